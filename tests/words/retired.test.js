import assert from "node:assert/strict";
import test from "node:test";
import { allTexts, textsOf } from "./read.js";
import { retired } from "./retired.js";

const texts = await allTexts();

const within = (text) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

for (const { in: language, words, instead, except } of retired) {
  test(`Nobody reads ${words} any more (${language}): ${instead}`, () => {
    const found = texts.filter(
      ({ file, text, language: of }) =>
        (of ?? language) === language && !except?.test(file) && words.test(text),
    );
    assert.deepEqual(
      found.map(({ file, text }) => `${file}: ${within(text)}`),
      [],
    );
  });
}

test("The texts of a program are found, and its comments and modules are not", () => {
  const program = [
    'import { a } from "ten hoogste";',
    "// ten hoogste",
    'const b = { c: "maximaal 3", d: (n: number) => `Voor ${n} is er ${n ? "iets" : "niets"}.` };',
  ].join("\n");
  assert.deepEqual(textsOf(program), ["maximaal 3", "Voor … is er ….", "iets", "niets"]);
});

test("There are texts in both languages, in the rules and in the pages", () => {
  const some = (part) => texts.filter(({ file }) => file.startsWith(part)).length;
  for (const part of ["site/messages/nl/", "site/messages/en/", "core/rules/"])
    assert.ok(some(part) > 100, part);
});
