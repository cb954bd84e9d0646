// Year by year: when, how much, how many hours, and what remains for the employer.
import { html, nothing, type TemplateResult } from "lit";
import { dataTable, nowrap, type Column } from "../components/data-table/data-table.ts";
import type { BudgetYear, PersonBudget } from "../core.ts";
import { dividedBy, exactOf, type Exact } from "../lib/exact.ts";
import { amountKind, pricedBy, tagOf, type OnePerson, type Whose } from "./answer-parts.ts";

/** On average, over the weeks of the months that count: a month has 52/12 of them. */
const perWeek = ({ months_exact }: BudgetYear, hours: string): Exact => {
  const months = exactOf(months_exact);
  return dividedBy(exactOf(hours), { over: months.over * 52n, under: months.under * 12n });
};

export function yearsView(
  one: OnePerson,
  budget: PersonBudget,
  whose: Whose,
): TemplateResult | typeof nothing {
  const { words, asked } = one;
  const text = words.answer.years;
  const { euros } = words.numbers;
  const { years } = budget;
  const planned = asked.question.people[0]?.planned_hours;
  const has = (what: (year: BudgetYear) => unknown) => years.some((year) => what(year) !== null);
  const columns: Column<BudgetYear>[] = [
    { name: text.year, cell: ({ year, optional }) => text.yearName(year, optional) },
  ];
  const add = (when: boolean, name: string, cell: Column<BudgetYear>["cell"]) => {
    if (when) columns.push({ name, cell });
  };
  const money = (cents: number | null) =>
    nowrap(cents === null ? words.answer.compare.unknown : euros(cents));

  add(
    has(({ from }) => from),
    text.period,
    ({ from, to }) =>
      from && to ? html`${text.periodValue(from, to).map((part) => html`${nowrap(part)} `)}` : "",
  );
  add(
    years.some(({ months_exact }) => months_exact !== "12"),
    text.months,
    ({ months_exact }) => text.monthsValue(exactOf(months_exact)),
  );
  add(
    has(({ granted_hours }) => granted_hours),
    text.granted,
    ({ granted_hours }) => (granted_hours === null ? "" : nowrap(text.hours(granted_hours))),
  );
  add(
    has(({ amount_cents }) => amount_cents),
    words.answer.columns[amountKind(whose, pricedBy(one))],
    ({ amount_cents, own_amount }) =>
      own_amount && amount_cents !== null
        ? words.answer.compare.own(euros(amount_cents))
        : money(amount_cents),
  );
  add(
    has(({ affordable_hours }) => affordable_hours) && !one.traits.countsHours,
    text.affordable,
    ({ affordable_hours }) =>
      affordable_hours === null ? "" : nowrap(text.hours(affordable_hours)),
  );
  add(
    has(({ affordable_hours, granted_hours }) => granted_hours ?? affordable_hours),
    text.perWeek,
    (year) => {
      const hours = year.granted_hours_exact ?? year.affordable_hours_exact;
      return hours === null ? "" : nowrap(text.perWeekValue(perWeek(year, hours)));
    },
  );
  add(planned !== undefined, text.planned, (year) => {
    const hours = planned?.[years.indexOf(year)];
    return hours ? nowrap(text.hours(hours)) : text.noPlan;
  });
  add(
    has(({ shortfall_cents }) => shortfall_cents),
    text.shortfall,
    ({ shortfall_cents }) => (shortfall_cents === null ? text.noPlan : money(shortfall_cents)),
  );
  // With nothing but the amounts this says no more than the table beside the picture.
  if (columns.length <= 2) return nothing;
  const regime = words.regimes[asked.question.people[0]?.regime ?? "midden"];
  return html`<section>
    <h2>
      ${text.title(regime)} <span class="tag tag--year tag--beside">${tagOf(one, whose)}</span>
    </h2>
    ${dataTable({ caption: text.caption, columns, rows: years })}
  </section>`;
}
