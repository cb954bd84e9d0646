// Every text that somebody may read, as it stands in the files: words of the pages, titles and
// places of the rules, and what the project says of itself.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Files under a folder, by their path from the root. */
export async function filesUnder(folder, ending) {
  const found = await readdir(path.join(root, folder), { recursive: true });
  return found
    .filter((file) => file.endsWith(ending))
    .map((file) => path.posix.join(folder, file))
    .sort();
}

const read = (file) => readFile(path.join(root, file), "utf8");

/** The texts of a program, without its comments and the names of its modules. "…" stands for a value. */
export function textsOf(source, name = "words.ts") {
  const texts = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isLiteralTypeNode(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push(
        node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(""),
      );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest));
  return texts;
}

const textsIn = (value) =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** `{ file, language, text }`; without a language it is looked through for both. */
export async function allTexts() {
  const found = [];
  const add = (file, texts, language) => {
    for (const text of texts) found.push({ file, language, text });
  };
  for (const file of await filesUnder("site/messages", ".ts"))
    add(file, textsOf(await read(file), file), /^site\/messages\/(nl|en)\//.exec(file)?.[1]);
  for (const file of await filesUnder("site/src", ".ts"))
    add(file, textsOf(await read(file), file));
  for (const file of await filesUnder("core/rules", "rules.json"))
    add(file, textsIn(JSON.parse(await read(file))));
  for (const file of await filesUnder("site/pages", ".njk"))
    add(file, (await read(file)).split("\n"));
  add("publiccode.yml", (await read("publiccode.yml")).split("\n"));
  return found;
}
