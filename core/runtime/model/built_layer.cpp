#include "core/runtime/model/built_layer.h"

#include <ATen/ATen.h>

#include "core/runtime/modules/kept_state.h"

namespace eulerstack::runtime {
namespace {

Stream plain(at::Tensor x) {
  return {std::move(x), {}, 1};
}

at::Tensor gathered(const at::Tensor& ids, const at::Tensor& places) {
  return ids.defined() && places.defined() ? ids.gather(1, places) : ids;
}

// Mixer, feed-forward part and memory of the whole sequence.
Stream body(const BuiltLayer& layer, Stream stream, const ForwardContext& context) {
  stream = layer.form(std::move(stream), layer.parts, context, nullptr);
  return layer.memory ? plain(layer.memory->forward(settled(stream), context)) : stream;
}

Stream advancedBody(const BuiltLayer& layer, Stream stream, const ForwardContext& context, LayerState& state) {
  stream = layer.form(std::move(stream), layer.parts, context, state.mixer.get());
  if (!layer.memory) return stream;
  const at::Tensor x = settled(stream);
  if (layer.memory->settings().updates) state.heard = state.heard.defined() ? at::cat({state.heard, x}, 1) : x;
  return plain(layer.memory->advance(x, state.memory));
}

// Rows choose their tokens one by one; each has a state of its own.
at::Tensor advancedGate(const BuiltLayer& layer, const at::Tensor& x, const ForwardContext& context,
                        LayerState& state) {
  const DepthGate& gate = *layer.gate;
  if (gate.router() == DepthRouter::LearnedGate)
    return gate.forward(
        x,
        [&](const at::Tensor& all, const at::Tensor&) {
          return settled(advancedBody(layer, plain(all), context, state.rows.front()));
        },
        context);
  at::Tensor y = x.clone();
  for (std::int64_t row = 0; row < x.size(0); ++row) {
    ForwardContext inner = context;
    if (inner.ids.defined()) inner.ids = inner.ids.narrow(0, row, 1);
    const at::Tensor one = gate.forward(
        x.narrow(0, row, 1),
        [&](const at::Tensor& chosen, const at::Tensor& places) {
          ForwardContext within = inner;
          within.ids = gathered(inner.ids, places);
          return settled(advancedBody(layer, plain(chosen), within, state.rows[static_cast<std::size_t>(row)]));
        },
        inner);
    y.narrow(0, row, 1).copy_(one);
  }
  return y;
}

}  // namespace

std::int64_t LayerState::bytes() const {
  std::int64_t sum = (mixer ? mixer->bytes() : 0) + memory.bytes();
  if (tail.defined()) sum += static_cast<std::int64_t>(tail.nbytes());
  for (const LayerState& row : rows) sum += row.bytes();
  return sum;
}

Stream runLayer(const BuiltLayer& layer, Stream stream, const ForwardContext& context) {
  if (layer.gate) {
    const auto inside = [&](const at::Tensor& chosen, const at::Tensor& places) {
      ForwardContext inner = context;
      inner.ids = gathered(context.ids, places);
      return settled(body(layer, plain(chosen), inner));
    };
    stream = plain(layer.gate->forward(settled(stream), inside, context));
  } else {
    stream = body(layer, std::move(stream), context);
  }
  return layer.shape ? plain((*layer.shape)(settled(stream))) : stream;
}

Stream advanceLayer(const BuiltLayer& layer, Stream stream, const ForwardContext& context, LayerState& state) {
  const at::NoGradGuard off;
  stream = layer.gate ? plain(advancedGate(layer, settled(stream), context, state))
                      : advancedBody(layer, std::move(stream), context, state);
  return layer.shape ? plain(layer.shape->advance(settled(stream), state.tail)) : stream;
}

LayerState newLayerState(const BuiltLayer& layer, std::int64_t batch, std::int64_t capacity) {
  LayerState state;
  if (!layer.gate) {
    state.mixer = layer.parts.mixer->newState(batch, capacity);
    return state;
  }
  const bool rows = layer.gate->router() == DepthRouter::TopK;
  for (std::int64_t row = 0; row < (rows ? batch : 1); ++row) {
    state.rows.emplace_back();
    state.rows.back().mixer = layer.parts.mixer->newState(rows ? 1 : batch, capacity);
  }
  return state;
}

std::optional<double> stepMemory(const BuiltLayer& layer, LayerState& state) {
  if (!layer.memory || !layer.memory->settings().updates) return std::nullopt;
  if (!state.rows.empty()) {
    double sum = 0;
    std::int64_t count = 0;
    for (LayerState& row : state.rows) {
      if (!row.heard.defined()) continue;
      sum += layer.memory->step(row.heard, row.memory);
      row.heard.reset();
      ++count;
    }
    return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
  }
  if (!state.heard.defined()) return std::nullopt;
  const double surprise = layer.memory->step(state.heard, state.memory);
  state.heard.reset();
  return surprise;
}

void beginQuery(const BuiltLayer& layer, LayerState& state, std::int64_t batch, std::int64_t capacity,
                bool keepsLearned) {
  LayerState next = newLayerState(layer, batch, capacity);
  const auto keep = [&](LayerState& from, LayerState& to) {
    const auto* learned = dynamic_cast<const KeptState*>(from.mixer.get());
    auto* fresh = dynamic_cast<KeptState*>(to.mixer.get());
    if (keepsLearned && learned && fresh)
      for (const auto& [name, value] : learned->learned()) fresh->restore(name, value);
    if (!layer.memory) return;
    layer.memory->beginQuery(from.memory);
    to.memory = std::move(from.memory);
  };
  keep(state, next);
  for (std::size_t i = 0; i < std::min(state.rows.size(), next.rows.size()); ++i) keep(state.rows[i], next.rows[i]);
  state = std::move(next);
}

}  // namespace eulerstack::runtime
