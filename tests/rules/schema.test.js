import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import { changed } from "../wasm/own_pack.js";
import { assertProblems, assertSuccess, core } from "../wasm/support.js";

const rules = new URL("../../core/rules/", import.meta.url);
const json = (url) => JSON.parse(readFileSync(url, "utf8"));

const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
});
addFormats(ajv);
const validate = ajv.compile(json(new URL("schema.json", rules)));
const complaints = () =>
  (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`).join("\n");

const folders = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test("there is at least one folder of rules", () => {
  assert.ok(folders.length > 0);
});

for (const folder of folders) {
  const pack = json(new URL(`${folder}/rules.json`, rules));

  test(`${folder} is a pack as the schema has it`, () => {
    assert.ok(validate(pack), complaints());
  });

  test(`${folder} is named as its folder, points at the schema and has cases beside it`, () => {
    assert.equal(pack.id, folder);
    assert.equal(pack.$schema, "../schema.json");
    assert.ok(existsSync(new URL(`${folder}/cases.json`, rules)));
  });

  test(`${folder} is read by the core under another name`, () => {
    assertSuccess(
      core.answer({ calculation: "describe", rule_packs: [{ ...pack, id: `copy-of-${folder}` }] }),
    );
  });

  test(`${folder} reads its figures in sources that it lists`, () => {
    const used = Object.values(pack.figures).flatMap((figure) =>
      figure.periods.map((period) => period.source),
    );
    const listed = pack.sources.map((source) => source.id);
    assert.deepEqual(
      used.filter((id) => !listed.includes(id)),
      [],
    );
  });
}

// ---------------------------------------------------------------- schema and reader agree

const fixtures = (kind) =>
  readdirSync(new URL(`${kind}/`, import.meta.url))
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({
      name: name.slice(0, -5),
      document: json(new URL(`${kind}/${name}`, import.meta.url)),
    }));

const valid = fixtures("valid");
const invalid = fixtures("invalid");
const describing = (pack) => core.answer({ calculation: "describe", rule_packs: [pack] });

for (const { name, document } of valid) {
  test(`schema and reader both take the pack ${name}`, () => {
    assert.ok(validate(document), complaints());
    const answer = describing(document);
    assertSuccess(answer);
    assert.ok(answer.result.schemes.some((scheme) => scheme.own && scheme.id === document.id));
  });
}

for (const { name, document } of invalid) {
  const { because, base, change, problems, only_the_reader } = document;
  const pack = change.reduce(
    (before, { path, value }) => changed(before, path, value),
    valid.find((one) => one.name === base).document,
  );
  const who = only_the_reader
    ? "the reader, which sees more than a schema can,"
    : "schema and reader both";

  test(`${who} refuse ${name}: ${because}`, () => {
    assert.equal(validate(pack), only_the_reader === true, complaints());
    assertProblems(
      describing(pack),
      problems.map(([code, path]) => `${code} /rule_packs/0${path}`),
    );
  });
}

test("there are enough packs that must be refused, and each says what it expects", () => {
  assert.ok(invalid.length >= 15);
  for (const { name, document } of invalid) {
    assert.ok(document.because.endsWith("."), name);
    assert.ok(document.change.length > 0 && document.problems.length > 0, name);
    for (const change of document.change)
      assert.equal("value" in change, change.remove !== true, name);
  }
});

test("the schema describes every field in words", () => {
  const { properties, $defs } = json(new URL("schema.json", rules));
  for (const [name, field] of [
    ...Object.entries(properties),
    ...Object.entries(properties.figures.properties),
  ]) {
    assert.ok(field.description?.length > 10, name);
  }
  for (const [name, definition] of Object.entries($defs)) {
    if (!name.endsWith("_figure")) assert.ok(definition.description?.length > 10, name);
  }
});
