/**
 * @file kept_forms.h
 * @brief Forms as they stood in the file, with letters and numbers in the place of names.
 *
 * Only for who asks for it: it is the one thing here whose memory grows with the file.
 */
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "jobcoach/json_writer.h"
#include "jobcoach/pseudonyms.h"
#include "tally.h"

namespace jobcoach::scores {

class KeptForms {
 public:
  explicit KeptForms(const Tally& tally) : tally_{tally} {}

  /**
   * Keeps one form, until there are too many: then all are forgotten.
   *
   * counters: as Tally::add takes them. day: its number, 0 without one. names: as they stand in
   * the file, in the order of `Side`; empty without one.
   */
  void add(const std::uint32_t* counters, std::int32_t day, std::array<std::string_view, 2> names);

  /// True as long as no form has been forgotten.
  [[nodiscard]] bool complete() const { return complete_; }
  /// The list of forms that satisfaction_report takes; null when not complete.
  void write_forms(const SatisfactionRules& rules, json::Writer& writer) const;
  /// The names behind the letters and the numbers, null for who had none; null when not complete.
  void write_names(json::Writer& writer) const;

 private:
  struct People {
    Pseudonyms pseudonyms;
    std::vector<std::string> names;      // in the order of their places
    std::vector<std::uint32_t> of_form;  // the place of each form's
  };

  void forget();
  void write_side(std::size_t form, Side side, const Form& questions, json::Writer& writer) const;
  [[nodiscard]] std::int32_t value(std::size_t form, std::size_t column) const;

  const Tally& tally_;
  bool complete_ = true;
  std::size_t name_bytes_ = 0;
  std::array<People, 2> people_;  // in the order of `Side`
  std::vector<std::int32_t> days_;
  std::vector<std::uint16_t> values_;  // of each form one for each counted column
};

}  // namespace jobcoach::scores
