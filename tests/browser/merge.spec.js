// Adding up the totals of several organisations, without a form.
import { allTextIn, openedInOffice } from "./lib/report.js";
import {
  asFile,
  choose,
  downloaded,
  exported,
  names,
  north,
  openBoth,
  openMerge,
  sentence,
  south,
  totalsOf,
} from "./lib/merge.js";
import { expect, test } from "./lib/test.js";

const table = (page) => page.getByRole("table", { name: "Gemiddelden per organisatie en samen" });
const row = (page, name) => table(page).getByRole("row").filter({ hasText: name });

const plenty = (first) => totalsOf(Array.from({ length: 6 }, () => [first, "8"]));

test("Before a file is opened an example shows what a person will get", async ({ page }) => {
  await openMerge(page);
  await expect(page.locator("#example")).toContainText("Samen geven werknemers een 6,7");
  await expect(page.locator(".tag").first()).toHaveText("voorbeeld");
  await expect(page.locator("[data-export]")).toHaveCount(0);
});

test("Two organisations are added up by form, and not as averages of averages", async ({
  page,
}) => {
  await openMerge(page);
  const small = totalsOf([
    ["6", "8"],
    ["6", "9"],
  ]);
  await choose(page, asFile("a.json", north), asFile("b.json", small));
  // (36 + 12) : 7 is 6,857 and (35,5 + 17) : 7 is 7,5. The averages of averages are 6,6 and 7,8.
  await expect(sentence(page)).toHaveText("Samen geven werknemers een 6,9 en werkgevers een 7,5.");
  await expect(row(page, "Organisatie 1")).toContainText("7,2 uit 5 cijfers");
  await expect(row(page, "Organisatie 2")).toContainText("6,0 uit 2 cijfers voldoet niet");
  await expect(row(page, "Samen")).toContainText("6,9 uit 7 cijfers voldoet");
  await expect(page.getByText("UWV beoordeelt het totaal niet.")).toBeVisible();
});

test("Files come one by one and several at once, and an organisation can go again", async ({
  page,
}) => {
  await openMerge(page);
  await choose(page, asFile("noord.json", north));
  await expect(sentence(page)).toContainText("een 7,2 en werkgevers een 7,1");
  await choose(page, asFile("zuid.json", south));
  // (36 + 32) : 10 and (35,5 + 42) : 10
  await expect(sentence(page)).toContainText("een 6,8 en werkgevers een 7,8");
  await expect(page.getByText("De meetjaren zijn niet gelijk.")).toBeVisible();
  await page.getByRole("button", { name: "Verwijder Organisatie 1" }).click();
  await expect(sentence(page)).toContainText("een 6,4 en werkgevers een 8,4");
  await expect(names(page)).toBeFocused();
  await page.getByRole("button", { name: "Verwijder Organisatie 1" }).click();
  await expect(page.locator("#example")).toBeVisible();
  await expect(page.locator("#totals-files")).toBeFocused();
});

test("Files can be dropped on the page", async ({ page }) => {
  await openMerge(page);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "noord.json", { type: "application/json" }));
    return data;
  }, JSON.stringify(north));
  await page.dispatchEvent(".drop", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent(".drop", "drop", { dataTransfer: transfer });
  await expect(sentence(page)).toContainText("een 7,2");
});

test("The name that is typed stands in the table, and the name of a file never does", async ({
  page,
}) => {
  await openMerge(page);
  const [first, second] = [plenty("7"), plenty("6")];
  await choose(page, asFile("rapport Jan de Vries.json", first), asFile("b.json", second));
  await expect(page.getByText("Bestand: rapport Jan de Vries.json")).toBeVisible();
  await names(page).first().fill("Jobhulp Noord");
  await expect(row(page, "Jobhulp Noord")).toContainText("7,0 uit 6 cijfers");
  for (const format of ["docx", "xlsx", "csv", "json"]) {
    const { bytes } = await downloaded(page, () => exported(page, format));
    expect(allTextIn(bytes), format).not.toMatch(/Vries|rapport Jan/);
    if (format === "docx" || format === "xlsx") expect(allTextIn(bytes)).toContain("Jobhulp Noord");
  }
});

test("Totals in which a figure was changed name the file and the figure, and lose nothing", async ({
  page,
}) => {
  await openMerge(page);
  await choose(page, asFile("noord.json", north));
  await names(page).fill("Jobhulp Noord");
  const changed = structuredClone(south);
  changed.employee.mean = "7.4";
  await choose(page, asFile("zuid.json", changed));
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("1 bestand is niet geopend");
  await expect(alert).toContainText("“zuid.json”: de totalen kloppen niet.");
  await expect(alert).toContainText("Bij “werknemers, gemiddelde” staat iets anders");
  await expect(alert).toContainText("Het moet 6,4 zijn.");
  await expect(names(page)).toHaveValue("Jobhulp Noord");
  await expect(sentence(page)).toContainText("een 7,2");
  await page.getByRole("button", { name: "Sluit deze melding" }).click();
  await expect(alert).toHaveText("");
});

const refused = {
  "a text": ["brief.json", "Beste collega", "dit is geen bestand met totalen"],
  "another JSON": ["x.json", { a: 1 }, "dit is geen bestand met totalen"],
  "a list": ["x.json", [north], "dit is geen bestand met totalen"],
  nothing: ["leeg.json", "", "dit is geen bestand met totalen"],
  "a saved question": [
    "termijnen.json",
    { format: "jobcoach-rekenhulp", format_version: 1 },
    "dit is een bewaarde vraag",
  ],
  "a later format": ["x.json", { ...north, format_version: 2 }, "van een andere versie"],
  "other rules": [
    "x.json",
    { ...north, rules: { scheme: "eigen-2027", version: "1" } },
    "andere regels (eigen-2027)",
  ],
  "a side that is missing": ["x.json", { ...north, employer: undefined }, "“werkgevers” ontbreekt"],
  "a day that is none": [
    "x.json",
    { ...north, period: { start: "2016-02-30", end: "2017-02-28" } },
    "dit is geen bestand met totalen",
  ],
  "a megabyte": ["groot.json", `"${"x".repeat(1_000_001)}"`, "te groot"],
};

for (const [what, [name, content, answer]] of Object.entries(refused))
  test(`A file with ${what} is refused with a reason`, async ({ page }) => {
    await openMerge(page);
    await choose(page, asFile(name, content));
    await expect(page.getByRole("alert")).toContainText(`“${name}”:`);
    await expect(page.getByRole("alert")).toContainText(answer);
    await expect(page.locator("#example")).toBeVisible();
  });

test("Of several files the good ones are opened and each bad one is named", async ({ page }) => {
  await openMerge(page);
  await choose(page, asFile("a.json", "x"), asFile("noord.json", north), asFile("b.json", "{}"));
  await expect(page.getByRole("alert")).toContainText("2 bestanden zijn niet geopend");
  await expect(page.getByRole("alert")).toContainText("“a.json”");
  await expect(page.getByRole("alert")).toContainText("“b.json”");
  await expect(sentence(page)).toContainText("een 7,2");
});

test("The same file twice counts double, and the page says so", async ({ page }) => {
  await openMerge(page);
  await choose(page, asFile("noord.json", north), asFile("kopie.json", north));
  await expect(page.getByText("gelijk aan dat van Organisatie 1")).toBeVisible();
  await expect(row(page, "Samen")).toContainText("7,2 uit 10 cijfers");
  await page.getByRole("button", { name: "Verwijder Organisatie 2" }).click();
  await expect(page.getByText("gelijk aan dat van")).toHaveCount(0);
});

test("Totals of another version of the rules are marked", async ({ page }) => {
  await openMerge(page);
  const { scheme } = north.rules;
  await choose(page, asFile("oud.json", { ...north, rules: { scheme, version: "0.9.0" } }));
  await expect(page.getByText("Gemaakt met versie 0.9.0 van de regels.")).toBeVisible();
});

const ready = async (page) => {
  await openMerge(page);
  await choose(page, asFile("a.json", plenty("7")), asFile("b.json", plenty("6")));
};

test("The report of all together opens in LibreOffice, and says that nobody judges it", async ({
  page,
}) => {
  test.slow();
  await ready(page);
  await names(page).first().fill("Jobhulp Noord");
  const { name, bytes } = await downloaded(page, () => exported(page, "docx"));
  expect(name).toBe("klanttevredenheid-samen.docx");
  const text = (await openedInOffice(bytes)).text.replaceAll(/\s+/g, " ");
  for (const words of [
    "van meer organisaties samen",
    "Werknemers 78 : 12 = 6,5 minimaal 6,5 voldoet",
    "Jobhulp Noord 42 : 6 = 7,0 voldoet 48 : 6 = 8,0 voldoet",
    "Organisatie 2 36 : 6 = 6,0 voldoet niet 48 : 6 = 8,0 voldoet",
    "Samen 78 : 12 = 6,5 voldoet 96 : 12 = 8,0 voldoet",
    "UWV beoordeelt het totaal niet.",
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/eigen formulier|herstelplan|undefined|NaN/);
});

test("The totals of all together can be opened and added up again", async ({ page }) => {
  await ready(page);
  const { name, bytes } = await downloaded(page, () => exported(page, "json"));
  expect(name).toBe("totalen-samen.json");
  await page.reload();
  await openMerge(page);
  await choose(page, asFile("samen.json", bytes.toString("utf8")), asFile("c.json", plenty("9")));
  // (42 + 36 + 54) : 18
  await expect(sentence(page)).toContainText("Samen geven werknemers een 7,3");
  await expect(row(page, "Samen")).toContainText("7,3 uit 18 cijfers");
});

test("Few forms ask for a yes before any file is made", async ({ page }) => {
  await openMerge(page);
  await choose(page, asFile("a.json", totalsOf([["7", "8"]])));
  await exported(page, "json");
  const question = page.locator("#check-before-export");
  await expect(question).toBeFocused();
  await expect(question).toContainText("Ergens staat maar 1 cijfer of antwoord.");
  await question.getByRole("button", { name: "Nog niet" }).click();
  await expect(question).toHaveCount(0);
  await exported(page, "json");
  const { bytes } = await downloaded(page, () =>
    question.getByRole("button", { name: "Maak het bestand toch" }).click(),
  );
  expect(JSON.parse(bytes.toString("utf8")).employee.count).toBe(1);
  await expect(question).toHaveCount(0);
});

test("A name of an organisation that holds an address is pointed at, and the person decides", async ({
  page,
}) => {
  await ready(page);
  await names(page).first().fill("Noord, jan@noord.nl");
  await exported(page, "xlsx");
  const question = page.locator("#check-before-export");
  await expect(question).toContainText("jan@noord.nl: dit lijkt op een e-mailadres.");
  await question.getByRole("button", { name: "Ga naar deze tekst" }).click();
  await expect(names(page).first()).toBeFocused();
  const selected = await names(page)
    .first()
    .evaluate((input) => input.value.slice(input.selectionStart, input.selectionEnd));
  expect(selected).toBe("jan@noord.nl");
  await names(page).first().fill("Noord");
  await expect(question).toHaveCount(0);
  const { name } = await downloaded(page, () => exported(page, "xlsx"));
  expect(name).toBe("klanttevredenheid-samen.xlsx");
});

test("Nothing is kept: not in the address, not in the history, not in the browser", async ({
  page,
}) => {
  await openMerge(page);
  await openBoth(page);
  await expect(sentence(page)).toContainText("een 6,8");
  expect(new URL(page.url()).hash).toBe("");
  const kept = await page.evaluate(() => [
    ...[history.state, localStorage.length, sessionStorage.length, document.cookie],
  ]);
  expect(kept).toEqual([null, 0, 0, ""]);
  await page.reload();
  await openMerge(page);
  await expect(names(page)).toHaveCount(0);
});

test("In English everything is English", async ({ page }) => {
  await openMerge(page, "/en/satisfaction/adding-up/");
  await openBoth(page);
  await expect(sentence(page)).toHaveText("Together employees give 6.8 and employers 7.8.");
  await expect(page.locator("main")).not.toContainText(/undefined|NaN|Werknemers|cijfer/);
  const changed = { ...south, verdict: "not_measurable" };
  await choose(page, asFile("south.json", changed));
  await expect(page.getByRole("alert")).toContainText("At “final verdict” stands something else");
});
