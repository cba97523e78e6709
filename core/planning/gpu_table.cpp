#include "core/planning/gpu_table.h"

#include <algorithm>
#include <array>

namespace eulerstack::planning {
namespace {

constexpr std::array<GpuFacts, 11> kGpus{{
    // id, name, memory, peak, matmul, float32, bandwidth, link, network, node, price
    {"v100", "NVIDIA V100 SXM2 32 GB", 31.5, 125, 100, 15.7, 900, 150, 6.25, 8, 1.0},
    {"a100-40", "NVIDIA A100 SXM 40 GB", 39.2, 312, 271.2, 19.5, 1555, 300, 25, 8, 1.3},
    {"a100", "NVIDIA A100 SXM 80 GB", 79.2, 312, 271.2, 19.5, 2039, 300, 25, 8, 1.8},
    {"a6000", "NVIDIA RTX A6000", 47.5, 154.8, 123.8, 38.7, 768, 25, 1.25, 4, 0.8},
    {"rtx4090", "NVIDIA GeForce RTX 4090", 23.5, 165.2, 132.2, 82.6, 1008, 25, 1.25, 4, 0.4},
    {"l40s", "NVIDIA L40S", 44.5, 362, 289.6, 91.6, 864, 25, 12.5, 8, 1.0},
    {"h800", "NVIDIA H800 SXM", 79.2, 989, 794.5, 67, 3350, 200, 50, 8, 2.0},
    {"h100", "NVIDIA H100 SXM", 79.2, 989, 794.5, 67, 3350, 450, 50, 8, 2.5},
    {"h200", "NVIDIA H200 SXM", 139.8, 989, 794.5, 67, 4800, 450, 50, 8, 3.5},
    {"b200", "NVIDIA B200 SXM", 178.0, 2250, 1745, 80, 8000, 900, 50, 8, 5.0},
    {"mi300x", "AMD Instinct MI300X", 191.0, 1300, 668.4, 163.4, 5300, 448, 50, 8, 3.0},
}};

}  // namespace

std::span<const GpuFacts> gpuTable() {
  return kGpus;
}

const GpuFacts* findGpu(std::string_view id) {
  const auto* found = std::find_if(kGpus.begin(), kGpus.end(), [&](const GpuFacts& gpu) { return gpu.id == id; });
  return found == kGpus.end() ? nullptr : found;
}

std::vector<std::string> gpuIds() {
  std::vector<std::string> ids;
  for (const GpuFacts& gpu : kGpus) ids.emplace_back(gpu.id);
  return ids;
}

}  // namespace eulerstack::planning
