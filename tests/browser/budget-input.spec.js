// What people fill in on the page Budget: what is read, and what is said when it cannot be.
import {
  amountsOf2015,
  calculate,
  decides,
  external,
  field,
  fromDayToDay,
  more,
  openBudget,
  own,
  sentence,
  summary,
} from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const good = ["32,5", "32.5", " 32,50 ", "032,5"];
for (const typed of good) {
  test(`"${typed}" is read as 32.5 hours`, async ({ page }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await amountsOf2015(page);
    await field(page, "hours").fill(typed);
    await field(page, "authority").focus();
    await expect(sentence(page)).toBeVisible();
    await expect(page.locator(".field__error")).toHaveCount(0);
  });
}

const hours = [
  ["0", "Een week heeft 168 uur. Kies een getal boven 0, tot en met 168."],
  ["200", "Een week heeft 168 uur. Kies een getal boven 0, tot en met 168."],
  ["-8", "Vul een getal in dat niet onder nul ligt."],
  ["veel", "Vul een getal in, bijvoorbeeld 32,5. Er staat nu “veel”."],
  ["32,12345", "Gebruik maximaal 4 cijfers achter de komma."],
];
for (const [typed, message] of hours) {
  test(`"${typed}" hours a week is answered with "${message}"`, async ({ page }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await amountsOf2015(page);
    await field(page, "hours").fill(typed);
    await calculate(page);
    await expect(summary(page)).toBeFocused();
    await expect(summary(page)).toContainText(message);
    await expect(page.locator("#budget-hours-error")).toContainText(message);
    await expect(field(page, "hours")).toHaveAttribute("aria-invalid", "true");
    await expect(field(page, "hours")).toHaveValue(typed);
    await summary(page).getByRole("link").click();
    await expect(field(page, "hours")).toBeFocused();
  });
}

test("“1.400” can be read in two ways: the person is asked, and chooses", async ({ page }) => {
  await openBudget(page);
  await decides(page, "UWV");
  await external(page);
  await field(page, "workHours").fill("1.400");
  await calculate(page);
  await expect(summary(page)).toContainText("“1.400” kan twee dingen zijn. Bedoelt u 1400 of 1,4?");
  await page.getByRole("button", { name: "Ik bedoel 1400" }).click();
  // 15, 7.5 and 6% of 1,400 hours.
  await expect(sentence(page)).toContainText("399 uur");
});

test("Who decides has to be chosen, and the summary leads there", async ({ page }) => {
  await openBudget(page);
  await calculate(page);
  await expect(summary(page)).toContainText("Kies wie over de jobcoach beslist.");
  await summary(page).getByRole("link").click();
  await expect(field(page, "authority")).toBeFocused();
});

test("The hours that UWV needs are asked for", async ({ page }) => {
  await openBudget(page);
  await decides(page, "UWV");
  await expect(page.locator(".message")).toContainText("Vul de werkuren per jaar in.");
  await amountsOf2015(page);
  await expect(page.locator(".message")).toContainText("Vul de uren per week in.");
  await calculate(page);
  await expect(summary(page)).toContainText("Vul de uren per week in.");
});

const dates = [
  ["1-3-2015", "28-2-2015", "De laatste dag ligt vóór de eerste dag, 1 maart 2015."],
  ["", "28-2-2015", "Vul de eerste dag in."],
  ["31-4-2015", "", "April heeft 30 dagen."],
  ["1-3-15", "", "Schrijf het jaar met vier cijfers. Bedoelt u 2015 of 1915?"],
];
for (const [start, end, message] of dates) {
  test(`From "${start}" to "${end}" is answered with "${message}"`, async ({ page }) => {
    await openBudget(page);
    await decides(page, "Amsterdam");
    await fromDayToDay(page, start, end);
    await calculate(page);
    await expect(summary(page)).toContainText(message);
    await expect(page.locator(".field__error").first()).toContainText(message);
  });
}

test("Support that was used up leaves nothing, and says so", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await more(page);
  await field(page, "used").fill("36");
  await calculate(page);
  await expect(summary(page)).toContainText(
    "U vulde 36 maanden begeleiding in. Daarna is er in deze regeling niets meer.",
  );
});

test("A trial placement longer than allowed, or where there is none, is named", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "UWV");
  await amountsOf2015(page);
  await more(page);
  await field(page, "hours").fill("32");
  await field(page, "trial").fill("7");
  await calculate(page);
  await expect(summary(page)).toContainText(
    "Een proefplaatsing duurt hier 1 tot en met 6 maanden.",
  );
  await field(page, "trial").fill("2");
  await expect(sentence(page)).toContainText("€");
  await decides(page, "Amsterdam");
  await calculate(page);
  await expect(summary(page)).toContainText("niet met een proefplaatsing");
  await field(page, "trial").fill("");
  await expect(sentence(page)).toContainText("€\u00a08.600");
  // Where it could only be wrong it is not asked.
  await expect(field(page, "trial")).toHaveCount(0);
});

const common = [
  ["rate", "0", "Kies een uurtarief van €\u00a00,01 tot en met €\u00a01.000."],
  ["rate", "1000000", "Kies een uurtarief van €\u00a00,01 tot en met €\u00a01.000."],
  ["rate", "74,785", "“74,785” kan twee dingen zijn."],
  ["vat", "101", "Kies een getal van 0 tot en met 100."],
];
for (const [name, typed, message] of common) {
  test(`"${typed}" as ${name} is answered with "${message}", and the amounts stay`, async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "Amsterdam");
    await more(page);
    await field(page, name).fill(typed);
    await calculate(page);
    await expect(summary(page)).toContainText(message);
    await expect(page.locator(`#budget-${name}-error`)).toContainText(message);
    await expect(sentence(page)).toContainText("€\u00a08.600");
  });
}

test("An amount of one’s own that is no amount is named at its regime", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await own(page);
  await field(page, "own-licht-2").fill("veel");
  await calculate(page);
  await expect(summary(page)).toContainText("Vul een getal in");
  await summary(page).getByRole("link").click();
  await expect(field(page, "own-licht-2")).toBeFocused();
});

test("Hours planned for one year count, and the other years stay without a plan", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await more(page);
  await field(page, "rate").fill("95");
  await field(page, "planned-0").fill("60");
  // 60 hours at 95 are 5,700: 1,200 more than the 4,500 of year 1.
  await expect(page.locator(".facts")).toContainText("€\u00a01.200 (voor jaar 1)");
  const rows = page
    .locator("section", { hasText: "Regime midden, jaar voor jaar" })
    .locator("tbody tr");
  await expect(rows.nth(0)).toContainText("60 uur");
  await expect(rows.nth(1)).toContainText("geen plan");
  await calculate(page);
  await expect(summary(page)).toHaveCount(0);
  await expect(sentence(page)).toContainText("€\u00a08.600");
});

test("A plan that is no number is named at its year, and the answer waits for it", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await more(page);
  await field(page, "planned-1").fill("veel");
  await calculate(page);
  await expect(summary(page)).toContainText("Er staat nu “veel”.");
  await summary(page).getByRole("link").click();
  await expect(field(page, "planned-1")).toBeFocused();
});

test("No error is shown while someone is still typing", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await field(page, "hours").pressSequentially("200");
  await expect(page.locator(".field__error")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(page.locator(".field__error")).toHaveCount(1);
});
