// People who start years apart: each is reckoned by the rules of their own first day.
import {
  amountsOf2015,
  calculate,
  copiedLink,
  decides,
  downloaded,
  inLink,
  openBudget,
  paste,
  sentence,
  summary,
} from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const euros = (text) => text.replaceAll("€ ", "€\u00a0");
const head = ["naam", "regime", "jaren", "eerste dag", "laatste dag in dienst", "uren per week"];
const early = ["Anna", "midden", "", "1-3-2014", "28-2-2015", "32"];
const late = ["Bob", "midden", "", "1-3-2015", "29-2-2016", "32"];
const undated = ["Cor", "midden", "2", "", "", "32"];
/** Of those who start before the law of today nobody reads that there is something now. */
const forThree = (amount) => euros(`Voor 3 mensen was er samen maximaal ${amount}.`);
const bySchemes = (page) => page.locator("[data-by-schemes] tbody tr");

test("Of UWV everyone is reckoned by the scheme in force on their own first day", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "UWV");
  await paste(page, [head, late, early, ["Dora", "licht", "", "1-1-2014", "31-12-2014", "12"]]);
  // 4,500 for the twelve months of each; 2,700 for half of the 24 hours is 1,350.
  await expect(sentence(page)).toContainText(forThree("€ 10.350"));
  await expect(page.locator(".amounts-of .tag--year").first()).toHaveText(
    "bedragen van 2011 en 2015",
  );
  await expect(bySchemes(page)).toHaveCount(2);
  await expect(bySchemes(page).nth(0)).toContainText("2011 tot en met 2014");
  await expect(bySchemes(page).nth(0)).toContainText(euros("€ 5.850"));
  await expect(bySchemes(page).nth(1)).toContainText("vanaf 2015");
  await expect(bySchemes(page).nth(1)).toContainText(euros("€ 4.500"));
  const rows = page.locator(".people__row");
  await expect(rows.nth(0)).toContainText("regels van 2015");
  await expect(rows.nth(1)).toContainText("regels van 2011");
});

test("Calendar years add up what both schemes give", async ({ page }) => {
  await openBudget(page);
  await decides(page, "UWV");
  await paste(page, [head, early, late]);
  const years = page
    .locator("section", { has: page.getByRole("heading", { name: "Per kalenderjaar" }) })
    .first()
    .locator("tbody tr");
  // Each has ten months in the first year and two in the next, at 375 a month.
  await expect(years).toContainText(["€\u00a03.750", "€\u00a04.500", "€\u00a0750"]);
});

test("Someone without a first day falls under the rules that were chosen, and the page says of which year", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "UWV");
  await amountsOf2015(page);
  await paste(page, [head, early, undated]);
  await expect(sentence(page)).toContainText(euros("€ 11.700"));
  await page.getByRole("button", { name: "Cor: bewerk" }).click();
  await page.locator("[data-person] summary").first().click();
  const person = page.locator("[data-person]");
  await expect(person).toContainText("vanaf 2015");
  await expect(person.locator(".tag--year").first()).toHaveText("bedragen van 2015");
  await expect(page.locator(".notices").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Per kalenderjaar" })).toHaveCount(0);
});

test("The form offers the regimes of the scheme of the person in it", async ({ page }) => {
  await openBudget(page);
  await decides(page, "UWV");
  await paste(page, [head, early, late]);
  const offered = page.locator("#budget-regime-group").getByText("zeer licht");
  await expect(offered).toBeVisible();
  await page.getByRole("button", { name: "Bob: bewerk" }).click();
  await expect(offered).toHaveCount(0);
});

test("Someone from before the first scheme is told apart from a mistake, and the others keep their answer", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "UWV");
  await paste(page, [head, late, ["Oud", "midden", "", "1-3-2010", "28-2-2011", "32"]]);
  await expect(sentence(page)).toContainText(euros("Voor 1 persoon was er maximaal € 4.500"));
  await calculate(page);
  await expect(summary(page)).toHaveCount(0);
  await expect(page.locator(".people__row").nth(1)).toContainText("geen regels bekend");
  await expect(page.locator(".message")).toContainText(
    "Voor 1 persoon kennen wij geen regels op de eerste dag.",
  );
});

test("A saved file and a link hold one question per scheme, and give the people back in order", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "UWV");
  await amountsOf2015(page);
  await paste(page, [head, late, early, undated]);
  await page.getByLabel("Zet de namen in de bestanden").check();
  await page.getByLabel("Neem de uren per persoon mee").check();
  const total = forThree("€ 16.200");
  await expect(sentence(page)).toHaveText(total);
  const saved = await downloaded(page, "Bewaar als bestand");
  const document = JSON.parse(saved.text);
  expect(document.questions.map(({ scheme }) => scheme)).toEqual([
    "uwv-internal-2011",
    "uwv-internal-2015",
  ]);
  expect(document.order).toEqual([1, 0, 2]);
  const link = await copiedLink(page);
  expect(inLink(link).names).toBeUndefined();

  await openBudget(page);
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: saved.name, mimeType: "application/json", buffer: saved.bytes });
  await expect(sentence(page)).toHaveText(total);
  await expect(page.locator(".people__name")).toHaveText(["Bob", "Anna", "Cor"]);

  await page.goto("about:blank");
  await page.goto(link);
  await expect(sentence(page)).toHaveText(total);
  await expect(page.locator(".people__row").nth(1)).toContainText("1-3-2014");
});

for (const [what, change] of [
  ["a place that two people share", (saved) => (saved.order = [0, 0, 2])],
  ["a place that does not exist", (saved) => (saved.order = [0, 1, 7])],
  ["two rates for one coach", (saved) => (saved.questions[0].coach_rate_cents = 7000)],
]) {
  test(`A file with ${what} is refused, and what was filled in stays`, async ({ page }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await amountsOf2015(page);
    await paste(page, [head, late, early, undated]);
    await page.getByLabel("Neem de uren per persoon mee").check();
    const saved = JSON.parse((await downloaded(page, "Bewaar als bestand")).text);
    change(saved);
    await page.getByLabel("Open bestand").setInputFiles({
      name: "budget.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(saved)),
    });
    await expect(page.locator(".export-bar")).toContainText("niet");
    await expect(sentence(page)).toContainText(euros("€ 16.200"));
  });
}

test("The tables that go out name the scheme and the year of everyone’s amounts", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "UWV");
  await paste(page, [head, late, early]);
  const csv = await downloaded(page, "Tabel (.csv)");
  const [names, first, second] = csv.text.split("\r\n").map((line) => line.split(";"));
  const at = names.indexOf("bedragen van");
  expect([first[at], second[at]]).toEqual(["2015", "2011"]);
  const scheme = names.indexOf("regeling");
  expect(first[scheme]).toContain("vanaf 2015");
  expect(second[scheme]).toContain("2011 tot en met 2014");
});

test("Ten thousand people of two schemes are reckoned in the Worker, saved, and opened again", async ({
  page,
}) => {
  test.slow();
  await openBudget(page);
  await decides(page, "UWV");
  const people = Array.from({ length: 10_000 }, (_, index) => (index % 2 ? early : late));
  await paste(page, [head, ...people]);
  const total = euros("Voor 10.000 mensen was er samen maximaal € 45.000.000.");
  await expect(sentence(page)).toHaveText(total, { timeout: 30_000 });
  await expect(bySchemes(page).nth(0)).toContainText("5.000 mensen");
  await page.getByLabel("Neem de uren per persoon mee").check();
  const saved = await downloaded(page, "Bewaar als bestand");
  expect(JSON.parse(saved.text).order.slice(0, 3)).toEqual([1, 3, 5]);
  await openBudget(page);
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: saved.name, mimeType: "application/json", buffer: saved.bytes });
  await expect(sentence(page)).toHaveText(total, { timeout: 30_000 });
});
