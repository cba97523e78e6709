#include "core/runtime/model/structure_builders.h"

#include <ATen/ATen.h>

#include "core/kinds/memory_common.h"
#include "core/kinds/merges.h"

namespace eulerstack::runtime {
namespace {

Persistence persistenceOf(const KindInstance& memory) {
  const std::string_view word = memory.values.text("persistence", "session");
  if (word == "per_query") return Persistence::PerQuery;
  return word == "persistent" ? Persistence::Persistent : Persistence::Session;
}

MemoryViews viewsOf(ParameterStore& store, const std::string& prefix) {
  const auto leaf = [&](const char* name) { return store.leaf(prefix + name); };
  return {leaf("norm.weight"),   leaf("q_proj.weight"), leaf("k_proj.weight"),
          leaf("v_proj.weight"), leaf("gate.weight"),   leaf("gate.bias")};
}

MergeWeights mergeWeights(ParameterStore& store, const std::string& prefix) {
  const auto leaf = [&](const char* name) {
    return store.has(prefix + name) ? store.leaf(prefix + name) : at::Tensor();
  };
  return {leaf("proj.weight"),   leaf("gate.weight"),   leaf("q_proj.weight"),
          leaf("k_proj.weight"), leaf("v_proj.weight"), leaf("o_proj.weight")};
}

std::unique_ptr<Merge> simpleMerge(MergeForm form, ParameterStore& store, const std::string& prefix) {
  return std::make_unique<Merge>(form, mergeWeights(store, prefix));
}

}  // namespace

MemorySettings memorySettingsOf(const KindInstance& memory) {
  const kinds::MemoryShape shape = kinds::memoryShape(memory);
  return {shape.innerRate, shape.updates, persistenceOf(memory), shape.topK};
}

std::unique_ptr<Memory> buildNeuralMemory(const KindInstance& memory, ParameterStore& store,
                                          const std::string& prefix) {
  const auto leaf = [&](const char* name) { return store.leaf(prefix + name); };
  NeuralMemory::Network network{leaf("fc1.weight"), leaf("fc1.bias"), leaf("fc2.weight"), leaf("fc2.bias")};
  return std::make_unique<NeuralMemory>(viewsOf(store, prefix), std::move(network), memorySettingsOf(memory));
}

std::unique_ptr<Memory> buildAssociativeMemory(const KindInstance& memory, ParameterStore& store,
                                               const std::string& prefix) {
  return std::make_unique<AssociativeMemory>(viewsOf(store, prefix), store.leaf(prefix + "store.weight"),
                                             memorySettingsOf(memory));
}

std::unique_ptr<Memory> buildRetrievalMemory(const KindInstance& memory, ParameterStore& store,
                                             const std::string& prefix) {
  return std::make_unique<RetrievalMemory>(viewsOf(store, prefix), memorySettingsOf(memory));
}

std::unique_ptr<ShapeChange> buildLinearShape(const KindInstance&, ParameterStore& store, const std::string& prefix) {
  return std::make_unique<ShapeChange>(ShapeForm::Linear, ShapeWeights{store.leaf(prefix + "weight"), {}, {}});
}

std::unique_ptr<ShapeChange> buildConvolutionShape(const KindInstance&, ParameterStore& store,
                                                   const std::string& prefix) {
  return std::make_unique<ShapeChange>(ShapeForm::Convolution, ShapeWeights{store.leaf(prefix + "weight"), {}, {}});
}

std::unique_ptr<ShapeChange> buildMlpShape(const KindInstance&, ParameterStore& store, const std::string& prefix) {
  return std::make_unique<ShapeChange>(
      ShapeForm::Mlp, ShapeWeights{{}, store.leaf(prefix + "fc1.weight"), store.leaf(prefix + "fc2.weight")});
}

std::unique_ptr<DepthGate> buildTopKGate(const KindInstance& gate, ParameterStore& store, const std::string& prefix) {
  const auto leaf = [&](const char* name) { return store.leaf(prefix + name); };
  DepthGateWeights weights{leaf("router.weight"),        {},
                           leaf("predictor_in.weight"),  leaf("predictor_in.bias"),
                           leaf("predictor_out.weight"), leaf("predictor_out.bias")};
  return std::make_unique<DepthGate>(std::move(weights), DepthRouter::TopK, gate.values.number("capacity", 0.5));
}

std::unique_ptr<DepthGate> buildLearnedGate(const KindInstance& gate, ParameterStore& store,
                                            const std::string& prefix) {
  DepthGateWeights weights;
  weights.router = store.leaf(prefix + "router.weight");
  weights.routerBias = store.leaf(prefix + "router.bias");
  return std::make_unique<DepthGate>(std::move(weights), DepthRouter::LearnedGate, gate.values.number("capacity", 0.5));
}

std::unique_ptr<Merge> buildConcat(const KindInstance&, ParameterStore& store, const std::string& prefix,
                                   const ir::ParallelItem&, const ir::ModelDims&) {
  return simpleMerge(MergeForm::Concat, store, prefix);
}

std::unique_ptr<Merge> buildAdd(const KindInstance&, ParameterStore& store, const std::string& prefix,
                                const ir::ParallelItem&, const ir::ModelDims&) {
  return simpleMerge(MergeForm::Add, store, prefix);
}

std::unique_ptr<Merge> buildGated(const KindInstance&, ParameterStore& store, const std::string& prefix,
                                  const ir::ParallelItem&, const ir::ModelDims&) {
  return simpleMerge(MergeForm::Gated, store, prefix);
}

std::unique_ptr<Merge> buildCrossAttention(const KindInstance& merge, ParameterStore& store, const std::string& prefix,
                                           const ir::ParallelItem& entry, const ir::ModelDims& dims) {
  const auto named = [&](const char* field) {
    return static_cast<std::size_t>(kinds::streamNamed(entry, merge.values.text(field)));
  };
  return std::make_unique<Merge>(MergeForm::CrossAttention, mergeWeights(store, prefix), named("from"), named("to"),
                                 dims.n_heads);
}

at::Tensor discreteSteps(const Body& body, const at::Tensor& x, const KindInstance& method) {
  return DiscreteIntegrator(body, method.values.integer("steps", 1))(x);
}

at::Tensor eulerSteps(const Body& body, const at::Tensor& x, const KindInstance& method) {
  return OdeIntegrator(body, method.values.integer("steps", 1), OdeMethod::Euler)(x);
}

at::Tensor rungeKuttaSteps(const Body& body, const at::Tensor& x, const KindInstance& method) {
  return OdeIntegrator(body, method.values.integer("steps", 1), OdeMethod::RungeKutta4)(x);
}

}  // namespace eulerstack::runtime
