// The day of the grant: it decides the hourly rate of a few months in 2012 and 2013.
import {
  calculate,
  decides,
  external,
  downloaded,
  field,
  fromDayToDay,
  more,
  openBudget,
  paste,
  summary,
} from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const euros = (text) => text.replaceAll("€ ", "€\u00a0");

test("The day of the grant is asked where it decides the rate, and changes the price", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "UWV");
  await external(page);
  await field(page, "workHours").fill("1200");
  await fromDayToDay(page, "1-9-2012", "28-2-2013");
  await more(page);
  await expect(field(page, "granted-day")).toBeVisible();
  // Six months of 10% of 1,200 hours are 60 hours, at 73.30 or, granted in August, at 78.70.
  await expect(page.locator(".facts")).toContainText(euros("€ 4.398"));
  await field(page, "granted-day").fill("15-8-2012");
  await expect(page.locator(".facts")).toContainText(euros("€ 4.722"));
  const saved = await downloaded(page, "Bewaar als bestand");
  expect(JSON.parse(saved.text).questions[0].people[0].granted_on).toBe("2012-08-15");

  await field(page, "start-day").fill("1");
  await field(page, "start-month").fill("3");
  await field(page, "start-year").fill("2013");
  await field(page, "granted-day").fill("");
  await field(page, "granted-month").fill("");
  await field(page, "granted-year").fill("");
  await field(page, "end-day").fill("");
  await field(page, "end-month").fill("");
  await field(page, "end-year").fill("");
  await expect(field(page, "granted-day")).toHaveCount(0);
});

test("A day of the grant comes with a table, and goes out with one", async ({ page }) => {
  await openBudget(page);
  await decides(page, "UWV");
  await external(page);
  await paste(page, [
    [
      "naam",
      "regime",
      "eerste dag",
      "laatste dag in dienst",
      "datum van de toekenning",
      "werkuren per jaar",
    ],
    ["Jan", "midden", "1-9-2012", "28-2-2013", "15-8-2012", "1200"],
    ["Els", "midden", "1-9-2012", "28-2-2013", "31-9-2012", "1200"],
  ]);
  await expect(page.locator(".people__row").nth(1)).toContainText("1 fout");
  await calculate(page);
  await expect(summary(page)).toContainText("Persoon 2: September heeft 30 dagen.");
  await summary(page).getByRole("link", { name: "Persoon 2" }).click();
  await expect(field(page, "granted-day")).toBeFocused();
  await page.getByRole("button", { name: "Verwijder Els" }).click();
  const csv = await downloaded(page, "Tabel (.csv)");
  expect(csv.text).toContain("datum van de toekenning");
  expect(csv.text).toContain(";15-8-2012;");
});
