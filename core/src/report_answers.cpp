#include "report_answers.h"

#include <utility>

namespace jobcoach {
namespace {

using json::Value;

constexpr std::array<std::string_view, 3> question_keys{"question", "counts", "missing"};

std::vector<std::string_view> ids_of(const std::vector<Form::Entry>& entries) {
  std::vector<std::string_view> ids;
  ids.reserve(entries.size());
  for (const Form::Entry& entry : entries) ids.emplace_back(entry.id);
  return ids;
}

/// Reads the questions of one side.
class QuestionReader {
 public:
  QuestionReader(const Form& form, std::optional<std::int64_t> forms, SideCounts& side)
      : form_{form},
        questions_{ids_of(form.questions)},
        answers_{ids_of(form.answers)},
        seen_(questions_.size()),
        forms_{forms},
        side_{side} {}

  /// As many as the form has: with none unknown and none twice, none is lacking.
  [[nodiscard]] ListLength length() const { return {questions_.size(), questions_.size()}; }

  /// The result says only that there was a question.
  std::optional<bool> operator()(Value value, Problems& problems) {
    const std::size_t problems_before = problems.count();
    const Fields fields{value, question_keys, problems, UnknownKeys::ignored};
    const auto question = fields.read(
        "question", [this](Value id, Problems& found) { return read_word(id, questions_, found); });
    QuestionCounts counts;
    counts.missing = fields.read("missing", read_form_count).value_or(0);
    if (const auto given = fields.require("counts")) read_counts(*given, counts, problems);
    if (forms_ && problems.count() == problems_before) {
      expect_forms(value, *forms_, counts.given() + counts.missing, problems);
    }
    if (!question) return {};
    const std::size_t place = *place_of(form_.questions, *question);
    const Value id = *fields.find("question");
    if (seen_[place]) {
      problems.add(ProblemCode::duplicate_id, id.path(), object({{"first", seen_[place]->path()}}));
      return {};
    }
    seen_[place] = id;
    side_.questions[place] = std::move(counts);
    return true;
  }

 private:
  void read_counts(Value value, QuestionCounts& counts, Problems& problems) const {
    const Fields fields{value, answers_, problems, UnknownKeys::named_if_plain};
    for (const std::string_view answer : answers_) {
      counts.counts.push_back(fields.read(answer, read_form_count).value_or(0));
    }
  }

  const Form& form_;
  std::vector<std::string_view> questions_;
  std::vector<std::string_view> answers_;
  std::vector<std::optional<Value>> seen_;
  std::optional<std::int64_t> forms_;
  SideCounts& side_;
};

}  // namespace

void expect_forms(Value part, std::int64_t forms, std::int64_t found, Problems& problems) {
  if (forms == found) return;
  problems.add(ProblemCode::forms_do_not_add_up, part.path(),
               object({{"forms", forms}, {"found", found}}));
}

std::optional<std::int64_t> read_form_count(Value value, Problems& problems) {
  return read_whole(value, {0, most_forms}, problems);
}

std::optional<bool> read_answers(Value answers, const SatisfactionRules& rules,
                                 const FormsOfSides& forms, SatisfactionCounts& counts,
                                 Problems& problems) {
  const Fields fields{answers, side_names, problems, UnknownKeys::ignored};
  for (const Side side : {Side::employee, Side::employer}) {
    const auto place = static_cast<std::size_t>(side);
    QuestionReader read_question{rules.form(side), forms[place], counts.of(side)};
    (void)fields.read(side_names[place], [&](Value list, Problems& found) {
      return read_list(list, read_question.length(), found, [&](Value question, Problems& each) {
        return read_question(question, each);
      });
    });
  }
  return true;
}

}  // namespace jobcoach
