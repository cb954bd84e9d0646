import { numbersIn } from "../../../src/lib/numbers.ts";
import type { reading as dutch } from "../../nl/satisfaction/reading.ts";

const { decimal } = numbersIn("en");
const megabytes = (bytes: number): string => `${decimal(Math.ceil(bytes / 100_000) / 10)} MB`;
const lines = (count: number): string => (count === 1 ? "1 line" : `${decimal(count)} lines`);
const forms = (count: number): string => (count === 1 ? "1 form" : `${decimal(count)} forms`);

export const reading: typeof dutch = {
  title: "Your list of forms",
  drop: "Drop your list here, or",
  open: "Open .xlsx or .csv",
  limits: ({ megabytes: most, sheets }: { megabytes: number; sheets: number }) =>
    `An Excel file up to ${most} MB, with at most ${sheets === 1 ? "1 worksheet" : `${sheets} worksheets`}. A .csv may be much larger.`,
  template: "Get an empty list:",
  templateAs: { xlsx: "Excel", csv: "csv" },
  templateFile: { xlsx: "forms.xlsx", csv: "forms.csv" },

  pasteTitle: "Paste from Excel",
  paste: "Paste your list",
  pasteHint: "Copy the rows together with the names of the columns.",
  take: "Take over",

  busy: "Your list is being read.",
  progress: (done: number, all: number) => `${megabytes(done)} of ${megabytes(all)} read`,
  stop: "Stop",
  stopped: "Stopped. Nothing has changed.",
  taken: (count: number, rejected: number) =>
    rejected === 0
      ? `${forms(count)} read.`
      : `${forms(count)} read. ${lines(rejected)} ${rejected === 1 ? "does" : "do"} not count: the answer says which.`,
  failed: "The reading failed. Are you still connected? Try once more.",
  undo: "Back to what stood here",
  undone: "What stood here is back.",
  pointOut: "Point out other columns",
};
