// What people take away from this page, and what comes back.
import type { ReactiveControllerHost } from "lit";
import type { ExportBar } from "../components/export-bar/export-bar.ts";
import type { Core } from "../core.ts";
import { Keeping } from "../lib/keeping.ts";
import type { Saved } from "../lib/saved.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import type { Desk } from "./desk.ts";
import type { CommonTyped, PersonTyped } from "./form.ts";
import { fromSaved, pageName, toSaved } from "./keep.ts";

interface Host extends ReactiveControllerHost {
  core: Core | undefined;
  words: BudgetMessages;
  desk: Desk;
}

export class Exports {
  /** Figures of somebody's own came with a link or a file: said before they show. */
  ownCame = false;
  readonly #host: Host;
  readonly #keeping: Keeping;
  #included = { names: false, hours: false };

  constructor(host: Host, words: BudgetMessages) {
    this.#host = host;
    this.#keeping = new Keeping(host, {
      page: pageName,
      words: words.exports,
      fileName: words.exports.saveFile,
      // Names never go into a link, not even on request: links are passed on.
      toSaved: (way) =>
        this.#saved({ ...this.#included, names: way === "file" && this.#included.names }),
      restore: (saved) => this.#restore(saved),
      version: (scheme) => host.desk.schemes.find(({ id }) => id === scheme)?.version,
      toHistory: () => {
        this.remember();
      },
      fromHistory: () => {
        this.#fromHistory();
      },
    });
  }

  start(): void {
    this.#keeping.start();
  }

  forget(): void {
    this.#keeping.forget();
  }

  readonly saveRules = (): void => undefined;

  bar(): ExportBar {
    const { words, desk } = this.#host;
    const text = words.exports;
    const { message, link, share, save, open } = this.#keeping;
    const ready = desk.common.authority !== "" && desk.view?.totals !== undefined;
    const inclusion = (key: "names" | "hours", label: string, hint: string) => ({
      ...{ label, hint, included: this.#included[key] },
      change: (included: boolean) => {
        this.#included = { ...this.#included, [key]: included };
        this.#keeping.say("");
      },
    });
    const people = desk.people.slice(0, 200);
    const inclusions = [
      ...(people.some(({ label }) => label.trim() !== "")
        ? [inclusion("names", text.withNames, text.withNamesHint)]
        : []),
      ...(people.some(({ hours, workHours, planned }) => hours || workHours || planned.length > 0)
        ? [inclusion("hours", text.withHours, text.withHoursHint)]
        : []),
    ];
    return {
      ...{ words: text, ready, message, link, inclusions, save },
      files: [],
      share: () => void share(),
      open: (file) => void open(file),
    };
  }

  #saved(included: { names: boolean; hours: boolean }): Saved | undefined {
    const { desk } = this.#host;
    const asked = desk.view?.asked;
    if (!asked || desk.common.authority === "") return undefined;
    const { scheme, version } = asked.answer.rules;
    const labels = desk.people.map(({ label }) => label.trim());
    return toSaved(asked.question, { scheme, version }, desk.common, labels, included);
  }

  #restore(saved: Saved): boolean {
    const { core, desk } = this.#host;
    const restored = core && fromSaved(saved, core);
    if (!restored) return false;
    this.ownCame = Object.keys(restored.common.own).length > 0;
    desk.replace(restored.common, restored.people);
    return true;
  }

  /** Without names: history may be written to the disk. */
  remember(): void {
    const { common, people } = this.#host.desk;
    if (people.length > 200) return;
    const kept = { common, people: people.map((person) => ({ ...person, label: "" })) };
    try {
      history.replaceState({ [pageName]: kept }, "");
    } catch {
      // A browser that forbids it loses only this convenience.
    }
  }

  #fromHistory(): void {
    type KeptState = { common: CommonTyped; people: PersonTyped[] } | undefined;
    const kept = (history.state as Record<string, KeptState> | null)?.[pageName];
    if (kept) this.#host.desk.replace(kept.common, kept.people);
  }
}
