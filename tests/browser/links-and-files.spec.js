// Links and files: they bring back exactly what was asked, and nothing is believed unchecked.
import {
  added,
  copiedLink,
  downloaded,
  fillDate,
  more,
  openDeadlines,
  openFile,
  sentence,
  submitted,
} from "./lib/deadlines.js";
import { expect, test } from "./lib/test.js";

test("A link brings back exactly what was asked, and leaves the address bar", async ({
  page,
  context,
}) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await page.getByLabel("Hoeveel jaar vooruit?").fill("5");
  await more(page);
  await fillDate(page, "1", "6", "2026", submitted);
  await page.getByLabel("Einddatums van afgeronde").fill("3-11-2026");
  const link = await copiedLink(page);
  const answer = await page.locator(".desk__answer").innerText();

  const other = await context.newPage();
  await openDeadlines(other, { path: link });
  await expect(sentence(other)).toBeVisible();
  expect(new URL(other.url()).hash).toBe("");
  await expect(other.getByText("Dit komt uit een link.")).toBeVisible();
  await expect(other.getByLabel("Hoeveel jaar vooruit?")).toHaveValue("5");
  const restored = await other.locator(".desk__answer").innerText();
  expect(restored.replace(/Dit komt uit een link.*\n+/, "")).toBe(
    answer.replace(/De link is gekopieerd.*\n+/, ""),
  );
});

test("A link pasted over the open page is read too", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  const link = await copiedLink(page);
  await fillDate(page, "1", "1", "2020");
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(sentence(page)).toContainText("zaterdag 12 juni 2027");
});

const linkOf = (saved, sum) => {
  const text = Buffer.from(typeof saved === "string" ? saved : JSON.stringify(saved)).toString(
    "base64url",
  );
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return `/termijnen/#q=${text}.${sum ?? (hash >>> 0).toString(36)}`;
};
const saved = (change = {}, question = {}) => ({
  format: "jobcoach-rekenhulp",
  format_version: 1,
  page: "deadlines",
  rules: { scheme: "uwv-kto-2016", version: "1.1.0" },
  questions: [
    {
      calculation: "measurement_schedule",
      scheme: "uwv-kto-2016",
      recognised_on: "2013-05-12",
      measurements: 14,
      ...question,
    },
  ],
  settings: { years: "3" },
  ...change,
});

const brokenLinks = {
  "cut short": linkOf(saved()).slice(0, -20),
  "without its end": linkOf(saved()).split(".")[0],
  changed: linkOf(saved(), "abc"),
  "of something else": linkOf("hello"),
  "of nothing": "/termijnen/#q=",
};
for (const [what, link] of Object.entries(brokenLinks)) {
  test(`A link that is ${what} is refused in words, and the page goes on`, async ({ page }) => {
    await openDeadlines(page, { path: link });
    await expect(page.getByText("Deze link klopt niet meer.")).toBeInViewport();
    await fillDate(page, "12", "5", "2013");
    await expect(sentence(page)).toBeVisible();
  });
}

test("A link that someone forged with care is still checked by the core", async ({ page }) => {
  for (const forged of [
    saved({}, { recognised_on: "2013-04-31" }),
    saved({}, { rule_packs: [] }),
    saved({}, { scheme: "g4-2015" }),
    saved({ questions: [] }),
    saved({ names: ["<b>x</b>"], extra: 1 }),
  ]) {
    await page.goto("about:blank");
    await openDeadlines(page, { path: linkOf(forged) });
    await expect(page.getByText("er is iets in veranderd dat niet klopt")).toBeVisible();
    await expect(page.locator("#recognised-1-day")).toHaveValue("");
  }
});

test("Someone who opens what was saved under other rules is warned", async ({ page }) => {
  await openDeadlines(page, {
    path: linkOf(saved({ rules: { scheme: "uwv-kto-2016", version: "0.9.0" } })),
  });
  await expect(page.getByText("Dit is bewaard met versie 0.9.0 van de regels.")).toBeInViewport();
  await expect(sentence(page)).toBeVisible();
});

test("A saved file opens again, with names when they were asked for", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "9", "2015");
  await added(page, "Jobhulp <b>Oost</b>", "12-5-2013");
  await page.getByLabel("Zet de namen in het bestand").check();
  const { text } = await downloaded(page, "Bewaar als bestand");
  await page.goto("about:blank");
  await openDeadlines(page);
  await openFile(page, text);
  await expect(page.getByText("Het bestand is geopend.")).toBeVisible();
  await expect(sentence(page)).toHaveText(
    "Als eerste komt Jobhulp <b>Oost</b>: vóór zaterdag 12 juni 2027.",
  );
});

test("A file with more recognitions than anyone has is refused", async ({ page }) => {
  const { questions } = saved();
  await openDeadlines(page);
  await openFile(page, saved({ questions: Array.from({ length: 201 }, () => questions[0]) }));
  await expect(page.getByText("er is iets in veranderd dat niet klopt")).toBeVisible();
});

const wrongFiles = {
  "of something else": [{ hello: 1 }, "Dit is geen bestand van de Jobcoach Rekenhulp."],
  "that is no JSON": ["a;b;c", "Dit is geen bestand van de Jobcoach Rekenhulp."],
  "that is a picture": [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]),
    "Dit is geen bestand van de Jobcoach Rekenhulp.",
  ],
  "that is empty": ["", "Dit is geen bestand van de Jobcoach Rekenhulp."],
  "of another page": [saved({ page: "budget" }), "Dit hoort bij een andere pagina"],
  "of another version": [saved({ format_version: 2 }), "Dit is van een andere versie"],
  "that was changed": [
    saved({}, { recognised_on: "gisteren" }),
    "er is iets in veranderd dat niet klopt",
  ],
  "that is far too large": ["x".repeat(1_000_001), "Dit bestand is te groot."],
};
for (const [what, [content, message]] of Object.entries(wrongFiles)) {
  test(`A file ${what} is refused in words, and nothing is lost`, async ({ page }) => {
    await openDeadlines(page);
    await fillDate(page, "12", "5", "2013");
    await openFile(page, content);
    await expect(page.getByText(message)).toBeVisible();
    await expect(sentence(page)).toContainText("zaterdag 12 juni 2027");
  });
}
