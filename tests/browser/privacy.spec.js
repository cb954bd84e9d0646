// Nothing leaves the page, and nothing stays behind.
import { readdir, readFile } from "node:fs/promises";
import {
  copiedLink,
  downloaded,
  fillDate,
  loaded,
  openDeadlines,
  openFile,
  ready,
  sentence,
} from "./lib/deadlines.js";
import { expect, test } from "./lib/test.js";

test("After loading, someone does everything without one request", async ({
  page,
  context,
  watch,
}) => {
  await openDeadlines(page);
  await loaded(page);
  watch.requests.length = 0;
  await context.setOffline(true);
  await fillDate(page, "12", "5", "2013");
  await expect(sentence(page)).toBeVisible();
  await downloaded(page, "Zet in mijn agenda");
  const { text } = await downloaded(page, "Bewaar als bestand");
  await openFile(page, text);
  await expect(page.getByText("Het bestand is geopend.")).toBeVisible();
  await copiedLink(page);
  // Files are handed out under a blob: address, which never leaves the browser.
  expect(watch.requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
});

test("A visit leaves no cookie and nothing in storage", async ({ page, context }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await page.getByLabel("Hoeveel jaar vooruit?").focus();
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0]);
});

test("The browser itself forbids the page to call out", async ({ page, watch }) => {
  for (const path of ["/", "/termijnen/", "/en/deadlines/"]) {
    await page.goto(path);
    const outcome = await page.evaluate(async () => {
      const tries = {
        own: () => fetch("/index.html"),
        other: () => fetch("https://example.org/"),
        beacon: () => {
          if (!navigator.sendBeacon("/x", "y")) throw new Error("refused");
        },
        html: () => {
          document.body.insertAdjacentHTML("beforeend", "<p>x</p>");
        },
      };
      const passed = [];
      for (const [name, attempt] of Object.entries(tries)) {
        try {
          await attempt();
          passed.push(name);
        } catch {
          // Refused, as it should be.
        }
      }
      return passed;
    });
    // A beacon reports success before the policy stops it; that no request was made is checked below.
    expect(outcome.filter((name) => name !== "beacon")).toEqual([]);
  }
  expect(watch.requests.filter((url) => url.endsWith("/x"))).toEqual([]);
  watch.expectErrors();
});

test("The script of a Worker holds nothing that could call out", async () => {
  const assets = new URL("../../build/site/assets/", import.meta.url);
  const workers = (await readdir(assets)).filter((file) => file.includes(".worker-"));
  expect(workers.length).toBeGreaterThan(0);
  for (const worker of workers) {
    const script = await readFile(new URL(worker, assets), "utf8");
    // Named in the list of what is taken away, but never called, and no part is fetched later.
    expect(script).not.toMatch(
      /\bimport\s*\(|\b(?:fetch|importScripts)\s*\(|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|Worker)\b/,
    );
  }
});

test("The same policy stands in the page and in the headers", async ({ page }) => {
  for (const path of ["/", "/termijnen/", "/en/schemes/uwv-kto-2016/", "/404.html"]) {
    const response = await page.goto(path);
    const meta = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute("content");
    expect(meta).toContain("connect-src 'none'");
    expect(response.headers()["content-security-policy"]).toBe(meta);
    expect(response.headers()["referrer-policy"]).toBe("no-referrer");
    // Before anything that it has to guard.
    const first = await page.evaluate(() => document.head.children[1].getAttribute("http-equiv"));
    expect(first).toBe("Content-Security-Policy");
  }
});

test("In a browser that forbids storage and history the answer comes all the same", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(globalThis, name, { get: refuse });
    }
    history.replaceState = refuse;
    Object.defineProperty(navigator, "clipboard", { value: { writeText: refuse } });
  });
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await page.getByLabel("Hoeveel jaar vooruit?").focus();
  await expect(sentence(page)).toContainText("zaterdag 12 juni 2027");
  await page.getByRole("button", { name: "Kopieer link" }).click();
  await expect(page.getByLabel("Kopieer deze link zelf:")).toHaveValue(/#q=/);
});

test("Fields where a name may stand are not sent to a spelling service", async ({ page }) => {
  await openDeadlines(page);
  await page.getByRole("button", { name: "Nog een erkenning toevoegen" }).click();
  const fields = page.locator("form input[type=text], form textarea");
  for (const field of await fields.all()) {
    await expect(field).toHaveAttribute("spellcheck", "false");
    await expect(field).toHaveAttribute("autocomplete", "off");
  }
});

test("The privacy page names every page, and what links, files and the tab hold", async ({
  page,
}) => {
  await page.goto("/privacy/");
  const text = page.locator("main");
  for (const name of ["Termijnen", "Budget", "Voor gemeenten", "Tevredenheid", "Optellen"])
    await expect(text.getByRole("link", { name, exact: true }).first()).toBeVisible();
  for (const title of [
    "Namen op de pagina Tevredenheid",
    "Wat in een link staat",
    "Wat in een bestand staat",
    "Wat het tabblad onthoudt",
  ])
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect(text).toContainText("namen-bij-letters.csv");
});

test("The privacy page tells how to check all this", async ({ page }) => {
  await page.goto("/privacy/");
  await expect(page.getByRole("heading", { name: "Controleer het zelf" })).toBeVisible();
  await expect(page.getByText("connect-src 'none'")).toBeVisible();
  await page.getByRole("link", { name: "Termijnen" }).last().click();
  await ready(page);
});
