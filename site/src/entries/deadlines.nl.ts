import { live } from "../../messages/nl/live.ts";
import { DeadlinesPage } from "../deadlines/page.ts";
import { startPage } from "../lib/start-page.ts";

startPage("jr-deadlines", DeadlinesPage, live);
