// Writes what of the package is made: package.json and, for each module, parts/<name>.js with
// its declarations. Usage: node pack.js <package folder> <version> <module.wasm>...
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const [, , folder, version, ...modules] = process.argv;

// One character per byte, so that the page needs no connection to get it. Each byte
// is moved up past the characters that a script must escape (the quotation mark is
// 34): after compression that is 2 % larger than the file itself, unmoved 7 %.
const first_character = 35;

const literal = (bytes) =>
  JSON.stringify(Array.from(bytes, (byte) => String.fromCharCode(byte + first_character)).join(""));

// The module for large files has a door of its own; all others have the one of the core.
const door_of = (name) =>
  name === "scores" ? ["scores_door", "scores.js", "Scores"] : ["open_door", "door.js", "Core"];

const parts = join(folder, "parts");
mkdirSync(parts);
for (const file of modules) {
  const name = basename(file, ".wasm");
  const [door, script, type] = door_of(name);
  writeFileSync(
    join(parts, `${name}.js`),
    `// The compiled module, one character per byte. Made by wasm/pack.js.
import { carried_as_text } from "../carried.js";
import { ${door} } from "../${script}";
export const { compile, load } = carried_as_text(${literal(readFileSync(file))}, ${first_character}, ${door});
`,
  );
  writeFileSync(
    join(parts, `${name}.d.ts`),
    `import type { ${type} } from "../index.js";
export function compile(): Promise<WebAssembly.Module>;
export function load(options?: { module?: WebAssembly.Module }): Promise<${type}>;
`,
  );
}

const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
writeFileSync(
  join(folder, "package.json"),
  `${JSON.stringify({ ...manifest, version }, null, 2)}\n`,
);
