export { live } from "../nl/budget.ts";
