import { numbersIn } from "../../../src/lib/numbers.ts";

const { decimal } = numbersIn("nl");
const megabytes = (bytes: number): string => `${decimal(Math.ceil(bytes / 100_000) / 10)} MB`;
const lines = (count: number): string => (count === 1 ? "1 regel" : `${decimal(count)} regels`);
const forms = (count: number): string =>
  count === 1 ? "1 formulier" : `${decimal(count)} formulieren`;

export const reading = {
  title: "Uw lijst met formulieren",
  drop: "Sleep uw lijst hierheen, of",
  open: "Open .xlsx of .csv",
  limits: ({ megabytes: most, sheets }: { megabytes: number; sheets: number }) =>
    `Een Excel-bestand tot ${most} MB, met maximaal ${sheets === 1 ? "1 werkblad" : `${sheets} werkbladen`}. Een .csv mag veel groter zijn.`,
  template: "Haal een lege lijst op:",
  templateAs: { xlsx: "Excel", csv: "csv" },
  templateFile: { xlsx: "formulieren.xlsx", csv: "formulieren.csv" },

  pasteTitle: "Plak uit Excel",
  paste: "Plak uw lijst",
  pasteHint: "Kopieer de rijen met de namen van de kolommen erbij.",
  take: "Neem over",

  busy: "Uw lijst wordt gelezen.",
  progress: (done: number, all: number) => `${megabytes(done)} van ${megabytes(all)} gelezen`,
  stop: "Stop",
  stopped: "Gestopt. Er is niets veranderd.",
  taken: (count: number, rejected: number) =>
    rejected === 0
      ? `${forms(count)} gelezen.`
      : `${forms(count)} gelezen. ${lines(rejected)} ${rejected === 1 ? "telt" : "tellen"} niet mee: bij het antwoord staat welke.`,
  failed: "Het lezen is niet gelukt. Bent u nog verbonden? Probeer het nog eens.",
  undo: "Terug naar wat er stond",
  undone: "Wat er stond, staat er weer.",
  pointOut: "Andere kolommen aanwijzen",
};
