// What leaves the page and what comes back: calendar, link, file, and the browser's Back.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ExportBar } from "../components/export-bar/export-bar.ts";
import { copy, download } from "../lib/files.ts";
import { fromFile, fromHash, isLink, toHash, toText, type Restored } from "../lib/saved.ts";
import type { LiveMessages } from "../../messages/live.ts";
import type { Answered } from "./answered.ts";
import type { FormTyped } from "./form.ts";
import { pageName, toForm, toSaved } from "./keep.ts";
import type { Core } from "../core.ts";
import type { Scheme } from "./scheme.ts";

interface Host extends ReactiveControllerHost {
  form: FormTyped;
  core: { core: Core; scheme: Scheme } | undefined;
  words: LiveMessages;
}

type Calendar = typeof import("./calendar.ts");

export class Exports implements ReactiveController {
  #host: Host;
  #message = "";
  #link: string | undefined;
  #withNames = false;
  #calendar: Promise<Calendar> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("hashchange", this.#hashChanged);
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#hashChanged);
  }

  /** Called when the core stands. */
  start(): void {
    if (isLink(location.hash)) this.#fromLink();
    else this.#fromHistory();
    // Fetched while nobody waits for it, as the last part of loading: from then on the page
    // needs no connection, also for the calendar.
    const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
    idle(() => { this.#loadCalendar().catch(() => undefined); });
  }

  /** Keeps what was typed with this entry of the tab's history, without names: Back brings it back. */
  remember(): void {
    const recognitions = this.#host.form.recognitions.map((one) => ({ ...one, name: "" }));
    try {
      history.replaceState({ [pageName]: { ...this.#host.form, recognitions } }, "");
    } catch {
      // A browser that forbids it loses only this convenience.
    }
  }

  bar(answered: readonly Answered[]): ExportBar {
    const { words } = this.#host;
    const named = answered.some(({ name }) => name !== "");
    return {
      words: words.exports,
      ready: answered.length > 0,
      message: this.#message,
      link: this.#link,
      names: named ? { included: this.#withNames, change: (included) => { this.#withNames = included; this.#say(""); } } : undefined,
      calendar: () => { void this.#makeCalendar(answered); },
      share: () => { void this.#share(answered); },
      save: () => { this.#save(answered); },
      open: (file) => { void this.#open(file); },
    };
  }

  #say(message: string, link?: string): void {
    this.#message = message;
    this.#link = link;
    this.#host.requestUpdate();
  }

  #loadCalendar(): Promise<Calendar> {
    this.#calendar ??= import("./calendar.ts");
    this.#calendar.catch(() => { this.#calendar = undefined; });
    return this.#calendar;
  }

  async #makeCalendar(answered: readonly Answered[]): Promise<void> {
    const { words } = this.#host;
    try {
      const { calendarFile } = await this.#loadCalendar();
      const { text, events } = calendarFile(answered, words, this.#withNames);
      download(words.deadlines.calendar.file, "text/calendar;charset=utf-8", text);
      this.#say(words.exports.calendarReady(events));
    } catch (error) {
      console.error(error);
      this.#say(words.exports.calendarFailed);
    }
  }

  async #share(answered: readonly Answered[]): Promise<void> {
    const { words, form, core } = this.#host;
    if (!core) return;
    const link = location.href.split("#")[0] + toHash(toSaved(answered, form.years, core.scheme, false));
    const copied = await copy(link);
    this.#say(copied ? words.exports.linkCopied : words.exports.linkShown, copied ? undefined : link);
  }

  #save(answered: readonly Answered[]): void {
    const { words, form, core } = this.#host;
    if (!core) return;
    download(words.deadlines.calendar.saveFile, "application/json", toText(toSaved(answered, form.years, core.scheme, this.#withNames)));
    this.#say(words.exports.saved);
  }

  async #open(file: File): Promise<void> {
    this.#restore(await fromFile(file, pageName), this.#host.words.exports.restoredFile);
  }

  readonly #hashChanged = (): void => {
    if (isLink(location.hash) && this.#host.core) this.#fromLink();
  };

  #fromLink(): void {
    const restored = fromHash(location.hash, pageName);
    // Out of the address bar, so that it is not passed on by accident.
    try {
      history.replaceState(history.state, "", location.pathname + location.search);
    } catch {
      location.hash = "";
    }
    this.#restore(restored, this.#host.words.exports.restoredLink);
  }

  #restore({ saved, problem }: Restored, done: string): void {
    const { words, core } = this.#host;
    if (!core) return;
    const form = saved && toForm(saved, core.core);
    if (!saved || !form) {
      this.#say(words.exports.problem(problem ?? "wrong_content"));
      return;
    }
    this.#host.form = form;
    const { version } = saved.rules;
    const other = version !== core.scheme.version;
    this.#say(other ? `${done} ${words.exports.otherRules(version, core.scheme.version)}` : done);
    this.remember();
  }

  #fromHistory(): void {
    const kept: unknown = (history.state as Record<string, unknown> | null)?.[pageName];
    if (kept) this.#host.form = kept as FormTyped;
  }
}
