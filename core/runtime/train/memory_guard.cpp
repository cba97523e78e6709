#include "core/runtime/train/memory_guard.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <limits>
#include <sstream>

#include "core/analysis/figures.h"

namespace eulerstack::runtime {
namespace {

constexpr double kMargin = 1.25;
constexpr std::int64_t kPlenty = std::numeric_limits<std::int64_t>::max();

std::optional<std::int64_t> numberIn(const std::string& file) {
  std::ifstream in(file);
  std::int64_t value = 0;
  if (in >> value) return value;
  return std::nullopt;  // "max", or no such file
}

// Value in bytes of a "Name:   123 kB" line.
std::int64_t kilobytes(const std::string& file, const std::string& name) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with(name + ":")) continue;
    std::istringstream fields(line.substr(name.size() + 1));
    std::int64_t value = 0;
    if (fields >> value) return value * 1024;
  }
  return -1;
}

std::int64_t leftIn(const std::string& folder, const char* limitFile, const char* usedFile) {
  const auto limit = numberIn(folder + "/" + limitFile);
  const auto used = numberIn(folder + "/" + usedFile);
  return limit && used ? std::max<std::int64_t>(0, *limit - *used) : kPlenty;
}

// A group's limit binds all groups below it: walks from this process's group to the root.
std::int64_t leftByCgroups(const std::string& proc, const std::string& cgroup) {
  std::int64_t left = kPlenty;
  std::ifstream in(proc + "/self/cgroup");
  for (std::string line; std::getline(in, line);) {
    const std::size_t first = line.find(':'), second = line.find(':', first + 1);
    if (first == line.npos || second == line.npos) continue;
    const std::string controllers = line.substr(first + 1, second - first - 1);
    const bool unified = controllers.empty();
    if (!unified && ("," + controllers + ",").find(",memory,") == std::string::npos) continue;
    std::string path = line.substr(second + 1);
    while (true) {
      left =
          std::min(left, unified ? leftIn(cgroup + path, "memory.max", "memory.current")
                                 : leftIn(cgroup + "/memory" + path, "memory.limit_in_bytes", "memory.usage_in_bytes"));
      if (path.empty() || path == "/") break;
      path.resize(path.rfind('/'));
    }
  }
  return left;
}

std::int64_t scaled(std::int64_t value, double factor) {
  const double product = static_cast<double>(value) * factor;
  return product >= 9e18 ? kPlenty : static_cast<std::int64_t>(product);
}

}  // namespace

std::int64_t neededBytes(const ir::ModelIr& model, const RunSize& run) {
  const auto figuresIn = [&](ir::DType dtype) {
    return analysis::trainingMemory(model, {run.batch, run.sequence, dtype});
  };
  const analysis::MemoryFigures wide = figuresIn(ir::DType::Float32), own = figuresIn(run.precision);
  const Bytes wideGradients = run.precision == ir::DType::Float32 ? Bytes() : wide.gradients;
  const Bytes activations = run.checkpointing ? wide.activationsCheckpointed : wide.activations;
  const Bytes sum =
      own.weights + own.gradients + own.optimizer + wideGradients + activations + Bytes(2 * run.dataBytes);
  return scaled(sum.value(), kMargin) > kPlenty - kBaseBytes ? kPlenty : scaled(sum.value(), kMargin) + kBaseBytes;
}

std::int64_t availableBytes(const std::string& proc, const std::string& cgroup) {
  const std::int64_t available = kilobytes(proc + "/meminfo", "MemAvailable");
  return std::min(available < 0 ? kPlenty : available, leftByCgroups(proc, cgroup));
}

std::int64_t peakBytes() {
  return std::max<std::int64_t>(0, kilobytes("/proc/self/status", "VmHWM"));
}

Fit judge(std::int64_t needed, std::int64_t available) {
  if (needed > scaled(available, 0.8)) return Fit::TooLarge;
  return needed > scaled(available, 0.5) ? Fit::Tight : Fit::Comfortable;
}

std::int64_t limitData(std::int64_t needed, std::int64_t available) {
  // A CUDA build of LibTorch is larger than kBaseBytes before it computes anything.
  const std::int64_t larger = std::max<std::int64_t>(0, kilobytes("/proc/self/status", "VmData") - kBaseBytes);
  const std::int64_t limit = larger + std::max(kBaseBytes, std::min(scaled(needed, 1.5), scaled(available, 0.8)));
  rlimit current{};
  if (::getrlimit(RLIMIT_DATA, &current) != 0) return limit;
  current.rlim_cur = std::min<rlim_t>(static_cast<rlim_t>(limit), current.rlim_max);
  ::setrlimit(RLIMIT_DATA, &current);
  return limit;
}

void beModest() {
  std::ofstream("/proc/self/oom_score_adj") << 1000;
  ::setpriority(PRIO_PROCESS, 0, 10);
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
}

}  // namespace eulerstack::runtime
