import type { Pages } from "../pages.ts";
import { accessibility } from "./pages/accessibility.ts";
import { deadlines } from "./pages/deadlines.ts";
import { home } from "./pages/home.ts";
import { privacy } from "./pages/privacy.ts";
import { sources } from "./pages/sources.ts";

const months = (value: number): string => (value === 1 ? "1 month" : `${value} months`);

export const pages: Pages = {
  language: "en",
  siteName: "Jobcoach Rekenhulp",
  skip: "To the content",
  mainMenu: "Main menu",
  footerMenu: "About this site",
  otherLanguage: { code: "nl", name: "Nederlands" },
  nav: {
    deadlines: "Deadlines",
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
  home,
  deadlines,
  sources,
  privacy,
  accessibility,
};
