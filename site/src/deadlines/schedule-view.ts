// All measurements: the picture, and the table that says the same.
import { html, nothing, type TemplateResult } from "lit";
import type { Measurement } from "../core.ts";
import { dataTable, nowrap, weekdayAndDate } from "../components/data-table/data-table.ts";
import "../components/timeline/timeline.ts";
import type { TimelineRow } from "../components/timeline/timeline.ts";
import { dayOffOf } from "./about.ts";
import type { AnswerView } from "./answer-view.ts";
import type { Situation } from "./situation.ts";
import { statusTag } from "./status-tag.ts";

/** More rows than this are a table, not a picture. */
const maxDrawn = 6;

export function scheduleView(situation: Situation, view: AnswerView): TemplateResult {
  const { words, question, answer, example } = view;
  const { timeline } = words.deadlines;
  const { shown, earlier } = situation;
  const drawn = shown.slice(0, maxDrawn);
  const rows = drawn.map((measurement): TimelineRow => ({
    labels: timeline.labels(measurement),
    from: measurement.period_start,
    to: measurement.period_end,
    until: measurement.report_before,
    tone:
      measurement.number === situation.next?.number
        ? "now"
        : measurement.number < (situation.next?.number ?? Infinity)
          ? "past"
          : "next",
  }));
  const [first] = drawn;
  const last = drawn.at(-1);
  return html`<section class="schedule ${example ? "schedule--example" : ""}">
    <h2>
      ${timeline.title}${example ? html` <span class="tag">${words.deadlines.states.example}</span>` : nothing}
    </h2>
    <figure class="figure">
      <jr-timeline
        .rows=${rows}
        .today=${question.as_of ?? ""}
        .label=${first && last ? timeline.label(drawn.length, first.period_start, last.report_before) : ""}
        .todayWord=${timeline.today}
      ></jr-timeline>
      <figcaption class="figure__caption">
        ${timeline.caption} ${shown.length > maxDrawn ? timeline.captionSome(maxDrawn) : nothing}
      </figcaption>
    </figure>
    ${
      example
        ? nothing
        : html`${table(shown, situation, view)}
          ${answer.result.measurements.length === view.scheme.measurements.max ? html`<p class="hint">${words.deadlines.table.capped(view.scheme.measurements.max)}</p>` : nothing}
          ${
            earlier.length > 0
              ? html`<details class="more">
                  <summary>${words.deadlines.table.earlier(earlier.length)}</summary>
                  ${table(earlier, situation, view)}
                </details>`
              : nothing
          }`
    }
  </section>`;
}

function table(
  rows: readonly Measurement[],
  situation: Situation,
  view: AnswerView,
): TemplateResult {
  const { words } = view;
  const text = words.deadlines.table;
  return dataTable<Measurement>({
    caption: rows === situation.earlier ? text.earlierCaption : text.caption,
    rows,
    marked: ({ number }) => number === situation.next?.number,
    columns: [
      { name: text.number, named: true, cell: ({ number }) => String(number) },
      {
        name: text.period,
        cell: ({ period_start, period_end, completed_periods, status }) =>
          html`${nowrap(words.dates.day(period_start))}
          ${nowrap(text.periodTo(words.dates.day(period_end)))}
          ${completed_periods === null || (completed_periods === 0 && status === "upcoming") ? nothing : html`<small class="hint">${text.completed(completed_periods)}</small>`}`,
      },
      {
        name: text.reportBefore,
        cell: ({ report_before }) => weekdayAndDate(words.dates.short(report_before)),
      },
      {
        name: text.lastSafeDay,
        cell: (row) =>
          html`${weekdayAndDate(words.dates.short(row.last_safe_day))}${holiday(row, view)}`,
      },
      {
        name: text.lastSafeWorkingDay,
        cell: ({ last_safe_working_day }) =>
          weekdayAndDate(words.dates.short(last_safe_working_day)),
      },
      { name: text.status, cell: (row) => statusTag(row, situation, words.deadlines) },
    ],
  });
}

/** Weekends show in the day itself; a holiday has to be named. */
function holiday(measurement: Measurement, { answer, words }: AnswerView) {
  const reason = dayOffOf(measurement, answer.notices)?.data.reason;
  if (!reason || reason === "saturday" || reason === "sunday") return nothing;
  return html` <small class="hint">${words.reasons[reason]}</small>`;
}
