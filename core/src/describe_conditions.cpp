#include "describe_conditions.h"

namespace jobcoach {
namespace {

/// The word of an enum, or null.
template <class Enum>
void write_name(json::Writer& writer, std::string_view key, const std::optional<Enum>& value) {
  writer.key(key);
  if (value) {
    writer.value(name(*value));
  } else {
    writer.null();
  }
}

void write_fact(json::Writer& writer, const Fact& fact) {
  writer.begin_object().member("id", fact.id).key("title");
  write(writer, fact.title);
  writer.member("type", name(fact.type));
  write_name(writer, "unit", fact.unit);
  write(writer.key("choices"), fact.choices);
  write_name(writer, "maps_to", fact.maps_to);
  writer.end_object();
}

void write_bound(json::Writer& writer, const Condition& condition) {
  writer.key("bound");
  const ConditionBound& bound = condition.bound;
  switch (condition.kind) {
    case ConditionKind::at_least:
    case ConditionKind::at_most:
    case ConditionKind::within_term: writer.value(to_decimal_as_written(bound.number)); return;
    case ConditionKind::is: writer.value(bound.truth); return;
    case ConditionKind::one_of:
      writer.begin_array();
      for (const std::string& word : bound.words) writer.value(word);
      writer.end_array();
      return;
    case ConditionKind::authority_decides:
    case ConditionKind::note: writer.null();
  }
}

/// A text, or null where it is empty.
void write_if_any(json::Writer& writer, std::string_view key, std::string_view text) {
  writer.key(key);
  if (text.empty()) {
    writer.null();
  } else {
    writer.value(text);
  }
}

void write_group(json::Writer& writer, const RulePack& pack, const Condition& condition) {
  writer.key("group");
  if (!condition.group) {
    writer.null();
    return;
  }
  writer.begin_object().member("fact", pack.facts[condition.group->fact].id);
  writer.member("value", condition.group->value).end_object();
}

void write_condition(json::Writer& writer, const RulePack& pack, const Condition& condition) {
  writer.begin_object().member("id", condition.id).key("title");
  write(writer, condition.title);
  writer.key("help");
  if (condition.help) {
    write(writer, *condition.help);
  } else {
    writer.null();
  }
  writer.member("kind", name(condition.kind));
  const Fact* fact = pack.fact_of(condition);
  write_if_any(writer, "fact", fact == nullptr ? std::string_view{} : fact->id);
  write_if_any(writer, "event", condition.event);
  write_bound(writer, condition);
  write_name(writer, "unit", condition.unit);
  write_group(writer, pack, condition);
  writer.key("asked_when").null();
  writer.member("source", pack.sources[condition.source].id);
  writer.member("confidence", name(condition.confidence));
  writer.member("valid_from", condition.valid_from).member("valid_to", condition.valid_to);
  writer.end_object();
}

}  // namespace

void write_surroundings(json::Writer& writer, const RulePack& pack) {
  writer.key("authorities").begin_array();
  for (const Authority& authority : pack.authorities) {
    writer.begin_object().member("id", authority.id).key("name");
    write(writer, authority.title);
    writer.end_object();
  }
  writer.end_array();
  writer.member("family", pack.family).member("based_on", pack.based_on);
  writer.key("coaches").begin_array();
  for (const Coach coach : pack.coaches) writer.value(name(coach));
  writer.end_array();
  write_name(writer, "vat", pack.vat);
}

void write_conditions(json::Writer& writer, const RulePack& pack) {
  writer.key("facts").begin_array();
  for (const Fact& fact : pack.facts) write_fact(writer, fact);
  writer.end_array();
  writer.key("conditions").begin_array();
  for (const Condition& condition : pack.conditions) write_condition(writer, pack, condition);
  writer.end_array();
}

}  // namespace jobcoach
