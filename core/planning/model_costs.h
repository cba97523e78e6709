// Internal to core/planning: what a model costs, counted once for all splits.
#pragma once
#include "core/planning/plan.h"

namespace eulerstack::planning {

struct ModelCosts {
  double parameters = 0, active = 0;
  double expertParameters = 0;  // of routed experts: what expert parallelism spreads
  double outerParameters = 0;   // the larger end of a pipeline: embedding, or norm and head
  double layerParameters = 0;   // of all layers
  std::int64_t layers = 1;
  std::int64_t heads = 1, experts = 0, expertLayers = 0, topK = 0;
  double numberBytes = 2;                                             // of a number that is computed with
  double optimizerBytes = 0;                                          // of all parameters
  double forwardFlops = 0, layerForwardFlops = 0, trainingFlops = 0;  // per token, causal
  // Of one token for the backward pass, as PyTorch runs it: what all layers keep; their inputs, which checkpointing
  // keeps instead; the largest layer at work and the parts around the layers.
  double keptBytes = 0, inputBytes = 0, workingBytes = 0;
  double vocabulary = 0, width = 0;
  std::int64_t sequence = 0;
};
ModelCosts costsOf(const ir::ModelIr& model, std::int64_t sequence);

// Tokens of a sequence when nobody says: long contexts are learned at the end of a run, not in most of it.
std::int64_t usualSequence(const ir::ModelIr& model);

// The request with its zeros filled in.
PlanRequest completed(PlanRequest request, const ir::ModelIr& model, const ModelCosts& costs);

// microBatch, accumulation as in the split.
PlanRow estimate(const ModelCosts& costs, const PlanRequest& request, const Split& split);

// Starts train.py of an export with this split; empty where it cannot.
std::string launchCommand(const ModelCosts& costs, const PlanRequest& request, const PlanRow& row);
// PlanRow::elsewhere, by the README of torchtitan's transformers_modeling_backend and its integration tests (2026):
// dense models are cut by data, tensor and pipeline, mixtures by data, tensor and expert.
std::string torchtitanOptions(const ModelCosts& costs, const PlanRow& row);

}  // namespace eulerstack::planning
