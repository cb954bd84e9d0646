// The page Tevredenheid in every state: axe, small screens, the keyboard, forced colours, paper.
import AxeBuilder from "@axe-core/playwright";
import {
  asCsv,
  calculate,
  example,
  head,
  mean,
  openList,
  openSatisfaction,
  recognised,
  sentence,
  summary,
  type,
} from "./lib/satisfaction.js";
import { expect, test } from "./lib/test.js";

const answers = ["werknemer.coaching", "werkgever.approach", "werkgever.career"];
const withAnswers = asCsv([
  [...head, ...answers],
  ...example.map((row) => [...row, "niet helemaal", "onvoldoende", "goed"]),
  ["X", "Y", "31-2-2017", "7", "7", "", "", ""],
]);
const many = asCsv([
  head,
  ...Array.from({ length: 300 }, (_, nth) => [`P${nth}`, "W", "", "6", "8"]),
]);

const states = {
  empty: async () => {},
  answered: async (page) => {
    await recognised(page, "12", "5", "2013");
    await openList(page, "lijst.csv", withAnswers);
    await expect(sentence(page)).toBeVisible();
    await page.locator(".rows__more").first().click();
    await page.locator("#completed-periods").fill("8");
    await page.locator(".why summary").click();
  },
  wrong: async (page) => {
    await type(page, [["A", "1", "31-2-2017", "11", "x"]]);
    await page.locator("#completed-periods").fill("veel");
    await calculate(page);
    await expect(summary(page)).toBeVisible();
  },
  refused: async (page) => {
    await openList(page, "lijst.csv", "%PDF-1.7");
    await page.locator("#scores-file-error").waitFor();
  },
  "waiting for columns": async (page) => {
    await openList(page, "lijst.csv", "een;twee\n7;8\n");
    await page.locator("#columns-asked").waitFor();
    await page.locator("#columns-asked summary").click();
  },
  "a long list": async (page) => {
    await openList(page, "lijst.csv", many);
    await page.locator(".scores__row").first().waitFor();
  },
  "about no period": async (page) => {
    await recognised(page, "12", "5", "2013");
    await page.locator("#completed-periods").fill("0");
    await expect(sentence(page)).toBeVisible();
  },
  "without a form in the year": async (page) => {
    await type(page, example);
    await recognised(page, "12", "5", "2013");
    await page.locator("#measurement").selectOption("2");
    await expect(sentence(page)).toContainText("hoort bij dit meetjaar");
  },
  "just below the norm": async (page) => {
    await type(page, [
      ["A", "1", "", "6,49", "7"],
      ["B", "1", "", "6,49", "7"],
      ["C", "1", "", "6,51", "7"],
    ]);
    // 19,49 : 3 = 6,49666…
    await expect(mean(page, "employee")).toHaveText("≈\u00a06,497");
  },
  "asking before the list of names": async (page) => {
    await type(page, example);
    await page.getByRole("button", { name: "Namen bij de letters" }).click();
    await page.locator("#key-before-export").waitFor();
  },
};

for (const [state, reach] of Object.entries(states)) {
  for (const colorScheme of ["light", "dark"]) {
    test.describe(`with ${colorScheme} colours`, () => {
      test.use({ colorScheme });
      test(`axe objects to nothing when satisfaction is ${state}`, async ({ page }) => {
        await openSatisfaction(page);
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

  for (const [width, height] of [
    [320, 640],
    [320, 256],
    [820, 1180],
    [1100, 700],
    [1280, 800],
  ]) {
    test(`nobody scrolls sideways at ${width} by ${height} points when satisfaction is ${state}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openSatisfaction(page);
      await reach(page);
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content).toBeLessThanOrEqual(window);
    });
  }
}

test("Someone does the whole task with the keyboard alone", async ({ page }) => {
  await openSatisfaction(page);
  await page.locator("#scores-file").focus();
  const outline = await page
    .locator(".drop-zone .export-bar__open")
    .evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe("solid");
  await page.locator(".rows__row input").first().focus();
  for (const text of ["Anna", "Bakkerij Wit", "31-2-2017", "7", "6"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  // The answers of this row, opened and closed.
  await page.keyboard.press("Enter");
  await expect(page.locator(".rows__answers")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(summary(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("28-2-2017");
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toBeFocused();
  await expect(mean(page, "employee")).toHaveText("7,0");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Rapportage (.docx)" })).toBeFocused();
});

test("Everything to press is at least 44 points in size", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openSatisfaction(page);
  await states.answered(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, input, select, summary, .button, textarea")]
      .filter(
        (element) =>
          element.checkVisibility() &&
          !element.closest(".choice, .export-bar__open, .field__hint, .explanation__source"),
      )
      .map((element) => [element.outerHTML.slice(0, 80), element.getBoundingClientRect().height])
      .filter(([, height]) => height < 44),
  );
  expect(small).toEqual([]);
});

test("With forced colours the verdicts and the pictures keep their shapes", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openSatisfaction(page);
  await type(page, [
    ["A", "1", "", "5", "8"],
    ["B", "1", "", "7", "9"],
  ]);
  await expect(page.locator(".verdict--missed")).toContainText("te weinig");
  await expect(page.locator(".verdict--met")).toContainText("genoeg");
  const fills = await page
    .locator("jr-score-distribution")
    .first()
    .locator("rect.picture__block")
    .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill));
  expect(new Set(fills).size).toBeGreaterThan(1);
});

test("Names have no spelling service, no memory of the browser and no capitals of it", async ({
  page,
}) => {
  await openSatisfaction(page);
  await type(page, example);
  await page.locator(".rows__more").first().click();
  const fields = page.locator("form input[type=text], form textarea, .texts textarea");
  expect(await fields.count()).toBeGreaterThan(20);
  for (const field of await fields.all()) {
    await expect(field).toHaveAttribute("spellcheck", "false");
    await expect(field).toHaveAttribute("autocomplete", "off");
  }
});

test("On paper stand the answer, the scores and the person's words, without fields", async ({
  page,
}) => {
  await openSatisfaction(page);
  await type(page, example);
  await page.locator("#text-conclusions").fill("Wij gaan door zoals nu.");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Wij gaan door zoals nu.").last()).toBeVisible();
  await expect(page.locator("#text-conclusions")).toBeHidden();
  await expect(page.locator(".export-bar")).toBeHidden();
  await expect(page.locator(".drop-zone")).toBeHidden();
  await expect(page.locator(".scores__total")).toBeVisible();
  const pdf = await page.pdf({ format: "A4" });
  expect((pdf.toString("latin1").match(/\/Type \/Page\b/g) ?? []).length).toBeLessThanOrEqual(3);
});

test("Without script the page says how to work it out by hand", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/tevredenheid/");
  await expect(page.locator("noscript .explanation")).toContainText("minimaal 6,5");
  await context.close();
});

test("Without WebAssembly the page says what is missing", async ({ page, watch }) => {
  await page.addInitScript(() => {
    delete globalThis.WebAssembly;
  });
  await page.goto("/tevredenheid/");
  await expect(page.getByRole("alert")).toContainText("De rekenhulp heeft WebAssembly nodig.");
  watch.expectErrors();
});
