// Runs the built `eulerstack` as a user does: exit code, standard output, standard error.
#pragma once
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>
#include <QtTest>

namespace eulerstack::clitest {

// A program that does not end by itself within this time hangs; no test waits for it on purpose.
inline constexpr int kHangMs = 60'000;

struct Result {
  int code = -1;
  bool ended = false;  // by itself, not by a signal or this test
  QByteArray out;
  QByteArray err;
  QStringList errLines() const { return QString::fromUtf8(err).split('\n', Qt::SkipEmptyParts); }
};

struct Options {
  QByteArray input = {};
  QMap<QString, QString> environment = {};
  QString folder = {};
};

inline QString program() {
  return QStringLiteral(EULERSTACK_BIN_DIR "/eulerstack");
}
inline QString preset(const QString& name) {
  return QStringLiteral(EULERSTACK_SOURCE_DIR "/presets/1-validated/") + name + ".yml";
}

inline QProcessEnvironment cleanEnvironment(const QMap<QString, QString>& extra) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name :
       {"EULERSTACK_LANG", "EULERSTACK_PRESETS_DIR", "EULERSTACK_ENGINE", "LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"})
    environment.remove(name);
  environment.insert("LC_ALL", "C.UTF-8");
  for (auto it = extra.begin(); it != extra.end(); ++it) environment.insert(it.key(), it.value());
  return environment;
}

inline Result finish(QProcess& process) {
  Result result;
  result.ended = process.waitForFinished(kHangMs) && process.exitStatus() == QProcess::NormalExit;
  if (process.state() != QProcess::NotRunning) process.kill();
  process.waitForFinished(5'000);
  result.code = process.exitCode();
  result.out = process.readAllStandardOutput();
  result.err = process.readAllStandardError();
  return result;
}

inline Result run(const QStringList& arguments, const Options& options = {}) {
  QProcess process;
  process.setProcessEnvironment(cleanEnvironment(options.environment));
  if (!options.folder.isEmpty()) process.setWorkingDirectory(options.folder);
  process.start(program(), arguments);
  process.waitForStarted();
  process.write(options.input);
  process.closeWriteChannel();
  return finish(process);
}

// A command line for the shell; $EULERSTACK is the program.
inline Result shell(const QString& command, const QString& folder = {}) {
  QProcess process;
  process.setProcessEnvironment(cleanEnvironment({{"EULERSTACK", program()}}));
  if (!folder.isEmpty()) process.setWorkingDirectory(folder);
  process.start("/bin/bash", {"-c", command});
  process.closeWriteChannel();
  return finish(process);
}

// A folder that goes away with the test, and files in it.
class Folder {
 public:
  QString path(const QString& name = {}) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }
  QString write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
      qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
  }
  QByteArray read(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
  }

 private:
  QTemporaryDir m_folder;
};

inline QByteArray fileBytes(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A design that is valid and small; `change` may replace parts of it.
inline QByteArray smallDesign() {
  return "schema_version: 1\n"
         "model: {name: small, d_model: 64, vocab_size: 260, max_seq_len: 64, n_heads: 2, dtype: float32}\n"
         "tokenizer_contract: {type: hf, pretrained: byte-level}\n"
         "embedding: {type: learned, positional: rope}\n"
         "layer_templates:\n"
         "  dec:\n"
         "    mixer: {type: attention}\n"
         "    ffn: {type: gated_mlp}\n"
         "layer_schedule:\n"
         "  - template: dec\n"
         "    repeat: 2\n"
         "head: {type: causal_lm}\n";
}

inline QByteArray replaced(QByteArray text, const QByteArray& from, const QByteArray& to) {
  if (!text.contains(from)) qFatal("nothing to replace: %s", from.constData());
  return text.replace(from, to);
}

}  // namespace eulerstack::clitest
