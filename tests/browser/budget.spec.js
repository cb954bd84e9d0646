// The main path of the page Budget.
import {
  amountsOf2015,
  calculate,
  copiedLink,
  decides,
  external,
  field,
  fromDayToDay,
  more,
  openBudget,
  sentence,
  summary,
} from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const nbsp = (text) => text.replaceAll("€ ", "€\u00a0");

test("An employer who chooses who decides reads at once what there is at most", async ({
  page,
}) => {
  await openBudget(page);
  await expect(page.getByText("voorbeeld", { exact: true })).toBeVisible();
  await decides(page, "Amsterdam");
  await expect(sentence(page)).toHaveText(
    nbsp(
      "Voor regime midden is er maximaal € 7.200 in 2 jaar; met het derde, optionele jaar € 8.600.",
    ),
  );
  await expect(page.locator(".amounts-of").first()).toContainText(
    /bedragen van 2015\s+Exclusief btw\..*De bedragen van nu kunnen anders zijn\./s,
  );
});

test("Licht stands beside midden, in a picture and in a table that says the same", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "Utrecht");
  await expect(
    page.getByRole("img", { name: nbsp("licht € 5.500, midden € 8.600") }),
  ).toBeVisible();
  const rows = page.locator(".compare tbody tr");
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(0)).toContainText(nbsp("€ 2.700"));
  await expect(rows.nth(3)).toContainText(nbsp("€ 8.600"));
});

test("The hourly rate gives the hours per year and per week, and what the employer pays", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "Rotterdam");
  await more(page);
  await field(page, "rate").fill("74,78");
  await field(page, "vat").fill("21");
  await field(page, "planned-0").fill("70");
  await field(page, "planned-1").fill("30");
  await field(page, "planned-2").fill("0");
  const first = page
    .locator("section", { hasText: "Regime midden, jaar voor jaar" })
    .locator("tbody tr");
  await expect(first.nth(0)).toContainText("60,18 uur");
  await expect(first.nth(0)).toContainText("1,16 uur");
  await expect(page.locator(".facts")).toContainText(nbsp("€ 10.406"));
  // 70 hours at 74.78 are 5,234.60: 734.60 more than the 4,500 of year 1.
  await expect(page.locator(".facts")).toContainText(nbsp("Betaalt u zelf, zonder btw"));
  await expect(page.locator(".facts")).toContainText(nbsp("€ 734,60, als jaar 3 doorgaat"));
});

test("With a first day there are dates and calendar years, and the right rules of UWV", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "UWV");
  await amountsOf2015(page);
  await field(page, "hours").fill("32");
  await expect(page.locator(".answer-sentence__eyebrow").first()).toContainText("vanaf 2015");
  await fromDayToDay(page, "1-3-2014", "28-2-2015");
  await expect(page.locator(".answer-sentence__eyebrow").first()).toContainText("2011");
  await expect(sentence(page)).toContainText(nbsp("€ 4.500"));
  await expect(page.getByRole("heading", { name: "Per kalenderjaar" })).toBeVisible();
});

test("An external coach of UWV was hours, and the employer received nothing", async ({ page }) => {
  await openBudget(page);
  await decides(page, "UWV");
  await external(page);
  await page.locator("#budget-rules-group").getByText("De regels van 2014 en 2015").click();
  await field(page, "workHours").fill("500");
  await expect(sentence(page)).toHaveText(
    "Voor regime midden kocht UWV in 3 jaar maximaal 90 uur coaching in. U kreeg zelf geen geld.",
  );
});

test("Someone does the whole task with the keyboard alone", async ({ page }) => {
  await openBudget(page);
  await field(page, "authority").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(summary(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(field(page, "authority")).toBeFocused();
  await page.keyboard.type("Den");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("24");
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toBeFocused();
  await expect(sentence(page)).toContainText(nbsp("Voor regime licht is er maximaal € 4.100"));
});

test("After the page stands, the answer needs no connection", async ({ page, watch }) => {
  await openBudget(page);
  await page.waitForLoadState("networkidle");
  const before = watch.requests.length;
  await decides(page, "Amsterdam");
  await calculate(page);
  await copiedLink(page);
  await expect(sentence(page)).toBeVisible();
  expect(watch.requests.length).toBe(before);
});
