// One way to use a page in three engines: Chromium and Firefox by Playwright, WebKitGTK by
// its own WebDriver. Only what the main path needs.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base } from "@playwright/test";

export const programs = {
  firefox: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
  webkitDriver: process.env.WEBKIT_DRIVER ?? "/usr/bin/WebKitWebDriver",
  xvfb: "/usr/bin/Xvfb",
};

/** @returns {string | undefined} the browser that WebKitWebDriver starts */
export function miniBrowser() {
  const folders = ["x86_64-linux-gnu", "aarch64-linux-gnu"].flatMap((machine) =>
    ["4.1", "4.0", "6.0"].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
  );
  return folders.find((file) => existsSync(file));
}

/** A browser that is missing is a failed test that says what to do. */
function demand(file, name) {
  if (file && existsSync(file)) return file;
  throw new Error(
    `${name} is missing${file ? `: ${file}` : ""}. script/setup browser installs it.`,
  );
}

/** Waits until `look` gives something. */
export async function until(look, what, milliseconds = 15_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The first whole file in a folder of downloads, which is emptied for the next. */
async function downloadIn(folder, name) {
  const file = await until(async () => {
    const names = await readdir(folder, { recursive: true });
    const found = names.find((one) => path.basename(one) === name);
    return found && (await readFile(path.join(folder, found), "utf8"))
      ? path.join(folder, found)
      : undefined;
  }, `the file ${name}`);
  const text = await readFile(file, "utf8");
  await rm(file);
  return text;
}

function throughPlaywright(page, folder) {
  return {
    goto: (url) => page.goto(url),
    text: (selector) => page.locator(selector).first().innerText({ timeout: 1_000 }),
    value: (selector) => page.locator(selector).first().inputValue(),
    click: (selector) => page.locator(selector).first().click(),
    fill: (selector, text) => page.locator(selector).first().fill(text),
    select: (selector, value) => page.locator(selector).first().selectOption(value),
    upload: (selector, file) => page.locator(selector).first().setInputFiles(file),
    evaluate: (run, argument) => page.evaluate(run, argument),
    async download(selector, name) {
      // Firefox does not tell of a download from a blob: its folder does.
      if (folder) {
        await page.locator(selector).click();
        return downloadIn(folder, name);
      }
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(selector).click(),
      ]);
      return readFile(await download.path(), "utf8");
    },
  };
}

function throughWebDriver(driver, By, home) {
  const find = (selector) => driver.findElement(By.css(selector));
  return {
    goto: (url) => driver.get(url),
    text: async (selector) => (await find(selector)).getText(),
    value: async (selector) => (await find(selector)).getProperty("value"),
    click: async (selector) => {
      const element = await find(selector);
      await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
      await element.click();
    },
    fill: async (selector, text) => {
      const element = await find(selector);
      await element.clear();
      // A new line is a key of its own there.
      if (text) await element.sendKeys(text.replaceAll("\n", "\uE007"));
    },
    select: async (selector, value) => (await find(`${selector} option[value=${value}]`)).click(),
    upload: async (selector, file) => (await find(selector)).sendKeys(file),
    evaluate: (run, argument) => driver.executeScript(`return (${run})(arguments[0])`, argument),
    async download(selector, name) {
      await (await find(selector)).click();
      return downloadIn(home, name);
    },
  };
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A screen that nobody sees, for a browser that insists on one. */
async function withScreen(run) {
  if (process.env.DISPLAY) return run(process.env.DISPLAY);
  const xvfb = spawn(programs.xvfb, ["-displayfd", "1", "-screen", "0", "1280x1024x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const number = await new Promise((resolve) =>
    xvfb.stdout.once("data", (data) => resolve(String(data).trim())),
  );
  try {
    return await run(`:${number}`);
  } finally {
    xvfb.kill();
  }
}

async function withWebKit(use) {
  const browser = demand(miniBrowser(), "WebKitGTK's MiniBrowser");
  demand(programs.webkitDriver, "WebKitWebDriver");
  if (!process.env.DISPLAY) demand(programs.xvfb, "Xvfb");
  const { Builder, By, Capabilities } = await import("selenium-webdriver");
  const home = await mkdtemp(path.join(tmpdir(), "webkit-"));
  await mkdir(path.join(home, "Downloads"));
  await withScreen(async (display) => {
    const port = await freePort();
    // Downloads land in its home: it gets one of its own.
    const env = {
      ...process.env,
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      DISPLAY: display,
    };
    const service = spawn(programs.webkitDriver, [`--port=${port}`], { env, stdio: "ignore" });
    let driver;
    try {
      const server = `http://127.0.0.1:${port}`;
      await until(() => fetch(`${server}/status`).then(({ ok }) => ok), "WebKitWebDriver");
      const capabilities = new Capabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
      });
      driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
      await use(throughWebDriver(driver, By, home));
    } finally {
      await driver?.quit().catch(() => undefined);
      service.kill();
    }
  });
  // The browser may still be tidying up when its driver has gone.
  await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** `visitor` is the page in the engine of the project. */
export const test = base.extend({
  downloads: [undefined, { option: true }],
  engine: ["chromium", { option: true }],
  visitor: async ({ engine, downloads, playwright }, use, testInfo) => {
    if (engine === "webkit") return withWebKit(use);
    // Asked for only here, so that WebKit does not start another browser beside its own.
    const { launchOptions, channel, browserName } = testInfo.project.use;
    demand(launchOptions.executablePath, browserName);
    const browser = await playwright[browserName].launch({ ...launchOptions, channel });
    const page = await browser.newPage({ locale: "nl-NL", timezoneId: "Europe/Amsterdam" });
    await use(throughPlaywright(page, downloads));
    await browser.close();
  },
});
