// All people with what was typed about them, what is wrong with it, and what the core answers.
// It runs in the page for a few and in a Worker for many: it knows no document and no words.
import type { Core, IsoDate, Person, RulePackDocument, SchemeDescription } from "../core.ts";
import { askAll } from "./ask.ts";
import { rulesFor } from "./authorities.ts";
import { compare } from "./compare.ts";
import { newCommon, newPerson, type PersonTyped } from "./form.ts";
import { isMistake, type Issue } from "./issues.ts";
import type { Change, LedgerView, Row, Window } from "./ledger-view.ts";
import { Reads } from "./reads.ts";
import { addCommon, gapOf, issuesBy, reckon, type Part, type Reckoned } from "./reckon.ts";
import { pricedOf } from "./priced.ts";
import { totalsOf } from "./totals.ts";
import type { PersonResult } from "./table/write-people.ts";
import { wholeOf, type Whole } from "./whole.ts";

/** Nobody reads more than this at once; the rest follows when these are right. */
const mostListed = 20;

export class Ledger {
  readonly core: Core;
  readonly #today: IsoDate;
  #schemes: readonly SchemeDescription[];
  #packs: RulePackDocument[] = [];
  #common = newCommon();
  #people: PersonTyped[] = [newPerson()];
  #at = 0;
  #window: Window = { from: 0, count: 0 };
  #reads = new Reads();
  #last: Reckoned | undefined;

  constructor(core: Core, today: IsoDate) {
    this.core = core;
    this.#today = today;
    this.#schemes = this.#describe();
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
    const answer = this.core.answer({ calculation: "describe", explain: false, ...own });
    return answer.problems ? [] : answer.result.schemes;
  }

  #reckon(): Reckoned {
    const [common, packs, people] = [this.#common, this.#packs, this.#people];
    const [schemes, today] = [this.#schemes, this.#today];
    this.#last = reckon(this.core, { common, packs, people, schemes, today }, this.#reads);
    return this.#last;
  }

  view(): LedgerView {
    const all = this.#reckon();
    const at = this.#at;
    const person = this.#people[at] ?? newPerson();
    const part = all.partOf[at];
    const issues = all.issues[at] ?? [];
    if (part) this.#addFurther(all, part, at);
    const { issues: wrong } = all;
    return {
      ...{ count: this.#people.length, scheme: part?.scheme.id, at, person },
      ...{ authority: all.authorities[at] ?? "", ...this.#choices(all, person) },
      ...{ commonIssues: all.common, issues, days: daysOf(all.reads[at]?.person, issues) },
      ...this.#one(all, part),
      totals: totalsOf(all.parts),
      wrongPeople: wrong.filter((list) => list.some(isMistake)).length,
      unknownPeople: wrong.filter((list) => list.length > 0 && !list.some(isMistake)).length,
      listed: listOf(wrong),
      rows: this.rows(this.#window),
    };
  }

  /** The rules that the visitor may choose from for the person in the form. */
  #choices(all: Reckoned, person: PersonTyped): Pick<LedgerView, "choices" | "family"> {
    const { scheme } = all.partOf[this.#at] ?? {};
    const family = scheme?.family ?? scheme?.id ?? "";
    const authority = all.authorities[this.#at] ?? "";
    if (authority === "") return { choices: [], family };
    const [who, today] = [{ authority, coach: this.#common.coach }, this.#today];
    const when = { today, start: this.#reads.start(person), chosen: this.#common.rules };
    const { choices } = rulesFor(who, this.#schemes, when);
    return {
      choices: choices.map((choice) => ({ family: choice.family, scheme: choice.scheme.id })),
      family,
    };
  }

  /** The person in the form alone, with every step. */
  #one(all: Reckoned, part: Part | undefined) {
    const reckoned = part?.included.includes(this.#at) === true;
    const read = reckoned ? all.reads[this.#at]?.person : undefined;
    const asked = part && read && askAll(this.core, part.terms, [read], true).asked;
    const regime = read?.regime;
    const compared = asked && regime ? compare(this.core, asked, part.traits, regime) : [];
    return { asked, compared };
  }

  /** A field that does not read must not hide what the core finds wrong with the next one. */
  #addFurther(all: Reckoned, { terms }: Part, at: number): void {
    const [read, known] = [all.reads[at], all.issues[at] ?? []];
    if (!read || read.issues.length === 0) return;
    const { problems, common } = askAll(this.core, terms, [read.person], false);
    addCommon(all.common, issuesBy(common, terms));
    const who = { authority: all.authorities[at] ?? "", coach: this.#common.coach };
    const [schemes, today] = [this.#schemes, this.#today];
    const further = issuesBy(problems.get(0) ?? [], terms).map((issue) =>
      gapOf(issue, who, { schemes, today }),
    );
    known.push(
      ...further.filter(
        ({ field, wrong }) =>
          wrong.kind !== "missing" && known.every((issue) => issue.field !== field),
      ),
    );
  }

  /** Everyone with what they come to and by which rules, for a file. */
  results(): PersonResult[] {
    const { budgets, partOf, authorities } = this.#reckon();
    return this.#people.map((person, at) => {
      const { scheme, asked } = partOf[at] ?? {};
      return {
        ...{ person, scheme: scheme?.id, budget: budgets[at], authority: authorities[at] ?? "" },
        priced: asked && pricedOf(asked.answer),
      };
    });
  }

  /** The whole question of those who can be reckoned, to keep it. */
  whole(): Whole | undefined {
    const { parts, authorities } = this.#reckon();
    return wholeOf(parts, this.#people, this.#common, authorities);
  }

  /** Other rows of the same list: nothing is reckoned again. */
  rows(window: Window): Row[] {
    this.#window = window;
    const { from, count } = window;
    return this.#people.slice(from, from + count).map((person, offset): Row => {
      const at = from + offset;
      const issues = this.#last?.issues[at] ?? [];
      return {
        ...{ at, person, scheme: this.#last?.partOf[at]?.scheme.id },
        authority: this.#last?.authorities[at] ?? "",
        budget: this.#last?.budgets[at],
        wrong: issues.filter(isMistake).length,
        noRule: issues.length > 0 && !issues.some(isMistake),
      };
    });
  }
}

function listOf(wrong: readonly Issue[][]): LedgerView["listed"] {
  const listed: LedgerView["listed"] = [];
  for (const [at, issues] of wrong.entries()) {
    if (listed.length >= mostListed) break;
    listed.push(...issues.filter(isMistake).map((issue) => ({ at, issue })));
  }
  return listed.slice(0, mostListed);
}

function daysOf(person: Person | undefined, issues: readonly Issue[]): LedgerView["days"] {
  const exists = (field: "start" | "end" | "granted") =>
    !issues.some((issue) => issue.field === field);
  return {
    ...(person?.start && exists("start") && { start: person.start }),
    ...(person?.end && exists("end") && { end: person.end }),
    ...(person?.granted_on && exists("granted") && { granted: person.granted_on }),
  };
}
