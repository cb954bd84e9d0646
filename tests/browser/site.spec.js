// The site as a whole: its pages, its links, its size, and the path it is served under.
import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { fillDate, openDeadlines, sentence } from "./lib/deadlines.js";
import { expect, test } from "./lib/test.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const site = path.join(root, "build/site");

async function allPages() {
  const files = await readdir(site, { recursive: true });
  return files
    .filter((file) => file.endsWith("index.html"))
    .map((file) => `/${file.replace("index.html", "")}`);
}

test("Every link on every page leads somewhere, and stays under its own path", async ({
  page,
  request,
}) => {
  // Each pack is a page more.
  test.slow();
  const checked = new Set();
  for (const at of await allPages()) {
    await page.goto(at);
    const hrefs = await page.$$eval("a[href], link[href], script[src]", (elements) =>
      elements.map((element) => element.getAttribute("href") ?? element.getAttribute("src")),
    );
    for (const href of hrefs) {
      expect(href, `an absolute path on ${at}`).not.toMatch(/^\//);
      const url = new URL(href, page.url());
      if (url.origin !== new URL(page.url()).origin || checked.has(url.pathname)) continue;
      checked.add(url.pathname);
      expect((await request.get(url.pathname)).status(), `${href} on ${at}`).toBe(200);
    }
    const anchors = hrefs.filter((href) => href.startsWith("#"));
    for (const anchor of anchors)
      await expect(page.locator(`[id="${anchor.slice(1)}"]`)).toHaveCount(1);
  }
});

test("Every page exists in both languages and names the other", async ({ page }) => {
  // Each pack is a page more.
  test.slow();
  for (const at of await allPages()) {
    await page.goto(at);
    const language = at.startsWith("/en/") ? "en" : "nl";
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("h1")).toHaveCount(1);
    const other = page.locator("a[data-other-language]");
    await other.click();
    await expect(page.locator("html")).toHaveAttribute("lang", language === "en" ? "nl" : "en");
  }
});

test("The home page leads to each of the calculators", async ({ page }) => {
  await page.goto("/");
  const tasks = page.locator(".task");
  await expect(tasks).toHaveCount(3);
  for (const nth of [0, 1, 2]) await expect(tasks.nth(nth).getByRole("link")).toHaveCount(1);
  await tasks.nth(2).click();
  await expect(page).toHaveURL(/\/tevredenheid\/$/);
  await page.goBack();
  await tasks.nth(0).click();
  await expect(page).toHaveURL(/\/termijnen\/$/);
});

test("A page that does not exist is answered with a way back", async ({ page, watch }) => {
  const response = await page.goto("/en/nowhere/at/all/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina bestaat niet");
  await page.getByRole("link", { name: "To the start" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  watch.expectErrors();
});

test("The page of a scheme shows its figures, its sources and the examples of the source", async ({
  page,
}) => {
  const pack = JSON.parse(
    await readFile(path.join(root, "core/rules/uwv-kto-2016/rules.json"), "utf8"),
  );
  await page.goto("/regelingen/uwv-kto-2016/");
  for (const figure of Object.values(pack.figures))
    await expect(page.getByText(figure.title.nl)).toBeVisible();
  await expect(page.locator(".sources__item")).toHaveCount(pack.sources.length);
  await expect(page.getByText("vóór maandag 12 juni 2017")).toBeVisible();
});

test("A scheme that ended says so in its first line, and in the list", async ({ page }) => {
  await page.goto("/regelingen/");
  const item = page.locator(".schemes__item").filter({ hasText: "protocol van 2012" });
  await expect(item).toContainText("geëindigd");
  await item.getByRole("link").click();
  await expect(page.locator(".lead")).toHaveText(
    "Deze regels gelden niet meer. Ze golden van 15 december 2012 tot en met 30 juni 2014.",
  );
  await expect(page.getByText("Minimaal 12 uur werk per week.")).toBeVisible();
  await expect(
    page.getByRole("link", { name: "UWV: externe jobcoach, protocol van 2014" }),
  ).toBeVisible();
});

for (const at of [
  ...["/termijnen/", "/budget/", "/budget/gemeente/", "/tevredenheid/", "/tevredenheid/optellen/"],
  ...["/en/deadlines/", "/en/budget/", "/en/satisfaction/", "/en/satisfaction/adding-up/"],
]) {
  test(`The first visit of ${at} is under 150 kB`, async ({ page, watch }) => {
    await page.goto(at);
    await page.locator("[data-calculator] svg").first().waitFor();
    await page.waitForLoadState("networkidle");
    let total = 0;
    for (const url of new Set(watch.requests)) {
      const { pathname } = new URL(url);
      const file = path.join(site, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
      total += brotliCompressSync(await readFile(file)).length;
    }
    test.info().annotations.push({ type: "bytes", description: String(total) });
    expect(total).toBeLessThan(150_000);
  });
}

test("An answer follows a keystroke", async ({ page }, testInfo) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "201");
  const took = await page.evaluate(async () => {
    const input = document.querySelector("#recognised-1-year");
    const start = performance.now();
    input.value = "2013";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await document.querySelector("jr-deadlines").updateComplete;
    return performance.now() - start;
  });
  await expect(sentence(page)).toBeVisible();
  testInfo.annotations.push({ type: "keystroke to answer", description: `${took.toFixed(1)} ms` });
});

test.describe("under another path, on a host that sends no headers", () => {
  let server;
  let base;

  test.beforeAll(async () => {
    const port = await freePort();
    server = spawn("node", ["script/serve.js", "--no-headers", "--base=/some/project/"], {
      cwd: root,
      env: { ...process.env, PORT: String(port) },
      stdio: "ignore",
    });
    base = `http://127.0.0.1:${port}/some/project/`;
    await expect
      .poll(() =>
        fetch(base).then(
          ({ ok }) => ok,
          () => false,
        ),
      )
      .toBe(true);
  });

  test.afterAll(() => server?.kill());

  test("the whole task works, and the page cannot call out", async ({ page, context, watch }) => {
    await page.clock.setFixedTime(new Date("2027-05-20T11:00:00Z"));
    await page.goto(base);
    await page.getByRole("link", { name: "Wanneer moet mijn rapportage bij UWV zijn?" }).click();
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await fillDate(page, "12", "5", "2013");
    await expect(sentence(page)).toContainText("zaterdag 12 juni 2027");
    const refused = await page.evaluate(() =>
      fetch("./").then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    watch.expectErrors();
  });
});

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
