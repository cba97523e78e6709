// The text being edited: undo and redo byte for byte, merging of typing, what counts as saved.
#include "core/document/document.h"

#include <QtTest>

#include "core/yaml/edit_planner.h"

using namespace eulerstack;
using namespace eulerstack::document;

namespace {

Document documentOf(std::string text) {
  return Document(SourceText(std::move(text), "x.yml"));
}
std::string textOf(const Document& document) {
  return std::string(document.text().bytes());
}
TextEdit edit(ByteOffset begin, ByteOffset end, std::string text) {
  return {{begin, end}, std::move(text)};
}
Message label(const char* text) {
  return {text, {}};
}

}  // namespace

class DocumentTest : public QObject {
  Q_OBJECT

 private slots:
  void undoesAndRedoes() {
    Document document = documentOf("a: 1\nb: 2\n");
    const Revision first = document.revision();
    QVERIFY(document.apply(first, {edit(8, 9, "22"), edit(3, 4, "11")}, label("two"), 0));
    QCOMPARE(textOf(document), std::string("a: 11\nb: 22\n"));
    QVERIFY(document.revision() > first);
    QCOMPARE(document.history().undoLabel()->text, "two");
    const std::vector<TextEdit> undone = document.undo();
    QCOMPARE(applyEdits("a: 11\nb: 22\n", undone), std::string("a: 1\nb: 2\n"));
    QCOMPARE(textOf(document), std::string("a: 1\nb: 2\n"));
    QVERIFY(!document.canUndo() && document.canRedo());
    document.redo();
    QCOMPARE(textOf(document), std::string("a: 11\nb: 22\n"));
    QCOMPARE(document.text().name(), std::string("x.yml"));
  }

  void refusesStaleAndImpossibleEdits() {
    Document document = documentOf("a: 1\n");
    const Revision first = document.revision();
    QVERIFY(document.apply(first, {edit(0, 0, "# c\n")}, label("comment"), 0));
    QVERIFY(!document.apply(first, {edit(0, 1, "b")}, label("stale"), 0));
    const Revision now = document.revision();
    QVERIFY(!document.apply(now, {edit(0, 100, "b")}, label("too long"), 0));
    QVERIFY(!document.apply(now, {edit(0, 3, "b"), edit(2, 4, "c")}, label("overlap"), 0));
    QVERIFY(document.apply(now, {}, label("nothing"), 0));
    QCOMPARE(document.revision(), now);
    QCOMPARE(textOf(document), std::string("# c\na: 1\n"));
    document.applyTyping(edit(90, 100, "x"), 0);
    QCOMPARE(textOf(document), std::string("# c\na: 1\n"));
  }

  void joinsTypingOfOneLineWithinASecond() {
    Document document = documentOf("a: \nb: \n");
    document.applyTyping(edit(3, 3, "1"), 0);
    document.applyTyping(edit(4, 4, "2"), 999);
    document.applyTyping(edit(5, 5, "3"), 1990);
    QCOMPARE(document.history().position(), std::size_t(1));
    document.applyTyping(edit(6, 6, "4"), 2990);  // a second later
    QCOMPARE(document.history().position(), std::size_t(2));
    document.applyTyping(edit(11, 11, "x"), 3000);  // another line
    QCOMPARE(document.history().position(), std::size_t(3));
    document.undo();
    document.undo();
    QCOMPARE(textOf(document), std::string("a: 123\nb: \n"));
    document.undo();
    QCOMPARE(textOf(document), std::string("a: \nb: \n"));
    document.redo();
    QCOMPARE(textOf(document), std::string("a: 123\nb: \n"));
    document.applyTyping(edit(6, 6, "9"), 2000);  // after an undo or redo a new step begins
    QCOMPARE(document.history().position(), std::size_t(2));
  }

  void forgetsTypingThatWasTakenBack() {
    Document document = documentOf("a: 1\n");
    document.applyTyping(edit(4, 4, "2"), 0);
    document.applyTyping(edit(4, 5, ""), 100);
    QVERIFY(!document.canUndo());
    QVERIFY(!document.modified());
  }

  void joinsEditsOfOneKey() {
    Document document = documentOf("a: 1\n");
    for (int i = 0; i < 5; ++i)
      QVERIFY(document.apply(document.revision(), {edit(3, 4, std::to_string(i + 2))}, label("spin"), i * 100, "spin"));
    QCOMPARE(document.history().position(), std::size_t(1));
    document.seal();
    QVERIFY(document.apply(document.revision(), {edit(3, 4, "9")}, label("spin"), 600, "spin"));
    QCOMPARE(document.history().position(), std::size_t(2));
    document.undo();
    QCOMPARE(textOf(document), std::string("a: 6\n"));
    document.undo();
    QCOMPARE(textOf(document), std::string("a: 1\n"));
  }

  void knowsWhatIsSaved() {
    Document document = documentOf("a: 1\n");
    QVERIFY(!document.modified());
    document.applyTyping(edit(4, 4, "2"), 0);
    QVERIFY(document.modified());
    document.markSaved("y.yml");
    QCOMPARE(document.text().name(), std::string("y.yml"));
    QVERIFY(!document.modified());
    document.applyTyping(edit(5, 5, "3"), 10);  // must not swallow the saved state
    QVERIFY(document.modified());
    document.undo();
    QVERIFY(!document.modified());
    QCOMPARE(textOf(document), std::string("a: 12\n"));
    document.undo();
    QVERIFY(document.modified());
    document.applyTyping(edit(4, 4, "x"), 20);  // the saved state cannot be reached any more
    document.undo();
    QVERIFY(document.modified());
  }

  void forgetsAllOnReset() {
    Document document = documentOf("a: 1\n");
    document.applyTyping(edit(4, 4, "2"), 0);
    const Revision before = document.revision();
    document.reset(SourceText("b: 1\n"));
    QVERIFY(document.revision() > before);
    QVERIFY(!document.canUndo() && !document.canRedo() && !document.modified());
    QVERIFY(document.undo().empty() && document.redo().empty());
  }

  void composesEdits() {
    const std::string text = "abcdefgh";
    const std::vector<TextEdit> first = {edit(1, 3, "XYZ"), edit(5, 5, "!")};
    const std::string middle = applyEdits(text, first);  // aXYZde!fgh
    QCOMPARE(middle, std::string("aXYZde!fgh"));
    for (ByteOffset begin = 0; begin <= middle.size(); ++begin) {
      for (ByteOffset end = begin; end <= middle.size(); ++end) {
        const std::vector<TextEdit> second = {edit(begin, end, "--")};
        const std::vector<TextEdit> both = yaml::composeEdits(text, first, second);
        QCOMPARE(applyEdits(text, both), applyEdits(middle, second));
      }
    }
    QVERIFY(yaml::composeEdits(text, {edit(2, 2, "x")}, {edit(2, 3, "")}).empty());
  }

  void cutsWhatDoesNotChange() {
    QCOMPARE(yaml::minimalEdits("repeat: 4", {edit(8, 9, "42")}), std::vector{edit(9, 9, "2")});
    QVERIFY(yaml::minimalEdits("abc", {edit(0, 3, "abc")}).empty());
    // Never inside of a character or of a line end.
    QCOMPARE(yaml::minimalEdits("\xC3\xA9", {edit(0, 2, "\xC3\xA8")}), std::vector{edit(0, 2, "\xC3\xA8")});
    QCOMPARE(yaml::minimalEdits("a\r\nb", {edit(1, 3, "\r")}), std::vector{edit(1, 3, "\r")});
    QCOMPARE(yaml::minimalEdits("ab", {edit(1, 2, "y"), edit(0, 1, "x")}), std::vector{edit(0, 2, "xy")});
  }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
