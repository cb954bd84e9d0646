// What people take away from this page, and what comes back.
import type { ReactiveControllerHost } from "lit";
import type { ExportBar } from "../components/export-bar/export-bar.ts";
import type { Core, RulePackDocument } from "../core.ts";
import { today } from "../lib/dates.ts";
import { download, downloadBlob } from "../lib/files.ts";
import { Keeping, type Arrived } from "../lib/keeping.ts";
import type { Saved } from "../lib/saved.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import type { Desk } from "./desk.ts";
import { decidersOf, ownAuthority } from "./authorities.ts";
import { lacksVat, problemsWith, readRules } from "./read-rules.ts";
import { readCommon } from "./read-person.ts";
import { traitsOf } from "./traits.ts";
import { newCommon, newPerson, type CommonTyped, type PersonTyped } from "./form.ts";
import { pageName, toSaved, type Included } from "./keep.ts";

interface Host extends ReactiveControllerHost {
  core: Core | undefined;
  words: BudgetMessages;
  desk: Desk;
}

export class Exports {
  /** Figures of somebody's own came with a link or a file: said before they show. */
  ownCame = false;
  /** Rules of somebody's own that came along and had to stay out. */
  refused: readonly RulePackDocument[] = [];
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
      version: (scheme) =>
        [...host.desk.schemes, ...this.refused].find(({ id }) => id === scheme)?.version,
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

  get arrived(): Arrived | undefined {
    return this.#keeping.arrived;
  }

  /** The person asked for an answer of their own. */
  settle(): void {
    this.#keeping.settle();
  }

  forget(): void {
    this.#keeping.forget();
  }

  /** The amounts that were filled in, as rules to open again. */
  readonly saveRules = (): void => {
    const { desk, words } = this.#host;
    const scheme = desk.schemes.find(({ id }) => id === desk.view?.scheme);
    const overrides = scheme && readCommon(desk.common, traitsOf(scheme), scheme.id).read.overrides;
    if (!scheme || !overrides) return;
    void this.#attempt(async () => {
      const { ownRules } = await import("./own-rules.ts");
      const pack = ownRules(scheme, overrides, {
        ...{ today: today(), words: words.ownRules, calculations: ["regime_budget"] },
        // Amounts of now hold from the first day of this year.
        from: `${today().slice(0, 4)}-01-01`,
      });
      download(words.exports.ownFile, "application/json", `${JSON.stringify(pack, null, 2)}\n`);
      return words.exports.ownSaved;
    });
  };

  /** A saved question, or rules of somebody's own. */
  async #open(file: File): Promise<void> {
    const { core, desk, words } = this.#host;
    const pack = await readRules(file);
    if (pack === undefined || !core) {
      await this.#keeping.open(file);
      return;
    }
    if (problemsWith(pack, core).length > 0) {
      const { ownRefused, ownWithoutVat } = words.exports;
      this.#keeping.say(lacksVat(pack, core) ? ownWithoutVat : ownRefused);
      return;
    }
    const rules = pack as RulePackDocument;
    this.ownCame = true;
    this.refused = [];
    desk.rules([rules]);
    const authority = decidersOf(desk.schemes).find(({ own }) => own)?.id ?? ownAuthority;
    desk.changeCommon({ authority, own: {}, rules: "" });
    this.#keeping.say(words.exports.ownOpened(rules.title[words.language]));
  }

  bar(): ExportBar {
    const { words, desk } = this.#host;
    const text = words.exports;
    const { message, link } = this.#keeping;
    const ready = this.#answered;
    const inclusion = (key: "names" | "hours", label: string, hint: string) => ({
      ...{ label, hint, included: this.#included[key] },
      change: (included: boolean) => {
        this.#included = { ...this.#included, [key]: included };
        this.#keeping.say("");
      },
    });
    const several = (desk.view?.count ?? 1) > 1;
    const files = [
      { hook: "xlsx", name: text.xlsx, make: () => void this.#write("xlsx") },
      { hook: "csv", name: text.csv, make: () => void this.#write("csv") },
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
      open: (file) => void this.#open(file),
    };
  }

  /** There is an answer of the visitor's own, and not only the example. */
  get #answered(): boolean {
    const { view } = this.#host.desk;
    return view?.totals !== undefined && (view.count > 1 || view.authority !== "");
  }

  #saved(included: Included): Saved | undefined {
    const { desk } = this.#host;
    const whole = this.#answered ? desk.whole() : undefined;
    return whole && toSaved(whole, included);
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
      this.#keeping.say(this.#host.words.exports.failed);
    }
  }

  async #restore(saved: Saved): Promise<boolean> {
    const { core, desk } = this.#host;
    // What was somebody else's is said before it shows.
    const came = saved.questions.some(({ overrides, rule_packs }) =>
      [overrides, rule_packs].some(Array.isArray),
    );
    const refused = core && (await desk.restore(saved, core));
    if (!refused) return false;
    this.refused = refused;
    this.ownCame = came && refused.length === 0;
    return true;
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
    if (!kept) return;
    // Kept before a newer page knew more fields.
    const people = kept.people.map((person) => ({ ...newPerson(), ...person }));
    const common = { ...newCommon(), ...kept.common };
    // Own amounts were once those of every scheme.
    if (Object.values(common.own).some((amounts) => typeof amounts !== "object")) common.own = {};
    this.#host.desk.replace(common, people);
  }
}
