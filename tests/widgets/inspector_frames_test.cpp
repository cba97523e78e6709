// The form of frames, of modules that a layer may have, of branches under names and of phases.
#include <QComboBox>
#include <QLineEdit>

#include "tests/widgets/panels_fixture.h"
#include "widgets/controls/controls.h"
#include "widgets/inspector/field_row.h"
#include "widgets/inspector/inspector_panel.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using namespace eulerstack::widgets::panels_test;

namespace {

const char* kFrames = R"(schema_version: 1
model: {name: frames, d_model: 64, vocab_size: 260, max_seq_len: 128, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  alpha:  # the first
    mixer: {type: attention}
    ffn: {type: gated_mlp}
  fan:
    mixer:
      type: branched
      branched:
        branches:
          near: {type: attention, attention: {window: 16}}  # local
          far: {type: mamba}
    ffn: {type: mlp}
layer_schedule:
  - {template: alpha, repeat: 2}
  - parallel:
      - stream: fast
        body:
          - {template: alpha, repeat: 2}
      - stream: slow
        body:
          - {template: alpha}
    merge: {type: concat}
  - integrator: {type: ode_rk4, steps: 4, body: alpha}
  - {template: fan}
head: {type: causal_lm}
)";

}  // namespace

class InspectorFramesTest : public QObject {
  Q_OBJECT

  static YamlPath part(std::initializer_list<const char*> words) {
    YamlPath path{std::string("layer_templates")};
    for (const char* word : words) path = path.child(word);
    return path;
  }
  FieldRow* row(const YamlPath& path) const {
    for (FieldRow* row : m_panel->findChildren<FieldRow*>())
      if (row->covers(path) && !row->isHidden()) return row;
    return nullptr;
  }
  void settle() {
    QVERIFY(m_session->waitForAnalysis());
    QTest::qWait(1);
  }
  void select(const YamlPath& path) {
    m_session->setSelection({{path}, {}});
    QTest::qWait(1);
  }
  // As a person chooses from the list of a field.
  void choose(const YamlPath& path, const char* value) {
    FieldRow* of = row(path);
    QVERIFY2(of != nullptr, path.toString().c_str());
    auto* combo = of->findChild<QComboBox*>();
    QVERIFY(combo != nullptr);
    const int index = combo->findData(QString::fromLatin1(value));
    QVERIFY2(index >= 0, value);
    combo->setCurrentIndex(index);
    emit combo->activated(index);
    settle();
  }
  void type(const YamlPath& path, const QString& text) {
    FieldRow* of = row(path);
    QVERIFY2(of != nullptr, path.toString().c_str());
    auto* line = of->findChild<QLineEdit*>();
    QVERIFY(line != nullptr);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    settle();
  }
  QByteArray text() const { return textOf(*m_session); }

  std::unique_ptr<DocumentSession> m_session;
  std::unique_ptr<InspectorPanel> m_panel;

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }
  void init() {
    m_session = std::make_unique<DocumentSession>();
    load(*m_session, kFrames);
    QVERIFY(m_session->analysis()->valid());
    m_panel = std::make_unique<InspectorPanel>(m_session.get());
    show(*m_panel, 312, 900);
  }
  void cleanup() {
    m_panel.reset();
    m_session.reset();
  }

  void aParallelFrameShowsItsMergeAndStreams() {
    select(entry(1));
    choose(entry(1).child("merge"), "gated");
    QVERIFY(text().contains("merge: {type: gated}"));
    type(entry(1).child("parallel").child(std::size_t{0}).child("stream"), QStringLiteral("quick"));
    QVERIFY(text().contains("- stream: quick"));
    QVERIFY(m_session->analysis()->valid());
    shoot(*m_panel, QStringLiteral("inspector_parallel"));
  }

  void anIntegratorShowsItsMethod() {
    select(entry(2));
    const YamlPath fields = entry(2).child("integrator");
    choose(fields, "ode_euler");
    QVERIFY(text().contains("type: ode_euler"));
    type(fields.child("steps"), QStringLiteral("6"));
    QVERIFY(text().contains("steps: 6"));
    choose(fields.child("body"), "fan");
    QVERIFY(text().contains("body: fan"));
    shoot(*m_panel, QStringLiteral("inspector_integrator"));
  }

  void aCardInAStreamShowsItsTemplate() {
    const YamlPath item = entry(1).child("parallel").child(std::size_t{0}).child("body").child(std::size_t{0});
    select(item);
    type(item.child("repeat"), QStringLiteral("5"));
    QVERIFY(text().contains("- {template: alpha, repeat: 5}"));
    QVERIFY(row(part({"alpha", "mixer"})) != nullptr);
    choose(part({"alpha", "ffn"}), "mlp");
    QVERIFY(text().contains("ffn: {type: mlp}"));
  }

  void theBodyOfAnIntegratorShowsItsTemplateOnly() {
    select(entry(2).child("integrator"));
    QVERIFY(row(part({"alpha", "mixer"})) != nullptr);
  }

  void depthGatingIsTurnedOnChangedAndOff() {
    select(entry(0));
    const YamlPath gate = entry(0).child("depth_gating");
    m_session->setSelection({{entry(0)}, gate});
    QTest::qWait(1);
    choose(gate, "learned_gate");
    QVERIFY2(text().contains("depth_gating: {router: learned_gate}"), text().constData());
    type(gate.child("capacity"), QStringLiteral("0.25"));
    QVERIFY(text().contains("capacity: 0.25"));
    QVERIFY(m_session->analysis()->valid());
    shoot(*m_panel, QStringLiteral("inspector_depth_gating"));
    row(gate)->reset();
    settle();
    QCOMPARE(text(), QByteArray(kFrames));
  }

  void aMemoryHasASectionOfItsOwn() {
    const YamlPath memory = part({"alpha", "memory"});
    m_session->setSelection({{entry(0)}, memory});
    QTest::qWait(1);
    choose(memory, "neural_memory");
    type(memory.child("params").child("hidden"), QStringLiteral("96"));
    QVERIFY2(text().contains("hidden: 96"), text().constData());
    choose(memory.child("persistence"), "persistent");
    QVERIFY(m_session->analysis()->valid());
    shoot(*m_panel, QStringLiteral("inspector_memory"));
  }

  void branchesAreAddedRenamedChangedAndRemoved() {
    select(entry(3));
    const YamlPath branches = part({"fan", "mixer", "branched", "branches"});
    type(branches.child("near").child("attention").child("window"), QStringLiteral("24"));
    QVERIFY(text().contains("near: {type: attention, attention: {window: 24}}  # local"));
    choose(branches.child("far"), "retnet");
    QVERIFY(text().contains("far: {type: retnet}"));
    // Rename: F2 on the row, type, Enter.
    FieldRow* far = row(branches.child("far"));
    QTest::keyClick(far->focusWidgetOfRow(), Qt::Key_F2);
    auto* name = far->findChild<QLineEdit*>(QStringLiteral("branchName"));
    QVERIFY(name != nullptr);
    QTest::keyClicks(name, "wide");
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    QVERIFY2(text().contains("wide: {type: retnet}"), text().constData());
    // Add: the button below the branches.
    auto* add = row(branches)->findChild<OutlineButton*>(QStringLiteral("add"));
    QVERIFY(add != nullptr);
    QTest::mouseClick(add, Qt::LeftButton);
    settle();
    QVERIFY2(text().contains("attention: {type: attention}") || text().contains("attention:\n"), text().constData());
    QVERIFY(m_session->analysis()->valid());
    shoot(*m_panel, QStringLiteral("inspector_branches"));
    row(branches.child("attention"))->reset();
    settle();
    QVERIFY(m_session->analysis()->valid());
    while (m_session->document().canUndo()) m_session->undo();
    settle();
    QCOMPARE(text(), QByteArray(kFrames));
  }

  void phasesAreAddedChangedAndRemoved() {
    m_session->setSelection({});
    QTest::qWait(1);
    const YamlPath modes{std::string("execution_modes")};
    const auto add = [&] {
      FieldRow* of = nullptr;
      for (FieldRow* each : m_panel->findChildren<FieldRow*>())
        if (each->covers(modes)) of = each;
      QVERIFY(of != nullptr);
      of->findChild<OutlineButton*>(QStringLiteral("add"))->click();
      settle();
    };
    add();
    add();
    QVERIFY(m_session->analysis()->valid());
    type(modes.child(std::size_t{0}).child("name"), QStringLiteral("think"));
    type(modes.child(std::size_t{1}).child("max_tokens"), QStringLiteral("99"));
    QVERIFY2(text().contains("name: think") && text().contains("max_tokens: 99"), text().constData());
    QVERIFY(m_session->analysis()->valid());
    shoot(*m_panel, QStringLiteral("inspector_phases"));
    row(modes.child(std::size_t{0}).child("name"))->reset();
    settle();
    QVERIFY(!text().contains("think"));
  }

  void everyFrameIsShownInBothThemesAndNarrow() {
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
      Theme::instance().apply(*qApp, name);
      for (const std::size_t i : {0, 1, 2, 3}) {
        select(entry(i));
        m_panel->resize(240, 600);
        QTest::qWait(1);
        QVERIFY(!m_panel->grab().isNull());
      }
    }
    Theme::instance().apply(*qApp, ThemeName::Light);
  }
};

QTEST_MAIN(InspectorFramesTest)
#include "inspector_frames_test.moc"
