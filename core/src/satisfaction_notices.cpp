#include "explain_satisfaction.h"
#include "jobcoach/satisfaction.h"

namespace jobcoach {
namespace {

using Indices = std::vector<std::size_t> FormPlaces::*;

class Notices {
 public:
  Notices(const SatisfactionCounts& counts, const SatisfactionRules& rules,
          const SatisfactionContext& context, Explanation& explanation)
      : counts_{counts}, rules_{rules}, context_{context}, explanation_{explanation} {}

  void of_rules() const {
    explanation_.add({"assumption", Within::result, "/answers",
                      object({{"choice", "questions_may_be_incomplete"}})});
    const Figure* changing = context_.newest_rules ? rules_.alternatives() : nullptr;
    if (changing == nullptr) return;
    explanation_.add(
        {"newest_rules_taken", Within::result, "",
         object({{"figure", changing->id}, {"valid_from", changing->periods.back().valid_from}})});
  }

  void of_forms() const {
    about_forms("undated_forms", counts_.undated, &FormPlaces::undated);
    about_forms("forms_outside_period", counts_.outside_period, &FormPlaces::outside_period);
    about_forms("boundary_day_shared", counts_.on_shared_day, &FormPlaces::on_shared_day);
  }

  /// What the number of completed periods adds to the forms; nothing follows from forms alone.
  void of_periods() const {
    if (!context_.completed_periods) return;
    const std::int64_t periods = *context_.completed_periods;
    const std::int64_t forms = counts_.forms;
    if (periods == 0) {
      explanation_.add(forms == 0
                           ? Notice{"no_completed_period", Within::result, "/verdict", object({})}
                           : Notice{"completed_periods_contradict_forms", Within::request,
                                    "/completed_periods", object({{"forms", forms}})});
      return;
    }
    if (periods == forms) return;
    explanation_.add({periods > forms ? "fewer_forms_than_periods" : "more_forms_than_periods",
                      Within::request, "/completed_periods",
                      object({{"completed_periods", periods}, {"forms", forms}})});
  }

  void of_side(Side side) const {
    const std::string_view word = side_names[static_cast<std::size_t>(side)];
    const std::string path = pointer_to("", word);
    const Fraction norm = rules_.norm();
    const SideFigures figures = figures_of(counts_.of(side), norm);
    if (figures.count > 0 && figures.count < group_that_hides) {
      explanation_.add({"small_group", Within::result, path,
                        object({{"side", word}, {"count", figures.count}})});
    }
    if (!figures.rounding_hides_norm(norm)) return;
    const Fraction short_of_norm = norm * Fraction{figures.count} - figures.sum;
    explanation_.add({"rounded_mean_hides_norm", Within::result, pointer_to(path, "mean"),
                      object({{"side", word},
                              {"mean", shown_mean(*figures.mean)},
                              {"norm", shown_norm(norm)},
                              {"sum", shown_score(figures.sum)},
                              {"count", figures.count},
                              {"short_of_norm", shown_norm(short_of_norm)}})});
    explanation_.add({"assumption", Within::result, path,
                      object({{"choice", "mean_not_rounded"}, {"side", word}})});
  }

 private:
  void about_forms(std::string_view code, std::int64_t count, Indices indices) const {
    if (count == 0) return;
    Data places;  // null: the forms are in no list
    if (context_.places != nullptr) {
      const std::vector<std::size_t>& list = context_.places->*indices;
      places = std::vector<Data>(list.begin(), list.end());
    }
    const bool listed = context_.places != nullptr;
    explanation_.add({code, listed ? Within::request : Within::result, listed ? "/forms" : "",
                      object({{"count", count}, {"indices", places}})});
  }

  const SatisfactionCounts& counts_;
  const SatisfactionRules& rules_;
  const SatisfactionContext& context_;
  Explanation& explanation_;
};

}  // namespace

void add_satisfaction_notices(const SatisfactionCounts& counts, const SatisfactionRules& rules,
                              const SatisfactionContext& context, Explanation& explanation) {
  const Notices notices{counts, rules, context, explanation};
  notices.of_rules();
  notices.of_forms();
  notices.of_periods();
  notices.of_side(Side::employee);
  notices.of_side(Side::employer);
}

}  // namespace jobcoach
