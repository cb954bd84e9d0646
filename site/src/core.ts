// The only place in the site that knows where the core comes from.
import type { Core, Scores } from "../../build/npm/index.js";
import { open_door } from "../../build/npm/door.js";
import { scores_door } from "../../build/npm/scores.js";

export type * from "../../build/npm/index.js";

// Each page carries the calculations that it asks for, and no more: site/build-parts/assets.js
// announces the part beside the page's own script.
const parts = {
  deadlines: () => import("../../build/npm/parts/deadlines.js"),
  budget: () => import("../../build/npm/parts/budget.js"),
  caseload: () => import("../../build/npm/parts/caseload.js"),
  satisfaction: () => import("../../build/npm/parts/satisfaction.js"),
  merge: () => import("../../build/npm/parts/merge.js"),
};

export type Part = keyof typeof parts;

/** The compiled core, for a Worker: it need not compile again. */
export const compileCore = async (part: Part): Promise<WebAssembly.Module> =>
  (await parts[part]()).compile();

/** Starts the core in a Worker, from what the page compiled. */
export const startCore = (module: WebAssembly.Module): Promise<Core> => open_door(module);

/** The reader of files with scores, compiled when it is first needed. */
export const compileScores = async (): Promise<WebAssembly.Module> =>
  (await import("../../build/npm/parts/scores.js")).compile();

export const startScores = (module: WebAssembly.Module): Promise<Scores> => scores_door(module);

const loading = new Map<Part, Promise<Core>>();

/** Starts the core once, however often it is asked for. */
export function loadCore(part: Part): Promise<Core> {
  const started = loading.get(part) ?? parts[part]().then(({ load }) => load());
  loading.set(part, started);
  return started;
}
