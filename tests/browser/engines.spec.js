// The main path in every engine that is here: type a date, read the answer, take it along,
// bring it back. These engines know no clock of ours: today is today.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { test, until } from "./lib/engines.js";
import { totalsOf } from "./lib/merge.js";

const open = async (visitor, baseURL, at = "/termijnen/") => {
  await visitor.goto(new URL(at, baseURL).href);
  await until(() => visitor.text(".example__next, #answer"), "the calculator");
};

const fill = async (visitor, day, month, year) => {
  await visitor.fill("#recognised-1-day", day);
  await visitor.fill("#recognised-1-month", month);
  await visitor.fill("#recognised-1-year", year);
};

test("Someone reads the answer, takes it along and brings it back", async ({
  visitor,
  baseURL,
}) => {
  test.slow();
  await open(visitor, baseURL);
  await fill(visitor, "12", "mei", "2013");
  const sentence = await until(() => visitor.text("#answer"), "the sentence");
  expect(sentence).toMatch(/^Uw rapportage moet vóór \p{L}+dag\s12\sjuni\s20\d\d bij UWV zijn\.$/u);
  expect(await visitor.text(".why")).toContain("donderdag 12 mei 2016");

  const calendar = await visitor.download("[data-export=calendar]", "termijnen.ics");
  expect(calendar).toContain("BEGIN:VCALENDAR");
  expect(calendar).toMatch(/DTSTART;VALUE=DATE:20\d\d06(0[5-9]|1[01])/);

  const saved = await visitor.download("[data-export=save]", "termijnen.json");
  const file = path.join(await mkdtemp(path.join(tmpdir(), "saved-")), "termijnen.json");
  await writeFile(file, saved);
  await open(visitor, baseURL);
  await visitor.upload(".export-bar__file", file);
  expect(await until(() => visitor.text("#answer"), "the restored sentence")).toBe(sentence);
});

test("Someone with a wrong date is told what would be right", async ({ visitor, baseURL }) => {
  test.slow();
  await open(visitor, baseURL);
  await fill(visitor, "31", "4", "2016");
  await visitor.click(".question__submit");
  const text = await until(() => visitor.text("#error-summary"), "the summary");
  expect(text).toContain("April heeft 30 dagen.");
  expect(await visitor.evaluate(() => document.activeElement.id)).toBe("error-summary");
  await visitor.click("#error-summary a");
  expect(await visitor.evaluate(() => document.activeElement.id)).toBe("recognised-1-day");
  expect(await visitor.value("#recognised-1-day")).toBe("31");
});

test("The browser forbids the page to call out", async ({ visitor, baseURL }) => {
  test.slow();
  await open(visitor, baseURL);
  await visitor.evaluate(() => {
    fetch("/termijnen/").then(
      () => document.documentElement.setAttribute("data-called", "yes"),
      () => document.documentElement.setAttribute("data-called", "no"),
    );
  });
  const outcome = () =>
    visitor.evaluate(() => document.documentElement.getAttribute("data-called"));
  expect(await until(outcome, "the outcome")).toBe("no");
});

test("Someone adds up totals and takes a document with pictures along", async ({
  visitor,
  baseURL,
}) => {
  test.slow();
  await visitor.goto(new URL("/tevredenheid/optellen/", baseURL).href);
  await until(() => visitor.text("#example"), "the example");
  const file = path.join(await mkdtemp(path.join(tmpdir(), "totals-")), "totalen.json");
  await writeFile(file, JSON.stringify(totalsOf(Array.from({ length: 6 }, () => ["7", "8"]))));
  await visitor.upload("#totals-files", file);
  expect(await until(() => visitor.text("#answer"), "the sentence")).toMatch(
    /^Samen geven werknemers een\s7,0 en werkgevers een\s8,0\.$/,
  );
  const name = "klanttevredenheid-samen.docx";
  const document = await visitor.download("[data-export=docx]", name);
  // The names of the parts can be read in a zipped file.
  expect(document).toContain("word/document.xml");
  for (const nth of [1, 2, 3, 4]) expect(document).toContain(`word/media/image${nth}.png`);
});
