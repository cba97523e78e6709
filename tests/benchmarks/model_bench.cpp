// Runs a design for the benchmarks: the counterpart of baselines/serve.py, with the same commands and answers, so that
// the two can be measured in turns while both are loaded. Options: --design FILE --batch B --threads N --seed S.
// Commands, one a line, each answered by one JSON line:
//   train N T      N training steps (forward, backward, clipping, AdamW) on random tokens {B, T}: milliseconds of each
//   slope N T      the same without the optimizer
//   generate N T   N times 64 greedy tokens after a prompt of T: milliseconds a token
//   token N T      N single tokens after T others, one at a time: milliseconds of each
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <sys/resource.h>
#include <torch/csrc/autograd/autograd.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/runtime/model/generation.h"
#include "core/runtime/model/language_model.h"
#include "core/runtime/train/adamw.h"
#include "core/runtime/train/memory_settings.h"

namespace {

using namespace eulerstack;
using namespace eulerstack::runtime;
using Clock = std::chrono::steady_clock;

constexpr std::int64_t kGenerated = 64;

double since(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double peakMegabytes() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

struct Bench {
  LanguageModel model;
  AdamW optimizer;
  std::int64_t batch;
  double loss = 0;

  explicit Bench(const analysis::Analysis& analysis, std::int64_t rows, std::uint64_t seed)
      : model(analysis.model, {}), optimizer(model.parameters(), {}), batch(rows) {
    model.initialize(seed);
    at::manual_seed(seed + 1);
  }

  at::Tensor tokens(std::int64_t rows, std::int64_t length) const {
    return at::randint(0, model.ir().dims.vocab_size, {rows, length}, at::kLong);
  }

  double train(std::int64_t length, bool moves) {
    const at::Tensor ids = tokens(batch, length);
    const Clock::time_point begin = Clock::now();
    const at::Tensor labels = at::full_like(ids, -100);  // next tokens, as transformers shifts them
    labels.narrow(1, 0, length - 1).copy_(ids.narrow(1, 1, length - 1));
    const at::Tensor value = model.loss(ids, labels, {true, 0, 0});
    torch::autograd::backward({value}, {});
    if (moves) {
      const double norm = optimizer.gradientNorm();
      optimizer.step(3e-4, norm > 1 ? 1 / norm : 1);
      model.stepDone();
    }
    const double spent = since(begin);
    loss = value.item<double>();
    if (!moves) model.parameters().flatGradients().zero_();
    return spent;
  }

  double generateTokens(std::int64_t length) const {
    const at::Tensor ids = tokens(1, length);
    const std::int64_t* data = ids.data_ptr<std::int64_t>();
    GenerateOptions options;
    options.tokens = kGenerated;
    options.temperature = 0;
    const Clock::time_point begin = Clock::now();
    const std::vector<std::int64_t> made = generate(model, {data, data + length}, options);
    return since(begin) / static_cast<double>(made.size());
  }

  std::vector<double> singleTokens(std::int64_t count, std::int64_t length) const {
    const at::NoGradGuard off;
    LanguageModel::Session session = model.newSession(1, length + count);
    model.advance(tokens(1, length), session);
    std::vector<double> spent;
    for (std::int64_t i = 0; i < count; ++i) {
      const at::Tensor next = tokens(1, 1);
      const Clock::time_point begin = Clock::now();
      model.advance(next, session);
      spent.push_back(since(begin));
    }
    return spent;
  }

  std::vector<double> run(const std::string& what, std::int64_t count, std::int64_t length) {
    if (what == "token") return singleTokens(count, length);
    std::vector<double> spent;
    for (std::int64_t i = 0; i < count; ++i)
      spent.push_back(what == "generate" ? generateTokens(length) : train(length, what == "train"));
    return spent;
  }
};

std::string textOf(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void answer(const Bench& bench, const std::vector<double>& spent, double start) {
  std::string list;
  for (const double value : spent) list += (list.empty() ? "" : ", ") + std::to_string(value);
  std::printf("{\"ms\": [%s], \"loss\": %.5f, \"parameters\": %lld, \"start_mb\": %.1f, \"peak_mb\": %.1f}\n",
              list.c_str(), bench.loss, static_cast<long long>(bench.model.parameters().parameters()), start,
              peakMegabytes());
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  std::map<std::string, std::string> o = {{"design", ""}, {"batch", "1"}, {"threads", "2"}, {"seed", "1"}};
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string name = std::string(argv[i]).substr(std::min<std::size_t>(2, std::string(argv[i]).size()));
    if (!o.contains(name)) return std::fprintf(stderr, "unknown option %s\n", argv[i]), 2;
    o[name] = argv[i + 1];
  }
  keepFreedMemory();
  at::set_num_threads(std::stoi(o["threads"]));
  const auto analysis = analysis::analyze(SourceText(textOf(o["design"])));
  if (!analysis || !analysis->valid()) return std::fprintf(stderr, "%s is no valid design\n", o["design"].c_str()), 2;
  const double start = peakMegabytes();
  Bench bench(*analysis, std::stoll(o["batch"]), std::stoull(o["seed"]));
  std::string what;
  for (std::int64_t count = 0, length = 0; std::cin >> what >> count >> length;)
    answer(bench, bench.run(what, count, length), start);
  return 0;
}
