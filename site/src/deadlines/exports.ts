// What leaves the page and what comes back: calendar, link, file, and the browser's Back.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ExportBar } from "../components/export-bar/export-bar.ts";
import type { Core } from "../core.ts";
import { copy, download } from "../lib/files.ts";
import { OtherLanguage } from "../lib/other-language.ts";
import {
  fromFile,
  fromHash,
  isLink,
  isTransfer,
  toHash,
  toText,
  transfer,
  type Restored,
} from "../lib/saved.ts";
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

export interface Arrived {
  text: string;
  /** Something about it asks for attention. */
  warning: boolean;
}

type Calendar = typeof import("./calendar.ts");

export class Exports implements ReactiveController {
  readonly #host: Host;
  #answered: readonly Answered[] = [];
  #message = "";
  /** What came in by a link, said above the question: nobody looks for it under the answer. */
  #arrived: Arrived | undefined;
  #link: string | undefined;
  #withNames = false;
  #calendar: Promise<Calendar> | undefined;
  readonly #otherLanguage = new OtherLanguage(() => {
    const saved = this.#saved(false);
    return saved ? toHash(saved, transfer) : "";
  });

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("hashchange", this.#hashChanged);
    this.#otherLanguage.start();
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#hashChanged);
    this.#otherLanguage.stop();
  }

  /** Called when the core stands. */
  start(): void {
    if (isLink(location.hash)) this.#fromLink();
    else this.#host.form = fromHistory() ?? this.#host.form;
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
    this.#message = "";
    this.#link = undefined;
  }

  get arrived(): Arrived | undefined {
    return this.#arrived;
  }

  /** The person asked for an answer of their own. */
  settle(): void {
    this.#arrived = undefined;
  }

  readonly bar = (answered: readonly Answered[]): ExportBar => {
    this.#answered = answered;
    const change = (included: boolean) => {
      this.#withNames = included;
      this.#say("");
    };
    return {
      words: this.#host.words.exports,
      ready: answered.length > 0,
      message: this.#message,
      link: this.#link,
      names: answered.some(({ name }) => name !== "")
        ? { included: this.#withNames, change }
        : undefined,
      calendar: () => void this.#makeCalendar(),
      share: () => void this.#share(),
      save: this.#save,
      open: (file) => void this.#open(file),
    };
  };

  #say(message: string, link?: string): void {
    this.#message = message;
    this.#link = link;
    this.#host.requestUpdate();
  }

  /** Said after an export, with what it had to leave out. */
  #done(message: string, link?: string): void {
    const { words, form } = this.#host;
    const missing = form.recognitions.length - this.#answered.length;
    this.#say(missing > 0 ? `${message} ${words.exports.incomplete(missing)}` : message, link);
  }

  #saved(withNames: boolean) {
    const { form, core } = this.#host;
    return core && this.#answered.length > 0
      ? toSaved(this.#answered, form.years, core.scheme, withNames)
      : undefined;
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
      this.#done(words.exports.calendarReady(events));
    } catch (error) {
      console.error(error);
      this.#say(words.exports.calendarFailed);
    }
  }

  /** Names never go into a link, not even on request: links are passed on. */
  async #share(): Promise<void> {
    const { words } = this.#host;
    const saved = this.#saved(false);
    if (!saved) return;
    const link = new URL(toHash(saved), location.href).href;
    const copied = await copy(link);
    this.#done(
      copied ? words.exports.linkCopied : words.exports.linkShown,
      copied ? undefined : link,
    );
  }

  readonly #save = (): void => {
    const { words } = this.#host;
    const saved = this.#saved(this.#withNames);
    if (!saved) return;
    download(words.deadlines.calendar.saveFile, "application/json", toText(saved));
    this.#done(words.exports.saved);
  };

  async #open(file: File): Promise<void> {
    const { restoredFile } = this.#host.words.exports;
    this.#arrived = undefined;
    this.#say(this.#restore(await fromFile(file, pageName), restoredFile).text);
  }

  readonly #hashChanged = (): void => {
    if (isLink(location.hash) && this.#host.core) this.#fromLink();
  };

  #fromLink(): void {
    const { hash } = location;
    // Out of the address bar, so that it is not passed on by accident.
    try {
      history.replaceState(history.state, "", location.pathname + location.search);
    } catch {
      location.hash = "";
    }
    this.#arrived = this.#restore(
      fromHash(hash, pageName),
      isTransfer(hash) ? "" : this.#host.words.exports.restoredLink,
    );
    this.#say("");
  }

  /** Puts what was kept in the form, and tells what there is to say about it. */
  #restore({ saved, problem }: Restored, done: string): Arrived {
    const { words, core } = this.#host;
    if (!core) return { text: "", warning: false };
    const form = saved && toForm(saved, core);
    if (!form) return { text: words.exports.problem(problem ?? "wrong_content"), warning: true };
    this.#host.form = form;
    this.remember();
    const [then, now] = [saved.rules.version, core.scheme.version];
    return then === now
      ? { text: done, warning: false }
      : { text: `${done} ${words.exports.otherRules(then, now)}`.trim(), warning: true };
  }
}
