// Odd names, two tabs, back and forward, paper.
import { added, fillDate, openDeadlines, ready, sentence } from "./lib/deadlines.js";
import { expect, test } from "./lib/test.js";

test("HTML and a very long name stay text everywhere", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openDeadlines(page);
  await fillDate(page, "12", "9", "2015");
  const name = `<img src=x onerror="alert(1)">${"lang".repeat(60)}`;
  await added(page, "", "12-5-2013");
  await page.getByLabel("Naam van deze erkenning").last().fill(name);
  await expect(page.locator("main img")).toHaveCount(0);
  await expect(page.getByText('<img src=x onerror="alert(1)">').first()).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
});

test("Two tabs do not know of each other", async ({ page, context }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  const other = await context.newPage();
  await openDeadlines(other);
  await expect(other.locator("#recognised-1-day")).toHaveValue("");
  await fillDate(other, "1", "3", "2020");
  await expect(sentence(page)).toContainText("zaterdag 12 juni 2027");
  await expect(sentence(other)).toContainText("zaterdag 1 april 2028");
});

test("Back, forward and reload bring back what was typed", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "31", "4", "2013");
  await page.getByLabel("Hoeveel jaar vooruit?").fill("7");
  await page.getByRole("link", { name: "Regelingen" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Regelingen en bronnen");
  await page.goBack();
  await ready(page);
  await expect(page.locator("#recognised-1-day, [id^=recognised][id$=day]").first()).toHaveValue(
    "31",
  );
  await expect(page.getByLabel("Hoeveel jaar vooruit?")).toHaveValue("7");
  await page.reload();
  await ready(page);
  await expect(page.locator("[id^=recognised][id$=month]").first()).toHaveValue("4");
});

test("What an earlier version of the page kept in the tab is no reason to fail", async ({
  page,
}) => {
  for (const kept of [
    { recognitions: "x" },
    { years: "3" },
    { years: "3", recognitions: [{}] },
    7,
  ]) {
    await page.goto("/privacy/");
    await page.evaluate((state) => history.replaceState({ deadlines: state }, ""), kept);
    await page.evaluate(() => history.replaceState(history.state, "", "/termijnen/"));
    await page.reload();
    await fillDate(page, "12", "5", "2013");
    await expect(sentence(page)).toBeVisible();
  }
});

test("A page whose script does not come says so", async ({ page, watch }) => {
  watch.expectErrors();
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("/termijnen/");
  await expect(page.getByText("De rekenhulp is nog niet gestart.")).toBeVisible();
});

test("On a phone a recognition without a name is named once", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openDeadlines(page);
  await fillDate(page, "12", "9", "2015");
  await added(page, "Jobhulp Oost", "12-5-2013");
  await expect(page.locator("th:has(a)").last()).toHaveText(/^\s*Erkenning 1\s+erkend/);
});

test("The answer prints on one page", async ({ page }) => {
  // The longest of the common cases: overdue, and a last safe day in a weekend.
  await openDeadlines(page, { today: "2027-06-20" });
  await fillDate(page, "12", "5", "2013");
  await expect(page.locator(".overdue")).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b[^s]/g)).toHaveLength(1);
});
