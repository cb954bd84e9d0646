/** The benchmark of open_scores compares what it measures: so it is one more independent reader. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

test("Papa Parse and DuckDB count in a file what open_scores counts", () => {
  const script = fileURLToPath(new URL("../bench/scores.js", import.meta.url));
  for (const style of [[], ["--quoted"]]) {
    const said = execFileSync(process.execPath, [script, "--quick", ...style], {
      encoding: "utf8",
    });
    assert.match(said, /^2000 forms, [\d.]+ MB; all [34] agree$/m);
  }
});
