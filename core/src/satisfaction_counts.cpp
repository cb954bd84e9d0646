#include "jobcoach/satisfaction_counts.h"

#include <numeric>

#include "jobcoach/satisfaction_rules.h"

namespace jobcoach {
namespace {

std::int64_t total(const std::vector<std::int64_t>& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

void add_each(std::vector<std::int64_t>& to, const std::vector<std::int64_t>& from) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += from[i];
}

void add_side(SideCounts& to, const SideCounts& from) {
  add_each(to.scores, from.scores);
  to.missing += from.missing;
  for (std::size_t i = 0; i < to.questions.size(); ++i) {
    add_each(to.questions[i].counts, from.questions[i].counts);
    to.questions[i].missing += from.questions[i].missing;
  }
}

SideCounts nothing_of(const Form& form, std::size_t hundredths) {
  const QuestionCounts unanswered{std::vector<std::int64_t>(form.answers.size()), 0};
  return {std::vector<std::int64_t>(hundredths), 0,
          std::vector<QuestionCounts>(form.questions.size(), unanswered)};
}

}  // namespace

void QuestionCounts::add(std::optional<std::size_t> answer) {
  ++(answer ? counts[*answer] : missing);
}

std::int64_t QuestionCounts::given() const { return total(counts); }

void SideCounts::add(std::optional<std::size_t> hundredths) {
  ++(hundredths ? scores[*hundredths] : missing);
}

std::int64_t SideCounts::given() const { return total(scores); }

SatisfactionCounts no_forms(const SatisfactionRules& rules) {
  SatisfactionCounts counts;
  for (const Side side : {Side::employee, Side::employer}) {
    counts.of(side) = nothing_of(rules.form(side), rules.hundredths());
  }
  return counts;
}

SatisfactionCounts operator+(SatisfactionCounts a, const SatisfactionCounts& b) {
  add_side(a.employee, b.employee);
  add_side(a.employer, b.employer);
  a.forms += b.forms;
  a.undated += b.undated;
  a.outside_period += b.outside_period;
  a.on_shared_day += b.on_shared_day;
  return a;
}

}  // namespace jobcoach
