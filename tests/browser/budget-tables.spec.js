// People as a table: pasted, from a file, and out again.
import { decides, downloaded, field, openBudget, paste, sentence, summary } from "./lib/budget.js";
import { expect, test } from "./lib/test.js";

const head = ["naam", "regime", "jaren", "eerste dag", "uren per week"];
const rows = (count) =>
  Array.from({ length: count }, (_, index) => [
    `Persoon-${index}`,
    index % 2 ? "midden" : "Licht",
    index % 3 ? String(index % 3) : "",
    "",
    "32,5",
  ]);
const message = (page) => page.locator(".table-view__message");

test("A pasted table is taken over, with errors per person and nothing lost", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await paste(page, [
    head,
    ["Jan", "midden", "2", "", "32,5"],
    ["<b>Piet</b>", "zwaar", "", "", "20"],
    ["Kees", "licht", "4", "", "1.400"],
    ["Els", "midden", "2", "1-3-2027", "24"],
  ]);
  await expect(message(page)).toHaveText("4 mensen overgenomen.");
  await expect(page.locator(".people__row")).toHaveCount(4);
  await expect(page.getByText("<b>Piet</b>")).toBeVisible();
  await expect(page.locator(".message")).toContainText("Bij 3 mensen staat een fout.");
  await page.getByRole("button", { name: "Bereken" }).click();
  await expect(summary(page)).toContainText(
    "Persoon 2: Kies een regime dat deze regeling kent: licht of midden. Er staat nu “zwaar”.",
  );
  await expect(summary(page)).toContainText("Persoon 3: “1.400” kan twee dingen zijn.");
  await expect(summary(page)).toContainText(
    "Persoon 4: Vul een aantal jaren in, of een eerste dag.",
  );
  await summary(page).getByRole("link", { name: "Persoon 3: “1.400”" }).click();
  await expect(field(page, "hours")).toBeFocused();
  await expect(field(page, "hours")).toHaveValue("1.400");
  await expect(field(page, "label")).toHaveValue("Kees");
});

test("A table goes out as .xlsx and as .csv and comes back the same", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Utrecht");
  await paste(page, [head, ...rows(12), ["=1+1", "midden", "", "1-3-2027", "30"]]);
  await expect(sentence(page)).toContainText("Voor 13 mensen");
  const total = await sentence(page).textContent();
  await page.getByLabel("Zet de namen in de bestanden").check();
  await page.getByLabel("Neem de uren per persoon mee").check();
  for (const [button, name] of [
    ["Excel (.xlsx)", "budget.xlsx"],
    ["Tabel (.csv)", "budget.csv"],
  ]) {
    const file = await downloaded(page, button);
    expect(file.name).toBe(name);
    await page.getByLabel("Open .csv of .xlsx").setInputFiles({
      name,
      mimeType: "application/octet-stream",
      buffer: file.bytes,
    });
    await expect(message(page)).toContainText("13 mensen overgenomen.");
    await expect(sentence(page)).toHaveText(total);
    await page.getByRole("button", { name: "=1+1: bewerk" }).click();
    await expect(field(page, "hours")).toHaveValue("30");
    await expect(field(page, "start-month")).toHaveValue("3");
  }
});

test("Names and hours stay out of files and links unless they are asked for", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Utrecht");
  await paste(page, [
    head,
    ["Jansen", "midden", "", "", "31,25"],
    ["Pietersen", "licht", "", "", "31,25"],
  ]);
  await expect(sentence(page)).toContainText("Voor 2 mensen");
  const csv = await downloaded(page, "Tabel (.csv)");
  expect(csv.text.startsWith("\uFEFF")).toBe(true);
  expect(csv.text).toContain(";midden;");
  expect(csv.text).not.toMatch(/Jansen|31[,.]25/);
  const saved = await downloaded(page, "Bewaar als bestand");
  expect(saved.text).not.toMatch(/Jansen|31[,.]25/);
  const xlsx = await downloaded(page, "Excel (.xlsx)");
  expect(xlsx.bytes.toString("latin1")).not.toMatch(/Jansen/);
});

test("A cell that a spreadsheet would run is written as text", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Utrecht");
  await paste(page, [
    head,
    ["=cmd|' /C calc'!A0", "midden", "", "", "30"],
    ["@x", "licht", "", "", ""],
  ]);
  await page.getByLabel("Zet de namen in de bestanden").check();
  const csv = await downloaded(page, "Tabel (.csv)");
  expect(csv.text).toContain("'=cmd");
  expect(csv.text).toContain("\r\n'@x");
});

test("A table with commas, quotes and another order of columns is read too", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Utrecht");
  await page.getByText("Een lijst plakken of openen").click();
  const text = 'Opmerking,Regime,"Uren per week",Naam\r\n"a, ""b""",midden,"32,5","Jan, jr."\r\n';
  await page
    .getByLabel("Open .csv of .xlsx")
    .setInputFiles({ name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await expect(message(page)).toHaveText("1 persoon overgenomen. Niet gebruikt: Opmerking.");
  await expect(field(page, "hours")).toHaveValue("32,5");
});

for (const [what, table, words] of [
  ["nothing", [""], "Er staan geen mensen in."],
  [
    "a table without regime",
    [
      ["naam", "uren"],
      ["Jan", "3"],
    ],
    "Er moet een kolom “regime” bij zijn.",
  ],
  [
    "a column twice",
    [
      ["regime", "uren", "uren per week"],
      ["midden", "3", "4"],
    ],
    "staat er twee keer in",
  ],
  ["10,001 people", [head, ...rows(10001)], "De lijst heeft 10.001 mensen. Het maximum is 10.000."],
]) {
  test(`Pasting ${what} is answered in words, and the text stays`, async ({ page }) => {
    await openBudget(page);
    await decides(page, "Utrecht");
    await paste(page, table);
    await expect(page.locator("#budget-table-error")).toContainText(words);
    if (what !== "nothing") await expect(page.locator("#budget-table")).not.toHaveValue("");
    await expect(sentence(page)).toContainText("8.600");
  });
}

test("A file that is no table is refused in words", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Utrecht");
  await page.getByText("Een lijst plakken of openen").click();
  await page
    .getByLabel("Open .csv of .xlsx")
    .setInputFiles({ name: "x.xlsx", mimeType: "x/y", buffer: Buffer.from("PK\u0003\u0004niets") });
  await expect(page.locator("#budget-table-error")).toContainText("kunnen wij niet lezen");
});
