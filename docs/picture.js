// Makes docs/picture.png, the picture in the README, from the site in build/site/.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../", import.meta.url));
const port = process.env.PORT ?? "8932";
const server = spawn(process.execPath, ["script/serve.js"], {
  cwd: root,
  env: { ...process.env, PORT: port },
  stdio: ["ignore", "pipe", "inherit"],
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  // The server says when it listens.
  await new Promise((resolve) => server.stdout.once("data", resolve));
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    colorScheme: "light",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
  });
  await page.clock.setFixedTime(new Date("2027-05-20T11:00:00Z"));
  await page.goto(`http://127.0.0.1:${port}/termijnen/`);
  await page.locator("jr-timeline svg").waitFor();
  // A first report, so that nothing is overdue in the picture.
  await page.locator("#recognised-1-day").fill("12-5-2026");
  await page.locator("#recognised-1-day").blur();
  await page.locator(".export-bar__actions").waitFor();
  const answer = await page.locator(".answer").boundingBox();
  await page.screenshot({
    path: `${root}docs/picture.png`,
    clip: { x: 0, y: 0, width: 1280, height: Math.ceil(answer.y + answer.height) + 24 },
    fullPage: true,
  });
} finally {
  await browser.close();
  server.kill();
}
