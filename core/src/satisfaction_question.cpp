#include "satisfaction_question.h"

#include <algorithm>
#include <array>

#include "jobcoach/pseudonyms.h"
#include "score_reader.h"

namespace jobcoach {
namespace {

using json::Value;

constexpr std::array<std::string_view, 7> form_keys{
    "employee",       "employer",         "completed_on",    "employee_score",
    "employer_score", "employee_answers", "employer_answers"};

/// Reads one side of a form.
class SideReader {
 public:
  SideReader(Side side, const SatisfactionRules* rules)
      : score_key_{form_keys[side == Side::employee ? 3 : 4]},
        answers_key_{form_keys[side == Side::employee ? 5 : 6]},
        rules_{rules} {
    if (rules == nullptr) return;
    const Form& form = rules->form(side);
    for (const Form::Entry& entry : form.questions) questions_.emplace_back(entry.id);
    for (const Form::Entry& entry : form.answers) answer_words_.emplace_back(entry.id);
    answers_.resize(questions_.size());
  }

  /// Keeps what the form says until the next one is read.
  void read(const Fields& form) {
    score_ = form.read_if_given(score_key_, [this](Value value, Problems& problems) {
      return read_score(value, rules_, problems);
    });
    answers_.assign(answers_.size(), std::nullopt);
    const auto given = form.find(answers_key_);
    if (!given) return;
    if (rules_ == nullptr) {
      expect_words(*given, form.problems());
      return;
    }
    const Fields fields{*given, questions_, form.problems(), UnknownKeys::named_if_plain};
    for (std::size_t q = 0; q < questions_.size(); ++q) {
      const auto word =
          fields.read_if_given(questions_[q], [this](Value value, Problems& problems) {
            return read_word(value, answer_words_, problems);
          });
      if (word) answers_[q] = place(*word);
    }
  }

  void count(SideCounts& counts) const {
    counts.add(score_);
    for (std::size_t q = 0; q < answers_.size(); ++q) counts.questions[q].add(answers_[q]);
  }

  [[nodiscard]] std::optional<std::size_t> score() const { return score_; }

 private:
  /// All that can be said of answers without a scheme.
  static void expect_words(Value answers, Problems& problems) {
    if (!expect_type(answers, json::Type::object, problems)) return;
    for (const Value answer : answers) {
      if (is_plain_key(answer.key())) (void)expect_type(answer, json::Type::string, problems);
    }
  }

  [[nodiscard]] std::size_t place(std::string_view word) const {
    const auto found = std::find(answer_words_.begin(), answer_words_.end(), word);
    return static_cast<std::size_t>(found - answer_words_.begin());
  }

  std::string_view score_key_;
  std::string_view answers_key_;
  const SatisfactionRules* rules_;
  std::vector<std::string_view> questions_;
  std::vector<std::string_view> answer_words_;
  std::optional<std::size_t> score_;
  std::vector<std::optional<std::size_t>> answers_;
};

class FormReader {
 public:
  FormReader(const SatisfactionRules* rules, const std::optional<SatisfactionPeriod>& period,
             FormsRead& read)
      : employee_{Side::employee, rules},
        employer_{Side::employer, rules},
        countable_{rules != nullptr},
        period_{period},
        read_{read} {}

  /// Reads and counts one form; the result says only that there was one.
  std::optional<bool> operator()(Value value, Problems& problems) {
    const std::size_t index = index_++;
    const Fields form{value, form_keys, problems, UnknownKeys::named_if_plain};
    const auto employee = form.read_if_given("employee", read_label);
    const auto employer = form.read_if_given("employer", read_label);
    const auto completed_on = form.read_if_given("completed_on", read_day);
    employee_.read(form);
    employer_.read(form);
    // With any problem there will be no answer, and so nothing to count.
    if (!countable_ || !problems.empty() || !belongs(completed_on, index)) return true;

    SatisfactionCounts& counts = read_.counts;
    ++counts.forms;
    if (!completed_on) {
      ++counts.undated;
      read_.places.undated.push_back(index);
    }
    employee_.count(counts.employee);
    employer_.count(counts.employer);
    read_.rows.push_back({employees_.place_of(employee.value_or("")),
                          employers_.place_of(employer.value_or("")), employee_.score(),
                          employer_.score()});
    return true;
  }

 private:
  /// True for a form of this period; one without a date is taken to be.
  bool belongs(std::optional<Day> completed_on, std::size_t index) {
    if (!period_ || !completed_on) return true;
    if (*completed_on < period_->start || *completed_on > period_->end) {
      ++read_.counts.outside_period;
      read_.places.outside_period.push_back(index);
      return false;
    }
    if (period_->start_shared && *completed_on == period_->start) {
      ++read_.counts.on_shared_day;
      read_.places.on_shared_day.push_back(index);
      return false;
    }
    return true;
  }

  SideReader employee_;
  SideReader employer_;
  bool countable_;
  const std::optional<SatisfactionPeriod>& period_;
  FormsRead& read_;
  Pseudonyms employees_;
  Pseudonyms employers_;
  std::size_t index_ = 0;
};

std::optional<SatisfactionPeriod> read_period_object(Value value, Problems& problems) {
  static constexpr std::array<std::string_view, 3> keys{"start", "end", "start_shared"};
  const Fields fields{value, keys, problems};
  const auto start = fields.read("start", read_day);
  const auto end = fields.read("end", read_day);
  const auto shared = fields.read_if_given("start_shared", read_boolean);
  if (!start || !end) return {};
  if (*end < *start) {
    problems.add(ProblemCode::ends_before_it_starts, fields.find("end")->path(),
                 object({{"valid_from", *start}, {"valid_to", *end}}));
    return {};
  }
  return SatisfactionPeriod{*start, *end, shared.value_or(false)};
}

}  // namespace

std::optional<SatisfactionPeriod> read_period(const Fields& fields) {
  return fields.read_if_given("period", read_period_object);
}

FormsRead read_forms(const Fields& fields, const SatisfactionRules* rules,
                     const std::optional<SatisfactionPeriod>& period) {
  FormsRead read;
  if (rules != nullptr) read.counts = no_forms(*rules);
  FormReader read_form{rules, period, read};
  (void)fields.read("forms", [&](Value list, Problems& problems) {
    return read_list(list, listed_forms, problems,
                     [&](Value form, Problems& found) { return read_form(form, found); });
  });
  return read;
}

}  // namespace jobcoach
