// The page Budget as a person uses it.
import { readFile } from "node:fs/promises";
import { expect } from "./test.js";

/** Opens the page and waits until the core stands. */
export async function openBudget(page, path = "/budget/") {
  await page.clock.setFixedTime(new Date("2027-05-20T11:00:00Z"));
  await page.goto(path);
  await page.locator("jr-columns svg").first().waitFor();
}

/** Who decides, by the name in the list. */
export const decides = (page, name) =>
  page.getByLabel("Wie beslist over de jobcoach?").selectOption({ label: name });

/** Of UWV: what it gave in 2015, beside the law of today. */
export const amountsOf2015 = (page) =>
  page.locator("#budget-rules-group").getByText("De bedragen van 2015").click();

export const external = (page) =>
  page.locator("#budget-coach-group").getByText("Externe jobcoach").click();

export const sentence = (page) => page.locator("#answer");
export const summary = (page) => page.locator("#error-summary");
export const calculate = (page) => page.getByRole("button", { name: "Bereken" }).click();
export const field = (page, name) => page.locator(`#budget-${name}`);

/** Shows the fields that are there when asked for. */
export const more = (page) => page.getByText("Jobcoach, btw en eerdere begeleiding").click();
export const own = (page) => page.getByText("Bedragen van nu invullen").click();

export async function fromDayToDay(page, start, end = "") {
  await page.getByText("Van dag tot dag").click();
  for (const part of ["start-month", "start-year", "end-month", "end-year"])
    await field(page, part).fill("");
  await field(page, "start-day").fill(start);
  await field(page, "end-day").fill(end);
  await field(page, "end-day").blur();
}

/** Pastes a table, as text with tabs. */
export async function paste(page, rows) {
  const details = page.locator("#budget-table-details");
  if ((await details.getAttribute("open")) === null)
    await page.getByText("Een lijst plakken of openen").click();
  const text = rows.map((row) => (Array.isArray(row) ? row.join("\t") : row)).join("\n");
  // Typing ten thousand rows would test the browser, not the page.
  await page.locator("#budget-table").evaluate((area, value) => {
    area.value = value;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  await page.getByRole("button", { name: "Neem over" }).click();
}

/** The file that a button hands out. */
export async function downloaded(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
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
