#include "satisfaction_reports.h"

#include <array>
#include <utility>

#include "jobcoach/satisfaction.h"
#include "report_answers.h"
#include "score_reader.h"

namespace jobcoach {
namespace {

using json::Type;
using json::Value;

constexpr std::array<std::string_view, 4> report_keys{"employee", "employer", "verdict", "answers"};
constexpr std::array<std::string_view, 8> side_keys{
    "missing", "distribution", "norm", "count", "sum", "mean", "mean_exact", "meets_norm"};
constexpr std::array<std::string_view, 2> distribution_keys{"score", "count"};

/// A scalar as JSON text; empty for a list or an object.
std::string json_of(Value value) {
  switch (value.type()) {
    case Type::string: return Data{value.text()}.json();
    case Type::integer:
    case Type::number: return std::string{value.text()};
    case Type::boolean: return Data{value.boolean()}.json();
    case Type::null: return Data{}.json();
    default: return {};
  }
}

/// Adds a contradiction when a member is not what follows from elsewhere.
void expect_reckoned(const Fields& fields, std::string_view key, const Data& reckoned,
                     const std::string& follows_from) {
  const auto value = fields.require(key);
  if (!value || json_of(*value) == reckoned.json()) return;
  fields.problems().add(ProblemCode::contradiction, value->path(),
                        object({{"expected", reckoned}, {"follows_from", follows_from}}));
}

void expect_figures(const Fields& side, const SideFigures& figures) {
  const std::string from = side.find("distribution")->path();
  const auto& mean = figures.mean;
  expect_reckoned(side, "count", figures.count, from);
  expect_reckoned(side, "sum", shown_score(figures.sum), from);
  expect_reckoned(side, "mean", mean ? Data{shown_mean(*mean)} : Data{}, from);
  expect_reckoned(side, "mean_exact", mean ? Data{to_exact_string(*mean)} : Data{}, from);
  expect_reckoned(side, "meets_norm", figures.meets_norm ? Data{*figures.meets_norm} : Data{},
                  from);
}

/// Reads one report after another and adds them up.
class ReportReader {
 public:
  explicit ReportReader(const SatisfactionRules& rules)
      : rules_{rules}, total_{no_forms(rules)}, nothing_{total_} {}

  [[nodiscard]] const SatisfactionCounts& total() const { return total_; }

  /// The result says only that there was a report.
  std::optional<bool> operator()(Value value, Problems& problems) {
    const std::size_t problems_before = problems.count();
    const Fields fields{value, report_keys, problems, UnknownKeys::ignored};
    if (value.type() != Type::object) return {};
    SatisfactionCounts counts = nothing_;
    const FormsOfSides forms{read_side(fields, Side::employee, counts.employee),
                             read_side(fields, Side::employer, counts.employer)};
    if (forms[0] && forms[1]) {
      expect_reckoned(fields, "verdict",
                      name(verdict_on(figures_of(counts.employee, rules_.norm()),
                                      figures_of(counts.employer, rules_.norm()))),
                      value.path());
      expect_forms(*fields.find(side_names[1]), *forms[0], *forms[1], problems);
      counts.forms = *forms[0];
    } else {
      (void)fields.require("verdict");
    }
    (void)fields.read("answers", [&](Value answers, Problems& found) {
      return read_answers(answers, rules_, forms, counts, found);
    });
    if (problems.count() == problems_before) add(counts, value, problems);
    return true;
  }

 private:
  void add(const SatisfactionCounts& counts, Value report, Problems& problems) {
    if (counts.forms > most_forms - total_.forms) {
      problems.add(ProblemCode::too_many_forms, report.path(), object({{"max", most_forms}}));
      return;
    }
    total_ = std::move(total_) + counts;
  }

  /// Reads the scores of one side; the number of its forms, or nothing when it does not read.
  std::optional<std::int64_t> read_side(const Fields& report, Side which, SideCounts& side) const {
    const auto value = report.require(side_names[static_cast<std::size_t>(which)]);
    if (!value) return {};
    Problems& problems = report.problems();
    const std::size_t problems_before = problems.count();
    const Fields fields{*value, side_keys, problems, UnknownKeys::ignored};
    if (value->type() != Type::object) return {};
    side.missing = fields.read("missing", read_form_count).value_or(0);
    read_distribution(fields, side);
    const std::int64_t forms = side.given() + side.missing;
    if (problems.count() == problems_before && forms > most_forms) {
      problems.add(ProblemCode::too_many_forms, value->path(), object({{"max", most_forms}}));
    }
    const bool reads = problems.count() == problems_before;
    expect_reckoned(fields, "norm", shown_norm(rules_.norm()), "/scheme");
    if (reads) {
      expect_figures(fields, figures_of(side, rules_.norm()));
      return forms;
    }
    for (const std::string_view key : {"count", "sum", "mean", "mean_exact", "meets_norm"}) {
      (void)fields.require(key);
    }
    return {};
  }

  void read_distribution(const Fields& side, SideCounts& counts) const {
    std::optional<std::size_t> before;
    const auto read = [&](Value value, Problems& problems) -> std::optional<bool> {
      const Fields fields{value, distribution_keys, problems, UnknownKeys::ignored};
      const auto score = fields.read("score", [this](Value given, Problems& found) {
        return read_score(given, &rules_, found);
      });
      const auto count = fields.read("count", [](Value given, Problems& found) {
        return read_whole(given, {1, most_forms}, found);
      });
      if (!score) return {};
      if (before && *score <= *before) {
        problems.add(ProblemCode::not_ascending, fields.find("score")->path(),
                     object({{"after", shown_hundredths(*before)}}));
        return {};
      }
      before = score;
      counts.scores[*score] = count.value_or(0);
      return true;
    };
    const ListLength length{0, counts.scores.size()};
    (void)side.read("distribution", [&](Value list, Problems& problems) {
      return read_list(list, length, problems, read);
    });
  }

  const SatisfactionRules& rules_;
  SatisfactionCounts total_;
  SatisfactionCounts nothing_;
};

}  // namespace

SatisfactionCounts read_reports(Value reports, const SatisfactionRules& rules, Problems& problems) {
  ReportReader read_report{rules};
  (void)read_list(reports, merged_reports, problems,
                  [&](Value report, Problems& found) { return read_report(report, found); });
  return read_report.total();
}

SatisfactionRules rules_of_reports(const RulePack& pack, Value reports) {
  for (const Value report : reports) {
    const auto side = json::member_of(report, side_names.front());
    const auto norm = side ? json::member_of(*side, "norm") : std::nullopt;
    if (norm) return SatisfactionRules::with_norm(pack, norm->text());
  }
  return SatisfactionRules::newest(pack);
}

}  // namespace jobcoach
