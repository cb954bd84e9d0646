// Amounts of the visitor’s own: filled in, kept as rules, and passed on.
import { copiedLink, decides, downloaded, field, openBudget, own, sentence } from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const nbsp = (text) => text.replaceAll("€ ", "€\u00a0");

test("Where the authority decides, the page says so, with its limits and what to ask", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "’s-Hertogenbosch");
  await expect(sentence(page)).toContainText("beslist per persoon");
  await expect(page.locator(".answer")).toContainText("2 uur");
  await expect(page.getByRole("heading", { name: "Wat u kunt vragen" })).toBeVisible();
  await own(page);
  await field(page, "own-midden-1").fill("5000");
  await field(page, "own-midden-2").fill("3000");
  await field(page, "own-midden-3").fill("1500");
  await expect(sentence(page)).toContainText(nbsp("€ 9.500"));
  await expect(page.locator(".tag--year").first()).toHaveText("eigen bedragen");
});

test("Own amounts are marked wherever they show, and can be kept as rules and opened again", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await own(page);
  await field(page, "own-midden-1").fill("5.200,50");
  await expect(sentence(page)).toContainText(nbsp("€ 7.900,50"));
  for (const tag of await page.locator(".tag--year").all())
    await expect(tag).toHaveText("bedragen van 2015 en van uzelf");
  await expect(page.locator(".compare tbody")).toContainText("(eigen)");
  await expect(page.locator(".notices").first()).toContainText("Eén bedrag is van uzelf.");
  await expect(sentence(page)).toContainText("Deels met uw eigen bedragen is er");
  const file = await downloaded(page, "Bewaar als eigen regels");
  expect(file.name).toBe("eigen-regels.json");

  await openBudget(page);
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: file.name, mimeType: "application/json", buffer: file.bytes });
  await expect(page.getByText("Let op: hier zijn eigen bedragen meegekomen.")).toBeVisible();
  await expect(sentence(page)).toContainText(nbsp("€ 7.900,50"));
  await expect(page.locator(".tag--year").first()).toHaveText("eigen bedragen");
});

test("Amounts of somebody else that come with a link are named before they show", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await own(page);
  await field(page, "own-licht-1").fill("3000");
  const link = await copiedLink(page);
  await page.goto("about:blank");
  await page.goto(link);
  const message = page.getByText("Let op: hier zijn eigen bedragen meegekomen.");
  await expect(message).toBeVisible();
  const [said, shown] = [await message.boundingBox(), await sentence(page).boundingBox()];
  expect(said.y).toBeLessThan(shown.y);
});
