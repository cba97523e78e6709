// The interface of plug-ins, version 1: the one header that a plug-in includes, besides LibTorch. It needs nothing of
// EulerStack when it is linked. docs/plugins.md tells how to write, build and allow one.
//
// A plug-in is a shared library with one function, eulerstackPlugin() (EULERSTACK_PLUGIN below). Its description, JSON,
// says which kinds it brings, with their fields and tensors; its builders make what computes them. It runs in the
// engine's process only. Calls come from one thread at a time, backward functions of its own among them; inside of a
// call it may use threads. Tensors that it is given and gives have the model's dtype (float32, bfloat16 or float16) and
// stand on its device; another shape, dtype or device of what it gives, and an exception that leaves one of its
// functions, end the run with a message that names the plug-in.
//
// Promised by a plug-in: everything is causal (a later token never changes an earlier output), rows of a batch do not
// touch each other, the same input gives the same output, and gradients flow through forward().
// Legend: B batch, T time, d width of the stream.
#pragma once
#include <ATen/core/Tensor.h>
#include <torch/version.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace eulerstack::plugin {

// Raised with every change that breaks plug-ins built before it; the engine refuses other versions.
inline constexpr std::int32_t kInterfaceVersion = 1;

// Where a part stands: the values of its fields, and its tensors. Lives as long as the part.
class Place {
 public:
  virtual ~Place() = default;
  // Fields of the description, given or at their default. Throws std::out_of_range for a name that it has not.
  virtual bool boolean(const char* field) const = 0;
  virtual std::int64_t integer(const char* field) const = 0;
  virtual double number(const char* field) const = 0;
  virtual const char* text(const char* field) const = 0;
  // A tensor of the description, leaf of autograd, in the model's dtype and on its device; undefined when its `when`
  // left it out. Throws std::out_of_range for a name that is not listed.
  virtual at::Tensor tensor(const char* name) const = 0;
  virtual std::int64_t width() const = 0;  // d at this place
  virtual std::int64_t heads() const = 0;
  virtual std::int64_t longest() const = 0;  // max_seq_len
  virtual std::uint64_t layer() const = 0;   // index of the layer; of the schedule entry for a merge or an integrator
};

// What is the same for all parts of one forward pass.
struct Call {
  bool training = false;
  std::uint64_t seed = 0;  // of this step, for random masks
  at::Tensor ids;          // {B, T} of the tokens, or undefined
};

// What a mixer or merge keeps between tokens while text is generated.
class State {
 public:
  virtual ~State() = default;
  virtual std::int64_t bytes() const = 0;
};

class Mixer {
 public:
  virtual ~Mixer() = default;
  // x {B, T, d} from position 0 on; returns {B, T, d}.
  virtual at::Tensor forward(const at::Tensor& x, const Call& call) const = 0;
  // The same for tokens that follow those of the state, which will see at most `capacity`; no gradients are wanted.
  // Without a state of its own (null) the engine keeps all inputs and calls forward() again: right for every mixer, and
  // slower.
  virtual std::unique_ptr<State> newState(std::int64_t /*batch*/, std::int64_t /*capacity*/) const { return nullptr; }
  virtual at::Tensor advance(const at::Tensor& /*x*/, State& /*state*/) const { return {}; }
};

class FeedForward {
 public:
  virtual ~FeedForward() = default;
  // x {B, T, d}; returns {B, T, d}. Each token alone.
  virtual at::Tensor forward(const at::Tensor& x, const Call& call) const = 0;
};

class Memory {
 public:
  virtual ~Memory() = default;
  // x {B, T, d}, the layer's output; returns the new stream {B, T, d}, each token alone. `learned`: what learn() left
  // in this session, {B, ...}; empty: nothing yet, as always in training.
  virtual at::Tensor forward(const at::Tensor& x, const std::vector<at::Tensor>& learned) const = 0;
  // One step of learning in use, on what the layer gave since the last one: changes `learned`, which sessions keep and
  // save, and returns the surprise: a number that generation shows, the larger the less was known. Called when the
  // memory has a field update_at_inference that is true.
  virtual double learn(const at::Tensor& /*x*/, std::vector<at::Tensor>& /*learned*/) const { return 0; }
};

class Merge {
 public:
  virtual ~Merge() = default;
  // x {B, T, d} the input of the streams, streams {B, T, d_i} what each gave; returns {B, T, d}. Each token alone.
  virtual at::Tensor forward(const at::Tensor& x, const std::vector<at::Tensor>& streams) const = 0;
};

// What a part tells about its work; the mean of each name is shown with the run.
class Report {
 public:
  virtual ~Report() = default;
  virtual void add(const char* name, double value) = 0;
};

// The layer that an integrator applies: {B, T, d} to {B, T, d}.
using Body = std::function<at::Tensor(const at::Tensor&)>;

class Integrator {
 public:
  virtual ~Integrator() = default;
  // From x at time 0 to time 1. The derivative is body(x) - x, if the method is one of an ODE.
  virtual at::Tensor integrate(const Body& body, const at::Tensor& x, Report& report) const = 0;
};

// A weight {out, in} kept in another form.
class LinearForm {
 public:
  virtual ~LinearForm() = default;
  // x {..., in}; returns {..., out}, without bias.
  virtual at::Tensor apply(const at::Tensor& x) const = 0;
};

// Around a mixer or feed-forward part in whose mapping a reserved key stands.
class Around {
 public:
  virtual ~Around() = default;
  // x {B, T, d}; `part` computes the part, {B, T, d} to {B, T, d}, and is called once; returns {B, T, d}. All that is
  // done before and after it is done to each token alone: while text is written the part continues from its state.
  virtual at::Tensor forward(const Body& part, const at::Tensor& x, const Call& call) const = 0;
};

using MixerBuilder = std::unique_ptr<Mixer> (*)(const Place&);
using FeedForwardBuilder = std::unique_ptr<FeedForward> (*)(const Place&);
using MemoryBuilder = std::unique_ptr<Memory> (*)(const Place&);
using MergeBuilder = std::unique_ptr<Merge> (*)(const Place&);
using IntegratorBuilder = std::unique_ptr<Integrator> (*)(const Place&);
using AroundBuilder = std::unique_ptr<Around> (*)(const Place&);
using LinearFormBuilder = std::unique_ptr<LinearForm> (*)(const Place&, std::int64_t in, std::int64_t out);

// Takes the builders: one for each kind, form and reserved key of the description, under its id.
class Builders {
 public:
  virtual ~Builders() = default;
  virtual void mixer(const char* id, MixerBuilder builder) = 0;
  virtual void feedForward(const char* id, FeedForwardBuilder builder) = 0;
  virtual void memory(const char* id, MemoryBuilder builder) = 0;
  virtual void merge(const char* id, MergeBuilder builder) = 0;
  virtual void integrator(const char* id, IntegratorBuilder builder) = 0;
  virtual void weightForm(const char* key, const char* value, LinearFormBuilder builder) = 0;
  virtual void reservedKey(const char* key, AroundBuilder builder) = 0;
};

struct Plugin {
  std::int32_t interfaceVersion;  // kInterfaceVersion; read first, before anything else is touched
  const char* torchVersion;       // TORCH_VERSION
  const char* description;        // JSON, docs/plugins.md
  void (*registerBuilders)(Builders& builders);
};

}  // namespace eulerstack::plugin

// The function that the engine looks for:
//   EULERSTACK_PLUGIN(kDescription, registerBuilders)
#define EULERSTACK_PLUGIN(description, registerBuilders)                                                              \
  extern "C" __attribute__((visibility("default"))) const eulerstack::plugin::Plugin* eulerstackPlugin() {            \
    static const eulerstack::plugin::Plugin plugin{eulerstack::plugin::kInterfaceVersion, TORCH_VERSION, description, \
                                                   registerBuilders};                                                 \
    return &plugin;                                                                                                   \
  }
