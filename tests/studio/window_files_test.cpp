// Files as a user works with them: save, close, changes by other programs, recovery after a crash.
#include <signal.h>
#include <unistd.h>

#include <QDropEvent>
#include <QMimeData>
#include <QProcess>

#include "app/studio/diff_dialog.h"
#include "app/studio/info_bar.h"
#include "app/studio/recovery.h"
#include "tests/studio/studio_fixture.h"

using namespace eulerstack;
using namespace eulerstack::studio;

class WindowFilesTest : public QObject {
  Q_OBJECT

 private slots:
  void savesAndReopens() {
    Studio studio;
    studio.clickCard(2);
    studio.action(ActionId::Duplicate)->trigger();
    QVERIFY(studio.window->isWindowModified());
    studio.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!studio.session()->modified());
    QVERIFY(!studio.window->isWindowModified());
    QCOMPARE(contentOf(studio.file), studio.text());
    const QByteArray saved = studio.text();
    QVERIFY(studio.window->closeDesign());
    QVERIFY(!studio.window->designOpen());
    QCOMPARE(studio.unsavedAsked, 0);
    studio.window->openFile(studio.file);
    QTRY_VERIFY(studio.window->designOpen());
    QCOMPARE(studio.text(), saved);
  }

  void newDesignIsSavedUnderTheNameGiven() {
    Studio studio(nullptr);
    studio.action(ActionId::New)->trigger();
    studio.key(Qt::Key_S, Qt::ControlModifier);  // cancelled: no name
    QCOMPARE(studio.session()->filePath(), QString());
    studio.saveName = studio.folder.filePath(QStringLiteral("mine"));
    studio.action(ActionId::Save)->trigger();
    QTRY_COMPARE(studio.session()->filePath(), studio.folder.filePath(QStringLiteral("mine.yml")));
    QCOMPARE(contentOf(studio.session()->filePath()), studio.text());
  }

  void closingAsksAboutUnsavedWork() {
    Studio studio;
    studio.clickCard(2);
    studio.action(ActionId::Duplicate)->trigger();
    const QByteArray edited = studio.text();
    studio.unsaved = UnsavedAnswer::Cancel;
    studio.window->close();
    QCOMPARE(studio.unsavedAsked, 1);
    QVERIFY(studio.window->isVisible());
    QCOMPARE(studio.text(), edited);
    studio.unsaved = UnsavedAnswer::Save;
    studio.window->close();
    QTRY_VERIFY(!studio.window->isVisible());
    QCOMPARE(contentOf(studio.file), edited);
  }

  void failedSaveKeepsTheWindowAndSaysWhy() {
    Studio studio;
    studio.clickCard(2);
    studio.action(ActionId::Duplicate)->trigger();
    studio.saveName = studio.folder.filePath(QString(250, QLatin1Char('x')) + QStringLiteral(".yml"));
    studio.action(ActionId::SaveAs)->trigger();
    QTRY_VERIFY(studio.window->infoBars()->has(QStringLiteral("save")));
    QVERIFY(studio.window->infoBars()->text(QStringLiteral("save")).contains(QLatin1String("240")));
    QVERIFY(studio.session()->modified());
    QCOMPARE(studio.session()->filePath(), studio.file);
  }

  void otherProgramsChangeIsNoticed() {
    Studio studio;
    const QByteArray mine = studio.text();
    writeContent(studio.file, mine + "# theirs\n");
    QTRY_VERIFY(studio.window->infoBars()->has(QStringLiteral("external")));
    QVERIFY(studio.window->infoBars()->trigger(QStringLiteral("external"), QStringLiteral("Load theirs")));
    QTRY_COMPARE(studio.text(), mine + "# theirs\n");
    QVERIFY(!studio.session()->modified());
    // Keep mine: their text goes at the next save, and not before.
    writeContent(studio.file, mine + "# theirs again\n");
    QTRY_VERIFY(studio.window->infoBars()->has(QStringLiteral("external")));
    QVERIFY(studio.window->infoBars()->trigger(QStringLiteral("external"), QStringLiteral("Keep mine")));
    QVERIFY(studio.session()->modified());
    QCOMPARE(contentOf(studio.file), mine + "# theirs again\n");
    studio.window->save();
    QTRY_VERIFY(!studio.session()->modified());
    QCOMPARE(contentOf(studio.file), mine + "# theirs\n");
  }

  void saveNeverOverwritesWhatItHasNotSeen() {
    Studio studio;
    studio.session()->applyTyping({{0, 0}, "# mine\n"});
    const QByteArray theirs = "theirs: 1\n";
    writeContent(studio.file, theirs);
    studio.window->save();  // before the watcher had time to notice
    QTRY_VERIFY(studio.window->infoBars()->has(QStringLiteral("save")));
    QCOMPARE(contentOf(studio.file), theirs);
    QVERIFY(studio.session()->modified());
    QTRY_VERIFY(studio.window->infoBars()->has(QStringLiteral("external")));
  }

  void unreadableFileIsSaid() {
    Studio studio(nullptr);
    const QString path = studio.folder.filePath(QStringLiteral("bad.yml"));
    writeContent(path, QByteArray("a: \xff\xfe", 5));
    studio.window->openFile(path);
    QTRY_VERIFY(studio.window->infoBars()->has(QStringLiteral("open")));
    QVERIFY(!studio.window->designOpen());
    studio.window->openFile(studio.folder.filePath(QStringLiteral("missing.yml")));
    QTest::qWait(50);
    QVERIFY(!studio.window->designOpen());
  }

  void droppedFileOpens() {
    Studio studio(nullptr);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(presetPath("gpt2_like.yml"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(studio.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(studio.window.get(), &drop);
    QTRY_COMPARE(studio.session()->displayName(), QStringLiteral("gpt2_like.yml"));
  }

  void crashedWorkIsOffered() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("doc.yml"));
    QVERIFY(QFile::copy(presetPath("quickstart.yml"), file));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--crash-child"), file, folder.path()});
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const auto found = findRecoverable(folder.path());
    QCOMPARE(static_cast<int>(found.size()), 1);
    QCOMPARE(found[0].documentPath, file);
    QCOMPARE(found[0].text, "# lost?\n" + contentOf(presetPath("quickstart.yml")));
    QCOMPARE(found[0].edits, 1);

    WindowOptions options;
    options.persistent = false;
    options.recoveryFolder = folder.path();
    MainWindow window(options);
    window.show();
    const QString key = found[0].journalFile;
    QTRY_VERIFY(window.infoBars()->has(key));
    QVERIFY(window.infoBars()->trigger(key, QStringLiteral("Restore")));
    QTRY_VERIFY(window.designOpen());
    QVERIFY(window.session()->modified());
    QVERIFY(window.session()->document().text().bytes().starts_with("# lost?"));
    QVERIFY(window.infoBars()->has(QStringLiteral("restored")));
    QVERIFY(QFile::exists(key));  // kept until saved or given up
    QTest::qWait(100);
    window.save();
    QTRY_VERIFY(!window.session()->modified());
    QTRY_VERIFY(!QFile::exists(key));
    QVERIFY(contentOf(file).startsWith("# lost?"));
    QVERIFY(findRecoverable(folder.path()).empty());
  }

  void savedWorkLeavesNoJournal() {
    Studio studio;
    studio.session()->applyTyping({{0, 0}, "# x\n"});
    QTRY_VERIFY(
        !QDir(studio.folder.filePath(QStringLiteral("recovery"))).entryList({QStringLiteral("*.journal")}).isEmpty());
    studio.window->save();
    QTRY_VERIFY(
        QDir(studio.folder.filePath(QStringLiteral("recovery"))).entryList({QStringLiteral("*.journal")}).isEmpty());
  }

  void differencesAreShort() {
    const QStringList before = QStringLiteral("a b c d e").split(' ');
    const QStringList after = QStringLiteral("a x c e f").split(' ');
    QStringList shown;
    for (const DiffLine& line : diffLines(before, after))
      shown << (line.kind == DiffKind::Same ? ' ' : line.kind == DiffKind::Added ? '+' : '-') + line.text;
    QCOMPARE(shown.join(','), QStringLiteral(" a,-b,+x, c,-d, e,+f"));
  }
};

// Opens a design, edits it, and dies without a word.
static int crashChild(const QString& file, const QString& folder, int argc, char** argv) {
  QApplication app(argc, argv);
  widgets::Theme::instance().apply(app, widgets::ThemeName::Light);
  widgets::DocumentSession session;
  RecoveryWriter recovery(&session, folder);
  session.open(file);
  if (!QTest::qWaitFor([&] { return !session.filePath().isEmpty(); })) return 1;
  session.applyTyping({{0, 0}, "# lost?\n"});
  recovery.flush();
  ::kill(::getpid(), SIGKILL);
  return 1;
}

int main(int argc, char** argv) {
  if (argc == 4 && QByteArray(argv[1]) == "--crash-child")
    return crashChild(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), argc, argv);
  WindowFilesTest test;
  return runTests(test, argc, argv);
}
#include "window_files_test.moc"
