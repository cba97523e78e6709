// Which language is chosen, and that what is printed is what the catalogues say.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include "tests/cli/cli_process.h"

using namespace eulerstack::clitest;

namespace {

// Source text -> translation of one context of a catalogue; texts without a translation are left out.
QMap<QString, QString> catalogue(const QString& language, const QString& context) {
  QFile file(QStringLiteral(EULERSTACK_SOURCE_DIR "/translations/eulerstack_%1.ts").arg(language));
  if (!file.open(QIODevice::ReadOnly)) qFatal("no catalogue %s", qPrintable(language));
  QXmlStreamReader xml(&file);
  QMap<QString, QString> texts;
  QString name;
  QString source;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == u"name")
      name = xml.readElementText();
    else if (xml.name() == u"source")
      source = xml.readElementText();
    else if (xml.name() == u"translation" && xml.attributes().value("type").isEmpty() && name == context)
      texts.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
  }
  return texts;
}

QString said(const QString& language) {
  return catalogue(language, "Message").value("A command is missing", "A command is missing");
}

// The language that a call without a command is answered in, as its first line shows.
QString firstLine(const QStringList& arguments, const QMap<QString, QString>& environment) {
  return run(arguments, {.environment = environment}).errLines().value(0);
}

}  // namespace

class LanguageTest : public QObject {
  Q_OBJECT

 private slots:
  void everyLanguage_data();
  void everyLanguage();
  void order();
  void idsAndWordsStay();
};

void LanguageTest::everyLanguage_data() {
  QTest::addColumn<QString>("language");
  for (const char* language : {"ko", "en", "zh", "ja", "es"}) QTest::newRow(language) << language;
}

void LanguageTest::everyLanguage() {
  QFETCH(QString, language);
  QCOMPARE(firstLine({"--lang", language}, {}), "UsageError: eulerstack: " + said(language));
  const QMap<QString, QString> texts = catalogue(language, "Cli");
  const QString help = QString::fromUtf8(run({"--lang", language, "--help"}).out);
  for (const char* source : {"Usage", "Options", "Commands", "Print this help and exit", "Train a design on text"})
    QVERIFY2(help.contains(texts.value(source, source)), source);
}

void LanguageTest::order() {
  const auto expected = [](const QString& language) { return "UsageError: eulerstack: " + said(language); };
  QCOMPARE(firstLine({}, {}), expected("en"));
  QCOMPARE(firstLine({}, {{"EULERSTACK_LANG", "es"}}), expected("es"));
  QCOMPARE(firstLine({"--lang", "ja"}, {{"EULERSTACK_LANG", "es"}}), expected("ja"));
  QCOMPARE(firstLine({}, {{"EULERSTACK_LANG", "xx"}}), expected("en"));
  QCOMPARE(firstLine({}, {{"LC_ALL", "ko_KR.UTF-8"}}), expected("ko"));
  QCOMPARE(firstLine({}, {{"LC_ALL", "fr_FR.UTF-8"}}), expected("en"));
  QCOMPARE(firstLine({}, {{"LC_ALL", "zh_TW.UTF-8"}, {"EULERSTACK_LANG", "en"}}), expected("en"));
}

void LanguageTest::idsAndWordsStay() {
  const QByteArray text = replaced(smallDesign(), "repeat: 2", "repaet: 2");
  const auto first = [&](const QString& language) {
    const Result result = run({"--lang", language, "validate", "-", "--format", "json"}, {.input = text});
    return QJsonDocument::fromJson(result.out).object()["diagnostics"].toArray().first().toObject();
  };
  const QJsonObject english = first("en");
  for (const char* language : {"ko", "zh", "ja", "es"}) {
    const QJsonObject other = first(language);
    for (const char* key : {"id", "category", "severity", "path", "line", "column", "see"})
      QCOMPARE(other[key], english[key]);
    QVERIFY2(other["message"].toString().contains("repaet"), language);
    QVERIFY2(other["fix"].toString().contains("repeat"), language);
  }
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
