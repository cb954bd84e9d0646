// The files of the yearly report: what stands in them, and what must not.
import { strFromU8 } from "fflate";
import readExcelFile from "read-excel-file/node";
import { load } from "../../build/npm/index.js";
import {
  allTextIn,
  openedInOffice,
  openWriters,
  partsOf,
  sheetMaterial,
  written,
} from "./lib/report.js";
import { expect, test } from "./lib/test.js";

const formats = ["docx", "xlsx", "csv", "json"];
const texts = {
  analysis: "De cijfers zijn hoger dan vorig jaar.\nDe bereikbaarheid blijft achter.",
  conclusions: "Wij zijn op vrijdag minder goed bereikbaar.",
  actions: "Vanaf juni is er op vrijdag een vaste telefoondienst.",
};

/** Words in the order in which they must come. */
function expectInOrder(text, words) {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    expect(at, `"${word}" after what comes before it`).toBeGreaterThanOrEqual(from);
    from = at + word.length;
  }
}

test("The document has every part that UWV asks for, in its order, and opens in LibreOffice", async ({
  page,
}) => {
  test.slow();
  await openWriters(page);
  const docx = await written(page, sheetMaterial({ texts }), "docx");
  const { text, pages, info } = await openedInOffice(docx);
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(5);
  expect(info).toMatch(/^Page size:.*A4/m);
  const line = text.replaceAll(/\s+/g, " ");
  expectInOrder(line, [
    "Rapportage klanttevredenheid",
    "UWV heeft hiervoor een eigen formulier",
    "12 mei 2016 tot en met 12 mei 2017",
    "vóór maandag 12 juni 2017",
    "zondag 11 juni 2017",
    "Cijfers per jobcoachperiode",
    "Werknemer A 7 Werkgever 1 7,5",
    "Werknemer A 7,5 Werkgever 2 7",
    "Werknemer B 5,5 Werkgever 1 7",
    "Werknemer B 8 Werkgever 1 8",
    "Werknemer C 8 Werkgever 1 6",
    "Behaald cijfer 36 : 5 = 7,2 35,5 : 5 = 7,1",
    "Gemiddeld behaald cijfer",
    "De norm is gehaald.",
    "Score per vraag",
    "1. Tevreden over de begeleiding 0 1 4 0",
    "2. Tevreden over de bereikbaarheid 1 1 2 1",
    "Antwoorden van werkgevers",
    "onvoldoende",
    "goed",
    "Analyse van de resultaten",
    "De cijfers zijn hoger",
    "De bereikbaarheid blijft achter.",
    "Conclusies",
    "op vrijdag minder goed",
    "Acties",
    "vaste telefoondienst",
    "versie 1.1.0",
  ]);
  expect(line).toContain(`Pagina ${pages} van ${pages}`);
});

test("The document has headings, tables with a repeated head, and pictures in words", async ({
  page,
}) => {
  await openWriters(page);
  const parts = partsOf(await written(page, sheetMaterial({ texts }), "docx"));
  const document = strFromU8(parts["word/document.xml"]);
  const count = (pattern) => [...document.matchAll(pattern)].length;
  expect(count(/w:pStyle w:val="Title"/g)).toBe(1);
  expect(count(/w:pStyle w:val="Heading1"/g)).toBe(8);
  expect(count(/w:pStyle w:val="Heading2"/g)).toBe(4);
  expect(count(/<w:tbl>/g)).toBe(5);
  expect(count(/<w:tblHeader\/>/g)).toBe(5);
  expect(document).toMatch(/w:pgSz [^>]*w:w="11906"/);
  expect(strFromU8(parts["word/styles.xml"])).toContain('<w:lang w:val="nl-NL"/>');
  const pictures = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
  expect(pictures).toHaveLength(4);
  for (const name of pictures) {
    const picture = Buffer.from(parts[name]);
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    // Larger than the place it has: sharp on paper.
    expect(picture.readUInt32BE(16)).toBeGreaterThan(1200);
    expect(picture.length).toBeGreaterThan(5000);
  }
  const said = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, text]) => text);
  expect(said).toHaveLength(4);
  expect(said[0]).toBe(
    "Staafdiagram van 5 cijfers van werknemers. Het gemiddelde is 7,2, de norm is 6,5. Het vaakst kwam 8 voor.",
  );
});

test("A mean of 6.45 fails, stands there in full, and every reader is told that it is our reading", async ({
  page,
}) => {
  await openWriters(page);
  const material = sheetMaterial();
  material.totals.employee = {
    ...material.totals.employee,
    ...{ count: 2, sum: "12.9", mean: "6.5", mean_exact: "129/20", meets_norm: false },
    distribution: [
      { score: "6.4", count: 1 },
      { score: "6.5", count: 1 },
    ],
  };
  material.totals.verdict = "below_norm";
  for (const format of ["docx", "xlsx"]) {
    const text = allTextIn(await written(page, material, format));
    expect(text).toContain("12,9 : 2 = 6,45");
    expect(text).toContain(
      "De norm is niet gehaald. De werknemers geven gemiddeld minder dan een 6,5.",
    );
    expect(text).toContain(
      "Het gemiddelde van de werknemers is 6,45. Dat is lager dan 6,5. Afgerond is het 6,5. Wij vergelijken het precieze cijfer: UWV zegt niet of afronden mag.",
    );
    expect(text).toContain("voldoet niet");
  }
});

test("A mean just below the norm is not rounded up to it", async ({ page }) => {
  await openWriters(page);
  const material = sheetMaterial();
  material.totals.employer = {
    ...material.totals.employer,
    ...{ count: 60000, sum: "389999", mean: "6.5", mean_exact: "389999/60000", meets_norm: false },
  };
  material.totals.verdict = "below_norm";
  const text = allTextIn(await written(page, material, "docx"));
  // 6,499983…: every shorter way to write it is 6,5.
  expect(text).toContain("Het gemiddelde van de werkgevers is ongeveer 6,49998.");
  expect(text).toContain("389.999 : 60000 ≈ 6,49998");
});

test("Without a score on one side, without any, and without a period the report says so", async ({
  page,
}) => {
  await openWriters(page);
  const none = {
    ...{ count: 0, missing: 5, sum: "0", mean: null, mean_exact: null, norm: "6.5" },
    ...{ meets_norm: null, distribution: [] },
  };
  const one = sheetMaterial();
  one.totals = { ...one.totals, employer: none, verdict: "not_measurable" };
  expect(allTextIn(await written(page, one, "docx"))).toContain(
    "De klanttevredenheid is niet te meten. Er is geen cijfer van werkgevers.",
  );
  const nothing = sheetMaterial({ rows: [], completed_periods: 0, period: null });
  const empty = { ...none, missing: 0 };
  nothing.totals = {
    ...nothing.totals,
    ...{ employee: empty, employer: empty, verdict: "not_measurable" },
  };
  const text = allTextIn(await written(page, nothing, "docx"));
  expect(text).toContain("In deze meetperiode is geen jobcoachperiode afgerond.");
  expect(text).toContain("niet opgegeven");
  expect(text).toContain("Er is geen formulier geteld.");
});

test("A report of forms beside 0 completed periods asks which is right, and gives no notice", async ({
  page,
}) => {
  await openWriters(page);
  const material = sheetMaterial({ completed_periods: 0 });
  for (const format of ["docx", "xlsx"]) {
    const text = allTextIn(await written(page, material, format));
    expect(text).toContain("De norm is gehaald.");
    expect(text).toContain(
      "Let op: bij afgeronde jobcoachperiodes is 0 ingevuld, maar er zijn formulieren geteld. Kijk na wat klopt.",
    );
    expect(text).not.toContain("geen jobcoachperiode afgerond");
  }
});

test("The spreadsheet has a sheet for each part, and its numbers are numbers", async ({ page }) => {
  await openWriters(page);
  const file = await written(page, sheetMaterial({ texts }), "xlsx");
  const parts = partsOf(file);
  const names = [...strFromU8(parts["xl/workbook.xml"]).matchAll(/<sheet [^>]*name="([^"]+)"/g)];
  expect(names.map(([, name]) => name)).toEqual([
    ...["Cijfers", "Gemiddelden", "Verdeling", "Antwoorden werknemers", "Antwoorden werkgevers"],
    ...["Teksten", "Over"],
  ]);
  const [scores, means, distribution, employees] = (await readExcelFile(file)).map(
    ({ data }) => data,
  );
  expect(scores.slice(0, 2)).toEqual([
    ["Werknemer", "Cijfer klanttevredenheid", "Werkgever", "Cijfer klanttevredenheid"],
    ["Werknemer A", 7, "Werkgever 1", 7.5],
  ]);
  expect(scores).toHaveLength(6);
  expect(means[1]).toEqual(["Werknemers", 36, 5, 7.2, "36 : 5 = 7,2", 6.5, "voldoet", 0]);
  expect(means[2]).toEqual(["Werkgevers", 35.5, 5, 7.1, "35,5 : 5 = 7,1", 6.5, "voldoet", 0]);
  expect(distribution.slice(1)).toEqual([
    [5.5, 1, 0],
    [6, 0, 1],
    [7, 1, 2],
    [7.5, 1, 1],
    [8, 2, 1],
  ]);
  expect(employees[2]).toEqual(["2. Tevreden over de bereikbaarheid", 1, 1, 2, 1]);
  for (const [name, part] of Object.entries(parts))
    expect(strFromU8(part), name).not.toContain("<f>");
});

test("The list opens in a Dutch spreadsheet, and can be read again as scores", async ({ page }) => {
  await openWriters(page);
  const csv = (await written(page, sheetMaterial(), "csv")).toString("utf8");
  expect(csv.split("\r\n")).toEqual([
    "\uFEFFwerknemer;cijfer_werknemer;werkgever;cijfer_werkgever",
    'A;7;1;"7,5"',
    'A;"7,5";2;7',
    'B;"5,5";1;7',
    "B;8;1;8",
    "C;8;1;6",
    "",
  ]);
  const reader = (await load()).open_scores({ scheme: "uwv-kto-2016" });
  reader.feed(new TextEncoder().encode(csv));
  const { result } = reader.finish();
  expect([result.employee.mean_exact, result.employer.mean_exact]).toEqual(["36/5", "71/10"]);
  expect(result.read).toMatchObject({ forms: 5, rejected: 0 });
});

test("The totals are what the core adds up, and hold no row and no free text", async ({ page }) => {
  await openWriters(page);
  const core = await load();
  const forms = [
    { employee: "Jan", employer: "Bakkerij", employee_score: "7", employer_score: "7.5" },
    { employee: "Piet", employer_score: "6", employer_answers: { career: "goed" } },
  ];
  const ask = { calculation: "satisfaction_report", scheme: "uwv-kto-2016" };
  const { result } = core.answer({ ...ask, forms });
  const { rows, ...totals } = result;
  const file = await written(page, sheetMaterial({ texts, totals, rows }), "json");
  const document = JSON.parse(file.toString("utf8"));
  expect(Object.keys(document)).toEqual([
    ...[
      "format",
      "format_version",
      "rules",
      "period",
      "employee",
      "employer",
      "verdict",
      "answers",
    ],
  ]);
  const merge = { calculation: "satisfaction_merge", scheme: "uwv-kto-2016" };
  const twice = core.answer({ ...merge, reports: [document, document] });
  expect(twice.problems).toBeUndefined();
  const expected = core.answer({ ...ask, forms: [...forms, ...forms] }).result;
  const { rows: _, ...expectedTotals } = expected;
  expect(twice.result).toEqual(expectedTotals);
});

test("Totals of a large file, and of several organisations, say where the scores are", async ({
  page,
}) => {
  await openWriters(page);
  const large = sheetMaterial({
    rows: null,
    read: { lines: 100_001, forms: 99_000, rejected: 1_000, outside_period: 1 },
  });
  const text = allTextIn(await written(page, large, "docx"));
  expect(text).toContain("De cijfers kwamen uit een groot bestand.");
  expect(text).toContain("100.001 regels gelezen: 99.000 geteld");
  const csv = (await written(page, large, "csv")).toString("utf8");
  expect(csv).toContain('Werknemers;cijfer;;"5,5";1');
  expect(csv).toContain("Werkgevers;antwoord;9. Aandacht voor de verdere loopbaan;onvoldoende;2");

  expect(text).toContain("Verdeling van de cijfers van werknemers");
  large.totals.employee.distribution = Array.from({ length: 60 }, (_, nth) => ({
    ...{ score: String((100 + 15 * nth) / 100), count: 1 },
  }));
  expect(allTextIn(await written(page, large, "docx"))).toContain(
    "Er komen 63 verschillende cijfers voor.",
  );

  const { totals } = sheetMaterial();
  const label = "=Noord & <Zuid>";
  const together = sheetMaterial({
    ...{ rows: null, completed_periods: null },
    organisations: [
      { label, totals, period: null },
      { label: "Organisatie 2", totals, period: null },
    ],
  });
  const docx = await written(page, together, "docx");
  expect(allTextIn(docx)).toContain("Klanttevredenheid jobcoaching van meer organisaties samen");
  expect((await openedInOffice(docx)).text).toContain(label.split(" ")[0]);
});

test("A long report lists two thousand periods, and of more it says where they are", async ({
  page,
}) => {
  test.slow();
  await openWriters(page);
  const [row] = sheetMaterial().rows;
  const many = (count) => sheetMaterial({ rows: Array.from({ length: count }, () => row) });
  const long = await written(page, many(2000), "docx");
  expect([...allTextIn(long).matchAll(/Werknemer A</g)]).toHaveLength(2000);
  const longer = await written(page, many(2001), "docx");
  expect(allTextIn(longer)).toContain("Er zijn 2.001 jobcoachperiodes.");
  expect([...allTextIn(longer).matchAll(/Werknemer A</g)]).toHaveLength(0);
  const sheet = await written(page, many(20_000), "xlsx");
  expect(strFromU8(partsOf(sheet)["xl/worksheets/sheet1.xml"])).toContain('r="B20001"');
});

test("No file holds a name, an author or a path, in its parts nor in its properties", async ({
  page,
}) => {
  await openWriters(page);
  const core = await load();
  const names = ["Jan de Vries", "Zoë Łukasiewicz", "Bakkerij Zonneveld", "Wei-Wei"];
  const forms = names.map((name, nth) => ({
    ...{ employee: name, employer: `Werkplaats ${name}`, completed_on: "2016-10-01" },
    ...{ employee_score: String(5 + nth), employer_score: "8" },
  }));
  const { result } = core.answer({
    ...{ calculation: "satisfaction_report", scheme: "uwv-kto-2016", forms },
  });
  const { rows, ...totals } = result;
  for (const format of formats) {
    const bytes = await written(page, sheetMaterial({ texts, totals, rows }), format);
    const text = allTextIn(bytes);
    for (const name of names.flatMap((one) => one.split(/[ -]/)).filter(({ length }) => length > 2))
      expect(text.toLowerCase(), `${name} in .${format}`).not.toContain(name.toLowerCase());
    expect(text, format).not.toMatch(/dc:creator|lastModifiedBy|<Company|<Manager|Un-named/);
    expect(text, format).not.toMatch(/\/home\/|\/tmp\/|\/root\/|\/work\/|file:\/\/|[A-Z]:\\/);
    expect(text, format).not.toMatch(/2016-10-01|1-10-2016|1 oktober/);
  }
  const docx = await written(page, sheetMaterial(), "docx");
  const core_properties = strFromU8(partsOf(docx)["docProps/core.xml"]);
  expect(core_properties).toContain(
    "<dc:title>Rapportage klanttevredenheid jobcoaching</dc:title>",
  );
});

test("Text that a spreadsheet could take for a formula stays text in every file", async ({
  page,
}) => {
  await openWriters(page);
  const label = '=HYPERLINK("https://voorbeeld.nl";"klik")';
  const { totals } = sheetMaterial();
  const material = sheetMaterial({
    rows: null,
    organisations: [{ label, totals, period: null }],
    texts: { analysis: "=1+1", conclusions: "+2", actions: "@SUM(A1)" },
  });
  const xlsx = partsOf(await written(page, material, "xlsx"));
  for (const part of Object.values(xlsx)) expect(strFromU8(part)).not.toContain("<f>");
  const { toCsv } = await import("../../site/src/lib/csv.ts");
  const risky = ["=1+1", "+31", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－x"];
  const cells = toCsv([risky], "nl").slice(1).split(";");
  for (const cell of cells) expect(cell).toMatch(/^"?'/);
  expect(toCsv([[-5.5, "-5,5", "-12", "a=b"]], "nl")).toBe('\uFEFF"-5,5";"-5,5";-12;a=b\r\n');
});

test("Signs that would break a file are left out, and the rest of the text is kept", async ({
  page,
}) => {
  test.slow();
  await openWriters(page);
  const analysis = "Goed\u0000 \u0008en\uFFFF \uD800heel <b>&amp; \u{1F600} ]]> mooi\u000B.";
  const material = sheetMaterial({ texts: { ...texts, analysis } });
  const docx = await written(page, material, "docx");
  expect((await openedInOffice(docx)).text).toContain("Goed en heel <b>&amp;");
  const xlsx = allTextIn(await written(page, material, "xlsx"));
  expect(xlsx).toContain("Goed en heel &lt;b");
});

test("In English the report is English, and so is its language", async ({ page }) => {
  await openWriters(page);
  const parts = partsOf(await written(page, sheetMaterial({ language: "en" }), "docx"));
  const document = strFromU8(parts["word/document.xml"]);
  expect(document).toContain("36 : 5 = 7.2");
  expect(document).not.toMatch(/Werknemer|Gemiddeld|undefined|NaN/);
  expect(strFromU8(parts["word/styles.xml"])).toContain('<w:lang w:val="en-GB"/>');
});

test("Own rules are marked as the maker's own", async ({ page }) => {
  await openWriters(page);
  const { scheme } = sheetMaterial();
  const material = sheetMaterial({ scheme: { ...scheme, own: true } });
  for (const format of ["docx", "xlsx"])
    expect(allTextIn(await written(page, material, format))).toContain(
      "Het zijn niet de regels van UWV.",
    );
});
