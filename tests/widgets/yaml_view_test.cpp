// The text view by real keys: bytes stay exact, every keystroke reaches the session, other edits arrive in place.
#include "widgets/yaml_view/yaml_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>

#include "panels_fixture.h"
#include "widgets/controls/controls.h"
#include "widgets/inspector/field_row.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/yaml_view/completion.h"
#include "widgets/yaml_view/yaml_editor.h"
#include "widgets/yaml_view/yaml_styles.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using namespace eulerstack::widgets::panels_test;

class YamlViewTest : public QObject {
  Q_OBJECT

 private:
  void open(const QByteArray& yaml) {
    load(*m_session, yaml);
    QCOMPARE(m_view->bytes(), yaml);
    m_view->editor()->setFocus();
  }

  ByteOffset offsetOf(const char* text) const { return static_cast<ByteOffset>(textOf(*m_session).indexOf(text)); }

  void cursorAfter(const char* text) {
    QVERIFY2(textOf(*m_session).contains(text), text);
    m_view->setCursorOffset(offsetOf(text) + static_cast<ByteOffset>(strlen(text)));
  }

  void keys(const QString& text) { QTest::keyClicks(m_view->editor(), text); }
  void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view->editor(), code, modifiers); }
  void inSync() { QCOMPARE(m_view->bytes(), textOf(*m_session)); }

  static QStringList itemsAt(QByteArray text) {
    const qsizetype cursor = text.indexOf('|');
    QByteArray whole = kDesign;
    const yaml::ParseResult parsed = yaml::parse(SourceText(whole.toStdString()));
    text.remove(cursor, 1);
    QStringList out;
    for (const CompletionItem& item : completionAt({text.constData(), static_cast<std::size_t>(text.size())},
                                                   static_cast<std::size_t>(cursor), parsed.tree.get())
                                          .items)
      out.append(item.text);
    return out;
  }

  // The design with `from` replaced by `to`; "|" marks the cursor.
  static QByteArray at(const char* from, const char* to) {
    QByteArray text = kDesign;
    return text.replace(text.indexOf(from), static_cast<qsizetype>(strlen(from)), to);
  }

  const QList<TextMark>& marks() const { return m_view->findChild<YamlEditor*>()->marks(); }

  std::unique_ptr<DocumentSession> m_session;
  std::unique_ptr<YamlView> m_view;

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }

  void init() {
    m_session = std::make_unique<DocumentSession>();
    m_view = std::make_unique<YamlView>(m_session.get());
    show(*m_view, 900, 600);
    open(kDesign);
  }

  void cleanup() {
    m_view.reset();
    m_session.reset();
  }

  void everyKeystrokeReachesTheSession() {
    cursorAfter("window: 32");
    keys(QStringLiteral("7"));
    QVERIFY(textOf(*m_session).contains("window: 327}"));
    key(Qt::Key_Backspace);
    key(Qt::Key_Backspace);
    QVERIFY(textOf(*m_session).contains("window: 3}"));
    inSync();
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
    inSync();
  }

  // Facts about a valid design, such as its size, are under no word of it; findings are.
  void onlyFindingsAreMarked() {
    const auto analysis = m_session->analysis();
    QVERIFY(analysis->valid() && analysis->count(Severity::Info) > 0);
    const auto isMarked = [&](const char* word) {
      for (const auto& mark : marks())
        if (mark.range.contains(offsetOf(word))) return true;
      return false;
    };
    for (const auto& mark : marks())
      QVERIFY2(!mark.toolTip.contains(QStringLiteral("parameters")), qPrintable(mark.toolTip));
    for (const auto& mark : marks()) QVERIFY(mark.toolTip.contains('\n'));
    cursorAfter("window: ");
    keys(QStringLiteral("9"));
    QTRY_VERIFY(isMarked("932"));  // longer than max_seq_len
  }

  void undoBelongsToTheSession() {
    cursorAfter("# header stays");
    keys(QStringLiteral(" here"));
    key(Qt::Key_Z, Qt::ControlModifier);
    inSync();
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    inSync();
    QVERIFY(textOf(*m_session).startsWith("# header stays here\n"));
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }

  void bytesStayExact_data() {
    QTest::addColumn<QByteArray>("bytes");
    QByteArray crlf = kDesign;
    crlf.replace("\n", "\r\n");
    QTest::newRow("lf") << QByteArray(kDesign);
    QTest::newRow("crlf") << crlf;
    QByteArray mixed = kDesign;
    QTest::newRow("mixed") << mixed.replace("# header stays\n", "# header stays\r\n");
    QTest::newRow("unicode") << QByteArray("# 한국어 漢字 ñ 🙂\n") + kDesign;
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF") + kDesign;
    QTest::newRow("tabs") << QByteArray("#\ttab\t\n") + kDesign + "\t# end\t";
    QTest::newRow("no newline at the end") << QByteArray(kDesign).chopped(1);
    QTest::newRow("empty") << QByteArray();
  }

  void bytesStayExact() {
    QFETCH(QByteArray, bytes);
    open(bytes);
    QCOMPARE(textOf(*m_session), bytes);
    // A keystroke at the end and back leaves every byte.
    m_view->setCursorOffset(static_cast<ByteOffset>(bytes.size()));
    keys(QStringLiteral("x"));
    QCOMPARE(textOf(*m_session), bytes + "x");
    inSync();
    key(Qt::Key_Backspace);
    QCOMPARE(textOf(*m_session), bytes);
    inSync();
  }

  void aNewLineKeepsTheDocumentsLineEndsAndIndent() {
    QByteArray crlf = kDesign;
    crlf.replace("\n", "\r\n");
    open(crlf);
    cursorAfter("  name: small");
    key(Qt::Key_Return);
    keys(QStringLiteral("# note"));
    QVERIFY(textOf(*m_session).contains("  name: small\r\n  # note\r\n  d_model"));
    inSync();
  }

  void typedCharactersOfOtherScripts() {
    cursorAfter("# header stays");
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("漢"));
    QApplication::sendEvent(m_view->editor(), &press);
    QVERIFY(textOf(*m_session).startsWith("# header stays漢\n"));
    inSync();
    key(Qt::Key_Backspace);
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }

  void pastingIsOneExactEdit() {
    QApplication::clipboard()->setText(QStringLiteral("# añadido\n# 둘\n"));
    m_view->setCursorOffset(0);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textOf(*m_session), QByteArray("# añadido\n# 둘\n") + kDesign);
    inSync();
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }

  void otherViewsEditsArriveInPlace() {
    cursorAfter("bias: true");
    const ByteOffset cursor = m_view->cursorOffset();
    QVERIFY(m_session->apply([](const analysis::Analysis& analysis) {
      return document::setField(analysis, {std::string("model"), std::string("max_seq_len")}, yaml::YamlValue(4096));
    }));
    inSync();
    // Two bytes... one digit more before the cursor: it stays with its text.
    QCOMPARE(m_view->cursorOffset(), cursor + 1);
    QVERIFY(textOf(*m_session).contains("max_seq_len: 4096     # short"));
  }

  void typingUpdatesTheForm() {
    InspectorPanel panel(m_session.get());
    show(panel, 312, 800);
    m_session->setSelection({{entry(1)}, {}});
    m_view->editor()->setFocus();
    cursorAfter("window: 32");
    keys(QStringLiteral("0"));
    QVERIFY(m_session->waitForAnalysis());
    const YamlPath path{std::string("layer_templates"), std::string("beta"), std::string("mixer"),
                        std::string("attention"), std::string("window")};
    QLineEdit* field = nullptr;
    for (FieldRow* row : panel.findChildren<FieldRow*>())
      if (row->covers(path)) field = qobject_cast<QLineEdit*>(row->focusWidgetOfRow());
    QVERIFY(field != nullptr);
    QCOMPARE(field->text(), QStringLiteral("320"));
  }

  void theCursorSelectsTheCardAfterAPause() {
    m_session->setSelection({});
    m_view->editor()->setFocus();
    QApplication::setActiveWindow(m_view.get());
    cursorAfter("window: 3");
    QTRY_COMPARE(m_session->selection().paths, QList<YamlPath>{entry(1)});
    QCOMPARE(m_session->selection().field.toString(), std::string("layer_templates.beta.mixer.attention.window"));
    cursorAfter("template: alpha, repeat: 3");
    QTRY_COMPARE(m_session->selection().paths, QList<YamlPath>{entry(2)});
    // The template is shown for the entry that is selected already.
    cursorAfter("ffn: {type: gated");
    QTest::qWait(300);
    QCOMPARE(m_session->selection().paths, QList<YamlPath>{entry(2)});
  }

  void evaluatedValuesStandAfterTheirLines() {
    const QMap<int, QString> lines = m_view->lineAnnotations();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.value(8), QStringLiteral("= 64"));
    QCOMPARE(lines.value(11), QStringLiteral("= 4"));
    shoot(*m_view, QStringLiteral("yaml_annotations"));
  }

  void theStateIsSaid() {
    const auto said = [this] {
      QStringList texts;
      for (const QLabel* label : m_view->cornerWidget()->findChildren<QLabel*>()) texts.append(label->text());
      return texts.join(QLatin1Char('|'));
    };
    QVERIFY(said().contains(QStringLiteral("In sync with canvas")));
    m_view->setCursorOffset(0);
    keys(QStringLiteral("{"));
    QVERIFY(m_session->waitForAnalysis());
    QVERIFY(said().contains(QStringLiteral("Text ahead of canvas")));
    key(Qt::Key_Backspace);
    QVERIFY(m_session->waitForAnalysis());
    QVERIFY(said().contains(QStringLiteral("In sync with canvas")));
    cursorAfter("# header");
    QTRY_VERIFY(said().contains(QStringLiteral("Ln 1, Col 9")));
  }

  void completionOffersKeysWhileTyping() {
    cursorAfter("    norm: {type: layernorm, position: post}");
    key(Qt::Key_Return);
    keys(QStringLiteral("resi"));
    QVERIFY(m_view->completionsVisible());
    key(Qt::Key_Tab);
    QVERIFY2(textOf(*m_session).contains("\n    residual:"), textOf(*m_session).constData());
    inSync();
  }

  void completionItems() {
    QVERIFY(itemsAt(at("d_model: ", "max|\n  d_model: ")).isEmpty());  // max_seq_len stands there already
    QCOMPARE(itemsAt(at("  dtype: float32", "  dtype: |")),
             QStringList({QStringLiteral("float32"), QStringLiteral("bfloat16"), QStringLiteral("float16")}));
    QCOMPARE(itemsAt(at("  dtype: float32", "  dtype: b|")), QStringList{QStringLiteral("bfloat16")});
    QCOMPARE(itemsAt(at("{template: beta", "{template: |")),
             QStringList({QStringLiteral("alpha"), QStringLiteral("beta")}));
    QCOMPARE(itemsAt(at("window: 32", "window: ${|")),
             QStringList({QStringLiteral("let.heads"), QStringLiteral("let.width")}));
    QCOMPARE(itemsAt(at("window: 32", "window: ${let.w|}")), QStringList{QStringLiteral("let.width")});
    QVERIFY(itemsAt(at("window: 32", "window: 32, qkv|")).contains(QStringLiteral("qkv_bias")));
    QVERIFY(itemsAt(at("{type: gated_mlp}", "{type: |}")).contains(QStringLiteral("gated_mlp")));
    QVERIFY(
        itemsAt(at("tokenizer_contract:", "train|\ntokenizer_contract:")).contains(QStringLiteral("training_hints")));
    QVERIFY(itemsAt(at("repeat: 3}", "repeat: 3, over|}")).contains(QStringLiteral("override")));
  }

  void findAndReplaceAllAreOneStep() {
    m_view->replace();
    auto* find = m_view->findChild<QLineEdit*>(QStringLiteral("find"));
    auto* with = m_view->findChild<QLineEdit*>(QStringLiteral("replace"));
    QVERIFY(find->isVisible() && with->isVisible());
    QTest::keyClick(find, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(find, QStringLiteral("ALPHA"));
    QTest::keyClicks(with, QStringLiteral("first"));
    shoot(*m_view, QStringLiteral("yaml_find"));
    QTest::mouseClick(m_view->findChild<OutlineButton*>(QStringLiteral("replaceAll")), Qt::LeftButton);
    QByteArray expected = kDesign;
    expected.replace("alpha", "first");
    QCOMPARE(textOf(*m_session), expected);
    inSync();
    m_session->undo();
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
    inSync();
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(m_view->cursorOffset(), offsetOf("alpha:") + 5);
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(!find->isVisible());
  }

  void stylesOfALine() {
    std::vector<YamlStyle> styles;
    const auto letters = [&](std::string_view line, YamlLineState state = {}) {
      styles.clear();
      const YamlLineState next = styleYamlLine(line, state, styles);
      QByteArray out;
      for (const YamlStyle style : styles) out += ".KSNCEA"[static_cast<int>(style)];
      return std::pair(out, next);
    };
    QCOMPARE(letters("  a: 12 # no").first, QByteArray("..K..NN.CCCC"));
    QCOMPARE(letters("{b: \"x\", c: ${let.d}}").first, QByteArray(".K..SSS..K..EEEEEEEE."));
    QCOMPARE(letters("k: true").first, QByteArray("K..NNNN"));
    QCOMPARE(letters("- t: attention").first, QByteArray("..K..........."));
    const auto block = letters("d: |");
    QCOMPARE(letters("  free: text", block.second).first, QByteArray("SSSSSSSSSSSS"));
    QCOMPARE(letters("e: 1", block.second).first, QByteArray("K..N"));
    const auto quoted = letters("q: 'one");
    QCOMPARE(letters("two': 3", quoted.second).first.left(4), QByteArray("SSSS"));
  }

  void everyLineIsStyledToItsEnd() {
    // All lines of up to five of these characters, at the start and inside of brackets.
    const std::string letters = ":{},-#'\"| $a?";
    std::vector<YamlStyle> styles;
    std::size_t count = 1;
    for (std::size_t length = 1; length <= 5; ++length) {
      count *= letters.size();
      for (std::size_t n = 0; n < count; ++n) {
        std::string line;
        for (std::size_t i = 0, rest = n; i < length; ++i, rest /= letters.size())
          line += letters[rest % letters.size()];
        for (const int depth : {0, 1}) {
          styles.clear();
          YamlLineState state;
          state.flowDepth = depth;
          styleYamlLine(line, state, styles);
          if (styles.size() != line.size()) QFAIL(line.c_str());
        }
      }
    }
  }

  void randomEditsKeepBothSidesEqual() {
    bool given = false;
    quint32 seed = qEnvironmentVariable("EULERSTACK_SEED").toUInt(&given);
    if (!given) seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 150; ++i) {
      const auto size = static_cast<quint32>(textOf(*m_session).size());
      switch (random.bounded(5)) {
        case 0:
          m_view->setCursorOffset(random.bounded(size + 1));
          keys(QString(QChar('a' + static_cast<char>(random.bounded(26)))));
          break;
        case 1:
          m_view->setCursorOffset(random.bounded(size + 1));
          key(random.bounded(2) == 0 ? Qt::Key_Backspace : Qt::Key_Delete);
          break;
        case 2:
          m_view->setCursorOffset(random.bounded(size + 1));
          key(Qt::Key_Return);
          break;
        case 3:
          m_session->undo();
          break;
        default:
          m_session->redo();
          break;
      }
      QCOMPARE(m_view->bytes(), textOf(*m_session));
    }
    while (m_session->document().canUndo()) m_session->undo();
    inSync();
    QCOMPARE(textOf(*m_session), QByteArray(kDesign));
  }
};

QTEST_MAIN(YamlViewTest)
#include "yaml_view_test.moc"
