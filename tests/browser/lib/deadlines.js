// The page Termijnen as a person uses it.
import { readFile } from "node:fs/promises";
import { expect } from "./test.js";

export const recognised = "Datum van de erkenning";
export const submitted = "Op welke dag verstuurde u de laatste rapportage?";

/** Opens the page on a day that we choose. */
export async function openDeadlines(page, { today = "2027-05-20", path = "/termijnen/" } = {}) {
  // Noon in Greenwich is the same day from Los Angeles to Auckland's winter.
  await page.clock.setFixedTime(new Date(`${today}T11:00:00Z`));
  await page.goto(path);
  await ready(page);
}

/** The calculator stands. */
export const ready = (page) => page.locator("jr-timeline svg, .message").first().waitFor();

/** The last part of loading is done too: from here on nothing is fetched. */
export async function loaded(page) {
  await ready(page);
  await page.waitForLoadState("networkidle");
}

/** Types into the three fields of the date with that name. */
export async function fillDate(page, day, month, year, name = recognised) {
  const field = page.getByRole("group", { name }).first();
  await field.getByLabel("Dag").fill(day);
  await field.getByLabel("Maand").fill(month);
  await field.getByLabel("Jaar").fill(year);
}

export const sentence = (page) => page.locator("#answer");
export const summary = (page) => page.locator("#error-summary");
export const calculate = (page) => page.getByRole("button", { name: "Bereken" }).click();

/** Shows the fields that are there when asked for. */
export const more = (page) => page.getByText("Al iets verstuurd of afgerond?").click();

/** The text of the file that a button hands out, and its name. */
export async function downloaded(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
}

/** Opens a file in the page. */
export async function openFile(page, content, name = "termijnen.json") {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await page.getByLabel("Open bestand").setInputFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.isBuffer(content) ? content : Buffer.from(text),
  });
}

/** The link that the page copies. */
export async function copiedLink(page) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Kopieer link" }).click();
  await expect(page.getByText("De link is gekopieerd.")).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Adds another recognition, with its name. */
export async function added(page, name, date) {
  await page.getByRole("button", { name: "Nog een erkenning toevoegen" }).click();
  await page.keyboard.type(name);
  await page.getByRole("group", { name: recognised }).last().getByLabel("Dag").fill(date);
}
