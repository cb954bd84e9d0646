import { live } from "../../messages/en/satisfaction.ts";
import { SatisfactionPage } from "../satisfaction/page.ts";
import { startPage } from "../lib/start-page.ts";

startPage("jr-satisfaction", SatisfactionPage, live);
