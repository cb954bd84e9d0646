import { live } from "../../messages/en/merge.ts";
import { startPage } from "../lib/start-page.ts";
import { MergePage } from "../merge/page.ts";

startPage("jr-merge", MergePage, live);
