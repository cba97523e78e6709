// The palette: what is listed, inserting, renaming, deleting, dragging, presets.
#include "widgets/palette/palette_panel.h"

#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

#include "panels_fixture.h"
#include "widgets/palette/block_rail.h"
#include "widgets/palette/block_tree.h"
#include "widgets/palette/palette_content.h"
#include "widgets/palette/presets.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using namespace eulerstack::widgets::panels_test;

class PaletteTest : public QObject {
  Q_OBJECT

 private:
  BlockTree* tree(PalettePanel::Tab tab) {
    m_panel->showTab(tab);
    for (BlockTree* candidate : m_panel->window()->findChildren<BlockTree*>())
      if (candidate->isVisible()) return candidate;
    return nullptr;
  }

  std::unique_ptr<DocumentSession> m_session;
  std::unique_ptr<PalettePanel> m_panel;

 private slots:
  void initTestCase() {
    Theme::instance().apply(*qApp, ThemeName::Light);
    qputenv("EULERSTACK_PRESETS_DIR", EULERSTACK_SOURCE_DIR "/presets");
  }

  void init() {
    m_session = std::make_unique<DocumentSession>();
    load(*m_session, kDesign);
    m_panel = std::make_unique<PalettePanel>(m_session.get());
    show(*m_panel, 214, 500);
  }

  void cleanup() {
    m_panel.reset();
    m_session.reset();
  }

  void theRegistryIsListedInItsOrderWithUses() {
    const QList<BlockGroup> groups = blockGroups(*m_session->analysis(), *m_session->projection());
    QVERIFY(groups.size() >= 2);
    std::size_t i = 0;
    const auto mixers = schema::Registry::instance().kinds(schema::KindFamily::Mixer);
    QCOMPARE(static_cast<std::size_t>(groups[0].items.size()), mixers.size());
    for (const BlockItem& item : groups[0].items) QCOMPARE(item.name, QString::fromLatin1(mixers[i++]->id));
    for (const BlockItem& item : groups[0].items)
      if (item.name == QLatin1String("attention")) QCOMPARE(item.count, QStringLiteral("6"));
    for (const BlockItem& item : groups[1].items) {
      if (item.name == QLatin1String("gated_mlp")) QCOMPARE(item.count, QStringLiteral("5"));
      if (item.name == QLatin1String("mlp")) QCOMPARE(item.count, QStringLiteral("1"));
    }
  }

  void enterInsertsAfterTheSelection() {
    m_session->setSelection({{entry(0)}, {}});
    BlockTree* blocks = tree(PalettePanel::Tab::Blocks);
    QVERIFY(blocks->selectPayload(QStringLiteral("ffn:mlp")));
    QTest::keyClick(blocks, Qt::Key_Return);
    QVERIFY(m_session->waitForAnalysis());
    QVERIFY(m_session->analysis()->valid());
    QCOMPARE(m_session->analysis()->spec->schedule.size(), std::size_t(4));
    QCOMPARE(m_session->selection().paths, QList<YamlPath>{entry(1)});
    // The comments of the neighbours stay.
    QVERIFY(textOf(*m_session).contains("- {template: beta, repeat: 1}   # local\n"));
    m_session->undo();
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }

  void aDoubleClickInsertsATemplate() {
    BlockTree* templates = tree(PalettePanel::Tab::Templates);
    QCOMPARE(templates->topLevelItemCount(), 2);
    QTreeWidgetItem* beta = templates->topLevelItem(1);
    const QPoint place = templates->visualItemRect(beta).center();
    QTest::mouseClick(templates->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(templates->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(m_session->waitForAnalysis());
    QCOMPARE(m_session->analysis()->spec->schedule.size(), std::size_t(4));
    QCOMPARE(m_session->selection().paths, QList<YamlPath>{entry(3)});
  }

  void dragsCarryTheirPayload() {
    BlockTree* blocks = tree(PalettePanel::Tab::Blocks);
    const std::unique_ptr<QMimeData> data(blocks->mimeFor(QStringLiteral("mixer:attention")));
    QCOMPARE(data->data(QString::fromLatin1(kBlockMimeType)), QByteArray("mixer:attention"));
  }

  void f2RenamesEverywhere() {
    BlockTree* templates = tree(PalettePanel::Tab::Templates);
    templates->setFocus();
    templates->setCurrentItem(templates->topLevelItem(0));
    QTest::keyClick(templates, Qt::Key_F2);
    auto* editor = templates->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("first"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);  // the editor commits from the event loop
    QVERIFY(m_session->waitForAnalysis());
    QByteArray expected = kDesign;
    expected.replace("alpha", "first");
    QCOMPARE(textOf(*m_session), expected);
  }

  void closingWhileANameIsEditedIsHarmless() {
    BlockTree* templates = tree(PalettePanel::Tab::Templates);
    templates->setFocus();
    templates->setCurrentItem(templates->topLevelItem(0));
    QTest::keyClick(templates, Qt::Key_F2);
    QTest::keyClicks(templates->findChild<QLineEdit*>(), QStringLiteral("first"));
    m_panel.reset();
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
    init();
  }

  void onlyUnusedTemplatesAreDeleted() {
    QByteArray spare = kDesign;
    spare.replace("layer_schedule:", "  spare:\n    mixer: {type: attention}\n    ffn: {type: mlp}\nlayer_schedule:");
    load(*m_session, spare);
    QSignalSpy refused(m_session.get(), &DocumentSession::editRefused);
    BlockTree* templates = tree(PalettePanel::Tab::Templates);
    templates->setFocus();
    templates->setCurrentItem(templates->topLevelItem(0));
    QTest::keyClick(templates, Qt::Key_Delete);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(textOf(*m_session), spare);
    templates->setCurrentItem(templates->topLevelItem(2));
    QTest::keyClick(templates, Qt::Key_Delete);
    QVERIFY(m_session->waitForAnalysis());
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }

  void theFilterFilters() {
    BlockTree* blocks = tree(PalettePanel::Tab::Blocks);
    m_panel->focusSearch();
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(search != nullptr);
    QTest::keyClicks(search, QStringLiteral("gated"));
    QCOMPARE(blocks->visibleItems(), 1);
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QVERIFY(!blocks->isVisible());
    shoot(*m_panel, QStringLiteral("palette_no_hit"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(blocks->isVisible());
  }

  void presetsAreFoundAndActivated() {
    const QList<PresetTier> tiers = findPresets(presetsFolder());
    QVERIFY(!tiers.isEmpty());
    QCOMPARE(tiers.first().folder, QStringLiteral("1-validated"));
    const PresetFile quick = inspectPreset(presetsFolder() + QStringLiteral("/1-validated/quickstart.yml"));
    QCOMPARE(quick.title, QStringLiteral("quickstart"));
    QVERIFY(quick.parameters > 100'000);
    QCOMPARE(quick.kinds, QStringList{QStringLiteral("attention")});
    QSignalSpy activated(m_panel.get(), &PalettePanel::presetActivated);
    BlockTree* presets = tree(PalettePanel::Tab::Presets);
    QVERIFY(presets->selectPayload(QStringLiteral("preset:") + quick.path));
    QTest::keyClick(presets, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), quick.path);
  }

  void theRailFliesOut() {
    m_panel->setCollapsed(true);
    m_panel->resize(44, 500);
    auto* rail = m_panel->findChild<BlockRail*>();
    QVERIFY(rail->isVisible());
    QTest::mouseClick(rail, Qt::LeftButton, {}, QPoint(22, 20));
    auto* flyOut = m_panel->window()->findChild<QFrame*>(QStringLiteral("paletteFlyOut"));
    QVERIFY(flyOut != nullptr && flyOut->isVisible());
    QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_panel.get(),
                    Qt::Key_Escape);
    QVERIFY(!flyOut->isVisible());
    m_panel->setCollapsed(false);
    QVERIFY(tree(PalettePanel::Tab::Blocks) != nullptr);
  }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
