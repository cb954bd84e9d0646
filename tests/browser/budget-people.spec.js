// Many people on the page Budget: by hand, pasted, from a file, and out again.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
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

test("Someone adds a person by hand, copies a row, and removes one", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Amsterdam");
  await page.getByRole("button", { name: "Nog iemand toevoegen" }).click();
  await expect(field(page, "label")).toBeFocused();
  await page.keyboard.type("Jan");
  await expect(sentence(page)).toContainText(
    "Voor 2 mensen is er samen ten hoogste €\u00a017.200.",
  );
  await page.getByRole("button", { name: "Kopieer Jan" }).click();
  await expect(sentence(page)).toContainText("Voor 3 mensen");
  await page.getByRole("button", { name: "Verwijder Persoon 1" }).click();
  await expect(sentence(page)).toContainText("Voor 2 mensen");
});

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
  ["10,001 people", [head, ...rows(10001)], "Dit zijn 10.001 mensen. Er passen er 10.000 in."],
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

test("Two thousand different errors in one table are counted, not spelled out", async ({
  page,
}) => {
  await openBudget(page);
  await decides(page, "Utrecht");
  await paste(page, [
    head,
    ...Array.from({ length: 2000 }, (_, index) => [`P${index}`, `zwaar${index}`, "", "", "x"]),
    ["Goed", "midden", "", "", "32"],
  ]);
  await expect(sentence(page)).toContainText("Voor 1 persoon");
  await page.getByRole("button", { name: "Bereken" }).click();
  await expect(summary(page)).toContainText("mensen met een fout. Ze staan in de lijst.");
  expect(await summary(page).getByRole("link").count()).toBeLessThan(40);
});

test("A name with ten thousand letters or with HTML breaks nothing", async ({ page }) => {
  await openBudget(page);
  await decides(page, "Utrecht");
  await paste(page, [
    head,
    ["x".repeat(10000), "midden", "", "", ""],
    ["<img src=x onerror=alert(1)>", "licht", "", "", ""],
  ]);
  await expect(page.locator(".people__row")).toHaveCount(2);
  await expect(page.getByText("Bij 1 persoon staat een fout.")).toBeVisible();
  await page.getByRole("button", { name: "Bereken" }).click();
  await expect(summary(page)).toContainText(
    "Deze tekst is te lang. Gebruik ten hoogste 200 tekens.",
  );
});

test("Ten thousand people are reckoned in a Worker, and only the rows in sight are in the page", async ({
  page,
}) => {
  test.slow();
  await openBudget(page);
  await decides(page, "Utrecht");
  await paste(page, [head, ...rows(10000)]);
  await expect(sentence(page)).toContainText("Voor 10.000 mensen", { timeout: 20_000 });
  expect(await page.locator(".people__row").count()).toBeLessThan(60);
  const last = page.getByRole("button", { name: "Persoon-9999: bewerk" });
  await expect(async () => {
    await page.locator(".windowed-list").evaluate((list) => list.scrollBy(0, list.scrollHeight));
    await expect(last).toBeVisible({ timeout: 500 });
  }).toPass();
  await last.click();
  await expect(field(page, "label")).toHaveValue("Persoon-9999");
  const before = await sentence(page).textContent();
  await page.getByText("licht", { exact: true }).first().click();
  await expect(sentence(page)).not.toHaveText(before);
  await expect(page.getByRole("button", { name: "Kopieer link" })).toBeVisible();
  const saved = await downloaded(page, "Bewaar als bestand");
  expect(JSON.parse(saved.text).questions[0].people).toHaveLength(10000);

  const total = await sentence(page).textContent();
  await openBudget(page);
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: "budget.json", mimeType: "application/json", buffer: saved.bytes });
  await expect(sentence(page)).toHaveText(total, { timeout: 20_000 });
});

test("On a host without headers the Worker still cannot call out", async ({ page }) => {
  const port = 8900 + Math.floor(Math.random() * 90);
  const server = spawn("node", ["script/serve.js", "--no-headers"], {
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    env: { ...process.env, PORT: String(port) },
  });
  try {
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${port}/`).then(
          ({ ok }) => ok,
          () => false,
        ),
      )
      .toBe(true);
    await openBudget(page, `http://127.0.0.1:${port}/budget/`);
    await decides(page, "Utrecht");
    const started = page.waitForEvent("worker");
    await paste(page, [head, ...rows(3)]);
    const worker = await started;
    await expect(sentence(page)).toContainText("Voor 3 mensen");
    const left = await worker.evaluate(() =>
      [
        "fetch",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "WebTransport",
        "importScripts",
        "Worker",
      ].filter(
        (name) => globalThis[name] !== undefined || name in globalThis.WorkerGlobalScope.prototype,
      ),
    );
    expect(left).toEqual([]);
  } finally {
    server.kill();
  }
});
