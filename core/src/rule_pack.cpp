#include "jobcoach/rule_pack.h"

#include <algorithm>
#include <array>

#include "condition_reader.h"
#include "figure_reader.h"
#include "jobcoach/calculation.h"
#include "pack_parts.h"

namespace jobcoach {
namespace {

using json::Value;

std::optional<std::vector<std::string_view>> read_calculations(Value value, Problems& problems) {
  return read_distinct_words(value, problems, [](Value item, Problems& found) {
    return read_word(item, calculation_names(), found);
  });
}

std::optional<std::vector<Coach>> read_coaches(Value value, Problems& problems) {
  const auto read = [](Value item, Problems& found) {
    return read_enum<Coach>(item, coach_names, found);
  };
  return read_distinct_words(value, problems, read, optional_list);
}

std::optional<Vat> read_vat(Value value, Problems& problems) {
  return read_enum<Vat>(value, vat_names, problems);
}

std::optional<std::vector<Source>> read_sources(Value value, Problems& problems) {
  return read_list_of_distinct(value, problems, read_source);
}

std::optional<std::vector<Authority>> read_authorities(Value value, Problems& problems) {
  return read_list_of_distinct(value, problems, read_authority, optional_list);
}

bool in_cents(Unit unit) {
  return unit == Unit::cents_by_regime_and_year || unit == Unit::cents_by_regime ||
         unit == Unit::cents_per_hour;
}

/// Whether amounts stand among the figures of a pack; nothing when these are no object.
std::optional<bool> has_amounts(Value pack) {
  const auto figures = member_of(pack, "figures");
  if (!figures || figures->type() != json::Type::object) return {};
  for (const Value figure : *figures) {
    const FigureWord* word = find_figure_word(figure.key());
    if (word != nullptr && in_cents(word->unit)) return true;
  }
  return false;
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
    for (const std::string_view word : calculation.figures) each_table(word, calculation.regimes);
  }

  /// A figure may be there only together with another.
  void of_figures_given() {
    for (const Value figure : figures_) {
      const FigureWord* word = find_figure_word(figure.key());
      if (word == nullptr || word->goes_with.empty()) continue;
      if (!member_of(figures_, word->goes_with)) report_missing(word->goes_with);
    }
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

  /// Each period of a table must have these regimes. Whatever has another shape is reported
  /// already.
  void each_table(std::string_view word, std::span<const Regime> regimes) {
    const auto figure = member_of(figures_, word);
    const auto periods = figure ? member_of(*figure, "periods") : std::nullopt;
    if (!periods || periods->type() != json::Type::array) return;
    for (const Value period : *periods) {
      const auto table = member_of(period, "value");
      if (!table || table->type() != json::Type::object || table->size() == 0) continue;
      for (const Regime regime : regimes) {
        if (member_of(*table, name(regime))) continue;
        problems_.add(ProblemCode::missing_key, pointer_to(table->path(), name(regime)));
      }
    }
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

// Out of line: a page carries them once.
RulePack::RulePack() = default;
RulePack::RulePack(const RulePack& other) = default;
RulePack::RulePack(RulePack&& other) noexcept = default;
RulePack& RulePack::operator=(const RulePack& other) = default;
RulePack& RulePack::operator=(RulePack&& other) noexcept = default;
RulePack::~RulePack() = default;

bool RulePack::answers(std::string_view calculation) const {
  return std::find(calculations.begin(), calculations.end(), calculation) != calculations.end();
}

const Figure* RulePack::find(std::string_view figure) const {
  const auto found = std::find_if(figures.begin(), figures.end(),
                                  [figure](const Figure& each) { return each.id == figure; });
  return found == figures.end() ? nullptr : &*found;
}

std::optional<RulePack> read_rule_pack(Value value, Problems& problems) {
  static constexpr std::array<std::string_view, 17> keys{"$schema",      "id",
                                                         "version",      "title",
                                                         "calculations", "valid_from",
                                                         "valid_to",     "authorities",
                                                         "family",       "based_on",
                                                         "coaches",      "facts",
                                                         "conditions",   "standing_notices",
                                                         "sources",      "figures",
                                                         "vat"};
  const std::size_t problems_before = problems.count();
  // A scheme without amounts has nothing to say of VAT.
  const auto amounts = has_amounts(value);
  const Fields fields{value, std::span{keys}.first(amounts == false ? 16 : 17), problems};
  RulePack pack;
  (void)fields.read_if_given("$schema", read_string);
  put(fields.read("id", read_name), pack.id);
  put(fields.read("version", read_version), pack.version);
  put(fields.read("title", read_bilingual), pack.title);
  const auto calculations = fields.read("calculations", read_calculations);
  const Validity validity = read_validity(fields);
  put(fields.read_if_given("standing_notices", read_standing_notices), pack.standing_notices);
  put(fields.read("sources", read_sources), pack.sources);
  put(fields.read_if_given("authorities", read_authorities), pack.authorities);
  pack.family = fields.read_if_given("family", read_name);
  pack.based_on = fields.read_if_given("based_on", read_name);
  put(fields.read_if_given("coaches", read_coaches), pack.coaches);
  if (amounts == true) pack.vat = fields.read("vat", read_vat);

  const SourceIds source_ids{fields.find("sources")};
  FactsRead facts = read_facts(fields.find("facts"), problems);
  if (const auto given = fields.find("conditions")) {
    const ConditionReader read_condition{facts, source_ids, validity};
    put(read_list_of_distinct(*given, problems, read_condition, optional_list), pack.conditions);
  }
  const auto figures_given = fields.require("figures");
  if (figures_given) {
    put(FigureReader{source_ids, validity}(*figures_given, problems), pack.figures);
  }
  if (calculations && figures_given && figures_given->type() == json::Type::object) {
    FigureDemands demands{*figures_given, problems};
    for (const std::string_view name : *calculations) {
      if (const Calculation* calculation = find_calculation(name)) demands.of(*calculation);
    }
    demands.of_figures_given();
  }

  if (problems.count() != problems_before) return {};
  pack.calculations = *calculations;
  pack.valid_from = *validity.from;
  pack.valid_to = validity.to;
  pack.facts = std::move(facts.facts);
  return pack;
}

}  // namespace jobcoach
