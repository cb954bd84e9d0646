// What the module exports: a table of five functions. Texts cross as bytes in the
// module's own memory; everything else about them is door.js.
#include <cstddef>
#include <string>

#include "jobcoach/answer.h"

namespace {

std::string request;
std::string response;

}  // namespace

#define JOBCOACH_EXPORT(name) extern "C" __attribute__((export_name(#name), used))

/// Room for a question of `size` bytes, until the next call.
JOBCOACH_EXPORT(request_room) char* request_room(std::size_t size) {
  request.resize(size);
  return request.data();
}

/// Answers what stands in that room; the answer stands until the next call.
JOBCOACH_EXPORT(answer) const char* answer() {
  response = jobcoach::answer(request);
  return response.data();
}

/// The size of the answer, in bytes.
JOBCOACH_EXPORT(answer_size) std::size_t answer_size() { return response.size(); }

/// Gives back the memory of both.
JOBCOACH_EXPORT(release) void release() {
  request = std::string{};
  response = std::string{};
}

/// The version as an answer.
JOBCOACH_EXPORT(version) const char* version() {
  response = jobcoach::version();
  return response.data();
}
