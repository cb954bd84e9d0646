// Somebody points out which column is what.
import type { ReactiveControllerHost, TemplateResult } from "lit";
import { readWholeNumber } from "../components/number-field/read-number.ts";
import type { TableWords } from "../../messages/satisfaction.ts";
import { columnsView } from "./columns-view.ts";
import type { Desk } from "./desk.ts";
import { hasScore, type Columns } from "./reading/columns.ts";
import type { How } from "./reading/open-table.ts";

interface Host extends ReactiveControllerHost {
  desk: Desk;
}

const mostLines = 1000;
export const columnsAskedId = "columns-asked";

export class ColumnsAsked {
  #chosen: Record<string, string> = {};
  #line = "";
  #lineError = "";
  #error = "";
  readonly #host: Host;
  readonly #words: TableWords;
  readonly #then: { read: (how: How) => void; cancel: () => void };

  constructor(
    host: Host,
    words: TableWords,
    then: { read: (how: How) => void; cancel: () => void },
  ) {
    this.#host = host;
    this.#words = words;
    this.#then = then;
  }

  /** What is known of the columns is filled in. */
  begin(): void {
    const { how, reader } = this.#host.desk;
    const asked = reader.columnsAsked;
    const last = asked?.header.length ?? 0;
    this.#chosen = Object.fromEntries(
      Object.entries({ ...how.columns, ...asked?.columns })
        .filter(([, at]) => at <= last)
        .map(([role, at]) => [role, String(at)]),
    );
    this.#line = String(asked?.first_line ?? 1);
    this.#lineError = "";
    this.#error = "";
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => document.getElementById(columnsAskedId)?.focus());
  }

  view(): TemplateResult | undefined {
    const { scheme, reader } = this.#host.desk;
    if (!reader.columnsAsked || !scheme) return undefined;
    return columnsView({
      ...{ words: this.#words, forms: scheme.forms, header: reader.columnsAsked.header },
      ...{ chosen: this.#chosen, line: this.#line },
      ...{ lineError: this.#lineError, error: this.#error },
      choose: (role, column) => {
        this.#chosen = { ...this.#chosen, [role]: column };
        this.#say("", "");
      },
      changeLine: (typed) => {
        this.#line = typed;
        this.#say(this.#error, "");
      },
      showLine: () => {
        const first_line = this.#readLine();
        if (first_line !== undefined) this.#then.read({ first_line });
      },
      read: () => {
        this.#readColumns();
      },
      cancel: this.#then.cancel,
    });
  }

  #readLine(): number | undefined {
    const line = readWholeNumber(this.#line, 1, mostLines);
    if (typeof line === "number") return line;
    this.#say(this.#error, this.#words.columns.lineWrong);
    return undefined;
  }

  #readColumns(): void {
    const text = this.#words.columns;
    const first_line = this.#readLine();
    const columns: Columns = Object.fromEntries(
      Object.entries(this.#chosen)
        .filter(([, at]) => at !== "")
        .map(([role, at]) => [role, Number(at)]),
    );
    const places = Object.values(columns);
    const twice = new Set(places).size < places.length;
    const error = hasScore(columns) ? (twice ? text.twice : "") : text.noScore;
    this.#say(error, this.#lineError);
    if (first_line !== undefined && !error) this.#then.read({ columns, first_line });
  }

  #say(error: string, lineError: string): void {
    this.#error = error;
    this.#lineError = lineError;
    this.#host.requestUpdate();
  }
}
