#include "explain_satisfaction.h"
#include "jobcoach/satisfaction.h"

namespace jobcoach {
namespace {

/// The steps of one side. Every count is yielded by a step of its own: another may be equal to it.
class SideSteps {
 public:
  SideSteps(Side side, const SatisfactionCounts& counts, const SatisfactionRules& rules,
            Explanation& explanation)
      : word_{side_names[static_cast<std::size_t>(side)]},
        path_{pointer_to("", word_)},
        answers_path_{pointer_to("/answers", word_)},
        counts_{counts.of(side)},
        forms_{counts.forms},
        form_{rules.form(side)},
        rules_{rules},
        figures_{figures_of(counts_, rules.norm())},
        explanation_{explanation} {}

  [[nodiscard]] const SideFigures& figures() const { return figures_; }

  void scores() const {
    by_forms("count_scores", {at("count")}, object({{"side", word_}, {"forms", forms_}}),
             figures_.count);
    by_forms("forms_without_score", {at("missing")}, object({{"side", word_}, {"forms", forms_}}),
             counts_.missing);
    std::size_t index = 0;
    for (std::size_t h = 0; h < counts_.scores.size(); ++h) {
      if (counts_.scores[h] == 0) continue;
      by_forms("count_of_score", {pointer_to(pointer_to(at("distribution"), index++), "count")},
               object({{"side", word_}, {"score", shown_hundredths(h)}}), counts_.scores[h]);
    }
  }

  void mean() const {
    const std::string sum = shown_score(figures_.sum);
    by_norm("sum_of_scores", {at("sum")}, object({{"side", word_}, {"count", figures_.count}}),
            sum);
    if (!figures_.mean) {
      by_norm("no_scores", {at("mean"), at("mean_exact"), at("meets_norm")},
              object({{"side", word_}}), {});
      return;
    }
    const std::string exact = to_exact_string(*figures_.mean);
    const std::string norm = shown_norm(rules_.norm());
    by_norm("mean_of_scores", {at("mean_exact")},
            object({{"side", word_}, {"sum", sum}, {"count", figures_.count}}), exact);
    by_norm("rounded_mean", {at("mean")}, object({{"side", word_}, {"mean_exact", exact}}),
            shown_mean(*figures_.mean));
    by_norm("mean_against_norm", {at("meets_norm")},
            object({{"side", word_},
                    {"mean", shown_mean(*figures_.mean)},
                    {"mean_exact", exact},
                    {"norm", norm},
                    {"rounding_hides_norm", figures_.rounding_hides_norm(rules_.norm())}}),
            *figures_.meets_norm);
  }

  void answers() const {
    for (std::size_t q = 0; q < form_.questions.size(); ++q) {
      const std::string path = pointer_to(answers_path_, q);
      const std::string counts = pointer_to(path, "counts");
      const Data question = form_.questions[q].id;
      for (std::size_t a = 0; a < form_.answers.size(); ++a) {
        const std::string& answer = form_.answers[a].id;
        by_forms("count_of_answer", {pointer_to(counts, answer)},
                 object({{"side", word_}, {"question", question}, {"answer", answer}}),
                 counts_.questions[q].counts[a]);
      }
      by_forms("forms_without_answer", {pointer_to(path, "missing")},
               object({{"side", word_}, {"question", question}}), counts_.questions[q].missing);
    }
  }

 private:
  [[nodiscard]] std::string at(std::string_view field) const { return pointer_to(path_, field); }

  void by_norm(std::string_view operation, std::vector<std::string> yields, Data inputs,
               Data output) const {
    explanation_.add(Step{satisfaction_figures[0], operation, std::move(yields), std::move(inputs),
                          std::move(output), rules_.norm_rule().source});
  }

  void by_forms(std::string_view operation, std::vector<std::string> yields, Data inputs,
                Data output) const {
    explanation_.add(Step{satisfaction_figures[3], operation, std::move(yields), std::move(inputs),
                          std::move(output), rules_.forms_rule().source});
  }

  std::string_view word_;
  std::string path_;
  std::string answers_path_;
  const SideCounts& counts_;
  std::int64_t forms_;
  const Form& form_;
  const SatisfactionRules& rules_;
  SideFigures figures_;
  Explanation& explanation_;
};

}  // namespace

void cite_satisfaction(const SatisfactionRules& rules, Explanation& explanation) {
  for (const FigurePeriod* rule :
       {&rules.norm_rule(), &rules.lowest_rule(), &rules.highest_rule(), &rules.forms_rule()}) {
    explanation.cite(rule->source);
  }
}

void add_satisfaction_steps(const SatisfactionCounts& counts, const SatisfactionRules& rules,
                            Explanation& explanation) {
  const SideSteps employee{Side::employee, counts, rules, explanation};
  const SideSteps employer{Side::employer, counts, rules, explanation};
  const auto by_norm = [&](std::string_view operation, std::vector<std::string> yields, Data inputs,
                           Data output) {
    explanation.add(Step{satisfaction_figures[0], operation, std::move(yields), std::move(inputs),
                         std::move(output), rules.norm_rule().source});
  };
  by_norm("norm", {"/employee/norm", "/employer/norm"}, object({}), shown_norm(rules.norm()));
  for (const SideSteps* side : {&employee, &employer}) {
    side->scores();
    side->mean();
  }
  const auto verdict_of = [](const SideFigures& side) {
    return side.meets_norm ? Data{*side.meets_norm} : Data{};
  };
  by_norm("verdict", {"/verdict"},
          object({{"employee_meets_norm", verdict_of(employee.figures())},
                  {"employer_meets_norm", verdict_of(employer.figures())}}),
          name(verdict_on(employee.figures(), employer.figures())));
  for (const SideSteps* side : {&employee, &employer}) side->answers();
}

}  // namespace jobcoach
