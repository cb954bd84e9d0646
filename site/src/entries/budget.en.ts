import { live } from "../../messages/en/budget.ts";
import { BudgetPage } from "../budget/page.ts";
import { startPage } from "../lib/start-page.ts";

startPage("jr-budget", BudgetPage, live);
