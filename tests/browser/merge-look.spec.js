// The page that adds up totals in every state: axe, small screens, forced colours, keyboard, size.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import {
  asFile,
  choose,
  exported,
  north,
  openBoth,
  openMerge,
  sentence,
  totalsOf,
} from "./lib/merge.js";
import { expect, test } from "./lib/test.js";

const site = fileURLToPath(new URL("../../build/site", import.meta.url));

const states = {
  empty: async () => {},
  answered: async (page) => {
    await openBoth(page);
    await expect(sentence(page)).toBeVisible();
    await page.getByLabel("Naam van de organisatie").first().fill("Jobhulp".repeat(10));
  },
  wrong: async (page) => {
    await choose(
      page,
      asFile(`${"lang".repeat(20)}.json`, { ...north, verdict: "below_norm", employee: {} }),
      asFile("noord.json", north),
      asFile("kopie.json", north),
    );
    await expect(page.getByRole("alert")).toContainText("niet geopend");
  },
  asking: async (page) => {
    await choose(page, asFile("a.json", totalsOf([["7", "8"]])));
    await page.getByLabel("Naam van de organisatie").fill("06-12345678");
    await exported(page, "docx");
    await expect(page.locator("#check-before-export")).toBeFocused();
  },
  "one-sided": async (page) => {
    await choose(page, asFile("a.json", totalsOf(Array.from({ length: 6 }, () => ["7.25"]))));
    await expect(sentence(page)).toContainText("werkgevers geen cijfer");
  },
};

async function expectNoSideScroll(page) {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window);
}

for (const [state, reach] of Object.entries(states)) {
  for (const colorScheme of ["light", "dark"])
    test(`axe objects to nothing when the page is ${state}, in ${colorScheme} colours`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await openMerge(page);
      await reach(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`),
      ).toEqual([]);
    });

  test(`nobody has to scroll sideways when the page is ${state}`, async ({ page }) => {
    for (const width of [320, 360, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await openMerge(page);
      await reach(page);
      await expectNoSideScroll(page);
    }
  });
}

test("Everything to press is at least 44 points high", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openMerge(page);
  await states.asking(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("main button, main input, main summary, main .button")]
      .filter((element) => element.checkVisibility() && !element.closest(".export-bar__open"))
      .map((element) => [element.outerHTML.slice(0, 60), element.getBoundingClientRect().height])
      .filter(([, height]) => height < 44),
  );
  expect(small).toEqual([]);
});

test("With forced colours the bars, the norm and the ground are told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openMerge(page);
  await states.answered(page);
  const look = (selector, property) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);
  const bar = await look(".picture__block--deep", "fill");
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(bar).not.toBe(ground);
  expect(await look(".picture__line--norm", "stroke")).not.toBe(
    await look(".picture__line--mean", "stroke"),
  );
});

test("The pictures say in words what they show", async ({ page }) => {
  await openMerge(page);
  await states.answered(page);
  await expect(page.getByRole("img", { name: /cijfer van werknemers/ })).toBeVisible();
  await expect(page.getByRole("img", { name: /vraag aan werkgevers/ })).toBeVisible();
});

test("Someone does the whole task with the keyboard alone", async ({ page }) => {
  test.slow();
  await openMerge(page);
  await page.locator("#totals-files").focus();
  await expect(page.locator("#totals-files")).toBeFocused();
  const six = totalsOf(Array.from({ length: 6 }, () => ["7", "8"]));
  // On a busy machine the browser may open its window before it is listened to.
  await expect(async () => {
    const chooser = page.waitForEvent("filechooser", { timeout: 5000 });
    await page.keyboard.press("Enter");
    await (await chooser).setFiles([asFile("a.json", six)]);
  }).toPass();
  await expect(sentence(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Noord");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Verwijder Noord" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator('[data-export="docx"]')).toBeFocused();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toBe("klanttevredenheid-samen.docx");
});

test("The first visit is under 120 kB", async ({ page, watch }) => {
  await openMerge(page);
  await page.waitForLoadState("networkidle");
  let total = 0;
  for (const url of new Set(watch.requests)) {
    const { pathname } = new URL(url);
    const file = path.join(site, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    total += brotliCompressSync(await readFile(file)).length;
  }
  expect(total).toBeLessThan(120_000);
});

test("Without script the page says how to add up by hand", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/tevredenheid/optellen/");
  // Text inside <noscript> is looked up through its elements.
  await expect(page.locator("noscript p").last()).toContainText(
    "Neem niet het gemiddelde van de gemiddelden",
  );
  await context.close();
});
