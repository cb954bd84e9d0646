// The page that adds up totals, as a person uses it.
import { readFile } from "node:fs/promises";
import { load } from "../../../build/npm/index.js";

const scheme = "uwv-kto-2016";
const core = await load();
const { version } = core
  .answer({ calculation: "describe" })
  .result.schemes.find(({ id }) => id === scheme);

/** The totals of pairs of scores, as the page Tevredenheid saves them. */
export function totalsOf(scores, change = {}) {
  const forms = scores.map(([employee_score, employer_score]) => ({
    ...(employee_score ? { employee_score, employee_answers: { coaching: "ja" } } : {}),
    ...(employer_score ? { employer_score, employer_answers: { career: "matig" } } : {}),
  }));
  const { result } = core.answer({ calculation: "satisfaction_report", scheme, forms });
  const { rows: _, ...totals } = result;
  return {
    ...{ format: "jobcoach-rekenhulp-totals", format_version: 1, rules: { scheme, version } },
    ...{ period: { start: "2016-05-12", end: "2017-05-12" } },
    ...totals,
    ...change,
  };
}

export const asFile = (name, content) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});

/** The example of the sheet: 36 : 5 = 7,2 and 35,5 : 5 = 7,1. */
export const north = totalsOf([
  ...[
    ["7", "7.5"],
    ["7.5", "7"],
    ["5.5", "7"],
    ["8", "8"],
    ["8", "6"],
  ],
]);

/** 32 : 5 = 6,4 and 42 : 5 = 8,4. */
export const south = totalsOf(
  [
    ["6", "8"],
    ["6.5", "8.5"],
    ["6.5", "8"],
    ["6", "9"],
    ["7", "8.5"],
  ],
  { period: { start: "2016-09-12", end: "2017-09-12" } },
);

export async function openMerge(page, path = "/tevredenheid/optellen/") {
  await page.goto(path);
  await page.locator("jr-score-distribution svg").first().waitFor();
}

export const choose = (page, ...files) => page.locator("#totals-files").setInputFiles(files);
export const openBoth = (page) =>
  choose(page, asFile("noord.json", north), asFile("zuid.json", south));

export const sentence = (page) => page.locator("#answer");
export const names = (page) => page.getByLabel("Naam van de organisatie");
export const exported = (page, format) => page.locator(`[data-export="${format}"]`).click();

/** The file that a press on `press` hands out. */
export async function downloaded(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
