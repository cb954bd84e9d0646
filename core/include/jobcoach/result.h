/**
 * @file result.h
 * @brief The one way in which a function of this core says that it has no value.
 *
 * Spelled like std::expected, which the oldest of our compilers lacks. Functions
 * that read a question collect *all* problems instead and return std::optional;
 * see problem.h.
 */
#pragma once

#include <tl/expected.hpp>
#include <utility>

namespace jobcoach {

template <class Value, class Error>
using Result = tl::expected<Value, Error>;

/// What a function returns instead of its value.
template <class Error>
[[nodiscard]] tl::unexpected<Error> failure(Error error) {
  return tl::unexpected<Error>(std::move(error));
}

}  // namespace jobcoach
