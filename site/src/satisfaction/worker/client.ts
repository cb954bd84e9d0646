// The Worker of this page, with the calculations and the reader that it needs.
import { compileCore, compileScores } from "../../core.ts";
import { WorkerClient } from "../../lib/worker-client.ts";
import type { Asking, Told } from "./messages.ts";

export type Client = WorkerClient<Asking, Told>;

export const satisfactionWorker = (script: string): Client =>
  new WorkerClient<Asking, Told>(script, async () => {
    const [core, scores] = await Promise.all([compileCore("satisfaction"), compileScores()]);
    return { kind: "start", core, scores };
  });
