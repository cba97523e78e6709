// The planner against published runs, and its own laws. Sources of the published figures: docs/planning.md#published.
#include <nlohmann/json.hpp>

#include <QRandomGenerator>
#include <cmath>

#include "analysis_support.h"
#include "core/planning/plan.h"

using namespace eulerstack;
using namespace support;
using namespace eulerstack::planning;

namespace {

constexpr double kGib = 1024.0 * 1024.0 * 1024.0;

struct Shape {
  qint64 layers, width, heads, kvHeads, ffn, vocabulary, sequence;
  bool gated;
};

std::string designOf(const Shape& shape) {
  const auto text = [](qint64 value) { return std::to_string(value); };
  const std::string ffn = shape.gated ? "{type: gated_mlp, vendor.studio.ffn_dim: " + text(shape.ffn) + "}"
                                      : "{type: mlp, bias: true, vendor.studio.ffn_dim: " + text(shape.ffn) + "}";
  return "schema_version: 1\nmodel: {name: case, d_model: " + text(shape.width) +
         ", vocab_size: " + text(shape.vocabulary) + ", max_seq_len: " + text(shape.sequence) +
         ", n_heads: " + text(shape.heads) + ", n_kv_heads: " + text(shape.kvHeads) +
         ", dtype: bfloat16}\ntokenizer_contract: {type: hf, pretrained: x}\n"
         "embedding: {type: learned, positional: " +
         (shape.gated ? "rope" : "none, vendor.studio.positional: learned") +
         "}\nlayer_templates:\n  block:\n    mixer: {type: attention" +
         (shape.gated ? "" : ", attention: {qkv_bias: true, vendor.studio.o_bias: true}") + "}\n    ffn: " + ffn +
         "\n    norm: {type: " + (shape.gated ? "rmsnorm" : "layernorm") +
         "}\nlayer_schedule: [{template: block, repeat: " + text(shape.layers) +
         "}]\nhead: {type: causal_lm, tie_weights: " + (shape.gated ? "false" : "true") + "}\n";
}

std::shared_ptr<const ir::ModelIr> modelOf(const std::string& text) {
  return analysis::analyze(SourceText(text))->model;
}

std::shared_ptr<const ir::ModelIr> presetModel(const char* path) {
  return modelOf(readFile(QString(EULERSTACK_SOURCE_DIR "/presets/") + path));
}

PlanRequest request(const char* gpu, qint64 gpus, double tokens, qint64 batchTokens, qint64 sequence = 0) {
  PlanRequest request;
  request.gpu = findGpu(gpu);
  request.gpus = gpus;
  request.tokens = static_cast<qint64>(tokens);
  request.batchTokens = batchTokens;
  request.sequence = sequence;
  return request;
}

Split split(qint64 data, qint64 tensor, qint64 pipeline, qint64 expert, int zero, bool checkpointing, qint64 micro,
            qint64 accumulation) {
  return {data, tensor, pipeline, expert, zero, checkpointing, micro, accumulation};
}

}  // namespace

Q_DECLARE_METATYPE(Split)
Q_DECLARE_METATYPE(Shape)

class PlanningTest : public QObject {
  Q_OBJECT

 private slots:
  void measuredThroughput_data();
  void measuredThroughput();
  void publishedRuns_data();
  void publishedRuns();
  void operationsOfGpt3();
  void memoryFollowsItsFormula();
  void sharingNeedsLessMemory();
  void rowsAreOrderedAndWorthwhile_data();
  void rowsAreOrderedAndWorthwhile();
  void commandsStartWhatTrainPyCanDo();
  void nothingFits();
  void anyRequestHasAnAnswer();
};

// Operations a second and GPU that were measured while the run went: the split is known, nothing else is in them.
// counted: with the operations of layers that run again, as the papers count.
void PlanningTest::measuredThroughput_data() {
  QTest::addColumn<Shape>("shape");
  QTest::addColumn<QString>("gpu");
  QTest::addColumn<Split>("split");
  QTest::addColumn<double>("tflops");
  // Narayanan et al. 2021, table 1: sequences of 2,048, vocabulary 51,200, layers run again, A100 80 GB.
  struct Row {
    const char* name;
    qint64 heads, width, layers, tensor, pipeline, gpus, batch;
    double tflops;
  };
  for (const Row& row :
       {Row{"1.7B", 24, 2304, 24, 1, 1, 32, 512, 137}, Row{"3.6B", 32, 3072, 30, 2, 1, 64, 512, 138},
        Row{"7.5B", 32, 4096, 36, 4, 1, 128, 512, 142}, Row{"18.4B", 48, 6144, 40, 8, 1, 256, 1024, 135},
        Row{"39.1B", 64, 8192, 48, 8, 2, 512, 1536, 138}, Row{"76.1B", 80, 10240, 60, 8, 4, 1024, 1792, 140},
        Row{"145.6B", 96, 12288, 80, 8, 8, 1536, 2304, 148}, Row{"310.1B", 128, 16384, 96, 8, 16, 1920, 2160, 155},
        Row{"529.6B", 128, 20480, 105, 8, 35, 2520, 2520, 163},
        Row{"1008B", 160, 25600, 128, 8, 64, 3072, 3072, 163}}) {
    const qint64 data = row.gpus / row.tensor / row.pipeline;
    const qint64 micro = row.pipeline > 1 ? 1 : 4;  // not in the table
    QTest::newRow(row.name) << Shape{row.layers, row.width, row.heads, row.heads, 4 * row.width, 51200, 2048, false}
                            << "a100"
                            << split(data, row.tensor, row.pipeline, 1, 0, true, micro, row.batch / data / micro)
                            << row.tflops;
  }
  // Le Scao et al. 2022, section 3.4: sequences of 2,048, 2,048 of them in a step, layers run again.
  QTest::newRow("bloom 176B") << Shape{70, 14336, 112, 112, 57344, 250880, 2048, false} << "a100"
                              << split(8, 4, 12, 1, 1, true, 2, 128) << 156.0;
  // Llama Team 2024, table 4: sequences of 8,192, 16 M tokens in a step, nothing runs again.
  const Shape llama{126, 16384, 128, 8, 53248, 128256, 8192, true};
  QTest::newRow("llama 3.1 405B, 8192 GPUs") << llama << "h100" << split(64, 8, 16, 1, 1, false, 1, 32) << 430.0;
  QTest::newRow("llama 3.1 405B, 16384 GPUs") << llama << "h100" << split(128, 8, 16, 1, 1, false, 1, 16) << 400.0;
}

void PlanningTest::measuredThroughput() {
  QFETCH(Shape, shape);
  QFETCH(QString, gpu);
  QFETCH(Split, split);
  QFETCH(double, tflops);
  const auto model = modelOf(designOf(shape));
  QVERIFY(model);
  const PlanRow row =
      estimateSplit(*model, request(gpu.toUtf8(), split.data * split.tensor * split.pipeline, 1e12, 0), split);
  // Their count: 96 B s l h^2 (1 + s / 6h + V / 16lh), section 5.1.
  const double tokens = static_cast<double>(row.batchTokens);
  const double h = shape.width, l = shape.layers, s = shape.sequence, v = shape.vocabulary;
  const double gpus = static_cast<double>(split.data * split.tensor * split.pipeline);
  const double operations =
      shape.gated ? row.utilization * row.time.total() * gpus * findGpu(gpu.toStdString())->peakTflops * 1e12
                  : 96 * tokens * l * h * h * (1 + s / (6 * h) + v / (16 * l * h));
  const double expected = operations / row.time.total() / gpus / 1e12;
  const double ratio = expected / tflops;
  qInfo("%s: %.0f TFLOP/s a GPU expected, %.0f published: %.2f", QTest::currentDataTag(), expected, tflops, ratio);
  // Below 18 B their step had unfused scores (2021), which the plan does not count.
  const bool small = shape.width < 6000;
  QVERIFY2(ratio > 0.85 && ratio < (small ? 1.4 : 1.15), qPrintable(QString::number(ratio)));
}

// Whole runs: tokens of one GPU and second, from the published GPU hours (which hold restarts, evaluations, other
// stages) or from a rate that was given.
void PlanningTest::publishedRuns_data() {
  QTest::addColumn<QString>("design");
  QTest::addColumn<QString>("gpu");
  QTest::addColumn<qint64>("sequence");
  QTest::addColumn<Split>("split");
  QTest::addColumn<double>("rate");
  QTest::addColumn<double>("least");
  QTest::addColumn<double>("most");
  const auto hours = [](double tokens, double gpuHours) { return tokens / gpuHours / 3600; };
  const auto llama = [](qint64 layers, qint64 width, qint64 heads, qint64 kv, qint64 ffn, qint64 vocabulary,
                        qint64 length) {
    return QString::fromStdString(designOf({layers, width, heads, kv, ffn, vocabulary, length, true}));
  };
  QTest::newRow("llama 1 65B") << llama(80, 8192, 64, 64, 22016, 32000, 2048) << "a100" << qint64{2048}
                               << split(256, 8, 1, 1, 1, false, 1, 8) << 380.0 << 0.6 << 1.0;
  QTest::newRow("llama 2 7B") << "1-validated/llama_2_7b.yml"
                              << "a100" << qint64{4096} << split(512, 1, 1, 1, 3, false, 1, 2) << hours(2e12, 184320)
                              << 1.0 << 1.6;
  QTest::newRow("llama 2 70B") << llama(80, 8192, 64, 8, 28672, 32000, 4096) << "a100" << qint64{4096}
                               << split(256, 8, 1, 1, 1, false, 1, 4) << hours(2e12, 1720320) << 0.7 << 1.1;
  QTest::newRow("llama 3.1 70B") << llama(80, 8192, 64, 8, 28672, 128256, 8192) << "h100" << qint64{8192}
                                 << split(512, 8, 1, 1, 1, false, 1, 4) << hours(15e12, 7.0e6) << 1.0 << 1.6;
  QTest::newRow("mpt 7B") << QString::fromStdString(designOf({32, 4096, 32, 32, 16384, 50432, 2048, false}))
                          << "a100-40" << qint64{2048} << split(440, 1, 1, 1, 3, true, 4, 1)
                          << hours(1e12, 440 * 9.5 * 24) << 0.9 << 1.5;
  QTest::newRow("tinyllama 1.1B") << "1-validated/tinyllama_1_1b.yml"
                                  << "a100-40" << qint64{2048} << split(16, 1, 1, 1, 3, false, 8, 8) << 24000.0 << 0.85
                                  << 1.15;
  QTest::newRow("olmoe 1B-7B") << "1-validated/olmoe_1b_7b.yml"
                               << "h100" << qint64{4096} << split(256, 1, 1, 1, 3, false, 4, 1)
                               << hours(5.1e12, 256 * 10 * 24) << 1.0 << 2.0;
  QTest::newRow("deepseek v3") << "1-validated/deepseek_v3.yml"
                               << "h800" << qint64{4096} << split(128, 1, 16, 64, 1, false, 1, 120)
                               << hours(14.8e12, 2.664e6) << 0.4 << 1.0;
  QTest::newRow("llama 3.1 8B") << "1-validated/llama_3_8b.yml"
                                << "h100" << qint64{8192} << split(512, 1, 1, 1, 3, false, 1, 1) << hours(15e12, 1.46e6)
                                << 1.0 << 4.0;
}

void PlanningTest::publishedRuns() {
  QFETCH(QString, design);
  QFETCH(QString, gpu);
  QFETCH(qint64, sequence);
  QFETCH(Split, split);
  QFETCH(double, rate);
  QFETCH(double, least);
  QFETCH(double, most);
  const auto model = design.endsWith(".yml") ? presetModel(design.toUtf8()) : modelOf(design.toStdString());
  QVERIFY(model);
  const qint64 gpus = split.data * split.tensor * split.pipeline;
  const PlanRow row = estimateSplit(*model, request(gpu.toUtf8(), gpus, 1e12, 0, sequence), split);
  const double expected = row.tokensPerSecond / static_cast<double>(gpus);
  const double ratio = expected / rate;
  qInfo("%s: %.0f tokens/s a GPU expected, %.0f published: %.2f", QTest::currentDataTag(), expected, rate, ratio);
  QVERIFY2(ratio > least && ratio < most, qPrintable(QString::number(ratio)));
}

// Brown et al. 2020, appendix D: 3.14e23 operations for 300 B tokens; scores are not in that figure.
void PlanningTest::operationsOfGpt3() {
  const auto model = modelOf(designOf({96, 12288, 96, 96, 49152, 50257, 2048, false}));
  const double operations = static_cast<double>(analysis::computeFigures(*model).trainingFlopsPerToken.value()) * 300e9;
  QVERIFY2(operations / 3.14e23 > 1.0 && operations / 3.14e23 < 1.05, qPrintable(QString::number(operations)));
}

void PlanningTest::memoryFollowsItsFormula() {
  const auto model = presetModel("1-validated/llama_2_7b.yml");
  const double parameters = static_cast<double>(analysis::computeFigures(*model).parameters.value());
  const PlanRequest wanted = request("a100", 64, 1e12, 0);
  const auto memory = [&](int zero) {
    return estimateSplit(*model, wanted, split(64, 1, 1, 1, zero, true, 1, 1)).memory;
  };
  const auto near = [](double value, double expected) { return std::abs(value / expected - 1) < 1e-9; };
  QVERIFY(near(memory(0).weights, 2 * parameters) && near(memory(0).gradients, 4 * parameters));
  QVERIFY(near(memory(0).optimizer, 12 * parameters) && near(memory(1).optimizer, 12 * parameters / 64));
  QVERIFY(near(memory(1).gradients, 4 * parameters) && near(memory(2).gradients, 4 * parameters / 64));
  QVERIFY(near(memory(2).weights, 2 * parameters));
  // A layer of Llama 2 7B has 202,383,360 parameters; two are gathered at a time.
  QVERIFY(near(memory(3).weights, 2 * parameters / 64 + 2 * 2 * 202383360.0));
  // The head of the pipeline's first and last stage stays whole: 8 layers and a table of 32,000 x 4,096.
  const PlanMemory staged = estimateSplit(*model, wanted, split(1, 1, 4, 1, 0, true, 1, 16)).memory;
  QVERIFY(std::abs(staged.weights / (2 * (8 * 202383360.0 + 131072000.0)) - 1) < 1e-4);
}

void PlanningTest::sharingNeedsLessMemory() {
  const auto model = presetModel("1-validated/mixtral_8x7b.yml");
  const PlanRequest wanted = request("h100", 64, 1e12, 0);
  const auto need = [&](const Split& cut) { return estimateSplit(*model, wanted, cut).memory.total(); };
  QVERIFY(need(split(64, 1, 1, 1, 0, false, 1, 1)) > need(split(64, 1, 1, 1, 1, false, 1, 1)));
  QVERIFY(need(split(64, 1, 1, 1, 1, false, 1, 1)) > need(split(64, 1, 1, 1, 2, false, 1, 1)));
  QVERIFY(need(split(64, 1, 1, 1, 2, false, 1, 1)) > need(split(64, 1, 1, 1, 3, false, 1, 1)));
  QVERIFY(need(split(64, 1, 1, 1, 3, false, 1, 1)) > need(split(64, 1, 1, 1, 3, true, 1, 1)));
  QVERIFY(need(split(64, 1, 1, 1, 1, false, 1, 1)) > need(split(64, 1, 1, 8, 1, false, 1, 1)));
  QVERIFY(need(split(64, 1, 1, 1, 1, false, 1, 1)) > need(split(8, 8, 1, 1, 1, false, 1, 1)));
  QVERIFY(need(split(64, 1, 1, 1, 1, false, 2, 1)) > need(split(64, 1, 1, 1, 1, false, 1, 1)));
}

void PlanningTest::rowsAreOrderedAndWorthwhile_data() {
  QTest::addColumn<QString>("preset");
  QTest::addColumn<QString>("gpu");
  QTest::addColumn<qint64>("gpus");
  for (const auto& [preset, gpu, gpus] : {std::tuple{"1-validated/llama_3_8b.yml", "h100", 64},
                                          {"1-validated/llama_3_1_405b.yml", "h200", 1024},
                                          {"1-validated/mixtral_8x7b.yml", "a100", 128},
                                          {"1-validated/deepseek_v3.yml", "h100", 1024},
                                          {"1-validated/mamba_2_8b.yml", "a100-40", 12},
                                          {"1-validated/quickstart.yml", "rtx4090", 1}})
    QTest::newRow(preset) << preset << gpu << qint64{gpus};
}

void PlanningTest::rowsAreOrderedAndWorthwhile() {
  QFETCH(QString, preset);
  QFETCH(QString, gpu);
  QFETCH(qint64, gpus);
  const auto model = presetModel(preset.toUtf8());
  const TrainingPlan plan = planTraining(*model, request(gpu.toUtf8(), gpus, 1e11, 0));
  QVERIFY(!plan.rows.empty());
  QVERIFY(plan.fitting > 0 && plan.fitting <= plan.tried);
  const PlanRow* last = nullptr;
  for (const PlanRow& row : plan.rows) {
    QCOMPARE(row.split.data * row.split.tensor * row.split.pipeline, gpus);
    QCOMPARE(row.batchTokens, row.split.data * row.split.microBatch * row.split.accumulation * plan.request.sequence);
    QVERIFY(row.memory.total() <= plan.request.gpu->memoryGib * kGib);
    QVERIFY(row.utilization > 0 && row.utilization < 0.8);
    QVERIFY(std::abs(row.totalSeconds * row.tokensPerSecond / 1e11 - 1) < 1e-9);
    QVERIFY(std::abs(row.cost / (row.gpuHours * plan.request.gpu->hourlyPrice) - 1) < 1e-9);
    if (last) QVERIFY(row.totalSeconds < last->totalSeconds);
    const auto ways = [](const Split& cut) { return (cut.tensor > 1) + (cut.pipeline > 1) + (cut.expert > 1); };
    if (last) QVERIFY(ways(row.split) >= ways(last->split));
    if (last && ways(row.split) == ways(last->split)) QVERIFY(row.split.zero >= last->split.zero);
    last = &row;
  }
  const auto json = nlohmann::json::parse(planJson(plan));
  QCOMPARE(json["splits"].size(), plan.rows.size());
  QCOMPARE(json["splits"][0]["memory"]["total"].get<double>(), std::round(plan.rows[0].memory.total()));
  QVERIFY(planText(plan, identityTranslate).find(plan.request.gpu->name) != std::string::npos);
}

void PlanningTest::commandsStartWhatTrainPyCanDo() {
  const auto small = presetModel("1-validated/quickstart.yml");
  const TrainingPlan one = planTraining(*small, request("rtx4090", 1, 1e6, 4096));
  QVERIFY(one.rows.front().command.starts_with("python train.py --data DATA --output run --steps "));
  const auto model = presetModel("1-validated/llama_3_8b.yml");
  const TrainingPlan many = planTraining(*model, request("h100", 32, 1e12, 0));
  QVERIFY(many.rows.front().command.starts_with("torchrun --nnodes 4 --nproc-per-node 8 "));
  QVERIFY(many.rows.front().command.find(" --zero ") != std::string::npos);
  const Split cut = split(4, 8, 1, 1, 0, false, 1, 1);
  const PlanRow tensor = estimateSplit(*model, request("h100", 32, 1e12, 0), cut);
  QVERIFY(tensor.command.empty());
  QVERIFY(tensor.elsewhere.find(" --parallelism.tensor_parallel_degree ") != std::string::npos);
  QVERIFY(many.rows.front().elsewhere.empty());
}

void PlanningTest::nothingFits() {
  const auto model = presetModel("1-validated/deepseek_v3.yml");
  const TrainingPlan plan = planTraining(*model, request("rtx4090", 2, 1e9, 0));
  QVERIFY(plan.rows.empty());
  QCOMPARE(plan.fitting, 0);
  QVERIFY(plan.smallest > plan.request.gpu->memoryGib * kGib);
}

// Numbers of every size: an answer that holds finite numbers only.
void PlanningTest::anyRequestHasAnAnswer() {
  const quint32 seed = QRandomGenerator::global()->generate();
  qInfo("seed %u", seed);
  QRandomGenerator draw(seed);
  const std::vector<std::shared_ptr<const ir::ModelIr>> models = {
      presetModel("1-validated/quickstart.yml"), presetModel("1-validated/deepseek_v3.yml"),
      presetModel("3-experimental/arch_expert_kitchen_sink.yml"), presetModel("2-hybrid/jamba_v0_1.yml")};
  const auto size = [&](double largest) { return static_cast<qint64>(std::pow(largest, draw.generateDouble())); };
  for (int i = 0; i < 60; ++i) {
    PlanRequest wanted;
    wanted.gpu = &gpuTable()[draw.bounded(static_cast<int>(gpuTable().size()))];
    wanted.gpus = size(1e6);
    wanted.tokens = size(1e18);
    wanted.batchTokens = size(1e12);
    wanted.sequence = size(1e6);
    const TrainingPlan plan = planTraining(*models[draw.bounded(static_cast<int>(models.size()))], wanted);
    QVERIFY(std::isfinite(plan.smallest));
    for (const PlanRow& row : plan.rows)
      QVERIFY(std::isfinite(row.cost) && std::isfinite(row.memory.total()) && row.time.total() > 0);
    QVERIFY(nlohmann::json::accept(planJson(plan)));
  }
}

QTEST_APPLESS_MAIN(PlanningTest)
#include "planning_test.moc"
