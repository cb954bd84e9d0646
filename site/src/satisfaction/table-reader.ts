// Has a table read by a Worker. Each reading has a Worker of its own, so that it stops at once
// and leaves alone what was read before.
import type { ReactiveControllerHost } from "lit";
import type { Forms } from "../core.ts";
import type { Progress } from "../lib/worker-client.ts";
import type { Terms } from "./ask.ts";
import type { Columns } from "./reading/columns.ts";
import type { How } from "./reading/open-table.ts";
import type { Client } from "./worker/client.ts";
import type { Told } from "./worker/messages.ts";

/** The columns of a table that somebody has to point out. */
export interface ColumnsAsked {
  header: readonly string[];
  first_line: number;
  columns: Columns;
}

export interface Reading {
  told: Told;
  /** The Worker that read it, and may keep it. */
  client: Client;
}

/** Who types the forms never needs a Worker: its side of the page is fetched for a list. */
export async function newWorker(script: string): Promise<Client> {
  const [{ satisfactionWorker }] = await Promise.all([
    import("./worker/client.ts"),
    // For a list that is too long for the page.
    import("../components/windowed-list/windowed-list.ts"),
  ]);
  return satisfactionWorker(script);
}

export class TableReader {
  progress: Progress | undefined;
  columnsAsked: ColumnsAsked | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #script: string;
  #client: Client | undefined;
  #table: string | File | undefined;

  constructor(host: ReactiveControllerHost, script: string) {
    this.#host = host;
    this.#script = script;
  }

  /** Rejects with `Stopped` when it is stopped, or when another table comes. */
  async read(table: string | File, how: How, terms: Terms, forms: Forms): Promise<Reading> {
    this.#client?.stop();
    const client = await newWorker(this.#script);
    this.#client?.stop();
    this.#client = client;
    this.#table = table;
    this.columnsAsked = undefined;
    this.#tell({ done: 0, all: typeof table === "string" ? 0 : table.size });
    try {
      const told = await client.ask({ kind: "read", table, how, terms, forms }, (progress) => {
        if (this.#client === client) this.#tell(progress);
      });
      if (told.kind === "columns") this.columnsAsked = told;
      // A text holds names: once there are letters it is forgotten. A file is only pointed at.
      else if (typeof table === "string" || told.kind === "not_read") this.#table = undefined;
      if (told.kind !== "kept") client.stop();
      return { told, client };
    } catch (error) {
      client.stop();
      throw error;
    } finally {
      if (this.#client === client) {
        this.#client = undefined;
        this.#tell(undefined);
      }
    }
  }

  /** The table that was read last, to read it in another way. */
  get table(): string | File | undefined {
    return this.#table;
  }

  askColumns(asked: ColumnsAsked): void {
    this.columnsAsked = asked;
    this.#host.requestUpdate();
  }

  /** At once. */
  stop(): void {
    this.#client?.stop();
    this.#client = undefined;
    this.columnsAsked = undefined;
    if (typeof this.#table === "string") this.#table = undefined;
    this.#tell(undefined);
  }

  #tell(progress: Progress | undefined): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }
}
