#include "jobcoach/condition.h"

#include <array>

namespace jobcoach {
namespace {

constexpr std::array<std::string_view, 4> types{"text", "boolean", "choice", "quantity"};
constexpr std::array<std::string_view, 2> fields{"hours_per_week", "end"};
constexpr std::array<std::string_view, 7> units{
    "hours", "hours_per_week", "weeks", "months", "years", "percent", "percent_of_minimum_wage"};
constexpr std::array<std::string_view, 7> kinds{"at_least",    "at_most",           "one_of", "is",
                                                "within_term", "authority_decides", "note"};

}  // namespace

// Out of line: a page carries them once.
Fact::Fact() = default;
Fact::Fact(const Fact& other) = default;
Fact::Fact(Fact&& other) noexcept = default;
Fact& Fact::operator=(const Fact& other) = default;
Fact& Fact::operator=(Fact&& other) noexcept = default;
Fact::~Fact() = default;
Condition::Condition() = default;
Condition::Condition(const Condition& other) = default;
Condition::Condition(Condition&& other) noexcept = default;
Condition& Condition::operator=(const Condition& other) = default;
Condition& Condition::operator=(Condition&& other) noexcept = default;
Condition::~Condition() = default;

std::string_view name(FactType type) { return types[static_cast<std::size_t>(type)]; }
std::string_view name(MappedField field) { return fields[static_cast<std::size_t>(field)]; }
std::string_view name(ConditionUnit unit) { return units[static_cast<std::size_t>(unit)]; }
std::string_view name(ConditionKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::span<const std::string_view> fact_type_names() { return types; }
std::span<const std::string_view> mapped_field_names() { return fields; }
std::span<const std::string_view> condition_unit_names() { return units; }
std::span<const std::string_view> condition_kind_names() { return kinds; }

}  // namespace jobcoach
