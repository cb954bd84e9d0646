// Builds the whole site into build/site/. Needs build/npm/, the package of the core.
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { buildAssets } from "./build-parts/assets.js";
import { loadMessages } from "./build-parts/messages.js";
import { buildPages } from "./build-parts/pages.js";
import { readPacks } from "./build-parts/packs.js";
import { headersFile } from "./policy.js";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const output = path.join(root, "build", "site");

async function main() {
  if (!existsSync(path.join(root, "build", "npm", "index.js"))) {
    throw new Error("build/npm/index.js is missing. Build the core first: script/build");
  }
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });

  const [assets, messages, packs] = await Promise.all([
    buildAssets({ root, output }),
    loadMessages({ root }),
    readPacks({ root }),
  ]);
  await buildPages({ root, output, assets, messages, packs });
  await writeFile(path.join(output, "_headers"), headersFile);
}

const started = Date.now();
main().then(
  () => console.log(`build/site/ is ready (${Date.now() - started} ms)`),
  (error) => {
    console.error(`The site could not be built: ${error.message}`);
    if (process.env.DEBUG) console.error(error.stack);
    process.exitCode = 1;
  },
);
