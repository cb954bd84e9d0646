// A list of forms that comes in: pasted, as .csv and as .xlsx, dropped, and all that can be
// wrong with it.
import writeXlsxFile from "write-excel-file/node";
import {
  asCsv,
  downloaded,
  everythingKept,
  example,
  head,
  mean,
  notRead,
  openList,
  openSatisfaction,
  paste,
  recognised,
  refused,
  said,
  sentence,
  side,
  type,
} from "./lib/satisfaction.js";
import { expect, test } from "./lib/test.js";

const names = /Anna|Bert|\bCor\b|Bakkerij|Garage/;

/** An .xlsx file of rows, with cells as a spreadsheet has them. */
async function workbook(rows, options = {}) {
  const cells = rows.map((row) =>
    row.map((value) => {
      if (value === null || value === "") return null;
      if (value instanceof Date) return { value, type: Date, format: "dd-mm-yyyy" };
      return { value, type: typeof value === "number" ? Number : String };
    }),
  );
  const chunks = [];
  const stream = await writeXlsxFile(cells, { sheet: "Blad1", ...options }).toStream();
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("Someone pastes from Excel and has both averages", async ({ page }) => {
  await openSatisfaction(page);
  await paste(page, [head, ...example]);
  await expect(said(page)).toHaveText("5 formulieren gelezen.");
  await expect(mean(page, "employee")).toHaveText("7,2");
  await expect(mean(page, "employer")).toHaveText("7,1");
  await expect(page.locator("#scores-paste")).toHaveValue("");
  await expect(page.locator(".rows__row")).toHaveCount(5);
});

test("Someone opens a .csv with other names of columns, above which there is a title", async ({
  page,
}) => {
  await openSatisfaction(page);
  const text = [
    "Klanttevredenheid 2016-2017;;;;;",
    "",
    "Opmerking;Medewerker;Bedrijf;Datum einde;Score medewerker;Cijfer bedrijf",
    ...example.map((row) => ["x", ...row].join(";")),
  ].join("\r\n");
  await openList(page, "lijst.csv", text);
  await expect(mean(page, "employee")).toHaveText("7,2");
  await expect(mean(page, "employer")).toHaveText("7,1");
});

test("An .xlsx is read whose header stands lower, with numbers as text and days as numbers", async ({
  page,
}) => {
  await openSatisfaction(page);
  const file = await workbook([
    ["Klanttevredenheid"],
    [],
    ["Werknemer", "Werkgever", "Einddatum", "Cijfer werknemer", "Cijfer werkgever"],
    ["Anna", "Bakkerij Wit", new Date(Date.UTC(2016, 9, 1)), "7", 7.5],
    ["Anna", "Garage Zwart", 42767, "7,5", 7],
    ["Bert", "Bakkerij Wit", "3-8-2016", 5.5, "7"],
    ["", "", "", "", ""],
    ["Bert", "Bakkerij Wit", "2017-03-03", 8, 8],
    ["Cor", "Bakkerij Wit", "12 mei 2017", 8, 6],
  ]);
  await openList(page, "lijst.xlsx", file);
  await expect(notRead(page)).toContainText("1 regel telt niet mee");
  await expect(notRead(page)).toContainText("Regel 9, kolom 3 (Einddatum): Dit is geen datum.");
  await expect(side(page, "employee")).toContainText("1 regel telt niet mee");
  // Day 42767 of a spreadsheet is 1 February 2017.
  await expect(page.locator(".rows__row").nth(1).locator('[id$="-completed"]')).toHaveValue(
    "1-2-2017",
  );
});

for (const path of ["/tevredenheid/", "/en/satisfaction/"]) {
  for (const format of ["xlsx", "csv"]) {
    test(`the list to fill in on ${path} comes back from .${format} as the forms that stand in it`, async ({
      page,
    }) => {
      await openSatisfaction(page, { path });
      const file = await downloaded(page, page.locator(`[data-template=${format}]`));
      await openList(page, file.name, file.bytes);
      await expect(page.locator(".verdict__number").first()).toHaveText(/7[,.]5/);
      await expect(page.locator(".rows__row")).toHaveCount(2);
      // The answers to the questions came along.
      await page.locator(".rows__more").first().click();
      await expect(page.locator(".rows__answers select").first()).toHaveValue("ja");
    });
  }
}

test("Every line that is not read is named with its line, column and reason, and never with a cell", async ({
  page,
}) => {
  await openSatisfaction(page);
  await openList(
    page,
    "lijst.csv",
    asCsv([
      head,
      ...example,
      ["Dirk", "Geheim BV", "31-2-2017", "7", "7"],
      ["Dirk", "Geheim BV", "1-3-2017", "11", "7"],
      ["Dirk", "Geheim BV", "1-3-2017", "goed", "7"],
      ["Dirk", "Geheim BV"],
    ]),
  );
  await expect(said(page)).toHaveText(
    "5 formulieren gelezen. 4 regels tellen niet mee: bij het antwoord staat welke.",
  );
  const list = notRead(page).locator("li");
  await expect(list.nth(0)).toContainText(
    "Regel 7, kolom 3 (Einddatum): De laatste dag van die maand is 28.",
  );
  await expect(list.nth(1)).toContainText(
    "Regel 8, kolom 4 (Cijfer werknemer): Een cijfer is van 1",
  );
  await expect(list.nth(2)).toContainText(
    "Regel 9, kolom 4 (Cijfer werknemer): Dit is geen cijfer.",
  );
  await expect(list.nth(3)).toContainText("Regel 10, kolom 3");
  await expect(page.locator("body")).not.toContainText("Geheim");
  for (const which of ["employee", "employer"])
    await expect(side(page, which)).toContainText("4 regels tellen niet mee");
  await expect(mean(page, "employee")).toHaveText("7,2");
});

test("Ten thousand wrong lines are counted, and the first hundred are named", async ({ page }) => {
  await openSatisfaction(page);
  const wrong = Array.from({ length: 10_000 }, (_, nth) => `P${nth};W;1-1-2017;99;x`);
  await openList(page, "lijst.csv", [head.join(";"), "A;1;1-1-2017;8;8", ...wrong].join("\n"));
  await expect(notRead(page)).toContainText("10.000 regels tellen niet mee");
  await expect(notRead(page)).toContainText("Hieronder staan de eerste 100.");
  await expect(mean(page, "employee")).toHaveText("8,0");
  await notRead(page).locator("summary").click();
  expect(await notRead(page).locator("li").count()).toBe(100);
});

const bad = {
  "an empty file": ["leeg.csv", "", "Hier staat niets in."],
  "a file with a header alone": ["kop.csv", head.join(";"), "alleen namen van kolommen"],
  "an old Excel file": [
    "lijst.csv",
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    "Dit is een oud Excel-bestand (.xls)",
  ],
  "a PDF": ["lijst.csv", "%PDF-1.7\n%âãÏÓ", "Dit is een PDF"],
  "a picture": [
    "lijst.csv",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    "Dit is een afbeelding",
  ],
  "bytes that are no text": [
    "lijst.csv",
    Buffer.from([1, 0, 0, 7, 0, 200, 3, 0, 0, 9]),
    "geen lijst",
  ],
  "a damaged .xlsx": ["lijst.xlsx", Buffer.from("PK\u0003\u0004niets"), "beschadigd of beveiligd"],
};

for (const [what, [name, content, words]] of Object.entries(bad)) {
  test(`${what} is answered in words, and what stood there stays`, async ({ page }) => {
    await openSatisfaction(page);
    await type(page, example);
    await openList(page, name, content);
    await expect(refused(page)).toContainText(words);
    await expect(mean(page, "employee")).toHaveText("7,2");
    await expect(page.locator("#scores-file")).toHaveAttribute("aria-describedby", /error/);
  });
}

test("A text of two bytes a letter is read as what it is", async ({ page }) => {
  await openSatisfaction(page);
  const text = asCsv([head, ...example]);
  const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  for (const content of [marked, Buffer.from(text, "utf16le"), Buffer.from(text, "latin1")]) {
    await openSatisfaction(page);
    await openList(page, "lijst.csv", content);
    await expect(mean(page, "employee")).toHaveText("7,2");
  }
});

/** A zip file of entries that hold nothing but say how large they are, or hold the same letter. */
async function zip(entries) {
  const { deflateRawSync } = await import("node:zlib");
  const parts = [];
  const directory = [];
  let at = 0;
  for (const { name, size, content = Buffer.alloc(size, 32), says = content.length } of entries) {
    const packed = deflateRawSync(content);
    const bytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(says, 22);
    local.writeUInt16LE(bytes.length, 26);
    parts.push(local, bytes, packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says, 24);
    entry.writeUInt16LE(bytes.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, bytes);
    at += 30 + bytes.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

test("An .xlsx that would unpack to gigabytes is refused, whatever it says of itself", async ({
  page,
}) => {
  await openSatisfaction(page);
  const large = Buffer.alloc(210_000_000, 32);
  for (const says of [large.length, 1000]) {
    const bomb = await zip([
      { name: "xl/workbook.xml", size: 10 },
      { name: "xl/worksheets/sheet1.xml", content: large, says },
    ]);
    await openList(page, "lijst.xlsx", bomb);
    await expect(refused(page)).toContainText("bij het uitpakken te groot", { timeout: 20_000 });
  }
});

test("A workbook of a hundred sheets is refused with the number that fits", async ({ page }) => {
  await openSatisfaction(page);
  const sheets = Array.from({ length: 100 }, (_, nth) => ({
    name: `xl/worksheets/sheet${nth + 1}.xml`,
    size: 10,
  }));
  await openList(page, "lijst.xlsx", await zip([{ name: "xl/workbook.xml", size: 10 }, ...sheets]));
  await expect(refused(page)).toContainText("heeft 100 werkbladen. Er passen er 30 in.");
});

test("Two files at once are one too many, and the page says what to do", async ({ page }) => {
  await openSatisfaction(page);
  await page.locator("#scores-file").evaluate((input) => {
    const files = new DataTransfer();
    for (const name of ["a.csv", "b.csv"]) files.items.add(new File(["x"], name));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true }));
    return input.id;
  });
  await expect(refused(page)).toContainText("U opende 2 bestanden. Open er één tegelijk.");
});

test("A file that is dropped anywhere on the page is read", async ({ page }) => {
  await openSatisfaction(page);
  await page.evaluate(
    (text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], "lijst.csv", { type: "text/csv" }));
      document.body.dispatchEvent(
        new DragEvent("dragover", { dataTransfer: files, bubbles: true }),
      );
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }),
      );
    },
    asCsv([head, ...example]),
  );
  await expect(mean(page, "employee")).toHaveText("7,2");
});

test("A list takes the place of what stood there, and that can come back", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, [["A", "1", "", "4", "4"]]);
  await openList(page, "lijst.csv", asCsv([head, ...example]));
  await expect(mean(page, "employee")).toHaveText("7,2");
  await page.getByRole("button", { name: "Terug naar wat er stond" }).click();
  await expect(mean(page, "employee")).toHaveText("4,0");
});

test("Columns without known names are pointed out, and that is kept in the saved file", async ({
  page,
}) => {
  await openSatisfaction(page);
  const rows = [["wie", "waar", "wanneer", "een", "twee"], ...example];
  await openList(page, "lijst.csv", asCsv([["Lijst"], ...rows]));
  await expect(page.getByText("Welke kolom is wat?")).toBeVisible();
  await expect(page.locator("#first-line")).toHaveValue("2");
  await page.getByRole("button", { name: "Lees met deze kolommen" }).click();
  await expect(page.locator("#columns-asked-error")).toContainText("minimaal één kolom");
  const choose = (role, label) => page.locator(`#column-${role}`).selectOption({ label });
  await choose("employee_score", "Kolom 4: een");
  await choose("employer_score", "Kolom 4: een");
  await page.getByRole("button", { name: "Lees met deze kolommen" }).click();
  await expect(page.locator("#columns-asked-error")).toContainText("twee keer");
  await choose("employer_score", "Kolom 5: twee");
  await choose("employee", "Kolom 1: wie");
  await choose("employer", "Kolom 2: waar");
  await choose("completed_on", "Kolom 3: wanneer");
  await page.getByRole("button", { name: "Lees met deze kolommen" }).click();
  await expect(mean(page, "employee")).toHaveText("7,2");
  await expect(page.locator(".rows__row").nth(3).locator('[id$="-employee"]')).toHaveValue("B");

  const saved = await downloaded(page, "Bewaar als bestand");
  expect(JSON.parse(saved.text).settings["column.employee_score"]).toBe("4");
  await openSatisfaction(page);
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: saved.name, mimeType: "application/json", buffer: saved.bytes });
  await expect(mean(page, "employee")).toHaveText("7,2");
  await openList(page, "volgend.csv", asCsv([["Lijst"], ...rows, ["Dirk", "x", "", "9", "9"]]));
  await expect(said(page)).toContainText("6 formulieren gelezen.");
});

test("Rows that are pasted without names of columns lose no form, and show no name", async ({
  page,
}) => {
  await openSatisfaction(page);
  await paste(page, [...example, ["Dirk", "Garage Zwart", "31-2-2017", "7", "7"]]);
  await expect(page.getByText("Welke kolom is wat?")).toBeVisible();
  await expect(page.locator("#column-employee option")).toHaveText([
    "staat er niet in",
    ...["Kolom 1", "Kolom 2", "Kolom 3", "Kolom 4", "Kolom 5"],
  ]);
  await page.locator("#column-completed_on").selectOption("3");
  await page.locator("#column-employee_score").selectOption("4");
  await page.locator("#column-employer_score").selectOption("5");
  await page.getByRole("button", { name: "Lees met deze kolommen" }).click();
  await expect(sentence(page)).toBeFocused();
  await expect(mean(page, "employee")).toHaveText("7,2");
  await expect(notRead(page)).toContainText("Regel 6, kolom 3 (Einddatum)");
  expect(await everythingKept(page)).not.toMatch(names);
});

test("Twenty thousand forms in an .xlsx are read, shown as a list that scrolls, and saved", async ({
  page,
}) => {
  test.slow();
  const rows = Array.from({ length: 20_000 }, (_, nth) => [
    `Naam-${nth % 7000}`,
    `Bedrijf-${nth % 900}`,
    new Date(Date.UTC(2016, 5, 1 + (nth % 300))),
    (nth % 10) + 1,
    7,
  ]);
  const file = await workbook([head, ...rows]);
  await openSatisfaction(page);
  await openList(page, "lijst.xlsx", file);
  await expect(page.locator(".held__count")).toHaveText("20.000 formulieren", { timeout: 45_000 });
  await expect(mean(page, "employee")).toHaveText("5,5");
  await expect(mean(page, "employer")).toHaveText("7,0");
  expect(await page.locator(".scores__row").count()).toBeLessThan(60);
  const list = page.locator(".windowed-list");
  await expect(async () => {
    await list.evaluate((frame) => frame.scrollBy(0, frame.scrollHeight));
    await expect(page.locator('[aria-posinset="20000"]')).toBeVisible({ timeout: 500 });
  }).toPass();

  // Another year is asked of the same list.
  await recognised(page, "1", "1", "2016");
  await expect(side(page, "employee")).toContainText("van buiten het meetjaar");

  const saved = await downloaded(page, "Bewaar als bestand");
  expect(saved.text).not.toMatch(/Naam-|Bedrijf-/);
  await openSatisfaction(page);
  await page
    .getByLabel("Open bestand")
    .setInputFiles({ name: saved.name, mimeType: "application/json", buffer: saved.bytes });
  await expect(page.locator(".held__count")).toHaveText("20.000 formulieren", { timeout: 20_000 });
});

test("No name is kept, shown or written anywhere after a list was read", async ({ page }) => {
  await openSatisfaction(page);
  await openList(
    page,
    "lijst.csv",
    asCsv([head, ...example, ["Fout", "Bakkerij Wit", "x", "7", "7"]]),
  );
  await expect(sentence(page)).toBeVisible();
  await page.locator("#completed-periods").focus();
  await page.locator("#completed-periods").blur();
  expect(await everythingKept(page)).not.toMatch(names);
  await page.locator("a[data-other-language]").click();
  await page.locator(".verdict__number").first().waitFor();
  expect(await everythingKept(page)).not.toMatch(names);
});

test("A name that is typed is a letter as soon as the field is left", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, example);
  const employees = page.locator('[id^="row-"][id$="-employee"]');
  expect(await employees.evaluateAll((fields) => fields.map(({ value }) => value))).toEqual([
    ...["A", "A", "B", "B", "C"],
  ]);
  // The same person, spelled with other capitals and spaces.
  await page.getByRole("button", { name: "Nog een formulier" }).click();
  await page.keyboard.type("  bERT ");
  await page.keyboard.press("Tab");
  await expect(employees.nth(5)).toHaveValue("B");
  expect(await everythingKept(page)).not.toMatch(names);
});

test("Which letter is who is told on request alone, as a file of its own, after a warning", async ({
  page,
}) => {
  await openSatisfaction(page);
  await type(page, example);
  await page.getByRole("button", { name: "Namen bij de letters" }).click();
  const question = page.locator("#key-before-export");
  await expect(question).toBeFocused();
  await expect(question).toContainText("Stuur de lijst nooit met de rapportage mee");
  const key = await downloaded(page, question.getByRole("button", { name: "Maak het bestand" }));
  expect(key.text).toContain("Anna");
  expect(key.text).toContain("Garage Zwart");
  expect(await everythingKept(page)).not.toMatch(names);
});
