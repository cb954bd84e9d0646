import { numbersIn } from "../../src/lib/numbers.ts";
import { regimes } from "./budget/form.ts";
import type { Pages } from "../pages.ts";
import { accessibility } from "./pages/accessibility.ts";
import { budget } from "./pages/budget.ts";
import { caseload } from "./pages/caseload.ts";
import { deadlines } from "./pages/deadlines.ts";
import { home } from "./pages/home.ts";
import { merge } from "./pages/merge.ts";
import { privacy } from "./pages/privacy.ts";
import { satisfaction } from "./pages/satisfaction.ts";
import { sources } from "./pages/sources.ts";

const months = (value: number): string => (value === 1 ? "1 month" : `${value} months`);

const { euros, decimal } = numbersIn("en");

export const pages: Pages = {
  language: "en",
  siteName: "Jobcoach Rekenhulp",
  skip: "To the content",
  mainMenu: "Main menu",
  footerMenu: "About this site",
  otherLanguage: { code: "nl", name: "Nederlands" },
  nav: {
    deadlines: "Deadlines",
    budget: "Budget",
    satisfaction: "Satisfaction",
    sources: "Schemes",
    privacy: "Privacy",
    accessibility: "Accessibility",
  },
  footer: {
    notOfficial: "Not a website of UWV or of a municipality.",
    checked: (day) => `Rules checked on ${day} or later.`,
    promise: "What you fill in stays on your device.",
  },
  noScript: {
    title: "The calculator needs JavaScript.",
    text: "JavaScript is off in your browser. You can still read this page. Below it says how to work it out yourself.",
  },
  late: "The calculator has not started yet. Does this take more than a few seconds? Load the page again. If that does not help, use a newer browser.",
  notFound: {
    title: "This page does not exist",
    text: "Perhaps the address was mistyped, or the page has moved.",
    home: "To the start",
  },
  units: {
    months: (value) => months(Number(value)),
    weeks: (value) => `${String(value)} weeks`,
    cents: (value) => euros(Number(value)),
    percent: (value) => `${decimal(String(value))}%`,
    cents_per_hour: (value) => `${euros(Number(value))} an hour`,
    hours_per_week: (value) => `${decimal(String(value))} hours a week`,
    support_years: (value) => `${String(value)} years`,
    cap_hours: (value) => `${decimal(String(value))} hours`,
    cap_weeks: (value) => `${decimal(String(value))} weeks`,
    cap_months: (value) => `${decimal(String(value))} months`,
    cap_years: (value) => `${decimal(String(value))} years`,
    year: (value) => String(value),
    score: (value) => String(value),
    calendar: (value) =>
      value === "algemene_termijnenwet"
        ? "Algemene termijnenwet (the Dutch act on terms)"
        : String(value),
  },
  confidence: {
    high: "Certain: read in the official text",
    medium: "Fairly certain: inferred, or incomplete",
    low: "Uncertain: not seen in an official text",
  },
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
