// What people take away from this page: dates for the calendar, a link, a file.
import type { ReactiveControllerHost } from "lit";
import type { ExportBar } from "../components/export-bar/export-bar.ts";
import type { Core } from "../core.ts";
import { download } from "../lib/files.ts";
import { Keeping, type Arrived } from "../lib/keeping.ts";
import type { Saved } from "../lib/saved.ts";
import type { LiveMessages } from "../../messages/live.ts";
import type { Answered } from "./answered.ts";
import type { FormTyped } from "./form.ts";
import { fromHistory, pageName, toForm, toHistory, toSaved } from "./keep.ts";
import type { Scheme } from "./scheme.ts";

interface Host extends ReactiveControllerHost {
  form: FormTyped;
  core: { core: Core; scheme: Scheme } | undefined;
  words: LiveMessages;
}

type Calendar = typeof import("./calendar.ts");

export class Exports {
  readonly #host: Host;
  readonly #keeping: Keeping;
  #answered: readonly Answered[] = [];
  #withNames = false;
  #calendar: Promise<Calendar> | undefined;

  constructor(host: Host, words: LiveMessages) {
    this.#host = host;
    this.#keeping = new Keeping(host, {
      page: pageName,
      words: words.exports,
      fileName: words.deadlines.calendar.saveFile,
      // Names never go into a link, not even on request: links are passed on.
      toSaved: (way) => this.#saved(way === "file" && this.#withNames),
      restore: (saved) => this.#restore(saved),
      said: (message) => this.#withWhatIsLeftOut(message),
      version: () => host.core?.scheme.version,
      toHistory: () => {
        this.remember();
      },
      fromHistory: () => {
        host.form = fromHistory() ?? host.form;
      },
    });
  }

  /** Called when the core stands. */
  start(): void {
    this.#keeping.start();
    // Fetched while nobody waits for it, as the last part of loading: from then on the page
    // needs no connection, also for the calendar.
    const later =
      "requestIdleCallback" in window ? window.requestIdleCallback.bind(window) : setTimeout;
    later(() => {
      this.#loadCalendar().catch(() => undefined);
    });
  }

  /** Keeps what was typed with this entry of the tab's history: Back brings it back. */
  remember(): void {
    toHistory(this.#host.form);
  }

  /** What was said about an export is about another question by now. */
  forget(): void {
    this.#keeping.forget();
  }

  get arrived(): Arrived | undefined {
    return this.#keeping.arrived;
  }

  /** The person asked for an answer of their own. */
  settle(): void {
    this.#keeping.settle();
  }

  readonly bar = (answered: readonly Answered[]): ExportBar => {
    this.#answered = answered;
    const words = this.#host.words.exports;
    const names = {
      label: words.withNames,
      hint: words.withNamesHint,
      included: this.#withNames,
      change: (included: boolean) => {
        this.#withNames = included;
        this.#keeping.say("");
      },
    };
    const { message, link, share, save, open } = this.#keeping;
    return {
      words,
      ready: answered.length > 0,
      message,
      link,
      files: [{ hook: "calendar", name: words.calendar, make: () => void this.#makeCalendar() }],
      inclusions: answered.some(({ name }) => name !== "") ? [names] : [],
      share: () => void share(),
      save,
      open: (file) => void open(file),
    };
  };

  /** What an export had to leave out is said with it. */
  #withWhatIsLeftOut(message: string): string {
    const { words, form } = this.#host;
    const missing = form.recognitions.length - this.#answered.length;
    return missing > 0 ? `${message} ${words.exports.incomplete(missing)}` : message;
  }

  #saved(withNames: boolean): Saved | undefined {
    const { form, core } = this.#host;
    return core && this.#answered.length > 0
      ? toSaved(this.#answered, form.years, core.scheme, withNames)
      : undefined;
  }

  #restore(saved: Saved): boolean {
    const { core } = this.#host;
    const form = core && toForm(saved, core);
    if (form) this.#host.form = form;
    return form !== undefined;
  }

  #loadCalendar(): Promise<Calendar> {
    const loading = (this.#calendar ??= import("./calendar.ts"));
    loading.catch(() => {
      this.#calendar = undefined;
    });
    return loading;
  }

  async #makeCalendar(): Promise<void> {
    const { words } = this.#host;
    try {
      const { calendarFile } = await this.#loadCalendar();
      const { text, events } = calendarFile(this.#answered, words, this.#withNames);
      download(words.deadlines.calendar.file, "text/calendar;charset=utf-8", text);
      this.#keeping.say(this.#withWhatIsLeftOut(words.exports.calendarReady(events)));
    } catch (error) {
      console.error(error);
      this.#keeping.say(words.exports.calendarFailed);
    }
  }
}
