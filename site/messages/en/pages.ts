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

const { euros, decimal } = numbersIn("en");

/** A number of the pack with its word: "1 week", "0.5 hours". */
const many = (value: unknown, one: string, more: string): string =>
  `${decimal(String(value))} ${Number(value) === 1 ? one : more}`;

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
    checked: (day, first, last) =>
      `The rules were compared on ${day} or later with texts from ${first} through ${last}.`,
    promise: "What you fill in stays on your device.",
  },
  noScript: {
    title: "The calculator needs JavaScript.",
    text: "JavaScript is off in your browser. You can still read this page. Below it says how to calculate it yourself.",
  },
  late: "The calculator has not started yet. Does this take more than a few seconds? Load the page again. If that does not help, use a newer browser.",
  notFound: {
    title: "This page does not exist",
    text: "Perhaps the address was mistyped, or the page has moved.",
    home: "To the start",
  },
  units: {
    months: (value) => many(value, "month", "months"),
    weeks: (value) => many(value, "week", "weeks"),
    cents: (value) => euros(Number(value)),
    percent: (value) => `${decimal(String(value))}%`,
    cents_per_hour: (value) => `${euros(Number(value))} an hour`,
    hours_per_week: (value) => many(value, "hour a week", "hours a week"),
    support_years: (value) => many(value, "year", "years"),
    optional_from_year: (value) => `year ${String(value)}`,
    cap_hours: (value) => many(value, "hour", "hours"),
    cap_weeks: (value) => many(value, "week", "weeks"),
    cap_months: (value) => many(value, "month", "months"),
    cap_years: (value) => many(value, "year", "years"),
    year: (value) => String(value),
    score: (value) => String(value),
    calendar: (value) =>
      value === "algemene_termijnenwet"
        ? "Algemene termijnenwet (the Dutch act on terms)"
        : String(value),
  },
  confidence: {
    high: "Certain: read in the text itself",
    medium: "Fairly certain: inferred, incomplete, or read in a copy",
    low: "Uncertain: not read in the text itself",
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
