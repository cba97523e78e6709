// The shell scripts: syntax, help, and what they say to wrong arguments; which LibTorch the build takes.
#include "tests/cli/cli_process.h"

using namespace eulerstack::clitest;

class ScriptsTest : public QObject {
  Q_OBJECT

 private slots:
  void syntax_data();
  void syntax();
  void setupRefusesUnknownArguments();
  void setupExplainsItself();
  void setupRefusesAnOldSystemLibTorch();
  void oldLibTorchIsRefused_data();
  void oldLibTorchIsRefused();
  void strangeLibTorchIsRefused();

 private:
  // Configures a project that asks for LibTorch as ours does and finds `version` of it; its library is at `library`.
  static Result configured(const Folder& folder, const QByteArray& version, const QByteArray& library) {
    QDir(folder.path()).mkpath("torch/share/cmake/Torch");
    folder.write("torch/share/cmake/Torch/TorchConfig.cmake",
                 "set(TORCH_LIBRARY \"" + library + "\")\nset(Torch_FOUND TRUE)\n");
    folder.write("torch/share/cmake/Torch/TorchConfigVersion.cmake",
                 "set(PACKAGE_VERSION " + version + ")\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\n");
    folder.write("CMakeLists.txt",
                 "cmake_minimum_required(VERSION 3.25)\nproject(probe LANGUAGES NONE)\n"
                 "list(APPEND CMAKE_MODULE_PATH \"" EULERSTACK_SOURCE_DIR "/cmake\")\ninclude(EulerStackTorch)\n");
    return shell("cmake -S . -B build -DTorch_DIR=\"$PWD/torch/share/cmake/Torch\"", folder.path());
  }
};

void ScriptsTest::syntax_data() {
  QTest::addColumn<QString>("script");
  const QDir folder(QStringLiteral(EULERSTACK_SOURCE_DIR "/scripts"));
  for (const QString& name : folder.entryList({"*.sh"})) QTest::newRow(name.toUtf8()) << folder.filePath(name);
  QTest::newRow(".ci/run") << QStringLiteral(EULERSTACK_SOURCE_DIR "/.ci/run");
}

void ScriptsTest::syntax() {
  QFETCH(QString, script);
  const Result result = shell("bash -n '" + script + "'");
  QCOMPARE(result.err, QByteArray());
  QCOMPARE(result.code, 0);
}

void ScriptsTest::setupRefusesUnknownArguments() {
  const Result result = shell(QStringLiteral("bash " EULERSTACK_SOURCE_DIR "/scripts/setup.sh --no-giu"));
  QCOMPARE(result.code, 1);
  QCOMPARE(result.errLines().size(), 3);
  QVERIFY2(result.err.contains("--no-giu"), result.err);
}

void ScriptsTest::setupExplainsItself() {
  const Result result = shell(QStringLiteral("bash " EULERSTACK_SOURCE_DIR "/scripts/setup.sh --help"));
  QCOMPARE(result.code, 0);
  QVERIFY2(result.out.contains("--no-gui") && result.out.contains("--no-python"), result.out);
}

// As if the package of Debian 12 were installed: the system's list of packages says so.
void ScriptsTest::setupRefusesAnOldSystemLibTorch() {
  const Folder folder;
  folder.write("dpkg-query",
               "#!/bin/sh\ncase \"$*\" in\n  *libtorch-dev*) printf 'install ok installed|1.13.1+dfsg-4' ;;\n"
               "  *) exec /usr/bin/dpkg-query \"$@\" ;;\nesac\n");
  const Result result = shell("chmod +x dpkg-query; PATH=\"$PWD:$PATH\" bash " EULERSTACK_SOURCE_DIR
                              "/scripts/setup.sh --no-gui --no-python",
                              folder.path());
  QCOMPARE(result.code, 1);
  QCOMPARE(result.errLines().size(), 3);
  QVERIFY2(result.err.contains("libtorch-dev 1.13.1"), result.err);
  QVERIFY2(result.err.contains("apt-get remove"), result.err);
}

void ScriptsTest::oldLibTorchIsRefused_data() {
  QTest::addColumn<QByteArray>("version");
  QTest::addColumn<bool>("taken");
  QTest::newRow("1.13.1") << QByteArray("1.13.1") << false;
  QTest::newRow("2.3.1") << QByteArray("2.3.1") << false;
  QTest::newRow("2.4.0") << QByteArray("2.4.0") << true;
  QTest::newRow("2.13.0") << QByteArray("2.13.0") << true;
}

void ScriptsTest::oldLibTorchIsRefused() {
  QFETCH(QByteArray, version);
  QFETCH(bool, taken);
  const Folder folder;
  const Result result = configured(folder, version, folder.path("torch/lib/libtorch.so").toUtf8());
  QVERIFY2((result.code == 0) == taken, result.err + result.out);
  if (taken) return;
  const QByteArray words = result.err.simplified();
  QVERIFY2(words.contains("LibTorch " + version) && words.contains("is too old"), result.err);
  QVERIFY2(words.contains("Fix: ") && words.contains("See: docs/adr/0003"), result.err);
}

// TorchConfig.cmake may name a library of another copy on the system.
void ScriptsTest::strangeLibTorchIsRefused() {
  const Folder folder;
  const Result result = configured(folder, "2.13.0", "/usr/lib/elsewhere/libtorch.so");
  QVERIFY(result.code != 0);
  QVERIFY2(result.err.contains("/usr/lib/elsewhere/libtorch.so"), result.err);
}

QTEST_GUILESS_MAIN(ScriptsTest)
#include "scripts_test.moc"
