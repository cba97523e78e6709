// One training step of our Llama-like model: the counterpart of baselines/llama_step.py, with the same options and the
// same JSON line. scripts/bench.sh runs the two in turn and compares medians.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <sys/resource.h>
#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/runtime/model/language_model.h"
#include "core/runtime/train/adamw.h"
#include "core/runtime/train/memory_settings.h"

namespace {

using namespace eulerstack;
using namespace eulerstack::runtime;
using Options = std::map<std::string, std::int64_t>;

// No fmt here: LibTorch's headers bring another version of it than the one the core is linked with.
std::string design(const Options& o) {
  const auto number = [&](const char* name) { return std::to_string(o.at(name)); };
  return "schema_version: 1\n"
         "model: {name: bench, d_model: " +
         number("d-model") + ", vocab_size: " + number("vocab") + ", max_seq_len: " + number("seq-len") +
         ", n_heads: " + number("heads") +
         ", dtype: float32}\n"
         "tokenizer_contract: {type: hf, pretrained: none}\n"
         "embedding: {type: learned, positional: rope}\n"
         "layer_templates:\n"
         "  block: {mixer: {type: attention, attention: {window: " +
         (o.at("window") > 0 ? number("window") : "null") +
         "}}, ffn: {type: gated_mlp, vendor.studio.ffn_dim: " + number("ffn") +
         "}}\n"
         "layer_schedule: [{template: block, repeat: " +
         number("layers") +
         "}]\n"
         "head: {type: causal_lm}\n";
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

struct Step {
  double milliseconds = 0, cpuMilliseconds = 0, loss = 0;
};

double cpuSeconds() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Step oneStep(LanguageModel& model, AdamW& optimizer, const at::Tensor& tokens) {
  const auto begin = std::chrono::steady_clock::now();
  const double cpuBegin = cpuSeconds();
  const at::Tensor labels = at::full_like(tokens, -100);  // next tokens, as transformers shifts them
  labels.narrow(1, 0, tokens.size(1) - 1).copy_(tokens.narrow(1, 1, tokens.size(1) - 1));
  const at::Tensor loss = model.loss(tokens, labels, {true, 0, 0});
  torch::autograd::backward({loss}, {});
  const double norm = optimizer.gradientNorm();
  optimizer.step(3e-4, norm > 1 ? 1 / norm : 1);
  const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begin;
  return {spent.count(), (cpuSeconds() - cpuBegin) * 1e3, loss.item<double>()};
}

double peakMegabytes() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

}  // namespace

int main(int argc, char** argv) {
  Options o = {{"steps", 8},  {"warmup", 2}, {"threads", 2},   {"d-model", 256}, {"layers", 4},  {"heads", 4},
               {"ffn", 1024}, {"window", 0}, {"seq-len", 256}, {"batch", 4},     {"vocab", 4096}};
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string name = std::string(argv[i]).substr(std::min<std::size_t>(2, std::string(argv[i]).size()));
    if (!o.contains(name)) return std::fprintf(stderr, "unknown option %s\n", argv[i]), 2;
    o[name] = std::atoll(argv[i + 1]);
  }
  keepFreedMemory();
  at::set_num_threads(static_cast<int>(o["threads"]));
  const auto analysis = analysis::analyze(SourceText(design(o)));
  if (!analysis || !analysis->valid()) return std::fprintf(stderr, "these sizes give no valid design\n"), 2;
  LanguageModel model(analysis->model, {});
  model.initialize(1);
  AdamW optimizer(model.parameters(), {});
  at::manual_seed(2);
  std::vector<double> milliseconds, cpu;
  Step step;
  double firstLoss = 0;
  for (std::int64_t i = 0; i < o["warmup"] + o["steps"]; ++i) {
    step = oneStep(model, optimizer, at::randint(0, o["vocab"], {o["batch"], o["seq-len"]}, at::kLong));
    if (i == 0) firstLoss = step.loss;
    if (i < o["warmup"]) continue;
    milliseconds.push_back(step.milliseconds);
    cpu.push_back(step.cpuMilliseconds);
  }
  std::string list;
  for (const double value : milliseconds) list += (list.empty() ? "" : ", ") + std::to_string(value);
  std::printf(
      "{\"name\": \"EulerStack\", \"parameters\": %lld, \"ms_per_step\": %.3f, \"cpu_ms_per_step\": %.3f, \"ms\": "
      "[%s], \"peak_rss_mb\": %.1f, "
      "\"loss_first\": %.5f, \"loss_last\": %.5f}\n",
      static_cast<long long>(model.parameters().parameters()), median(milliseconds), median(cpu), list.c_str(),
      peakMegabytes(), firstLoss, step.loss);
  return 0;
}
