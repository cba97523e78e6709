// Models that are trained for a few steps, saved and read again; and the one that has every primitive of the language.
#pragma once
#include "promises.h"

#include <atomic>

#include "../core/language_fixture.h"
#include "core/runtime/model/phased_generation.h"
#include "core/runtime/model/weights.h"
#include "core/runtime/train/batches.h"
#include "core/runtime/train/optimizer.h"

namespace eulerstack::tests {

inline constexpr int kSteps = 25;

// Windows of the text that is trained on when no other is given.
inline const runtime::Batches& sampleText() {
  static const runtime::Batches batches = [] {
    const auto corpus = runtime::loadCorpus("", {});
    if (!corpus) qFatal("no sample text");
    auto data = runtime::tokenize(*corpus, 260, 32, true, true);
    if (!data) qFatal("the sample text has no tokens");
    return runtime::Batches(std::move(*data), 4, 32, 1);
  }();
  return batches;
}

struct Trained {
  double first = 0, last = 0;
  bool finite = true;
};

// As the trainer does, without what it writes and says.
inline Trained train(runtime::LanguageModel& model) {
  Trained trained;
  runtime::Optimizer optimizer(model.parameters(), model.ir());
  for (int step = 0; step < kSteps; ++step) {
    const runtime::Batch batch = sampleText().training(step);
    const at::Tensor loss = model.loss(batch.ids, batch.labels, {true, 0, static_cast<std::uint64_t>(step)});
    torch::autograd::backward({loss});
    const double value = loss.item<double>(), norm = optimizer.gradientNorm();
    trained.finite = trained.finite && std::isfinite(value) && std::isfinite(norm);
    (step == 0 ? trained.first : trained.last) = value;
    optimizer.step(3e-3, norm > 1 ? 1 / norm : 1);
    model.stepDone();
  }
  return trained;
}

// The loss falls, and every tensor that is trained has its share in it.
inline void checkTraining(runtime::LanguageModel& model) {
  const at::Tensor start = model.parameters().flatValues().detach().clone();
  const Trained trained = train(model);
  const QString said = QString("loss %1 -> %2 in %3 steps").arg(trained.first).arg(trained.last).arg(kSteps);
  QVERIFY2(trained.finite, qPrintable(said + ", with a value that is not finite"));
  QVERIFY2(trained.last < trained.first - 0.5, qPrintable(said));
  for (const schema::TensorSpec& tensor : ir::modelTensors(model.ir())) {
    if (tensor.buffer || isOfResidual(tensor.name)) continue;
    const bool moved = !at::equal(model.parameters().viewOf(start, tensor.name), model.parameters().value(tensor.name));
    QVERIFY2(moved, (tensor.name + " has not moved").c_str());
  }
}

// What was written and read again is the same model to the last bit.
inline void checkSaving(const std::shared_ptr<const ir::ModelIr>& ir, const runtime::LanguageModel& model,
                        const std::filesystem::path& file) {
  const auto written = runtime::writeWeights(model.parameters(), file, {});
  QVERIFY2(written.has_value(), written ? "" : written.error().c_str());
  runtime::LanguageModel read(ir, {at::kFloat, at::kCPU, false});
  const auto done = runtime::readWeights(read.parameters(), file);
  QVERIFY2(done.has_value(), done ? "" : done.error().c_str());
  for (const auto& tensor : model.parameters().values())
    QVERIFY2(at::equal(read.parameters().value(tensor.name), tensor.value),
             (tensor.name + " is not what was saved").c_str());
  const at::NoGradGuard off;
  const at::Tensor ids = tokens(2, 24, 9), seen = read.logits(ids), expected = model.logits(ids);
  QVERIFY2(at::equal(seen, expected),
           qPrintable(QString("the logits of what was read differ by %1").arg(distance(seen, expected))));
}

// presets/3-experimental/arch_expert_kitchen_sink.yml, made small by its own names.
inline std::string smallKitchenSink() {
  std::string text =
      test::readFile(QStringLiteral(EULERSTACK_SOURCE_DIR "/presets/3-experimental/arch_expert_kitchen_sink.yml"));
  for (const auto& [from, to] : {std::pair{"head_dim: 64", "head_dim: 32"},
                                 {"window: 64", "window: 16"},
                                 {"state: 16", "state: 8"},
                                 {"max_seq_len: 256", "max_seq_len: 64"}}) {
    if (text.find(from) == std::string::npos) qFatal("the kitchen sink has no %s", from);
    text = test::replaced(text, from, to);
  }
  return text;
}

// A text in the phases of the kitchen sink: a hidden thought, then the answer.
inline void checkTwoPhases(const std::shared_ptr<const ir::ModelIr>& ir, const std::filesystem::path& weights) {
  runtime::GenerateSetup setup{ir, {}};
  setup.options.prompt = "Once ";
  setup.options.weights = weights.string();
  setup.options.maxTokens = 8;
  const std::atomic<bool> stop = false;
  const auto report = runtime::generateText(setup, stop);
  QVERIFY2(report.has_value(), report ? "" : report.error().text().c_str());
  QCOMPARE(report->phases.size(), std::size_t{2});
  const runtime::PhaseText &think = report->phases[0], &answer = report->phases[1];
  QVERIFY(think.mode == "think" && !think.visible && think.tokens > 0);
  QVERIFY(answer.mode == "answer" && answer.visible && answer.tokens > 0 && answer.tokens <= 8);
  QVERIFY(report->trained && report->cacheBytes > 0);
}

// Trained, saved, read with equal logits, and writing in its two phases.
inline void checkKitchenSink(const std::shared_ptr<const ir::ModelIr>& ir, const std::filesystem::path& weights) {
  runtime::LanguageModel model(ir, {});
  model.initialize(3);
  checkTraining(model);
  checkSaving(ir, model, weights);
  checkTwoPhases(ir, weights);
}

}  // namespace eulerstack::tests
