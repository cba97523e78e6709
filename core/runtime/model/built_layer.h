// One layer with its modules: mixer, feed-forward part, memory, depth gate, change of width.
#pragma once
#include "core/runtime/components/depth_gate.h"
#include "core/runtime/components/memory.h"
#include "core/runtime/components/shape_change.h"
#include "core/runtime/modules/module.h"

namespace eulerstack::runtime {

struct BuiltLayer {
  LayerParts parts;
  ResidualForm form = nullptr;
  std::unique_ptr<Memory> memory;      // null: none
  std::unique_ptr<DepthGate> gate;     // null: every token passes
  std::unique_ptr<ShapeChange> shape;  // null: the width stays
};

// What one layer keeps between tokens while generating; of a layer that is applied several times one for each time.
struct LayerState {
  std::unique_ptr<MixerState> mixer;
  MemoryState memory;
  at::Tensor heard;              // {B, T, d} what the memory has read since its last step; when it goes on learning
  at::Tensor tail;               // of a change of width by convolution
  std::vector<LayerState> rows;  // behind a gate each row of the batch keeps its own tokens
  std::int64_t bytes() const;
};

// The whole of x. The stream may hold a pending part on both sides.
Stream runLayer(const BuiltLayer& layer, Stream stream, const ForwardContext& context);
// Tokens that follow those of the state. Not differentiable.
Stream advanceLayer(const BuiltLayer& layer, Stream stream, const ForwardContext& context, LayerState& state);
LayerState newLayerState(const BuiltLayer& layer, std::int64_t batch, std::int64_t capacity);

// One learning step of the layer's memory on what it has read since the last one; the surprise, mean over rows, or
// nothing when the layer has no memory that learns, or it read nothing.
std::optional<double> stepMemory(const BuiltLayer& layer, LayerState& state);
// A new prompt for this layer: its memories keep what their persistence says, its mixer what it has learned (ttt_layer)
// when `keepsLearned`; everything else of the state starts again.
void beginQuery(const BuiltLayer& layer, LayerState& state, std::int64_t batch, std::int64_t capacity,
                bool keepsLearned);

}  // namespace eulerstack::runtime
