import { numbersIn } from "../../src/lib/numbers.ts";
import { regimes } from "./budget/form.ts";
import { accessibility } from "./pages/accessibility.ts";
import { budget } from "./pages/budget.ts";
import { caseload } from "./pages/caseload.ts";
import { deadlines } from "./pages/deadlines.ts";
import { home } from "./pages/home.ts";
import { merge } from "./pages/merge.ts";
import { privacy } from "./pages/privacy.ts";
import { satisfaction } from "./pages/satisfaction.ts";
import { sources } from "./pages/sources.ts";

const { euros, decimal } = numbersIn("nl");

/** A number of the pack with its word: "1 week", "0,5 uur". */
const many = (value: unknown, one: string, more: string): string =>
  `${decimal(String(value))} ${Number(value) === 1 ? one : more}`;

export const pages = {
  language: "nl",
  siteName: "Jobcoach Rekenhulp",
  skip: "Naar de inhoud",
  mainMenu: "Hoofdmenu",
  footerMenu: "Over deze site",
  otherLanguage: { code: "en", name: "English" },
  nav: {
    deadlines: "Termijnen",
    budget: "Budget",
    satisfaction: "Tevredenheid",
    sources: "Regelingen",
    privacy: "Privacy",
    accessibility: "Toegankelijkheid",
  },
  footer: {
    notOfficial: "Geen website van UWV of een gemeente.",
    checked: (day: string, first: string, last: string) =>
      `De regels zijn op ${day} of later vergeleken met teksten van ${first} tot en met ${last}.`,
    promise: "Wat u invult, blijft op uw apparaat.",
  },
  noScript: {
    title: "De rekenhulp heeft JavaScript nodig.",
    text: "In uw browser staat JavaScript uit. U kunt deze pagina wel lezen. Hieronder staat hoe u het zelf uitrekent.",
  },
  late: "De rekenhulp is nog niet gestart. Duurt dit langer dan een paar tellen? Laad de pagina opnieuw. Helpt dat niet? Gebruik dan een nieuwere browser.",
  notFound: {
    title: "Deze pagina bestaat niet",
    text: "Misschien is het adres verkeerd getypt, of is de pagina verplaatst.",
    home: "Naar het begin",
  },
  units: {
    months: (value: unknown) => many(value, "maand", "maanden"),
    weeks: (value: unknown) => many(value, "week", "weken"),
    cents: (value: unknown) => euros(Number(value)),
    percent: (value: unknown) => `${decimal(String(value))}%`,
    cents_per_hour: (value: unknown) => `${euros(Number(value))} per uur`,
    hours_per_week: (value: unknown) => `${decimal(String(value))} uur per week`,
    support_years: (value: unknown) => many(value, "jaar", "jaar"),
    /** The figure that tells which year, not how many. */
    optional_from_year: (value: unknown) => `jaar ${String(value)}`,
    cap_hours: (value: unknown) => `${decimal(String(value))} uur`,
    cap_weeks: (value: unknown) => many(value, "week", "weken"),
    cap_months: (value: unknown) => many(value, "maand", "maanden"),
    cap_years: (value: unknown) => many(value, "jaar", "jaar"),
    year: (value: unknown) => String(value),
    score: (value: unknown) => String(value).replace(".", ","),
    calendar: (value: unknown) =>
      value === "algemene_termijnenwet" ? "Algemene termijnenwet" : String(value),
  } as Record<string, (value: unknown) => string>,
  confidence: {
    high: "Zeker: gelezen in de tekst zelf",
    medium: "Redelijk zeker: afgeleid, niet volledig, of gelezen in een kopie",
    low: "Onzeker: niet in de tekst zelf gelezen",
  } as Record<string, string>,
  regimes,
  home,
  budget,
  caseload,
  deadlines,
  satisfaction,
  merge,
  sources,
  privacy,
  accessibility,
};
