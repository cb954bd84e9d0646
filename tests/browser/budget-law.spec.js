// The law of today first, and what held once told as what it was.
import {
  amountsOf2015,
  calculate,
  decides,
  external,
  field,
  fromDayToDay,
  more,
  openBudget,
  own,
  sentence,
  summary,
} from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const euros = (text) => text.replaceAll("€ ", "€\u00a0");
const holds = (page) => page.locator(".holds");
const rules = (page) => page.locator("#budget-rules-group");
const facts = (page) => page.locator(".facts").first();
const externalInEnglish = (page) =>
  page.locator("#budget-coach-group").getByText("External job coach").click();
const english = (page) => page.getByLabel("Who decides about the job coach?");

test.describe("UWV today", () => {
  test("Without a day the legal maximum in hours is the answer, and no regime is asked", async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await field(page, "workHours").fill("1000");
    // 15, 7.5 and 6% of 1,000 hours: 150, 75 and 60.
    await expect(sentence(page)).toHaveText(
      "Volgens de wet is er maximaal 285 uur coaching in 3 jaar.",
    );
    await expect(page.locator("#budget-regime-group")).toHaveCount(0);
    await expect(holds(page)).toContainText("Onder dit maximum werkt UWV met regimes");
    await expect(holds(page)).toContainText("lazen wij voor het laatst voor 2015");
  });

  test("At the visitor’s own rate it says what that maximum costs, and that the rate is theirs", async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await field(page, "workHours").fill("1000");
    await expect(facts(page)).toContainText("Wat kost dat?");
    await more(page);
    await field(page, "rate").fill("95");
    // 285 hours at 95.
    await expect(facts(page)).toContainText(
      euros("Het wettelijk maximum kost tegen uw tarief van € 95"),
    );
    await expect(facts(page)).toContainText(euros("€ 27.075"));
    await expect(page.getByRole("columnheader", { name: "Kost", exact: true })).toBeVisible();
    await expect(page.locator("main")).not.toContainText("tarief van UWV €");
  });

  test("A first day today or later is answered by the law, for both kinds of coach", async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await field(page, "workHours").fill("1000");
    await fromDayToDay(page, "1-6-2027");
    await expect(sentence(page)).toContainText("Volgens de wet is er maximaal 285 uur");
    await external(page);
    await expect(sentence(page)).toContainText("Volgens de wet is er maximaal 285 uur");
    // The external rules ended: on this day there is nothing to choose.
    await expect(rules(page)).toHaveCount(0);
  });

  test("The amounts of 2015 are a second choice, told as what they were", async ({ page }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await amountsOf2015(page);
    await field(page, "hours").fill("32");
    await expect(sentence(page)).toHaveText(
      euros("Voor regime midden was er maximaal € 8.600 in 3 jaar."),
    );
    await expect(holds(page)).toContainText("Dit gaf UWV in 2015.");
    await expect(holds(page)).toContainText(
      "UWV verhoogt deze bedragen sinds 1 juli 2019 elk jaar; de bedragen van nu zijn dus anders.",
    );
    await expect(page.locator(".answer").first()).not.toContainText("kunnen hoger zijn");
  });

  test("The rules for an external coach say first when they ended", async ({ page }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await external(page);
    await rules(page).getByText("De regels van 2014 en 2015").click();
    await field(page, "workHours").fill("1000");
    await expect(sentence(page)).toHaveText(
      "Voor regime midden kocht UWV in 3 jaar maximaal 180 uur coaching in. U kreeg zelf geen geld.",
    );
    await expect(holds(page)).toHaveText(
      "Deze regels golden tot en met 31 december 2015. Wat UWV nu doet, vonden wij niet. Vraag het UWV.",
    );
  });

  test("In English the same is said", async ({ page }) => {
    await openBudget(page, "/en/budget/");
    await english(page).selectOption({ label: "UWV" });
    await field(page, "workHours").fill("1000");
    await expect(sentence(page)).toHaveText(
      "By law there is at most 285 hours of coaching in 3 years.",
    );
    await externalInEnglish(page);
    await rules(page).getByText("The rules of 2014 and 2015").click();
    await expect(sentence(page)).toHaveText(
      "For regime midden (medium) UWV bought at most 180 hours of coaching in 3 years. You received no money yourself.",
    );
    await expect(holds(page)).toContainText("up to and including 31 December 2015");
  });
});

test.describe("A first day in the past", () => {
  test("It is answered by the rules in force then, in the past tense", async ({ page }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await field(page, "workHours").fill("1000");
    await external(page);
    await fromDayToDay(page, "1-7-2013", "30-6-2014");
    await expect(sentence(page)).toContainText("kocht UWV in 1 jaar maximaal 100 uur coaching in");
    await expect(page.locator(".answer-sentence__eyebrow").first()).toContainText(
      "protocol van 2012",
    );
    // Half of the year at the rate of 2012, half at that of 2014, and of 2015 nothing.
    const notices = page.locator(".why .notices");
    await expect(notices).toContainText("Dit zijn bedragen van 2012 en 2014. Die golden toen.");
    await expect(notices).not.toContainText("Nieuwere vonden wij niet");
  });

  test("A year that runs past the end of the rules is named", async ({ page }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await field(page, "workHours").fill("1000");
    await fromDayToDay(page, "1-10-2014", "30-9-2015");
    await field(page, "hours").fill("32");
    await expect(sentence(page)).toContainText(euros("was er maximaal € 4.500 in 1 jaar"));
    await expect(page.locator(".notices").first()).toContainText(
      "Het jaar van 1 oktober 2014 tot en met 30 september 2015 loopt langer door.",
    );
  });

  for (const [who, coach, day, said, next] of [
    [
      ...["UWV", "external", "1-3-2018", "Voor 1 maart 2018 kennen wij geen regels van UWV."],
      "De laatste daarvoor golden tot en met 31 december 2015. De eerste daarna begonnen op 2 mei 2026. Vraag UWV wat toen gold.",
    ],
    [
      ...["UWV", "external", "1-3-2006", "Voor 1 maart 2006 kennen wij geen regels van UWV."],
      "De eerste die wij kennen, begonnen op 1 januari 2007. Vraag UWV wat toen gold.",
    ],
    [
      ...["Amsterdam", "internal", "1-3-2014"],
      "Voor 1 maart 2014 kennen wij geen regels van Amsterdam.",
      "De eerste die wij kennen, begonnen op 1 januari 2015. Vraag Amsterdam wat toen gold.",
    ],
  ]) {
    test(`${day} with ${who} is answered with what we know, and is nobody’s mistake`, async ({
      page,
    }) => {
      await openBudget(page);
      await decides(page, who);
      if (coach === "external") {
        await external(page);
        await field(page, "workHours").fill("1000");
      }
      await fromDayToDay(page, day);
      await expect(sentence(page)).toHaveText(said);
      await expect(page.locator(".answer")).toContainText(next);
      await expect(page.locator(".field__error")).toHaveCount(0);
      await calculate(page);
      await expect(summary(page)).toHaveCount(0);
      await expect(sentence(page)).toBeFocused();
    });
  }

  test("In English a day without known rules is told in the same way", async ({ page }) => {
    await openBudget(page, "/en/budget/");
    await english(page).selectOption({ label: "UWV" });
    await externalInEnglish(page);
    await field(page, "workHours").fill("1000");
    await page.getByText("From day to day").click();
    await field(page, "start-day").fill("1-3-2018");
    await field(page, "start-day").blur();
    await expect(sentence(page)).toHaveText("For 1 March 2018 we know no rules of UWV.");
    await expect(page.locator(".answer")).toContainText(
      "The last ones before it held up to and including 31 December 2015.",
    );
  });
});

test.describe("A municipality", () => {
  test("Without rules of its own the national frame is the answer, with the agreement of 2015 as an example", async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "Een andere gemeente");
    await expect(sentence(page)).toHaveText(
      "Uw gemeente beslist per persoon. In de tekst die wij lazen, staat geen bedrag.",
    );
    await expect(page.locator(".answer").first()).toContainText("2 maanden");
    await expect(page.locator(".answer").first()).toContainText("4 maanden");
    const conditions = page.locator("[data-conditions]").first();
    await expect(conditions).toContainText("De werknemer of de werkgever vraagt het aan");
    await expect(conditions).toContainText("Wie werkt met loonkostensubsidie, heeft recht op");
    await expect(conditions).toContainText("In de verordening staan de duur en de intensiteit");
    const example = page.locator(".beside");
    await expect(example).toContainText("voorbeeld");
    await expect(example).toContainText(
      euros(
        "Bijvoorbeeld in Amsterdam, Rotterdam, Den Haag en Utrecht is er voor regime midden maximaal € 7.200 in 2 jaar",
      ),
    );
    // Nothing of what has no effect here is asked.
    await expect(page.locator("#budget-regime-group")).toHaveCount(0);
    await expect(page.locator("#budget-years-group")).toHaveCount(0);
    await own(page);
    await field(page, "own-midden-1").fill("5000");
    await expect(page.locator("#budget-regime-group")).toBeVisible();
  });

  test("Of the four in the agreement it stays first, and the national law is named", async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "Utrecht");
    await expect(sentence(page)).toContainText(euros("maximaal € 7.200"));
    const conditions = page.locator("[data-conditions]");
    await expect(conditions.getByRole("link", { name: /Participatiewet/ })).toHaveAttribute(
      "href",
      /participatiewet-2026/,
    );
    await expect(page.locator(".amounts-of").first()).toContainText(
      "Of u de btw vergoed krijgt, staat niet in de afspraak.",
    );
    await conditions.locator("summary").click();
    await expect(conditions).toContainText("kan de gemeente ook een aanpassing van de werkplek");
    await expect(conditions).not.toContainText("moeten uit dat bedrag komen");
    await expect(conditions).toContainText("Utrecht: meer dan 12 uur werk per week");
    await decides(page, "Amsterdam");
    await expect(conditions).not.toContainText("Utrecht: meer dan 12 uur");
  });

  test("Own amounts where none are published are told as own, with our limit as ours", async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "Epe");
    await own(page);
    for (const [year, amount] of ["5000", "3000", "1500"].entries())
      await field(page, `own-midden-${year + 1}`).fill(amount);
    await expect(sentence(page)).toHaveText(
      euros("Met uw eigen bedragen is er voor regime midden € 9.500 in 3 jaar."),
    );
    await expect(page.locator(".answer").first()).not.toContainText(/maximaal|Maximaal/);
    await expect(page.locator(".compare")).toContainText("Uw eigen bedragen per jaar");
    await expect(page.locator(".why")).toContainText(
      euros("Voor regime midden vulde u voor jaar 1 zelf € 5.000 in."),
    );
    await expect(page.locator(".why .explanation").first()).toContainText("Eigen opgave");
    await expect(page.locator(".why .explanation").first().getByRole("link")).toHaveCount(0);
    await expect(page.locator(".why .notices")).toContainText(
      "Wij rekenen hier maximaal 3 jaar. Dat is onze grens, niet die van de regeling.",
    );
    await more(page);
    await field(page, "used").fill("36");
    await calculate(page);
    await expect(summary(page)).toContainText(
      "U vulde 36 maanden begeleiding in. Wij rekenen maximaal 3 jaar.",
    );
  });
});

test.describe("A rate of one’s own", () => {
  test("Where UWV had none, no amount is called UWV’s or a maximum", async ({ page }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await external(page);
    await rules(page).getByText("De regels van 2014 en 2015").click();
    await field(page, "workHours").fill("1000");
    await more(page);
    await field(page, "rate").fill("95");
    await field(page, "vat").fill("21");
    // 180 hours at 95, and with 21% VAT.
    await expect(facts(page)).toContainText(/Tegen uw tarief van €\s95\s+€\s17\.100/);
    await expect(facts(page)).toContainText(/Wat de coach kost met 21% btw\s+€\s20\.691/);
    await expect(page.getByRole("columnheader", { name: "Kost", exact: true })).toBeVisible();
    const steps = page.locator(".why .explanation__step");
    const priced = steps.filter({ hasText: "(uw tarief)" }).first();
    await expect(priced).toContainText("Eigen opgave");
    await expect(priced.getByRole("link")).toHaveCount(0);
    await expect(priced).not.toContainText("Zelfde bron");
    await expect(steps.filter({ hasText: "21% btw" })).toContainText("Eigen opgave");
    // One rate for all months: which month has which rate is no question.
    await expect(page.locator(".why")).not.toContainText("Het tarief hangt af van de maand.");
  });

  test("Where UWV had one, it is UWV’s, and where it had one for a part, that is said", async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await external(page);
    await field(page, "workHours").fill("1000");
    await fromDayToDay(page, "1-1-2015", "31-12-2015");
    // 100 hours at 74.78.
    await expect(facts(page)).toContainText(/Tegen het tarief van UWV\s+€\s7\.478/);
    await more(page);
    await field(page, "rate").fill("95");
    await fromDayToDay(page, "1-7-2015", "30-6-2016");
    await expect(facts(page)).toContainText(euros("Deels tegen uw tarief van € 95"));
  });
});

test.describe("VAT", () => {
  test("Where the text says nothing of it, the page says that, and calls no amount without VAT", async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await amountsOf2015(page);
    await field(page, "hours").fill("10");
    await more(page);
    await field(page, "vat").fill("21");
    const answer = page.locator(".desk__answer");
    await expect(answer).toContainText("Of hier btw bij hoort, staat niet in de tekst.");
    await expect(answer).not.toContainText(/[Ee]xclusief btw/);
    await expect(facts(page)).toContainText("Wat de coach kost met 21% btw");
    await expect(page.locator("#budget-vat-hint")).toContainText(
      "Kunt u btw aftrekken? Laat dit leeg.",
    );
  });

  test("Where the text excludes it, the amounts are called so", async ({ page }) => {
    await openBudget(page);
    await decides(page, "Den Haag");
    await expect(page.locator(".amounts-of").first()).toContainText("Exclusief btw.");
    await expect(page.locator(".compare caption")).toHaveText("Maximaal per jaar, exclusief btw");
  });
});

test.describe("Who qualifies", () => {
  test("It stands under the answer with its source, and how soon to apply is in sight", async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await amountsOf2015(page);
    await field(page, "hours").fill("32");
    const conditions = page.locator("[data-conditions]");
    await expect(conditions.getByRole("heading")).toHaveText(
      "Wie kwam in aanmerking, en wanneer vroeg u aan",
    );
    await expect(conditions.getByText("Minimaal 12 uur werk per week.")).toBeVisible();
    await expect(
      conditions.getByText("Aanvragen binnen 4 weken na de eerste werkdag."),
    ).toBeVisible();
    await expect(conditions.getByRole("link").first()).toHaveAttribute("href", /^https:/);
    const [answer, list] = [page.locator(".answer").first(), conditions];
    expect((await answer.boundingBox()).y).toBeLessThan((await list.boundingBox()).y);
  });

  test("Four hours a week and a contract of two months are below it, and that is said", async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, "UWV");
    await field(page, "workHours").fill("200");
    await fromDayToDay(page, "1-3-2015", "30-4-2015");
    await field(page, "hours").fill("4");
    // 2/12 of 4,500, for 4 of the 24 hours.
    await expect(sentence(page)).toContainText(euros("€ 125"));
    const notices = page.locator(".answer .notices");
    await expect(notices).toContainText(
      "Deze regeling vroeg minimaal 12 uur per week. U vulde 4 uur per week in.",
    );
    await expect(notices).toContainText(
      "Deze regeling vroeg minimaal 6 maanden. U vulde 2 maanden in.",
    );
  });
});

for (const [who, year, fill] of [
  ["UWV", 2026, (page) => field(page, "workHours").fill("1000")],
  ["Amsterdam", 2015, async () => {}],
]) {
  test(`A first day in 2100 with ${who} is far from the year of the figures, and that is said`, async ({
    page,
  }) => {
    await openBudget(page);
    await decides(page, who);
    await fill(page);
    await fromDayToDay(page, "1-1-2100");
    await expect(page.getByText(`U vroeg naar 2100. Deze cijfers zijn van ${year}.`)).toBeVisible();
    await fromDayToDay(page, "1-1-2028");
    await expect(page.getByText("U vroeg naar")).toHaveCount(0);
  });
}

test("What a regime is, is said where it is asked", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await expect(page.locator("#budget-regime-hint")).toHaveText(
    "Het regime zegt hoeveel begeleiding iemand krijgt. UWV of de gemeente bepaalt het. Weet u het niet? Neem midden.",
  );
});

test("Which earlier support counts is told by the rules, or that they do not say", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "UWV");
  await amountsOf2015(page);
  await more(page);
  const hint = page.locator("#budget-used-hint");
  await expect(hint).toContainText("Bij een nieuwe werkgever begint de telling opnieuw.");
  await expect(hint).toContainText("eerdere interne begeleiding in hetzelfde werk telt wel mee");
  await decides(page, "Amsterdam");
  await expect(hint).toContainText("De tekst zegt niet welke begeleiding meetelt. Vraag het na.");
});
