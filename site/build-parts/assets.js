// Scripts and styles, by esbuild. Every name holds a hash of its contents, so that a
// host may keep them for ever.
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expandSchemes } from "./schemes.js";

const entries = {
  styles: "site/styles/main.css",
  "deadlines.nl": "site/src/entries/deadlines.nl.ts",
  "deadlines.en": "site/src/entries/deadlines.en.ts",
  "budget.nl": "site/src/entries/budget.nl.ts",
  "budget.en": "site/src/entries/budget.en.ts",
  "caseload.nl": "site/src/entries/caseload.nl.ts",
  "caseload.en": "site/src/entries/caseload.en.ts",
  "budget.worker": "site/src/budget/worker/start.ts",
  "satisfaction.nl": "site/src/entries/satisfaction.nl.ts",
  "satisfaction.en": "site/src/entries/satisfaction.en.ts",
  "satisfaction.worker": "site/src/satisfaction/worker/start.ts",
};

// tokens.css holds one list with light-dark(); browsers of before 2024 get it spelled out.
const colourSchemes = {
  name: "colour-schemes",
  setup(bundler) {
    bundler.onLoad({ filter: /tokens\.css$/ }, async ({ path: file }) => ({
      contents: expandSchemes(await readFile(file, "utf8")),
      loader: "css",
    }));
  },
};

/** Per entry: the file to name in a page and the files that it will need at once. */
export async function buildAssets({ root, output }) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: path.join(output, "assets"),
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    charset: "utf8",
    minify: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    alias: { fflate: path.join(root, "site", "src", "lib", "fflate-shim.ts") },
    plugins: [colourSchemes],
  });

  const assets = {};
  const { outputs } = result.metafile;
  const publicName = (file) => `/assets/${path.basename(file)}`;
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    const name = Object.keys(entries).find((key) => entries[key] === entryPoint);
    if (!name) continue;
    assets[name] = {
      file: publicName(file),
      needs: [...needsAtOnce(outputs, file)].map(publicName),
    };
  }
  return assets;
}

/** The core is fetched by `import()` but always needed: it is announced with the rest. */
function needsAtOnce(outputs, file, found = new Set()) {
  for (const { path: needed, kind } of outputs[file]?.imports ?? []) {
    const isCore = Object.keys(outputs[needed]?.inputs ?? {}).some((input) =>
      input.startsWith("build/npm/"),
    );
    if (found.has(needed) || (kind !== "import-statement" && !isCore)) continue;
    found.add(needed);
    needsAtOnce(outputs, needed, found);
  }
  return found;
}
