// The files of the yearly report. Before one is made the page looks through what the person
// wrote, and says what is worth a second look; the person decides.
import { nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import { downloadBlob } from "../lib/files.ts";
import type { CheckWords } from "../../messages/satisfaction-check.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import { answeredOf, type Answered } from "./answered.ts";
import type { Finding } from "./check/finding.ts";
import type { Desk } from "./desk.ts";
import { keyQuestion, keyQuestionId } from "./key-question.ts";
import type { ReportFormat } from "./report/exports.ts";
import type { Confirmation } from "./report/confirmations.ts";
import type { ReportMaterial, ReportTexts } from "./report/material.ts";
import { inOrder, type OrderedRows } from "./report/rows.ts";

interface Host extends ReactiveControllerHost {
  words: SatisfactionMessages;
  desk: Desk;
}

type Check = typeof import("./check/check-view.ts");
type Field = keyof ReportTexts;

/** What waits for a yes. */
type Waiting =
  | {
      kind: "report";
      format: ReportFormat;
      findings: Finding<Field>[];
      confirmations: Confirmation[];
      words: CheckWords;
      check: Check;
    }
  | { kind: "key" };

export class ReportFiles {
  readonly #host: Host;
  readonly #words: SatisfactionMessages;
  readonly #say: (message: string) => void;
  #waiting: Waiting | undefined;
  /** One order for all files of an answer: a row in one is the same row in the others. */
  #ordered: { of: unknown; rows: OrderedRows } | undefined;

  constructor(host: Host, words: SatisfactionMessages, say: (message: string) => void) {
    this.#host = host;
    this.#words = words;
    this.#say = say;
  }

  /** A file of the report, or the list of names. */
  ask(what: ReportFormat | "key"): void {
    if (what === "key") {
      this.#wait({ kind: "key" });
      this.#focus(keyQuestionId);
    } else void this.#attempt(() => this.#look(what));
  }

  forget(): void {
    this.#waiting = undefined;
  }

  question(): TemplateResult | typeof nothing {
    const waiting = this.#waiting;
    if (!waiting) return nothing;
    if (waiting.kind === "report") return this.#reportQuestion(waiting);
    return keyQuestion({
      words: this.#words.exports.confirm,
      make: () => void this.#attempt(() => this.#makeKey()),
      cancel: () => {
        this.#wait(undefined);
      },
    });
  }

  #reportQuestion(waiting: Extract<Waiting, { kind: "report" }>): TemplateResult {
    const { words, check, findings, confirmations, format } = waiting;
    const { texts } = this.#host.desk.form;
    return check.checkView<Field>({
      ...{ words, findings, confirmations },
      textOf: (field) => texts[field],
      nameOf: (field) => this.#words.parts.texts.printed[field],
      goTo: (finding) => {
        const field = document.getElementById(`text-${finding.field}`);
        if (field instanceof HTMLTextAreaElement) check.showPlace(field, finding);
      },
      ignore: () => void this.#attempt(() => this.#make(format)),
      cancel: () => {
        this.#wait(undefined);
      },
    });
  }

  /** Makes the file at once when there is nothing to say about it. */
  async #look(format: ReportFormat): Promise<void> {
    const material = await this.#material();
    if (!material) return;
    const [check, { lookThrough }, { neededConfirmations }, words] = await Promise.all([
      import("./check/check-view.ts"),
      import("./check/look-through.ts"),
      import("./report/confirmations.ts"),
      this.#words.check(),
    ]);
    const { desk } = this.#host;
    const texts = Object.entries(desk.form.texts).map(([field, text]: [string, string]) => ({
      ...{ field: field as Field, text },
    }));
    const names = desk.names.entries().map(({ name }) => name);
    const findings = format === "json" ? [] : lookThrough(texts, { names, medical: words.medical });
    const confirmations = neededConfirmations(material);
    if (findings.length + confirmations.length === 0) {
      await this.#make(format);
      return;
    }
    this.#wait({ kind: "report", format, findings, confirmations, words, check });
    this.#focus(check.checkId);
  }

  async #make(format: ReportFormat): Promise<void> {
    const material = await this.#material();
    if (!material) return;
    const { exporters, fileNameOf } = await import("./report/exports.ts");
    const file = await exporters[format](material);
    downloadBlob(await fileNameOf(material, format), file);
    this.#wait(undefined);
    this.#say(this.#words.exports.fileReady);
  }

  async #makeKey(): Promise<void> {
    const rows = await this.#orderedRows();
    const { keyFile, keyLines } = await import("./report/key-list.ts");
    const lines = keyLines(this.#host.desk.names.entries(), rows ?? inOrder([], "input"));
    downloadBlob(this.#words.exports.keyFile, await keyFile(lines, this.#words.language));
    this.#wait(undefined);
    this.#say(this.#words.exports.keyReady);
  }

  async #material(): Promise<ReportMaterial | undefined> {
    const { desk } = this.#host;
    const answered = answeredOf(desk, this.#words);
    if (!answered) return undefined;
    const rows = await this.#orderedRows();
    return materialOf(answered, rows);
  }

  async #orderedRows(): Promise<OrderedRows | null> {
    const { desk } = this.#host;
    const of = desk.held?.answer ?? desk.assessed?.answer;
    if (this.#ordered?.of === of && this.#ordered) return this.#ordered.rows;
    const all = await desk.everyRow();
    if (!all) return null;
    const rows = inOrder(all, "shuffled");
    this.#ordered = { of, rows };
    return rows;
  }

  async #attempt(make: () => Promise<void>): Promise<void> {
    try {
      await make();
    } catch (error) {
      console.error(error);
      this.#say(this.#words.exports.fileFailed);
    }
  }

  #wait(waiting: Waiting | undefined): void {
    this.#waiting = waiting;
    if (waiting) this.#say("");
    this.#host.requestUpdate();
  }

  #focus(id: string): void {
    void this.#host.updateComplete.then(() => document.getElementById(id)?.focus());
  }
}

function materialOf(
  { words, scheme, answer, chosen, completed_periods, texts, reading }: Answered,
  ordered: OrderedRows | null,
): ReportMaterial {
  return {
    language: words.language,
    totals: answer.result,
    rows: ordered?.rows ?? null,
    scheme: { id: scheme.id, title: scheme.title, version: scheme.version, own: scheme.own },
    forms: scheme.forms,
    sources: answer.sources,
    period: chosen ? { start: chosen.period_start, end: chosen.period_end } : null,
    report_before: chosen?.report_before ?? null,
    last_safe_day: chosen?.last_safe_day ?? null,
    completed_periods: completed_periods ?? null,
    texts,
    read: reading?.read ?? null,
    organisations: [],
  };
}
