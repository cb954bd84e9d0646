// Dates as people type them: what is read, and what is said when it cannot be.
import {
  calculate,
  fillDate,
  openDeadlines,
  recognised,
  sentence,
  summary,
} from "./lib/deadlines.js";
import { expect, test } from "./lib/test.js";

const good = [
  ["01", "05", "2016"],
  ["1", "mei", "2016"],
  ["1", "Mei.", " 2016 "],
  ["1", "may", "2016"],
  ["1-5-2016", "", ""],
  ["", "1 mei 2016", ""],
  ["", "", "2016-05-01"],
  ["zondag 1 mei 2016", "", ""],
  ["01/05/2016", "", ""],
  ["1.5.2016", "", ""],
  ["1e mei 2016", "", ""],
  ["May 1st, 2016", "", ""],
  ["1-5-2016 0:00", "", ""],
  ["１", "５", "２０１６"],
  ["١-٥-٢٠١٦", "", ""],
  ["\u200E1\u00A0mei\u00A02016", "", ""],
];

for (const typed of good) {
  test(`"${typed.join("|")}" is read as 1 May 2016`, async ({ page }) => {
    await openDeadlines(page, { today: "2017-05-20" });
    await fillDate(page, ...typed);
    await expect(sentence(page)).toContainText("donderdag 1 juni 2017");
    await expect(page.locator(".field__echo").first()).toHaveText("zondag 1 mei 2016");
  });
}

const bad = [
  [["31", "4", "2016"], "April heeft 30 dagen. Kies een dag van 1 tot en met 30.", "Dag"],
  [["29", "2", "2017"], "Februari 2017 heeft 28 dagen. Kies een dag van 1 tot en met 28.", "Dag"],
  [["0", "5", "2016"], "Mei heeft 31 dagen. Kies een dag van 1 tot en met 31.", "Dag"],
  [["1", "13", "2016"], "Een jaar heeft 12 maanden. Kies een maand van 1 tot en met 12", "Maand"],
  [["1", "5", "20135"], "Schrijf het jaar met vier cijfers, bijvoorbeeld 2013.", "Jaar"],
  [["1", "5", "1899"], "Kies een datum van 1 januari 1900 tot en met 31 december 2199.", "Jaar"],
  [["1", "5", "2200"], "Kies een datum van 1 januari 1900 tot en met 31 december 2199.", "Jaar"],
  [["een", "5", "2016"], "Zet in het vak Dag alleen het getal van de dag", "Dag"],
  [["-1", "5", "2016"], "Zet in het vak Dag alleen het getal van de dag", "Dag"],
  [["1", "mie", "2016"], "Schrijf de maand als getal van 1 tot en met 12, of als naam", "Maand"],
  [["1", "5", "16"], "Schrijf het jaar met vier cijfers. Bedoelt u 2016 of 1916?", "Jaar"],
  [["1 mei ’16", "", ""], "Schrijf het jaar met vier cijfers. Bedoelt u 2016 of 1916?", "Jaar"],
  [["29 2 2015", "", ""], "Februari 2015 heeft 28 dagen. Kies een dag van 1 tot en met 28.", "Dag"],
  [["1e3", "5", "2016"], "Zet in het vak Dag alleen het getal van de dag", "Dag"],
  [["1-5-16", "", ""], "Schrijf het jaar met vier cijfers. Bedoelt u 2016 of 1916?", "Jaar"],
  [
    ["1-5-2016", "6", "2016"],
    "In één vak staat een hele datum en in een ander vak staat ook iets.",
    "Dag",
  ],
  [["12", "", ""], "Vul ook de maand en het jaar in.", "Maand"],
  [["", "", ""], "Vul de datum van de erkenning in.", "Dag"],
  [
    ["<img src=x onerror=alert(1)>", "5", "2016"],
    "Er staat nu “<img src=x onerror=alert(1)>”",
    "Dag",
  ],
];

for (const [typed, message, part] of bad) {
  test(`"${typed.join("|")}" is answered with "${message}"`, async ({ page }) => {
    await openDeadlines(page);
    await fillDate(page, ...typed);
    await calculate(page);
    await expect(summary(page)).toBeFocused();
    await expect(summary(page)).toContainText(message);
    const field = page.getByRole("group", { name: recognised });
    await expect(field.locator(".field__error")).toContainText(message);
    await expect(field.getByLabel(part)).toHaveAttribute("aria-invalid", "true");
    await expect(page).toHaveTitle(/^\(1 fout\)/);

    await summary(page).getByRole("link").click();
    await expect(field.getByLabel(part)).toBeFocused();
  });
}

test("Nothing that was typed wrongly is lost or rewritten", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "31", "4", "2016");
  await calculate(page);
  const field = page.getByRole("group", { name: recognised });
  await expect(field.getByLabel("Dag")).toHaveValue("31");
  await expect(field.getByLabel("Maand")).toHaveValue("4");
  await expect(field.getByLabel("Jaar")).toHaveValue("2016");
});

test("A field is not rewritten while someone is in it, and a pasted date is laid out after", async ({
  page,
}) => {
  await openDeadlines(page);
  const day = page.getByRole("group", { name: recognised }).getByLabel("Dag");
  await day.focus();
  await page.keyboard.insertText("12 mei 2013");
  await expect(sentence(page)).toBeVisible();
  await expect(day).toHaveValue("12 mei 2013");
  await page.getByLabel("Hoeveel jaar vooruit?").focus();
  await expect(day).toHaveValue("12");
  await expect(page.getByRole("group", { name: recognised }).getByLabel("Jaar")).toHaveValue(
    "2013",
  );
});

test("Someone with a year of two digits chooses which year is meant", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "13");
  await calculate(page);
  await page.getByRole("button", { name: "Ik bedoel 2013" }).click();
  await expect(sentence(page)).toContainText("zaterdag 12 juni 2027");
  await expect(summary(page)).toHaveCount(0);
});

test("With several recognitions the summary says which one a message is about", async ({
  page,
}) => {
  await openDeadlines(page);
  await page.getByRole("button", { name: "Nog een erkenning toevoegen" }).click();
  await page.keyboard.type("Jobhulp Oost");
  await calculate(page);
  await expect(summary(page).getByRole("link")).toHaveText([
    "Erkenning 1: Vul de datum van de erkenning in.",
    "Jobhulp Oost: Vul de datum van de erkenning in.",
  ]);
});

test("No error is shown while someone is still typing", async ({ page }) => {
  await openDeadlines(page);
  const field = page.getByRole("group", { name: recognised });
  await field.getByLabel("Dag").pressSequentially("31");
  await field.getByLabel("Maand").pressSequentially("4");
  await field.getByLabel("Jaar").pressSequentially("20");
  await expect(page.locator(".field__error")).toHaveCount(0);
  await field.getByLabel("Jaar").pressSequentially("16");
  await page.keyboard.press("Tab");
  await expect(page.locator(".field__error")).toHaveText(/April heeft 30 dagen/);

  // Nor while it is being repaired.
  await field.getByLabel("Dag").fill("3");
  await expect(page.locator(".field__error")).toHaveCount(0);
});

for (const [typed, message] of [
  ["", "Vul in hoeveel jaar u vooruit wilt kijken: 1 tot en met 50."],
  ["0", "Kies een aantal van 1 tot en met 50."],
  ["51", "Kies een aantal van 1 tot en met 50."],
  ["-1", "Kies een aantal van 1 tot en met 50."],
  ["1,5", "Vul een heel getal in, van 1 tot en met 50."],
  ["1.000", "Vul een heel getal in, van 1 tot en met 50."],
  ["drie", "Vul een heel getal in, van 1 tot en met 50."],
]) {
  test(`"${typed}" years ahead is answered with "${message}"`, async ({ page }) => {
    await openDeadlines(page);
    await fillDate(page, "12", "5", "2013");
    await page.getByLabel("Hoeveel jaar vooruit?").fill(typed);
    await calculate(page);
    await expect(summary(page)).toContainText(message);
  });
}

test("A list of end dates says which lines are wrong, and the rest still counts", async ({
  page,
}) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await page.getByText("Al iets verstuurd of afgerond?").click();
  const list = page.getByLabel("Einddatums van afgeronde jobcoachperiodes");
  await list.fill("3-11-2026\n31-4-2026\nonzin\n1-1-26\n4-11-2026");
  await calculate(page);
  await expect(summary(page).getByRole("link")).toHaveText([
    "Einddatums: Regel 2: April heeft 30 dagen. Kies een dag van 1 tot en met 30.",
    "Einddatums: Regel 3: Schrijf een datum als 12-5-2013. Er staat nu “onzin”.",
    "Einddatums: Regel 4: Schrijf het jaar met vier cijfers. Bedoelt u 2026 of 1926?",
  ]);
  await expect(page.locator("#completed-1-error .field__error-line")).toHaveCount(3);
  await expect(page.getByText("2 datums gelezen")).toBeVisible();
  await expect(page.getByText("Nog niet alles telt mee.")).toBeVisible();
  await expect(sentence(page)).toBeVisible();
});
