#include "condition_reader.h"

#include <array>

namespace jobcoach {
namespace {

using json::Value;

/// What a kind of condition has besides what all have.
struct Shape {
  bool fact;
  bool event;
  bool bound;
  bool unit;
};

constexpr Shape shape_of(ConditionKind kind) {
  switch (kind) {
    case ConditionKind::at_least:
    case ConditionKind::at_most: return {true, false, true, true};
    case ConditionKind::one_of:
    case ConditionKind::is: return {true, false, true, false};
    case ConditionKind::within_term: return {false, true, true, true};
    case ConditionKind::authority_decides:
    case ConditionKind::note: break;
  }
  return {false, false, false, false};
}

/// The keys that a condition of this kind may have; without a kind, all.
std::vector<std::string_view> keys_of(std::optional<ConditionKind> kind) {
  std::vector<std::string_view> keys{"id",         "title",    "help",   "kind",      "group",
                                     "valid_from", "valid_to", "source", "confidence"};
  const Shape shape = kind ? shape_of(*kind) : Shape{true, true, true, true};
  if (shape.fact) keys.emplace_back("fact");
  if (shape.event) keys.emplace_back("event");
  if (shape.bound) keys.emplace_back("bound");
  if (shape.unit) keys.emplace_back("unit");
  return keys;
}

/// The keys that a fact of this type may have; without a type, all.
std::span<const std::string_view> keys_of(std::optional<FactType> type) {
  static constexpr std::array<std::string_view, 6> keys{"choices", "id",   "title",
                                                        "type",    "unit", "maps_to"};
  if (!type) return keys;
  if (*type == FactType::choice) return std::span{keys}.first(4);
  return std::span{keys}.subspan(1, *type == FactType::quantity ? 5 : 3);
}

/// The place of the text under a key among the words; without a problem when there is none.
std::optional<std::size_t> peek(Value object, std::string_view key,
                                std::span<const std::string_view> words) {
  const auto given = member_of(object, key);
  if (!given || given->type() != json::Type::string) return {};
  const auto word = std::find(words.begin(), words.end(), given->text());
  if (word == words.end()) return {};
  return static_cast<std::size_t>(word - words.begin());
}

std::optional<std::vector<TitledWord>> read_choices(Value value, Problems& problems) {
  return read_list_of_distinct(value, problems, read_titled_word);
}

std::optional<ConditionUnit> read_unit(Value value, std::span<const std::string_view> known,
                                       Problems& problems) {
  const auto word = read_word(value, known, problems);
  if (!word) return {};
  const auto all = condition_unit_names();
  return static_cast<ConditionUnit>(std::find(all.begin(), all.end(), *word) - all.begin());
}

/// The unit and no other; of nothing, any.
std::optional<ConditionUnit> read_unit(Value value, std::optional<ConditionUnit> only,
                                       Problems& problems) {
  const auto all = condition_unit_names();
  return read_unit(value, only ? all.subspan(static_cast<std::size_t>(*only), 1) : all, problems);
}

/// The unit in which a field of a question tells a fact.
ConditionUnit unit_of(MappedField field) {
  return field == MappedField::end ? ConditionUnit::months : ConditionUnit::hours_per_week;
}

Fact read_fact_declared(Value value, std::optional<FactType> type, Problems& problems) {
  Fact fact;
  const Fields fields{value, keys_of(type), problems};
  put(fields.read("id", read_name), fact.id);
  put(fields.read("title", read_bilingual), fact.title);
  if (const auto given = fields.require("type")) {
    (void)read_word(*given, fact_type_names(), problems);
  }
  if (!type) return fact;
  fact.type = *type;
  if (*type == FactType::choice) put(fields.read("choices", read_choices), fact.choices);
  if (*type != FactType::quantity) return fact;
  if (const auto given = fields.find("maps_to")) {
    fact.maps_to = read_enum<MappedField>(*given, mapped_field_names(), problems);
  }
  std::optional<ConditionUnit> only;
  if (fact.maps_to) only = unit_of(*fact.maps_to);
  if (const auto given = fields.require("unit")) fact.unit = read_unit(*given, only, problems);
  return fact;
}

/// A word: one of the choices of a fact where it has any.
std::optional<std::string> read_word_of(const Fact& fact, Value value, Problems& problems) {
  if (fact.choices.empty()) return read_title(value, problems);
  std::vector<std::string_view> known;
  for (const TitledWord& choice : fact.choices) known.push_back(choice.id);
  const auto word = read_word(value, known, problems);
  if (!word) return {};
  return std::string{*word};
}

}  // namespace

FactsRead read_facts(std::optional<Value> list, Problems& problems) {
  FactsRead read;
  if (!list) return read;
  read.listed = list->type() == json::Type::array;
  const auto read_next = [&read](Value item, Problems& found) -> std::optional<bool> {
    const auto type = peek(item, "type", fact_type_names());
    read.typed.push_back(type.has_value());
    read.facts.push_back(read_fact_declared(
        item, type ? std::optional{static_cast<FactType>(*type)} : std::nullopt, found));
    return true;
  };
  (void)read_list_of_distinct(*list, problems, read_next, optional_list);
  return read;
}

std::optional<std::size_t> ConditionReader::read_fact(Value value,
                                                      std::initializer_list<FactType> types,
                                                      Problems& problems) const {
  const auto id = read_string(value, problems);
  if (!id || !facts_.listed) return {};  // facts that are no list are one problem
  std::vector<std::string_view> known;
  for (std::size_t i = 0; i < facts_.facts.size(); ++i) {
    const Fact& fact = facts_.facts[i];
    const bool fits = types.size() == 0 || !facts_.typed[i] ||
                      std::find(types.begin(), types.end(), fact.type) != types.end();
    if (!fits) continue;
    if (fact.id == *id) return i;
    known.push_back(fact.id);
  }
  problems.add(ProblemCode::unknown_fact, value.path(), object({{"known", known_words(known)}}));
  return {};
}

void ConditionReader::read_group(Value value, Condition& condition, Problems& problems) const {
  static constexpr std::array<std::string_view, 2> keys{"fact", "value"};
  const Fields fields{value, keys, problems};
  Condition::Group group;
  const Fact any;
  const Fact* told_by = &any;
  if (const auto given = fields.require("fact")) {
    if (const auto place = read_fact(*given, {FactType::text, FactType::choice}, problems)) {
      group.fact = *place;
      told_by = &facts_.facts[*place];
    }
  }
  if (const auto given = fields.require("value")) {
    put(read_word_of(*told_by, *given, problems), group.value);
  }
  condition.group = std::move(group);
}

/// Fact, event, bound and unit, as the kind has them.
void ConditionReader::read_judgement(const Fields& fields, Condition& condition) const {
  Problems& problems = fields.problems();
  const ConditionKind kind = condition.kind;
  const Shape shape = shape_of(kind);
  const Fact any;
  const Fact* judged = &any;
  if (const auto given = shape.fact ? fields.require("fact") : std::nullopt) {
    condition.fact = kind == ConditionKind::is ? read_fact(*given, {FactType::boolean}, problems)
                     : kind == ConditionKind::one_of
                         ? read_fact(*given, {FactType::text, FactType::choice}, problems)
                         : read_fact(*given, {FactType::quantity}, problems);
    if (condition.fact) judged = &facts_.facts[*condition.fact];
  }
  if (shape.event) put(fields.read("event", read_name), condition.event);
  if (const auto given = shape.bound ? fields.require("bound") : std::nullopt) {
    ConditionBound& bound = condition.bound;
    if (kind == ConditionKind::is) {
      put(read_boolean(*given, problems), bound.truth);
    } else if (kind == ConditionKind::one_of) {
      put(read_distinct_words(
              *given, problems,
              [judged](Value word, Problems& found) { return read_word_of(*judged, word, found); }),
          bound.words);
    } else {
      put(read_any_decimal(*given, problems), bound.number);
    }
  }
  if (kind == ConditionKind::within_term) {
    constexpr auto weeks = static_cast<std::size_t>(ConditionUnit::weeks);
    const auto terms = condition_unit_names().subspan(weeks, 3);  // weeks, months, years
    if (const auto given = fields.require("unit")) {
      condition.unit = read_unit(*given, terms, problems);
    }
  } else if (shape.unit) {
    condition.unit = judged->unit;
    if (const auto given = fields.find("unit")) (void)read_unit(*given, judged->unit, problems);
  }
}

std::optional<Condition> ConditionReader::operator()(Value value, Problems& problems) const {
  const auto kind = peek(value, "kind", condition_kind_names());
  const auto keys = keys_of(kind ? std::optional{static_cast<ConditionKind>(*kind)} : std::nullopt);
  const Fields fields{value, keys, problems};
  Condition condition;
  put(fields.read("id", read_name), condition.id);
  put(fields.read("title", read_bilingual), condition.title);
  condition.help = fields.read_if_given("help", read_bilingual);
  if (const auto given = fields.require("kind")) {
    (void)read_word(*given, condition_kind_names(), problems);
  }
  if (const auto given = fields.find("group")) read_group(*given, condition, problems);
  Validity validity = read_validity_if_given(fields);
  fit_into_scheme(validity, scheme_, value, problems);
  if (scheme_.from) condition.valid_from = validity.from.value_or(*scheme_.from);
  condition.valid_to = validity.to;
  if (const auto given = fields.require("source")) {
    put(sources_.read_reference(*given, problems), condition.source);
  }
  put(fields.read("confidence", read_confidence), condition.confidence);
  if (kind) {
    condition.kind = static_cast<ConditionKind>(*kind);
    read_judgement(fields, condition);
  } else if (const auto given = fields.find("fact")) {
    (void)read_fact(*given, {}, problems);
  }
  return condition;
}

}  // namespace jobcoach
