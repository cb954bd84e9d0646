import type { Core } from "./index.js";

/** Starts a module that `compile()` of any part made elsewhere: a Worker needs nothing else. */
export function open_door(module: WebAssembly.Module): Promise<Core>;
