// What the planner knows of graphics processors. Sources of every number: docs/planning.md#gpus.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace eulerstack::planning {

struct GpuFacts {
  std::string_view id;    // as --gpu takes it: "h100"
  std::string_view name;  // as its maker calls it
  double memoryGib;       // that a process can use
  double peakTflops;      // dense matrix products in bfloat16 (v100: float16), by the data sheet
  double matmulTflops;    // the most that was measured for such a product; 0.8 of the peak where nothing is known
  double float32Tflops;
  double memoryGBs;    // bandwidth of its memory, 10^9 bytes a second
  double linkGBs;      // to another one of the same node, one direction
  double networkGBs;   // its share of the node's network, one direction
  int perNode;         // in one node
  double hourlyPrice;  // US dollars; a round figure to start from, not a fact
};

// By age and size.
std::span<const GpuFacts> gpuTable();
// Null when there is none of this id.
const GpuFacts* findGpu(std::string_view id);
std::vector<std::string> gpuIds();

}  // namespace eulerstack::planning
