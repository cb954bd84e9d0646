// Between the page and the ledger. What stands in the fields is the page's own, so that no
// letter is lost while a long list is being reckoned in the Worker.
import type { ReactiveControllerHost } from "lit";
import type { Core, IsoDate, RulePackDocument, SchemeDescription } from "../core.ts";
import type { Saved } from "../lib/saved.ts";
import type { Language } from "../lib/dates.ts";
import { newCommon, newPerson, type CommonTyped, type PersonTyped } from "./form.ts";
import { adopt, countOf, fromSaved } from "./restore.ts";
import type { Included } from "./keep.ts";
import { Ledger } from "./ledger.ts";
import type { Change, LedgerView, Row, Window } from "./ledger-view.ts";
import type { TableProblem } from "./table/read-people.ts";
import type { BudgetWorker } from "./worker/client.ts";
import { fewPeople, type Asking, type Told } from "./worker/messages.ts";

export type TableTaken =
  { count: number; unknown: string[]; problem?: never } | { problem: TableProblem; count?: never };

export class Desk {
  common = newCommon();
  person = newPerson();
  /** The person in the form. */
  at = 0;
  view: LedgerView | undefined;
  schemes: readonly SchemeDescription[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #workerScript: string;
  readonly #today: IsoDate;
  #worker: Promise<BudgetWorker> | undefined;
  #ledger: Ledger | undefined;
  /** The Worker keeps the people: there are too many for the page. */
  #away = false;
  #asked = 0;

  constructor(host: ReactiveControllerHost, workerScript: string, today: IsoDate) {
    this.#today = today;
    this.#host = host;
    this.#workerScript = workerScript;
  }

  start(core: Core): void {
    this.#ledger = new Ledger(core, this.#today);
    this.#look();
  }

  /** The people that the page keeps itself; nobody when the Worker has them. */
  get people(): readonly PersonTyped[] {
    return this.#away ? [] : (this.#ledger?.people ?? [this.person]);
  }

  get packs(): readonly RulePackDocument[] {
    return this.#ledger?.packs ?? [];
  }

  async tell(...changes: Change[]): Promise<void> {
    if (!this.#away) {
      for (const change of changes) this.#ledger?.change(change);
      this.#look();
      return;
    }
    const asked = (this.#asked += 1);
    const told = await this.#ask({ kind: "change", changes });
    // A later question is on its way: its answer is the one to show.
    if (told.kind === "view" && asked === this.#asked) this.#show(told.view);
  }

  /** The list was scrolled. The rest of the view stays the same object, and is not drawn again. */
  async look(window: Window): Promise<void> {
    let rows: Row[] | undefined;
    if (this.#away) {
      const told = await this.#ask({ kind: "rows", window });
      if (told.kind === "rows") rows = told.rows;
    } else rows = this.#ledger?.rows(window);
    if (rows && this.view) this.#show({ ...this.view, rows });
  }

  changePerson(change: Partial<PersonTyped>): void {
    this.person = { ...this.person, ...change };
    this.#host.requestUpdate();
    void this.tell({ kind: "person", at: this.at, person: this.person });
  }

  changeCommon(change: Partial<CommonTyped>): void {
    this.common = { ...this.common, ...change };
    this.#host.requestUpdate();
    void this.tell({ kind: "common", common: this.common });
  }

  async select(at: number): Promise<void> {
    await this.tell({ kind: "select", at });
    this.#takeOver();
  }

  async insert(at: number, person: PersonTyped): Promise<void> {
    await this.tell({ kind: "insert", at, person });
    this.#takeOver();
  }

  async remove(at: number): Promise<void> {
    await this.tell({ kind: "remove", at });
    this.#takeOver();
  }

  replace(common: CommonTyped, people: PersonTyped[]): void {
    this.#away = false;
    this.common = common;
    void this.tell({ kind: "common", common }, { kind: "people", people });
    this.#takeOver();
  }

  rules(packs: RulePackDocument[]): void {
    this.#ledger?.change({ kind: "rules", packs });
    void this.tell({ kind: "rules", packs });
  }

  /** Replaces the people by those of a table. */
  async take(table: string | File): Promise<TableTaken> {
    const hold = { common: this.common, packs: [...this.packs] };
    const told = await this.#ask({ kind: "read", table, hold });
    if (told.kind === "not_read") return { problem: told.problem };
    if (told.kind === "people") {
      this.replace(adopt(this.common, told.people, this.schemes), told.people);
      return { count: told.people.length, unknown: told.unknown };
    }
    const view = this.#keptBy(told);
    return { count: view?.count ?? 0, unknown: told.kind === "kept" ? told.unknown : [] };
  }

  /** The rules of the visitor's own that had to stay out; undefined when this page cannot use it. */
  async restore(saved: Saved, core: Core): Promise<RulePackDocument[] | undefined> {
    if (countOf(saved) > fewPeople) {
      // A Worker of its own ledger: first it has to know what the page knows.
      await this.#hold([]);
      const told = await this.#ask({ kind: "restore", saved });
      this.#keptBy(told);
      return told.kind === "kept" ? told.refused : undefined;
    }
    const restored = fromSaved(saved, core, this.#today);
    if (!restored) return undefined;
    if (restored.packs.length > 0) this.rules(restored.packs);
    this.replace(restored.common, restored.people);
    return restored.refused;
  }

  async write(
    format: "csv" | "xlsx" | "template",
    included: Included,
    language: Language,
  ): Promise<{ file: Blob; rows: number }> {
    if (!this.#away && format !== "template") await this.#hold([...this.people]);
    return fileOf(await this.#ask({ kind: "write", format, as: { ...included, language } }));
  }

  /** The question as a file, when the Worker keeps the people. */
  async saveKept(included: Included): Promise<Blob> {
    return fileOf(await this.#ask({ kind: "save", included })).file;
  }

  get away(): boolean {
    return this.#away;
  }

  /** The question of the people that the page keeps. */
  whole(): ReturnType<Ledger["whole"]> {
    return this.#away ? undefined : this.#ledger?.whole();
  }

  /** Most people never need the Worker: it is fetched with the first list or file. */
  async #ask(asking: Asking): Promise<Told> {
    this.#worker ??= import("./worker/client.ts").then(({ budgetWorker }) =>
      budgetWorker(this.#workerScript, this.#today),
    );
    const fetched = this.#worker;
    const worker = await fetched.catch((error: unknown) => {
      // The next time is a new attempt: the connection may be back.
      this.#worker = undefined;
      throw error;
    });
    return worker.ask(asking);
  }

  #hold(people: PersonTyped[]): Promise<Told> {
    const { common } = this;
    return this.#ask({
      kind: "hold",
      everything: { common, packs: [...this.packs], people },
    });
  }

  #keptBy(told: Told): LedgerView | undefined {
    if (told.kind !== "kept") return undefined;
    this.#away = true;
    this.schemes = told.schemes;
    this.common = told.common;
    this.#show(told.view);
    this.#takeOver();
    return told.view;
  }

  #look(): void {
    this.schemes = this.#ledger?.schemes ?? [];
    this.#show(this.#ledger?.view());
  }

  #show(view: LedgerView | undefined): void {
    this.view = view;
    this.#host.requestUpdate();
  }

  /** Another person comes into the form. */
  #takeOver(): void {
    this.at = this.view?.at ?? 0;
    this.person = this.view?.person ?? this.person;
    this.#host.requestUpdate();
  }
}

function fileOf(told: Told): { file: Blob; rows: number } {
  if (told.kind !== "file") throw new Error("The Worker made no file");
  return told;
}
