// Of which measurement year the forms are, and that no duty is made of a wrong year.
import {
  asCsv,
  downloaded,
  head,
  mean,
  openList,
  openSatisfaction,
  recognised,
  sentence,
  side,
  type,
} from "./lib/satisfaction.js";
import { expect, test } from "./lib/test.js";

const year = (page) => page.locator("#measurement");
const hint = (page) => page.locator("#measurement-hint");
const answer = (page) => page.locator(".answer");
const heard = (page) => page.locator(".desk__answer > [role=status]").last();

/** So many forms, a day apart from the first day of a month on. */
const forms = (count, month) =>
  Array.from({ length: count }, (_, nth) => [
    `Werknemer ${month} ${nth}`,
    "Bakkerij",
    `${nth + 1}-${month}`,
    "7",
    "8",
  ]);

test("Forty forms of the year that runs are counted in that year, and nothing is to be notified", async ({
  page,
}) => {
  await openSatisfaction(page, { today: "2026-11-25" });
  const rows = [...forms(20, "2-2026"), ...forms(20, "9-2026")];
  await openList(page, "lijst.csv", asCsv([head, ...rows]));
  await recognised(page, "31", "1", "2019");
  // 31-1-2019 to 31-1-2020 is the first: 31-1-2026 to 31-1-2027 the eighth.
  await expect(year(page)).toHaveValue("8");
  await expect(mean(page, "employee")).toHaveText("7,0");
  await expect(page.locator("#measurement option:checked")).toHaveText(
    "Meting 8: 31-1-2026 t/m 31-1-2027 (40 formulieren)",
  );
  await expect(hint(page)).toHaveText("Wij kozen het meetjaar met de meeste formulieren.");
  await expect(page.locator(".next")).toContainText(
    "Dit meetjaar loopt nog, tot en met zondag 31 januari 2027.",
  );
  await expect(page.locator(".desk")).not.toContainText("geen periode is afgerond");
});

test("Two forms of a year that is over are counted there, and what is past is said to be past", async ({
  page,
}) => {
  await openSatisfaction(page, { today: "2026-11-25" });
  await type(page, forms(2, "10-2024"));
  await recognised(page, "12", "5", "2013");
  // 12-5-2016 to 12-5-2017 is the first: 12-5-2024 to 12-5-2025 the ninth.
  await expect(year(page)).toHaveValue("9");
  await expect(mean(page, "employer")).toHaveText("8,0");
  await expect(page.locator(".next")).toContainText(
    "De rapportage moest vóór donderdag 12 juni 2025 bij UWV zijn. Nog niet verstuurd? Doe dat meteen, en bel uw contactpersoon bij UWV.",
  );
});

test("With no form in the chosen year the page asks for another year, and makes no duty of it", async ({
  page,
}) => {
  await openSatisfaction(page, { today: "2026-11-25" });
  await type(page, forms(2, "10-2024"));
  await recognised(page, "12", "5", "2013");
  await year(page).selectOption("10");
  const said =
    "Geen van uw formulieren hoort bij dit meetjaar. Kies een ander meetjaar, of kijk de datums na.";
  await expect(sentence(page)).toHaveText("Geen van uw formulieren hoort bij dit meetjaar.");
  await expect(answer(page)).toContainText("Kies een ander meetjaar, of kijk de datums na.");
  await expect(heard(page)).toHaveText(`Antwoord: ${said}`);
  await expect(page.locator(".desk__answer")).not.toContainText("Meld");
  await expect(page.locator(".desk__answer")).not.toContainText("afgerond");
  await expect(hint(page)).toHaveText("2 formulieren vallen erbuiten en tellen niet mee.");
  // There is nothing to report, so no report is offered.
  await expect(page.locator("[data-export=docx]")).toHaveCount(0);
  await expect(answer(page)).toContainText(
    "Meting 9: 12 mei 2024 tot en met 12 mei 2025: 2 formulieren.",
  );
  await page.locator("[data-choose='9']").click();
  await expect(year(page)).toHaveValue("9");
  await expect(year(page)).toBeFocused();
  await expect(mean(page, "employee")).toHaveText("7,0");
});

test("One form outside the year is spoken of as one", async ({ page }) => {
  await openSatisfaction(page, { today: "2026-11-25" });
  await type(page, forms(1, "10-2024"));
  await recognised(page, "12", "5", "2013");
  await year(page).selectOption("10");
  await expect(sentence(page)).toHaveText("Uw formulier hoort niet bij dit meetjaar.");
  await expect(hint(page)).toHaveText("1 formulier valt erbuiten en telt niet mee.");
});

test("A form on the day that two years share does not make the later year one without periods", async ({
  page,
}) => {
  await openSatisfaction(page, { today: "2018-05-20" });
  await type(page, [["A", "1", "12-5-2017", "7", "7"]]);
  await recognised(page, "12", "5", "2013");
  await expect(year(page)).toHaveValue("1");
  await year(page).selectOption("2");
  await expect(sentence(page)).toHaveText("Uw formulier hoort niet bij dit meetjaar.");
  await expect(page.locator(".desk__answer")).not.toContainText("Meld");
});

test("Forms spread over four years: the year of most is proposed, and each year says how many it has", async ({
  page,
}) => {
  await openSatisfaction(page, { today: "2026-11-25" });
  await type(page, [
    ...forms(1, "6-2026"),
    ...forms(2, "6-2025"),
    ...forms(3, "6-2024"),
    ...forms(2, "6-2023"),
    ["Oud", "Bakkerij", "1-1-2010", "1", "1"],
    ["Zonder", "Bakkerij", "", "7", "8"],
  ]);
  await recognised(page, "12", "5", "2013");
  await expect(year(page)).toHaveValue("9");
  await expect(hint(page)).toHaveText(
    "Wij kozen het meetjaar met de meeste formulieren. 6 formulieren vallen erbuiten en tellen niet mee. 1 formulier heeft geen datum en telt wel mee.",
  );
  const options = page.locator("#measurement option");
  await expect(options.nth(1)).toHaveText("Meting 11: 12-5-2026 t/m 12-5-2027 (1 formulier)");
  await expect(options.nth(2)).toHaveText("Meting 10: 12-5-2025 t/m 12-5-2026 (2 formulieren)");
  await expect(options.nth(3)).toHaveText("Meting 9: 12-5-2024 t/m 12-5-2025 (3 formulieren)");
  await expect(options.nth(4)).toHaveText("Meting 8: 12-5-2023 t/m 12-5-2024 (2 formulieren)");
  await expect(options.nth(5)).toHaveText("Meting 7: 12-5-2022 t/m 12-5-2023 (geen formulieren)");
  await expect(side(page, "employee")).toContainText("4 formulieren met een cijfer");
  await expect(side(page, "employee")).toContainText("6 formulieren van buiten het meetjaar");
});

test("Forms without any date are of no year that we know, and the page says so", async ({
  page,
}) => {
  await openSatisfaction(page, { today: "2026-11-25" });
  await type(page, [
    ["A", "1", "", "7", "8"],
    ["B", "1", "", "7", "8"],
  ]);
  await recognised(page, "12", "5", "2013");
  await expect(year(page)).toHaveValue("");
  await expect(hint(page)).toHaveText(
    "Geen enkel formulier heeft een datum. Kies zelf bij welk meetjaar ze horen.",
  );
  await expect(page.locator(".answer .notices")).toContainText(
    "Geen enkel formulier heeft een datum. Daarom weten wij niet bij welk meetjaar ze horen. Kies zelf het meetjaar.",
  );
  await expect(page.locator(".answer-sentence__eyebrow")).toHaveText("Alle formulieren samen");
  await year(page).selectOption("10");
  await expect(mean(page, "employee")).toHaveText("7,0");
  await expect(page.locator(".answer .notices")).toContainText(
    "2 formulieren zonder datum. Die tellen mee. Kijk na of ze bij dit meetjaar horen.",
  );
});

test("With one date among many without, the year of that date is proposed and the others are named", async ({
  page,
}) => {
  await openSatisfaction(page, { today: "2026-11-25" });
  await type(page, [...forms(1, "6-2024"), ["B", "1", "", "7", "8"], ["C", "1", "", "7", "8"]]);
  await recognised(page, "12", "5", "2013");
  await expect(year(page)).toHaveValue("9");
  await expect(hint(page)).toContainText("2 formulieren hebben geen datum en tellen wel mee.");
  await expect(page.locator(".answer .notices")).toContainText("2 formulieren zonder datum.");
});

test("Only a 0 that somebody types leads to the notice, in the tense of the day", async ({
  page,
}) => {
  await openSatisfaction(page, { today: "2026-05-20" });
  await recognised(page, "12", "5", "2013");
  await expect(sentence(page)).toHaveCount(0);
  await page.locator("#completed-periods").fill("0");
  await expect(sentence(page)).toHaveText(
    "Meld uiterlijk donderdag 11 juni 2026 schriftelijk dat er geen periode is afgerond.",
  );
  await expect(answer(page)).toContainText("Een rapportage hoeft dan niet.");

  await page.clock.setFixedTime(new Date("2026-11-25T11:00:00Z"));
  await page.reload();
  await page.locator("jr-score-distribution svg").first().waitFor({ state: "attached" });
  await recognised(page, "12", "5", "2013");
  await page.locator("#completed-periods").fill("0");
  await expect(year(page)).toHaveValue("10");
  await expect(sentence(page)).toHaveText(
    "De melding moest vóór vrijdag 12 juni 2026 binnen zijn.",
  );
  await expect(answer(page)).toContainText("Doe dit meteen en bel uw contactpersoon bij UWV.");
  await expect(answer(page)).not.toContainText("Meld uiterlijk");
  // The year that runs is not over: nothing can be told of it yet.
  await year(page).selectOption("11");
  await expect(sentence(page)).toHaveText(
    "Dit meetjaar loopt nog, tot en met woensdag 12 mei 2027.",
  );
  await expect(answer(page)).toContainText(
    "Is er dan nog geen periode afgerond? Meld dat uiterlijk vrijdag 11 juni 2027 schriftelijk",
  );
});

test("A 0 beside forms that count shows the averages and asks which is right", async ({ page }) => {
  await openSatisfaction(page, { today: "2026-11-25" });
  await type(page, forms(5, "10-2025"));
  await recognised(page, "12", "5", "2013");
  await page.locator("#completed-periods").fill("0");
  await expect(mean(page, "employee")).toHaveText("7,0");
  await expect(page.locator(".answer .notices")).toContainText(
    "U vulde 0 afgeronde periodes in, maar er zijn formulieren. Kijk na wat klopt.",
  );
  await expect(page.locator(".desk__answer")).not.toContainText("Meld");
  await page.locator("#text-analysis").fill("Er viel niets op.");
  await page.locator("#text-conclusions").fill("Alles gaat goed.");
  await page.locator("#text-actions").fill("Wij gaan zo door.");
  const csv = await downloaded(page, "Alleen totalen");
  expect(JSON.parse(csv.text).employee.count).toBe(5);
});

test("A 0 and forms of another year: both are said", async ({ page }) => {
  await openSatisfaction(page, { today: "2026-05-20" });
  await type(page, forms(2, "10-2024"));
  await recognised(page, "12", "5", "2013");
  await page.locator("#completed-periods").fill("0");
  await year(page).selectOption("10");
  await expect(sentence(page)).toContainText("schriftelijk dat er geen periode is afgerond");
  await expect(page.locator(".answer .notices")).toContainText(
    "2 formulieren van buiten het meetjaar. Die tellen niet mee.",
  );
});

test("A list that is too long for the page is counted in the year of its forms too", async ({
  page,
}) => {
  await openSatisfaction(page, { today: "2026-11-25" });
  await recognised(page, "12", "5", "2013");
  const rows = [...forms(28, "6-2024"), ...forms(28, "7-2024"), ...forms(4, "6-2026")];
  await openList(page, "lijst.csv", asCsv([head, ...rows]));
  await expect(year(page)).toHaveValue("9");
  await expect(side(page, "employee")).toContainText("56 formulieren met een cijfer");
  await expect(hint(page)).toContainText("4 formulieren vallen erbuiten en tellen niet mee.");
  await year(page).selectOption("10");
  await expect(sentence(page)).toHaveText("Geen van uw formulieren hoort bij dit meetjaar.");

  // Saved and opened again it is still of the recognition and the year that were chosen.
  await year(page).selectOption("11");
  const saved = await downloaded(page, "Bewaar als bestand");
  await openSatisfaction(page, { today: "2026-11-25" });
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: saved.name, mimeType: "application/json", buffer: saved.bytes });
  await expect(year(page)).toHaveValue("11");
  await expect(side(page, "employee")).toContainText("4 formulieren met een cijfer");
});

test("A link without the scores still says of which year they were", async ({ page }) => {
  await openSatisfaction(page, { today: "2026-11-25" });
  await type(page, forms(2, "10-2024"));
  await recognised(page, "12", "5", "2013");
  await expect(year(page)).toHaveValue("9");
  await page.locator("a[data-other-language]").click();
  await expect(page).toHaveURL(/\/en\/satisfaction\/$/);
  await expect(year(page)).toHaveValue("9");
});

test("Where one side has no score the page says that the text is silent", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, [["A", "1", "", "8", ""]]);
  await expect(page.locator(".next")).toContainText(
    "Van één kant is er geen cijfer. Wat UWV dan doet, staat niet in de uitleg.",
  );
});

test("Whom the report is for has the name of both texts of UWV", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, [["A", "1", "", "8", "8"]]);
  await expect(page.locator(".next")).toContainText("uw contactpersoon bij UWV");
  await expect(page.locator(".next")).toContainText(
    "accounthouder (contractdeskundige voorzieningen)",
  );
  await expect(page.locator(".next")).toContainText("contract- en leveranciermanager");
});

test("In English the same states say the same", async ({ page }) => {
  await openSatisfaction(page, { path: "/en/satisfaction/", today: "2026-11-25" });
  const fill = async (rows) => {
    for (const [index, cells] of rows.entries()) {
      const row = page.locator(".rows__row").nth(index);
      await row.locator('[id$="-completed"]').fill(cells[2]);
      await row.locator('[id$="-employee_score"]').fill(cells[3]);
      await row.locator('[id$="-employer_score"]').fill(cells[4]);
    }
    await page.locator("#completed-periods").focus();
  };
  await fill([
    ["", "", "1-10-2024", "6.4", "7"],
    ["", "", "2-10-2024", "6.5", "7"],
  ]);
  await recognised(page, "12", "5", "2013");
  await expect(year(page)).toHaveValue("9");
  await expect(page.locator("#measurement option:checked")).toHaveText(
    "Measurement 9: 12 May 2024 up to and including 12 May 2025 (2 forms)",
  );
  await expect(mean(page, "employee")).toHaveText("6.45");
  await expect(side(page, "employee")).toContainText(
    "The employees give 6.45 on average. That is too low: the norm is 6.5. Rounded it looks enough, but UWV does not say whether rounding is allowed. We take the strict reading.",
  );
  await page.locator("#completed-periods").fill("0");
  await expect(page.locator(".answer .notices")).toContainText(
    "You filled in 0 completed periods, but there are forms. Check what is right.",
  );
  await page.locator("#completed-periods").fill("");
  await year(page).selectOption("10");
  await expect(sentence(page)).toHaveText("None of your forms belongs to this measurement year.");
  await expect(answer(page)).toContainText("Choose another measurement year, or check the dates.");
  await expect(page.locator(".desk__answer")).not.toContainText("notice");
  await page.locator("#completed-periods").fill("0");
  await expect(sentence(page)).toHaveText("The notice had to be in before Friday 12 June 2026.");
  await expect(answer(page)).toContainText("Do this at once, and call your contact person at UWV.");
});
