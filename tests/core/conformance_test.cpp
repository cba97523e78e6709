// The 242 conformance specs: verdict, place and realism rules of all.
#include <QJsonDocument>
#include <QJsonObject>

#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;

namespace {

QString folder() {
  return dataFolder() + "conformance/";
}

// Specs on which we answer otherwise than the corpus, each with the reason.
bool decidedOtherwise(const QString& file) {
  // An entry of let may use earlier entries here: what it means is never in doubt. It draws an Info about portability.
  // A layer after d_out 32 runs at width 32, which its 2 heads divide: the width flows, nothing is in doubt. The output
  // leads back to d_model by one matrix, which is reported.
  return file == "bad_let_expr_in_let.yml" || file == "bad_shape_chain.yml";
}

}  // namespace

class ConformanceTest : public QObject {
  Q_OBJECT

 private slots:
  void allSpecs_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("ideal");
    QTest::addColumn<QString>("place");
    const QJsonObject files =
        QJsonDocument::fromJson(QByteArray::fromStdString(readFile(folder() + "expected.json")))["files"].toObject();
    QDirIterator specs(folder(), {"*.yml"});
    while (specs.hasNext()) {
      const QString path = specs.next();
      const QJsonObject expected = files[specs.fileName()].toObject();
      QVERIFY2(expected.contains("ideal_verdict"), qPrintable(specs.fileName()));
      QTest::newRow(qPrintable(specs.fileName()))
          << path << (expected["ideal_verdict"].toString() == "ok") << expected["path"].toString();
    }
  }
  void allSpecs() {
    QFETCH(QString, file);
    QFETCH(bool, ideal);
    QFETCH(QString, place);
    const QString name = QTest::currentDataTag();
    const Checked checked = checkText(readFile(file));
    const bool expected = decidedOtherwise(name) ? !ideal : ideal;
    QVERIFY2(checked.valid() == expected, checked.list().c_str());
    if (!expected && !place.isEmpty()) checkPlace(checked, place.toStdString());
    for (const Diagnostic& diagnostic : checked.diagnostics) {
      const RenderedDiagnostic rendered = render(diagnostic, identityTranslate);
      QVERIFY(!rendered.what.empty() && !rendered.fix.empty() && !rendered.see.empty());
      QVERIFY(diagnostic.range.end <= checked.text.size());
    }
  }

  void corpusIsComplete() {
    int specs = 0;
    QDirIterator files(folder(), {"*.yml"});
    while (files.hasNext()) specs += files.next().isEmpty() ? 0 : 1;
    QCOMPARE(specs, 242);
  }

 private:
  // Ours is at the place the corpus names or inside it.
  static void checkPlace(const Checked& checked, const std::string& place) {
    if (place == "root") return;
    for (const Diagnostic& diagnostic : checked.diagnostics) {
      if (diagnostic.severity != Severity::Error) continue;
      const std::string ours = diagnostic.path.toString();
      if (ours == place || ours.starts_with(place + ".") || ours.starts_with(place + "[")) return;
    }
    QFAIL((place + " is not in " + checked.list()).c_str());
  }
};

QTEST_APPLESS_MAIN(ConformanceTest)
#include "conformance_test.moc"
