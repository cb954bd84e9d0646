// The main path of the page Budget in every engine that is here: choose who decides, read the
// answer, paste a list that the Worker reads, take it along, and bring it back.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { test, until } from "./lib/engines.js";

/** From elsewhere: a page that is loaded again remembers what was typed. */
const open = async (visitor, baseURL) => {
  await visitor.goto("about:blank");
  await visitor.goto(new URL("/budget/", baseURL).href);
  await until(() => visitor.text("#example"), "the calculator");
};

/** The sentence, as soon as it says this. */
const says = (visitor, words) =>
  until(async () => {
    const text = (await visitor.text("#answer")).replaceAll("\u00a0", " ");
    return text.includes(words) ? text : undefined;
  }, words);

test("An employer reads what there is, for one and for several, and brings it back", async ({
  visitor,
  baseURL,
}) => {
  test.slow();
  await open(visitor, baseURL);
  await visitor.select("#budget-authority", "amsterdam");
  expect(await says(visitor, "Voor regime midden")).toBe(
    "Voor regime midden is er maximaal € 7.200 in 2 jaar; met het derde, optionele jaar € 8.600.",
  );
  expect(await visitor.text(".amounts-of")).toContain("bedragen van 2015");
  // The list of a select lies over the page a moment longer in WebKit.
  await until(() => visitor.click("#budget-more > summary").then(() => true), "the other fields");
  await until(() => visitor.fill("#budget-rate", "74,78").then(() => true), "the rate");
  await until(
    async () => (await visitor.text(".facts")).includes("115,01 uur") || undefined,
    "the hours",
  );

  await until(() => visitor.click("#budget-table-details > summary").then(() => true), "the list");
  await visitor.fill("#budget-table", "naam;regime;jaren\nJan;midden;2\nEls;licht;1");
  await visitor.click("#budget-table-details button");
  const sentence = await says(visitor, "Voor 2 mensen is er samen maximaal € 9.900.");

  const saved = await visitor.download("[data-export=save]", "budget.json");
  expect(saved).not.toContain("Jan");
  const file = path.join(await mkdtemp(path.join(tmpdir(), "saved-")), "budget.json");
  await writeFile(file, saved);
  await open(visitor, baseURL);
  await visitor.upload(".desk__answer .export-bar__file", file);
  expect(await says(visitor, "Voor 2 mensen")).toBe(sentence);
});

test("An employer with impossible hours is told what would be right", async ({
  visitor,
  baseURL,
}) => {
  test.slow();
  await open(visitor, baseURL);
  await visitor.select("#budget-authority", "amsterdam");
  // The list of a select lies over the page a moment longer in WebKit.
  await until(() => visitor.fill("#budget-hours", "200").then(() => true), "the hours");
  await visitor.click(".question__submit");
  const text = await until(() => visitor.text("#error-summary"), "the summary");
  expect(text).toContain("Een week heeft 168 uur.");
  expect(await visitor.evaluate(() => document.activeElement.id)).toBe("error-summary");
  await visitor.click("#error-summary a");
  expect(await visitor.evaluate(() => document.activeElement.id)).toBe("budget-hours");
  expect(await visitor.value("#budget-hours")).toBe("200");
});
