// What a page keeps for later: the questions themselves, in the format of the core, in an
// envelope that says which page and which rules. The same document is the file and the link.
// It comes back from outside, so nothing in it is believed before it is checked.
import { fromBase64Url, toBase64Url, checksum } from "./encoding.ts";

export interface RulesKept {
  scheme: string;
  version: string;
}

export interface Saved {
  format: "jobcoach-rekenhulp";
  format_version: 1;
  page: string;
  /** Of the question; with more than one question a list of theirs. */
  rules: RulesKept | RulesKept[];
  questions: Record<string, unknown>[];
  /** Of the people in the questions, one after the other: the place of each in the list. */
  order?: number[];
  /** Who decides about each of the people, in the order of the list; left out where all are alike. */
  authorities?: string[];
  /** What the page asked besides the questions. */
  settings: Record<string, string>;
  /** Of the people or organisations in the questions; left out unless the person asked for them. */
  names?: string[];
  /** What the person wrote; never in a link. */
  texts?: Record<string, string>;
}

export type SavedProblem =
  | "link_damaged"
  | "too_large"
  | "unreadable"
  | "not_json"
  | "not_ours"
  | "other_page"
  | "other_format"
  | "wrong_content";

export type Restored = { saved: Saved; problem?: never } | { problem: SavedProblem; saved?: never };

/** A link to pass on, and the way from one language to the other. */
const shared = "#q=";
export const transfer = "#t=";
/** Far above any question that a person types, far below what makes a browser wait. */
export const usualFileBytes = 1_000_000;

export const isTransfer = (hash: string): boolean => hash.startsWith(transfer);
export const isLink = (hash: string): boolean => hash.startsWith(shared) || isTransfer(hash);

/** The state of the page as the part of a link that browsers never send. */
export function toHash(saved: Saved, start = shared): string {
  const text = toBase64Url(JSON.stringify(saved));
  return `${start}${text}.${checksum(text)}`;
}

/** A link cut short or changed on its way is told apart by the sum at its end. */
export function fromHash(hash: string, page: string): Restored {
  const [text, sum, ...rest] = hash.slice(shared.length).split(".");
  if (!text || !sum || rest.length > 0 || checksum(text) !== sum)
    return { problem: "link_damaged" };
  const json = fromBase64Url(text);
  if (json === undefined) return { problem: "link_damaged" };
  const restored = fromText(json, page);
  return restored.problem === "not_json" || restored.problem === "not_ours"
    ? { problem: "link_damaged" }
    : restored;
}

export const toText = (saved: Saved): string => `${JSON.stringify(saved, null, 2)}\n`;

export async function fromFile(
  file: File,
  page: string,
  maxBytes = usualFileBytes,
): Promise<Restored> {
  if (file.size > maxBytes) return { problem: "too_large" };
  try {
    return fromText(await file.text(), page);
  } catch {
    // The file was moved or removed after it was chosen.
    return { problem: "unreadable" };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 200;
const isLongText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 20_000;
const known = [
  ...["format", "format_version", "page", "rules", "questions", "order", "settings", "names"],
  ...["texts", "authorities"],
];

function fromText(text: string, page: string): Restored {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: "not_json" };
  }
  if (!isObject(value) || value.format !== "jobcoach-rekenhulp") return { problem: "not_ours" };
  if (value.format_version !== 1) return { problem: "other_format" };
  if (value.page !== page) return { problem: "other_page" };
  return hasRightShape(value) ? { saved: value as unknown as Saved } : { problem: "wrong_content" };
}

const isRules = (value: unknown): boolean =>
  isObject(value) && isText(value.scheme) && isText(value.version);

function hasRightShape(value: Record<string, unknown>): boolean {
  const { rules, questions, order, settings, names, texts, authorities } = value;
  return (
    Object.keys(value).every((key) => known.includes(key)) &&
    [rules].flat().length > 0 &&
    [rules].flat().every(isRules) &&
    (order === undefined || (Array.isArray(order) && order.every(Number.isInteger))) &&
    Array.isArray(questions) &&
    questions.length > 0 &&
    questions.every(isObject) &&
    isObject(settings) &&
    Object.values(settings).every(isText) &&
    (authorities === undefined || (Array.isArray(authorities) && authorities.every(isText))) &&
    (names === undefined || (Array.isArray(names) && names.every(isText))) &&
    (texts === undefined || (isObject(texts) && Object.values(texts).every(isLongText)))
  );
}
