const locales = { nl: "nl-NL", en: "en-GB" };

/** "zondag 12 mei 2013". In UTC, so that the day in the text is the day on the page. */
export const longDate = (iso, language) => write(iso, language, { weekday: "long" });

/** "12 mei 2013": for the validity of rules, where the weekday says nothing. */
export const plainDate = (iso, language) => write(iso, language, {});

const write = (iso, language, more) =>
  new Intl.DateTimeFormat(locales[language], {
    ...more,
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  })
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(",", "");

/** "A, B en C" */
export const listed = (texts, language) =>
  new Intl.ListFormat(locales[language], { type: "conjunction" }).format(texts);

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
