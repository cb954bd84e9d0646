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

/** Pictures are drawn anew a moment after the window changed. */
async function expectNoSideScroll(page, what) {
  const tooWide = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  await expect.poll(tooWide, { message: what }).toBeLessThanOrEqual(0);
}

/** Blocks of a picture that have the colour of the ground, and no edge: nobody sees them. */
const lostBlocks = (page) =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll(".columns rect")]
      .filter((block) => block.checkVisibility())
      .map((block) => getComputedStyle(block))
      .filter(({ fill, stroke }) => fill === ground && (stroke === "none" || stroke === ground))
      .length;
  });

const sizes = {
  "a screen of 320 points": { width: 320, height: 640 },
  "a window of 1280 points at 400 per cent": { width: 320, height: 256 },
  "a tablet": { width: 820, height: 1180 },
  "a small laptop": { width: 1100, height: 700 },
};

for (const { name, path, reach } of states) {
  test(`In light, dark and forced colours axe objects to nothing when ${name}`, async ({
    page,
  }) => {
    test.slow();
    await openBudget(page, path);
    await reach(page);
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await expectNoViolations(page);
    expect(await lostBlocks(page)).toBe(0);
  });

  test(`Small, enlarged or on a tablet nobody scrolls sideways when ${name}`, async ({ page }) => {
    test.slow();
    await openBudget(page, path);
    await reach(page);
    for (const [what, size] of Object.entries(sizes)) {
      await page.setViewportSize(size);
      await expectNoSideScroll(page, what);
      if (size.height < 300) await expectNoViolations(page);
    }
  });
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
