// What the page holds: what stands in the fields, the letters of names, and a list that was read.
import type { ReactiveControllerHost } from "lit";
import type { AssessmentForms, Core, IsoDate, SatisfactionRow, Side } from "../core.ts";
import type { SatisfactionMessages, TableWords } from "../../messages/satisfaction.ts";
import type { Terms } from "./ask.ts";
import type { Days } from "./days.ts";
import { assess, type Assessed } from "./assess.ts";
import { isEmptyRow, newForm, newRow, newRows, type FormTyped, type RowTyped } from "./form.ts";
import { LongList } from "./long-list.ts";
import { Names } from "./names.ts";
import type { How } from "./reading/open-table.ts";
import type { TableProblem } from "./reading/problems.ts";
import { rowOf } from "./row-of.ts";
import { describeWithYears, type SchemeWithYears } from "./scheme.ts";
import { newWorker, TableReader } from "./table-reader.ts";
import type { Asking, Reading, Told } from "./worker/messages.ts";

/** What a table takes the place of: it can come back. */
interface Filled {
  rows: RowTyped[];
  names: Names;
  held: LongList | undefined;
  reading: Reading | undefined;
}

export class Desk {
  form: FormTyped = newForm();
  names = new Names();
  /** A list that a Worker keeps, instead of the rows of the form. */
  held: LongList | undefined;
  /** What came of the last file. */
  reading: Reading | undefined;
  /** The words about what is read, once something was. */
  table: TableWords | undefined;
  /** As the columns were pointed out last; the next table is tried in the same way. */
  how: How = {};
  scheme: SchemeWithYears | undefined;
  core: Core | undefined;
  today: IsoDate;
  readonly reader: TableReader;
  readonly #host: ReactiveControllerHost;
  readonly #words: SatisfactionMessages;
  #before: Filled | undefined;
  #assessed:
    | { form: FormTyped; today: IsoDate; days: Days | null | undefined; assessed: Assessed }
    | undefined;

  constructor(host: ReactiveControllerHost, words: SatisfactionMessages, today: IsoDate) {
    this.#host = host;
    this.#words = words;
    this.today = today;
    this.reader = new TableReader(host, words.workerScript);
  }

  start(core: Core): void {
    this.core = core;
    this.scheme = describeWithYears(core);
  }

  /** What was typed, read and answered. */
  get assessed(): Assessed | undefined {
    const { form, today, held } = this;
    const days = held?.days;
    const last = this.#assessed;
    if (last?.form === form && last.today === today && last.days === days) return last.assessed;
    const assessed = this.#assess(held);
    this.#assessed = assessed && { form, today, days, assessed };
    return assessed;
  }

  #assess(held: LongList | undefined): Assessed | undefined {
    const { form, today, scheme, core } = this;
    if (!core || !scheme) return undefined;
    return assess(form, { core, scheme, today, words: this.#words }, held);
  }

  get terms(): Terms {
    return this.assessed?.terms ?? { scheme: "" };
  }

  change(change: Partial<FormTyped>): void {
    this.form = { ...this.form, ...change };
    this.#host.requestUpdate();
    void this.held?.ask(this.terms);
  }

  changeRow(key: number, change: Partial<RowTyped>): void {
    const rows = this.form.rows.map((row) => (row.key === key ? { ...row, ...change } : row));
    this.change({ rows });
  }

  /** A name becomes a letter. */
  nameLeft(key: number, side: Side, typed: string): string {
    const taken = this.form.rows.map((row) => row[side]);
    const code = this.names.codeFor(side, typed, taken);
    if (this.form.rows.find((row) => row.key === key)?.[side] !== code)
      this.changeRow(key, { [side]: code });
    return code;
  }

  add(): RowTyped {
    const row = newRow();
    this.change({ rows: [...this.form.rows, row] });
    return row;
  }

  remove(key: number): void {
    const rows = this.form.rows.filter((row) => row.key !== key);
    this.change({ rows: rows.length > 0 ? rows : newRows() });
  }

  /** Reads a table in the place of what stood there; tells why it could not. */
  async take(table: string | File, how: How = this.how): Promise<TableProblem | undefined> {
    if (!this.scheme) return undefined;
    const { told, client } = await this.reader.read(table, how, this.terms, this.scheme.forms);
    if (told.kind === "not_read") return told.problem;
    if (told.kind === "columns") return undefined;
    if (told.kind !== "few" && told.kind !== "kept")
      throw new Error(`The Worker read a table and told ${told.kind}`);
    this.table ??= await this.#words.table();
    this.#remember();
    this.names = new Names();
    this.names.replace(told.names);
    if (how.columns) this.how = how;
    if (told.kind === "few") this.fill(told.forms, told.reading);
    else await this.keep(new LongList(this.#host, told.held, this.terms, client));
    return undefined;
  }

  /** The same table once more, in another way. */
  retake(how: How): Promise<TableProblem | undefined> {
    const { table } = this.reader;
    return table === undefined ? Promise.resolve(undefined) : this.take(table, how);
  }

  get canPointOut(): boolean {
    return this.reader.table instanceof File && this.reading !== undefined;
  }

  pointOut(): void {
    if (this.reading) this.reader.askColumns(this.reading);
  }

  /** Forms become rows of the table in the page. */
  fill(forms: readonly AssessmentForms[], reading: Reading | undefined): void {
    this.held = undefined;
    this.reading = reading;
    const rows = forms.map(rowOf);
    this.change({ rows: rows.length > 0 ? rows : newRows() });
  }

  /** A list takes the place of the table, once it is answered for the year of its own forms. */
  async keep(held: LongList): Promise<void> {
    await held.ask(this.#assess(held)?.terms ?? this.terms);
    this.held = held;
    this.reading = held.reading;
    this.change({ rows: newRows() });
  }

  #remember(): void {
    this.#before?.held?.stop();
    this.#before = undefined;
    // An empty table need not come back.
    if (!this.held && this.form.rows.every(isEmptyRow)) return;
    const { form, names, held, reading } = this;
    this.#before = { rows: form.rows, names, held, reading };
  }

  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  undo(): void {
    const before = this.#before;
    if (!before) return;
    this.held?.stop();
    this.#before = undefined;
    this.names = before.names;
    this.held = before.held;
    this.reading = before.reading;
    this.change({ rows: before.rows });
  }

  /** An empty table. */
  clear(): void {
    this.#remember();
    this.names = new Names();
    this.fill([], undefined);
  }

  /** All rows, for a file. Null: too many to keep. */
  everyRow(): Promise<SatisfactionRow[] | null> {
    return this.held?.everyRow() ?? Promise.resolve([...(this.assessed?.rows ?? [])]);
  }

  /** A Worker for one task. */
  async once(asking: Asking): Promise<Told> {
    const client = await newWorker(this.#words.workerScript);
    try {
      return await client.ask(asking);
    } finally {
      client.stop();
    }
  }

  /** What this tab held before: letters, and never a name. */
  fromHistory(form: FormTyped): void {
    const rows = form.rows.map((row) => ({ ...row, key: newRow().key }));
    this.change({ ...newForm(), ...form, rows });
  }
}
