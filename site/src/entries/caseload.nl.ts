import { live } from "../../messages/nl/caseload.ts";
import { CaseloadPage } from "../caseload/page.ts";
import { startPage } from "../lib/start-page.ts";

startPage("jr-caseload", CaseloadPage, live);
