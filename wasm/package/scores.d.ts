import type { Scores } from "./index.js";

/** Starts a module that `compile_scores()` made elsewhere: a Worker needs nothing else. */
export function scores_door(module: WebAssembly.Module): Promise<Scores>;
