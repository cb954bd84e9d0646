// Takes a list in, and tells what came of it.
import type { ReactiveControllerHost } from "lit";
import { downloadBlob } from "../lib/files.ts";
import { answerId } from "../lib/question-page.ts";
import { Stopped } from "../lib/stopped.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import type { ColumnsAsked } from "./columns-asked.ts";
import type { Desk } from "./desk.ts";
import type { FileView } from "./file-view.ts";
import { fields } from "./form.ts";
import type { TableProblem } from "./reading/problems.ts";

interface Host extends ReactiveControllerHost {
  desk: Desk;
}

/** A person who waits less than this sees no sign of waiting. */
const quietWait = 300;

export class Intake {
  #pasted = "";
  #error = "";
  #message = "";
  /** The reading takes so long that it shows. */
  #slow = false;
  readonly #host: Host;
  readonly #words: SatisfactionMessages;
  /** Fetched when columns have to be pointed out. */
  #columns: ColumnsAsked | undefined;
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
      columns: this.#columns?.view(),
      canUndo: desk.canUndo,
      canPointOut: desk.canPointOut,
      paste: (typed) => {
        this.#pasted = typed;
        this.#say("", "");
      },
      take: this.take,
      stop: () => {
        this.#stop();
      },
      undo: () => {
        desk.undo();
        this.#say("", this.#words.reading.undone);
        this.#focus(fields.file);
      },
      pointOut: () => {
        desk.pointOut();
        void this.#begin();
      },
      template: (format) => void this.#template(format),
    };
  }

  /** A list, pasted, chosen or dropped. */
  readonly take = (table: string | readonly File[]): void => {
    const { desk } = this.#host;
    if (typeof table === "string") {
      void this.#run(() => desk.take(table));
      return;
    }
    const [file, ...more] = table;
    if (!file) return;
    if (more.length > 0) {
      void this.#refuse({ code: "several_files", count: table.length });
      return;
    }
    if (/\.json$/i.test(file.name)) {
      this.#say("", "");
      this.#openSaved(file);
      return;
    }
    void this.#run(() => desk.take(file));
  };

  /** `then`: where the keyboard goes, when what it was in is gone. */
  async #run(read: () => Promise<TableProblem | undefined>, then?: string): Promise<void> {
    const { desk } = this.#host;
    this.#say("", "");
    this.#slow = false;
    const timer = setTimeout(() => {
      this.#slow = true;
      this.#host.requestUpdate();
    }, quietWait);
    try {
      const problem = await read();
      if (problem) await this.#refuse(problem);
      else if (desk.reader.columnsAsked) await this.#begin();
      else {
        this.#taken();
        if (then) this.#focus(then);
      }
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

  async #refuse(problem: TableProblem): Promise<void> {
    const words = await this.#words.table();
    this.#say(words.problem(problem), "");
  }

  async #begin(): Promise<void> {
    const [{ ColumnsAsked }, table] = await Promise.all([
      import("./columns-asked.ts"),
      this.#words.table(),
    ]);
    this.#columns ??= new ColumnsAsked(this.#host, table, {
      read: (how) => void this.#run(() => this.#host.desk.retake(how), answerId),
      cancel: () => {
        this.#stop();
      },
    });
    this.#columns.begin();
  }

  #stop(): void {
    this.#host.desk.reader.stop();
    this.#say("", this.#words.reading.stopped);
    this.#focus(fields.file);
  }

  #taken(): void {
    this.#pasted = "";
    const { reading } = this.#host.desk;
    this.#say("", this.#words.reading.taken(reading?.read.forms ?? 0, reading?.read.rejected ?? 0));
  }

  async #template(format: "csv" | "xlsx"): Promise<void> {
    const { desk } = this.#host;
    const { language, reading } = this.#words;
    if (!desk.scheme) return;
    const { forms } = desk.scheme;
    try {
      const told = await desk.once({ kind: "template", format, language, forms });
      if (told.kind === "file") downloadBlob(reading.templateFile[format], told.file);
    } catch (error) {
      console.error(error);
      this.#say(reading.failed, "");
    }
  }

  #focus(id: string): void {
    void this.#host.updateComplete.then(() => document.getElementById(id)?.focus());
  }

  #say(error: string, message: string): void {
    this.#error = error;
    this.#message = message;
    this.#host.requestUpdate();
  }
}
