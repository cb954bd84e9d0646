// libFuzzer calls this with texts that reach ever new code; the sanitizers judge.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "jobcoach/answer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  (void)jobcoach::answer({reinterpret_cast<const char*>(data), size});
  return 0;
}
