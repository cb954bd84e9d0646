const locales = { nl: "nl-NL", en: "en-GB" };

/** "zondag 12 mei 2013". In UTC, so that the day in the text is the day on the page. */
export function longDate(iso, language) {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  })
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(",", "");
}
