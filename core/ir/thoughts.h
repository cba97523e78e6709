// How hidden thoughts are trained (execution modes with per_token_rationale): what costs and runs share. The rest
// stands in core/runtime/model/rationale.h.
#pragma once
#include <cstdint>

namespace eulerstack::ir {

inline constexpr std::int64_t kThoughtsOfRow = 2;  // a thought is as good as it is better than the others of its row

// Half of the rows think, so that a step costs about twice a usual one.
inline std::int64_t rowsThatThink(std::int64_t batch) {
  return (batch + 1) / 2;
}

}  // namespace eulerstack::ir
