// Every folder under core/rules/ with a rules.json becomes a page. Nothing is registered by hand.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

const readJson = async (file) => JSON.parse(await readFile(file, "utf8"));

export async function readPacks({ root }) {
  const folder = path.join(root, "core", "rules");
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const packs = [];
  for (const { name } of names.sort((a, b) => a.name.localeCompare(b.name))) {
    const rules = await readJson(path.join(folder, name, "rules.json")).catch((error) => {
      if (error.code === "ENOENT") return null;
      throw new Error(`core/rules/${name}/rules.json: ${error.message}`);
    });
    if (!rules) continue;
    const cases = await readJson(path.join(folder, name, "cases.json")).catch((error) => {
      if (error.code === "ENOENT") return { cases: [] };
      throw new Error(`core/rules/${name}/cases.json: ${error.message}`);
    });
    packs.push({ ...rules, cases: Array.isArray(cases) ? cases : (cases.cases ?? []) });
  }
  if (packs.length === 0) throw new Error("core/rules/ holds no rule pack");
  return packs;
}
