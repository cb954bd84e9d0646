// The package: every calculation, and the reader of large files. See index.d.ts; ./parts has
// smaller ones.
import { compile, load as load_core } from "./parts/all.js";
import { compile as compile_scores, load as load_scores } from "./parts/scores.js";

export { compile, compile_scores, load_scores };

/** Starts the core, from modules that were compiled before or from its own. */
export async function load({ module, scores_module } = {}) {
  // Both are compiled here, because `open_scores` answers at once, and a page may not compile a
  // large module on the spot in every browser.
  const [core, scores] = await Promise.all([
    load_core({ module }),
    load_scores({ module: scores_module }),
  ]);
  return { ...core, ...scores };
}
