#include "app/studio/compile_job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace eulerstack::studio {
namespace {

constexpr int kMeasureMs = 200;
constexpr int kPatienceMs = 3000;

// What went wrong and how it is put right; the place in the documentation is left out.
QString messageOf(const QByteArray& errors) {
  QStringList lines = QString::fromUtf8(errors).trimmed().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  constexpr qsizetype kLinesOfOne = 3;
  if (lines.size() >= kLinesOfOne) lines.removeAt(kLinesOfOne - 1);
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

CompileJob::CompileJob(QObject* parent) : QObject(parent) {
  m_timer.setInterval(kMeasureMs);
  connect(&m_timer, &QTimer::timeout, this, &CompileJob::measure);
  connect(&m_process, &QProcess::finished, this, &CompileJob::end);
  connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) end(-1, QProcess::CrashExit);
  });
}

CompileJob::~CompileJob() {
  m_process.disconnect(this);
  if (!running()) return;
  m_process.terminate();
  if (!m_process.waitForFinished(kPatienceMs)) m_process.kill();
  m_process.waitForFinished(kPatienceMs);
}

QString CompileJob::defaultProgram() {
  const QString named = qEnvironmentVariable("EULERSTACK_CLI");
  return named.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/eulerstack") : named;
}

void CompileJob::start(const QByteArray& yaml, const CompileOptions& options, const QString& language) {
  m_cancelled = false;
  m_folder = QDir::cleanPath(QFileInfo(options.folder).absoluteFilePath());
  QStringList arguments = {QStringLiteral("--lang"),       language, QStringLiteral("compile"), QStringLiteral("-"),
                           QStringLiteral("--output-dir"), m_folder};
  const auto add = [&](const char* option, const QString& value) {
    if (!value.isEmpty()) arguments << QString::fromLatin1(option) << value;
  };
  add("--dtype", options.dtype);
  add("--seed", options.seed);
  add("--weights", options.weights);
  if (options.native) arguments << QStringLiteral("--native");
  if (options.replace) arguments << QStringLiteral("--force");
  m_process.start(defaultProgram(), arguments);
  m_process.write(yaml);
  m_process.closeWriteChannel();
  m_timer.start();
}

void CompileJob::cancel() {
  if (!running()) return;
  m_cancelled = true;
  m_process.terminate();  // the program ends the engine and takes its temporary folder away
  QTimer::singleShot(kPatienceMs, &m_process, [this] {
    if (m_cancelled && running()) m_process.kill();
  });
}

// The folder is filled beside its place, under a name that starts with a dot.
void CompileJob::measure() {
  const QFileInfo place(m_folder);
  const QDir around(place.path());
  qint64 bytes = 0;
  const QString prefix = QLatin1Char('.') + place.fileName() + QLatin1Char('.');
  for (const QFileInfo& folder : around.entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
    if (!folder.fileName().startsWith(prefix)) continue;
    for (const QFileInfo& file : QDir(folder.filePath()).entryInfoList(QDir::Files)) bytes += file.size();
  }
  emit written(bytes);
}

void CompileJob::end(int exitCode, QProcess::ExitStatus status) {
  m_timer.stop();
  if (m_cancelled) {
    emit finished(QString(), QString());
    return;
  }
  if (status == QProcess::NormalExit && exitCode == 0) {
    emit finished(QString(), m_folder);
    return;
  }
  const QString said = messageOf(m_process.readAllStandardError());
  emit finished(
      said.isEmpty() ? tr("The program %1 did not run: %2.").arg(defaultProgram(), m_process.errorString()) : said,
      QString());
}

}  // namespace eulerstack::studio
