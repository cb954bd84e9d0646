// A module that is carried in a script, one character per byte: it is compiled here, once.

/** The two ways to start it, through its door. `first_character` stands for the byte 0. */
export function carried_as_text(text, first_character, open_door) {
  let compiled;

  /** Compiles the core once; further calls give the same module. */
  function compile() {
    compiled ??= WebAssembly.compile(
      Uint8Array.from(text, (character) => character.charCodeAt(0) - first_character),
    );
    return compiled;
  }

  /** Starts the core, from a module that was compiled before or from its own. */
  async function load({ module } = {}) {
    return open_door(module ?? (await compile()));
  }

  return { compile, load };
}
