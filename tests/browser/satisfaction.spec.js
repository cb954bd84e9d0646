// The main path of the page Tevredenheid: typed, in a measurement year, taken along and back.
import {
  calculate,
  copiedLink,
  downloaded,
  example,
  inLink,
  mean,
  openSatisfaction,
  recognised,
  sentence,
  side,
  summary,
  type,
} from "./lib/satisfaction.js";
import { expect, test } from "./lib/test.js";

test("Someone sees an example first, in grey and marked as such", async ({ page }) => {
  await openSatisfaction(page);
  await expect(page.getByText("voorbeeld", { exact: true }).first()).toBeVisible();
  await expect(page.locator(".answer--example .verdict__number")).toHaveText(["7,2", "7,1"]);
  await expect(sentence(page)).toHaveCount(0);
});

// E17 and E18: 36 : 5 = 7,2 and 35,5 : 5 = 7,1.
test("The five forms that UWV prints give the averages that UWV prints", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, example);
  await expect(sentence(page)).toHaveText(
    "U haalt de norm van 6,5 bij werknemers en bij werkgevers.",
  );
  await expect(mean(page, "employee")).toHaveText("7,2");
  await expect(mean(page, "employer")).toHaveText("7,1");
  await expect(side(page, "employer")).toContainText(
    "De werkgevers geven gemiddeld 7,1. Dat is genoeg: de norm is 6,5.",
  );
  await expect(page.locator(".scores__total")).toContainText("36 : 5 = 7,2");
  await expect(page.locator(".scores__total")).toContainText("35,5 : 5 = 7,1");
  const rows = page.locator(".scores tbody tr");
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(1)).toContainText("Werknemer A");
  await expect(rows.nth(1)).toContainText("Werkgever 2");
});

test("How far it is from the norm, and what the next form may be, stands with each average", async ({
  page,
}) => {
  await openSatisfaction(page);
  await type(page, example);
  // 36 is 3.5 above 5 x 6.5; the sixth may be 6 x 6.5 - 36 = 3.
  await expect(side(page, "employee")).toContainText("Opgeteld is dat 3,5 punten meer dan nodig.");
  await expect(side(page, "employee")).toContainText(
    "Het volgende cijfer mag niet lager zijn dan 3.",
  );
  await expect(side(page, "employer")).toContainText("niet lager zijn dan 3,5.");
});

test("An average of 6.45 shows as 6.45 and is too low, and the page says that it is our reading", async ({
  page,
}) => {
  await openSatisfaction(page);
  await type(page, [
    ["A", "1", "", "6,4", "7"],
    ["B", "1", "", "6,5", "7"],
  ]);
  await expect(mean(page, "employee")).toHaveText("6,45");
  await expect(sentence(page)).toHaveText("U haalt de norm van 6,5 niet bij de werknemers.");
  const said =
    "De werknemers geven gemiddeld 6,45. Dat is te weinig: de norm is 6,5. Afgerond lijkt het genoeg, maar UWV zegt niet of afronden mag. Wij nemen de strenge lezing.";
  await expect(side(page, "employee")).toContainText(said);
  // Who hears the answer hears the same.
  await expect(page.locator(".desk__answer > [role=status]").last()).toContainText(said);
  await expect(side(page, "employee")).toContainText("Opgeteld komen de cijfers 0,1 punt tekort.");
  await expect(page.locator(".scores__total")).toContainText("12,9 : 2 = 6,45");
  await expect(page.locator(".why .notices")).toContainText("UWV zegt niet of afronden mag.");
  await expect(side(page, "employee")).toContainText(
    "Met een 6,6 of hoger op het volgende formulier is het wel genoeg.",
  );
});

test("Below the norm the page says what UWV does next", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, [["A", "1", "", "5", "4"]]);
  await expect(sentence(page)).toContainText("niet bij werknemers en bij werkgevers");
  await expect(page.locator(".next")).toContainText("herstelplan");
  await expect(page.locator(".next")).toContainText("eerst of de rapportage op tijd is");
  await expect(page.locator(".next")).toContainText("steekproef");
  await expect(page.locator(".notices").first()).toContainText("maar");
});

test("A side without a score has no verdict", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, [["A", "1", "", "8", ""]]);
  await expect(sentence(page)).toHaveText(
    "Er is nog geen oordeel: van werkgevers is er geen cijfer.",
  );
  await expect(side(page, "employer")).toContainText("De werkgevers gaven nog geen cijfer.");
});

test("The date of recognition gives the years to choose from, and only their forms count", async ({
  page,
}) => {
  await openSatisfaction(page);
  await type(page, [...example, ["Dirk", "Garage Zwart", "13-5-2017", "1", "1"]]);
  await recognised(page, "12", "5", "2013");
  await expect(page.locator("#measurement option")).toHaveText([
    "Alle formulieren, van welke dag ook",
    "Meetjaar 2: 12-5-2017 t/m 12-5-2018 (1 formulier)",
    "Meetjaar 1: 12-5-2016 t/m 12-5-2017 (5 formulieren)",
  ]);
  // The year of most forms is chosen.
  await expect(page.locator("#measurement")).toHaveValue("1");
  await expect(mean(page, "employee")).toHaveText("7,2");
  await expect(side(page, "employee")).toContainText("1 formulier van buiten het meetjaar");
  await expect(page.locator(".next")).toContainText("vóór maandag 12 juni 2017");
  await page.locator("#measurement").selectOption({ index: 0 });
  await expect(mean(page, "employee")).toHaveText("6,2");
});

test("A form of the day that two years share counts in the year that ends", async ({ page }) => {
  await openSatisfaction(page, { today: "2018-05-20" });
  await type(page, [
    ["A", "1", "12-5-2017", "4", "4"],
    ["B", "1", "1-1-2018", "8", "8"],
    ["C", "1", "2-1-2018", "8", "8"],
  ]);
  await recognised(page, "12", "5", "2013");
  await expect(page.locator("#measurement")).toHaveValue("2");
  await expect(mean(page, "employee")).toHaveText("8,0");
  await page.locator("#measurement").selectOption("1");
  await expect(mean(page, "employee")).toHaveText("4,0");
});

test("Without any completed period the page names the notice to send, and its day", async ({
  page,
}) => {
  await openSatisfaction(page);
  await page.locator("#completed-periods").fill("0");
  await expect(sentence(page)).toContainText("schriftelijk dat er geen periode is afgerond");
  await recognised(page, "12", "5", "2013");
  await expect(sentence(page)).toContainText("zondag 11 juni 2017");
  await expect(page.getByText("contactpersoon bij UWV").first()).toBeVisible();
  await expect(page.locator(".answer")).toContainText(
    "De laatste werkdag ervoor is vrijdag 9 juni 2017.",
  );
});

test("The response says of how many completed periods there is a form", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, example);
  await page.locator("#completed-periods").fill("8");
  await expect(
    page.getByText("Afgeronde periodes: 8. Daarvan met een formulier: 5."),
  ).toBeVisible();
});

test("The answers to each question are counted, in a picture and a table", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, example.slice(0, 2));
  for (const nth of [0, 1]) {
    await page.locator(".rows__more").nth(nth).click();
    await page
      .locator(".rows__answers select")
      .first()
      .selectOption(nth === 0 ? "ja" : "nee");
    await page.locator(".rows__more").nth(nth).click();
  }
  const table = page.locator("table", { hasText: "Antwoorden van werknemers" });
  await expect(table.locator("tbody tr").first()).toContainText("1. Tevreden over de begeleiding");
  await expect(table.locator("tbody tr").first().locator("td")).toContainText(["1", "0", "1", "0"]);
  await expect(page.getByRole("img", { name: /Per vraag aan werknemers een balk/ })).toBeVisible();
  await expect(page.getByText("Er zijn geen antwoorden van werkgevers ingevuld.")).toBeVisible();
});

test("A row that is wrong is named at its field, does not count, and loses nothing", async ({
  page,
}) => {
  await openSatisfaction(page);
  await type(page, [
    ...example,
    ["Dirk", "Garage Zwart", "31-2-2017", "11", "zeven"],
    ["Els", "Garage Zwart", "2017", "7,125", "7"],
  ]);
  await expect(mean(page, "employee")).toHaveText("7,2");
  await expect(page.locator(".message").first()).toContainText("Bij 2 formulieren staat een fout.");
  await calculate(page);
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toContainText(
    "Formulier 6: Vul een cijfer in van 1 tot en met 10, bijvoorbeeld 7,5.",
  );
  await expect(summary(page)).toContainText(
    /Formulier 7: Gebruik (ten hoogste|maximaal) 2 cijfers achter de komma\./,
  );
  await expect(summary(page)).toContainText("Schrijf een datum als 12-5-2013.");
  await summary(page).getByRole("link", { name: "Formulier 7: Gebruik" }).click();
  const field = page.locator(".rows__row").nth(6).locator('[id$="-employee_score"]');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("7,125");
  await field.fill("7");
});

test("A score outside the scale and a day that does not exist are named by the core", async ({
  page,
}) => {
  await openSatisfaction(page);
  await type(page, [["A", "1", "31-2-2017", "11", "7"]]);
  await calculate(page);
  await expect(summary(page)).toContainText("Kies een getal van 1 tot en met 10.");
  await expect(summary(page)).toContainText("Februari 2017 heeft 28 dagen.");
});

test("The question goes into a file without names, and comes back the same", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, example);
  await recognised(page, "12", "5", "2013");
  await page.locator("#text-analysis").fill("De bereikbaarheid valt op.");
  await page.locator("#completed-periods").fill("6");
  const saved = await downloaded(page, "Bewaar als bestand");
  expect(saved.text).not.toMatch(/Anna|Bert|Cor\b|Bakkerij|Garage/);
  const file = JSON.parse(saved.text);
  expect(file.questions[0].forms[1]).toEqual({
    employee: "A",
    employer: "2",
    completed_on: "2017-02-01",
    employee_score: "7.5",
    employer_score: "7",
  });

  await openSatisfaction(page);
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: saved.name, mimeType: "application/json", buffer: saved.bytes });
  await expect(mean(page, "employee")).toHaveText("7,2");
  await expect(page.locator("#text-analysis")).toHaveValue("De bereikbaarheid valt op.");
  await expect(page.locator("#completed-periods")).toHaveValue("6");
  await expect(page.locator("#measurement")).toHaveValue("1");
  await expect(page.locator(".rows__row").nth(1).locator('[id$="-employee"]')).toHaveValue("A");
});

test("A saved file that was changed by hand is refused, and nothing is lost", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, example);
  const saved = JSON.parse((await downloaded(page, "Bewaar als bestand")).text);
  saved.questions[0].forms[0].employee_score = "12";
  await page.getByLabel("Open bestand").setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(saved)),
  });
  await expect(page.locator(".export-bar__message")).toContainText("Er is niets geopend.");
  await expect(mean(page, "employee")).toHaveText("7,2");
});

test("A link holds the year alone, and the scores only when they are asked for", async ({
  page,
}) => {
  await openSatisfaction(page);
  await type(page, example);
  await recognised(page, "12", "5", "2013");
  const bare = await copiedLink(page);
  expect(inLink(bare).questions[0].forms).toEqual([]);
  expect(Buffer.from(bare.split("#q=")[1].split(".")[0], "base64url").toString()).not.toMatch(
    /5\.5/,
  );
  await page.getByLabel("Zet de cijfers in de link").check();
  const link = await copiedLink(page);
  expect(inLink(link).questions[0].forms).toHaveLength(5);
  expect(JSON.stringify(inLink(link))).not.toMatch(/Anna|Bakkerij/);

  await page.goto("about:blank");
  await page.goto(link);
  await expect(mean(page, "employee")).toHaveText("7,2");
  await expect(page).toHaveURL(/\/tevredenheid\/$/);
});

test("The page about dates leads here with its dates, and back", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2017-05-20T11:00:00Z"));
  await page.goto("/termijnen/");
  await page.locator("#recognised-1-day").fill("12-5-2013");
  await page.locator("[data-forms]").click();
  await expect(page).toHaveURL(/\/tevredenheid\/$/);
  await expect(page.locator("#recognised-year")).toHaveValue("2013");
  await expect(page.locator("#measurement")).toHaveValue("1");
  await type(page, example);
  await page.locator("[data-deadlines]").click();
  await expect(page).toHaveURL(/\/termijnen\/$/);
  await expect(page.locator("#answer")).toContainText("12 juni 2017");
});

test("The other language takes the question along", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, example);
  await recognised(page, "12", "5", "2013");
  await page.locator("a[data-other-language]").click();
  await expect(page).toHaveURL(/\/en\/satisfaction\/$/);
  await expect(page.locator("#recognised-year")).toHaveValue("2013");
  await expect(page.locator(".verdict__number").first()).toHaveText("7.2");
});

test("In English the same forms give the same averages", async ({ page }) => {
  await openSatisfaction(page, { path: "/en/satisfaction/" });
  for (const [index, [, , day, employee, employer]] of example.slice(0, 2).entries()) {
    const row = page.locator(".rows__row").nth(index);
    await row.locator('[id$="-completed"]').fill(day);
    await row.locator('[id$="-employee_score"]').fill(employee.replace(",", "."));
    await row.locator('[id$="-employer_score"]').fill(employer.replace(",", "."));
  }
  await expect(mean(page, "employee")).toHaveText("7.3");
  await expect(sentence(page)).toHaveText("You meet the norm of 6.5 with employees and employers.");
  await expect(page.locator(".scores__total")).toContainText("14.5 : 2 = 7.25");
});

test("How it was reckoned stands under it, with the source of every step", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, example);
  const why = page.locator(".why");
  await expect(why).toContainText("Gedeeld door het aantal: 36 : 5.");
  await expect(why.locator(".explanation__source").first()).toContainText(
    "Klanttevredenheidsonderzoek",
  );
  await why.locator("summary").click();
  await expect(why).toContainText("Het cijfer 5,5 gaven de werknemers 1 keer.");
});

test("Back brings the forms back, without a name", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, example);
  await page.locator("#completed-periods").blur();
  await page.getByRole("link", { name: "Privacy" }).first().click();
  await page.goBack();
  await expect(mean(page, "employee")).toHaveText("7,2");
});
