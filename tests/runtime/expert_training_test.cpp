// Training runs of mixtures with Muon, correction, capacity, further tokens and quantised weights: falling loss, exact
// resume, what the run reports.
#include "tests/runtime/promises.h"

#include <QTemporaryDir>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/runtime/model/weights.h"
#include "core/runtime/train/loss_scale.h"
#include "core/runtime/train/trainer.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

struct Seen : TrainObserver {
  std::vector<double> losses;
  std::vector<RunError> notes;
  std::int64_t stopAt = 0;
  RunControl* control = nullptr;
  void state(RunState) override {}
  void metric(const TrainMetric& metric) override {
    losses.push_back(metric.loss);
    if (control && metric.step == stopAt) control->stop();
  }
  void progress(std::int64_t, std::int64_t, double) override {}
  void sample(std::int64_t, const std::string&) override {}
  void checkpoint(std::int64_t, const std::string&) override {}
  void note(const RunError& note) override { notes.push_back(note); }
  void error(const RunError& error) override { qFatal("%s", error.text().c_str()); }
};

std::string text() {
  Parts parts;
  parts.ffn =
      "{type: moe, activation: swiglu, vendor.studio.expert_dim: 24, moe: {experts: 4, top_k: 2, router: sigmoid, "
      "capacity_factor: 1.0, capacity_drop_policy: drop, shared_experts: 1, router_jitter: 0.1, bias_correction: "
      "{enabled: "
      "true, update_rate: 0.05}}}";
  parts.residual = "{type: hyper_connection, hyper: {expand: 2}}";
  parts.head = "{type: causal_lm_mtp, mtp: {head_template: block, n_predict: 1}}";
  parts.rest =
      "training_hints: {optimizer: muon, checkpointing: true, dropout: 0.1, router_lr_multiplier: 0.5, lr_peak: "
      "0.003}\n"
      "compatibility: {quant_aware_training: {enabled: true, dtype: int8, scope: [\"*.experts.*\"]}}\n";
  return documentOf(parts);
}

TrainSetup setupOf(const std::string& folder, std::int64_t steps) {
  TrainSetup setup;
  setup.model = modelOf(text());
  setup.planJson = "{}";
  setup.yaml = text();
  setup.options.steps = steps;
  setup.options.batchSize = 4;
  setup.options.sequenceLength = 48;
  setup.options.threads = 2;
  setup.options.device = "cpu";
  setup.options.outputDir = folder;
  return setup;
}

std::string bytesOf(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

std::vector<double> capacityNote(const Seen& seen) {
  for (const RunError& note : seen.notes)
    if (note.id == DiagId::RunExpertCapacity)
      return {std::get<double>(note.args[0].value), std::get<double>(note.args[1].value)};
  return {};
}

// Two more steps in float16 in `folder`, the first tried at loss scale `scale`. Gives the scale that served.
double resumedAt(const std::string& folder, double scale, Seen& seen) {
  const auto state = [&](const char* step) { return folder + "/step-0000000" + step + "/trainer.json"; };
  nlohmann::json json = nlohmann::json::parse(bytesOf(state("1")));
  json["loss_scale"] = scale;
  std::ofstream(state("1")) << json;
  TrainSetup setup = setupOf(folder, 3);
  setup.options.precision = "float16";
  setup.options.resumeDir = folder;
  RunControl control;
  const auto outcome = train(setup, control, seen);
  if (!outcome) qFatal("%s", outcome.error().text().c_str());
  return nlohmann::json::parse(bytesOf(state("3")))["loss_scale"].get<double>();
}

}  // namespace

class ExpertTrainingTest : public QObject {
  Q_OBJECT

 private slots:
  void resumedRunsEqualUninterruptedOnes() {
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(name).toStdString(); };
    constexpr std::int64_t kSteps = 30;
    Seen whole;
    RunControl control;
    const auto outcome = train(setupOf(path("whole"), kSteps), control, whole);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().text().c_str());
    QCOMPARE(whole.losses.size(), std::size_t(kSteps));
    QVERIFY2(whole.losses.back() < whole.losses.front() - 0.7, "the loss falls");
    QVERIFY(std::any_of(whole.notes.begin(), whole.notes.end(),
                        [](const RunError& note) { return note.id == DiagId::RunExpertCapacity; }));

    Seen first;
    RunControl stopping;
    first.control = &stopping;
    first.stopAt = 11;
    QVERIFY(train(setupOf(path("half"), kSteps), stopping, first).has_value());
    TrainSetup rest = setupOf(path("half"), kSteps);
    rest.options.resumeDir = path("half");
    Seen second;
    RunControl going;
    QVERIFY(train(rest, going, second).has_value());
    std::vector<double> losses = first.losses;
    losses.insert(losses.end(), second.losses.begin(), second.losses.end());
    QCOMPARE(losses, whole.losses);
    const std::string last = "/step-00000030/";
    for (const char* file : {"model.safetensors", "optimizer.safetensors"}) {
      QVERIFY(!bytesOf(path("whole") + last + file).empty());
      QVERIFY(bytesOf(path("whole") + last + file) == bytesOf(path("half") + last + file));
    }
    const auto saved = readTensors(path("whole") + last + "model.safetensors");
    QVERIFY(saved.has_value());
    QVERIFY(saved->at("layers.0.ffn.router.correction.bias").abs().max().item<double>() > 0.04);
  }

  // A step that is computed again at a lower loss scale is one step in what the run reports of its routing.
  void stepsComputedAgainCountOnce() {
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(name).toStdString(); };
    TrainSetup first = setupOf(path("again"), 1);
    first.options.precision = "float16";
    Seen start, again, once;
    RunControl control;
    QVERIFY(train(first, control, start).has_value());
    std::filesystem::copy(path("again"), path("once"), std::filesystem::copy_options::recursive);
    const double served = resumedAt(path("again"), LossScale::kMost, again);
    QVERIFY2(served < LossScale::kMost, "nothing was computed again");
    QCOMPARE(resumedAt(path("once"), served, once), served);
    QCOMPARE(again.losses, once.losses);
    QVERIFY(!capacityNote(once).empty());
    QCOMPARE(capacityNote(again), capacityNote(once));
  }
};

QTEST_GUILESS_MAIN(ExpertTrainingTest)
#include "expert_training_test.moc"
