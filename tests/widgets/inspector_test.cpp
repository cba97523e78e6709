// The form by keyboard and mouse: what is typed stands in the text, nothing else moves, one undo takes it back.
#include "widgets/inspector/inspector_panel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

#include "panels_fixture.h"
#include "widgets/controls/controls.h"
#include "widgets/inspector/field_edit.h"
#include "widgets/inspector/field_row.h"
#include "widgets/inspector/form_model.h"
#include "widgets/inspector/history_page.h"
#include "widgets/inspector/values_table.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using namespace eulerstack::widgets::panels_test;

class InspectorTest : public QObject {
  Q_OBJECT

 private:
  static YamlPath part(const char* name, std::initializer_list<const char*> keys) {
    YamlPath path{std::string("layer_templates"), std::string(name)};
    for (const char* key : keys) path = path.child(key);
    return path;
  }

  FieldRow* row(const YamlPath& path) const {
    for (FieldRow* candidate : m_panel->findChildren<FieldRow*>())
      if (candidate->covers(path) && !candidate->isHidden()) return candidate;
    return nullptr;
  }

  QLineEdit* line(const YamlPath& path) const {
    FieldRow* found = row(path);
    return found == nullptr ? nullptr : qobject_cast<QLineEdit*>(found->focusWidgetOfRow());
  }

  FieldCombo* combo(const YamlPath& path) const {
    FieldRow* found = row(path);
    return found == nullptr ? nullptr : qobject_cast<FieldCombo*>(found->focusWidgetOfRow());
  }

  // Types into a field as a person does: focus, select all, keys.
  void typeInto(QLineEdit* edit, const QString& text) {
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, text);
    settle();
  }

  void settle() {
    QVERIFY(m_session->waitForAnalysis());
    QTest::qWait(1);
  }

  void select(const QList<YamlPath>& paths) {
    m_session->setSelection({paths, {}});
    QTest::qWait(1);
  }

  static QByteArray replaced(QByteArray text, const char* from, const char* to) {
    const qsizetype at = text.indexOf(from);
    return at < 0 ? QByteArray("not there: ") + from : text.replace(at, static_cast<qsizetype>(strlen(from)), to);
  }

  std::unique_ptr<DocumentSession> m_session;
  std::unique_ptr<InspectorPanel> m_panel;

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }

  void init() {
    m_session = std::make_unique<DocumentSession>();
    load(*m_session, kDesign);
    m_panel = std::make_unique<InspectorPanel>(m_session.get());
    show(*m_panel, 312, 900);
    select({entry(1)});
  }

  void cleanup() {
    m_panel.reset();
    m_session.reset();
    setLanguage(QStringLiteral("en"));
  }

  void typingChangesExactlyThatValueAndOneUndoTakesItBack() {
    QLineEdit* window = line(part("beta", {"mixer", "attention", "window"}));
    QVERIFY(window != nullptr);
    QCOMPARE(window->text(), QStringLiteral("32"));
    typeInto(window, QStringLiteral("2048"));
    QCOMPARE(textOf(*m_session), replaced(kDesign, "window: 32", "window: 2048"));
    QCOMPARE(window->text(), QStringLiteral("2048"));
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
    QCOMPARE(window->text(), QStringLiteral("32"));
    QVERIFY(!m_session->document().canUndo());
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(window->text(), QStringLiteral("2048"));
  }

  void eachKeystrokeIsInTheText() {
    QLineEdit* window = line(part("beta", {"mixer", "attention", "window"}));
    window->setFocus();
    QTest::keyClick(window, Qt::Key_End);
    QTest::keyClick(window, Qt::Key_7);
    QVERIFY(textOf(*m_session).contains("window: 327}"));
    QTest::keyClick(window, Qt::Key_Backspace);
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }

  void defaultsAreShownAndNotWritten() {
    QLineEdit* drop = line(part("beta", {"mixer", "attention", "attn_drop"}));
    QVERIFY(drop != nullptr);
    QVERIFY(drop->text().isEmpty());
    QCOMPARE(drop->placeholderText(), QStringLiteral("0.0"));
    QVERIFY(drop->font().italic());
    typeInto(drop, QStringLiteral("0.25"));
    QVERIFY(textOf(*m_session).contains("attn_drop: 0.25"));
    QVERIFY(!drop->font().italic());
    QTest::keyClick(drop, Qt::Key_Backspace, Qt::AltModifier);
    settle();
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
    QVERIFY(drop->text().isEmpty());
  }

  void numbersStayAsTheyAreTyped() {
    QLineEdit* drop = line(part("beta", {"mixer", "attention", "attn_drop"}));
    typeInto(drop, QStringLiteral("1e-1"));
    QVERIFY2(textOf(*m_session).contains("attn_drop: 1e-1"), textOf(*m_session).constData());
    QVERIFY(m_session->analysis()->valid());
  }

  void wrongTextIsKeptAndSaidBelowTheField() {
    QLineEdit* window = line(part("beta", {"mixer", "attention", "window"}));
    typeInto(window, QStringLiteral("12x"));
    QVERIFY(!m_session->analysis()->valid());
    QCOMPARE(window->text(), QStringLiteral("12x"));
    FieldRow* of = row(part("beta", {"mixer", "attention", "window"}));
    auto* problem = of->findChild<QLabel*>(QStringLiteral("problem"));
    QVERIFY(problem != nullptr);
    QVERIFY(!problem->text().isEmpty());
    shoot(*m_panel, QStringLiteral("inspector_error"));
    // The form still works: correcting the value makes the design valid again.
    typeInto(window, QStringLiteral("16"));
    QVERIFY(m_session->analysis()->valid());
    QVERIFY(of->findChild<QLabel*>(QStringLiteral("problem")) == nullptr ||
            of->findChild<QLabel*>(QStringLiteral("problem"))->isHidden());
    QCOMPARE(textOf(*m_session), replaced(kDesign, "window: 32", "window: 16"));
  }

  void aFixButtonRepairsTheText() {
    load(*m_session, replaced(kDesign, "type: mlp, bias", "type: mpl, bias"));
    select({entry(1)});
    FieldRow* kind = row(part("beta", {"ffn"}));
    QVERIFY(kind != nullptr);
    OutlineButton* fix = nullptr;
    for (OutlineButton* button : kind->findChildren<OutlineButton*>())
      if (button->text().contains(QStringLiteral("mlp"))) fix = button;
    QVERIFY(fix != nullptr);
    QTest::mouseClick(fix, Qt::LeftButton);
    settle();
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }

  void anEmptyFieldBecomesTheDefaultWhenItIsLeft() {
    QLineEdit* window = line(part("beta", {"mixer", "attention", "window"}));
    window->setFocus();
    QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(window, Qt::Key_Delete);
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
    line(entry(1).child("repeat"))->setFocus();
    settle();
    QVERIFY(!textOf(*m_session).contains("window"));
    QVERIFY(m_session->analysis()->valid());
  }

  void arrowsStep() {
    QLineEdit* window = line(part("beta", {"mixer", "attention", "window"}));
    window->setFocus();
    QTest::keyClick(window, Qt::Key_Up);
    QTest::keyClick(window, Qt::Key_Up);
    QVERIFY(textOf(*m_session).contains("window: 34}"));
    QTest::keyClick(window, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(textOf(*m_session).contains("window: 24}"));
    settle();
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }

  void choicesAndSwitches() {
    FieldCombo* position = combo(part("beta", {"norm", "position"}));
    QVERIFY(position != nullptr);
    QCOMPARE(position->currentText(), QStringLiteral("post"));
    position->setFocus();
    QTest::keyClick(position, Qt::Key_Up);
    settle();
    QCOMPARE(textOf(*m_session), replaced(kDesign, "position: post", "position: pre"));
    m_session->undo();
    settle();
    auto* bias = qobject_cast<SwitchButton*>(row(part("beta", {"ffn", "bias"}))->focusWidgetOfRow());
    QVERIFY(bias != nullptr && bias->isChecked());
    QTest::mouseClick(bias, Qt::LeftButton);
    settle();
    QCOMPARE(textOf(*m_session), replaced(kDesign, "bias: true", "bias: false"));
  }

  void anotherKindShowsItsFields() {
    FieldCombo* kind = combo(part("beta", {"ffn"}));
    QVERIFY(kind != nullptr);
    QCOMPARE(kind->currentText(), QStringLiteral("mlp"));
    kind->setFocus();
    for (int i = kind->findText(QStringLiteral("gated_mlp")) - kind->currentIndex(); i > 0; --i)
      QTest::keyClick(kind, Qt::Key_Down);
    settle();
    QVERIFY2(textOf(*m_session).contains("type: gated_mlp"), textOf(*m_session).constData());
    QVERIFY(m_session->analysis()->valid());
    QCOMPARE(combo(part("beta", {"ffn", "activation"}))->currentText(), QStringLiteral("swiglu"));
  }

  void anExpressionIsShownWithItsValueAndNotReplacedUnasked() {
    select({YamlPath{std::string("model")}});
    const YamlPath heads{std::string("model"), std::string("n_heads")};
    QLineEdit* edit = line(heads);
    QVERIFY(edit != nullptr);
    QCOMPARE(edit->text(), QStringLiteral("${let.heads}"));
    QStringList labels;
    for (const QLabel* label : row(heads)->findChildren<QLabel*>()) labels.append(label->text());
    QVERIFY(labels.contains(QStringLiteral("= 4")));
    typeInto(edit, QStringLiteral("8"));
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
    auto* cancel = row(heads)->findChild<OutlineButton*>(QStringLiteral("cancel"));
    QVERIFY(cancel != nullptr);
    shoot(*m_panel, QStringLiteral("inspector_question"));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(edit->text(), QStringLiteral("${let.heads}"));
    typeInto(edit, QStringLiteral("8"));
    auto* replace = row(heads)->findChild<OutlineButton*>(QStringLiteral("replace"));
    QVERIFY(replace != nullptr);
    QTest::mouseClick(replace, Qt::LeftButton);
    settle();
    QCOMPARE(textOf(*m_session), replaced(kDesign, "${let.heads}", "8"));
    m_session->undo();
    settle();
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }

  void theQuestionLeadsToTheNamedValue() {
    select({YamlPath{std::string("model")}});
    const YamlPath heads{std::string("model"), std::string("n_heads")};
    typeInto(line(heads), QStringLiteral("8"));
    auto* editLet = row(heads)->findChild<OutlineButton*>(QStringLiteral("editLet"));
    QVERIFY(editLet != nullptr);
    QTest::mouseClick(editLet, Qt::LeftButton);
    auto* values = m_panel->findChildren<ValuesTable*>().last();
    for (ValuesTable* table : m_panel->findChildren<ValuesTable*>())
      if (table->isVisible()) values = table;
    auto* editor = values->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("8"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    QCOMPARE(textOf(*m_session), replaced(kDesign, "heads: 4", "heads: 8"));
  }

  void anEqualsSignStartsAnExpressionWithCompletion() {
    QLineEdit* window = line(part("beta", {"mixer", "attention", "window"}));
    window->setFocus();
    QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(window, '=');
    QCOMPARE(window->text(), QStringLiteral("${}"));
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
    auto* completer = row(part("beta", {"mixer", "attention", "window"}))->findChild<QCompleter*>();
    QVERIFY(completer != nullptr && completer->popup()->isVisible());
    QTest::keyClicks(window, QStringLiteral("wi"));
    QCOMPARE(completer->completionCount(), 1);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    settle();
    QCOMPARE(window->text(), QStringLiteral("${let.width}"));
    // Inside of braces the expression needs quotes.
    QCOMPARE(textOf(*m_session), replaced(kDesign, "window: 32", "window: \"${let.width}\""));
    QVERIFY(m_session->analysis()->valid());
  }

  void severalEntriesAreEditedTogether() {
    select({entry(0), entry(1)});
    QLineEdit* repeat = line(entry(0).child("repeat"));
    QVERIFY(repeat != nullptr);
    QCOMPARE(repeat->text(), QString());
    QCOMPARE(repeat->placeholderText(), QStringLiteral("several"));
    typeInto(repeat, QStringLiteral("5"));
    QCOMPARE(textOf(*m_session), replaced(replaced(kDesign, "template: alpha, repeat: 2", "template: alpha, repeat: 5"),
                                          "repeat: 1", "repeat: 5"));
    m_session->undo();
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }

  void renamingATemplateRenamesItEverywhere() {
    select({entry(0)});
    m_panel->renameTemplate();
    auto* name = m_panel->findChild<QLineEdit*>(QStringLiteral("templateName"));
    QVERIFY(name != nullptr && name->isVisible());
    QTest::keyClicks(name, QStringLiteral("first"));
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    QByteArray expected = kDesign;
    expected.replace("alpha", "first");
    QCOMPARE(textOf(*m_session), expected);
  }

  void theHistoryGoesBackAndForth() {
    QLineEdit* window = line(part("beta", {"mixer", "attention", "window"}));
    typeInto(window, QStringLiteral("64"));
    typeInto(line(entry(1).child("repeat")), QStringLiteral("9"));
    const QByteArray end = textOf(*m_session);
    m_panel->showTab(InspectorPanel::Tab::History);
    auto* history = m_panel->findChild<HistoryPage*>();
    QCOMPARE(history->model()->rowCount(), 3);
    shoot(*m_panel, QStringLiteral("history"));
    QTest::mouseClick(history->viewport(), Qt::LeftButton, {},
                      history->visualRect(history->model()->index(0, 0)).center());
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
    QTest::mouseClick(history->viewport(), Qt::LeftButton, {},
                      history->visualRect(history->model()->index(2, 0)).center());
    QCOMPARE(textOf(*m_session), end);
  }

  void theFormStaysWhileTheTextIsUnreadable() {
    const QByteArray text = textOf(*m_session);
    m_session->applyTyping({{0, 0}, "[\n"});
    settle();
    QVERIFY(m_session->analysis()->tree == nullptr);
    QLineEdit* window = line(part("beta", {"mixer", "attention", "window"}));
    QVERIFY(window != nullptr && !window->isEnabled());
    m_session->undo();
    settle();
    QVERIFY(line(part("beta", {"mixer", "attention", "window"}))->isEnabled());
    QCOMPARE(textOf(*m_session), text);
  }

  void anotherViewsEditArrivesInTheField() {
    QLineEdit* window = line(part("beta", {"mixer", "attention", "window"}));
    const auto at = static_cast<ByteOffset>(QByteArray(kDesign).indexOf("window: 32") + 8);
    m_session->applyTyping({{at, at + 2}, "48"});
    settle();
    QCOMPARE(window->text(), QStringLiteral("48"));
  }

  void widgetsAreKept() {
    select({entry(0)});
    FieldRow* before = row(part("alpha", {"mixer", "attention", "window"}));
    QVERIFY(before != nullptr);
    select({entry(1)});
    QCOMPARE(row(part("beta", {"mixer", "attention", "window"})), before);
    typeInto(line(part("beta", {"mixer", "attention", "window"})), QStringLiteral("8"));
    QCOMPARE(row(part("beta", {"mixer", "attention", "window"})), before);
  }

  void languagesSwitchWhileItIsOpen() {
    auto* tabs = m_panel->findChild<QTabBar*>();
    const QString english = tabs->tabText(0);
    PseudoTranslator pseudo(false);
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    QVERIFY(tabs->tabText(0).startsWith(english) && tabs->tabText(0) != english);
    QLineEdit* window = line(part("alpha", {"mixer", "attention", "window"}));
    select({entry(0)});
    window = line(part("alpha", {"mixer", "attention", "window"}));
    QVERIFY(window->placeholderText().contains(QStringLiteral("xx")));
    QCOMPARE(combo(part("alpha", {"mixer"}))->currentText(), QStringLiteral("attention"));
    QCoreApplication::removeTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(tabs->tabText(0), english);
    QCOMPARE(window->placeholderText(), QStringLiteral("full context"));
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }

  void updatesOfA10kBFileArePrinted() {
    QByteArray big = kDesign;
    QByteArray schedule;
    while (big.size() + schedule.size() < 10'000)
      schedule += "  - {template: beta, repeat: 1}  # more of the same, local\n";
    big.replace("head: {type", schedule + "head: {type");
    load(*m_session, big);
    select({entry(1)});
    QLineEdit* window = line(part("beta", {"mixer", "attention", "window"}));
    window->setFocus();
    QElapsedTimer timer;
    QList<qint64> typing, update;
    for (int i = 0; i < 20; ++i) {
      timer.start();
      QTest::keyClick(window, Qt::Key_Up);
      typing.append(timer.nsecsElapsed());
      QVERIFY(m_session->waitForAnalysis());
      timer.start();
      emit m_session->analysisChanged();
      update.append(timer.nsecsElapsed());
    }
    std::ranges::sort(typing);
    std::ranges::sort(update);
    qInfo("10 kB, %lld bytes: keystroke in the form %.2f ms, form after an analysis %.2f ms (medians of 20)",
          static_cast<long long>(textOf(*m_session).size()), static_cast<double>(typing[10]) / 1e6,
          static_cast<double>(update[10]) / 1e6);
  }
};

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
