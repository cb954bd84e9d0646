// The page Termijnen as a person uses it.

/** Opens the page on a day that we choose, in Dutch unless told otherwise. */
export async function openDeadlines(page, { today = "2027-05-20", path = "/termijnen/" } = {}) {
  await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
  await page.goto(path);
  await page.locator("jr-timeline svg").first().waitFor();
}

/** Types into the three fields of the date with that name. */
export async function fillDate(page, name, day, month, year) {
  const field = page.getByRole("group", { name });
  await field.getByLabel("Dag").fill(day);
  await field.getByLabel("Maand").fill(month);
  await field.getByLabel("Jaar").fill(year);
}
