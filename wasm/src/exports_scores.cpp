// What the module for large files exports. One instance reads one file at a time;
// everything else about it is scores.js.
#include <cstddef>
#include <memory>
#include <string>

#include "jobcoach/scores.h"

namespace {

std::string request;
std::string text;
std::unique_ptr<jobcoach::BulkScores> reader;

const char* keep(std::string said) {
  text = std::move(said);
  return text.data();
}

}  // namespace

#define JOBCOACH_EXPORT(name) extern "C" __attribute__((export_name(#name), used))

/// Room for a request of `size` bytes, until `open`.
JOBCOACH_EXPORT(request_room) char* request_room(std::size_t size) {
  request.resize(size);
  return request.data();
}

/// Opens a reader for the request that stands in that room.
JOBCOACH_EXPORT(open) void open_reader() {
  reader = std::make_unique<jobcoach::BulkScores>(request);
  request = std::string{};
}

/// Where the next bytes of the file go, until `finish`.
JOBCOACH_EXPORT(room) char* room() { return reader->room().data(); }
JOBCOACH_EXPORT(room_size) std::size_t room_size() { return reader->room().size(); }

/// Takes the first `size` bytes of that room.
JOBCOACH_EXPORT(feed) void feed(std::size_t size) { reader->feed(size); }

/// The answer, and the end of the reader. This text and those below stand until the next call.
JOBCOACH_EXPORT(finish) const char* finish() {
  const char* answer = keep(reader->finish());
  reader.reset();
  return answer;
}

/// The cells of the header, as JSON.
JOBCOACH_EXPORT(header) const char* header() { return keep(reader->header()); }
/// The names behind the letters and numbers, as JSON.
JOBCOACH_EXPORT(names) const char* names() { return keep(reader->names()); }
/// The size of the text that was asked for last, in bytes.
JOBCOACH_EXPORT(text_size) std::size_t text_size() { return text.size(); }
/// Lines read so far. Not one of 64 bits: JavaScript would see a BigInt.
JOBCOACH_EXPORT(lines) std::size_t lines() { return static_cast<std::size_t>(reader->lines()); }
/// Gives back the memory of the last text.
JOBCOACH_EXPORT(release) void release() { text = std::string{}; }
