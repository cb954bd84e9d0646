import { exports as shared } from "../exports.ts";

export const exports = {
  ...shared,
  xlsx: "Excel (.xlsx)",
  csv: "Table (.csv)",
  withNames: "Put the names in the files",
  withNamesHint: "Otherwise they hold numbers. Links never hold names.",
  withHours: "Include the hours of each person",
  withHoursHint: "In the link and the files. Otherwise you fill them in again later.",
  linkTooLong: "This question is too long for a link. Save it as a file.",
  linkCopied: "The link has been copied. It holds no names.",
  restoredLink: "This came from a link. Check whether it is right.",
  tableReady: (rows: number) =>
    `The table has been made, with ${rows === 1 ? "1 row" : `${rows} rows`}.`,
  failed: "That did not work. Are you still connected? Try again.",
  ownSaved: "Your own rules have been saved. Open the file here later.",
  ownOpened: (title: string) => `Your own rules have been opened: ${title}.`,
  ownRefused: "The rules in this file are not right. Nothing has been opened.",
  ownWithoutVat:
    'These rules lack “vat”: whether the amounts are without VAT. Add "vat": "excluded" if they are, or "vat": "not_stated" if the text does not say. Then open the file again. What else you filled in is still there.',
  ownFile: "own-rules.json",
  saveFile: "budget.json",
  xlsxFile: "budget.xlsx",
  templateFile: "list.xlsx",
  csvFile: "budget.csv",
};
