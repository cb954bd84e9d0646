// The question as a link and as a file, and back again.
import {
  copiedLink,
  decides,
  downloaded,
  field,
  inLink,
  openBudget,
  sentence,
} from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const nbsp = (text) => text.replaceAll("€ ", "€\u00a0");

test("A link gives the same answer, without hours unless they were asked for", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Den Haag");
  await page.getByText("licht", { exact: true }).first().click();
  await field(page, "hours").fill("32,5");
  const link = await copiedLink(page);
  expect(JSON.stringify(inLink(link))).not.toContain("hours_per_week");
  await page.getByLabel("Neem de uren per persoon mee").check();
  const withHours = await copiedLink(page);
  expect(inLink(withHours).questions[0].people[0].hours_per_week).toBe("32.5");

  await page.goto("about:blank");
  await page.goto(withHours);
  await expect(sentence(page)).toContainText(
    nbsp("Voor regime licht is er maximaal € 4.100 in 2 jaar"),
  );
  await expect(field(page, "hours")).toHaveValue("32,5");
  expect(page.url()).not.toContain("#");
});

test("A link that was changed is refused, and what was filled in stays", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  const link = await copiedLink(page);
  await page.goto(`${link.slice(0, -9)}x${link.slice(-8)}`);
  await expect(page.getByText("Deze link klopt niet meer.")).toBeVisible();
});

test("The question can be saved, opened, and taken along to the other language", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "Utrecht");
  await page.getByText("2 jaar", { exact: true }).click();
  await expect(sentence(page)).toContainText(
    nbsp("Voor regime midden is er maximaal € 7.200 in 2 jaar."),
  );
  const file = await downloaded(page, "Bewaar als bestand");
  expect(file.name).toBe("budget.json");
  await page.getByRole("link", { name: "English" }).click();
  await expect(sentence(page)).toHaveText(
    "There is at most €7,200 for regime midden (medium) in 2 years.",
  );

  await openBudget(page);
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: "budget.json", mimeType: "application/json", buffer: file.bytes });
  await expect(sentence(page)).toContainText(nbsp("€ 7.200 in 2 jaar."));
});
