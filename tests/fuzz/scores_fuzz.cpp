// libFuzzer calls this with files that reach ever new code; the sanitizers judge, and the
// answer to a file in small pieces must be that to the whole.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "jobcoach/scores.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::string_view request =
    R"({"scheme": "uwv-kto-2016", "forms": true,
        "period": {"start": "2016-05-12", "end": "2017-05-12", "start_shared": true}})";

/// The answer to a file that is handed over in pieces of this size.
std::string answer_to(std::string_view file, std::size_t piece) {
  jobcoach::BulkScores reader{request};
  while (!file.empty()) {
    const std::size_t taken = std::min({piece, file.size(), reader.room().size()});
    std::copy_n(file.data(), taken, reader.room().data());
    reader.feed(taken);
    file.remove_prefix(taken);
  }
  (void)reader.header();
  (void)reader.names();
  return reader.finish();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  // The first byte says how the rest is cut. Most inputs are no files, so a header comes before.
  const std::size_t piece = data[0] % 64U + 1;
  std::string file =
      (data[0] & 0x40U) != 0 ? "employee;completed_on;employee_score;employer.visits\n" : "";
  file.append(reinterpret_cast<const char*>(data) + 1, size - 1);
  if (answer_to(file, piece) != answer_to(file, file.size() + 1)) std::abort();
  return 0;
}
