// Every row of the language: tests/data/language/<row>/valid and breach. The first line of a file says what is
// expected:
// "# expect: " and, for a breach, the id and path of each error, of a valid file those of its notices ("nothing":
// none), separated by "; ". Realism warnings are not named.
#include <set>

#include "core/analysis/analysis.h"
#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;

class LanguageRowsTest : public QObject {
  Q_OBJECT

 private slots:
  void rows_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("valid");
    QDirIterator files(dataFolder() + "language", {"*.yml"}, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext()) paths.append(files.next());
    paths.sort();
    for (const QString& path : paths) {
      const QString name = path.mid((dataFolder() + "language/").size());
      QTest::newRow(qPrintable(name)) << path << name.contains("/valid/");
    }
  }
  void rows() {
    QFETCH(QString, file);
    QFETCH(bool, valid);
    const std::string text = readFile(file);
    const QString head = QString::fromStdString(text.substr(0, text.find('\n')));
    QVERIFY2(head.startsWith("# expect: "), qPrintable(head));
    const auto analysis = analysis::analyze(SourceText(text));
    QVERIFY2(analysis->valid() == valid, qPrintable(found(*analysis, valid).join("; ")));
    QStringList expected = head.mid(10).split("; ");
    if (expected == QStringList{"nothing"}) expected.clear();
    QStringList ours = found(*analysis, valid);
    expected.sort();
    ours.sort();
    QCOMPARE(ours, expected);
  }

  // Both kinds of example for each row, but for what is always refused.
  void everyRowHasBoth() {
    const QDir folder(dataFolder() + "language");
    const QStringList rows = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(rows.size() >= 10);
    for (const QString& row : rows) {
      const QDir inside(folder.filePath(row));
      QVERIFY2(!QDir(inside.filePath("breach")).entryList({"*.yml"}).isEmpty(), qPrintable(row));
      if (row != "13_ode_adaptive")
        QVERIFY2(!QDir(inside.filePath("valid")).entryList({"*.yml"}).isEmpty(), qPrintable(row));
    }
  }

 private:
  static QStringList found(const analysis::Analysis& analysis, bool valid) {
    QStringList list;
    for (const Diagnostic& diagnostic : analysis.diagnostics) {
      const QString id = QString::fromUtf8(messageSpec(diagnostic.id).textId);
      if ((diagnostic.severity == Severity::Error) == valid || id.startsWith("realism.")) continue;
      list.append((id + ' ' + QString::fromStdString(diagnostic.path.toString())).trimmed());
    }
    return list;
  }
};

QTEST_APPLESS_MAIN(LanguageRowsTest)
#include "language_rows_test.moc"
