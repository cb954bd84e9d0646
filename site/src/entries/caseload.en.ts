import { live } from "../../messages/en/caseload.ts";
import { CaseloadPage } from "../caseload/page.ts";
import { startPage } from "../lib/start-page.ts";

startPage("jr-caseload", CaseloadPage, live);
