// The bindings: a table. Texts cross as bytes in the module's own memory, because
// Embind would copy a string one character at a time.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <string>

#include "jobcoach/answer.h"

namespace {

std::string request;
std::string response;

emscripten::val bytes_of(std::string& text) {
  return emscripten::val{emscripten::typed_memory_view(
      text.size(), reinterpret_cast<unsigned char*>(text.data()))};
}

/// Room for a question of `size` bytes. The view lasts until the next call.
emscripten::val request_bytes(unsigned size) {
  request.resize(size);
  return bytes_of(request);
}

/// The answer to what stands in the room for questions. The view lasts until the next call.
emscripten::val answer_bytes() {
  response = jobcoach::answer(request);
  return bytes_of(response);
}

/// Gives back the memory of both.
void release() {
  request = std::string{};
  response = std::string{};
}

std::string version() { return std::string{jobcoach::version()}; }

}  // namespace

EMSCRIPTEN_BINDINGS(jobcoach) {
  emscripten::function("request_bytes", &request_bytes);
  emscripten::function("answer_bytes", &answer_bytes);
  emscripten::function("release", &release);
  emscripten::function("version", &version);
}
