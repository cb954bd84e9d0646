// Every page in every state, checked by axe, by keyboard, small, enlarged and in forced colours.
import AxeBuilder from "@axe-core/playwright";
import {
  calculate,
  fillDate,
  more,
  openDeadlines,
  ready,
  sentence,
  summary,
} from "./lib/deadlines.js";
import { expect, test } from "./lib/test.js";

const pages = [
  "/",
  "/regelingen/",
  "/regelingen/uwv-kto-2016/",
  "/privacy/",
  "/toegankelijkheid/",
  "/404.html",
  "/en/",
  "/en/deadlines/",
  "/en/schemes/",
  "/en/schemes/uwv-kto-2016/",
  "/en/privacy/",
  "/en/accessibility/",
];

const states = {
  empty: async () => {},
  answered: async (page) => {
    await fillDate(page, "12", "5", "2013");
    await more(page);
    await fillDate(page, "14", "6", "2026", "Op welke dag");
    await page.locator("summary", { hasText: "Eerdere meetjaren" }).click();
    await page.locator("summary", { hasText: "De stappen van" }).click();
  },
  wrong: async (page) => {
    await fillDate(page, "31", "4", "16");
    await page.getByLabel("Hoeveel jaar vooruit?").fill("drie");
    await calculate(page);
  },
  several: async (page) => {
    await fillDate(page, "12", "5", "2013");
    await page.getByRole("button", { name: "Nog een erkenning toevoegen" }).click();
    await page.keyboard.type("Jobhulp Oost");
    await page.locator("#recognised-2-day").fill("29-2-2016");
    await page.getByRole("link", { name: "Jobhulp Oost" }).click();
  },
};

async function expectNoViolations(page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`,
  );
  expect(found).toEqual([]);
}

async function expectNoSideScroll(page) {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window);
}

for (const colorScheme of ["light", "dark"]) {
  test.describe(`with ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const [state, reach] of Object.entries(states)) {
      test(`the page Termijnen has nothing that axe objects to when it is ${state}`, async ({
        page,
      }) => {
        await openDeadlines(page);
        await reach(page);
        await expectNoViolations(page);
      });
    }

    test("the way to the content can be read when the keyboard reaches it", async ({ page }) => {
      await page.goto("/");
      await page.keyboard.press("Tab");
      const link = page.getByRole("link", { name: "Naar de inhoud" });
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
      await expectNoViolations(page);
      const [text, ground] = await link.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      });
      const body = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [backgroundColor, color];
      });
      expect([text, ground]).toEqual(body);
    });

    test("the other pages have nothing that axe objects to", async ({ page }) => {
      test.slow();
      for (const path of pages) {
        await page.goto(path);
        await expectNoViolations(page);
      }
    });
  });
}

for (const [name, viewport] of Object.entries({
  "a screen of 320 points": { width: 320, height: 640 },
  "a window of 1280 points at 400 per cent": { width: 320, height: 256 },
  "a tablet": { width: 820, height: 1180 },
  "a small laptop": { width: 1100, height: 700 },
})) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    for (const [state, reach] of Object.entries(states)) {
      test(`nobody has to scroll sideways when the page Termijnen is ${state}`, async ({
        page,
      }) => {
        await openDeadlines(page);
        await reach(page);
        await expectNoSideScroll(page);
      });
    }

    test("nobody has to scroll sideways on the other pages", async ({ page }) => {
      for (const path of pages) {
        await page.goto(path);
        await expectNoSideScroll(page);
      }
    });
  });
}

for (const width of [320, 768, 800, 1024, 1220, 1280, 1600]) {
  test(`the longest months fit on a screen of ${width} points, in English too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openDeadlines(page, { path: "/en/deadlines/", today: "2027-10-05" });
    await page.locator("#recognised-1-day").fill("31 August 2016");
    await expect(sentence(page)).toBeVisible();
    await expectNoSideScroll(page);
  });
}

test("Someone does the whole task with the keyboard alone", async ({ page }) => {
  await openDeadlines(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("31");
  await page.keyboard.press("Tab");
  await page.keyboard.type("4");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2013");
  await page.keyboard.press("Enter");
  await expect(summary(page)).toBeFocused();

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#recognised-1-day")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("30");
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toBeFocused();
  await expect(sentence(page)).toContainText("zondag 30 mei 2027");

  // On to the calendar file, without a mouse.
  const calendar = page.getByRole("button", { name: "Zet in mijn agenda" });
  await page.keyboard.press("Tab");
  await expect(calendar).toBeFocused();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toBe("termijnen.ics");

  // The button to open a file shows where the keyboard is.
  await page.getByLabel("Open bestand").focus();
  const outline = await page
    .locator(".export-bar__open")
    .evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe("solid");
});

test("Everything to press is at least 44 points in size", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openDeadlines(page);
  await states.answered(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, input, summary, .button, nav a, .header a, textarea")]
      .filter(
        (element) => element.checkVisibility() && !element.closest(".choice, .export-bar__open"),
      )
      .map((element) => [element.outerHTML.slice(0, 60), element.getBoundingClientRect().height])
      .filter(([, height]) => height < 44),
  );
  expect(small).toEqual([]);
});

test("With forced colours the picture and the marks keep their shapes", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openDeadlines(page);
  await states.answered(page);
  const bar = page.locator(".timeline__row--now .timeline__period").first();
  const ground = page.locator(".timeline__row--next .timeline__period").first();
  const fill = (locator) => locator.evaluate((element) => getComputedStyle(element).fill);
  expect(await fill(bar)).not.toBe(await fill(ground));
  await expectNoSideScroll(page);
});

test("The picture says in words where its table is", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await expect(page.getByRole("img", { name: /^Tijdlijn van 6 meetjaren/ })).toBeVisible();
});

test("Without script a page says so, and how to work it out by hand", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/termijnen/");
  // Text inside <noscript> is looked up through its elements.
  await expect(page.locator("noscript .message")).toContainText(
    "De rekenhulp heeft JavaScript nodig.",
  );
  await expect(page.locator("noscript .explanation")).toContainText(
    "Dan begint het eerste meetjaar op die dag in 2016.",
  );
  await expect(page.locator("noscript .examples").first()).toContainText("maandag 12 juni 2017");
  await context.close();
});

test("Without WebAssembly the page says what is missing", async ({ page, watch }) => {
  await page.addInitScript(() => {
    delete globalThis.WebAssembly;
  });
  await page.goto("/termijnen/");
  await ready(page);
  await expect(page.getByRole("alert")).toContainText("De rekenhulp heeft WebAssembly nodig.");
  watch.expectErrors();
});
