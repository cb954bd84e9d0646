// What people take away, and what they bring back.
import {
  copiedLink,
  downloaded,
  fillDate,
  more,
  openDeadlines,
  openFile,
  ready,
  sentence,
  submitted,
} from "./lib/deadlines.js";
import { expect, test } from "./lib/test.js";

/** Lines of a calendar file, with long ones put together again. */
const lines = (text) => text.replaceAll(/\r\n[ \t]/g, "").split("\r\n");

const added = async (page, name, date) => {
  await page.getByRole("button", { name: "Nog een erkenning toevoegen" }).click();
  await page.keyboard.type(name);
  await page
    .getByRole("group", { name: "Datum van de erkenning" })
    .last()
    .getByLabel("Dag")
    .fill(date);
};

for (const timezoneId of ["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Auckland"]) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("the calendar file holds the last safe working days, whole and on the right day", async ({
      page,
    }) => {
      await openDeadlines(page, { today: "2017-05-20" });
      await fillDate(page, "12", "5", "2013");
      const { name, text } = await downloaded(page, "Zet in mijn agenda");
      expect(name).toBe("termijnen.ics");
      const file = lines(text);
      expect(file.filter((line) => line.startsWith("DTSTART"))).toEqual([
        "DTSTART;VALUE=DATE:20170609",
        "DTSTART;VALUE=DATE:20180611",
        "DTSTART;VALUE=DATE:20190611",
        "DTSTART;VALUE=DATE:20200611",
        "DTSTART;VALUE=DATE:20210611",
      ]);
      expect(file.filter((line) => line.startsWith("TRIGGER")).slice(0, 2)).toEqual([
        "TRIGGER:-P28D",
        "TRIGGER:-P7D",
      ]);
      expect(file.filter((line) => line === "BEGIN:VALARM")).toHaveLength(10);
      expect(file.join("\n")).toContain(
        "De rapportage moet vóór maandag 12 juni 2017 bij UWV zijn.",
      );
    });

    test("today is the day on the visitor's own calendar", async ({ page }) => {
      // Late in the evening in Amsterdam it is another day on both other coasts.
      await page.clock.setFixedTime(new Date("2027-05-20T22:30:00Z"));
      await page.goto("/termijnen/");
      const day = { "Europe/Amsterdam": 21, "America/Los_Angeles": 20, "Pacific/Auckland": 21 };
      await expect(page.locator("#years-hint")).toContainText(`dag ${day[timezoneId]} mei 2027`);
    });
  });
}

test("Importing the calendar file again changes days instead of adding them", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  const ids = async () =>
    lines((await downloaded(page, "Zet in mijn agenda")).text).filter((line) =>
      line.startsWith("UID"),
    );
  const first = await ids();
  expect(new Set(first).size).toBe(first.length);
  expect(await ids()).toEqual(first);
});

test("Names stay out of files and links, unless someone asks for them in a file", async ({
  page,
}) => {
  await openDeadlines(page);
  await fillDate(page, "12", "9", "2015");
  await added(page, "Jobhulp Oost", "12-5-2013");

  const calendar = await downloaded(page, "Zet in mijn agenda");
  expect(calendar.text).not.toContain("Jobhulp");
  expect(lines(calendar.text).join("\n")).toContain("(erkenning van 12 mei 2013)");
  const saved = await downloaded(page, "Bewaar als bestand");
  expect(saved.text).not.toContain("Jobhulp");
  const link = await copiedLink(page);
  expect(Buffer.from(link.split("#q=")[1].split(".")[0], "base64url").toString()).not.toContain(
    "Jobhulp",
  );

  await page.getByLabel("Zet de namen in het bestand").check();
  const wanted = await downloaded(page, "Zet in mijn agenda");
  expect(lines(wanted.text).join("\n")).toContain("(Jobhulp Oost)");
  const named = await downloaded(page, "Bewaar als bestand");
  expect(named.text).toContain("Jobhulp Oost");
  expect(named.name).toBe("termijnen.json");
  const again = await copiedLink(page);
  expect(again).toBe(link);
});

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
  rules: { scheme: "uwv-kto-2016", version: "1.0.0" },
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
    await expect(page.getByText("Deze link is niet heel.")).toBeVisible();
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
  await expect(page.getByText("Dit is bewaard met versie 0.9.0 van de regels.")).toBeVisible();
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

const wrongFiles = {
  "of something else": [{ hello: 1 }, "Dit is geen bestand van de Jobcoach Rekenhulp."],
  "that is no JSON": ["a;b;c", "Dit is geen bestand van de Jobcoach Rekenhulp."],
  "that is a picture": [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]),
    "Dit is geen bestand van de Jobcoach Rekenhulp.",
  ],
  "that is empty": ["", "Dit is geen bestand van de Jobcoach Rekenhulp."],
  "of another page": [saved({ page: "budget" }), "Dit bestand hoort bij een andere pagina"],
  "of another version": [saved({ format_version: 2 }), "Dit bestand is van een andere versie"],
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

test("HTML and a very long name stay text everywhere", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openDeadlines(page);
  await fillDate(page, "12", "9", "2015");
  const name = `<img src=x onerror="alert(1)">${"lang".repeat(60)}`;
  await added(page, "", "12-5-2013");
  await page.getByLabel("Naam van deze erkenning").last().fill(name);
  await expect(page.locator("main img")).toHaveCount(0);
  await expect(page.getByText('<img src=x onerror="alert(1)">').first()).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
});

test("Two tabs do not know of each other", async ({ page, context }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  const other = await context.newPage();
  await openDeadlines(other);
  await expect(other.locator("#recognised-1-day")).toHaveValue("");
  await fillDate(other, "1", "3", "2020");
  await expect(sentence(page)).toContainText("zaterdag 12 juni 2027");
  await expect(sentence(other)).toContainText("zaterdag 1 april 2028");
});

test("Back, forward and reload bring back what was typed", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "31", "4", "2013");
  await page.getByLabel("Hoeveel jaar vooruit?").fill("7");
  await page.getByRole("link", { name: "Regelingen" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Regelingen en bronnen");
  await page.goBack();
  await ready(page);
  await expect(page.locator("#recognised-1-day, [id^=recognised][id$=day]").first()).toHaveValue(
    "31",
  );
  await expect(page.getByLabel("Hoeveel jaar vooruit?")).toHaveValue("7");
  await page.reload();
  await ready(page);
  await expect(page.locator("[id^=recognised][id$=month]").first()).toHaveValue("4");
});

test("The answer prints on one page", async ({ page }) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await expect(sentence(page)).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b[^s]/g)).toHaveLength(1);
});
