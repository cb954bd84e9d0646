/** The benchmark runs, and compares like with like. What it measures is no matter for a test. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const benchmark = fileURLToPath(new URL("../bench/budget.js", import.meta.url));

test("The core and publicodes give everybody in the benchmark the same cents", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [benchmark, "--quick"]);
  assert.match(
    stdout,
    /^300 people, \d+ years of support: the core and publicodes give the same cents\.\n$/,
  );
});
