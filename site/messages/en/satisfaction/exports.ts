import type { exports as dutch } from "../../nl/satisfaction/exports.ts";
import { exports as shared } from "../exports.ts";

export const exports: typeof dutch = {
  ...shared,
  docx: "Report (.docx)",
  xlsx: "Excel (.xlsx)",
  csv: "Table (.csv)",
  json: "Totals only",
  key: "Names by letter",
  keyFile: "names-by-letter.csv",
  saveFile: "satisfaction.json",
  withScores: "Put the scores in the link",
  withScoresHint: "Otherwise only the measurement year is in it. Names never are.",
  linkCopied: "The link has been copied. There are no names in it.",
  restoredLink: "This comes from a link. Check that it is right.",
  linkTooLong: "This question is too long for a link. Save it as a file.",
  fileReady: "The file has been made. Look it through before you send it.",
  keyReady: "The list of names has been made. Keep it apart from the report.",
  fileFailed: "The file could not be made. Are you still connected? Try once more.",

  confirm: {
    keyTitle: "A list of names",
    key: "This list says who is which letter. You need it when UWV takes a sample. Never send it along with the report, and keep it apart.",
    yes: "Make the file",
    no: "Not now",
  },
};
