// More than one person on the page Budget.
import { decides, field, openBudget, paste, sentence, summary } from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const head = ["naam", "regime", "jaren", "eerste dag", "uren per week"];

test("Someone adds a person by hand, copies a row, and removes one", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await page.getByRole("button", { name: "Nog iemand toevoegen" }).click();
  await expect(field(page, "label")).toBeFocused();
  await page.keyboard.type("Jan");
  await expect(sentence(page)).toContainText(
    "Voor 2 mensen is er samen maximaal €\u00a014.400; met de optionele jaren €\u00a017.200.",
  );
  await page.getByRole("button", { name: "Kopieer Jan" }).click();
  await expect(sentence(page)).toContainText("Voor 3 mensen");
  await page.getByRole("button", { name: "Verwijder Persoon 1" }).click();
  await expect(sentence(page)).toContainText("Voor 2 mensen");
});

test("Two thousand different errors in one table are counted, not spelled out", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "Utrecht");
  await paste(page, [
    head,
    ...Array.from({ length: 2000 }, (_, index) => [`P${index}`, `zwaar${index}`, "", "", "x"]),
    ["Goed", "midden", "", "", "32"],
  ]);
  await expect(sentence(page)).toContainText("Voor 1 persoon");
  await page.getByRole("button", { name: "Bereken" }).click();
  await expect(summary(page)).toContainText("mensen met een fout. Ze staan in de lijst.");
  expect(await summary(page).getByRole("link").count()).toBeLessThan(40);
});

test("A name with ten thousand letters or with HTML breaks nothing", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Utrecht");
  await paste(page, [
    head,
    ["x".repeat(10000), "midden", "", "", ""],
    ["<img src=x onerror=alert(1)>", "licht", "", "", ""],
  ]);
  await expect(page.locator(".people__row")).toHaveCount(2);
  await expect(page.getByText("Bij 1 persoon staat een fout.")).toBeVisible();
  await page.getByRole("button", { name: "Bereken" }).click();
  await expect(summary(page)).toContainText("Deze tekst is te lang. Gebruik maximaal 200 tekens.");
});
