#include "core/planning/plan.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "core/planning/model_costs.h"

namespace eulerstack::planning {
namespace {

constexpr double kGib = 1024.0 * 1024.0 * 1024.0;
constexpr double kBatchSlack = 1.3;   // a split may round the batch up so far
constexpr double kWorthwhile = 0.97;  // a more demanding split has to be this much faster
constexpr std::int64_t kMaxMicro = 32;

std::vector<std::int64_t> divisors(std::int64_t value, std::int64_t limit) {
  std::vector<std::int64_t> found;
  for (std::int64_t i = 1; i <= std::min(value, limit); ++i)
    if (value % i == 0) found.push_back(i);
  return found;
}

// What a split asks of the one who sets it up: first the ways of cutting beside data, then what data ranks share.
auto demand(const Split& split) {
  const int ways = (split.tensor > 1 ? 1 : 0) + (split.pipeline > 1 ? 1 : 0) + (split.expert > 1 ? 1 : 0);
  return std::tuple(ways, split.zero, split.checkpointing, split.pipeline, split.tensor, split.expert);
}

class Search {
 public:
  Search(const ModelCosts& costs, TrainingPlan& plan) : m_costs(costs), m_plan(plan) {}

  void run() {
    const PlanRequest& request = m_plan.request;
    for (const std::int64_t tensor : divisors(request.gpus, request.gpu->perNode)) {
      if (m_costs.heads % tensor != 0) continue;
      for (const std::int64_t pipeline : divisors(request.gpus / tensor, m_costs.layers)) {
        const std::int64_t data = request.gpus / tensor / pipeline;
        for (const std::int64_t expert : divisors(data, std::max<std::int64_t>(1, m_costs.experts)))
          if (expert == 1 || m_costs.experts % expert == 0)
            stages({.data = data, .tensor = tensor, .pipeline = pipeline, .expert = expert});
      }
    }
  }

 private:
  void stages(Split split) {
    for (int zero = 0; zero <= 3; ++zero) {
      if (zero > 0 && split.data == 1) break;
      // Sharded gradients and weights would be gathered in each of a pipeline's many small steps.
      if (zero > 1 && (split.pipeline > 1 || split.expert > 1)) break;
      split.zero = zero;
      for (const bool checkpointing : {false, true}) {
        split.checkpointing = checkpointing;
        fastestMicroBatch(split);
      }
    }
  }

  // The micro-batch that is fastest among those that fit.
  void fastestMicroBatch(Split split) {
    const PlanRequest& request = m_plan.request;
    const double wanted =
        std::max(1.0, static_cast<double>(request.batchTokens) / static_cast<double>(request.sequence));
    const double share = wanted / static_cast<double>(split.data);  // sequences of one data rank
    const PlanRow* best = nullptr;
    PlanRow kept;
    for (std::int64_t micro = 1; micro <= kMaxMicro; micro *= 2) {
      if (micro > 1 && static_cast<double>(micro) > share * kBatchSlack) break;
      split.microBatch = micro;
      split.accumulation = std::max<std::int64_t>(1, std::llround(share / static_cast<double>(micro)));
      const double batch = static_cast<double>(split.data * split.accumulation * micro);
      if (batch > wanted * kBatchSlack && batch > 1) break;
      if (split.accumulation < split.pipeline) break;  // most of the pipeline would wait
      PlanRow row = estimate(m_costs, request, split);
      ++m_plan.tried;
      const double need = row.memory.total();
      m_plan.smallest = m_plan.smallest == 0 ? need : std::min(m_plan.smallest, need);
      if (need > request.gpu->memoryGib * kGib) break;
      ++m_plan.fitting;
      if (best != nullptr && row.tokensPerSecond <= best->tokensPerSecond) continue;
      kept = std::move(row);
      best = &kept;
    }
    if (best != nullptr) m_plan.rows.push_back(kept);
  }

  const ModelCosts& m_costs;
  TrainingPlan& m_plan;
};

// Keeps the rows that are faster than every row that asks for less.
void keepWorthwhile(std::vector<PlanRow>& rows) {
  std::sort(rows.begin(), rows.end(),
            [](const PlanRow& a, const PlanRow& b) { return demand(a.split) < demand(b.split); });
  std::vector<PlanRow> kept;
  for (PlanRow& row : rows)
    if (kept.empty() || row.totalSeconds < kept.back().totalSeconds * kWorthwhile) kept.push_back(std::move(row));
  rows = std::move(kept);
}

}  // namespace

TrainingPlan planTraining(const ir::ModelIr& model, const PlanRequest& request) {
  const ModelCosts costs = costsOf(model, request.sequence);
  TrainingPlan plan;
  plan.model = model.name;
  plan.request = completed(request, model, costs);
  plan.parameters = costs.parameters;
  plan.activeParameters = costs.active;
  Search(costs, plan).run();
  keepWorthwhile(plan.rows);
  return plan;
}

PlanRow estimateSplit(const ir::ModelIr& model, const PlanRequest& request, const Split& split) {
  const ModelCosts costs = costsOf(model, request.sequence);
  return estimate(costs, completed(request, model, costs), split);
}

}  // namespace eulerstack::planning
