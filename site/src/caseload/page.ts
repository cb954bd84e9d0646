// The page for municipalities: what do a year's placements cost?
import { html, nothing, type TemplateResult } from "lit";
import type { Core, RulePackDocument, SchemeDescription } from "../core.ts";
import { sharedScheme } from "../budget/authorities.ts";
import { ownKey } from "../budget/form.ts";
import { ownPack } from "../budget/own-rules.ts";
import { problemsWith, readRules } from "../budget/read-rules.ts";
import { arrivedView } from "../components/arrived.ts";
import { errorSummary } from "../components/error-summary/error-summary.ts";
import { exportBar } from "../components/export-bar/export-bar.ts";
import { today } from "../lib/dates.ts";
import { Keeping } from "../lib/keeping.ts";
import { plain } from "../lib/sentence.ts";
import { Starting } from "../lib/starting.ts";
import { answerId, QuestionPage } from "../lib/question-page.ts";
import type { CaseloadMessages } from "../../messages/caseload.ts";
import { answerView } from "./answer-view.ts";
import { assess, type CaseloadAsked, type Terms } from "./assess.ts";
import { formView, idOf, ownId } from "./form-view.ts";
import { fromSaved, pageName, toSaved } from "./keep.ts";
import { regimes, typedFrom } from "./own.ts";
import { newCaseload, type CaseloadTyped } from "./read-form.ts";

interface Door {
  core: Core;
  scheme: SchemeDescription;
}

export class CaseloadPage extends QuestionPage {
  static override properties = {
    ...QuestionPage.properties,
    door: { state: true },
    typed: { state: true },
    ownCame: { state: true },
  };

  declare door: Door | undefined;
  declare typed: CaseloadTyped;
  /** Amounts of somebody's own came with a link or a file. */
  declare ownCame: boolean;

  readonly words: CaseloadMessages;
  readonly #keeping: Keeping;
  readonly #starting = new Starting(this, "caseload", (core) => {
    const { problems, result } = core.answer({ calculation: "describe", explain: false });
    const scheme = problems ? undefined : sharedScheme(result.schemes);
    if (!scheme) throw new Error("The core knows no scheme for placements");
    this.door = { core, scheme };
    this.#keeping.start();
  });
  #now: CaseloadAsked | undefined;

  constructor(words: CaseloadMessages) {
    super();
    this.words = words;
    this.typed = newCaseload();
    this.ownCame = false;
    this.#keeping = new Keeping(this, {
      page: pageName,
      words: words.exports,
      fileName: words.exports.saveFile,
      toSaved: () => this.#now && toSaved(this.#now),
      restore: (saved) => {
        const { core, scheme } = this.door ?? {};
        const typed = core && scheme && fromSaved(saved, core, scheme);
        if (typed) this.#take(typed);
        return typed !== undefined;
      },
      version: (id) => (id === ownPack.id ? ownPack.version : this.door?.scheme.version),
      toHistory: () => {
        this.remember();
      },
      fromHistory: () => {
        const kept = (history.state as Record<string, CaseloadTyped> | null)?.[pageName];
        // Kept before a newer page knew more fields.
        if (kept) this.typed = { ...newCaseload(), ...kept };
      },
    });
  }

  protected override render(): TemplateResult {
    const { words, door, typed } = this;
    const { asked, issues } = door
      ? assess(typed, this.#terms(door))
      : { asked: undefined, issues: [] };
    this.#now = asked;
    const errors = issues
      .filter(
        ({ field, wrong }) => this.asked || (wrong.kind !== "missing" && this.left.has(field)),
      )
      .map((issue) => ({
        ...{ field: issue.field, input: idOf(issue.field), text: words.issue(issue) },
      }));
    const count = this.told(errors, words.problems.titlePrefix);
    return html`${arrivedView(this.#keeping.arrived)}
      <div class="desk">
        <div class="desk__question">
          ${count > 0 ? errorSummary(words.problems.summaryTitle(count), errors) : nothing}
          ${formView({
            ...{ words, typed, errors, years: door?.scheme.years ?? 0 },
            amountsOf: Number(door?.scheme.valid_from.slice(0, 4)),
            change: (change) => {
              this.#keeping.forget();
              this.typed = { ...typed, ...change };
            },
            leave: this.leave,
            submit: this.submit,
          })}
        </div>
        <div class="desk__answer">${this.#answer(asked, errors.length > 0)}</div>
      </div>`;
  }

  #answer(asked: CaseloadAsked | undefined, wrong: boolean): TemplateResult {
    const { words, door } = this;
    const { states } = words;
    const message = (what: string, so: string) =>
      html`<div class="message" role="status"><strong>${what}</strong> ${so}</div>`;
    if (this.#starting.state === "broken") return message(states.broken, states.brokenNext);
    if (!door) return html`<div class="answer answer--busy"></div>`;
    const { scheme } = door;
    const bar = this.#bar(asked !== undefined);
    const view = { words, scheme, bar, goToOwn: this.#goToOwn };
    if (asked)
      return html`${this.#came()} ${wrong ? message(states.leftOut, states.leftOutNext) : nothing}
        <p class="print-only">${words.answer.asked(asked.question, today())}</p>
        ${answerView({ ...asked, ...view, example: false, id: answerId })}
        <p class="visually-hidden" role="status">
          ${states.announced(`${plain(words.answer.sentence(asked.answer.result, asked.question, asked.whose))} ${words.answer.ceiling}`)}
        </p>`;
    if (wrong) return html`${message(states.wrong, states.wrongNext)} ${bar}`;
    const example = assess(words.example, this.#terms(door)).asked;
    return html`${example ? answerView({ ...example, ...view, example: true, id: "example" }) : nothing}
    ${bar}`;
  }

  #bar(ready: boolean): TemplateResult {
    const { message, link, share, save } = this.#keeping;
    return exportBar({
      ...{ words: this.words.exports, ready, message, link, files: [], inclusions: [], save },
      share: () => void share(),
      open: (file) => void this.#open(file),
    });
  }

  #terms({ core, scheme }: Door): Terms {
    return { core, scheme, today: today(), words: this.words.ownRules };
  }

  /** Takes over what somebody kept. Amounts of theirs are said before they show. */
  #take(typed: CaseloadTyped): void {
    this.typed = typed;
    this.ownCame = Object.keys(typed.own).length > 0;
  }

  #came(): TemplateResult | typeof nothing {
    const { ownCame, ownCameNext } = this.words.states;
    return this.ownCame
      ? html`<div class="message" role="status"><strong>${ownCame}</strong> ${ownCameNext}</div>`
      : nothing;
  }

  readonly #goToOwn = (): void => {
    this.goTo(ownId, idOf(`own-${ownKey(regimes[0] ?? "licht", 1)}`));
  };

  /** A saved question, or rules of somebody's own: the amounts in them. */
  async #open(file: File): Promise<void> {
    const { door, words } = this;
    const pack = await readRules(file);
    if (pack === undefined || !door) {
      await this.#keeping.open(file);
      return;
    }
    const valid = problemsWith(pack, door.core).length === 0;
    const rules = pack as RulePackDocument;
    const own = valid ? typedFrom(rules, door.scheme) : undefined;
    if (own) this.#take({ ...this.typed, own });
    this.#keeping.say(
      own ? words.exports.ownOpened(rules.title[words.language]) : words.exports.ownRefused,
    );
  }

  protected override settle(): void {
    this.#keeping.settle();
  }

  protected override remember(): void {
    try {
      history.replaceState({ [pageName]: this.typed }, "");
    } catch {
      // A browser that forbids it loses only this convenience.
    }
  }
}
