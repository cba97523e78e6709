// Numbers in a plug-in's description: "4 * width // groups". Numbers, names, + - * / // and parentheses, and
//   min(a, b), max(a, b), ceil(a), floor(a), above(a, b)   (1 when a > b, else 0)
//   power(a, b)
//   factor(n, parts, i)   the i-th (from 0) of `parts` factors of n that are as even as they can be
// "//" rounds down. Nothing else; nothing runs.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace eulerstack::plugins {

// Value of a name; nothing when there is no such name.
using NumberNames = std::function<std::optional<double>(std::string_view name)>;

// The value, finite; or what is wrong, in English.
tl::expected<double, std::string> evaluateNumber(std::string_view text, const NumberNames& names);

// i from 0. As even as possible: each factor is the smallest divisor of what is left that is not below its root.
double evenFactor(double n, double parts, double i);

}  // namespace eulerstack::plugins
