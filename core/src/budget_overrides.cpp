#include <array>
#include <string>
#include <utility>

#include "budget_limits.h"
#include "budget_question.h"

namespace jobcoach {
namespace {

using json::Value;

struct Override {
  Regime regime;
  int year;
  std::int64_t amount_cents;
  Value value;
};

}  // namespace

Overrides read_overrides(const Fields& fields, const BudgetRules* rules) {
  static constexpr std::array<std::string_view, 3> keys{"regime", "year", "amount_cents"};
  const auto list = fields.find("overrides");
  if (!list) return {};
  Problems& problems = fields.problems();
  if (rules != nullptr && rules->kind() == BudgetKind::yearly_percentages) {
    problems.add(ProblemCode::no_amounts_to_override, list->path());
  }
  const std::vector<std::string_view> regimes = regime_words(rules);
  const WholeRange years = support_year_range(rules);
  const auto read = [&](Value value, Problems& found) -> std::optional<Override> {
    const Fields each{value, keys, found};
    const auto regime = each.read(
        "regime", [&](Value given, Problems& faults) { return read_word(given, regimes, faults); });
    const auto year = each.read("year", whole(years));
    const auto cents = each.read("amount_cents", whole(most_cents));
    if (!regime || !year || !cents) return std::nullopt;
    return Override{regime_of(*regime), static_cast<int>(*year), *cents, value};
  };
  Overrides overrides;
  std::map<std::pair<Regime, int>, std::string> places;
  for (const Override& each :
       read_list(*list, {}, problems, read).value_or(std::vector<Override>{})) {
    const std::pair key{each.regime, each.year};
    const auto [place, is_new] = places.emplace(key, each.value.path());
    if (is_new) {
      overrides.emplace(key, each.amount_cents);
    } else {
      problems.add(ProblemCode::duplicate_override, each.value.path(),
                   object({{"first", place->second}}));
    }
  }
  return overrides;
}

}  // namespace jobcoach
