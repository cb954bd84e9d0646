#include "kept_forms.h"

#include "jobcoach/satisfaction.h"
#include "jobcoach/scores.h"
#include "text_encoding.h"
#include "text_folding.h"

namespace jobcoach::scores {
namespace {

/// Names longer than people have may come from a file that is something else.
constexpr std::size_t most_name_bytes = std::size_t{64} * 1024 * 1024;

Day day_of(std::int32_t number) {
  return date::year{number / 10'000} / date::month{static_cast<unsigned>(number / 100 % 100)} /
         date::day{static_cast<unsigned>(number % 100)};
}

}  // namespace

void KeptForms::add(const std::uint32_t* counters, std::int32_t day,
                    std::array<std::string_view, 2> names) {
  if (!complete_) return;
  if (days_.size() >= most_kept_forms || name_bytes_ > most_name_bytes) {
    forget();
    return;
  }
  days_.push_back(day);
  const auto& columns = tally_.columns();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    values_.push_back(static_cast<std::uint16_t>(counters[i] - columns[i].base));
  }
  for (std::size_t s = 0; s < people_.size(); ++s) {
    People& people = people_[s];
    const std::string name = as_utf8(names[s]);
    const std::size_t place = people.pseudonyms.place_of(name);
    people.of_form.push_back(static_cast<std::uint32_t>(place));
    if (place < people.names.size()) continue;
    people.names.emplace_back(without_outer_space(name));
    name_bytes_ += 2 * name.size();  // here, and folded among the pseudonyms
  }
}

void KeptForms::forget() {
  complete_ = false;
  people_ = {};
  days_ = {};
  values_ = {};
}

std::int32_t KeptForms::value(std::size_t form, std::size_t column) const {
  return values_[form * tally_.columns().size() + column];
}

void KeptForms::write_side(std::size_t form, Side side, const Form& questions,
                           json::Writer& writer) const {
  constexpr std::int64_t hundred = 100;
  const std::string_view name = side_names[static_cast<std::size_t>(side)];
  const Tally::SideOrder& order = tally_.order(side);
  if (order.score) {
    const std::int32_t hundredths = value(form, *order.score);
    if (hundredths != tally_.scores().missing()) {
      writer.key(std::string{name} + "_score").value(shown_score({hundredths, hundred}));
    }
  }
  bool any = false;
  for (std::size_t q = 0; q < order.answers.size(); ++q) {
    if (!order.answers[q]) continue;
    const std::int32_t answer = value(form, *order.answers[q]);
    if (answer == tally_.answers(side).missing()) continue;
    if (!any) writer.key(std::string{name} + "_answers").begin_object();
    any = true;
    writer.member(questions.questions[q].id,
                  questions.answers[static_cast<std::size_t>(answer)].id);
  }
  if (any) writer.end_object();
}

void KeptForms::write_forms(const SatisfactionRules& rules, json::Writer& writer) const {
  if (!complete_) {
    writer.null();
    return;
  }
  writer.begin_array();
  for (std::size_t form = 0; form < days_.size(); ++form) {
    writer.begin_object().member("employee", letters_of(people_[0].of_form[form]));
    writer.member("employer", std::to_string(people_[1].of_form[form] + 1));
    if (days_[form] != 0) writer.member("completed_on", day_of(days_[form]));
    write_side(form, Side::employee, rules.form(Side::employee), writer);
    write_side(form, Side::employer, rules.form(Side::employer), writer);
    writer.end_object();
  }
  writer.end_array();
}

void KeptForms::write_names(json::Writer& writer) const {
  if (!complete_) {
    writer.null();
    return;
  }
  writer.begin_object();
  for (std::size_t s = 0; s < people_.size(); ++s) {
    writer.key(s == 0 ? "employees" : "employers").begin_array();
    for (const std::string& name : people_[s].names) {
      if (name.empty()) {
        writer.null();
      } else {
        writer.value(name);
      }
    }
    writer.end_array();
  }
  writer.end_object();
}

}  // namespace jobcoach::scores
