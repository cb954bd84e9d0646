// Rows of a table that cannot be right, and files with what no form would let in: each is
// named at its person, the others keep their answer, and nothing that was typed is lost.
import {
  amountsOf2015,
  calculate,
  decides,
  downloaded,
  field,
  openBudget,
  own,
  paste,
  sentence,
  summary,
} from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const head = [
  ...["naam", "regime", "jaren", "eerste dag", "laatste dag in dienst", "uren per week"],
  ...["maanden al begeleid", "maanden proefplaatsing"],
];
const good = ["Goed", "midden", "2", "", "", "32", "", ""];
const known = "Voor 1 persoon was er maximaal €\u00a07.200";

const rows = [
  [
    "an unknown regime",
    ["P", "zwaar", "2", "", "", "32"],
    "Kies een regime dat deze regeling kent",
  ],
  ["no regime", ["P", "", "2", "", "", "32"], "Vul het regime in."],
  ["no years", ["P", "midden", "0", "", "", "32"], "Kies 1 tot en met 3 jaar."],
  ["four years", ["P", "midden", "4", "", "", "32"], "Kies 1 tot en met 3 jaar."],
  ["half a year", ["P", "midden", "1,5", "", "", "32"], "Vul een heel getal in, zonder komma."],
  [
    "years and a first day",
    ["P", "midden", "2", "1-3-2027", "", "32"],
    "Vul een aantal jaren in, of een eerste dag. Niet allebei.",
  ],
  ["a last day alone", ["P", "midden", "", "", "1-3-2027", "32"], "Vul de eerste dag in."],
  [
    "a last day before the first",
    ["P", "midden", "", "1-3-2027", "28-2-2027", "32"],
    "De laatste dag ligt vóór de eerste dag, 1 maart 2027.",
  ],
  [
    "a day that does not exist",
    ["P", "midden", "", "31-4-2027", "", "32"],
    "April heeft 30 dagen.",
  ],
  ["no day at all", ["P", "midden", "", "binnenkort", "", "32"], "Persoon 2:"],
  ["no hours", ["P", "midden", "2", "", "", "0"], "Een week heeft 168 uur."],
  ["hours below nothing", ["P", "midden", "2", "", "", "-8"], "niet onder nul"],
  ["more hours than a week has", ["P", "midden", "2", "", "", "200"], "Een week heeft 168 uur."],
  ["hours that read in two ways", ["P", "midden", "2", "", "", "1.400"], "kan twee dingen zijn"],
  [
    "no support left",
    ["P", "midden", "", "1-3-2027", "", "32", "36"],
    "U vulde 36 maanden begeleiding in.",
  ],
  [
    "a trial that lasts too long",
    ["P", "midden", "2", "", "", "32", "", "7"],
    "Een proefplaatsing duurt hier 1 tot en met 6 maanden.",
  ],
];

for (const [what, row, message] of rows) {
  test(`A row with ${what} is answered with “${message}”`, async ({ page }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await amountsOf2015(page);
    await paste(page, [head, good, row]);
    await expect(sentence(page)).toContainText(known);
    await calculate(page);
    await expect(summary(page).getByRole("link")).toHaveCount(1);
    await expect(summary(page)).toContainText(message);
    await expect(page.locator(".people__row").nth(1)).toContainText("1 fout");
    await summary(page).getByRole("link").click();
    await expect(field(page, "label")).toHaveValue("P");
  });
}

test("A file with an own amount for a year that does not exist is refused, and nothing is lost", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await own(page);
  await field(page, "own-midden-1").fill("5000");
  const saved = JSON.parse((await downloaded(page, "Bewaar als bestand")).text);
  saved.questions[0].overrides[0].year = 4;
  await page.getByLabel("Open bestand").setInputFiles({
    name: "budget.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(saved)),
  });
  await expect(page.locator(".export-bar")).toContainText("Er is niets");
  await expect(field(page, "own-midden-1")).toHaveValue("5000");
  await expect(sentence(page)).toContainText("€\u00a09.100");
});

test("A VAT rate and an hourly rate that are wrong are both named at once", async ({ page }) => {
  await openBudget(page);
  await decides(page, "UWV");
  await amountsOf2015(page);
  await paste(page, [head, good, good]);
  await page.getByText("Jobcoach, btw en eerdere begeleiding").click();
  await field(page, "rate").fill("0");
  await field(page, "vat").fill("101");
  await calculate(page);
  await expect(summary(page).getByRole("link")).toHaveCount(2);
  await expect(sentence(page)).toContainText("€\u00a014.400");
});
