#include "jobcoach/satisfaction_answer.h"

#include "explain_satisfaction.h"
#include "jobcoach/satisfaction.h"

namespace jobcoach {
namespace {

void write_optional(std::optional<Fraction> value, std::string (*show)(Fraction),
                    json::Writer& result) {
  if (value) {
    result.value(show(*value));
  } else {
    result.null();
  }
}

void write_side(const SideCounts& side, const SatisfactionRules& rules, json::Writer& result) {
  const Fraction norm = rules.norm();
  const SideFigures figures = figures_of(side, norm);
  result.begin_object().member("count", figures.count).member("missing", side.missing);
  result.member("sum", shown_score(figures.sum)).key("mean");
  if (figures.mean) {
    result.value(shown_mean(*figures.mean));
    result.member("mean_exact", to_exact_string(*figures.mean));
  } else {
    result.null().key("mean_exact").null();
  }
  result.member("norm", shown_norm(norm));
  result.member("meets_norm", figures.meets_norm).key("norm_distance");
  write_optional(norm_distance(figures, norm), shown_norm, result);
  write_optional(next_score(figures, rules), shown_score, result.key("next_score"));
  result.key("distribution").begin_array();
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
  write_side(counts.employee, rules, result.key("employee"));
  write_side(counts.employer, rules, result.key("employer"));
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
