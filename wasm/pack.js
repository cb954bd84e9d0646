// Writes what of the package is made: wasm_bytes.js and package.json.
// Usage: node pack.js <core.wasm> <package folder> <version>
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [, , wasm_file, folder, version] = process.argv;

// One character per byte, so that the page needs no connection to get it. Each byte
// is moved up past the characters that a script must escape (the quotation mark is
// 34): after compression that is 2 % larger than the file itself, unmoved 7 %.
const first_character = 35;

const bytes = readFileSync(wasm_file);
const literal = JSON.stringify(
  Array.from(bytes, (byte) => String.fromCharCode(byte + first_character)).join(""),
);
writeFileSync(
  join(folder, "wasm_bytes.js"),
  `// The compiled core, one character per byte. Made by wasm/pack.js.\nexport const first_character = ${first_character};
export default ${literal};
`,
);

const template = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
writeFileSync(
  join(folder, "package.json"),
  `${JSON.stringify({ ...template, version }, null, 2)}\n`,
);
