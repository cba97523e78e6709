// How operations are counted; the same rules for every kind. A multiply-add is two operations.
#pragma once
#include <cstdint>

#include "core/base/quantities.h"
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

// a * b, saturating at INT64_MAX; negative factors count as zero.
std::int64_t times(std::int64_t a, std::int64_t b);
// y = W x (+ bias) for one token: 2 * in * out (+ out).
Flops linearFlops(std::int64_t in, std::int64_t out, bool bias);
// Per element: relu 1, silu 4 (negate, exp, add, divide), gelu 5 (scale, erf, add, two products), gelu_tanh 9.
std::int64_t activationCost(std::string_view activation);

// Scores of all queries of a sequence of T tokens: T * T, or those with p - w < j <= p when masked scores do not count.
// window 0 means no window. Saturating.
std::int64_t attendedPairs(std::int64_t sequence, std::int64_t window, bool causal);
// 1 + 2 + ... + n, and floor(0 / divisor) + ... + floor((n - 1) / divisor). Saturating.
std::int64_t triangle(std::int64_t n);
std::int64_t sumOfQuotients(std::int64_t n, std::int64_t divisor);
// perPair * pairs / sequence without overflow, rounded to nearest: the mean work of one token.
Flops meanWork(std::int64_t perPair, std::int64_t pairs, std::int64_t sequence);
// perPair * attendedPairs / sequence.
Flops perTokenScores(std::int64_t perPair, std::int64_t sequence, std::int64_t window, bool causal);

// A weight {out, in} and, if asked for, a bias {out}.
void addLinear(schema::TensorList& list, std::string_view name, std::int64_t in, std::int64_t out, bool bias,
               schema::InitKind init = schema::InitKind::Normal);

}  // namespace eulerstack::kinds
