// Who decides: from the rules themselves, and for each person of a list.
import {
  calculate,
  copiedLink,
  decides,
  downloaded,
  field,
  inLink,
  more,
  openBudget,
  own,
  paste,
  sentence,
  summary,
} from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const euros = (text) => text.replaceAll("€ ", "€\u00a0");
const head = ["naam", "wie beslist", "regime", "jaren", "uren per week", "werkuren per jaar"];
const jan = ["Jan", "UWV", "", "", "", "1000"];
const els = ["Els", "Utrecht", "midden", "", "32", ""];
const bo = ["Bo", "Amsterdam", "licht", "2", "32", ""];
const byAuthorities = (page) => page.locator("[data-by-authorities] tbody tr");
const open = (page, name, document) =>
  page.getByLabel("Open bestand").setInputFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(document)),
  });

/** Rules of somebody's own, as small as they can be. */
const rules = (more) => ({
  ...{ id: "zwolle-2026", version: "1.0.0", title: { nl: "Zwolle", en: "Zwolle" } },
  ...{ valid_from: "2026-01-01", calculations: ["regime_budget"], ...more },
  sources: [
    {
      ...{
        id: "by-law",
        title: "Verordening",
        section: "artikel 1",
        url: "https://www.zwolle.nl/",
      },
      ...{ valid_from: "2026-01-01", checked_on: "2026-11-25" },
    },
  ],
  figures: {
    support_years: figure("support_years", 2),
    yearly_amounts: figure("cents_by_regime_and_year", { midden: [500000, 250000] }),
  },
});
const figure = (unit, value) => ({
  ...{ title: { nl: "Bedrag", en: "Amount" }, unit, applies_by: "period_start" },
  periods: [{ valid_from: "2026-01-01", value, source: "by-law", confidence: "high" }],
});
const zwolle = { authorities: [{ id: "zwolle", name: { nl: "Zwolle", en: "Zwolle" } }] };

test("Everyone who decides is in the choice: UWV first, the municipality without a name last", async ({
  page,
}) => {
  await openBudget(page);
  const names = await field(page, "authority").locator("option").allTextContents();
  expect(names.slice(0, 4)).toEqual(["Kies", "UWV", "Amsterdam", "Apeldoorn"]);
  expect(names.at(-1)).toBe("Een andere gemeente");
});

test("Rules with an authority of their own put it in the choice, marked as the visitor’s own", async ({
  page,
}) => {
  await openBudget(page);
  await open(page, "zwolle.json", rules({ ...zwolle, vat: "excluded" }));
  await expect(field(page, "authority").locator("option:checked")).toHaveText(
    "Zwolle (uw eigen regels)",
  );
  // 5,000 and 2,500.
  await expect(sentence(page)).toHaveText(
    euros("Met uw eigen bedragen is er voor regime midden € 7.500 in 2 jaar."),
  );
  await expect(page.locator(".tag--year").first()).toHaveText("eigen bedragen");
  await expect(page.getByText("Let op: hier zijn eigen bedragen meegekomen.")).toBeVisible();
  await expect(page.locator(".answer").first()).not.toContainText(/maximaal/i);
});

test("In a list the amounts of rules of one’s own are marked, and make the total partly one’s own", async ({
  page,
}) => {
  await openBudget(page);
  await open(page, "zwolle.json", rules({ ...zwolle, vat: "excluded" }));
  await paste(page, [head, els, ["Kim", "Zwolle", "midden", "2", "32", ""]]);
  await expect(byAuthorities(page).nth(0)).not.toContainText("eigen");
  await expect(byAuthorities(page).nth(1)).toContainText(euros("€ 7.500 (eigen)"));
  await expect(page.locator(".people__row").nth(1)).toContainText(euros("€ 7.500 (eigen)"));
  // 8,600 and 7,500 are 16,100, of which 1,400 is optional.
  await expect(sentence(page)).toHaveText(
    euros(
      "Deels met uw eigen bedragen is er voor 2 mensen samen € 14.700; met de optionele jaren € 16.100.",
    ),
  );
});

test("Rules that name an authority of ours do not take the place of ours", async ({ page }) => {
  await openBudget(page);
  const theirs = { authorities: [{ id: "utrecht", name: { nl: "Utrecht", en: "Utrecht" } }] };
  await open(page, "utrecht.json", rules({ ...theirs, vat: "excluded" }));
  await expect(field(page, "authority").locator("option:checked")).toHaveText("Uw eigen regels");
  await decides(page, "Utrecht");
  await expect(sentence(page)).toContainText(euros("€ 7.200"));
});

test("Employees of UWV and of municipalities stand in one list, each with who decides", async ({
  page,
}) => {
  await openBudget(page);
  await paste(page, [head, jan, els, bo]);
  await expect(byAuthorities(page)).toHaveCount(4);
  // 15, 7.5 and 6% of 1,000 hours; midden for three years; licht for two.
  await expect(byAuthorities(page).nth(0)).toContainText(/UWV.*1 persoon.*285 uur/s);
  await expect(byAuthorities(page).nth(1)).toContainText(/Utrecht.*1 persoon.*€\s8\.600/s);
  await expect(byAuthorities(page).nth(2)).toContainText(/Amsterdam.*1 persoon.*€\s4\.100/s);
  await expect(byAuthorities(page).nth(3)).toContainText(/Samen.*3 mensen.*geen totaal/s);
  await expect(sentence(page)).toHaveText(
    "Voor 3 mensen is er geen totaal: niet elk bedrag is bekend.",
  );
  await expect(page.locator("[data-by-authorities]")).toContainText(
    "Niet elk bedrag is bekend. Daarom is er geen totaal van alles samen.",
  );
  await expect(page.locator(".people__row").nth(1)).toContainText("Utrecht");

  await more(page);
  await field(page, "rate").fill("95");
  // 285 hours at 95 are 27,075; with 8,600 and 4,100 that is 39,775, of which 1,400 is optional.
  await expect(byAuthorities(page).nth(0)).toContainText(euros("€ 27.075 (eigen)"));
  await expect(byAuthorities(page).nth(1)).not.toContainText("eigen");
  await expect(byAuthorities(page).nth(3)).toContainText(euros("€ 39.775"));
  await expect(sentence(page)).toHaveText(
    euros(
      "Voor 3 mensen is er samen € 38.375, deels tegen uw eigen uurtarief; met de optionele jaren € 39.775.",
    ),
  );
  await expect(page.locator(".answer").first()).not.toContainText("maximaal €");
});

test("In the form somebody else may decide about one person", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await expect(field(page, "decides")).toHaveCount(0);
  await page.getByRole("button", { name: "Nog iemand toevoegen" }).click();
  await expect(field(page, "decides").locator("option:checked")).toHaveText(
    "Net als hierboven: Amsterdam",
  );
  await field(page, "decides").selectOption({ label: "UWV" });
  await field(page, "workHours").fill("1000");
  await expect(byAuthorities(page).nth(0)).toContainText(/Amsterdam.*€\s8\.600/s);
  await expect(byAuthorities(page).nth(1)).toContainText(/UWV.*285 uur/s);
});

test("A row that does not say who decides is as the first row", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await paste(page, [head, els, ["Piet", "", "midden", "2", "32", ""]]);
  await page.getByRole("button", { name: "Piet: bewerk" }).click();
  await expect(field(page, "decides").locator("option:checked")).toHaveText("Utrecht");
  await expect(byAuthorities(page)).toHaveCount(0);
});

test("Of two hundred people one whose authority is unknown is named, with the names that are known", async ({
  page,
}) => {
  await openBudget(page);
  const people = Array.from({ length: 199 }, (_, at) => [
    ...[`P${at}`, "Utrecht", "midden", "2", "32", ""],
  ]);
  await paste(page, [head, ...people, ["Ton", "Assen", "midden", "2", "32", ""]]);
  // 199 times 4,500 and 2,700.
  await expect(sentence(page)).toContainText(euros("Voor 199 mensen is er samen maximaal"));
  await expect(sentence(page)).toContainText(euros("€ 1.432.800"));
  await calculate(page);
  await expect(summary(page).getByRole("link")).toHaveCount(1);
  await expect(summary(page)).toContainText("Persoon 200: Kies wie beslist: UWV");
  await expect(summary(page)).toContainText("of een andere gemeente. Er staat nu “Assen”.");
  await summary(page).getByRole("link").click();
  await expect(field(page, "decides")).toBeFocused();
  await expect(field(page, "label")).toHaveValue("Ton");
});

test("In English the same list has the same words", async ({ page }) => {
  await openBudget(page, "/en/budget/");
  await page.getByText("Paste or open a list").click();
  const rows = [
    ["name", "who decides", "regime", "working hours a year"],
    ["Jan", "UWV", "", "1000"],
    ["Els", "The Hague", "midden", ""],
    ["Ton", "Assen", "midden", ""],
  ];
  await page.locator("#budget-table").fill(rows.map((row) => row.join("\t")).join("\n"));
  await page.getByRole("button", { name: "Take over" }).click();
  await expect(sentence(page)).toHaveText(
    "For 2 people there is no total: not every amount is known.",
  );
  await expect(byAuthorities(page).nth(1)).toContainText(/The Hague.*€8,600/s);
  await page.getByRole("button", { name: "Calculate" }).click();
  await expect(summary(page)).toContainText("Person 3: Choose who decides: UWV");
});

test("A file and a link hold a question for each scheme, and give back who decides about whom", async ({
  page,
}) => {
  await openBudget(page);
  await paste(page, [head, jan, els, bo]);
  await page.getByLabel("Zet de namen in de bestanden").check();
  await page.getByLabel("Neem de uren per persoon mee").check();
  await expect(byAuthorities(page)).toHaveCount(4);
  const saved = await downloaded(page, "Bewaar als bestand");
  const document = JSON.parse(saved.text);
  expect(document.questions.map(({ scheme, people }) => [scheme, people.length])).toEqual([
    ["g4-2015", 2],
    ["uwv-statutory-2026", 1],
  ]);
  expect(document.authorities).toEqual(["uwv", "utrecht", "amsterdam"]);
  const link = await copiedLink(page);
  expect(inLink(link).authorities).toEqual(["uwv", "utrecht", "amsterdam"]);
  expect(JSON.stringify(inLink(link))).not.toMatch(/Jan|Els/);

  await openBudget(page);
  await open(page, saved.name, document);
  await expect(page.locator(".people__name")).toHaveText(["Jan", "Els", "Bo"]);
  await expect(byAuthorities(page).nth(1)).toContainText(/Utrecht.*€\s8\.600/s);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(byAuthorities(page).nth(2)).toContainText(/Amsterdam.*€\s4\.100/s);
});

test("A list in which everyone has an authority of their own comes back, with nobody chosen for all", async ({
  page,
}) => {
  await openBudget(page);
  await paste(page, [head, els, bo]);
  // The list chooses whoever decides about its first person.
  await expect(field(page, "authority")).toHaveValue("utrecht");
  await field(page, "authority").selectOption("");
  await expect(byAuthorities(page)).toHaveCount(3);
  const saved = await downloaded(page, "Bewaar als bestand");
  const document = JSON.parse(saved.text);
  expect(document.settings.authority).toBe("");
  await openBudget(page);
  await open(page, saved.name, document);
  await expect(byAuthorities(page).nth(0)).toContainText(/Utrecht.*€\s8\.600/s);
  await expect(byAuthorities(page).nth(1)).toContainText(/Amsterdam.*€\s4\.100/s);
});

test("The table that goes out says who decides, and comes back the same", async ({ page }) => {
  await openBudget(page);
  await paste(page, [head, jan, els, bo]);
  await page.getByLabel("Zet de namen in de bestanden").check();
  await page.getByLabel("Neem de uren per persoon mee").check();
  const csv = await downloaded(page, "Tabel (.csv)");
  const lines = csv.text.split("\r\n").map((line) => line.split(";"));
  const at = lines[0].indexOf("wie beslist");
  expect(lines.slice(1, 4).map((line) => line[at])).toEqual(["UWV", "Utrecht", "Amsterdam"]);
  const kind = lines[0].indexOf("soort bedrag");
  expect(lines[2][kind]).toBe("maximum");
  await page.getByLabel("Open .csv of .xlsx").setInputFiles({
    ...{ name: csv.name, mimeType: "text/csv", buffer: csv.bytes },
  });
  await expect(page.locator(".table-view__message")).toContainText("3 mensen overgenomen.");
  await expect(byAuthorities(page).nth(2)).toContainText(/Amsterdam.*€\s4\.100/s);
});

test("Own amounts belong to the scheme that they were filled in for, and are marked in the files", async ({
  page,
}) => {
  await openBudget(page);
  await paste(page, [head, els, ["Kim", "Epe", "midden", "1", "32", ""]]);
  await own(page);
  await field(page, "own-midden-1").fill("5000");
  // 500 more than the 4,500 of year 1, in Utrecht alone.
  await expect(byAuthorities(page).nth(0)).toContainText(euros("€ 9.100 (eigen)"));
  await expect(page.locator(".people__row").nth(0)).toContainText(euros("€ 9.100 (eigen)"));
  await expect(byAuthorities(page).nth(1)).toContainText("onbekend");
  const csv = await downloaded(page, "Tabel (.csv)");
  const [names, first] = csv.text.split("\r\n").map((line) => line.split(";"));
  expect(first[names.indexOf("soort bedrag")]).toBe("deels eigen bedrag");
  expect(first[names.indexOf("bedragen van")]).toBe("2015 + eigen");
});

test.describe("What was kept before", () => {
  const envelope = (scheme, version, question, settings) => ({
    ...{ format: "jobcoach-rekenhulp", format_version: 1, page: "budget" },
    rules: { scheme, version },
    questions: [{ calculation: "regime_budget", scheme, ...question }],
    settings,
  });

  test("A file of UWV of before the law of today opens with the amounts of then", async ({
    page,
  }) => {
    await openBudget(page);
    const people = [{ regime: "midden", years: 3, hours_per_week: "32" }];
    const settings = { authority: "uwv", coach: "internal" };
    await open(page, "budget.json", envelope("uwv-internal-2015", "1.0.0", { people }, settings));
    await expect(sentence(page)).toHaveText(
      euros("Voor regime midden was er maximaal € 8.600 in 3 jaar."),
    );
    await expect(field(page, "hours")).toHaveValue("32");
  });

  test("A file of another municipality opens, and the example stands beside the national frame", async ({
    page,
  }) => {
    await openBudget(page);
    const people = [{ regime: "licht", years: 2 }];
    const settings = { authority: "other", coach: "internal" };
    await open(page, "budget.json", envelope("g4-2015", "1.0.0", { people }, settings));
    await expect(sentence(page)).toContainText("Uw gemeente beslist per persoon.");
    await expect(page.locator(".beside")).toContainText(euros("€ 7.200"));
  });

  test("Rules of one’s own without a word on VAT stay out, with what to add, and the rest comes back", async ({
    page,
  }) => {
    await openBudget(page);
    const pack = rules({});
    const settings = { authority: "own", coach: "external" };
    const people = [{ regime: "midden", years: 2, hours_per_week: "32" }];
    const question = { people, coach_rate_cents: 9500, rule_packs: [pack] };
    await open(page, "budget.json", envelope(pack.id, pack.version, question, settings));
    const message = page.locator(".message").first();
    await expect(message).toContainText("De eigen regels “Zwolle” zijn niet geopend.");
    await expect(message).toContainText("ontbreekt “vat”");
    await expect(field(page, "rate")).toHaveValue("95");
    await expect(field(page, "hours")).toHaveValue("32");
    await expect(field(page, "authority")).toHaveValue("");
    await expect(page.locator("#budget-coach-external")).toBeChecked();
  });

  test("A file with rules without a word on VAT is refused with what to add", async ({ page }) => {
    await openBudget(page);
    await decides(page, "Utrecht");
    await open(page, "zwolle.json", rules(zwolle));
    await expect(page.locator(".export-bar")).toContainText(
      'In deze regels ontbreekt “vat”: of de bedragen zonder btw zijn. Zet erin: "vat": "excluded"',
    );
    await expect(sentence(page)).toContainText(euros("€ 7.200"));
  });

  test("A file with an own amount without a year is refused, and nothing is lost", async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "Utrecht");
    const question = {
      people: [{ regime: "licht", years: 2 }],
      overrides: [{ regime: "licht", amount_cents: 300000 }],
    };
    const settings = { authority: "utrecht", coach: "internal" };
    await open(page, "budget.json", envelope("g4-2015", "1.0.0", question, settings));
    await expect(page.locator(".export-bar")).toContainText("Er is niets geopend.");
    await expect(sentence(page)).toContainText(euros("€ 7.200"));
  });
});
