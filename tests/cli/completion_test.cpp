// Completion as a shell runs it: the script is loaded and asked what may follow.
#include "tests/cli/cli_process.h"

using namespace eulerstack::clitest;

class CompletionTest : public QObject {
  Q_OBJECT

 private slots:
  void bashOffers_data();
  void bashOffers();
  void bashOffersFiles();
  void bashOffersPresets();
  void everyCommandAndOptionIsInEveryScript_data();
  void everyCommandAndOptionIsInEveryScript();
  void scriptsAreSound();
  void fishOffersFiles();
  void anUnknownShellIsRefused();

 private:
  // What bash offers after the words; the last one may be unfinished.
  static QStringList offered(const QStringList& words, const QString& folder = {}) {
    QStringList quoted;
    for (const QString& word : words) quoted.append("'" + word + "'");
    const Result result = shell("source <(\"$EULERSTACK\" completion bash) || exit 9; COMP_WORDS=(\"$EULERSTACK\" " +
                                    quoted.join(' ') + "); COMP_CWORD=" + QString::number(words.size()) +
                                    "; _eulerstack; printf '%s\\n' \"${COMPREPLY[@]}\"",
                                folder);
    if (result.code != 0 || !result.err.isEmpty()) return {"failed: " + QString::fromUtf8(result.err)};
    return QString::fromUtf8(result.out).split('\n', Qt::SkipEmptyParts);
  }
};

void CompletionTest::bashOffers_data() {
  QTest::addColumn<QStringList>("words");
  QTest::addColumn<QStringList>("offers");  // all of these
  QTest::addColumn<QString>("never");       // and this not
  const auto row = [](const char* name, const QStringList& words, const QStringList& offers, const char* never) {
    QTest::newRow(name) << words << offers << QString::fromUtf8(never);
  };
  row("commands", {""}, {"validate", "schema", "train", "completion", "--lang"}, "--report");
  row("a command by its begin", {"va"}, {"validate"}, "schema");
  row("options of a command", {"validate", "--"}, {"--report", "--format", "--preset", "--lang", "--help"}, "--steps");
  row("values of an option", {"validate", "--format", ""}, {"text", "json", "html", "sarif"}, "--report");
  row("values after =", {"validate", "--format", "=", "sa"}, {"sarif"}, "text");
  row("values of another command's option", {"schema", "--format", "j"}, {"json", "json-schema"}, "sarif");
  row("values of an option of all commands", {"explain", "--lang", ""}, {"ko", "en", "zh", "ja", "es"}, "explain");
  row("an option before the command", {"--lang", "en", "comp"}, {"compile", "completion"}, "validate");
  row("commands inside a command", {"presets", ""}, {"list", "show"}, "validate");
  row("options inside it", {"presets", "list", "--f"}, {"--format"}, "--report");
  row("shells", {"completion", ""}, {"bash", "zsh", "fish"}, "validate");
  row("devices", {"train", "x.yml", "--device", "c"}, {"cpu", "cuda"}, "auto");
}

void CompletionTest::bashOffers() {
  QFETCH(QStringList, words);
  QFETCH(QStringList, offers);
  QFETCH(QString, never);
  const QStringList found = offered(words);
  for (const QString& word : offers) QVERIFY2(found.contains(word), qPrintable(word + " in " + found.join(' ')));
  QVERIFY2(!found.contains(never), qPrintable(found.join(' ')));
  for (const QString& word : found) QVERIFY2(word.startsWith(words.last()) || words.last() == "=", qPrintable(word));
}

void CompletionTest::bashOffersFiles() {
  const Folder folder;
  folder.write("one.yml", "a: 1\n");
  folder.write("two words.yaml", "a: 1\n");
  folder.write("notes.txt", "x");
  QVERIFY(QDir(folder.path()).mkdir("inner"));
  QStringList found = offered({"validate", ""}, folder.path());
  for (const char* name : {"one.yml", "two words.yaml", "inner", "--report"})
    QVERIFY2(found.contains(QString::fromUtf8(name)), qPrintable(found.join('|')));
  QVERIFY(!found.contains("notes.txt"));
  found = offered({"compile", "--output", ""}, folder.path());
  QVERIFY2(found.contains("notes.txt") && found.contains("inner"), qPrintable(found.join('|')));
  found = offered({"train", "--output-dir", ""}, folder.path());
  QVERIFY2(found == QStringList{"inner"}, qPrintable(found.join('|')));
}

void CompletionTest::bashOffersPresets() {
  const Result names = run({"presets", "list", "--format", "names"});
  QCOMPARE(names.code, 0);
  const QStringList presets = QString::fromUtf8(names.out).split('\n', Qt::SkipEmptyParts);
  QVERIFY(presets.contains("quickstart") && presets.size() > 5);
  const QStringList found = offered({"presets", "show", ""});
  for (const QString& preset : presets) QVERIFY2(found.contains(preset), qPrintable(preset));
  QCOMPARE(offered({"presets", "show", "quick"}), QStringList{"quickstart"});
}

void CompletionTest::everyCommandAndOptionIsInEveryScript_data() {
  QTest::addColumn<QString>("shellName");
  for (const char* name : {"bash", "zsh", "fish"}) QTest::newRow(name) << QString::fromUtf8(name);
}

void CompletionTest::everyCommandAndOptionIsInEveryScript() {
  QFETCH(QString, shellName);
  const Result script = run({"completion", shellName});
  QCOMPARE(script.code, 0);
  QCOMPARE(script.err, QByteArray());
  // What the help pages name.
  const QByteArray help = run({"--help"}).out;
  static const QRegularExpression command("^  ([a-z]+) {2,}", QRegularExpression::MultilineOption);
  static const QRegularExpression option("--([a-z][a-z-]+)");
  int commands = 0;
  for (auto it = command.globalMatch(help); it.hasNext();) {
    const QString name = it.next().captured(1);
    ++commands;
    QVERIFY2(script.out.contains(name.toUtf8()), qPrintable(name));
    const QByteArray page = run({name, "--help"}).out;
    for (auto found = option.globalMatch(page); found.hasNext();) {
      const QByteArray word = found.next().captured(1).toUtf8();
      QVERIFY2(script.out.contains(shellName == "fish" ? " -l " + word : "--" + word), word);
    }
  }
  QVERIFY(commands >= 7);
}

// The shells themselves read their scripts, where they are installed; bash always is.
void CompletionTest::scriptsAreSound() {
  for (const char* name : {"bash", "zsh", "fish"}) {
    const QString line =
        QStringLiteral("command -v %1 >/dev/null || exit 0; \"$EULERSTACK\" completion %1 > s && %1 -n s");
    const Folder folder;
    const Result result = shell(line.arg(QLatin1String(name)), folder.path());
    QVERIFY2(result.code == 0 && result.err.isEmpty(), name + result.err);
  }
}

// fish answers questions on its own, so its script is tried as it is used.
void CompletionTest::fishOffersFiles() {
  if (shell("command -v fish").code != 0) QSKIP("fish is not installed");
  const Folder folder;
  folder.write("one.yml", "");
  folder.write("two.yaml", "");
  const Result result = shell(
      "mkdir models && fish --no-config -c 'source (\"$EULERSTACK\" completion fish | psub); complete -C "
      "\"eulerstack explain \"'",
      folder.path());
  QVERIFY2(result.code == 0 && result.err.isEmpty(), result.err);
  const QStringList found = QString::fromUtf8(result.out).split('\n', Qt::SkipEmptyParts);
  QCOMPARE(found.value(0), QStringLiteral("one.yml"));
  for (const char* name : {"two.yaml", "models/"}) QVERIFY2(found.contains(QLatin1String(name)), result.out);
  QCOMPARE(found.size(), 3);
}

void CompletionTest::anUnknownShellIsRefused() {
  for (const QStringList& words : {QStringList{"completion"}, QStringList{"completion", "csh"}}) {
    const Result result = run(words);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.errLines().size(), 3);
    QVERIFY2(result.err.contains("bash, zsh, fish"), result.err);
  }
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"
