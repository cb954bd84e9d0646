// The order of the rows tells nothing, and a list of names fits the files.
import { expect, test } from "@playwright/test";
import { keyLines } from "../../site/src/satisfaction/report/key-list.ts";
import { neededConfirmations } from "../../site/src/satisfaction/report/confirmations.ts";
import {
  inOrder,
  letters,
  randomBelow,
  shuffled,
} from "../../site/src/satisfaction/report/rows.ts";
import { sheetMaterial } from "./lib/report.js";

const { rows } = sheetMaterial();
const scores = (list) =>
  list.map(({ employee_score: one, employer_score: other }) => `${one}/${other}`).sort();

test("Every order of three is as likely as any other", () => {
  const seen = new Map();
  const times = 60_000;
  for (let nth = 0; nth < times; nth += 1) {
    const order = shuffled([1, 2, 3]).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  // Five standard deviations: one run in a million fails by chance.
  for (const count of seen.values()) expect(Math.abs(count - times / 6)).toBeLessThan(460);
});

test("A draw that would favour low numbers is drawn again", () => {
  const draws = [2 ** 32 - 1, 5];
  expect(randomBelow(3, () => draws.shift())).toBe(2);
  expect(draws).toEqual([]);
});

test("A shuffled report has the same scores, and its letters begin anew", () => {
  for (let nth = 0; nth < 50; nth += 1) {
    const ordered = inOrder(rows, "shuffled");
    expect(scores(ordered.rows)).toEqual(scores(rows));
    const first = [...new Set(ordered.rows.map(({ employee }) => employee))];
    expect(first).toEqual(["A", "B", "C"]);
    expect([...new Set(ordered.rows.map(({ employer }) => employer))]).toEqual(["1", "2"]);
    // Who was one person is still one person: nobody else has this score.
    const b = ordered.employees.get("B");
    expect(ordered.rows.find((row) => row.employee_score === "5.5").employee).toBe(b);
  }
});

test("In the order of the input everything stays as the core gave it", () => {
  expect(inOrder(rows, "input").rows).toEqual(rows);
});

test("Row and letter come apart from the order of the input", () => {
  const many = Array.from({ length: 200 }, (_, nth) => ({
    ...{ employee: letters(nth + 1), employer: "1" },
    ...{ employee_score: String(nth), employer_score: null },
  }));
  const ordered = inOrder(many, "shuffled");
  const same = ordered.rows.filter(({ employee_score }, nth) => Number(employee_score) === nth);
  expect(same.length).toBeLessThan(20);
});

test("After Z comes AA, and after ZZ comes AAA", () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(letters)).toEqual("A Z AA AZ BA ZZ AAA".split(" "));
});

test("The list of names has the letters of the files, employees first", () => {
  const key = [
    { side: "employee", letter: "A", name: "Jan" },
    { side: "employee", letter: "B", name: "Piet" },
    { side: "employee", letter: "C", name: "Zoë" },
    { side: "employer", letter: "1", name: "Bakkerij" },
    { side: "employer", letter: "2", name: "Kwekerij" },
  ];
  const letter = new Map([
    ...[
      ["A", "B"],
      ["B", "C"],
      ["C", "A"],
    ],
  ]);
  const number = new Map([
    ...[
      ["1", "1"],
      ["2", "10"],
    ],
  ]);
  expect(
    keyLines(key, { employees: letter, employers: number }).map(
      (line) => `${line.letter} ${line.name}`,
    ),
  ).toEqual(["A Zoë", "B Jan", "C Piet", "1 Bakkerij", "10 Kwekerij"]);
});

test("Whose form was not counted is not in the list of names", () => {
  const ordered = inOrder(rows, "shuffled");
  expect(keyLines([{ side: "employee", letter: "Q", name: "Niemand" }], ordered)).toEqual([]);
});

test("Fewer than five scores or answers on a side ask for a yes, and none at all do not", () => {
  const material = sheetMaterial();
  // One question has four answers.
  expect(neededConfirmations(material)).toEqual([{ code: "few_forms", count: 4 }]);
  const enough = structuredClone(material);
  enough.totals.answers = { employee: [], employer: [] };
  expect(neededConfirmations(enough)).toEqual([]);
  enough.totals.employer.count = 1;
  expect(neededConfirmations(enough)).toEqual([{ code: "few_forms", count: 1 }]);
  enough.totals.employer.count = 0;
  expect(neededConfirmations(enough)).toEqual([]);
  const organisations = [{ label: "1", totals: material.totals, period: null }];
  expect(neededConfirmations({ ...enough, organisations })).toEqual([
    { code: "few_forms", count: 4 },
  ]);
});
