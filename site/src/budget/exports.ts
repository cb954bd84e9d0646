// What people take away from this page, and what comes back.
import type { ReactiveControllerHost } from "lit";
import type { ExportBar } from "../components/export-bar/export-bar.ts";
import type { Core } from "../core.ts";
import { downloadBlob } from "../lib/files.ts";
import { Keeping } from "../lib/keeping.ts";
import type { Saved } from "../lib/saved.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import type { Desk } from "./desk.ts";
import type { CommonTyped, PersonTyped } from "./form.ts";
import { pageName, toSaved, type Included } from "./keep.ts";

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
      maxFileBytes: 16_000_000,
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
    const { message, link, open } = this.#keeping;
    const ready = desk.common.authority !== "" && desk.view?.totals !== undefined;
    const inclusion = (key: "names" | "hours", label: string, hint: string) => ({
      ...{ label, hint, included: this.#included[key] },
      change: (included: boolean) => {
        this.#included = { ...this.#included, [key]: included };
        this.#keeping.say("");
      },
    });
    const several = (desk.view?.count ?? 1) > 1;
    const files = [
      { name: text.xlsx, make: () => void this.#write("xlsx") },
      { name: text.csv, make: () => void this.#write("csv") },
    ];
    // The Worker keeps them: then there may be names and hours.
    const people = desk.away
      ? [{ label: "?", hours: "?", workHours: "", planned: [] }]
      : desk.people;
    const inclusions = [
      ...(people.some(({ label }) => label.trim() !== "")
        ? [inclusion("names", text.withNames, text.withNamesHint)]
        : []),
      ...(people.some(({ hours, workHours, planned }) => hours || workHours || planned.length > 0)
        ? [inclusion("hours", text.withHours, text.withHoursHint)]
        : []),
    ];
    return {
      ...{ words: text, ready, message, link, inclusions },
      files: several || ready ? files : [],
      share: () => {
        this.#share();
      },
      save: () => void this.#save(),
      open: (file) => void open(file),
    };
  }

  #saved(included: Included): Saved | undefined {
    const { desk } = this.#host;
    const whole = desk.common.authority === "" ? undefined : desk.whole();
    if (!whole) return undefined;
    const labels = whole.people.map(({ label }) => label.trim());
    return toSaved(whole.question, whole.rules, desk.common, labels, included);
  }

  async #save(): Promise<void> {
    const { desk, words } = this.#host;
    if (!desk.away) {
      this.#keeping.save();
      return;
    }
    await this.#attempt(async () => {
      downloadBlob(words.exports.saveFile, await desk.saveKept(this.#included));
      return words.exports.saved;
    });
  }

  #share(): void {
    const { desk, words } = this.#host;
    if (desk.away) this.#keeping.say(words.exports.linkTooLong);
    else void this.#keeping.share();
  }

  async #write(format: "csv" | "xlsx"): Promise<void> {
    const { desk, words } = this.#host;
    const name = format === "csv" ? words.exports.csvFile : words.exports.xlsxFile;
    await this.#attempt(async () => {
      const { file, rows } = await desk.write(format, this.#included, words.language);
      downloadBlob(name, file);
      return words.exports.tableReady(rows);
    });
  }

  async #attempt(make: () => Promise<string>): Promise<void> {
    try {
      this.#keeping.say(await make());
    } catch (error) {
      console.error(error);
      this.#keeping.say(this.#host.words.exports.tableFailed);
    }
  }

  async #restore(saved: Saved): Promise<boolean> {
    const { core, desk } = this.#host;
    // What was somebody else's is said before it shows.
    const came = Array.isArray(saved.questions[0]?.overrides);
    const restored = core !== undefined && (await desk.restore(saved, core));
    if (restored) this.ownCame = came;
    return restored;
  }

  /** Without names: history may be written to the disk. */
  remember(): void {
    const { common, people } = this.#host.desk;
    if (people.length === 0) return;
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
