/**
 * @file explanation.h
 * @brief Why an answer is what it is: steps, notices, and the sources behind both.
 */
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "jobcoach/data.h"
#include "jobcoach/rule_pack.h"

namespace jobcoach {

/// One line of the explanation. Every pointer in `yields` points at a value equal to `output`.
struct Step {
  std::string_view rule;            ///< the word of the figure that is applied
  std::string_view operation;       ///< what is done with it
  std::vector<std::string> yields;  ///< JSON pointers into `result`
  Data inputs;
  Data output;
  std::size_t source;  ///< its place in the sources of the pack
};

/// Where the path of a notice points into.
enum class Within { result, request };

/// Something that the page must say out loud.
struct Notice {
  std::string_view code;
  Within within;
  std::string path;
  Data data;
};

class Explanation {
 public:
  /// wanted: whether steps are asked for. Notices and sources always are.
  explicit Explanation(bool wanted) : wanted_{wanted} {}

  /// Ask before making steps: in a large answer they are most of the work.
  [[nodiscard]] bool wanted() const { return wanted_; }

  /// Names a source of the pack as used, with steps or without.
  void cite(std::size_t source);
  void add(Step step) { steps_.push_back(std::move(step)); }
  void add(Notice notice) { notices_.push_back(std::move(notice)); }

  [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }
  [[nodiscard]] const std::vector<Notice>& notices() const { return notices_; }
  [[nodiscard]] bool cited(std::size_t source) const;

 private:
  bool wanted_;
  std::vector<Step> steps_;
  std::vector<Notice> notices_;
  std::vector<std::size_t> cited_;
};

}  // namespace jobcoach
