// From the answer to the files of the report: made on the page, looked through before.
import readExcelFile from "read-excel-file/node";
import { strFromU8, unzipSync } from "fflate";
import {
  downloaded,
  example,
  mean,
  openSatisfaction,
  recognised,
  type,
} from "./lib/satisfaction.js";
import { expect, test } from "./lib/test.js";

const six = [...example, ["Dirk", "Garage Zwart", "1-5-2017", "7", "7"]];
const question = (page) => page.locator("#check-before-export");

async function answered(page) {
  await openSatisfaction(page);
  await type(page, six);
  await recognised(page, "12", "5", "2013");
  await expect(mean(page, "employee")).toHaveText("7,2");
}

const textOf = (bytes) =>
  Object.entries(unzipSync(new Uint8Array(bytes)))
    .map(([name, part]) => `${name} ${strFromU8(part)}`)
    .join("\n");

test("The report is made as .docx, .xlsx and .csv, without a name in any of them", async ({
  page,
}) => {
  await answered(page);
  await page.locator("#text-analysis").fill("De bereikbaarheid valt op.");
  const docx = await downloaded(page, "Rapportage (.docx)");
  expect(docx.name).toMatch(/\.docx$/);
  const text = textOf(docx.bytes);
  expect(text).toContain("De bereikbaarheid valt op.");
  expect(text).toContain("43 : 6 ≈ 7,17");
  expect(text).toContain("12 juni 2017");
  const xlsx = await downloaded(page, "Excel (.xlsx)");
  expect((await readExcelFile(xlsx.bytes)).length).toBeGreaterThan(0);
  const csv = await downloaded(page, "Tabel (.csv)");
  expect(csv.text.startsWith("\uFEFF")).toBe(true);
  const json = await downloaded(page, "Alleen totalen");
  expect(JSON.parse(json.text).employee.sum).toBe("43");
  for (const content of [text, textOf(xlsx.bytes), csv.text, json.text])
    expect(content).not.toMatch(/Anna|Bert|Dirk|Bakkerij|Garage/);
});

test("What the person wrote is looked through first: a name and a diagnosis are pointed out", async ({
  page,
}) => {
  await answered(page);
  await page.locator("#text-actions").fill("Wij bellen Anna vaker.\nHaar depressie speelt mee.");
  await page.getByRole("button", { name: "Rapportage (.docx)" }).click();
  await expect(question(page)).toBeFocused();
  await expect(question(page).locator("li")).toHaveCount(2);
  await question(page).getByRole("button", { name: "Ga naar deze tekst" }).first().click();
  await expect(page.locator("#text-actions")).toBeFocused();
  const marked = await page
    .locator("#text-actions")
    .evaluate(({ value, selectionStart, selectionEnd }) =>
      value.slice(selectionStart, selectionEnd),
    );
  expect(marked).toBe("Anna");
  await question(page).getByRole("button", { name: "Nog niet" }).click();
  await expect(question(page)).toHaveCount(0);
  await page.locator("#text-actions").fill("Wij bellen vaker.");
  const docx = await downloaded(page, "Rapportage (.docx)");
  expect(textOf(docx.bytes)).toContain("Wij bellen vaker.");
});

test("With fewer than five forms the page asks before a file is made", async ({ page }) => {
  await openSatisfaction(page);
  await type(page, example.slice(0, 4));
  await page.getByRole("button", { name: "Alleen totalen" }).click();
  await expect(question(page)).toContainText("maar 4 cijfers");
  const file = await downloaded(page, question(page).locator("[data-check=ignore]"));
  expect(JSON.parse(file.text).employee.count).toBe(4);
});

test("From the files one step leads to the words that the report lacks", async ({ page }) => {
  await answered(page);
  await page.getByRole("button", { name: "Schrijf eerst uw analyse" }).click();
  await expect(page.locator("#text-analysis")).toBeFocused();
  await page.keyboard.type("Goed.");
  await expect(page.getByRole("button", { name: "Schrijf eerst uw analyse" })).toHaveCount(0);
});

test("The letters in the files are those of the list of names", async ({ page }) => {
  await answered(page);
  const csv = await downloaded(page, "Tabel (.csv)");
  await page.getByRole("button", { name: "Namen bij de letters" }).click();
  const key = await downloaded(page, page.locator("[data-check=key]"));
  const letterOf = (name) =>
    key.text
      .split(/\r?\n/)
      .find((line) => line.includes(name))
      .split(";")[1];
  // Cor gave an 8 and works where the 6 was given: no other row holds those two.
  const row = csv.text.split(/\r?\n/).find((line) => /;8;.*;6$/.test(line));
  expect(row).toContain(letterOf("Cor"));
});
