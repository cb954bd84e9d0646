// What people take away from this page, and what comes back.
import { nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { ExportBar } from "../components/export-bar/export-bar.ts";
import { downloadBlob } from "../lib/files.ts";
import { Keeping, type Arrived, type Way } from "../lib/keeping.ts";
import { usualFileBytes, type Saved } from "../lib/saved.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import { answeredOf } from "./answered.ts";
import type { Desk } from "./desk.ts";
import { newForm, type FormTyped } from "./form.ts";
import { fromSaved, pageName, toSaved } from "./keep.ts";
import { readRows } from "./read-rows.ts";
import type { ReportFiles } from "./report-files.ts";
import { restore } from "./restore.ts";

interface Host extends ReactiveControllerHost {
  words: SatisfactionMessages;
  desk: Desk;
}

const formats = ["docx", "xlsx", "csv", "json"] as const;
/** More forms do not fit in an address: then only the year goes to the other language. */
const mostInTransfer = 25;
/** A hundred thousand forms with all their answers. */
const mostFileBytes = 64 * usualFileBytes;

export class Exports {
  readonly #host: Host;
  readonly #keeping: Keeping;
  /** Fetched when a file is asked for. */
  #files: ReportFiles | undefined;
  #withScores = false;

  constructor(host: Host, words: SatisfactionMessages) {
    this.#host = host;
    this.#keeping = new Keeping(host, {
      page: pageName,
      words: words.exports,
      fileName: words.exports.saveFile,
      maxFileBytes: mostFileBytes,
      toSaved: (way) => this.#saved(way),
      restore: (saved) => this.#restore(saved),
      version: () => host.desk.scheme?.version,
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

  settle(): void {
    this.#keeping.settle();
  }

  forget(): void {
    this.#keeping.forget();
    this.#files?.forget();
  }

  readonly open = (file: File): Promise<void> => this.#keeping.open(file);

  /** What has to be said before a file is made, under the buttons. */
  question(): TemplateResult | typeof nothing {
    return this.#files?.question() ?? nothing;
  }

  bar(): ExportBar {
    const { words, desk } = this.#host;
    const text = words.exports;
    const { message, link, share } = this.#keeping;
    const ready = answeredOf(desk, words) !== undefined;
    const scores = {
      ...{ label: text.withScores, hint: text.withScoresHint, included: this.#withScores },
      change: (included: boolean) => {
        this.#withScores = included;
        this.#keeping.say("");
      },
    };
    return {
      ...{ words: text, ready, message, link },
      files: ready ? this.#buttons() : [],
      inclusions: ready && !desk.held ? [scores] : [],
      share: () => {
        if (desk.held && this.#withScores) this.#keeping.say(text.linkTooLong);
        else void share();
      },
      save: () => void this.#save(),
      open: (file) => void this.open(file),
    };
  }

  #buttons(): ExportBar["files"] {
    const { words, desk } = this.#host;
    const kinds = [...formats, ...(desk.names.size > 0 ? (["key"] as const) : [])];
    return kinds.map((kind) => ({
      ...{ hook: kind, name: words.exports[kind] },
      make: () => void this.#make(kind),
    }));
  }

  async #make(kind: (typeof formats)[number] | "key"): Promise<void> {
    const { words } = this.#host;
    try {
      const { ReportFiles } = await import("./report-files.ts");
      this.#files ??= new ReportFiles(this.#host, words, (message) => {
        this.#keeping.say(message);
      });
      this.#files.ask(kind);
    } catch (error) {
      console.error(error);
      this.#keeping.say(words.exports.fileFailed);
    }
  }

  #saved(way: Way): Saved | undefined {
    const { desk, words } = this.#host;
    const { assessed, scheme, form, how, held } = desk;
    if (!assessed || !scheme) return undefined;
    const answered = answeredOf(desk, words);
    if (!answered && way === "file") return undefined;
    const totals = held?.count === null ? held.answer?.result : undefined;
    const rows = readRows(form.rows).filter(({ issues }) => issues.length === 0);
    const forms = rows.map((row) => row.form);
    const goAlong =
      way === "file" || this.#withScores || (way === "transfer" && forms.length <= mostInTransfer);
    return toSaved({ ...assessed, scheme, form, how, totals }, goAlong ? forms : [], way);
  }

  async #save(): Promise<void> {
    const { desk, words } = this.#host;
    const saved = this.#saved("file");
    if (!saved || !desk.assessed) return;
    if (desk.held?.count) {
      downloadBlob(words.exports.saveFile, await desk.held.save(saved, desk.assessed.terms));
      this.#keeping.say(words.exports.saved);
    } else this.#keeping.save();
  }

  async #restore(saved: Saved): Promise<boolean> {
    const { desk } = this.#host;
    const { core, scheme } = desk;
    const restored = core && scheme && (await fromSaved(saved, core, scheme));
    const script = this.#host.words.workerScript;
    return restored !== undefined && restore(desk, restored, { host: this.#host, script });
  }

  /** Letters alone, and no words of the person: history may be written to the disk. */
  remember(): void {
    const { form } = this.#host.desk;
    try {
      history.replaceState({ [pageName]: { ...form, texts: newForm().texts } }, "");
    } catch {
      // A browser that forbids it loses only this convenience.
    }
  }

  #fromHistory(): void {
    const kept = (history.state as Record<string, FormTyped | undefined> | null)?.[pageName];
    if (kept && Array.isArray(kept.rows)) this.#host.desk.fromHistory(kept);
  }
}
