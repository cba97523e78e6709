#include "core/kinds/counting.h"

#include <algorithm>

namespace eulerstack::kinds {

std::int64_t times(std::int64_t a, std::int64_t b) {
  if (a <= 0 || b <= 0) return 0;
  return checkedMul(a, b).value_or(INT64_MAX);
}

Flops linearFlops(std::int64_t in, std::int64_t out, bool bias) {
  return Flops(times(times(2, in), out)) + Flops(bias ? out : 0);
}

std::int64_t activationCost(std::string_view activation) {
  if (activation == "relu") return 1;
  if (activation == "silu" || activation == "swiglu") return 4;
  if (activation == "gelu_tanh") return 9;
  return 5;
}

std::int64_t attendedPairs(std::int64_t sequence, std::int64_t window, bool causal) {
  if (sequence <= 0) return 0;
  if (!causal) return times(sequence, sequence);
  __extension__ using Wide = unsigned __int128;
  const Wide length = static_cast<Wide>(sequence);
  const Wide seen = window > 0 ? std::min<Wide>(static_cast<Wide>(window), length) : length;
  // Queries 0 .. seen-1 see p + 1 keys each, all later ones see `seen` keys.
  const Wide pairs = seen * (seen + 1) / 2 + (length - seen) * seen;
  return pairs > static_cast<Wide>(INT64_MAX) ? INT64_MAX : static_cast<std::int64_t>(pairs);
}

std::int64_t triangle(std::int64_t n) {
  return n % 2 == 0 ? times(n / 2, n + 1) : times(n, (n + 1) / 2);
}

std::int64_t sumOfQuotients(std::int64_t n, std::int64_t divisor) {
  if (n <= 0 || divisor <= 0) return 0;
  const std::int64_t whole = n / divisor;
  return checkedAdd(times(divisor, triangle(whole - 1)), times(n % divisor, whole)).value_or(INT64_MAX);
}

Flops meanWork(std::int64_t perPair, std::int64_t pairs, std::int64_t sequence) {
  if (perPair <= 0 || pairs <= 0 || sequence <= 0) return {};
  __extension__ using Wide = unsigned __int128;
  const Wide work = static_cast<Wide>(perPair) * static_cast<Wide>(pairs);
  const Wide mean = (work + static_cast<Wide>(sequence) / 2) / static_cast<Wide>(sequence);
  return Flops(mean > static_cast<Wide>(INT64_MAX) ? INT64_MAX : static_cast<std::int64_t>(mean));
}

Flops perTokenScores(std::int64_t perPair, std::int64_t sequence, std::int64_t window, bool causal) {
  return meanWork(perPair, attendedPairs(sequence, window, causal), sequence);
}

void addLinear(schema::TensorList& list, std::string_view name, std::int64_t in, std::int64_t out, bool bias,
               schema::InitKind init) {
  list.push_back({std::string(name) + ".weight", {out, in}, {init, 0.02}});
  if (bias) list.push_back({std::string(name) + ".bias", {out}, {schema::InitKind::Zeros, 0}});
}

}  // namespace eulerstack::kinds
