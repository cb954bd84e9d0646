// The Worker of this page, with the calculations that it needs.
import { compileCore } from "../../core.ts";
import { WorkerClient } from "../../lib/worker-client.ts";
import type { IsoDate } from "../../core.ts";
import type { Asking, Told } from "./messages.ts";

export type BudgetWorker = WorkerClient<Asking, Told>;

export const budgetWorker = (script: string, today: IsoDate): BudgetWorker =>
  new WorkerClient<Asking, Told>(script, async () => ({
    kind: "start",
    ...{ module: await compileCore("budget"), today },
  }));
