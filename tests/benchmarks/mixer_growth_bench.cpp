// How the time of a training step grows with the length of the text, mixer by mixer: two layers, one sequence, forward
// and backward, without the optimizer. One JSON line a mixer and length. Options: --threads N --repeats N --longest T.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/runtime/model/language_model.h"
#include "core/runtime/train/memory_settings.h"

namespace {

using namespace eulerstack;
using namespace eulerstack::runtime;

struct Case {
  const char* name;
  const char* mixer;
};
constexpr Case kCases[] = {
    {"attention", "{type: attention}"},
    {"attention window 128", "{type: attention, attention: {window: 128}}"},
    {"mamba1", "{type: mamba, mamba: {variant: mamba1, d_state: 16}}"},
    {"mamba2", "{type: mamba, mamba: {variant: mamba2, d_state: 64}}"},
    {"retnet", "{type: retnet}"},
    {"hyena", "{type: hyena}"},
    {"ttt linear", "{type: ttt_layer, ttt: {inner_model: {type: linear}}}"},
};

std::string design(const Case& one, std::int64_t longest) {
  return "schema_version: 1\nmodel: {name: bench, d_model: 256, vocab_size: 512, max_seq_len: " +
         std::to_string(longest) +
         ", n_heads: 4, dtype: float32}\ntokenizer_contract: {type: hf, pretrained: none}\n"
         "embedding: {type: learned, positional: rope}\nlayer_templates:\n  block: {mixer: " +
         one.mixer +
         ", ffn: {type: mlp, vendor.studio.ffn_dim: 256}}\nlayer_schedule: [{template: block, repeat: 2}]\n"
         "head: {type: causal_lm}\n";
}

double stepMilliseconds(LanguageModel& model, std::int64_t length) {
  const at::Tensor ids = at::randint(0, 512, {1, length}, at::kLong);
  const auto begin = std::chrono::steady_clock::now();
  torch::autograd::backward({model.loss(ids, ids, {true, 0, 0})}, {});
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

// Decoding with a state: milliseconds of one token after `length` others.
double tokenMilliseconds(const LanguageModel& model, std::int64_t length, std::int64_t repeats) {
  LanguageModel::Session session = model.newSession(1, length + repeats);
  model.advance(at::randint(0, 512, {1, length}, at::kLong), session);
  const at::Tensor next = at::zeros({1, 1}, at::kLong);
  const auto begin = std::chrono::steady_clock::now();
  for (std::int64_t i = 0; i < repeats; ++i) model.advance(next, session);
  const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begin;
  return spent.count() / static_cast<double>(repeats);
}

}  // namespace

int main(int argc, char** argv) {
  std::map<std::string, std::int64_t> o = {{"threads", 2}, {"repeats", 3}, {"longest", 8192}};
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string name = std::string(argv[i]).substr(std::min<std::size_t>(2, std::string(argv[i]).size()));
    if (!o.contains(name)) return std::fprintf(stderr, "unknown option %s\n", argv[i]), 2;
    o[name] = std::atoll(argv[i + 1]);
  }
  keepFreedMemory();
  at::set_num_threads(static_cast<int>(o["threads"]));
  for (const Case& one : kCases) {
    const auto analysis = analysis::analyze(SourceText(design(one, o["longest"] + 64)));
    if (!analysis || !analysis->valid()) return std::fprintf(stderr, "%s gives no valid design\n", one.name), 2;
    LanguageModel model(analysis->model, {});
    model.initialize(1);
    at::manual_seed(2);
    for (std::int64_t length = 256; length <= o["longest"]; length *= 2) {
      std::vector<double> times;
      for (std::int64_t i = 0; i <= o["repeats"]; ++i) times.push_back(stepMilliseconds(model, length));
      times.erase(times.begin());  // the first warms up
      std::sort(times.begin(), times.end());
      std::printf("{\"mixer\": \"%s\", \"tokens\": %lld, \"step_ms\": %.2f, \"token_ms\": %.3f}\n", one.name,
                  static_cast<long long>(length), times[times.size() / 2], tokenMilliseconds(model, length, 16));
      std::fflush(stdout);
    }
  }
  return 0;
}
