// The native side of scores.js. For each line on its input, `<times> <file>`, it reads
// that file so many times after one another, as one, and writes a line: the
// microseconds it took, and the answer.
#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "jobcoach/scores.h"

namespace {

/// Feeds bytes as they would come from a file, in pieces as large as the room.
void feed(jobcoach::BulkScores& reader, const std::string& bytes, std::size_t from) {
  while (from < bytes.size()) {
    const std::size_t size = std::min(reader.room().size(), bytes.size() - from);
    std::copy_n(bytes.data() + from, size, reader.room().data());
    reader.feed(size);
    from += size;
  }
}

}  // namespace

int main() {
  int times = 0;
  std::string path;
  while (std::cin >> times >> path) {
    std::ifstream file{path, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    const std::size_t after_header = bytes.find('\n') + 1;
    const auto start = std::chrono::steady_clock::now();
    jobcoach::BulkScores reader{R"({"scheme": "uwv-kto-2016", "explain": false})"};
    for (int i = 0; i < times; ++i) feed(reader, bytes, i == 0 ? 0 : after_header);
    const std::string answer = reader.finish();
    const auto taken = std::chrono::steady_clock::now() - start;
    std::cout << std::chrono::duration_cast<std::chrono::microseconds>(taken).count() << ' '
              << answer << std::endl;
  }
}
