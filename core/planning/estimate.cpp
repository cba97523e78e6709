// Formulas: docs/planning.md. Seconds and bytes are of the GPU that has most to do.
#include <algorithm>
#include <cmath>

#include "core/planning/model_costs.h"

namespace eulerstack::planning {
namespace {

constexpr double kGib = 1024.0 * 1024.0 * 1024.0;

// Assumptions, one place each; docs/planning.md#assumptions says where they come from.
constexpr double kMatmulShare = 0.76;    // of the best product that was measured, in the shapes of a training step
constexpr double kMemoryShare = 0.85;    // of the memory's bandwidth
constexpr double kLinkShare = 0.75;      // of links and network
constexpr double kPasses = 5;            // times a kept number is read or written in a step, its gradient included
constexpr double kRepeatedPasses = 2;    // more with checkpointing
constexpr double kLayerLaunches = 8e-4;  // seconds the host needs to issue a layer's kernels, forward and backward
constexpr double kReserveGib = 1.5;      // context, communication buffers
constexpr double kReserveShare = 0.04;   // of the rest: fragments
constexpr double kGradientBytes = 4;
constexpr std::int64_t kMaxChunks = 4;  // of an interleaved pipeline (Narayanan et al. 2021, section 2.2)

struct Shares {
  double data, tensor, pipeline, expert, zeroExpert;
  double micro;           // micro-batches in a step
  double dense, experts;  // parameters of one GPU
  double local() const { return dense + experts; }
  // A part of both that ZeRO spreads over its ranks.
  double spread(bool spreads) const { return spreads ? dense / data + experts / zeroExpert : local(); }
};

Shares sharesOf(const ModelCosts& costs, const Split& split) {
  Shares shares{};
  shares.data = static_cast<double>(split.data);
  shares.tensor = static_cast<double>(split.tensor);
  shares.pipeline = static_cast<double>(split.pipeline);
  shares.expert = static_cast<double>(split.expert);
  shares.zeroExpert = shares.data / shares.expert;
  shares.micro = static_cast<double>(split.accumulation);
  // A pipeline whose stages differ by a layer waits for the longest.
  const double layers = static_cast<double>(costs.layers);
  const double longest = std::ceil(layers / shares.pipeline) / layers;
  const double outer =
      split.pipeline > 1 ? costs.outerParameters : std::max(0.0, costs.parameters - costs.layerParameters);
  shares.dense = ((costs.layerParameters - costs.expertParameters) * longest + outer) / shares.tensor;
  shares.experts = costs.expertParameters * longest / shares.tensor / shares.expert;
  return shares;
}

double chunksOf(const ModelCosts& costs, const Split& split) {
  if (split.pipeline == 1 || split.accumulation < split.pipeline) return 1;
  return static_cast<double>(std::clamp<std::int64_t>(costs.layers / split.pipeline, 1, kMaxChunks));
}

PlanMemory memoryOf(const ModelCosts& costs, const Split& split, const Shares& shares) {
  PlanMemory memory;
  memory.weights = costs.numberBytes * shares.local();
  if (split.zero == 3)  // its own part, and two layers that are gathered at a time
    memory.weights = costs.numberBytes * (shares.spread(true) + 2 * costs.layerParameters /
                                                                    static_cast<double>(costs.layers) / shares.tensor);
  memory.gradients = kGradientBytes * shares.spread(split.zero >= 2);
  memory.optimizer = costs.optimizerBytes / costs.parameters * shares.spread(split.zero >= 1);
  // The first stage starts `pipeline` micro-batches before one comes back, some more when it is interleaved.
  const double chunks = chunksOf(costs, split);
  const double waiting = std::min(shares.micro, shares.pipeline);
  const double early = split.pipeline > 1 ? waiting * (1 + (shares.pipeline - 1) / (shares.pipeline * chunks)) : 1;
  const double tokens = static_cast<double>(split.microBatch * costs.sequence);
  const double kept = split.checkpointing ? costs.inputBytes : costs.keptBytes;
  const double working = costs.workingBytes * (split.checkpointing ? 2 : 1);
  memory.activations = tokens * (kept * early / shares.pipeline + working) / shares.tensor;
  // Logits, their copy in float32 and its gradient.
  memory.logits = tokens * costs.vocabulary * (costs.numberBytes < 4 ? costs.numberBytes + 8 : 8) / shares.tensor;
  memory.reserve = kReserveGib * kGib + kReserveShare * memory.total();
  return memory;
}

// Bytes a second that a group of `size` ranks, `stride` GPUs apart, moves around its ring.
double ringSpeed(const GpuFacts& gpu, double size, double stride) {
  const double inNode = std::max(1.0, static_cast<double>(gpu.perNode) / stride);
  const double speed = size <= inNode ? gpu.linkGBs : std::min(gpu.linkGBs, gpu.networkGBs * inNode);
  return speed * 1e9 * kLinkShare;
}

// All-reduce over tensor ranks: two in a layer's forward pass, two in its backward pass, two more when it runs again
// (Shoeybi et al. 2019, section 3; Korthikanti et al. 2022, section 4).
double tensorSeconds(const ModelCosts& costs, const Split& split, const Shares& shares, const GpuFacts& gpu) {
  if (split.tensor == 1) return 0;
  const double tokens = static_cast<double>(split.microBatch * costs.sequence);
  const double bytes = tokens * costs.width * costs.numberBytes * 2 * (shares.tensor - 1) / shares.tensor;
  const double layers = std::ceil(static_cast<double>(costs.layers) / shares.pipeline);
  return (split.checkpointing ? 6 : 4) * layers * bytes / ringSpeed(gpu, shares.tensor, 1);
}

// Tokens go to their experts and back, forward and backward (Rajbhandari et al. 2022, section 3).
double expertSeconds(const ModelCosts& costs, const Split& split, const Shares& shares, const GpuFacts& gpu) {
  if (split.expert == 1) return 0;
  const double tokens = static_cast<double>(split.microBatch * costs.sequence) / shares.tensor;
  const double bytes = tokens * static_cast<double>(costs.topK) * costs.width * costs.numberBytes;
  const double inNode = std::min(shares.expert, std::max(1.0, gpu.perNode / shares.tensor));
  const double outside = (shares.expert - inNode) / shares.expert * bytes / (gpu.networkGBs * 1e9 * kLinkShare);
  const double inside = (inNode - 1) / shares.expert * bytes / (gpu.linkGBs * 1e9 * kLinkShare);
  const double layers = std::ceil(static_cast<double>(costs.expertLayers) / shares.pipeline);
  return (split.checkpointing ? 6 : 4) * layers * std::max(outside, inside);
}

struct MicroBatch {
  double math = 0, traffic = 0, launches = 0, tensor = 0, expert = 0;
  double total() const { return math + traffic + launches + tensor + expert; }
};

MicroBatch microBatchOf(const ModelCosts& costs, const Split& split, const Shares& shares, const GpuFacts& gpu) {
  const double tokens = static_cast<double>(split.microBatch * costs.sequence);
  const double cut = shares.tensor * shares.pipeline;
  const double speed = (costs.numberBytes < 4 ? gpu.matmulTflops : gpu.float32Tflops * 0.8) * 1e12 * kMatmulShare;
  const double layers = std::ceil(static_cast<double>(costs.layers) / shares.pipeline);
  const double uneven = layers * shares.pipeline / static_cast<double>(costs.layers);
  MicroBatch one;
  const double flops = costs.trainingFlops + (split.checkpointing ? costs.layerForwardFlops : 0);
  one.math = tokens * flops / cut * uneven / speed;
  const double passes = kPasses + (split.checkpointing ? kRepeatedPasses : 0);
  const double logits = costs.vocabulary * (costs.numberBytes < 4 ? costs.numberBytes + 8 : 8) * 2;
  const double weights = shares.local() * (costs.numberBytes * (split.checkpointing ? 4 : 3) + 2 * kGradientBytes);
  one.traffic =
      (tokens * (costs.keptBytes * passes + logits) / cut * uneven + weights) / (gpu.memoryGBs * 1e9 * kMemoryShare);
  one.tensor = tensorSeconds(costs, split, shares, gpu);
  one.expert = expertSeconds(costs, split, shares, gpu);
  const double issued = layers * kLayerLaunches * (split.checkpointing ? 4.0 / 3 : 1);
  one.launches = std::max(0.0, issued - one.total());
  return one;
}

// What the data ranks exchange, less what the backward pass hides.
double dataSeconds(const ModelCosts& costs, const Split& split, const Shares& shares, const GpuFacts& gpu,
                   const MicroBatch& one) {
  const auto ring = [&](double parameters, double bytes, double ranks, double stride) {
    return ranks <= 1 ? 0.0 : parameters * bytes * (ranks - 1) / ranks / ringSpeed(gpu, ranks, stride);
  };
  const double reduced = split.zero == 3   ? kGradientBytes + 2 * costs.numberBytes  // weights twice
                         : split.zero == 0 ? 2 * kGradientBytes
                                           : kGradientBytes + costs.numberBytes;
  const double once = ring(shares.dense, reduced, shares.data, shares.tensor) +
                      ring(shares.experts, reduced, shares.zeroExpert, shares.tensor * shares.expert);
  // Stages 2 and 3 exchange in each micro-batch, the others after the last one.
  const double times = split.zero >= 2 ? shares.micro : 1;
  const double hidden = split.zero == 3 ? one.total() : one.total() * 2 / 3;
  return times * std::max(0.0, once - hidden);
}

}  // namespace

PlanRow estimate(const ModelCosts& costs, const PlanRequest& request, const Split& split) {
  const GpuFacts& gpu = *request.gpu;
  const Shares shares = sharesOf(costs, split);
  PlanRow row;
  row.split = split;
  row.memory = memoryOf(costs, split, shares);
  const MicroBatch one = microBatchOf(costs, split, shares, gpu);
  const double bubble = (shares.pipeline - 1) / (shares.micro * chunksOf(costs, split));
  row.time.math = one.math * shares.micro;
  row.time.traffic = one.traffic * shares.micro;
  row.time.launches = one.launches * shares.micro;
  row.time.tensor = one.tensor * shares.micro;
  row.time.expert = one.expert * shares.micro;
  row.time.pipeline = one.total() * shares.micro * bubble;
  row.time.data = dataSeconds(costs, split, shares, gpu, one);
  // Weights, gradient, master copy and two moments are read, all but the gradient written.
  const double touched = 2 * (costs.numberBytes + costs.optimizerBytes / costs.parameters) + kGradientBytes;
  row.time.optimizer = shares.spread(split.zero >= 1) * touched / (gpu.memoryGBs * 1e9 * kMemoryShare);
  const double sequences = shares.data * shares.micro * static_cast<double>(split.microBatch);
  row.batchTokens = static_cast<std::int64_t>(sequences) * costs.sequence;
  const double tokens = static_cast<double>(row.batchTokens);
  const double gpus = shares.data * shares.tensor * shares.pipeline;
  const double peak = costs.numberBytes < 4 ? gpu.peakTflops : gpu.float32Tflops;
  row.tokensPerSecond = tokens / row.time.total();
  row.utilization = row.tokensPerSecond * costs.trainingFlops / (gpus * peak * 1e12);
  row.totalSeconds = static_cast<double>(request.tokens) / row.tokensPerSecond;
  row.gpuHours = row.totalSeconds / 3600 * gpus;
  row.cost = row.gpuHours * request.hourlyPrice;
  row.command = launchCommand(costs, request, row);
  row.elsewhere = torchtitanOptions(costs, row);
  return row;
}

}  // namespace eulerstack::planning
