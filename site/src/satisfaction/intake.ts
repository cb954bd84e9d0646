// Takes a list in, and tells what came of it.
import type { ReactiveControllerHost } from "lit";
import { readWholeNumber } from "../components/number-field/read-number.ts";
import { downloadBlob } from "../lib/files.ts";
import { Stopped } from "../lib/worker-client.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import type { ColumnsView } from "./columns-view.ts";
import type { Desk } from "./desk.ts";
import type { FileView } from "./file-view.ts";
import { hasScore, type Columns } from "./reading/columns.ts";
import type { TableProblem } from "./reading/problems.ts";

interface Host extends ReactiveControllerHost {
  desk: Desk;
}

/** A person who waits less than this sees no sign of waiting. */
const quietWait = 300;
const mostLines = 1000;

export class Intake {
  #pasted = "";
  #error = "";
  #message = "";
  /** The reading takes so long that it shows. */
  #slow = false;
  #chosen: Record<string, string> = {};
  #line = "";
  #lineError = "";
  #columnsError = "";
  readonly #host: Host;
  readonly #words: SatisfactionMessages;
  /** A saved question was opened where a list was expected. */
  readonly #openSaved: (file: File) => void;

  constructor(host: Host, words: SatisfactionMessages, openSaved: (file: File) => void) {
    this.#host = host;
    this.#words = words;
    this.#openSaved = openSaved;
  }

  view(): FileView {
    const { desk } = this.#host;
    return {
      ...{ words: this.#words, pasted: this.#pasted, error: this.#error, message: this.#message },
      progress: this.#slow ? desk.reader.progress : undefined,
      columns: this.#columns(),
      canUndo: desk.canUndo,
      canPointOut: desk.canPointOut,
      paste: (typed) => {
        this.#pasted = typed;
        this.#say("", "");
      },
      take: (table) => {
        this.take(table);
      },
      stop: () => {
        desk.reader.stop();
        this.#say("", this.#words.reading.stopped);
      },
      undo: () => {
        desk.undo();
        this.#say("", this.#words.reading.undone);
      },
      pointOut: () => {
        desk.pointOut();
        this.#begin();
      },
      template: (format) => void this.#template(format),
    };
  }

  /** A list, pasted, chosen or dropped. */
  take(table: string | readonly File[]): void {
    if (typeof table === "string") {
      void this.#run(() => this.#host.desk.take(table));
      return;
    }
    const [file, ...more] = table;
    if (!file) return;
    if (more.length > 0) {
      this.#say(this.#words.reading.problem({ code: "several_files", count: table.length }), "");
      return;
    }
    if (/\.json$/i.test(file.name)) {
      this.#say("", "");
      this.#openSaved(file);
      return;
    }
    void this.#run(() => this.#host.desk.take(file));
  }

  async #run(read: () => Promise<TableProblem | undefined>): Promise<void> {
    const { desk } = this.#host;
    this.#say("", "");
    this.#slow = false;
    const timer = setTimeout(() => {
      this.#slow = true;
      this.#host.requestUpdate();
    }, quietWait);
    try {
      const problem = await read();
      if (problem) this.#say(this.#words.reading.problem(problem), "");
      else if (desk.reader.columnsAsked) this.#begin();
      else this.#taken();
    } catch (error) {
      // Who stopped it knows.
      if (error instanceof Stopped) return;
      console.error(error);
      this.#say(this.#words.reading.failed, "");
    } finally {
      clearTimeout(timer);
      this.#slow = false;
      this.#host.requestUpdate();
    }
  }

  #taken(): void {
    this.#pasted = "";
    const { reading } = this.#host.desk;
    this.#say("", this.#words.reading.taken(reading?.read.forms ?? 0, reading?.read.rejected ?? 0));
  }

  /** The columns are to be pointed out: what is known of them is filled in. */
  #begin(): void {
    const { how, reader } = this.#host.desk;
    const { columnsAsked } = reader;
    const known = { ...how.columns, ...columnsAsked?.columns };
    const last = columnsAsked?.header.length ?? 0;
    this.#chosen = Object.fromEntries(
      Object.entries(known)
        .filter(([, at]) => at <= last)
        .map(([role, at]) => [role, String(at)]),
    );
    this.#line = String(columnsAsked?.first_line ?? 1);
    this.#lineError = "";
    this.#columnsError = "";
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => document.getElementById("columns-asked")?.focus());
  }

  #columns(): ColumnsView | undefined {
    const { desk } = this.#host;
    const { scheme } = desk;
    const { columnsAsked } = desk.reader;
    if (!columnsAsked || !scheme) return undefined;
    return {
      ...{ words: this.#words, forms: scheme.forms, header: columnsAsked.header },
      ...{ chosen: this.#chosen, line: this.#line },
      ...{ lineError: this.#lineError, error: this.#columnsError },
      choose: (role, column) => {
        this.#chosen = { ...this.#chosen, [role]: column };
        this.#columnsError = "";
        this.#host.requestUpdate();
      },
      changeLine: (typed) => {
        this.#line = typed;
        this.#lineError = "";
        this.#host.requestUpdate();
      },
      showLine: () => {
        const first_line = this.#readLine();
        if (first_line) void this.#run(() => desk.retake({ first_line }));
      },
      read: () => {
        this.#readColumns();
      },
      cancel: () => {
        desk.reader.stop();
        this.#say("", this.#words.reading.stopped);
      },
    };
  }

  #readLine(): number | undefined {
    const line = readWholeNumber(this.#line, 1, mostLines);
    if (typeof line === "number") return line;
    this.#lineError = this.#words.reading.columns.lineWrong;
    this.#host.requestUpdate();
    return undefined;
  }

  #readColumns(): void {
    const text = this.#words.reading.columns;
    const first_line = this.#readLine();
    const columns: Columns = Object.fromEntries(
      Object.entries(this.#chosen)
        .filter(([, at]) => at !== "")
        .map(([role, at]) => [role, Number(at)]),
    );
    const places = Object.values(columns);
    this.#columnsError = !hasScore(columns)
      ? text.noScore
      : new Set(places).size < places.length
        ? text.twice
        : "";
    this.#host.requestUpdate();
    if (first_line && !this.#columnsError)
      void this.#run(() => this.#host.desk.retake({ columns, first_line }));
  }

  async #template(format: "csv" | "xlsx"): Promise<void> {
    const { desk } = this.#host;
    const { language, reading } = this.#words;
    if (!desk.scheme) return;
    try {
      const told = await desk.once({ kind: "template", format, language, forms: desk.scheme.forms });
      if (told.kind === "file") downloadBlob(reading.templateFile[format], told.file);
    } catch (error) {
      console.error(error);
      this.#say(reading.failed, "");
    }
  }

  #say(error: string, message: string): void {
    this.#error = error;
    this.#message = message;
    this.#host.requestUpdate();
  }
}
