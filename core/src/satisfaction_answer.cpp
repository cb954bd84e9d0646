#include "jobcoach/satisfaction_answer.h"

#include "explain_satisfaction.h"
#include "jobcoach/satisfaction.h"

namespace jobcoach {
namespace {

void write_side(const SideCounts& side, const SideFigures& figures, Fraction norm,
                json::Writer& result) {
  result.begin_object().member("count", figures.count).member("missing", side.missing);
  result.member("sum", shown_score(figures.sum)).key("mean");
  if (figures.mean) {
    result.value(shown_mean(*figures.mean));
    result.member("mean_exact", to_exact_string(*figures.mean));
  } else {
    result.null().key("mean_exact").null();
  }
  result.member("norm", shown_norm(norm));
  result.member("meets_norm", figures.meets_norm).key("distribution").begin_array();
  for (std::size_t h = 0; h < side.scores.size(); ++h) {
    if (side.scores[h] == 0) continue;
    result.begin_object().member("score", shown_hundredths(h));
    result.member("count", side.scores[h]).end_object();
  }
  result.end_array().end_object();
}

void write_answers(const SideCounts& side, const Form& form, json::Writer& result) {
  result.begin_array();
  for (std::size_t q = 0; q < form.questions.size(); ++q) {
    result.begin_object().member("question", form.questions[q].id).key("counts").begin_object();
    for (std::size_t a = 0; a < form.answers.size(); ++a) {
      result.member(form.answers[a].id, side.questions[q].counts[a]);
    }
    result.end_object().member("missing", side.questions[q].missing).end_object();
  }
  result.end_array();
}

}  // namespace

void write_satisfaction(const SatisfactionCounts& counts, const SatisfactionRules& rules,
                        json::Writer& result) {
  const SideFigures employee = figures_of(counts.employee, rules.norm());
  const SideFigures employer = figures_of(counts.employer, rules.norm());
  write_side(counts.employee, employee, rules.norm(), result.key("employee"));
  write_side(counts.employer, employer, rules.norm(), result.key("employer"));
  result.member("verdict", name(verdict_on(employee, employer))).key("answers").begin_object();
  write_answers(counts.employee, rules.form(Side::employee), result.key("employee"));
  write_answers(counts.employer, rules.form(Side::employer), result.key("employer"));
  result.end_object();
}

void explain_satisfaction(const SatisfactionCounts& counts, const SatisfactionRules& rules,
                          const SatisfactionContext& context, Explanation& explanation) {
  cite_satisfaction(rules, explanation);
  if (explanation.wanted()) add_satisfaction_steps(counts, rules, explanation);
  add_satisfaction_notices(counts, rules, context, explanation);
}

}  // namespace jobcoach
