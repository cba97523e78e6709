#include "core/runtime/plugin/part_keys.h"

#include <ATen/ATen.h>

#include "core/plugins/formed_kind.h"
#include "core/runtime/plugin/part_adapter.h"

namespace eulerstack::runtime::plugin {
namespace {

using schema::KindInstance;

// Calls the body exactly once: a state has moved on after the first call.
at::Tensor around(const Built<api::Around>& key, const Body& part, const at::Tensor& x, const api::Call& call) {
  const Library& library = *key.library;
  int calls = 0;
  const Body counted = [&](const at::Tensor& in) {
    if (!in.defined() || in.sizes() != x.sizes())
      throw PluginFailure(library.name, "it gave the part a tensor of another shape");
    if (++calls > 1) throw PluginFailure(library.name, "it called the part that it stands around more than once");
    return part(in);
  };
  at::Tensor y =
      aroundBody(library, counted, x, [&](const Body& guarded) { return key.part->forward(guarded, x, call); });
  if (calls == 0) throw PluginFailure(library.name, "it did not call the part that it stands around");
  return y;
}

class KeyedMixer : public Mixer {
 public:
  KeyedMixer(std::unique_ptr<Mixer> part, Built<api::Around> key) : m_part(std::move(part)), m_key(std::move(key)) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override {
    return around(
        m_key, [&](const at::Tensor& in) { return m_part->forward(in, context); }, x, callOf(context));
  }
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override {
    const at::NoGradGuard off;
    return around(m_key, [&](const at::Tensor& in) { return m_part->advance(in, state); }, x, {});
  }
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override {
    return m_part->newState(batch, capacity);
  }
  void stepDone() override { m_part->stepDone(); }

 private:
  std::unique_ptr<Mixer> m_part;
  Built<api::Around> m_key;
};

class KeyedFeedForward : public FeedForward {
 public:
  KeyedFeedForward(std::unique_ptr<FeedForward> part, Built<api::Around> key)
      : m_part(std::move(part)), m_key(std::move(key)) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override {
    return around(
        m_key, [&](const at::Tensor& in) { return m_part->forward(in, context); }, x, callOf(context));
  }
  void stepDone(RoutingReport& report) override { m_part->stepDone(report); }
  void stepDropped() override { m_part->stepDropped(); }

 private:
  std::unique_ptr<FeedForward> m_part;
  Built<api::Around> m_key;
};

Built<api::Around> builtKey(const plugins::PartKey& key, const KindInstance& part, const PartPlace& place) {
  const LoadedPlugin* plugin = loadedPlugin(key.plugin);
  if (!plugin) throw std::invalid_argument(key.key);
  auto values = std::make_unique<PartValues>(part, &place.store, place.prefix + key.key + ".", numbersOf(place),
                                             listedTensors(key.counts));
  return built<api::Around>(plugin->library, std::move(values), plugin->builders.keys.at(key.key));
}

template <class Keyed, class Part>
std::unique_ptr<Part> wrapped(std::unique_ptr<Part> part, const KindInstance& instance, const PartPlace& place) {
  for (const plugins::PartKey* key : plugins::partKeysOf(instance))
    part = std::make_unique<Keyed>(std::move(part), builtKey(*key, instance, place));
  return part;
}

}  // namespace

std::unique_ptr<Mixer> withKeys(std::unique_ptr<Mixer> part, const KindInstance& mixer, const PartPlace& place) {
  return wrapped<KeyedMixer>(std::move(part), mixer, place);
}
std::unique_ptr<FeedForward> withKeys(std::unique_ptr<FeedForward> part, const KindInstance& ffn,
                                      const PartPlace& place) {
  return wrapped<KeyedFeedForward>(std::move(part), ffn, place);
}

}  // namespace eulerstack::runtime::plugin
