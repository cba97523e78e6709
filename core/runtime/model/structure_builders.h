// Kind id -> the component that LibTorch builds for it: memories, changes of width, depth gates, merges, integrators.
#pragma once
#include "core/runtime/components/depth_gate.h"
#include "core/runtime/components/integrators.h"
#include "core/runtime/components/memory.h"
#include "core/runtime/components/parallel_stream.h"
#include "core/runtime/components/shape_change.h"
#include "core/runtime/tensors/parameter_store.h"

namespace eulerstack::ir {
struct ParallelItem;
struct ModelDims;
}  // namespace eulerstack::ir

namespace eulerstack::runtime {

using schema::KindInstance;

// `prefix` of the tensors: "layers.3.memory.".
using MemoryBuilder = std::unique_ptr<Memory> (*)(const KindInstance&, ParameterStore&, const std::string& prefix);
using ShapeBuilder = std::unique_ptr<ShapeChange> (*)(const KindInstance&, ParameterStore&, const std::string& prefix);
using GateBuilder = std::unique_ptr<DepthGate> (*)(const KindInstance&, ParameterStore&, const std::string& prefix);
using MergeBuilder = std::unique_ptr<Merge> (*)(const KindInstance&, ParameterStore&, const std::string& prefix,
                                                const ir::ParallelItem& entry, const ir::ModelDims& dims);
// Applies the body as the method says.
using IntegratorForm = at::Tensor (*)(const Body& body, const at::Tensor& x, const KindInstance& method);
// Transitions act in generation; the entry says that they are known.
enum class TransitionUse : std::uint8_t { SpecialToken, Budget };

// inner_lr, update_at_inference, persistence and top_k of a memory's values.
MemorySettings memorySettingsOf(const KindInstance& memory);
std::unique_ptr<Memory> buildNeuralMemory(const KindInstance&, ParameterStore&, const std::string& prefix);
std::unique_ptr<Memory> buildAssociativeMemory(const KindInstance&, ParameterStore&, const std::string& prefix);
std::unique_ptr<Memory> buildRetrievalMemory(const KindInstance&, ParameterStore&, const std::string& prefix);
std::unique_ptr<ShapeChange> buildLinearShape(const KindInstance&, ParameterStore&, const std::string& prefix);
std::unique_ptr<ShapeChange> buildConvolutionShape(const KindInstance&, ParameterStore&, const std::string& prefix);
std::unique_ptr<ShapeChange> buildMlpShape(const KindInstance&, ParameterStore&, const std::string& prefix);
std::unique_ptr<DepthGate> buildTopKGate(const KindInstance&, ParameterStore&, const std::string& prefix);
std::unique_ptr<DepthGate> buildLearnedGate(const KindInstance&, ParameterStore&, const std::string& prefix);
std::unique_ptr<Merge> buildConcat(const KindInstance&, ParameterStore&, const std::string& prefix,
                                   const ir::ParallelItem&, const ir::ModelDims&);
std::unique_ptr<Merge> buildAdd(const KindInstance&, ParameterStore&, const std::string& prefix,
                                const ir::ParallelItem&, const ir::ModelDims&);
std::unique_ptr<Merge> buildGated(const KindInstance&, ParameterStore&, const std::string& prefix,
                                  const ir::ParallelItem&, const ir::ModelDims&);
std::unique_ptr<Merge> buildCrossAttention(const KindInstance&, ParameterStore&, const std::string& prefix,
                                           const ir::ParallelItem&, const ir::ModelDims&);
at::Tensor discreteSteps(const Body& body, const at::Tensor& x, const KindInstance& method);
at::Tensor eulerSteps(const Body& body, const at::Tensor& x, const KindInstance& method);
at::Tensor rungeKuttaSteps(const Body& body, const at::Tensor& x, const KindInstance& method);

}  // namespace eulerstack::runtime
