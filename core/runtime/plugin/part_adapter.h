// What every part of a plug-in has in the engine: its place, its shape checked, its failures named.
#pragma once
#include "core/plugins/plugin_kind.h"
#include "core/runtime/model/builders.h"
#include "core/runtime/plugin/part_place.h"

namespace eulerstack::runtime::plugin {

std::vector<std::string> listedTensors(const plugins::DataCounts& counts);
PlaceNumbers numbersOf(const PartPlace& place);
api::Call callOf(const ForwardContext& context);

// A part of the plug-in with what it was told of its place.
template <class Part>
struct Built {
  const Library* library = nullptr;
  std::unique_ptr<PartValues> place;
  std::unique_ptr<Part> part;
};

template <class Part, class Make>
Built<Part> built(const Library& library, std::unique_ptr<PartValues> place, const Make& make) {
  Built<Part> result{&library, std::move(place), nullptr};
  result.part = inPlugin(library, [&] { return make(*result.place); });
  if (!result.part) throw PluginFailure(library.name, "a builder gave nothing");
  return result;
}

// The right shape, or a failure of the plug-in. Its backward pass is watched.
at::Tensor checked(const Library& library, const at::Tensor& y, at::IntArrayRef sizes,
                   const std::vector<at::Tensor>& inputs);

// Code of the plug-in that calls a body of the engine: run(body) gives {B, T, d}, the shape of x. What the body throws
// passes through the plug-in and stays the engine's own.
at::Tensor aroundBody(const Library& library, const Body& body, const at::Tensor& x,
                      const std::function<at::Tensor(const Body& guarded)>& run);

}  // namespace eulerstack::runtime::plugin
