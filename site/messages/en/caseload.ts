export { live } from "../nl/caseload.ts";
