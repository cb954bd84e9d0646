// What the visitor typed, exactly as typed.
import { nothingTyped, type DateTyped } from "../components/date-field/read-date.ts";
import type { Who } from "./authorities.ts";

/** What holds for everyone. */
export interface CommonTyped extends Who {
  /** What the coach asks for an hour. */
  rate: string;
  vat: string;
  /** Amounts of the visitor's own: of each scheme, by `ownKey`. */
  own: Record<string, Record<string, string>>;
  /** The family of rules that the visitor prefers to those that hold now; empty: what holds now. */
  rules: string;
}

/** The amounts of the visitor's own for one scheme. */
export const ownOf = ({ own }: CommonTyped, scheme: string): Record<string, string> =>
  own[scheme] ?? {};

export interface PersonTyped {
  label: string;
  /** Who decides about this person, as an id or as a table named them; empty: as for everyone. */
  decides: string;
  regime: string;
  /** By a number of years, or from day to day. */
  length: "years" | "dates";
  /** Empty: as long as the scheme lasts. */
  years: string;
  start: DateTyped;
  end: DateTyped;
  /** Of the decision that grants the coaching; empty: on the first day. */
  granted: DateTyped;
  hours: string;
  workHours: string;
  used: string;
  trial: string;
  /** One per support year of the answer. */
  planned: string[];
}

export const newPerson = (): PersonTyped => ({
  label: "",
  decides: "",
  regime: "midden",
  length: "years",
  years: "",
  start: nothingTyped(),
  end: nothingTyped(),
  granted: nothingTyped(),
  hours: "",
  workHours: "",
  used: "",
  trial: "",
  planned: [],
});

export const newCommon = (): CommonTyped => ({
  authority: "",
  coach: "internal",
  rate: "",
  vat: "",
  own: {},
  rules: "",
});

export const ownKey = (regime: string, year: number): string => `${regime}-${year}`;

export type PersonField = Exclude<keyof PersonTyped, "length">;
export type CommonField = "authority" | "coach" | "rules" | "rate" | "vat" | `own-${string}`;
export type Field = PersonField | CommonField;

/** The id of the field on the page. Of the people only one is in the form at a time. */
export const idOf = (field: Field): string => `budget-${field}`;
