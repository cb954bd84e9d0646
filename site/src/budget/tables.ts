// Takes a table over, and tells what came of it.
import type { ReactiveControllerHost } from "lit";
import { downloadBlob } from "../lib/files.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import type { Desk } from "./desk.ts";
import type { TableView } from "./table-view.ts";

export class Tables {
  #typed = "";
  #error = "";
  #message = "";
  #busy = false;
  readonly #host: ReactiveControllerHost & { desk: Desk };
  readonly #words: BudgetMessages;

  constructor(host: ReactiveControllerHost & { desk: Desk }, words: BudgetMessages) {
    this.#host = host;
    this.#words = words;
  }

  view(): TableView {
    return {
      ...{ words: this.#words, typed: this.#typed, error: this.#error },
      ...{ message: this.#message, busy: this.#busy },
      change: (typed) => {
        this.#typed = typed;
        this.#say("", "");
      },
      take: (table) => void this.#take(table),
      template: () => void this.#template(),
    };
  }

  async #take(table: string | File): Promise<void> {
    const text = this.#words.people.table;
    this.#busy = true;
    this.#say("", text.busy);
    try {
      const taken = await this.#host.desk.take(table);
      if (taken.problem) {
        // What was pasted stays, to be repaired.
        this.#say(text.problem(taken.problem), "");
      } else {
        this.#typed = "";
        this.#say("", text.taken(taken.count, taken.unknown));
      }
    } catch (error) {
      console.error(error);
      this.#say(this.#words.exports.failed, "");
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }

  async #template(): Promise<void> {
    const { exports, language } = this.#words;
    try {
      const { file } = await this.#host.desk.write(
        "template",
        { names: true, hours: true },
        language,
      );
      downloadBlob(exports.templateFile, file);
    } catch (error) {
      console.error(error);
      this.#say(exports.failed, "");
    }
  }

  #say(error: string, message: string): void {
    this.#error = error;
    this.#message = message;
    this.#host.requestUpdate();
  }
}
