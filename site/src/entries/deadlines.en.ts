import { live } from "../../messages/en/live.ts";
import { startDeadlines } from "../deadlines/start.ts";

startDeadlines(live);
