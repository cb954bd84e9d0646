// All people with what was typed about them, what is wrong with it, and what the core answers.
// It runs in the page for a few and in a Worker for many: it knows no document and no words.
import type {
  BudgetAmounts,
  Core,
  IsoDate,
  Person,
  PersonBudget,
  Problem,
  RegimeBudgetRequest,
  RulePackDocument,
  SchemeDescription,
} from "../core.ts";
import { askAll, type Asked, type Terms } from "./ask.ts";
import { schemeFor } from "./authorities.ts";
import { compare, type Compared } from "./compare.ts";
import { newCommon, newPerson, type CommonTyped, type PersonTyped } from "./form.ts";
import { placeOf, type Issue } from "./issues.ts";
import { readCommon, readPerson, readRegime, type PersonRead } from "./read-person.ts";
import { totalsOf, type Totals } from "./totals.ts";
import { traitsOf } from "./traits.ts";
import { readDate } from "../components/date-field/read-date.ts";

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
  budget: PersonBudget | undefined;
  /** How many things are wrong with it. */
  wrong: number;
}

/** The rows of the list that are in sight. */
export interface Window {
  from: number;
  count: number;
}

export interface LedgerView {
  count: number;
  /** The scheme that answers; undefined where the core knows none. */
  scheme: string | undefined;
  commonIssues: Issue[];
  /** The person in the form. */
  at: number;
  person: PersonTyped;
  issues: Issue[];
  /** Days that exist, to say them in words. */
  days: { start?: IsoDate; end?: IsoDate };
  /** About the person in the form alone, with every step. */
  asked: Asked | undefined;
  compared: Compared[];
  /** About all people that can be reckoned. */
  totals: Totals | undefined;
  /** People left out of the totals. */
  wrongPeople: number;
  /** The first few things wrong with the people, for the summary. */
  listed: { at: number; issue: Issue }[];
  rows: Row[];
}

/** All people as they were last reckoned. */
interface Reckoned {
  asked: Asked | undefined;
  included: number[];
  issues: Issue[][];
}

/** Nobody reads more than this at once; the rest follows when these are right. */
const mostListed = 20;

export class Ledger {
  readonly #core: Core;
  #schemes: readonly SchemeDescription[];
  #packs: RulePackDocument[] = [];
  #common = newCommon();
  #people: PersonTyped[] = [newPerson()];
  #at = 0;
  #window: Window = { from: 0, count: 0 };
  /** What was typed is never changed in place, so that what was read of it stays true. */
  #reads = new WeakMap<PersonTyped, PersonRead>();
  #readFor = "";
  #last: Reckoned | undefined;

  constructor(core: Core) {
    this.#core = core;
    this.#schemes = this.#describe();
  }

  get core(): Core {
    return this.#core;
  }
  get common(): CommonTyped {
    return this.#common;
  }
  get people(): readonly PersonTyped[] {
    return this.#people;
  }
  get packs(): readonly RulePackDocument[] {
    return this.#packs;
  }
  get schemes(): readonly SchemeDescription[] {
    return this.#schemes;
  }

  change(change: Change): void {
    const people = this.#people;
    switch (change.kind) {
      case "common":
        this.#common = change.common;
        break;
      case "person":
        people[change.at] = change.person;
        break;
      case "insert":
        people.splice(change.at, 0, change.person);
        this.#at = change.at;
        break;
      case "remove":
        people.splice(change.at, 1);
        if (people.length === 0) people.push(newPerson());
        this.#at = Math.min(this.#at, people.length - 1);
        break;
      case "people":
        this.#people = change.people.length > 0 ? [...change.people] : [newPerson()];
        this.#at = 0;
        break;
      case "select":
        this.#at = Math.max(0, Math.min(change.at, people.length - 1));
        break;
      case "rules":
        this.#packs = change.packs;
        this.#schemes = this.#describe();
        break;
    }
  }

  #describe(): readonly SchemeDescription[] {
    const own = this.#packs.length > 0 ? { rule_packs: this.#packs } : {};
    const answer = this.#core.answer({ calculation: "describe", explain: false, ...own });
    return answer.problems ? [] : answer.result.schemes;
  }

  /** The scheme of the first day that can be read; all people are reckoned by one. */
  #scheme(): SchemeDescription | undefined {
    for (const { length, start } of this.#people) {
      const reading = length === "dates" ? readDate(start) : undefined;
      if (reading?.kind === "whole") return schemeFor(this.#common, this.#schemes, reading.iso);
    }
    return schemeFor(this.#common, this.#schemes);
  }

  view(): LedgerView {
    const scheme = this.#scheme();
    const at = this.#at;
    const person = this.#people[at] ?? newPerson();
    const empty: LedgerView = {
      ...{ count: this.#people.length, scheme: scheme?.id, commonIssues: [], at, person },
      ...{ issues: [], days: {}, asked: undefined, compared: [], totals: undefined },
      ...{ wrongPeople: 0, listed: [], rows: [] },
    };
    if (!scheme) return empty;

    const traits = traitsOf(scheme);
    const common = readCommon(this.#common, traits);
    const terms: Terms = {
      scheme: scheme.id,
      ...common.read,
      ...(this.#packs.length > 0 && { rule_packs: this.#packs }),
    };
    const reads = this.#readAll(scheme.id, (typed, index) => readPerson(typed, traits, index + 1));
    const people = reads.map(({ person, issues }) => (issues.length === 0 ? person : undefined));
    const all = askAll(this.#core, terms, people, false);
    const issues = reads.map((read, index) => [
      ...read.issues,
      ...issuesBy(all.problems.get(index) ?? []),
    ]);
    this.#last = { asked: all.asked, included: all.included, issues };
    // A field that does not read must not hide what is wrong with the next one.
    const own = issues[at] ?? [];
    const current = reads[at];
    if (current && own.length > 0 && all.problems.get(at) === undefined)
      own.push(...this.#furtherIssues(terms, current.person, own));

    const valid = people[at] && all.included.includes(at) ? people[at] : undefined;
    const one = valid && askAll(this.#core, { ...terms, ...trimmed(all.common) }, [valid], true);
    const regime = readRegime(person.regime);
    return {
      ...empty,
      commonIssues: [...common.issues, ...issuesBy(all.common, Object.keys(this.#common.own))],
      issues: own,
      days: daysOf(current?.person, own),
      asked: one?.asked,
      compared: one?.asked && regime ? compare(this.#core, one.asked, traits, regime) : [],
      totals: all.asked && totalsOf(all.asked, all.included.length),
      wrongPeople: issues.filter((list) => list.length > 0).length,
      listed: issues
        .flatMap((list, index) => list.map((issue) => ({ at: index, issue })))
        .slice(0, mostListed),
      rows: this.rows(this.#window),
    };
  }

  /** Everyone with what they come to, for a file. */
  results(): {
    people: readonly PersonTyped[];
    budgets: (PersonBudget | undefined)[];
    amountsOf: string;
  } {
    this.view();
    const result = this.#last?.asked?.answer.result as BudgetAmounts | undefined;
    const budgets = this.#people.map((): PersonBudget | undefined => undefined);
    this.#last?.included.forEach((index, nth) => {
      budgets[index] = result?.people[nth];
    });
    const scheme = this.#scheme();
    return {
      people: this.#people,
      budgets,
      amountsOf: scheme && !scheme.own ? String(traitsOf(scheme).amountsOf) : "",
    };
  }

  /** The whole question of those who can be reckoned, to keep it. */
  whole():
    | {
        question: RegimeBudgetRequest;
        rules: { scheme: string; version: string };
        people: PersonTyped[];
      }
    | undefined {
    this.view();
    const { asked, included = [] } = this.#last ?? {};
    if (!asked) return undefined;
    const { scheme, version } = asked.answer.rules;
    const people = included.flatMap((index) => this.#people[index] ?? []);
    return { question: asked.question, rules: { scheme, version }, people };
  }

  #readAll(
    scheme: string,
    read: (typed: PersonTyped, index: number) => PersonRead,
  ): readonly PersonRead[] {
    if (this.#readFor !== scheme) this.#reads = new WeakMap();
    this.#readFor = scheme;
    return this.#people.map((typed, index) => {
      const kept = this.#reads.get(typed) ?? read(typed, index);
      this.#reads.set(typed, kept);
      return kept;
    });
  }

  /** What the core finds wrong besides what could not be read. */
  #furtherIssues(terms: Terms, person: Person, known: readonly Issue[]): Issue[] {
    const { problems } = askAll(this.#core, terms, [person], false);
    return issuesBy(problems.get(0) ?? []).filter(
      ({ field, wrong }) =>
        wrong.kind !== "missing" && known.every((issue) => issue.field !== field),
    );
  }

  /** Other rows of the same list: nothing is reckoned again. */
  rows(window: Window): Row[] {
    this.#window = window;
    const { asked, included = [], issues = [] } = this.#last ?? {};
    const budgets = (asked?.answer.result as BudgetAmounts | undefined)?.people ?? [];
    const { from, count } = window;
    const place = new Map(included.map((index, nth) => [index, nth]));
    return this.#people.slice(from, from + count).map((person, offset) => {
      const index = from + offset;
      const nth = place.get(index);
      return {
        at: index,
        person,
        budget: nth === undefined ? undefined : budgets[nth],
        wrong: issues[index]?.length ?? 0,
      };
    });
  }
}

/** Terms that the core refused are left out when it is asked again. */
const trimmed = (refused: readonly Problem[]): Record<string, undefined> =>
  Object.fromEntries(refused.map(({ path }) => [path.split("/")[1] ?? "", undefined]));

function issuesBy(problems: readonly Problem[], own: readonly string[] = []): Issue[] {
  return problems.flatMap((problem) => {
    const issue = placeOf(problem)?.issue;
    if (!issue) return [];
    const nth = /^own-(\d+)$/.exec(issue.field)?.[1];
    return nth === undefined ? issue : { ...issue, field: `own-${own[Number(nth)] ?? ""}` };
  });
}

function daysOf(person: Person | undefined, issues: readonly Issue[]): LedgerView["days"] {
  const exists = (field: "start" | "end") => !issues.some((issue) => issue.field === field);
  return {
    ...(person?.start && exists("start") && { start: person.start }),
    ...(person?.end && exists("end") && { end: person.end }),
  };
}
