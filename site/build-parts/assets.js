// Scripts and styles, by esbuild. Every name holds a hash of its contents, so that a
// host may keep them for ever.
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expandSchemes } from "./schemes.js";

/**
 * What each entry is made of, and the part of the core that its page starts with. The entries
 * of one group share what they have in common. Each page is a group of its own: shared by all
 * pages, the scripts fall apart in dozens of small parts, and a first visit is 5 kB heavier.
 */
const groups = [
  {
    styles: { source: "site/styles/main.css" },
    "satisfaction.styles": { source: "site/styles/satisfaction.css" },
  },
  page("deadlines", "deadlines"),
  page("budget", "budget"),
  page("caseload", "caseload"),
  page("satisfaction", "satisfaction"),
  page("merge", "merge"),
];

/**
 * A Worker is one file: it shares no part with a page, and holds no `import()`, so that
 * nothing in it can call out.
 */
const workers = {
  "budget.worker": { source: "site/src/budget/worker/start.ts" },
  "satisfaction.worker": { source: "site/src/satisfaction/worker/start.ts" },
};

function page(name, part) {
  const entry = (language) => ({ source: `site/src/entries/${name}.${language}.ts`, part });
  return { [`${name}.nl`]: entry("nl"), [`${name}.en`]: entry("en") };
}

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
  const bundled = async (made, splitting) => {
    const { metafile } = await build({
      ...options({ root, output }),
      entryPoints: Object.fromEntries(
        Object.entries(made).map(([name, { source }]) => [name, source]),
      ),
      splitting,
    });
    return findAssets(metafile.outputs, made);
  };
  const assets = await Promise.all([
    ...groups.map((group) => bundled(group, true)),
    bundled(workers, false),
  ]);
  return Object.assign({}, ...assets);
}

const options = ({ root, output }) => ({
  absWorkingDir: root,
  outdir: path.join(output, "assets"),
  entryNames: "[name]-[hash]",
  chunkNames: "part-[hash]",
  bundle: true,
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

function findAssets(outputs, made) {
  const assets = {};
  const publicName = (file) => `/assets/${path.basename(file)}`;
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    const name = Object.keys(made).find((key) => made[key].source === entryPoint);
    if (!name) continue;
    const needs = needsAtOnce(outputs, file, `build/npm/parts/${made[name].part}.js`);
    assets[name] = { file: publicName(file), needs: [...needs].map(publicName) };
  }
  return assets;
}

/** The core is fetched by `import()` but always needed: it is announced with the rest. */
function needsAtOnce(outputs, file, core, found = new Set()) {
  for (const { path: needed, kind } of outputs[file]?.imports ?? []) {
    const isCore = outputs[needed]?.entryPoint === core;
    if (found.has(needed) || (kind !== "import-statement" && !isCore)) continue;
    found.add(needed);
    needsAtOnce(outputs, needed, core, found);
  }
  return found;
}
