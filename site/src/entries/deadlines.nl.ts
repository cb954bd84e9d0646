import { live } from "../../messages/nl/live.ts";
import { startDeadlines } from "../deadlines/start.ts";

startDeadlines(live);
