// Saving survives kill -9, a full disk, missing rights and odd names; nothing is left over.
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/limits.h"
#include "widgets/session/file_store.h"

using namespace eulerstack::widgets;

namespace {

// Version n of a document: its text says n and carries a checksum, so that a mix of two versions is seen.
QByteArray version(int n) {
  QByteArray body = "version: " + QByteArray::number(n) + "\n";
  for (int i = 0; i < 200 + n % 300; ++i)
    body += "line_" + QByteArray::number(i) + ": " + QByteArray::number(n * i) + "\n";
  return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + "\n" + body;
}

int versionOf(const QByteArray& bytes) {
  const auto lineEnd = bytes.indexOf('\n');
  const QByteArray body = bytes.mid(lineEnd + 1);
  if (QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() != bytes.left(lineEnd)) return -1;
  return body.mid(9, body.indexOf('\n') - 9).toInt();
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

}  // namespace

class FileStoreTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  QString at(const QString& name) const { return m_folder.filePath(name); }
  QString markers() const { return at(QStringLiteral("state")); }
  QStringList names() const {
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
  }

 private slots:
  void init() {
    for (const QString& name : names()) QFile::remove(at(name));
  }

  void killedSavesLoseNothing() {
    const QString path = at(QStringLiteral("doc.yml"));
    const quint32 seed = qEnvironmentVariableIntValue("SEED")
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("SEED"))
                             : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    writeFile(path, version(0));
    const int kills = qEnvironmentVariableIsSet("KILLS") ? qEnvironmentVariableIntValue("KILLS") : 150;
    int confirmed = 0;
    int leftOver = 0;
    for (int round = 0; round < kills; ++round) {
      int pipes[2];
      QVERIFY(::pipe(pipes) == 0);
      const pid_t child = ::fork();
      if (child == 0) {
        for (int n = confirmed + 1;; ++n) {
          if (!saveFile({path, version(n), markers()})) ::_exit(1);
          if (::write(pipes[1], &n, sizeof n) != sizeof n) ::_exit(2);
        }
      }
      ::close(pipes[1]);
      ::usleep(1000 + random.bounded(25'000U));
      ::kill(child, SIGKILL);
      int status = 0;
      ::waitpid(child, &status, 0);
      QVERIFY2(WIFSIGNALED(status), "the child failed to save");
      int n = 0;
      while (::read(pipes[0], &n, sizeof n) == sizeof n) confirmed = n;
      ::close(pipes[0]);
      const int found = versionOf(contentOf(path));
      QVERIFY2(found == confirmed || found == confirmed + 1,
               qPrintable(QStringLiteral("found version %1, confirmed %2").arg(found).arg(confirmed)));
      confirmed = found;
      leftOver += static_cast<int>(names().size()) - 1;
      sweepInterruptedSaves(markers());
      QCOMPARE(names(), QStringList{QStringLiteral("doc.yml")});
    }
    QCOMPARE(QDir(markers()).entryList(QDir::Files), QStringList());
    qInfo("%d kills, %d versions saved, %d left-over temporary files swept", kills, confirmed, leftOver);
  }

  void sweepTouchesNothingElse() {
    const QString path = at(QStringLiteral("doc.yml"));
    writeFile(path, "a: 1\n");
    writeFile(at(QStringLiteral("doc.yml.backup")), "a: 1\n");  // looks like a temporary, was there before
    // A note of a save that a dead process left.
    const pid_t child = ::fork();
    if (child == 0) ::_exit(0);
    ::waitpid(child, nullptr, 0);
    QVERIFY(QDir().mkpath(markers()));
    const QByteArray hash = QCryptographicHash::hash("a: 3\n", QCryptographicHash::Sha256).toHex();
    writeFile(markers() + QStringLiteral("/x-1.saving"),
              "{\"target\":\"" + path.toUtf8() + "\",\"pid\":" + QByteArray::number(child) + ",\"hash\":\"" + hash +
                  "\",\"before\":[\"doc.yml.backup\"]}\na: 3\n");
    writeFile(at(QStringLiteral("doc.yml.AbCdEf")), "a: 3\n");   // ours
    writeFile(at(QStringLiteral("doc.yml.mynote")), "other\n");  // the user's: other bytes
    QCOMPARE(sweepInterruptedSaves(markers()), 1);
    QCOMPARE(names(), (QStringList{QStringLiteral("doc.yml"), QStringLiteral("doc.yml.backup"),
                                   QStringLiteral("doc.yml.mynote")}));
  }

  void fullDiskKeepsTheOldText() {
    const QString path = at(QStringLiteral("doc.yml"));
    writeFile(path, "old: text\n");
    const pid_t child = ::fork();
    if (child == 0) {
      ::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{4096, 4096};
      ::setrlimit(RLIMIT_FSIZE, &limit);
      const auto result = saveFile({path, QByteArray(100'000, 'x'), QString()});
      ::_exit(!result && !result.error().what.isEmpty() && !result.error().fix.isEmpty() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(contentOf(path), QByteArray("old: text\n"));
    QCOMPARE(names(), QStringList{QStringLiteral("doc.yml")});
  }

  void readOnlyFolderIsSaid() {
    const QString folder = at(QStringLiteral("locked"));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + QStringLiteral("/doc.yml");
    writeFile(path, "old: text\n");
    QVERIFY(::chmod(folder.toUtf8().constData(), 0500) == 0);
    const bool root = ::geteuid() == 0;
    const pid_t child = ::fork();
    if (child == 0) {
      if (root && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(3);
      const auto result = saveFile({path, "new: text\n", QString()});
      ::_exit(result ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::chmod(folder.toUtf8().constData(), 0700);
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(contentOf(path), QByteArray("old: text\n"));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("doc.yml")});
    QDir(folder).removeRecursively();
  }

  void linksAndPermissionsStay() {
    const QString target = at(QStringLiteral("real.yml"));
    const QString link = at(QStringLiteral("link.yml"));
    writeFile(target, "a: 1\n");
    QVERIFY(::chmod(target.toUtf8().constData(), 0640) == 0);
    QVERIFY(QFile::link(target, link));
    const auto hash = saveFile({link, "a: 2\n", markers()});
    QVERIFY(hash.has_value());
    QCOMPARE(*hash, QCryptographicHash::hash("a: 2\n", QCryptographicHash::Sha256));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), QByteArray("a: 2\n"));
    struct stat info {};
    QVERIFY(::stat(target.toUtf8().constData(), &info) == 0);
    QCOMPARE(info.st_mode & 0777U, 0640U);
  }

  void longNamesAreRefusedBeforeTheFirstSave() {
    const QString good(kMaxFileNameBytes, QLatin1Char('a'));
    QVERIFY(saveFile({at(good), "a: 1\n", markers()}).has_value());
    QVERIFY(saveFile({at(good), "a: 2\n", markers()}).has_value());
    const auto bad = saveFile({at(good + QLatin1Char('b')), "a: 1\n", markers()});
    QVERIFY(!bad.has_value());
    QVERIFY(bad.error().what.contains(QLatin1String("240")));
    // Bytes count, not letters.
    QVERIFY(!saveFile({at(QString(100, QChar(0xAC00))), "a: 1\n", markers()}).has_value());
  }

  void loadRefusesWhatAnEditorWouldChange() {
    const QString path = at(QStringLiteral("doc.yml"));
    writeFile(path,
              "\xEF\xBB\xBF"
              "a: \xED\x95\x9C\r\nb: 1\r\n");
    const auto loaded = loadFile(path);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->bytes, contentOf(path));
    for (const QByteArray& bytes : {QByteArray("a: \xff\xfe\n"), QByteArray("a: \xed\x95"), QByteArray("a: 1\0b: 2", 9),
                                    QByteArray(static_cast<int>(eulerstack::Limits{}.fileBytes) + 1, 'a')}) {
      writeFile(path, bytes);
      const auto refused = loadFile(path);
      QVERIFY(!refused.has_value());
      QVERIFY(!refused.error().what.isEmpty() && !refused.error().fix.isEmpty());
    }
    QVERIFY(!loadFile(m_folder.path()).has_value());
    QVERIFY(!loadFile(at(QStringLiteral("missing.yml"))).has_value());
  }
};

QTEST_GUILESS_MAIN(FileStoreTest)
#include "file_store_test.moc"
