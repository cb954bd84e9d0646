// The package: the compiled core, started where it is loaded. See index.d.ts.
import { open_door } from "./door.js";
import wasm_text, { first_character } from "./wasm_bytes.js";

let compiled;

/** Compiles the core once; further calls give the same module. */
export function compile() {
  compiled ??= WebAssembly.compile(
    Uint8Array.from(wasm_text, (character) => character.charCodeAt(0) - first_character),
  );
  return compiled;
}

/** Starts the core, from a module that was compiled before or from its own. */
export async function load({ module } = {}) {
  return open_door(module ?? (await compile()));
}
