#include "jobcoach/rule_pack.h"

#include <algorithm>
#include <array>

#include "figure_reader.h"
#include "jobcoach/calculation.h"
#include "pack_parts.h"

namespace jobcoach {
namespace {

using json::Value;

std::optional<std::vector<std::string_view>> read_calculations(Value value, Problems& problems) {
  return read_list(value, pack_list, problems, [](Value item, Problems& found) {
    return read_word(item, calculation_names(), found);
  });
}

std::optional<std::vector<StandingNotice>> read_standing_notices(Value value, Problems& problems) {
  static constexpr std::array<std::string_view, 1> known{"framework_may_have_changed"};
  const auto read = [](Value item, Problems& found) -> std::optional<StandingNotice> {
    if (!read_word(item, known, found)) return std::nullopt;
    return StandingNotice::framework_may_have_changed;
  };
  return read_list(value, {0, known.size()}, problems, read);
}

/// Reports every figure that the calculations of a pack need and that it lacks or has too many of.
class FigureDemands {
 public:
  FigureDemands(Value figures, Problems& problems) : figures_{figures}, problems_{problems} {}

  void of(const Calculation& calculation) {
    for (const std::string_view word : calculation.figures) {
      if (!member_of(figures_, word)) report_missing(word);
    }
    if (!calculation.one_of_figures.empty()) exactly_one(calculation.one_of_figures);
  }

 private:
  void exactly_one(std::span<const std::string_view> words) {
    std::optional<Value> first;
    for (const std::string_view word : words) {
      const auto figure = member_of(figures_, word);
      if (first && figure) {
        problems_.add(ProblemCode::conflicting_keys, figure->path(),
                      object({{"with", first->path()}}));
      }
      if (!first) first = figure;
    }
    if (!first) report_missing(words.front());
  }

  void report_missing(std::string_view word) {
    if (std::find(reported_.begin(), reported_.end(), word) != reported_.end()) return;
    problems_.add(ProblemCode::missing_key, pointer_to(figures_.path(), word));
    reported_.push_back(word);
  }

  Value figures_;
  Problems& problems_;
  std::vector<std::string_view> reported_;
};

}  // namespace

bool RulePack::answers(std::string_view calculation) const {
  return std::find(calculations.begin(), calculations.end(), calculation) != calculations.end();
}

const Figure* RulePack::find(std::string_view figure) const {
  const auto found = std::find_if(figures.begin(), figures.end(),
                                  [figure](const Figure& each) { return each.id == figure; });
  return found == figures.end() ? nullptr : &*found;
}

std::optional<RulePack> read_rule_pack(Value value, Problems& problems) {
  static constexpr std::array<std::string_view, 10> keys{
      "$schema",    "id",       "version",          "title",   "calculations",
      "valid_from", "valid_to", "standing_notices", "sources", "figures"};
  const std::size_t problems_before = problems.count();
  const Fields fields{value, keys, problems};
  (void)fields.read_if_given("$schema", read_string);
  auto id = fields.read("id", read_name);
  auto version = fields.read("version", read_version);
  auto title = fields.read("title", read_bilingual);
  auto calculations = fields.read("calculations", read_calculations);
  const Validity validity = read_validity(fields);
  auto standing_notices = fields.read_if_given("standing_notices", read_standing_notices);
  auto sources = fields.read("sources", [](Value list, Problems& found) {
    return read_list_of_distinct(list, found, read_source);
  });
  const FigureReader read_figures{fields.find("sources"), validity};
  auto figures = fields.read("figures", read_figures);
  const auto figures_given = fields.find("figures");
  if (calculations && figures_given && figures_given->type() == json::Type::object) {
    FigureDemands demands{*figures_given, problems};
    for (const std::string_view name : *calculations) {
      if (const Calculation* calculation = find_calculation(name)) demands.of(*calculation);
    }
  }

  if (problems.count() != problems_before) return {};
  return RulePack{*std::move(id),
                  *std::move(version),
                  *std::move(title),
                  *std::move(calculations),
                  *validity.from,
                  validity.to,
                  std::move(standing_notices).value_or(std::vector<StandingNotice>{}),
                  *std::move(sources),
                  *std::move(figures),
                  std::nullopt};
}

}  // namespace jobcoach
