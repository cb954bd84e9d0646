// Every sentence about a number is right for none, for one and for two, in both languages, also
// with numbers that no answer puts together.
import { expect, test } from "@playwright/test";
import { live as dutch } from "../../site/messages/nl/satisfaction.ts";
import { live as english } from "../../site/messages/en/satisfaction.ts";
import { live as merging } from "../../site/messages/nl/merge.ts";
import { live as mergingEnglish } from "../../site/messages/en/merge.ts";
import { report } from "../../site/messages/nl/satisfaction-report.ts";
import { report as englishReport } from "../../site/messages/en/satisfaction-report.ts";
import { plain } from "../../site/src/lib/sentence.ts";

const counts = [0, 1, 2];
const norm = "6.5";
const forms = {
  employee: { questions: [{ id: "q", title: { nl: "Vraag", en: "Question" } }], answers: [] },
  employer: { questions: [], answers: [] },
};
const shown = { digits: "6.45", exact: true, hides: true };
const side = (count, missing) => ({ count, missing, norm, shown, mean: null });

const notice = (code, data) => ({ code, within: "result", path: "", data });
const step = (operation, inputs, output) => ({
  ...{ rule: "", operation, yields: [], source: "", output },
  inputs: { side: "employee", norm, sum: "7", question: "q", answer: "ja", score: "7", ...inputs },
});

/** All that the page can say about so many, one of them against another number. */
function sentencesOf(words, merge, file) {
  const { answer, parts, form } = words;
  return counts.flatMap((one) => [
    ...counts.flatMap((other) => [
      answer.side.counted({ count: one, missing: other }),
      parts.response.side("employee", { count: one, missing: other }),
      parts.response.more(one, other),
      form.measurementHint({
        ...{ proposed: true, inYear: 3, outside: one, undated: other, all: 8 },
      }),
      words.step(step("count_scores", { forms: other }, one), forms),
      ...["fewer_forms_than_periods", "more_forms_than_periods"].map((code) => {
        const said = words.notice(notice(code, { completed_periods: one, forms: other }));
        return `${said.what} ${said.so}`;
      }),
      merge.form.counts(one, other),
      merge.result.eyebrow(one, other),
      file.facts.readText({ lines: one, forms: other, rejected: 0, outside_period: 0 }),
    ]),
    ...["undated_forms", "forms_outside_period", "boundary_day_shared"].map((code) => {
      const said = words.notice(notice(code, { count: one, indices: null }));
      return `${said.what} ${said.so}`;
    }),
    words.notice(notice("completed_periods_contradict_forms", { forms: one })).what,
    words.notice(notice("small_group", { side: "employee", count: one })).what,
    words.notice(
      notice("rounded_mean_hides_norm", {
        ...{ side: "employee", mean: "6.5", norm, sum: "6.45", count: one, short_of_norm: "0.05" },
      }),
    ).so,
    words.step(step("sum_of_scores", { count: one }, "7"), forms),
    words.step(step("distance_from_norm", { count: one }, "0.5"), forms),
    words.step(step("forms_without_answer", {}, one), forms),
    words.step(step("count_of_score", {}, one), forms),
    answer.side.leftOut(one),
    answer.side.outside(one),
    answer.distance.above(String(one)),
    answer.distance.short(String(one)),
    plain(answer.noneInYear.sentence(one)),
    answer.noneInYear.outside(one),
    `${answer.noDates(one).what} ${answer.noDates(one).so}`,
    answer.states.leftOutNext(one),
    form.measurementHint({
      proposed: false,
      inYear: undefined,
      outside: 0,
      undated: one,
      all: one,
    }),
    form.measurementName({ number: 1, period_start: "2016-05-12", period_end: "2017-05-12" }, one),
    words.reading.taken(one, one),
    parts.scores.table(one),
    parts.scores.label("employee", side(one, 0), true),
    parts.rows.label(one),
    parts.response.whole(one),
    file.distribution.alt("employee", one, shown, norm, "7"),
    file.answers.alt("employee", one),
    merge.form.opened(one),
    merge.form.notOpened(one),
  ]);
}

const plural =
  /(?<![\d.,])1 (cijfers|formulieren|periodes|afgeronde periodes|jobcoachperiodes|regels|punten|vragen|bestanden|organisaties|werkbladen|scores|forms|periods|completed periods|coaching periods|lines|points|questions|files|organisations|times|keren)\b/;
const singular =
  /(?<![\d.,])[02] (cijfer|formulier|afgeronde periode|jobcoachperiode|regel|vraag|bestand|organisatie|score|form|completed period|coaching period|line|point|question|file|organisation)\b(?!-)/;

for (const [language, words, merge, file] of [
  ["Dutch", dutch, merging, report],
  ["English", english, mergingEnglish, englishReport],
])
  test(`Every ${language} sentence is right for 0, 1 and 2`, () => {
    const sentences = sentencesOf(words, merge, file);
    expect(sentences.length).toBeGreaterThan(150);
    for (const sentence of sentences) {
      expect.soft(sentence).not.toMatch(plural);
      expect.soft(sentence).not.toMatch(singular);
      expect.soft(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

test("One form that does not count is spoken of as one, and two as two", () => {
  const said = (count) => dutch.notice(notice("forms_outside_period", { count, indices: null }));
  expect(said(1)).toEqual({
    what: "1 formulier van buiten het meetjaar.",
    so: "Dat telt niet mee.",
  });
  expect(said(2)).toEqual({
    what: "2 formulieren van buiten het meetjaar.",
    so: "Die tellen niet mee.",
  });
  const shared = (count) =>
    dutch.notice(notice("boundary_day_shared", { count, indices: null })).so;
  expect(shared(1)).toContain("Daar telt het mee, hier niet.");
  expect(shared(2)).toContain("Daar tellen ze mee, hier niet.");
});

test("The verdict names one side, both, or the side without a score", () => {
  const said = (output, employee_meets_norm, employer_meets_norm) =>
    dutch.step(step("verdict", { employee_meets_norm, employer_meets_norm }, output), forms);
  expect(said("below_norm", false, false)).toBe("Beide kanten halen de norm niet.");
  expect(said("below_norm", false, true)).toBe("Eén kant haalt de norm niet.");
  expect(said("below_norm", null, false)).toBe(
    "Eén kant haalt de norm niet, en van de andere is er geen cijfer.",
  );
  expect(said("not_measurable", null, null)).toContain("Van beide kanten is er geen cijfer.");
  expect(said("not_measurable", true, null)).toContain("Van één kant is er geen cijfer.");
});
