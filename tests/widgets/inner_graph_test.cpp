// What an opened card draws of its parts: every parameter stands in one operator, and every operator is on the way of
// the stream.
#include "widgets/canvas/inner_graph.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

#include "core/analysis/analysis.h"
#include "widgets/canvas/inner_stage.h"
#include "widgets/theme/theme.h"

using namespace eulerstack;
using namespace eulerstack::widgets;

class InnerGraphTest : public QObject {
  Q_OBJECT

 private:
  static QStringList presets() {
    QStringList found;
    QDirIterator files(QStringLiteral(EULERSTACK_SOURCE_DIR "/presets"), {QStringLiteral("*.yml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) found.append(files.next());
    found.sort();
    return found;
  }
  static std::shared_ptr<const analysis::Analysis> analysisOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return nullptr;
    return analysis::analyze(SourceText(file.readAll().toStdString()));
  }
  // Operators that the stream reaches from the input (forward) or that reach the output.
  static QSet<int> reached(const inner::Stage& stage, bool forward) {
    QSet<int> seen{-1};
    for (std::size_t turn = 0; turn <= stage.ops.size(); ++turn)
      for (const inner::Edge& edge : stage.edges) {
        if (forward && seen.contains(edge.from)) seen.insert(edge.to);
        if (!forward && seen.contains(edge.to)) seen.insert(edge.from);
      }
    seen.remove(-1);
    return seen;
  }
  static void checkPart(const inner::Stage& stage, const inner::PartContext& part, const QString& where) {
    std::int64_t sum = 0;
    for (const inner::Op& op : stage.ops) sum += op.parameters;
    QVERIFY2(sum == part.parameters, qPrintable(where + QStringLiteral(": %1 of %2").arg(sum).arg(part.parameters)));
    const qsizetype all = static_cast<qsizetype>(stage.ops.size());
    QVERIFY2(reached(stage, true).size() == all, qPrintable(where));
    QVERIFY2(reached(stage, false).size() == all, qPrintable(where));
    for (const inner::Op& op : stage.ops)
      QVERIFY2(op.lane >= 0 && op.lane <= stage.lanes - 1, qPrintable(where + op.title));
  }

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }
  void everyParameterStandsInOneOperator();
  void boxesLieBesideEachOther();
  void kindsAreDrawnAsWhatTheyAre_data();
  void kindsAreDrawnAsWhatTheyAre();
};

void InnerGraphTest::everyParameterStandsInOneOperator() {
  int parts = 0, memories = 0, gates = 0;
  for (const QString& preset : presets()) {
    const auto analysis = analysisOf(preset);
    QVERIFY2(analysis && analysis->model, qPrintable(preset));
    for (const ir::ScheduleItem& item : analysis->model->schedule) {
      const auto* plain = std::get_if<ir::PlainItem>(&item);
      if (plain == nullptr) continue;
      const ir::Block& block = *plain->block;
      for (const auto& [kind, name] : {std::pair(&block.mixer, "mixer"), std::pair(&block.ffn, "ffn")}) {
        const inner::PartContext part = inner::partOf(*kind, name, block, *analysis->model, {});
        const inner::Stage stage = inner::stageOf(part, {}, InnerStyle::Mixer);
        checkPart(stage, part, preset + QLatin1Char(' ') + QLatin1String(name));
        ++parts;
      }
      if (block.memory.kind != nullptr) {
        const inner::PartContext part = inner::partOf(block.memory, "memory", block, *analysis->model, {});
        QVERIFY(part.parameters > 0);
        checkPart(inner::stageOf(part, {}, InnerStyle::Modifier), part, preset + QStringLiteral(" memory"));
        ++memories;
      }
      if (plain->depthGating.kind != nullptr) {
        const inner::PartContext part = inner::gateOf(plain->depthGating, block, *analysis->model, {});
        QVERIFY(part.parameters > 0);
        checkPart(inner::stageOf(part, {}, InnerStyle::Modifier), part, preset + QStringLiteral(" gate"));
        ++gates;
      }
    }
  }
  QVERIFY(parts > 120);
  QVERIFY(memories >= 4);
  QVERIFY(gates >= 3);
}

void InnerGraphTest::boxesLieBesideEachOther() {
  for (const QString& preset : presets()) {
    const auto analysis = analysisOf(preset);
    QVERIFY(analysis && analysis->model);
    for (const document::Card& card : document::project(*analysis).cards) {
      const InnerGraph graph = buildInnerGraph(card, analysis->model.get());
      if (!graph.exact) continue;
      for (const InnerBox& box : graph.boxes) {
        const QByteArray where = (preset + QLatin1Char(' ') + box.title).toUtf8();
        QVERIFY2(QRectF(QPointF(0, 0), graph.size).contains(box.rect), where.constData());
        for (const InnerBox& other : graph.boxes)
          QVERIFY2(&other == &box || !other.rect.intersects(box.rect),
                   (where + " " + other.title.toUtf8()).constData());
      }
    }
  }
}

void InnerGraphTest::kindsAreDrawnAsWhatTheyAre_data() {
  QTest::addColumn<QString>("preset");
  QTest::addColumn<QStringList>("has");
  QTest::addColumn<QStringList>("hasNot");
  const QStringList attention{QStringLiteral("attention"), QStringLiteral("RoPE + attention")};
  QTest::newRow("retnet") << "1-validated/retnet_mini" << QStringList{"retention", "g_proj"} << attention;
  QTest::newRow("ttt_layer") << "3-experimental/ttt_mini" << QStringList{"inner_model"} << QStringList();
  QTest::newRow("mamba") << "1-validated/mamba1_mini" << QStringList{"in_proj", "conv1d", "scan"} << attention;
  QTest::newRow("hyena") << "1-validated/hyena_mini" << QStringList{"short_conv", "long_conv"} << attention;
  QTest::newRow("latent attention") << "1-validated/mla_mini" << QStringList{"kv_a_proj_with_mqa", "attention"}
                                    << QStringList{"k_proj"};
  QTest::newRow("mixture") << "1-validated/moe_mini" << QStringList{"router", "top_k", "experts"}
                           << QStringList{"hash"};
  QTest::newRow("hashed mixture") << "3-experimental/moe_hash_mini" << QStringList{"hash", "experts"} << QStringList();
  QTest::newRow("neural memory") << "3-experimental/memory_mini" << QStringList{"neural_memory", "update", "gate"}
                                 << QStringList{"store"};
  QTest::newRow("retrieval memory") << "3-experimental/retrieval_mini" << QStringList{"retrieval", "store"}
                                    << QStringList{"update"};
  QTest::newRow("associative memory") << "3-experimental/associative_mini" << QStringList{"associative", "update"}
                                      << QStringList{"store"};
  QTest::newRow("chosen tokens") << "2-hybrid/mod_mini" << QStringList{"router", "top_k", "predictor"}
                                 << QStringList{"sigmoid"};
  QTest::newRow("weighed tokens") << "3-experimental/soft_depth_mini" << QStringList{"router", "sigmoid"}
                                  << QStringList{"predictor"};
  QTest::newRow("shared experts") << "1-validated/deepseek_v2_lite" << QStringList{"router", "shared", "kv_b_proj"}
                                  << QStringList{"hash"};
}

void InnerGraphTest::kindsAreDrawnAsWhatTheyAre() {
  QFETCH(QString, preset);
  QFETCH(QStringList, has);
  QFETCH(QStringList, hasNot);
  const auto analysis = analysisOf(QStringLiteral(EULERSTACK_SOURCE_DIR "/presets/%1.yml").arg(preset));
  QVERIFY(analysis && analysis->model);
  QSet<QString> titles;
  for (const document::Card& card : document::project(*analysis).cards)
    if (const InnerGraph graph = buildInnerGraph(card, analysis->model.get()); graph.exact)
      for (const InnerBox& box : graph.boxes) titles.insert(box.title);
  for (const QString& title : has) QVERIFY2(titles.contains(title), qPrintable(title));
  for (const QString& title : hasNot) QVERIFY2(!titles.contains(title), qPrintable(title));
}

QTEST_MAIN(InnerGraphTest)
#include "inner_graph_test.moc"
