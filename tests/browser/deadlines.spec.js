// The main path of the page Termijnen.
import { expect, test } from "@playwright/test";
import { fillDate, openDeadlines } from "./lib/deadlines.js";

test("Someone who types a recognition date reads before which day the report must be in", async ({
  page,
}) => {
  await openDeadlines(page, { today: "2027-05-20" });
  await fillDate(page, "Datum van de erkenning", "12", "5", "2013");
  await expect(page.locator("#answer, .answer-sentence__text").first()).toHaveText(
    "Uw rapportage moet vóór zaterdag 12 juni 2027 bij UWV zijn.",
  );
});
