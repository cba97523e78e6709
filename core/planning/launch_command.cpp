#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/planning/model_costs.h"

namespace eulerstack::planning {
namespace {

std::string launcher(const PlanRequest& request) {
  if (request.gpus == 1) return "python train.py";
  const std::int64_t perNode = std::min<std::int64_t>(request.gpus, request.gpu->perNode);
  if (request.gpus <= perNode) return fmt::format("torchrun --nproc-per-node {} train.py", request.gpus);
  return fmt::format("torchrun --nnodes {} --nproc-per-node {} --rdzv-backend c10d --rdzv-endpoint HOST:29500 train.py",
                     (request.gpus + perNode - 1) / perNode, perNode);
}

}  // namespace

std::string launchCommand(const ModelCosts& costs, const PlanRequest& request, const PlanRow& row) {
  const Split& split = row.split;
  if (split.tensor > 1 || split.pipeline > 1 || split.expert > 1) return {};
  const std::int64_t perNode = std::min<std::int64_t>(request.gpus, request.gpu->perNode);
  if (request.gpus % perNode != 0) return {};  // torchrun gives every node the same number of processes
  const double steps = std::ceil(static_cast<double>(request.tokens) / static_cast<double>(row.batchTokens));
  std::string command = launcher(request);
  command += fmt::format(" --data DATA --output run --steps {:.0f} --batch-size {} --micro-batch {} --seq-len {}",
                         steps, split.data * split.microBatch * split.accumulation, split.microBatch, costs.sequence);
  command += costs.numberBytes < 4 ? " --dtype bfloat16" : " --dtype float32";
  if (request.gpus > 1) command += fmt::format(" --zero {}", split.zero);
  command += split.checkpointing ? " --checkpointing" : " --no-checkpointing";
  return command;
}

std::string torchtitanOptions(const ModelCosts& costs, const PlanRow& row) {
  const Split& split = row.split;
  if (split.tensor == 1 && split.pipeline == 1 && split.expert == 1) return {};
  if (costs.experts > 0 && split.pipeline > 1) return {};
  std::string options =
      fmt::format("--module transformers_modeling_backend --config transformers_modeling_backend_full --hf_model DIR{}",
                  split.zero == 0 && split.expert == 1 ? " --parallelism.data_parallel_shard_degree 1" : "");
  const auto add = [&](const char* name, std::int64_t degree) {
    if (degree > 1) options += fmt::format(" --parallelism.{}_degree {}", name, degree);
  };
  const bool whole = split.zero == 0 && split.expert == 1;  // every data rank holds all weights
  add(whole ? "data_parallel_replicate" : "data_parallel_shard", split.data);
  add("tensor_parallel", split.tensor);
  add("pipeline_parallel", split.pipeline);
  add("expert_parallel", split.expert);
  return options;
}

}  // namespace eulerstack::planning
