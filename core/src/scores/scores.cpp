#include "jobcoach/scores.h"

#include <optional>

#include "file_reader.h"
#include "jobcoach/response.h"
#include "jobcoach/satisfaction_answer.h"
#include "score_request.h"

namespace jobcoach {

using scores::FileReader;
using scores::LineCounter;
using scores::ScoreRequest;

namespace {

constexpr std::string_view calculation = "satisfaction_report";

std::string failure_text(ScoreRequest& request) {
  return write_failure(calculation, request.problems.take());
}

}  // namespace

struct BulkScores::State {
  explicit State(std::string_view text) : request{text} {
    if (request.problems.empty()) {
      file.emplace(request);
    } else {
      nowhere.resize(FileReader::room_size);
    }
  }

  ScoreRequest request;
  std::optional<FileReader> file;  // nothing when the request has problems
  std::vector<char> nowhere;       // then bytes are taken, and not looked at
};

BulkScores::BulkScores(std::string_view request) : state_{std::make_unique<State>(request)} {}
BulkScores::~BulkScores() = default;

std::span<char> BulkScores::room() {
  return state_->file ? state_->file->room() : std::span<char>{state_->nowhere};
}

void BulkScores::feed(std::size_t size) {
  if (state_->file) state_->file->feed(size, false);
}

std::string BulkScores::finish() {
  ScoreRequest& request = state_->request;
  if (state_->file) state_->file->feed(0, true);
  if (!request.problems.empty()) return failure_text(request);

  const LineCounter& counter = *state_->file->counter();
  const SatisfactionCounts counts = counter.counts();
  json::Writer result;
  write_satisfaction(counts, *request.rules, result.begin_object());
  result.key("read").begin_object().member("lines", counter.lines());
  result.member("forms", counts.forms).member("rejected", counter.rejected());
  result.member("outside_period", counts.outside_period + counts.on_shared_day).end_object();
  counter.problems().write(result.key("problems"));
  if (counter.kept() != nullptr) counter.kept()->write_forms(*request.rules, result.key("forms"));
  result.end_object();

  Explanation explanation{request.explain};
  explain_satisfaction(counts, *request.rules, {std::nullopt, !request.period, nullptr},
                       explanation);
  add_notices_of_scheme(*request.pack, explanation);
  return write_success(calculation, result.take(), explanation, request.pack);
}

std::string BulkScores::header() const {
  if (!state_->file || !state_->file->header()) return "null";
  json::Writer writer;
  writer.begin_array();
  for (const std::string& cell : *state_->file->header()) writer.value(cell);
  writer.end_array();
  return writer.take();
}

std::string BulkScores::names() const {
  json::Writer writer;
  if (state_->file && state_->file->counter() != nullptr &&
      state_->file->counter()->kept() != nullptr) {
    state_->file->counter()->kept()->write_names(writer);
  } else {
    writer.null();
  }
  return writer.take();
}

std::int64_t BulkScores::lines() const {
  if (!state_->file || state_->file->counter() == nullptr) return 0;
  return state_->file->counter()->lines();
}

}  // namespace jobcoach
