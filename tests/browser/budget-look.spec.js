// The pages about money in every state: axe, small and enlarged, forced colours, and on paper.
import AxeBuilder from "@axe-core/playwright";
import { budgetStates, states } from "./lib/budget-states.js";
import { openBudget } from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

async function expectNoViolations(page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`),
  ).toEqual([]);
}

async function expectNoSideScroll(page) {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window);
}

for (const { name, path, reach } of states) {
  for (const colorScheme of ["light", "dark"]) {
    test.describe(`with ${colorScheme} colours`, () => {
      test.use({ colorScheme });
      test(`axe objects to nothing when ${name}`, async ({ page }) => {
        await openBudget(page, path);
        await reach(page);
        await expectNoViolations(page);
      });
    });
  }

  test(`With forced colours axe objects to nothing and every picture stays when ${name}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await openBudget(page, path);
    await reach(page);
    await expectNoViolations(page);
    await expectNoSideScroll(page);
    // A block that has the colour of the ground is no block.
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll(".columns rect")]
        .filter((block) => block.checkVisibility())
        .map((block) => getComputedStyle(block))
        .filter(
          ({ fill, stroke }) =>
            fill === getComputedStyle(document.body).backgroundColor &&
            (stroke === "none" || stroke === fill),
        ),
    );
    expect(lost).toEqual([]);
  });

  for (const [what, viewport] of Object.entries({
    "a screen of 320 points": { width: 320, height: 640 },
    "a window of 1280 points at 400 per cent": { width: 320, height: 256 },
    "a tablet": { width: 820, height: 1180 },
    "a small laptop": { width: 1100, height: 700 },
  })) {
    test(`On ${what} nobody scrolls sideways when ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openBudget(page, path);
      await reach(page);
      await expectNoSideScroll(page);
      if (viewport.height === 256) await expectNoViolations(page);
    });
  }
}

test("Everything to press is at least 44 points in size", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openBudget(page);
  await budgetStates["one person"](page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, input, select, summary, .button, nav a, textarea")]
      .filter(
        (element) =>
          element.checkVisibility() &&
          !element.closest(".choice-field, .choice, .export-bar__open, .link-button--inline"),
      )
      .map((element) => [element.outerHTML.slice(0, 60), element.getBoundingClientRect().height])
      .filter(([, height]) => height < 44),
  );
  expect(small).toEqual([]);
});
