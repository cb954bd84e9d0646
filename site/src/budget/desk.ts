// Between the page and the ledger. What stands in the fields is the page's own, so that no
// letter is lost while a long list is being reckoned elsewhere.
import type { ReactiveControllerHost } from "lit";
import type { Core, RulePackDocument, SchemeDescription } from "../core.ts";
import { newCommon, newPerson, type CommonTyped, type PersonTyped } from "./form.ts";
import { Ledger, type Change, type LedgerView } from "./ledger.ts";

export class Desk {
  common = newCommon();
  person = newPerson();
  /** The person in the form. */
  at = 0;
  view: LedgerView | undefined;
  schemes: readonly SchemeDescription[] = [];
  packs: readonly RulePackDocument[] = [];
  readonly #host: ReactiveControllerHost;
  #ledger: Ledger | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  start(core: Core): void {
    this.#ledger = new Ledger(core);
    this.#look();
  }

  get people(): readonly PersonTyped[] {
    return this.#ledger?.people ?? [this.person];
  }

  tell(...changes: Change[]): void {
    for (const change of changes) this.#ledger?.change(change);
    this.#look();
  }

  changePerson(change: Partial<PersonTyped>): void {
    this.person = { ...this.person, ...change };
    this.tell({ kind: "person", at: this.at, person: this.person });
  }

  changeCommon(change: Partial<CommonTyped>): void {
    this.common = { ...this.common, ...change };
    this.tell({ kind: "common", common: this.common });
  }

  select(at: number): Promise<void> {
    this.tell({ kind: "select", at });
    this.#takeOver();
    return Promise.resolve();
  }

  insert(at: number, person: PersonTyped): void {
    this.tell({ kind: "insert", at, person });
    this.#takeOver();
  }

  remove(at: number): void {
    this.tell({ kind: "remove", at });
    this.#takeOver();
  }

  replace(common: CommonTyped, people: PersonTyped[]): void {
    this.common = common;
    this.tell({ kind: "common", common }, { kind: "people", people });
    this.#takeOver();
  }

  rules(packs: RulePackDocument[]): void {
    this.tell({ kind: "rules", packs });
  }

  #look(): void {
    this.view = this.#ledger?.view();
    this.schemes = this.#ledger?.schemes ?? [];
    this.packs = this.#ledger?.packs ?? [];
    this.#host.requestUpdate();
  }

  /** Another person comes into the form. */
  #takeOver(): void {
    this.at = this.view?.at ?? 0;
    this.person = this.view?.person ?? this.person;
    this.#host.requestUpdate();
  }
}
