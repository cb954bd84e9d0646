// The page Tevredenheid as a person uses it.
import { readFile } from "node:fs/promises";
import { expect } from "./test.js";

/** Opens the page on a day that we choose, and waits until the core stands. */
export async function openSatisfaction(page, { path = "/tevredenheid/", today = "2017-05-20" } = {}) {
  await page.clock.setFixedTime(new Date(`${today}T11:00:00Z`));
  await page.goto(path);
  await page.locator("jr-score-distribution svg").first().waitFor();
}

export const sentence = (page) => page.locator("#answer");
export const summary = (page) => page.locator("#error-summary");
export const said = (page) => page.locator(".intake__message");
export const refused = (page) => page.locator("#scores-file-error");
export const notRead = (page) => page.locator("#not-read");
export const side = (page, which) => page.locator(`.verdict[data-side=${which}]`);
export const mean = (page, which) => side(page, which).locator(".verdict__number");
export const calculate = (page) => page.getByRole("button", { name: "Bereken" }).click();

const order = ["employee", "employer", "completed", "employee_score", "employer_score"];

/** Types rows into the table: employee, employer, end date, both scores. */
export async function type(page, rows) {
  for (const [index, cells] of rows.entries()) {
    if ((await page.locator(".rows__row").count()) <= index)
      await page.getByRole("button", { name: "Nog een formulier" }).click();
    const row = page.locator(".rows__row").nth(index);
    for (const [nth, text] of cells.entries())
      if (text !== "") await row.locator(`[id$="-${order[nth]}"]`).fill(text);
  }
  await page.locator("#completed-periods").focus();
}

/** The forms that the authority prints as an example, with names. */
export const example = [
  ["Anna", "Bakkerij Wit", "1-10-2016", "7", "7,5"],
  ["Anna", "Garage Zwart", "1-2-2017", "7,5", "7"],
  ["Bert", "Bakkerij Wit", "3-8-2016", "5,5", "7"],
  ["Bert", "Bakkerij Wit", "3-3-2017", "8", "8"],
  ["Cor", "Bakkerij Wit", "12-5-2017", "8", "6"],
];

export const head = ["werknemer", "werkgever", "einddatum", "cijfer_werknemer", "cijfer_werkgever"];

export const asCsv = (rows) => `${rows.map((row) => row.join(";")).join("\r\n")}\r\n`;

/** Opens a file in the page. */
export const openList = (page, name, content) =>
  page.locator("#scores-file").setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
  });

/** Pastes a table, as text with tabs. */
export async function paste(page, rows) {
  await page.getByText("Plak uit Excel").click();
  const text = rows.map((row) => row.join("\t")).join("\n");
  // Typing thousands of rows would test the browser, not the page.
  await page.locator("#scores-paste").evaluate((area, value) => {
    area.value = value;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  await page.getByRole("button", { name: "Neem over" }).click();
}

/** Types the date of recognition. */
export async function recognised(page, day, month, year) {
  await page.locator("#recognised-day").fill(day);
  await page.locator("#recognised-month").fill(month);
  await page.locator("#recognised-year").fill(year);
}

/** The file that a button hands out. */
export async function downloaded(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    typeof button === "string"
      ? page.getByRole("button", { name: button, exact: true }).click()
      : button.click(),
  ]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

export async function copiedLink(page) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Kopieer link" }).click();
  await expect(page.getByText("De link is gekopieerd.")).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What a link holds, as the document that it is. */
export const inLink = (link) =>
  JSON.parse(Buffer.from(link.split("#q=")[1].split(".")[0], "base64url").toString("utf8"));

/** Everything that a page keeps or shows, as one text: for looking whether a name is in it. */
export const everythingKept = (page) =>
  page.evaluate(async () =>
    JSON.stringify([
      document.documentElement.outerHTML,
      [...document.querySelectorAll("input, textarea, select")].map((field) => field.value),
      document.title,
      location.href,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      await caches.keys(),
    ]),
  );
