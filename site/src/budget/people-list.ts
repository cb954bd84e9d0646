// All people, one row each: who, what, how much, and what is wrong.
import { html, nothing, type TemplateResult } from "lit";
import { mostOnPaper } from "../components/windowed-list/windowed-list.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import { decidersOf } from "./authorities.ts";
import type { Desk } from "./desk.ts";
import { idOf } from "./form.ts";
import type { Row } from "./ledger-view.ts";
import { readRegime } from "./read-person.ts";
import { whoseOf } from "./answer-parts.ts";
import { grantedHours } from "./said.ts";
import { onlyRegime, traitsOf } from "./traits.ts";

export function peopleList(desk: Desk, words: BudgetMessages): TemplateResult | typeof nothing {
  const { view } = desk;
  if (!view || view.count < 2) return nothing;
  const text = words.people;
  return html`<section class="people" id="people" tabindex="-1">
    <h2>${text.title(view.count)}</h2>
    ${view.count > mostOnPaper ? html`<p class="print-only">${text.onPaper}</p>` : nothing}
    <jr-windowed-list
      .count=${view.count}
      .rows=${view.rows}
      .row=${(row: Row) => rowView(row, desk, words)}
      .want=${(from: number, count: number) => void desk.look({ from, count })}
      label=${text.title(view.count)}
    ></jr-windowed-list>
  </section>`;
}

function rowView(row: Row, desk: Desk, words: BudgetMessages): TemplateResult {
  const { at, person, wrong, noRule } = row;
  const text = words.people;
  const label = person.label.trim() || words.form.person(at + 1);
  const edit = async () => {
    await desk.select(at);
    document.getElementById(idOf("label"))?.focus();
  };
  return html`<li
    class="people__row ${at === desk.at ? "people__row--now" : ""}"
    aria-setsize=${desk.view?.count ?? nothing}
    aria-posinset=${at + 1}
    aria-current=${at === desk.at ? "true" : nothing}
  >
    <button
      class="link-button people__name"
      type="button"
      aria-label=${text.edit(short(label))}
      @click=${() => void edit()}
    >
      ${short(label)}
    </button>
    <span class="people__what">${whatOf(row, desk, words)}</span>
    <span class="people__sum">
      ${
        wrong > 0
          ? html`<span class="tag tag--overdue">${text.wrong(wrong)}</span>`
          : noRule
            ? html`<span class="tag">${text.noRule}</span>`
            : html`<strong>${sum(row, desk, words)}</strong>`
      }
    </span>
    <span class="people__actions no-print">
      <button
        class="link-button"
        type="button"
        aria-label=${text.copyOf(short(label))}
        @click=${() => void desk.insert(at + 1, { ...person })}
      >
        ${text.copy}
      </button>
      <button
        class="link-button"
        type="button"
        aria-label=${text.removeOf(short(label))}
        @click=${() => void desk.remove(at)}
      >
        ${text.remove}
      </button>
    </span>
  </li>`;
}

/** A name of ten thousand letters is a name all the same, but not in one row. */
const short = (label: string): string => (label.length > 40 ? `${label.slice(0, 40)}…` : label);

function whatOf(row: Row, desk: Desk, words: BudgetMessages): string {
  const { budget } = row;
  const [from, to] = [budget?.years[0]?.from, budget?.years.at(-1)?.to];
  const text = words.people;
  const parts = [
    ...(several(desk) ? [decides(row, desk, words)] : []),
    regimeOf(row, desk, words),
    rulesOf(row, desk, words),
    from && to ? text.period(from, to) : budget ? words.form.years(budget.years.length) : "",
  ];
  return parts.filter(Boolean).join(", ");
}

const several = ({ view }: Desk): boolean => (view?.totals?.byAuthorities.length ?? 0) > 1;

/** Who decides about a person, where others decide about others. */
function decides(
  { authority, person }: Row,
  { schemes }: Desk,
  { language }: BudgetMessages,
): string {
  const decider = decidersOf(schemes).find(({ id }) => id === authority);
  return decider?.name[language] ?? short(person.decides);
}

function regimeOf({ scheme, person }: Row, { schemes }: Desk, words: BudgetMessages): string {
  const used = schemes.find(({ id }) => id === scheme);
  const regime = (used && onlyRegime(traitsOf(used))) ?? readRegime(person.regime);
  return regime ? words.regimes[regime] : short(person.regime);
}

/** The rules of a person, where others have others. */
function rulesOf({ scheme, budget }: Row, { view, schemes }: Desk, words: BudgetMessages): string {
  if (!budget || (view?.totals?.bySchemes.length ?? 0) < 2) return "";
  const used = schemes.find(({ id }) => id === scheme);
  return used ? words.answer.rulesOf([traitsOf(used).amountsOf]) : "";
}

function sum({ scheme, budget }: Row, { schemes }: Desk, words: BudgetMessages): string {
  const used = schemes.find(({ id }) => id === scheme);
  if (!budget || !used) return "";
  const hours = grantedHours(budget);
  if (hours !== undefined) return words.answer.years.hours(hours);
  if (budget.total_cents === null) return words.answer.compare.unknown;
  const euros = words.numbers.euros(budget.total_cents);
  return whoseOf(budget.years, used) === "published" ? euros : words.answer.compare.own(euros);
}
