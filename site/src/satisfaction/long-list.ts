// A list that is too long for the page: a Worker keeps it, and only its totals and the rows in
// sight come here.
import type { ReactiveControllerHost } from "lit";
import type { SatisfactionRow } from "../core.ts";
import type { SatisfactionAnswer } from "../lib/answer-kinds.ts";
import type { Saved } from "../lib/saved.ts";
import type { Terms } from "./ask.ts";
import type { Days } from "./days.ts";
import type { Client } from "./worker/client.ts";
import type { HeldView, Reading } from "./worker/messages.ts";

export type RowInSight = SatisfactionRow & { at: number };

export class LongList {
  inSight: RowInSight[] = [];
  readonly #host: Pick<ReactiveControllerHost, "requestUpdate">;
  readonly #client: Client | undefined;
  /** The same for every question: the list does not change. */
  readonly #days: Days | null;
  #view: HeldView;
  #asked: string;

  /** Without a client there are totals alone, and nobody to ask about them. */
  constructor(
    host: Pick<ReactiveControllerHost, "requestUpdate">,
    view: HeldView,
    terms: Terms | undefined,
    client?: Client,
  ) {
    this.#host = host;
    this.#view = view;
    this.#days = view.days;
    this.#client = client;
    this.#asked = JSON.stringify(terms);
  }

  /** Null: too many to keep, only their totals are known. */
  get count(): number | null {
    return this.#view.count;
  }

  /** Of those the forms that count. */
  get counted(): number | null {
    return this.#view.counted;
  }

  /** Null: too many to keep. */
  get days(): Days | null {
    return this.#days;
  }

  get answer(): SatisfactionAnswer | undefined {
    return this.#view.answer;
  }

  get reading(): Reading | undefined {
    return this.#view.reading;
  }

  /** Another period or number of periods. */
  async ask(terms: Terms): Promise<void> {
    const asked = JSON.stringify(terms);
    if (!this.#client || asked === this.#asked) return;
    this.#asked = asked;
    const told = await this.#client.ask({ kind: "terms", terms }).catch(() => undefined);
    // A later question is on its way: its answer is the one to show.
    if (told?.kind !== "held" || asked !== this.#asked) return;
    this.#view = told.held;
    this.inSight = [];
    this.#host.requestUpdate();
  }

  async look(from: number, count: number): Promise<void> {
    const told = await this.#client?.ask({ kind: "rows", window: { from, count } });
    if (told?.kind !== "rows") return;
    this.inSight = told.rows;
    this.#host.requestUpdate();
  }

  /** All rows, for a file. Null: too many to keep. */
  async everyRow(): Promise<SatisfactionRow[] | null> {
    const told = await this.#client?.ask({ kind: "everything" });
    return told?.kind === "everything" ? told.rows : null;
  }

  /** The forms, as a file to open later. */
  async save(saved: Saved, terms: Terms): Promise<Blob> {
    const told = await this.#client?.ask({ kind: "save", saved, terms });
    if (told?.kind !== "file") throw new Error("The Worker made no file");
    return told.file;
  }

  stop(): void {
    this.#client?.stop();
  }
}
