// The pages Budget in every state: axe, small screens, and the page for municipalities.
import AxeBuilder from "@axe-core/playwright";
import { decides, field, fromDayToDay, more, openBudget, paste } from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const head = ["naam", "regime", "jaren", "uren per week"];
const placements = async (page) => {
  await page.getByLabel("Plaatsingen per maand").fill("10");
  await page.getByLabel("Eerste maand").fill("januari 2027");
  await page.getByLabel("Deel in regime midden").fill("60");
  await page.getByText("3 jaar", { exact: true }).click();
};

const states = {
  empty: ["/budget/", async () => {}],
  answered: [
    "/budget/",
    async (page) => {
      await decides(page, "UWV");
      await field(page, "hours").fill("20");
      await fromDayToDay(page, "1-3-2025");
      await more(page);
      await field(page, "rate").fill("74,78");
      await field(page, "planned-0").fill("60");
      await field(page, "planned-1").fill("30");
      await field(page, "planned-2").fill("10");
      await page.locator("summary", { hasText: "Ook de dagen" }).click();
    },
  ],
  wrong: [
    "/budget/",
    async (page) => {
      await decides(page, "UWV");
      await field(page, "hours").fill("200");
      await more(page);
      await field(page, "rate").fill("1.400");
      await page.getByRole("button", { name: "Bereken" }).click();
    },
  ],
  "decided by the authority": ["/budget/", async (page) => decides(page, "Epe")],
  several: [
    "/budget/",
    async (page) => {
      await decides(page, "Amsterdam");
      await paste(page, [head, ["Jan", "midden", "2", "32"], ["Els", "zwaar", "1", ""]]);
      await page.locator(".people__row").nth(1).waitFor();
    },
  ],
  "about placements": ["/budget/gemeente/", placements],
};

for (const [state, [path, reach]] of Object.entries(states)) {
  for (const colorScheme of ["light", "dark"]) {
    test.describe(`with ${colorScheme} colours`, () => {
      test.use({ colorScheme });
      test(`axe objects to nothing when the budget is ${state}`, async ({ page }) => {
        await openBudget(page, path);
        await reach(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`,
          ),
        ).toEqual([]);
      });
    });
  }

  for (const width of [320, 820, 1100]) {
    test(`nobody scrolls sideways at ${width} points when the budget is ${state}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      await openBudget(page, path);
      await reach(page);
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content).toBeLessThanOrEqual(window);
    });
  }
}

test("A municipality sees what a year of placements costs, low and high, per calendar year", async ({
  page,
}) => {
  await openBudget(page, "/budget/gemeente/");
  await placements(page);
  await expect(page.locator("#answer")).toContainText("€\u00a0529.920 tot €\u00a0706.560");
  await expect(page.locator("tbody tr")).toHaveCount(5);
  await expect(page.locator("tbody tr").nth(1)).toContainText("€\u00a0209.760");
});

test("Placements that make no sense are named at their field", async ({ page }) => {
  await openBudget(page, "/budget/gemeente/");
  await placements(page);
  await page.getByLabel("Eerste maand").fill("13 2027");
  await page.getByLabel("Deel in regime midden").fill("101");
  await page.getByLabel("Deel dat een jobcoach nodig heeft, laag").fill("90");
  await page.getByRole("button", { name: "Bereken" }).click();
  const summary = page.locator("#error-summary");
  await expect(summary).toContainText("Kies een deel van 0 tot en met 100%.");
  await expect(summary).toContainText("Het lage deel ligt boven het hoge deel.");
  await expect(summary.getByRole("link")).toHaveCount(3);
});
