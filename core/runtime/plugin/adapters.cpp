#include "core/runtime/plugin/adapters.h"

#include <ATen/ATen.h>

#include <mutex>

#include "core/plugins/formed_kind.h"
#include "core/runtime/plugin/part_adapter.h"

namespace eulerstack::runtime::plugin {
namespace {

using schema::KindFamily;
using schema::KindInstance;

const LoadedPlugin& pluginBehind(const KindInstance& part) {
  return *loadedPlugin(part.kind->plugin);
}

std::vector<std::string> tensorsListedBy(const KindInstance& part) {
  return listedTensors(static_cast<const plugins::PluginKind&>(*part.kind).counts);
}

// All inputs so far, for a mixer that keeps no state of its own.
struct SeenInputs : MixerState {
  at::Tensor all;
  std::int64_t bytes() const override { return all.defined() ? static_cast<std::int64_t>(all.nbytes()) : 0; }
};
struct OwnState : MixerState {
  std::unique_ptr<api::State> state;
  std::int64_t bytes() const override { return state->bytes(); }
};

class PluginMixer : public Mixer {
 public:
  explicit PluginMixer(Built<api::Mixer> mixer) : m_mixer(std::move(mixer)) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override {
    const Library& library = *m_mixer.library;
    return checked(library, inPlugin(library, [&] { return m_mixer.part->forward(x, callOf(context)); }), x.sizes(),
                   {x});
  }
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override {
    const at::NoGradGuard off;
    if (auto* own = dynamic_cast<OwnState*>(&state)) {
      const Library& library = *m_mixer.library;
      return checked(library, inPlugin(library, [&] { return m_mixer.part->advance(x, *own->state); }), x.sizes(), {x});
    }
    auto& seen = dynamic_cast<SeenInputs&>(state);
    seen.all = seen.all.defined() ? at::cat({seen.all, x}, 1) : x;
    return forward(seen.all, {}).narrow(1, seen.all.size(1) - x.size(1), x.size(1));
  }
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override {
    auto own = std::make_unique<OwnState>();
    own->state = inPlugin(*m_mixer.library, [&] { return m_mixer.part->newState(batch, capacity); });
    if (own->state) return own;
    return std::make_unique<SeenInputs>();
  }

 private:
  Built<api::Mixer> m_mixer;
};

class PluginFeedForward : public FeedForward {
 public:
  explicit PluginFeedForward(Built<api::FeedForward> ffn) : m_ffn(std::move(ffn)) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override {
    const Library& library = *m_ffn.library;
    return checked(library, inPlugin(library, [&] { return m_ffn.part->forward(x, callOf(context)); }), x.sizes(), {x});
  }

 private:
  Built<api::FeedForward> m_ffn;
};

class PluginMemory : public Memory {
 public:
  PluginMemory(Built<api::Memory> memory, MemorySettings settings) : Memory(settings), m_memory(std::move(memory)) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext&) const override { return read(x, {}); }
  at::Tensor advance(const at::Tensor& x, MemoryState& state) const override {
    const at::NoGradGuard off;
    return read(x, state.fast);
  }
  double step(const at::Tensor& x, MemoryState& state) const override {
    return inPlugin(*m_memory.library, [&] { return m_memory.part->learn(x, state.fast); });
  }

 private:
  at::Tensor read(const at::Tensor& x, const std::vector<at::Tensor>& learned) const {
    const Library& library = *m_memory.library;
    return checked(library, inPlugin(library, [&] { return m_memory.part->forward(x, learned); }), x.sizes(), {x});
  }
  Built<api::Memory> m_memory;
};

class PluginMerge : public Merge {
 public:
  explicit PluginMerge(Built<api::Merge> merge) : Merge(MergeForm::Add, {}), m_merge(std::move(merge)) {}

 protected:
  at::Tensor joined(const at::Tensor& x, const std::vector<at::Tensor>& streams, MergeState*) const override {
    const Library& library = *m_merge.library;
    std::vector<at::Tensor> inputs = streams;
    inputs.push_back(x);
    return checked(library, inPlugin(library, [&] { return m_merge.part->forward(x, streams); }), x.sizes(), inputs);
  }

 private:
  Built<api::Merge> m_merge;
};

std::unique_ptr<Mixer> buildMixer(const KindInstance& part, const PartPlace& place) {
  const LoadedPlugin& plugin = pluginBehind(part);
  auto values = std::make_unique<PartValues>(part, &place.store, place.prefix, numbersOf(place), tensorsListedBy(part));
  return std::make_unique<PluginMixer>(
      built<api::Mixer>(plugin.library, std::move(values), plugin.builders.mixers.at(part.kind->id)));
}

std::unique_ptr<FeedForward> buildFeedForward(const KindInstance& part, const PartPlace& place) {
  const LoadedPlugin& plugin = pluginBehind(part);
  auto values = std::make_unique<PartValues>(part, &place.store, place.prefix, numbersOf(place), tensorsListedBy(part));
  return std::make_unique<PluginFeedForward>(
      built<api::FeedForward>(plugin.library, std::move(values), plugin.builders.feedForwards.at(part.kind->id)));
}

std::unique_ptr<Memory> buildMemory(const KindInstance& part, ParameterStore& store, const std::string& prefix) {
  const LoadedPlugin& plugin = pluginBehind(part);
  auto values = std::make_unique<PartValues>(part, &store, prefix, PlaceNumbers{}, tensorsListedBy(part));
  return std::make_unique<PluginMemory>(
      built<api::Memory>(plugin.library, std::move(values), plugin.builders.memories.at(part.kind->id)),
      memorySettingsOf(part));
}

std::unique_ptr<Merge> buildMerge(const KindInstance& part, ParameterStore& store, const std::string& prefix,
                                  const ir::ParallelItem& entry, const ir::ModelDims& dims) {
  const LoadedPlugin& plugin = pluginBehind(part);
  const PlaceNumbers numbers{entry.width > 0 ? entry.width : dims.d_model, dims.n_heads, dims.max_seq_len, 0};
  auto values = std::make_unique<PartValues>(part, &store, prefix, numbers, tensorsListedBy(part));
  return std::make_unique<PluginMerge>(
      built<api::Merge>(plugin.library, std::move(values), plugin.builders.merges.at(part.kind->id)));
}

// --- integrators ---

struct WorkSum {
  double sum = 0;
  std::int64_t count = 0;
};
std::mutex workMutex;
std::map<std::string, WorkSum> work;

class WorkReport : public api::Report {
 public:
  explicit WorkReport(std::string kind) : m_kind(std::move(kind)) {}
  void add(const char* name, double value) override {
    const std::lock_guard lock(workMutex);
    WorkSum& entry = work[m_kind + "." + name];
    entry.sum += value;
    ++entry.count;
  }

 private:
  std::string m_kind;
};

at::Tensor integrate(const Body& body, const at::Tensor& x, const KindInstance& method) {
  const LoadedPlugin& plugin = pluginBehind(method);
  auto values =
      std::make_unique<PartValues>(method, nullptr, "", PlaceNumbers{x.size(2), 0, 0, 0}, std::vector<std::string>{});
  const auto integrator =
      built<api::Integrator>(plugin.library, std::move(values), plugin.builders.integrators.at(method.kind->id));
  WorkReport report(method.kind->id);
  return aroundBody(plugin.library, body, x,
                    [&](const Body& guarded) { return integrator.part->integrate(guarded, x, report); });
}

// --- weights in another form ---

at::Tensor activated(const at::Tensor& x, ops::Activation activation) {
  switch (activation) {
    case ops::Activation::Relu:
      return at::relu(x);
    case ops::Activation::Silu:
      return at::silu(x);
    case ops::Activation::Gelu:
      return at::gelu(x);
    case ops::Activation::GeluTanh:
      return at::gelu(x, "tanh");
  }
  return x;
}

class FormedFeedForward : public FeedForward {
 public:
  struct Matrix {
    Built<api::LinearForm> form;
    at::Tensor bias;  // or undefined
    std::int64_t out = 0;
    at::Tensor operator()(const at::Tensor& x) const {
      std::vector<std::int64_t> sizes = x.sizes().vec();
      sizes.back() = out;
      const Library& library = *form.library;
      const at::Tensor y = checked(library, inPlugin(library, [&] { return form.part->apply(x); }), sizes, {x});
      return bias.defined() ? y + bias : y;
    }
  };
  FormedFeedForward(std::vector<Matrix> matrices, ops::Activation activation)
      : m_matrices(std::move(matrices)), m_activation(activation) {}
  // Shazeer 2020, section 2: [gate, up, down] or [up, down].
  at::Tensor forward(const at::Tensor& x, const ForwardContext&) const override {
    at::Tensor inner = activated(m_matrices.front()(x), m_activation);
    if (m_matrices.size() == 3) inner = inner * m_matrices[1](x);
    return m_matrices.back()(inner);
  }

 private:
  std::vector<Matrix> m_matrices;
  ops::Activation m_activation;
};

}  // namespace

std::unique_ptr<FeedForward> buildFormedFeedForward(const KindInstance& ffn, const PartPlace& place,
                                                    ops::Activation activation, bool gated) {
  const plugins::WeightForm& form = *plugins::weightFormOf(ffn);
  const LoadedPlugin* plugin = loadedPlugin(form.plugin);
  if (!plugin) throw std::invalid_argument(form.key + ": " + form.value);
  const api::LinearFormBuilder build = plugin->builders.forms.at(form.key + " " + form.value);
  const KindInstance plain = plugins::plainInstance(ffn);
  std::map<std::string, std::vector<std::int64_t>> shapes;
  for (const schema::TensorSpec& tensor : plain.kind->tensors(plain, place.model.contextOf(place.block)))
    shapes[tensor.name] = tensor.shape;
  std::vector<FormedFeedForward::Matrix> matrices;
  for (const char* name : {"gate_proj.", "up_proj.", "down_proj."}) {
    if (!gated && std::string_view(name) == "gate_proj.") continue;
    const std::vector<std::int64_t>& shape = shapes.at(std::string(name) + "weight");
    auto values = std::make_unique<PartValues>(ffn, &place.store, place.prefix + name, numbersOf(place),
                                               listedTensors(form.counts));
    FormedFeedForward::Matrix matrix;
    matrix.out = shape[0];
    const std::string bias = place.prefix + name + "bias";
    if (place.store.has(bias)) matrix.bias = place.store.leaf(bias);
    matrix.form = built<api::LinearForm>(plugin->library, std::move(values),
                                         [&](const api::Place& at) { return build(at, shape[1], shape[0]); });
    matrices.push_back(std::move(matrix));
  }
  return std::make_unique<FormedFeedForward>(std::move(matrices), activation);
}

const Builder* builderOfPlugin(KindFamily family, std::string_view id) {
  static const std::map<KindFamily, Builder> adapters = {{KindFamily::Mixer, buildMixer},
                                                         {KindFamily::Ffn, buildFeedForward},
                                                         {KindFamily::Memory, buildMemory},
                                                         {KindFamily::Merge, buildMerge},
                                                         {KindFamily::Integrator, integrate}};
  const schema::KindDescriptor* kind = schema::Registry::instance().find(family, id);
  const auto adapter = adapters.find(family);
  const bool there = kind && *kind->plugin && loadedPlugin(kind->plugin);
  return there && adapter != adapters.end() ? &adapter->second : nullptr;
}

std::map<std::string, double> takeWork() {
  const std::lock_guard lock(workMutex);
  std::map<std::string, double> means;
  for (const auto& [name, entry] : work) means[name] = entry.sum / static_cast<double>(entry.count);
  work.clear();
  return means;
}

}  // namespace eulerstack::runtime::plugin
