// Every sentence that the pages can say, with 0, 1 and 2. They stand in build/logs/words-nl.txt
// and words-en.txt, to be read by a person.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import test from "node:test";
import { root } from "./read.js";
import { render } from "./render.js";
import { retired } from "./retired.js";
import { impossible, rules } from "./rules.js";
import { steps } from "./steps.js";

const known = await steps();

for (const language of ["nl", "en"]) {
  const rendered = await render(language, { steps: known });
  const { silent } = rendered;
  const sentences = rendered.sentences.filter(
    ({ said }) => !impossible.some((words) => words.test(said)),
  );
  const each = [...new Map(sentences.map((one) => [`${one.place}\n${one.said}`, one])).values()];
  await log(language, each);

  test(`Every function of the words says something (${language})`, () => {
    assert.deepEqual(silent, []);
    assert.ok(each.length > 1000);
  });

  for (const { name, wrong } of rules(language)) {
    test(`No sentence has ${name} (${language})`, () => {
      // A hint may be empty on purpose; what a function says may not.
      const found = each.filter(
        ({ said, constant }) => wrong.test(said) && !(constant && said === ""),
      );
      assert.deepEqual(
        found.map(({ place, said }) => `${place}: ${said}`),
        [],
      );
    });
  }

  test(`No sentence says what was taken back (${language})`, () => {
    const found = each.flatMap(({ file, place, said }) =>
      retired
        .filter((one) => one.in === language && !one.except?.test(file) && one.words.test(said))
        .map(({ instead }) => `${place}: ${said} → ${instead}`),
    );
    assert.deepEqual(found, []);
  });
}

async function log(language, each) {
  const lines = [];
  let before = "";
  for (const { place, said } of each) {
    if (place !== before) lines.push("", `[${place}]`);
    before = place;
    lines.push(said);
  }
  const folder = path.join(root, "build", "logs");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `words-${language}.txt`), `${lines.join("\n").trim()}\n`);
}
