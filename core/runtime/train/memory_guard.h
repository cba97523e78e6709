// Whether a run fits into memory, before it starts; and limits that turn a wrong guess into an error instead of a kill.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "core/ir/model_ir.h"

namespace eulerstack::runtime {

inline constexpr std::int64_t kBaseBytes = 300LL << 20;  // LibTorch itself, measured 218 MB, with room

struct RunSize {
  std::int64_t batch = 1, sequence = 1;  // of what is computed at one time
  bool checkpointing = false;
  ir::DType precision = ir::DType::Float32;
  std::int64_t dataBytes = 0;
};
// Bytes a training run needs: weights, gradients and moments, below float32 also the float32 weights and gradients that
// the optimizer works on; activations (layer inputs only with checkpointing), times 1.25 for what the estimate cannot
// know, plus kBaseBytes and the text. Activations below float32 are counted as those of float32: operations are
// composed of more steps there, each of which keeps its result.
std::int64_t neededBytes(const ir::ModelIr& model, const RunSize& run);

// The least of MemAvailable and what the process's memory cgroups (v1 or v2) leave. Roots are for tests.
std::int64_t availableBytes(const std::string& proc = "/proc", const std::string& cgroup = "/sys/fs/cgroup");
std::int64_t peakBytes();  // VmHWM of this process

enum class Fit : std::uint8_t { Comfortable, Tight, TooLarge };
// More than half of what is free is tight, more than four fifths is too large.
Fit judge(std::int64_t needed, std::int64_t available);

// RLIMIT_DATA at min(1.5 x needed, 0.8 x available), so that LibTorch throws instead of the kernel killing; more by
// what the process holds beyond kBaseBytes already. Returns the limit in bytes.
std::int64_t limitData(std::int64_t needed, std::int64_t available);
// The kernel should take this process first; nice; SIGTERM when the parent dies.
void beModest();

}  // namespace eulerstack::runtime
