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

const months = (value: number): string => (value === 1 ? "1 maand" : `${value} maanden`);

const { euros, decimal } = numbersIn("nl");

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
    checked: (day: string) => `Regels nagekeken op ${day} of later.`,
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
    months: (value: unknown) => months(Number(value)),
    weeks: (value: unknown) => `${String(value)} weken`,
    cents: (value: unknown) => euros(Number(value)),
    percent: (value: unknown) => `${decimal(String(value))}%`,
    cents_per_hour: (value: unknown) => `${euros(Number(value))} per uur`,
    hours_per_week: (value: unknown) => `${decimal(String(value))} uur per week`,
    support_years: (value: unknown) => `${String(value)} jaar`,
    cap_hours: (value: unknown) => `${decimal(String(value))} uur`,
    cap_weeks: (value: unknown) => `${decimal(String(value))} weken`,
    cap_months: (value: unknown) => `${decimal(String(value))} maanden`,
    cap_years: (value: unknown) => `${decimal(String(value))} jaar`,
    year: (value: unknown) => String(value),
    score: (value: unknown) => String(value).replace(".", ","),
    calendar: (value: unknown) =>
      value === "algemene_termijnenwet" ? "Algemene termijnenwet" : String(value),
  } as Record<string, (value: unknown) => string>,
  confidence: {
    high: "Zeker: gelezen in de officiële tekst",
    medium: "Redelijk zeker: afgeleid, of niet volledig",
    low: "Onzeker: niet in een officiële tekst gezien",
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
