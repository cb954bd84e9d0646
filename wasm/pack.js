// Writes what of the package is made: wasm_bytes.js and package.json.
// Usage: node pack.js <core.wasm> <package folder> <version>
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [, , wasm_file, folder, version] = process.argv;

// One character per byte: after compression no larger than the file itself, and
// the page needs no connection to get it. A string of this kind is written in
// UTF-8, so what JavaScript cannot hold between quotes is escaped.
const special = {
  0: "\\0",
  8: "\\b",
  9: "\\t",
  10: "\\n",
  11: "\\v",
  12: "\\f",
  13: "\\r",
  34: '\\"',
  92: "\\\\",
};

/** The bytes as a JavaScript string literal. */
function literal(bytes) {
  let text = '"';
  bytes.forEach((byte, i) => {
    const next_is_digit = bytes[i + 1] >= 48 && bytes[i + 1] <= 57;
    if (byte === 0 && next_is_digit) text += "\\x00";
    else text += special[byte] ?? String.fromCharCode(byte);
  });
  return `${text}"`;
}

const bytes = readFileSync(wasm_file);
writeFileSync(
  join(folder, "wasm_bytes.js"),
  `// The compiled core, one character per byte. Made by wasm/pack.js.\nexport default ${literal(bytes)};\n`,
);

const template = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
writeFileSync(
  join(folder, "package.json"),
  `${JSON.stringify({ ...template, version }, null, 2)}\n`,
);
