// Steps as the core writes them, from the questions beside the rules: their inputs have no types.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { load } from "../../build/npm/index.js";
import { filesUnder, root } from "./read.js";

/** Of each operation this many, as different as they come. */
const ofEach = 8;

export async function steps() {
  const core = await load();
  const found = new Map();
  for (const file of await filesUnder("core/rules", "cases.json")) {
    const { cases } = JSON.parse(await readFile(path.join(root, file), "utf8"));
    for (const { request } of cases)
      for (const step of (request && core.answer(request).steps) ?? []) {
        const kinds = found.get(step.operation) ?? new Map();
        found.set(step.operation, kinds.set(kindOf(step), step));
      }
  }
  return [...found.values()].flatMap((kinds) =>
    [...kinds.values()].slice(0, ofEach).flatMap((step) => [step, ...counted(step)]),
  );
}

/** Steps of one kind make the same sentence, with other numbers. */
const kindOf = ({ inputs, output, yields }) =>
  JSON.stringify([
    Object.entries(inputs).map(([name, value]) => [name, kindOfValue(value)]),
    kindOfValue(output),
    yields.length > 1,
  ]);

const kindOfValue = (value) =>
  typeof value === "boolean" || value === null
    ? value
    : Array.isArray(value)
      ? value.length
      : typeof value;

/** The same step with every whole number as 0, 1 and 2. */
const counted = (step) =>
  [0, 1, 2].map((number) => ({
    ...step,
    inputs: Object.fromEntries(
      Object.entries(step.inputs).map(([name, value]) => [
        name,
        isCount(value, name) ? number : value,
      ]),
    ),
    output: isCount(step.output, "") ? number : step.output,
  }));

/** Years are names, not counts, and money is neither. */
const isCount = (value, name) =>
  Number.isInteger(value) && !/year$|cents/.test(name) && value < 1000;
