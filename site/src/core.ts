// The only place in the site that knows where the core comes from.
import type { Core } from "../../build/npm/index.js";

export type * from "../../build/npm/index.js";

let loading: Promise<Core> | undefined;

/** Starts the core once, however often it is asked for. */
export function loadCore(): Promise<Core> {
  loading ??= import("../../build/npm/index.js").then(({ load }) => load());
  return loading;
}
