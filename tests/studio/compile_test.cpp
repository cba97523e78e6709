// The dialog that compiles a design: a plan, a folder, a cancel.
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/studio/compile_dialog.h"
#include "tests/studio/studio_fixture.h"

using namespace eulerstack;
using namespace eulerstack::studio;

namespace {

CompileDialog* compileDialog(const Studio& studio) {
  auto* dialog = studio.window->findChild<CompileDialog*>();
  if (!dialog) qFatal("there is no dialog");
  return dialog;
}

void usePrograms() {
  qputenv("EULERSTACK_CLI", EULERSTACK_BIN_DIR "/eulerstack");
  qputenv("EULERSTACK_ENGINE", EULERSTACK_BIN_DIR "/eulerstack-engine");
}

bool engineIsBuilt() {
  return QFile::exists(QStringLiteral(EULERSTACK_BIN_DIR "/eulerstack-engine"));
}

// For people: EULERSTACK_LOOKS names a folder for pictures.
void saveLook(QWidget& widget, const char* name) {
  const QString folder = qEnvironmentVariable("EULERSTACK_LOOKS");
  if (!folder.isEmpty())
    widget.grab().save(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png"));
}

}  // namespace

class CompileTest : public QObject {
  Q_OBJECT

 private slots:
  void compileWritesThePlan() {
    Studio studio;
    studio.saveName = studio.folder.filePath(QStringLiteral("plan"));
    studio.action(ActionId::Compile)->trigger();
    compileDialog(studio)->findChild<QPushButton*>(QStringLiteral("plan"))->click();
    const QString path = studio.saveName + QStringLiteral(".json");
    QTRY_VERIFY(QFile::exists(path) && !studio.window->toastText().isEmpty());
    const QJsonObject plan = QJsonDocument::fromJson(contentOf(path)).object();
    QCOMPARE(plan[QLatin1String("format")].toString(), QStringLiteral("eulerstack-plan"));
    QCOMPARE(plan[QLatin1String("source")].toString().toUtf8(), studio.text());
  }

  void compileWritesAFolder() {
    usePrograms();
    if (!engineIsBuilt()) QSKIP("the engine was not built");
    Studio studio;
    studio.action(ActionId::Compile)->trigger();
    CompileDialog* dialog = compileDialog(studio);
    QCOMPARE(dialog->options().folder, studio.folder.filePath(QStringLiteral("quickstart-hf")));
    dialog->findChild<QLineEdit*>(QStringLiteral("seed"))->setText(QStringLiteral("7"));
    auto* dtype = dialog->findChild<QComboBox*>(QStringLiteral("dtype"));
    dtype->setCurrentIndex(dtype->findData(QStringLiteral("float16")));
    const QString folder = dialog->options().folder;
    dialog->findChild<QPushButton*>(QStringLiteral("start"))->click();
    QVERIFY(dialog->running());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->running(), 120'000);
    const auto* text = dialog->findChild<QLabel*>(QStringLiteral("compileText"));
    QVERIFY2(QFile::exists(folder + QStringLiteral("/model.safetensors")), qPrintable(text->text()));
    const QJsonObject config = QJsonDocument::fromJson(contentOf(folder + QStringLiteral("/config.json"))).object();
    QCOMPARE(config[QLatin1String("dtype")].toString(), QStringLiteral("float16"));
    QCOMPARE(contentOf(folder + QStringLiteral("/design.yml")), studio.text());
    // Someone's file: the folder is kept, and the reason stands in the dialog.
    writeContent(folder + QStringLiteral("/notes.txt"), "mine");
    dialog->start();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->running(), 120'000);
    QVERIFY(text->text().contains(QStringLiteral("--force")));
    QCOMPARE(contentOf(folder + QStringLiteral("/notes.txt")), QByteArray("mine"));
    saveLook(*dialog, "compile_refused");
  }

  void compileIsCancelled() {
    usePrograms();
    if (!engineIsBuilt()) QSKIP("the engine was not built");
    Studio studio("llama_3_2_1b.yml");
    studio.action(ActionId::Compile)->trigger();
    CompileDialog* dialog = compileDialog(studio);
    const auto* text = dialog->findChild<QLabel*>(QStringLiteral("compileText"));
    dialog->start();
    const QString starting = text->text();
    QTRY_VERIFY_WITH_TIMEOUT(text->text() != starting, 60'000);  // bytes are counted
    saveLook(*dialog, "compile_running");
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->running(), 60'000);
    QVERIFY(dialog->isVisible());
    QVERIFY(!QFile::exists(dialog->options().folder));
    const QDir folder(studio.folder.path());
    QCOMPARE(folder.entryList({QStringLiteral(".*-hf.*")}, QDir::Dirs | QDir::Hidden), QStringList());
    dialog->reject();
    QVERIFY(!dialog->isVisible());
  }
};

int main(int argc, char** argv) {
  CompileTest test;
  return runTests(test, argc, argv);
}
#include "compile_test.moc"
