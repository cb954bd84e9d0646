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
  if (shape.fact) keys.push_back("fact");
  if (shape.event) keys.push_back("event");
  if (shape.bound) keys.push_back("bound");
  if (shape.unit) keys.push_back("unit");
  return keys;
}

/// The words of a list, each one of `choices` where there are any.
std::optional<std::vector<std::string>> read_words(Value value,
                                                   const std::vector<std::string_view>& choices,
                                                   Problems& problems) {
  return read_distinct_words(value, problems,
                             [&](Value item, Problems& found) -> std::optional<std::string> {
                               if (choices.empty()) return read_title(item, found);
                               const auto word = read_word(item, choices, found);
                               if (!word) return std::nullopt;
                               return std::string{*word};
                             });
}

std::vector<std::string_view> choices_of(const Fact* fact) {
  std::vector<std::string_view> ids;
  if (fact == nullptr) return ids;
  for (const TitledWord& choice : fact->choices) ids.push_back(choice.id);
  return ids;
}

/// The bound of a condition of this kind. fact: nullptr where it has none that reads.
std::optional<ConditionBound> read_bound(Value value, ConditionKind kind, const Fact* fact,
                                         Problems& problems) {
  const auto as_bound = [](auto read) -> std::optional<ConditionBound> {
    if (!read) return std::nullopt;
    return ConditionBound{*std::move(read)};
  };
  if (kind == ConditionKind::one_of) return as_bound(read_words(value, choices_of(fact), problems));
  if (kind == ConditionKind::is) return as_bound(read_boolean(value, problems));
  return as_bound(read_any_decimal(value, problems));
}

constexpr std::array<ConditionUnit, 2> mapped_units{ConditionUnit::hours_per_week,
                                                    ConditionUnit::months};

std::optional<ConditionUnit> read_unit(Value value, Problems& problems) {
  return read_enum<ConditionUnit>(value, condition_unit_names(), problems);
}

std::optional<ConditionUnit> read_one_unit(Value value, ConditionUnit unit, Problems& problems) {
  if (!read_word(value, std::array{name(unit)}, problems)) return {};
  return unit;
}

/// The word under a key, as an enum, without a problem when there is none.
template <class Enum>
std::optional<Enum> peek(Value object, std::string_view key,
                         std::span<const std::string_view> words) {
  const auto given = member_of(object, key);
  if (!given) return {};
  const auto word = std::find(words.begin(), words.end(), given->text());
  if (word == words.end()) return {};
  return static_cast<Enum>(word - words.begin());
}

/// The keys that a fact of this type may have; without a type, all.
std::span<const std::string_view> keys_of(std::optional<FactType> type) {
  static constexpr std::array<std::string_view, 6> keys{"choices", "id",   "title",
                                                        "type",    "unit", "maps_to"};
  if (!type) return std::span{keys}.first(6);
  if (*type == FactType::choice) return std::span{keys}.first(4);
  return std::span{keys}.subspan(1, *type == FactType::quantity ? 5 : 3);
}

std::optional<Fact> read_declared_fact(Value value, Problems& problems) {
  const auto type = peek<FactType>(value, "type", fact_type_names());
  const bool of_quantity = type == FactType::quantity;
  const bool of_choice = type == FactType::choice;
  const Fields fields{value, keys_of(type), problems};
  auto id = fields.read("id", read_name);
  auto title = fields.read("title", read_bilingual);
  (void)fields.read("type", [](Value given, Problems& found) {
    return read_word(given, fact_type_names(), found);
  });
  std::optional<MappedField> maps_to;
  std::optional<ConditionUnit> unit;
  if (of_quantity) {
    maps_to = fields.read_if_given("maps_to", [](Value given, Problems& found) {
      return read_enum<MappedField>(given, mapped_field_names(), found);
    });
    unit = fields.read("unit", [&](Value given, Problems& found) {
      return maps_to ? read_one_unit(given, mapped_units[static_cast<std::size_t>(*maps_to)], found)
                     : read_unit(given, found);
    });
  }
  std::optional<std::vector<TitledWord>> choices;
  if (of_choice) {
    choices = fields.read("choices", [](Value list, Problems& found) {
      return read_list_of_distinct(list, found, read_titled_word);
    });
  }
  if (!id || !title || !type || (of_quantity && !unit) || (of_choice && !choices)) return {};
  return Fact{*std::move(id),
              *std::move(title),
              *type,
              unit,
              std::move(choices).value_or(std::vector<TitledWord>{}),
              maps_to};
}

}  // namespace

FactsRead read_facts(std::optional<Value> list, Problems& problems) {
  FactsRead read;
  if (!list) return read;
  read.listed = list->type() == json::Type::array;
  const auto read_next = [&read](Value item, Problems& found) -> std::optional<bool> {
    const auto id = member_of(item, "id");
    read.ids.push_back(id ? id->text() : std::string_view{});
    read.facts.push_back(read_declared_fact(item, found));
    return true;
  };
  (void)read_list_of_distinct(*list, problems, read_next, optional_list);
  return read;
}

const Fact* ConditionReader::fact_at(std::optional<std::size_t> place) const {
  if (!place || *place >= facts_.facts.size()) return nullptr;
  const auto& fact = facts_.facts[*place];
  return fact ? &*fact : nullptr;
}

std::optional<std::size_t> ConditionReader::read_fact(Value value,
                                                      std::initializer_list<FactType> types,
                                                      Problems& problems) const {
  const auto id = read_string(value, problems);
  if (!id) return {};
  if (!facts_.listed) return 0;  // that is one problem, not one per condition
  std::vector<std::string_view> known;
  for (std::size_t i = 0; i < facts_.ids.size(); ++i) {
    const auto& fact = facts_.facts[i];
    const bool fits = !fact || types.size() == 0 ||
                      std::find(types.begin(), types.end(), fact->type) != types.end();
    if (!fits) continue;
    if (facts_.ids[i] == *id) return i;
    known.push_back(facts_.ids[i]);
  }
  problems.add(ProblemCode::unknown_fact, value.path(), object({{"known", known_words(known)}}));
  return {};
}

std::optional<Condition::Group> ConditionReader::read_group(Value value, Problems& problems) const {
  static constexpr std::array<std::string_view, 2> keys{"fact", "value"};
  const Fields fields{value, keys, problems};
  const auto fact = fields.read("fact", [this](Value id, Problems& found) {
    return read_fact(id, {FactType::text, FactType::choice}, found);
  });
  const auto choices = choices_of(fact_at(fact));
  auto word = fields.read("value", [&](Value given, Problems& found) -> std::optional<std::string> {
    if (choices.empty()) return read_title(given, found);
    const auto choice = read_word(given, choices, found);
    if (!choice) return std::nullopt;
    return std::string{*choice};
  });
  if (!fact || !word) return {};
  return Condition::Group{*fact, *std::move(word)};
}

std::optional<Condition> ConditionReader::operator()(Value value, Problems& problems) const {
  const auto kind = peek<ConditionKind>(value, "kind", condition_kind_names());
  const auto keys = keys_of(kind);
  const Fields fields{value, keys, problems};
  (void)fields.read("kind", [](Value given, Problems& found) {
    return read_word(given, condition_kind_names(), found);
  });
  auto id = fields.read("id", read_name);
  auto title = fields.read("title", read_bilingual);
  auto help = fields.read_if_given("help", read_bilingual);
  auto group = fields.read_if_given(
      "group", [this](Value given, Problems& found) { return read_group(given, found); });
  Validity validity = read_validity_if_given(fields);
  fit_into_scheme(validity, scheme_, value, problems);
  if (!validity.from) validity.from = scheme_.from;
  const auto source = fields.read("source", [this](Value given, Problems& found) {
    return sources_.read_reference(given, found);
  });
  const auto confidence = fields.read("confidence", read_confidence);
  if (!kind) {
    (void)fields.read_if_given(
        "fact", [this](Value given, Problems& found) { return read_fact(given, {}, found); });
    return {};
  }

  const Shape shape = shape_of(*kind);
  std::optional<std::size_t> fact;
  if (shape.fact) {
    fact = fields.read("fact", [&](Value given, Problems& found) {
      if (*kind == ConditionKind::is) return read_fact(given, {FactType::boolean}, found);
      if (*kind != ConditionKind::one_of) return read_fact(given, {FactType::quantity}, found);
      return read_fact(given, {FactType::text, FactType::choice}, found);
    });
  }
  const Fact* judged = fact_at(fact);
  std::optional<std::string> event;
  if (shape.event) event = fields.read("event", read_name);
  std::optional<ConditionBound> bound;
  if (shape.bound) {
    bound = fields.read("bound", [&](Value given, Problems& found) {
      return read_bound(given, *kind, judged, found);
    });
  }
  std::optional<ConditionUnit> unit;
  if (*kind == ConditionKind::within_term) {
    unit = fields.read("unit", read_unit);
  } else if (shape.unit) {
    const auto of_fact = judged == nullptr ? std::nullopt : judged->unit;
    unit = fields.read_if_given("unit", [&](Value given, Problems& found) {
      return of_fact ? read_one_unit(given, *of_fact, found) : read_unit(given, found);
    });
    if (!unit) unit = of_fact;
  }
  const bool complete = id && title && validity.from && source && confidence &&
                        (!shape.fact || fact) && (!shape.event || event) &&
                        (!shape.bound || bound) && (!shape.unit || unit);
  if (!complete) return {};
  return Condition{*std::move(id),
                   *std::move(title),
                   std::move(help),
                   *kind,
                   fact,
                   std::move(event),
                   std::move(bound).value_or(ConditionBound{}),
                   unit,
                   std::move(group),
                   *validity.from,
                   validity.to,
                   *source,
                   *confidence};
}

}  // namespace jobcoach
