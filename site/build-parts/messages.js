// The words are TypeScript, so that the compiler sees a key that one language lacks.
// Pages are made in Node: here the words are bundled and loaded once.
import { build } from "esbuild";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

export async function loadMessages({ root }) {
  const folder = path.join(root, "build", "site-work");
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, "pages.mjs");
  await build({
    absWorkingDir: root,
    entryPoints: ["site/messages/pages.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  const { pages } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  return pages;
}
