import type { SavedProblem } from "../../src/lib/saved.ts";
import { unreachable } from "../../src/lib/unreachable.ts";
import type { exports as dutch } from "../nl/exports.ts";

export const exports: typeof dutch = {
  title: "Take it with you",
  calendar: "Add to my calendar",
  link: "Copy link",
  save: "Save as file",
  open: "Open file",
  print: "Print",
  withNames: "Put the names in the file",
  withNamesHint: "Otherwise it holds dates only. A link never holds names.",
  before: "Did you save a file earlier?",
  linkField: "Copy this link yourself:",

  calendarReady: (count) =>
    `The calendar file is made, with ${count === 1 ? "1 day" : `${count} days`}. Open it to put the days in your calendar.`,
  calendarFailed: "The calendar file could not be made. Load the page again and try once more.",
  linkCopied: "The link is copied. It holds dates only, no names.",
  linkShown: "Your browser does not let us copy the link. You find it below.",
  linkTooLong: "This question is too long for a link. Save it as a file.",
  saved: "The file is made. Open it here later to go on.",
  incomplete: (count) =>
    count === 1
      ? "One recognition has no whole date yet and is not in it."
      : `${count} recognitions have no whole date yet and are not in it.`,
  restoredLink: "This comes from a link. Check whether the dates are right.",
  restoredFile: "The file is open.",
  otherRules: (then, now) =>
    `This was saved with version ${then} of the rules. Now we calculate with version ${now}. The outcome may differ from what it was.`,

  problem(problem: SavedProblem): string {
    switch (problem) {
      case "link_damaged":
        return "This link is damaged. A piece is missing, or something was changed. Ask for the link again, or fill in the date here.";
      case "too_large":
        return "This file is too large. A file of this page is smaller than 1 MB.";
      case "unreadable":
        return "This file could not be read. Choose a file that you saved on this page.";
      case "not_json":
      case "not_ours":
        return "This is no file of the Jobcoach Rekenhulp. Choose a file that you saved on this page. Its name ends in .json.";
      case "other_page":
        return "This belongs to another page of the calculator. Open it there.";
      case "other_format":
        return "This is of another version of the calculator. This version cannot read it.";
      case "wrong_content":
        return "This is of the Jobcoach Rekenhulp, but something in it was changed that is not right. Nothing was opened.";
      default:
        return unreachable(problem);
    }
  },
};
