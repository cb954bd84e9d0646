// The states that the pages about money can be in, each reached as a person would.
import {
  amountsOf2015,
  calculate,
  decides,
  external,
  field,
  fromDayToDay,
  more,
  own,
  paste,
} from "./budget.js";

const head = ["naam", "regime", "jaren", "eerste dag", "laatste dag in dienst", "uren per week"];
const hours = ["32", "24", "12,5", "36"];

/** Thirty people, half of them under an older scheme, with names as long as names are. */
const thirty = Array.from({ length: 30 }, (_, index) => [
  index % 7 ? `Medewerker ${index + 1}` : "Wilhelmina van den Bergh-Oosterhuis",
  index % 2 ? "midden" : "licht",
  "",
  index % 3 ? "1-3-2014" : "1-3-2015",
  index % 3 ? "28-2-2015" : "28-2-2018",
  hours[index % hours.length],
]);

export const budgetStates = {
  empty: async () => {},
  "the law of today": async (page) => {
    await decides(page, "UWV");
    await field(page, "workHours").fill("1200");
    await more(page);
    await field(page, "rate").fill("95");
    await field(page, "vat").fill("21");
  },
  "of a municipality without rules of its own": async (page) => {
    await decides(page, "Een andere gemeente");
  },
  "of a day without known rules": async (page) => {
    await decides(page, "UWV");
    await external(page);
    await field(page, "workHours").fill("1200");
    await fromDayToDay(page, "1-3-2018");
  },
  "one person": async (page) => {
    await decides(page, "UWV");
    await amountsOf2015(page);
    await field(page, "hours").fill("20");
    await fromDayToDay(page, "1-3-2025");
    await more(page);
    await field(page, "rate").fill("74,78");
    await field(page, "vat").fill("21");
    await field(page, "planned-0").fill("60");
    await field(page, "planned-1").fill("30");
    await field(page, "planned-2").fill("10");
    await page.locator("summary", { hasText: "Ook de dagen" }).click();
  },
  wrong: async (page) => {
    await decides(page, "UWV");
    await amountsOf2015(page);
    await field(page, "hours").fill("200");
    await more(page);
    await field(page, "rate").fill("1.400");
    await calculate(page);
  },
  "decided by the authority": async (page) => {
    await decides(page, "Epe");
  },
  "reckoned in hours": async (page) => {
    await decides(page, "UWV");
    await external(page);
    await field(page, "workHours").fill("1200");
    await fromDayToDay(page, "1-9-2012", "28-2-2013");
    await more(page);
    await field(page, "granted-day").fill("15-8-2012");
  },
  "with own amounts": async (page) => {
    await decides(page, "Amsterdam");
    await own(page);
    await field(page, "own-midden-1").fill("5.200,50");
    await field(page, "own-licht-1").fill("2900");
  },
  "for thirty people": async (page) => {
    await decides(page, "UWV");
    await paste(page, [head, ...thirty]);
    await page.locator(".people__row").nth(5).waitFor();
  },
  "for two authorities": async (page) => {
    await paste(page, [
      ["naam", "wie beslist", "regime", "jaren", "uren per week", "werkuren per jaar"],
      ["Jan", "UWV", "", "", "", "1000"],
      ["Els", "Utrecht", "midden", "", "32", ""],
      ["Bo", "Amsterdam", "licht", "2", "32", ""],
    ]);
    await page.locator(".people__row").nth(2).waitFor();
  },
  "for several, some wrong": async (page) => {
    await decides(page, "Amsterdam");
    await paste(page, [
      ["naam", "wie beslist", "regime", "jaren", "uren per week"],
      ["Jan", "Amsterdam", "midden", "2", "32"],
      ["Els", "Amsterdam", "zwaar", "1", ""],
      ["Ton", "Assen", "midden", "1", ""],
    ]);
    await page.locator(".people__row").nth(1).waitFor();
  },
};

export const placements = async (page) => {
  await page.getByLabel("Plaatsingen per maand").fill("10");
  await page.getByLabel("Eerste maand").fill("januari 2027");
  await page.getByLabel("Deel in regime midden").fill("60");
  await page.getByText("3 jaar", { exact: true }).click();
};

export const caseloadStates = {
  empty: async () => {},
  answered: placements,
  wrong: async (page) => {
    await placements(page);
    await page.getByLabel("Eerste maand").fill("13 2027");
    await page.getByLabel("Deel in regime midden").fill("101");
    await calculate(page);
  },
  "with own amounts": async (page) => {
    await placements(page);
    await own(page);
    await page.locator("#caseload-own-midden-1").fill("5000");
  },
};

/** Every page with every state of it. */
export const states = [
  ...Object.entries(budgetStates).map(([state, reach]) => ({
    ...{ name: `Budget is ${state}`, path: "/budget/", reach },
  })),
  ...Object.entries(caseloadStates).map(([state, reach]) => ({
    ...{ name: `Placements are ${state}`, path: "/budget/gemeente/", reach },
  })),
];
