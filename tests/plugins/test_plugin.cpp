// Brings one kind of every family and a reserved key, for tests; $EULERSTACK_TEST_FAULT asks it to fail in one way.
#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <thread>

#include "eulerstack/plugin.h"

namespace {

using namespace eulerstack::plugin;

constexpr const char* kDescription = R"json({
  "format": "eulerstack-plugin", "version": 1, "name": "test_plugin",
  "kinds": [
    {"family": "mixer", "id": "causal_mean", "title": "Causal mean", "doc": "Each token reads the mean of all up to itself.",
     "example": "{type: causal_mean, causal_mean: {inner: 24}}", "keeps": "state",
     "let": {"gate_width": "inner * gated"},
     "fields": [
       {"name": "inner", "type": "integer", "default": 16, "minimum": 1, "maximum": 65536, "doc": "Width of the values."},
       {"name": "gated", "type": "boolean", "default": true, "doc": "A gate on the values."},
       {"name": "own_state", "type": "boolean", "default": true, "doc": "Keeps a sum instead of all inputs."}],
     "tensors": [
       {"name": "value.weight", "shape": ["inner", "width"]},
       {"name": "gate.weight", "shape": ["gate_width", "width"], "when": "gated"},
       {"name": "out.weight", "shape": ["width", "inner"], "init": "residual_normal"}],
     "flops": "2 * width * (2 * inner + gate_width) + 2 * inner", "activations": "width + 3 * inner",
     "state_numbers": "inner + 1"},
    {"family": "ffn", "id": "squared_relu", "title": "Squared ReLU", "doc": "W2 relu(W1 x)^2.",
     "paper": "So et al. 2021 (Primer), section 3", "example": "{type: squared_relu, ratio: 2}",
     "fields": [{"name": "ratio", "type": "number", "default": 2, "minimum": 0.25, "maximum": 64, "doc": "Inner width over width."}],
     "tensors": [{"name": "up.weight", "shape": ["ratio * width", "width"]},
                 {"name": "down.weight", "shape": ["width", "ratio * width"], "init": "residual_normal"}],
     "flops": "4 * ratio * width * width + 2 * ratio * width", "activations": "width + ratio * width"},
    {"family": "memory", "id": "mean_store", "title": "Mean store", "doc": "Adds the mean of what was read before.",
     "example": "{type: mean_store, update_at_inference: true}",
     "fields": [
       {"name": "update_at_inference", "type": "boolean", "default": true, "doc": "Goes on learning."},
       {"name": "persistence", "type": "choice", "choices": ["per_query", "session", "persistent"], "default": "session", "doc": "How long it lasts."}],
     "tensors": [{"name": "scale", "shape": ["width"], "init": "ones"}]},
    {"family": "merge", "id": "mean", "title": "Mean", "doc": "The mean of the streams, scaled.", "example": "{type: mean}",
     "tensors": [{"name": "scale", "shape": ["width"], "init": "ones"}], "flops": "(streams + 1) * width"}
  ],
  "reserved_keys": [
    {"key": "experimental.test_gain", "families": ["mixer", "ffn"],
     "value": {"type": "number", "minimum": 0, "maximum": 100, "doc": "Multiplies what the part gives, besides a learned gain for each number."},
     "fields": [{"name": "experimental.test_shift", "type": "boolean", "default": false, "doc": "Adds a learned shift to what the part reads."}],
     "tensors": [{"name": "gain", "shape": ["width"], "init": "ones"},
                 {"name": "shift", "shape": ["width"], "init": "normal", "when": "experimental.test_shift"}],
     "flops": "2 * width", "activations": "2 * width"}
  ]
})json";

std::string fault() {
  const char* asked = std::getenv("EULERSTACK_TEST_FAULT");
  return asked ? asked : "";
}

void failAt(const std::string& where) {
  const std::string asked = fault();
  if (asked == where + "_throw") throw std::runtime_error("a fault on purpose");
  if (asked == where + "_throw_number") throw 7;
  if (asked == where + "_abort") std::abort();
  if (asked == where + "_segv") {
    volatile int* nowhere = nullptr;
    *nowhere = 1;
  }
  if (asked == where + "_thread")
    std::thread([] {
      volatile int* nowhere = nullptr;
      *nowhere = 1;
    }).join();
  if (asked == where + "_hang")
    while (true) std::this_thread::sleep_for(std::chrono::seconds(1));
}

// Runs while the library is loaded.
struct AtLoad {
  AtLoad() { failAt("load"); }
} atLoad;

struct Sum : State {
  at::Tensor sum;  // {B, 1, inner}
  std::int64_t count = 0;
  std::int64_t bytes() const override { return sum.defined() ? static_cast<std::int64_t>(sum.nbytes()) : 0; }
};

class CausalMean : public Mixer {
 public:
  explicit CausalMean(const Place& place)
      : m_value(place.tensor("value.weight")),
        m_gate(place.tensor("gate.weight")),
        m_out(place.tensor("out.weight")),
        m_own(place.boolean("own_state")) {}
  at::Tensor forward(const at::Tensor& x, const Call&) const override {
    failAt("forward");
    if (fault() == "forward_shape") return x.narrow(1, 0, 1);
    if (fault() == "forward_dtype") return run(x, nullptr).to(at::kDouble);
    return run(x, nullptr);
  }
  std::unique_ptr<State> newState(std::int64_t, std::int64_t) const override {
    return m_own ? std::make_unique<Sum>() : nullptr;
  }
  at::Tensor advance(const at::Tensor& x, State& state) const override { return run(x, &dynamic_cast<Sum&>(state)); }

 private:
  at::Tensor run(const at::Tensor& x, Sum* state) const {
    at::Tensor sums = at::linear(x, m_value).cumsum(1);
    const std::int64_t before = state ? state->count : 0;
    if (state && state->sum.defined()) sums = sums + state->sum;
    if (state) {
      state->sum = sums.narrow(1, x.size(1) - 1, 1).clone();
      state->count += x.size(1);
    }
    const at::Tensor counts = at::arange(before + 1, before + x.size(1) + 1, x.options()).view({1, -1, 1});
    at::Tensor mean = sums / counts;
    if (m_gate.defined()) mean = mean * at::sigmoid(at::linear(x, m_gate));
    return at::linear(mean, m_out);
  }
  at::Tensor m_value, m_gate, m_out;
  bool m_own;
};

// relu(x)^2 with a backward pass of its own.
struct Square : torch::autograd::Function<Square> {
  static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x) {
    context->save_for_backward({x});
    return at::relu(x).square();
  }
  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& gradients) {
    failAt("backward");
    return {gradients[0] * 2 * at::relu(context->get_saved_variables()[0])};
  }
};

class SquaredRelu : public FeedForward {
 public:
  explicit SquaredRelu(const Place& place) : m_up(place.tensor("up.weight")), m_down(place.tensor("down.weight")) {}
  at::Tensor forward(const at::Tensor& x, const Call&) const override {
    return at::linear(Square::apply(at::linear(x, m_up)), m_down);
  }

 private:
  at::Tensor m_up, m_down;
};

class MeanStore : public Memory {
 public:
  explicit MeanStore(const Place& place) : m_scale(place.tensor("scale")) {}
  at::Tensor forward(const at::Tensor& x, const std::vector<at::Tensor>& learned) const override {
    return learned.empty() ? x * m_scale : (x + learned[0]) * m_scale;
  }
  double learn(const at::Tensor& x, std::vector<at::Tensor>& learned) const override {
    const at::Tensor mean = x.mean(at::IntArrayRef{1}, true);  // {B, 1, d}
    const double surprise = (learned.empty() ? mean : mean - learned[0]).square().sum().item<double>();
    learned = {mean.clone()};
    return surprise;
  }

 private:
  at::Tensor m_scale;
};

class MeanMerge : public Merge {
 public:
  explicit MeanMerge(const Place& place) : m_scale(place.tensor("scale")) {}
  at::Tensor forward(const at::Tensor&, const std::vector<at::Tensor>& streams) const override {
    return at::stack(streams).mean(0) * m_scale;
  }

 private:
  at::Tensor m_scale;
};

// The factor times a learned gain on what the part gives.
class Gain : public Around {
 public:
  explicit Gain(const Place& place)
      : m_factor(place.number("experimental.test_gain")),
        m_gain(place.tensor("gain")),
        m_shift(place.tensor("shift")) {}
  at::Tensor forward(const Body& part, const at::Tensor& x, const Call&) const override {
    failAt("around");
    if (fault() == "around_never") return x;
    if (fault() == "around_twice") (void)part(x);
    return part(m_shift.defined() ? x + m_shift : x) * (m_gain * m_factor);
  }

 private:
  double m_factor;
  at::Tensor m_gain, m_shift;
};

void registerBuilders(Builders& builders) {
  failAt("register");
  builders.mixer(fault() == "duplicate" ? "attention" : "causal_mean",
                 [](const Place& place) -> std::unique_ptr<Mixer> {
                   failAt("build");
                   if (fault() == "build_name") (void)place.tensor("no.such.tensor");
                   return std::make_unique<CausalMean>(place);
                 });
  builders.feedForward("squared_relu", [](const Place& place) -> std::unique_ptr<FeedForward> {
    return std::make_unique<SquaredRelu>(place);
  });
  builders.memory("mean_store",
                  [](const Place& place) -> std::unique_ptr<Memory> { return std::make_unique<MeanStore>(place); });
  if (fault() == "not_built") return;
  if (fault() != "key_not_built")
    builders.reservedKey("experimental.test_gain",
                         [](const Place& place) -> std::unique_ptr<Around> { return std::make_unique<Gain>(place); });
  builders.merge("mean",
                 [](const Place& place) -> std::unique_ptr<Merge> { return std::make_unique<MeanMerge>(place); });
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

extern "C" __attribute__((visibility("default"))) const Plugin* eulerstackPlugin() {
  static std::string description = kDescription;
  static Plugin plugin{kInterfaceVersion, TORCH_VERSION, nullptr, registerBuilders};
  const std::string asked = fault();
  if (asked == "version") plugin.interfaceVersion = 99;
  if (asked == "torch") plugin.torchVersion = "1.0.0";
  if (asked == "description") description = R"({"format": "eulerstack-plugin", "version": 1, "name": "x", "kinds": 7})";
  if (asked == "duplicate") description = replaced(description, "\"causal_mean\"", "\"attention\"");
  if (asked == "other_name") description = replaced(description, "\"test_plugin\"", "\"another_plugin\"");
  plugin.description = description.c_str();
  return asked == "nothing" ? nullptr : &plugin;
}
