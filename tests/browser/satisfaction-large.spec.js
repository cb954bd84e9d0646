// Large files: the page stays quick, tells how far it is, stops at once and calls nobody.
import { spawn } from "node:child_process";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  example,
  head,
  asCsv,
  mean,
  openList,
  openSatisfaction,
  refused,
  said,
  sentence,
  side,
  type,
} from "./lib/satisfaction.js";
import { expect, test } from "./lib/test.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
let folder;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scores-"));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file of about so many bytes. */
async function large(name, bytes) {
  const file = path.join(folder, name);
  const lines = Array.from(
    { length: 10_000 },
    (_, nth) =>
      `Naam-${nth};Bedrijf-${nth % 99};1-10-2016;${(nth % 4) + 6};7,5;ja;niet helemaal;goed`,
  );
  const block = `${lines.join("\n")}\n`;
  await writeFile(
    file,
    `${head.join(";")};werknemer.coaching;werknemer.reachability;werkgever.approach\n`,
  );
  let size = 0;
  let forms = 0;
  while (size < bytes) {
    await appendFile(file, block);
    size += block.length;
    forms += lines.length;
  }
  return { file, forms };
}

const openFile = (page, file) => page.locator("#scores-file").setInputFiles(file);

/**
 * Runs something and tells how long the longest task of the page was, in milliseconds of work:
 * on a busy machine a clock on the wall would tell of others.
 */
async function longestTask(page, run) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel"] },
  });
  await run();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  const threads = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith("RunTask") && threads.has(`${pid}.${tid}`),
  );
  expect(tasks.length).toBeGreaterThan(20);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

test("While 50 MB are read the page stays free and tells truly how far it is", async ({
  page,
}, testInfo) => {
  test.slow();
  const { file, forms } = await large("groot.csv", 50_000_000);
  await openSatisfaction(page);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    globalThis.seen = [];
    new MutationObserver(() => {
      const bar = document.querySelector("progress");
      if (bar) globalThis.seen.push([bar.value, bar.max]);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  const longest = await longestTask(page, async () => {
    await openFile(page, file);
    await expect(page.locator(".held__count")).toHaveText("Alleen totalen", { timeout: 60_000 });
    await expect(page.locator(".why")).toBeVisible();
  });
  // On a busy machine a time says nothing: it is told, and not judged.
  testInfo.annotations.push({ type: "longest task", description: `${longest.toFixed(0)} ms` });
  await expect(mean(page, "employee")).toHaveText("7,5");
  await expect(page.getByText("Dit zijn er meer dan 100.000.").first()).toBeVisible();
  await expect(side(page, "employer")).toContainText(
    `${new Intl.NumberFormat("nl-NL").format(forms)} formulieren met een cijfer`,
  );
  const seen = await page.evaluate(() => globalThis.seen);
  const done = seen.map(([value]) => value);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  for (const [value, max] of seen) {
    expect(max).toBeGreaterThan(50_000_000);
    expect(value).toBeLessThanOrEqual(max);
  }
});

test("Who stops a reading has at once what stood there before", async ({ page }) => {
  test.slow();
  const { file } = await large("stop.csv", 300_000_000);
  await openSatisfaction(page);
  await type(page, example);
  await openFile(page, file);
  await page.locator("[data-stop]").click();
  await expect(said(page)).toHaveText("Gestopt. Er is niets veranderd.");
  await expect(page.locator("progress")).toHaveCount(0);
  await expect(page.locator("#scores-file")).toBeFocused();
  await expect(mean(page, "employee")).toHaveText("7,2");
  expect(page.workers()).toHaveLength(0);
  // The same file can be chosen again.
  await openFile(page, file);
  await expect(page.locator("[data-stop]")).toBeVisible();
  await page.locator("[data-stop]").click();
});

test("A file that is gone while it is read is said to be gone", async ({ page }) => {
  test.slow();
  const { file } = await large("weg.csv", 200_000_000);
  await openSatisfaction(page);
  await openFile(page, file);
  await page.locator("[data-stop]").waitFor();
  await appendFile(file, "changed");
  await expect(refused(page)).toContainText("verplaatst, veranderd of verwijderd", {
    timeout: 30_000,
  });
});

test("The totals of a large file go into a saved file, and come back", async ({ page }) => {
  test.slow();
  const { file } = await large("totalen.csv", 8_000_000);
  await openSatisfaction(page);
  await openFile(page, file);
  await expect(page.locator(".held__count")).toHaveText("Alleen totalen", { timeout: 30_000 });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bewaar als bestand" }).click(),
  ]);
  const saved = await readFile(await download.path());
  expect(saved.length).toBeLessThan(10_000);
  await openSatisfaction(page);
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: "t.json", mimeType: "application/json", buffer: saved });
  await expect(mean(page, "employee")).toHaveText("7,5");
  await expect(page.locator(".held__count")).toHaveText("Alleen totalen");
});

test("On a host without headers the Worker still cannot call out", async ({ page }) => {
  const port = 8900 + Math.floor(Math.random() * 90);
  const server = spawn("node", ["script/serve.js", "--no-headers"], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
  });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    await expect.poll(answers).toBe(true);
    await openSatisfaction(page, { path: `http://127.0.0.1:${port}/tevredenheid/` });
    const started = page.waitForEvent("worker");
    const rows = Array.from({ length: 80 }, (_, nth) => [`P${nth}`, "W", "", "7", "7"]);
    await openList(page, "lijst.csv", asCsv([head, ...rows]));
    const worker = await started;
    await expect(sentence(page)).toBeVisible();
    const left = await worker.evaluate(() =>
      [
        "fetch",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "WebTransport",
        "importScripts",
      ].filter((name) => globalThis[name] !== undefined),
    );
    expect(left).toEqual([]);
  } finally {
    server.kill();
  }
});
