// What the page shows of all people, and what it tells the ledger. A Worker posts it too.
import type { IsoDate, PersonBudget, RulePackDocument } from "../core.ts";
import type { Asked } from "./ask.ts";
import type { Compared } from "./compare.ts";
import type { CommonTyped, PersonTyped } from "./form.ts";
import type { Issue } from "./issues.ts";
import type { Totals } from "./totals.ts";

/** What happened on the page. */
export type Change =
  | { kind: "common"; common: CommonTyped }
  | { kind: "person"; at: number; person: PersonTyped }
  | { kind: "insert"; at: number; person: PersonTyped }
  | { kind: "remove"; at: number }
  | { kind: "people"; people: PersonTyped[] }
  | { kind: "select"; at: number }
  | { kind: "rules"; packs: RulePackDocument[] };

export interface Row {
  at: number;
  person: PersonTyped;
  /** The scheme that this person is reckoned by. */
  scheme: string | undefined;
  budget: PersonBudget | undefined;
  /** Who decides about this person: empty where nobody was chosen or is known. */
  authority: string;
  /** How many things are wrong with it. */
  wrong: number;
  /** We know no rules for this person's first day. */
  noRule: boolean;
}

/** The rows of the list that are in sight. */
export interface Window {
  from: number;
  count: number;
}

export interface LedgerView {
  count: number;
  /** The scheme of the person in the form; undefined where the core knows none. */
  scheme: string | undefined;
  /** Who decides about that person; empty where nobody was chosen or is known. */
  authority: string;
  /** Families of rules that the visitor may choose from: more than one when there is a choice. */
  choices: { family: string; scheme: string }[];
  /** The family of the scheme of the person in the form. */
  family: string;
  commonIssues: Issue[];
  /** The person in the form. */
  at: number;
  person: PersonTyped;
  issues: Issue[];
  /** Days that exist, to say them in words. */
  days: { start?: IsoDate; end?: IsoDate; granted?: IsoDate };
  /** About the person in the form alone, with every step. */
  asked: Asked | undefined;
  compared: Compared[];
  /** About all people that can be reckoned. */
  totals: Totals | undefined;
  /** People left out of the totals, because something is wrong with them. */
  wrongPeople: number;
  /** People left out of the totals, because we know no rules for their first day. */
  unknownPeople: number;
  /** The first few things wrong with the people, for the summary. */
  listed: { at: number; issue: Issue }[];
  rows: Row[];
}
