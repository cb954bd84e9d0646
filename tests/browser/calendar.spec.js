// The calendar file: the right days, in every time zone, and no name that was not asked for.
import {
  added,
  copiedLink,
  downloaded,
  fillDate,
  more,
  openDeadlines,
  submitted,
} from "./lib/deadlines.js";
import { expect, test } from "./lib/test.js";

/** Lines of a calendar file, with long ones put together again. */
const lines = (text) => text.replaceAll(/\r\n[ \t]/g, "").split("\r\n");

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

test("The calendar file leaves out what was sent, takes nobody's day, and ends as it should", async ({
  page,
}) => {
  await openDeadlines(page);
  await fillDate(page, "12", "5", "2013");
  await more(page);
  await fillDate(page, "19", "5", "2027", submitted);
  const { text } = await downloaded(page, "Zet in mijn agenda");
  const file = lines(text);
  expect(file.find((line) => line.startsWith("DTSTART"))).toBe("DTSTART;VALUE=DATE:20280609");
  expect(file.filter((line) => line === "TRANSP:TRANSPARENT")).toHaveLength(
    file.filter((line) => line === "BEGIN:VEVENT").length,
  );
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text).not.toMatch(/[^\r]\n/);
  expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
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
