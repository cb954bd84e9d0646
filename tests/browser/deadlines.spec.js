// What a coaching organisation reads on the page Termijnen.
import { calculate, fillDate, more, openDeadlines, sentence, submitted } from "./lib/deadlines.js";
import { expect, test } from "./lib/test.js";

test("Someone who types a recognition date reads before which day the report must be in", async ({
  page,
}) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await expect(sentence(page)).toHaveText(
    "Uw rapportage moet vóór zaterdag 12 juni 2027 bij UWV zijn.",
  );
  await expect(page.locator(".day-leaf")).toContainText("vrijdag 11 juni 2027");
  await expect(page.getByText("zondag 12 mei 2013").first()).toBeVisible();
});

test("Someone who has typed nothing sees an example that says that it is one", async ({ page }) => {
  await openDeadlines(page);
  await expect(page.locator(".answer--example .tag")).toHaveText("voorbeeld");
  await expect(page.locator(".answer--example")).toContainText(
    "Voor een erkenning van 12 mei 2013",
  );
  await expect(page.getByRole("button", { name: "Zet in mijn agenda" })).toHaveCount(0);
});

test("Someone whose last day is past reads that before everything else", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  const answer = page.locator(".answer");
  await expect(answer.locator("h2").first()).toHaveText("Let op: deze dag is voorbij");
  await expect(answer.locator(".overdue")).toContainText(
    "De rapportage over meetjaar 10 moest vóór vrijdag 12 juni 2026 bij UWV zijn.",
  );
});

test("Someone who says when the report was sent reads by when UWV answers", async ({ page }) => {
  await openDeadlines(page, { today: "2027-06-20" });
  await fillDate(page, "12", "5", "2013");
  await page.getByRole("button", { name: "Al verstuurd? Vul de dag in" }).click();
  await page.keyboard.type("1-6-2027");
  await expect(page.locator(".sent")).toContainText(
    "UWV antwoordt uiterlijk dinsdag 27 juli 2027.",
  );
  await expect(page.locator(".overdue")).toHaveCount(0);
  await expect(sentence(page)).toHaveText(
    "Uw rapportage moet vóór maandag 12 juni 2028 bij UWV zijn.",
  );
});

test("Someone who sent the report too late is told so", async ({ page }) => {
  await openDeadlines(page, { today: "2027-06-20" });
  await fillDate(page, "12", "5", "2013");
  await more(page);
  await fillDate(page, "14", "6", "2027", submitted);
  await expect(page.locator(".sent")).toContainText("de laatste veilige dag van meetjaar 11.");
});

test("Someone who sent long ago reads that the answer should have come", async ({ page }) => {
  await openDeadlines(page, { today: "2027-08-20" });
  await fillDate(page, "12", "5", "2013");
  await more(page);
  // Eight weeks after 1 June 2027.
  await fillDate(page, "1", "6", "2027", submitted);
  await expect(page.locator(".sent")).toContainText(
    "UWV moest uiterlijk dinsdag 27 juli 2027 antwoorden.",
  );
});

for (const [day, old] of [
  ["19", true],
  ["20", true],
  ["21", false],
])
  test(`On 20 May 2027 a recognition of ${day} May 2022 is ${old ? "" : "not yet "}five years old`, async ({
    page,
  }) => {
    await openDeadlines(page);
    await fillDate(page, day, "5", "2022");
    await expect(sentence(page)).toBeVisible();
    await expect(page.getByText("Een erkenning gold in 2012 vijf jaar.")).toHaveCount(old ? 1 : 0);
  });

test("Someone reads under both names to whom the report goes, and what follows scores that are too low", async ({
  page,
}) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  const todo = page.locator(".todo");
  await expect(todo).toContainText("accounthouder (contractdeskundige voorzieningen)");
  await expect(todo).toContainText("contract- en leveranciermanager");
  await expect(todo).toContainText("In de regels van 2012 en 2013 was dat 6 maanden.");
  await expect(todo).toContainText("Wat nu geldt, vonden wij niet.");
});

test("Someone who fills in a day of sending that is still to come reads that it is not sent yet", async ({
  page,
}) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await more(page);
  await fillDate(page, "1", "6", "2027", submitted);
  await expect(page.getByText("dinsdag 1 juni 2027 (na vandaag)")).toBeVisible();
  const sent = page.locator(".sent");
  await expect(sent).toContainText("Nog niet verstuurd");
  await expect(sent).toContainText(
    "Verstuurt u de rapportage op dinsdag 1 juni 2027? Dan antwoordt UWV uiterlijk dinsdag 27 juli 2027.",
  );
  await expect(sent).toContainText("De dag van versturen ligt na vandaag.");
  await expect(sentence(page)).toContainText("zaterdag 12 juni 2027");
  await expect(page.locator(".data-table__row--marked")).toContainText("nu rapporteren");
});

test("Someone who sends today has sent", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await more(page);
  await fillDate(page, "20", "5", "2027", submitted);
  await expect(page.locator(".sent")).toContainText("De rapportage over meetjaar 11 is verstuurd");
  await expect(sentence(page)).toContainText("maandag 12 juni 2028");
});

test("Someone whose recognition or end dates are still to come is asked to check them", async ({
  page,
}) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2031");
  const remarks = page.locator(".answer > .notices");
  await expect(remarks).toContainText("De datum van de erkenning ligt na vandaag.");
  await expect(page.getByText("maandag 12 mei 2031 (na vandaag)")).toBeVisible();
  await fillDate(page, "12", "5", "2013");
  await expect(remarks).not.toContainText("na vandaag");
  await more(page);
  await page.getByLabel("Einddatums van afgeronde").fill("3-11-2026\n21-5-2027\n20-5-2027");
  await expect(remarks).toContainText("1 einddatum ligt na vandaag.");
  await expect(page.getByText("3 datums gelezen, waarvan 1 na vandaag")).toBeVisible();
});

test("A year to come does not say that nothing was completed in it", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await more(page);
  await page.getByLabel("Einddatums van afgeronde").fill("3-11-2025");
  const row = (number) =>
    page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: number }) });
  await expect(row("11")).toContainText("geen periode afgerond");
  await expect(row("15")).toContainText("komt nog");
  await expect(row("15")).not.toContainText("afgerond");
});

test("Someone whose last safe day is a Sunday reads which working day comes before it", async ({
  page,
}) => {
  await openDeadlines(page, { today: "2017-05-20" });
  await fillDate(page, "12", "5", "2013");
  await expect(sentence(page)).toContainText("maandag 12 juni 2017");
  await expect(page.locator(".day-leaf")).toContainText("vrijdag 9 juni 2017");
  await expect(page.locator(".notices").first()).toContainText(
    "De laatste veilige dag valt in het weekend. De termijn schuift daardoor niet op.",
  );
});

test("Someone recognised on 29 February reads what happens in a year without that day", async ({
  page,
}) => {
  await openDeadlines(page, { today: "2017-03-01" });
  await fillDate(page, "29", "2", "2016");
  await expect(sentence(page)).toHaveText(
    "Uw eerste rapportage moet vóór woensdag 29 maart 2017 bij UWV zijn.",
  );
  await expect(page.locator(".answer")).toContainText("maandag 27 maart 2017");
  await expect(page.locator(".answer .notices")).toContainText("Niet elke maand heeft een dag 29.");
});

test("Someone who completed no period reads what to send instead of a report", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await more(page);
  await page.getByLabel("Er is in geen van deze jaren een periode afgerond").check();
  await expect(sentence(page)).toHaveText(
    "Meld uiterlijk vrijdag 11 juni 2027 aan UWV dat er geen periode is afgerond.",
  );
  await expect(page.locator(".todo")).toContainText("Een schriftelijke melding");
});

test("Someone whose year still runs reads what to send if none is completed", async ({ page }) => {
  await openDeadlines(page, { today: "2027-01-10" });
  await fillDate(page, "12", "5", "2013");
  await more(page);
  await page.getByLabel("Er is in geen van deze jaren een periode afgerond").check();
  await expect(sentence(page)).toHaveText(
    "Uw rapportage moet vóór zaterdag 12 juni 2027 bij UWV zijn.",
  );
  await expect(page.locator(".todo")).toContainText(
    "als er in dit meetjaar geen jobcoachperiode wordt afgerond",
  );
});

test("Someone pastes a column of end dates and sees how many count in each year", async ({
  page,
}) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await more(page);
  await page
    .getByLabel("Einddatums van afgeronde jobcoachperiodes")
    .fill("3-11-2026\n12 mei 2027\n\n2026-12-01\n1-1-2001");
  await expect(page.getByText("4 datums gelezen")).toBeVisible();
  await expect(page.locator(".data-table__row--marked")).toContainText("3 periodes afgerond");
  await expect(page.locator(".notices").first()).toContainText("1 einddatum valt op de dag waarop");
  await expect(page.locator(".notices").first()).toContainText(
    "1 einddatum ligt buiten de meetjaren",
  );
});

test("Someone who looks further ahead gets more measurements, never a missing one", async ({
  page,
}) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  const rows = page.locator(".schedule > .data-table-frame .data-table__row");
  await expect(rows).toHaveCount(6);
  await page.getByLabel("Hoeveel jaar vooruit?").fill("10");
  await expect(rows).toHaveCount(13);
  await expect(rows.last()).toContainText("12 mei 2038");
  await page.getByLabel("Hoeveel jaar vooruit?").fill("50");
  await expect(page.getByText("Verder dan 50 meetjaren rekent deze pagina niet.")).toBeVisible();
});

test("Every step of the answer is a sentence with its source", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  const steps = page.locator(".why > .explanation > li");
  await expect(steps.first()).toContainText(
    "De erkenning is van vóór 2016. Dan begon het eerste meetjaar op dezelfde dag in 2016: donderdag 12 mei 2016.",
  );
  const count = await steps.count();
  expect(count).toBeGreaterThan(6);
  await expect(steps.locator(".explanation__source")).toHaveCount(count);
});

test("An organisation with several recognitions sees which comes first", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "9", "2015");
  const add = page.getByRole("button", { name: "Nog een erkenning toevoegen" });
  await add.click();
  await page.keyboard.type("Jobhulp Oost");
  const second = page.getByRole("region", { name: "Jobhulp Oost" });
  await second.getByLabel("Dag").first().fill("12 mei 2013");
  await add.click();
  await expect(sentence(page)).toHaveText(
    "Als eerste komt Jobhulp Oost: vóór zaterdag 12 juni 2027.",
  );
  const names = page.locator("section:has(> h2:text('Alle erkenningen')) .data-table__cell--name");
  await expect(names).toHaveText([/Jobhulp Oost/, /Erkenning 1/]);
  await expect(page.getByText("Nog geen volledige datum: Erkenning 3.")).toBeVisible();
  await page.getByRole("button", { name: "Bewaar als bestand" }).click();
  await expect(page.getByText("Eén erkenning heeft nog geen volledige datum")).toBeVisible();
  await names.first().getByRole("link").click();
  await expect(page.locator("details.recognition[open]")).toContainText(
    "vóór zaterdag 12 juni 2027",
  );
});

test("Someone who asks for the answer is brought to it", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await calculate(page);
  await expect(sentence(page)).toBeFocused();
});

test("Someone who reads English gets the same answer in English, with what was typed", async ({
  page,
}) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await page.getByRole("link", { name: "English" }).click();
  await expect(sentence(page)).toHaveText(
    "Your report must reach UWV before Saturday 12 June 2027.",
  );
  expect(page.url()).toMatch(/\/en\/deadlines\/$/);
});
