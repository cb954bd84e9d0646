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

namespace jobcoach {

template <class Value, class Error>
using Result = tl::expected<Value, Error>;

template <class Error>
using Unexpected = tl::unexpected<Error>;

}  // namespace jobcoach
