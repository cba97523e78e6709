#include "core/runtime/plugin/part_adapter.h"

#include <ATen/ATen.h>

#include <exception>

namespace eulerstack::runtime::plugin {

std::vector<std::string> listedTensors(const plugins::DataCounts& counts) {
  std::vector<std::string> names;
  for (const plugins::DataTensor& tensor : counts.tensors) names.push_back(tensor.name);
  return names;
}

PlaceNumbers numbersOf(const PartPlace& place) {
  const ir::LayerContext context = place.model.contextOf(place.block);
  return {context.width, context.dims.n_heads, context.dims.max_seq_len, place.layer};
}

api::Call callOf(const ForwardContext& context) {
  return {context.training, context.dropoutSeed, context.ids};
}

at::Tensor checked(const Library& library, const at::Tensor& y, at::IntArrayRef sizes,
                   const std::vector<at::Tensor>& inputs) {
  if (!y.defined() || y.sizes() != sizes) throw PluginFailure(library.name, "a part gave a tensor of another shape");
  const at::Tensor& like = inputs.front();
  if (y.scalar_type() != like.scalar_type() || y.device() != like.device())
    throw PluginFailure(library.name, "a part gave a tensor of another dtype or on another device");
  return watched(library.record, y, inputs);
}

at::Tensor aroundBody(const Library& library, const Body& body, const at::Tensor& x,
                      const std::function<at::Tensor(const Body& guarded)>& run) {
  std::exception_ptr inBody;
  std::vector<at::Tensor> engines{x};  // tensors behind which the engine's own work lies
  const Body guarded = [&](const at::Tensor& at) {
    const AtWork engine(nullptr);
    try {
      engines.push_back(body(at));
      return engines.back();
    } catch (...) {
      inBody = std::current_exception();
      throw;
    }
  };
  try {
    return checked(library, inPlugin(library, [&] { return run(guarded); }), x.sizes(), engines);
  } catch (...) {
    if (inBody) std::rethrow_exception(inBody);
    throw;
  }
}

}  // namespace eulerstack::runtime::plugin
