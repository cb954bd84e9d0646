// The page for municipalities: what do a year's placements cost?
import { placements } from "./lib/budget-states.js";
import { copiedLink, downloaded, inLink, openBudget, own } from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const answer = (page) => page.locator("#answer");
const tag = (page) => page.locator(".amounts-of .tag--year").first();
const amount = (page, key) => page.locator(`#caseload-own-${key}`);

const open = async (page) => {
  await openBudget(page, "/budget/gemeente/");
  await placements(page);
};

test("A municipality sees what a year of placements costs, low and high, per calendar year", async ({
  page,
}) => {
  await open(page);
  await expect(answer(page)).toContainText("tussen €\u00a0529.920 en €\u00a0706.560");
  await expect(tag(page)).toHaveText("bedragen van 2015");
  await expect(page.locator("tbody tr")).toHaveCount(5);
  await expect(page.locator("tbody tr").nth(1)).toContainText("€\u00a0209.760");
});

test("A municipality reads what the sum leaves out", async ({ page }) => {
  await open(page);
  await expect(page.locator(".amounts-of")).toContainText(
    "Dat is het hoogste bedrag: wij rekenen alsof niemand eerder stopt.",
  );
  const notices = page.locator(".desk__answer");
  for (const text of [
    "Mensen die u al begeleidt, tellen niet mee.",
    "Niemand stopt eerder, en niemand wisselt van regime.",
    "Elk contract telt voor het hele bedrag.",
    "Regime intensief zit er niet in.",
    "U kiest zelf of u jaar 3 betaalt.",
    "Uit de €\u00a04.500 van jaar 1 (midden) kan de gemeente",
    "bindt alleen de vier grote gemeenten (G4)",
  ])
    await expect(notices).toContainText(text);
  await page.getByLabel("2 jaar").check();
  await expect(notices).toContainText("Jaar 3 zit er niet in.");
});

test("Placements that make no sense are named at their field", async ({ page }) => {
  await open(page);
  await page.getByLabel("Eerste maand").fill("13 2027");
  await page.getByLabel("Deel in regime midden").fill("101");
  await page.getByLabel("Deel dat een jobcoach nodig heeft, laag").fill("90");
  await page.getByRole("button", { name: "Bereken" }).click();
  const summary = page.locator("#error-summary");
  await expect(summary).toContainText("Kies een deel van 0 tot en met 100%.");
  await expect(summary).toContainText("Het lage deel ligt boven het hoge deel.");
  await expect(summary.getByRole("link")).toHaveCount(3);
});

test("Placements from before the agreement are refused in words", async ({ page }) => {
  await open(page);
  await page.getByLabel("Eerste maand").fill("12 2014");
  await page.getByRole("button", { name: "Bereken" }).click();
  await expect(page.locator("#error-summary")).toContainText("1 december 2014");
});

test("Own amounts replace the published ones and are marked wherever they show", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Vul ze in" }).click();
  await expect(amount(page, "licht-1")).toBeFocused();
  // 72 to 96 people, 60% of them in midden: 43.2 to 57.6 times 500 more.
  await amount(page, "midden-1").fill("5000");
  await expect(page.locator("#answer")).toContainText(
    "Deels met uw eigen bedragen kosten deze plaatsingen samen tussen €\u00a0551.520 en €\u00a0735.360",
  );
  for (const one of await page.locator(".tag--year").all())
    await expect(one).toHaveText("bedragen van 2015 en van uzelf");
  await expect(page.locator(".why")).toContainText("bedragen die u zelf invulde");
  await expect(page.locator(".why")).toContainText("Zelf ingevuld");
  await page.getByRole("button", { name: "Weer de gepubliceerde bedragen" }).click();
  await expect(answer(page)).toContainText("tussen €\u00a0529.920 en €\u00a0706.560");
  await expect(tag(page)).toHaveText("bedragen van 2015");
});

test("With every amount filled in there is nothing published left", async ({ page }) => {
  await open(page);
  await own(page);
  const amounts = { licht: [3000, 1500, 1500], midden: [5000, 3000, 1500] };
  for (const [regime, years] of Object.entries(amounts))
    for (const [nth, euros] of years.entries())
      await amount(page, `${regime}-${nth + 1}`).fill(String(euros));
  // 43.2 × 9,500 + 28.8 × 6,000, and a third more.
  await expect(answer(page)).toContainText(
    "Met uw eigen bedragen kosten deze plaatsingen samen tussen €\u00a0583.200 en €\u00a0777.600",
  );
  await expect(tag(page)).toHaveText("eigen bedragen");
  await expect(page.locator("table caption").first()).toHaveText(
    "Uw eigen bedragen per kalenderjaar, exclusief btw",
  );
});

for (const [typed, message] of [
  ["veel", "Vul een getal in"],
  ["-3", "niet onder nul"],
  ["1.400.5", "Vul een getal in"],
  ["5.000", "Bedoelt u 5000 of 5?"],
  ["99999999999", "Kies"],
]) {
  test(`“${typed}” as an own amount is named at its field`, async ({ page }) => {
    await open(page);
    await own(page);
    await amount(page, "licht-2").fill(typed);
    await page.getByRole("button", { name: "Bereken" }).click();
    await expect(page.locator("#error-summary")).toContainText(message);
    await page.locator("#error-summary").getByRole("link").first().click();
    await expect(amount(page, "licht-2")).toBeFocused();
    await expect(amount(page, "licht-2")).toHaveValue(typed);
    const answered = await answer(page).count();
    await expect(
      page.getByText(answered ? "Nog niet alles telt mee." : "Nog geen antwoord."),
    ).toBeVisible();
  });
}

test("A link and a file hold the own amounts, and say so when they come back", async ({ page }) => {
  await open(page);
  await own(page);
  await amount(page, "midden-1").fill("5000");
  const link = await copiedLink(page);
  expect(inLink(link).questions[0].rule_packs).toHaveLength(1);
  const saved = await downloaded(page, "Bewaar als bestand");

  await page.goto("about:blank");
  await page.goto(link);
  await expect(answer(page)).toContainText("€\u00a0551.520");
  await expect(page.getByText("Let op: hier zijn eigen bedragen meegekomen.")).toBeVisible();
  await expect(amount(page, "midden-1")).toHaveValue("5000");
  await expect(amount(page, "midden-2")).toHaveValue("");

  await openBudget(page, "/budget/gemeente/");
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: saved.name, mimeType: "application/json", buffer: saved.bytes });
  await expect(answer(page)).toContainText("€\u00a0551.520");
  await expect(tag(page)).toHaveText("bedragen van 2015 en van uzelf");
});

test("Rules of one’s own from the page for employers give their amounts here", async ({ page }) => {
  await openBudget(page);
  await page.getByLabel("Wie beslist over de jobcoach?").selectOption({ label: "Amsterdam" });
  await own(page);
  await page.locator("#budget-own-midden-1").fill("5000");
  const rules = await downloaded(page, "Bewaar als eigen regels");
  await open(page);
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: rules.name, mimeType: "application/json", buffer: rules.bytes });
  await expect(page.getByText("Uw eigen bedragen zijn geopend")).toBeVisible();
  await expect(answer(page)).toContainText("€\u00a0551.520 en €\u00a0735.360");
});

test("Rules that somebody broke are refused, and what was filled in stays", async ({ page }) => {
  await open(page);
  await page.getByLabel("Open bestand").setInputFiles({
    name: "regels.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ id: "x", figures: {} })),
  });
  await expect(page.getByText("Er is niets geopend.")).toBeVisible();
  await expect(answer(page)).toContainText("€\u00a0529.920");
});
