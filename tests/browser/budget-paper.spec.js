// What comes out of the printer: A4, with the answer first and nothing cut.
import { budgetStates, caseloadStates } from "./lib/budget-states.js";
import { openBudget } from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

/** What is on the sheets in words, how many there are, and their size in points. */
async function printed(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const text = await page.locator("body").innerText();
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return {
    text,
    sheets: pdf.match(/\/Type\s*\/Page\b[^s]/g).length,
    size: [width, height].map((points) => Math.round(Number(points))),
  };
}

test("An answer for one person fits on one sheet of A4, with its amounts, year and source", async ({
  page,
}) => {
  await openBudget(page);
  await budgetStates["one person"](page);
  const { text, sheets, size } = await printed(page);
  expect(size).toEqual([595, 842]);
  expect(sheets).toBe(1);
  expect(text).toContain("UWV. Berekend op donderdag 20 mei 2027.");
  expect(text).toContain("Voor regime midden was er maximaal");
  expect(text).toContain("bedragen van 2015");
  expect(text).toContain("Regime midden, jaar voor jaar");
  expect(text).toContain("normbedragen");
  expect(text).not.toContain("Kopieer link");
});

test("Thirty people are all on paper, each with the rules of their own first day", async ({
  page,
}) => {
  await openBudget(page);
  await budgetStates["for thirty people"](page);
  const { text, sheets } = await printed(page);
  expect(sheets).toBe(2);
  expect(text).toContain("UWV. Berekend op donderdag 20 mei 2027.");
  expect(text).toContain("Voor 30 mensen was er samen maximaal");
  expect(text).toContain("Naar regeling");
  for (const number of [2, 3, 17, 30]) expect(text).toContain(`Medewerker ${number}`);
  expect(text).toContain("regels van 2011");
  expect(text).toContain("regels van 2015");
  expect(text).not.toContain("Verwijder");
});

test("What placements cost fits on one sheet of A4", async ({ page }) => {
  await openBudget(page, "/budget/gemeente/");
  await caseloadStates["with own amounts"](page);
  const { text, sheets } = await printed(page);
  expect(sheets).toBe(1);
  expect(text).toContain("10 plaatsingen per maand, 12 maanden lang vanaf januari 2027.");
  expect(text).toContain("551.520");
  expect(text).toContain("bedragen van 2015 en van uzelf");
});
