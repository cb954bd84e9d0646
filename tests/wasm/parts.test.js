/** A page carries its own part of the core: it answers as the whole does, and nothing else. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";

import { open_door } from "../../build/npm/door.js";
import { core, readJson, root } from "./support.js";

const parts = readdirSync(new URL("build/npm/parts/", root))
  .filter((file) => file.endsWith(".js"))
  .map((file) => file.slice(0, -".js".length))
  .filter((name) => name !== "scores"); // it answers no questions: scores.test.js

const schemes = readdirSync(new URL("core/rules/", root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const questions = schemes.flatMap((scheme) =>
  readJson(`core/rules/${scheme}/cases.json`).cases.map(({ request }) => request),
);

assert.ok(parts.includes("all") && parts.length > 2);

for (const name of parts) {
  describe(`The part ${name}`, async () => {
    const { compile, load } = await import(`../../build/npm/parts/${name}.js`);
    const part = await load();
    const refusal = part.answer({ calculation: "no such thing" }).problems[0];
    const known = refusal.detail.known;

    test("answers every case of its calculations and schemes as the whole core does", () => {
      const carried = part.answer({ calculation: "describe" }).result.schemes.map(({ id }) => id);
      const own = questions.filter(
        ({ calculation, scheme }) =>
          known.includes(calculation) &&
          calculation !== "describe" &&
          // Of a scheme that a part leaves out it cannot say that it lacks the calculation.
          (carried.includes(scheme) || !schemes.includes(scheme)),
      );
      assert.ok(own.length > 10, `${own.length} cases`);
      for (const question of own) assert.deepEqual(part.answer(question), core.answer(question));
    });

    test("describes exactly the schemes that know one of its calculations", () => {
      const wanted = core
        .answer({ calculation: "describe" })
        .result.schemes.filter(({ calculations }) =>
          calculations.some((one) => known.includes(one)),
        );
      const { result } = part.answer({ calculation: "describe" });
      assert.deepEqual(
        result.schemes.map(({ id, digest }) => ({ id, digest })),
        wanted.map(({ id, digest }) => ({ id, digest })),
      );
    });

    test("starts from its compiled module alone, as a Worker does", async () => {
      const door = await open_door(await compile());
      assert.equal(door.version, core.version);
    });
  });
}
