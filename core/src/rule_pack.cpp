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
  const std::vector<std::string_view> known = calculation_names();
  return read_list(value, pack_list, problems,
                   [&](Value item, Problems& found) { return read_word(item, known, found); });
}

std::optional<std::vector<StandingNotice>> read_standing_notices(Value value, Problems& problems) {
  static constexpr std::array<std::string_view, 1> known{"framework_may_have_changed"};
  const auto read = [](Value item, Problems& found) -> std::optional<StandingNotice> {
    if (!read_word(item, known, found)) return std::nullopt;
    return StandingNotice::framework_may_have_changed;
  };
  return read_list(value, {0, known.size()}, problems, read);
}

/// Reports every figure that a calculation of the pack needs and that the pack lacks.
void report_missing_figures(const Fields& fields, const std::vector<std::string_view>& calculations,
                            Problems& problems) {
  const auto figures = fields.find("figures");
  if (!figures || figures->type() != json::Type::object) return;
  std::vector<std::string_view> reported;
  for (const std::string_view name : calculations) {
    for (const std::string_view word : find_calculation(name)->figures) {
      if (member_of(*figures, word) ||
          std::find(reported.begin(), reported.end(), word) != reported.end())
        continue;
      problems.add(ProblemCode::missing_key, pointer_to(figures->path(), word));
      reported.push_back(word);
    }
  }
}

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
  if (calculations) report_missing_figures(fields, *calculations, problems);

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
