// The only place in the site that knows where the core comes from.
import type { Core } from "../../build/npm/index.js";

export type * from "../../build/npm/index.js";

let loading: Promise<Core> | undefined;

/** The compiled core, for a Worker: it need not compile again. */
export const compileCore = (): Promise<WebAssembly.Module> =>
  import("../../build/npm/index.js").then(({ compile }) => compile());

/** Starts the core in a Worker, from what the page compiled. */
export const startCore = (module: WebAssembly.Module): Promise<Core> =>
  import("../../build/npm/index.js").then(({ load }) => load({ module }));

/** Starts the core once, however often it is asked for. */
export function loadCore(): Promise<Core> {
  loading ??= import("../../build/npm/index.js").then(({ load }) => load());
  return loading;
}
