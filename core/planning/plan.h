// Which splits of a training run over many GPUs fit into their memory, and what each is expected to take: a roofline
// model, no measurement. Formulas, assumptions, sources and how far published runs are off: docs/planning.md.
// Pure functions; any thread.
#pragma once
#include <string>
#include <vector>

#include "core/analysis/figures.h"
#include "core/base/diagnostic.h"
#include "core/planning/gpu_table.h"

namespace eulerstack::planning {

struct PlanRequest {
  const GpuFacts* gpu = nullptr;  // one of gpuTable()
  std::int64_t gpus = 1;
  std::int64_t tokens = 0;       // of the whole run; 0: 20 for each active parameter (Hoffmann et al. 2022)
  std::int64_t sequence = 0;     // tokens of a sequence; 0: max_seq_len, at most 8,192
  std::int64_t batchTokens = 0;  // tokens of a step; 0: by size (Brown et al. 2020, table 2.1)
  double hourlyPrice = -1;       // US dollars of one GPU; below 0: that of the table
};

// How the work is cut. data * tensor * pipeline GPUs; experts are spread over `expert` of the data ranks.
struct Split {
  std::int64_t data = 1, tensor = 1, pipeline = 1, expert = 1;
  int zero = 0;  // what data ranks share: 1 optimizer, 2 and gradients, 3 and weights (Rajbhandari et al. 2020)
  bool checkpointing = false;
  std::int64_t microBatch = 1;    // sequences that one rank computes at once
  std::int64_t accumulation = 1;  // of those in a step
};

struct PlanMemory {  // bytes of one GPU, the fullest one
  double weights = 0, gradients = 0, optimizer = 0, activations = 0, logits = 0, reserve = 0;
  double total() const { return weights + gradients + optimizer + activations + logits + reserve; }
};

struct PlanTime {  // seconds of one step; what is hidden behind computing is not in it
  double math = 0, traffic = 0, launches = 0, tensor = 0, expert = 0, pipeline = 0, data = 0, optimizer = 0;
  double total() const { return math + traffic + launches + tensor + expert + pipeline + data + optimizer; }
};

struct PlanRow {
  Split split;
  PlanMemory memory;
  PlanTime time;
  std::int64_t batchTokens = 0;  // of a step: the wanted size rounded to what the split can do
  double tokensPerSecond = 0;
  double utilization = 0;  // of the peak, by the model's own operations ("MFU")
  double totalSeconds = 0, gpuHours = 0, cost = 0;
  std::string command;    // starts train.py of an export; empty: it does not cut this way
  std::string elsewhere;  // then: options with which torchtitan cuts so; empty when its documentation knows no way
};

struct TrainingPlan {
  std::string model;
  PlanRequest request;  // with every value filled in
  double parameters = 0, activeParameters = 0;
  // The least demanding first; each further row asks for more and is faster than all before it.
  std::vector<PlanRow> rows;
  std::int64_t tried = 0, fitting = 0;
  double smallest = 0;  // bytes of one GPU in the split that needs least of all that were tried
};

TrainingPlan planTraining(const ir::ModelIr& model, const PlanRequest& request);

// One split, whether it fits or not. microBatch and accumulation are taken as given.
PlanRow estimateSplit(const ir::ModelIr& model, const PlanRequest& request, const Split& split);

// A table with the launch command of each row; JSON: docs/cli.md#plan.
std::string planText(const TrainingPlan& plan, const Translate& translate);
std::string planJson(const TrainingPlan& plan, int indent = 2);

// "least demanding": words of a split: "data 8, tensor 2, ZeRO 1, checkpointing".
std::string splitText(const Split& split, const Translate& translate);
// "41 min", "3.2 h", "12.5 days" in the user's words.
std::string durationText(double seconds, const Translate& translate);

}  // namespace eulerstack::planning
