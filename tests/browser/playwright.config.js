// Chromium runs every spec. Firefox ESR and WebKitGTK run the main path too. Where a browser
// is missing, its tests fail and say so: none is left out in silence.
import { defineConfig } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { programs } from "./lib/engines.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const port = Number(process.env.TEST_PORT ?? 8931);

export const origin = `http://127.0.0.1:${port}`;

const downloads = `${root}test-results/firefox`;
mkdirSync(downloads, { recursive: true });
const engines = [
  {
    name: "firefox",
    testMatch: "engines*.spec.js",
    use: {
      engine: "firefox",
      browserName: "firefox",
      channel: "moz-firefox",
      downloads,
      launchOptions: { executablePath: programs.firefox, downloadsPath: downloads },
    },
  },
  { name: "webkit", testMatch: "engines*.spec.js", use: { engine: "webkit" } },
];

export default defineConfig({
  testDir: ".",
  outputDir: `${root}test-results/browser`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  use: { baseURL: origin, locale: "nl-NL", timezoneId: "Europe/Amsterdam" },
  webServer: {
    command: "node script/serve.js",
    cwd: root,
    env: { PORT: String(port) },
    url: origin,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
          args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
          ],
        },
      },
    },
    ...engines,
  ],
});
