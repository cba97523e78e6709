#include "widgets/session/file_store.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStringDecoder>
#include <cerrno>

#include "core/base/limits.h"

namespace eulerstack::widgets {
namespace {

// The context of the texts here, in a form that lupdate reads.
struct FileStoreText {
  Q_DECLARE_TR_FUNCTIONS(FileStore)
};

QByteArray hashOf(const QByteArray& bytes) {
  return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

tl::unexpected<FileProblem> problem(const QString& what, const QString& fix) {
  return tl::make_unexpected(FileProblem{what, fix});
}

// The file that a path stands for: links are followed, also to a target that does not exist yet.
QString realTarget(const QString& path) {
  QFileInfo info(path);
  constexpr int kMaxLinks = 40;
  for (int i = 0; i < kMaxLinks && info.isSymLink(); ++i) info.setFile(info.symLinkTarget());
  return info.absoluteFilePath();
}

QStringList temporariesOf(const QFileInfo& target) {
  static const QRegularExpression suffix(QStringLiteral("^\\.[A-Za-z0-9]{6}$"));
  QStringList found;
  const QDir folder = target.absoluteDir();
  const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
  for (const QString& name : names)
    if (name.startsWith(target.fileName()) && suffix.match(name.mid(target.fileName().size())).hasMatch())
      found << name;
  return found;
}

// A note of a save under way: first line JSON, then the bytes being saved.
class SaveMarker {
 public:
  SaveMarker(const SaveRequest& request, const QString& target) {
    if (request.markerFolder.isEmpty() || !QDir().mkpath(request.markerFolder)) return;
    const QByteArray key = hashOf(target.toUtf8()).toHex().left(16);
    m_file = QStringLiteral("%1/%2-%3.saving")
                 .arg(request.markerFolder, QString::fromLatin1(key))
                 .arg(QCoreApplication::applicationPid());
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)) return;
    const QJsonObject header{{QStringLiteral("target"), target},
                             {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                             {QStringLiteral("hash"), QString::fromLatin1(hashOf(request.bytes).toHex())},
                             {QStringLiteral("before"), QJsonArray::fromStringList(temporariesOf(QFileInfo(target)))}};
    file.write(QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n');
    file.write(request.bytes);
  }
  ~SaveMarker() {
    if (!m_file.isEmpty()) QFile::remove(m_file);
  }
  SaveMarker(const SaveMarker&) = delete;
  SaveMarker& operator=(const SaveMarker&) = delete;

 private:
  QString m_file;
};

// After a power loss the new name should be there; a failure here does not make the save a failure.
void syncFolder(const QString& folder) {
  const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

tl::expected<void, FileProblem> checkTarget(const QFileInfo& target) {
  if (QFile::encodeName(target.fileName()).size() > kMaxFileNameBytes)
    return problem(FileStoreText::tr("The file name is longer than %1 bytes").arg(kMaxFileNameBytes),
                   FileStoreText::tr("Save under a shorter name"));
  if (target.exists() && !target.isFile())
    return problem(FileStoreText::tr("%1 is not a file").arg(target.filePath()),
                   FileStoreText::tr("Save under another name"));
  if (!target.absoluteDir().exists())
    return problem(FileStoreText::tr("The folder %1 does not exist").arg(target.absolutePath()),
                   FileStoreText::tr("Save in another folder"));
  return {};
}

}  // namespace

tl::expected<LoadedFile, FileProblem> loadFile(const QString& path) {
  const QFileInfo info(path);
  if (!info.exists()) return problem(FileStoreText::tr("The file does not exist"), FileStoreText::tr("Check the path"));
  if (!info.isFile()) return problem(FileStoreText::tr("This is not a file"), FileStoreText::tr("Open a .yml file"));
  const auto limit = static_cast<qint64>(Limits{}.fileBytes);
  if (info.size() > limit)
    return problem(FileStoreText::tr("The file has %1 bytes, at most %2 are read").arg(info.size()).arg(limit),
                   FileStoreText::tr("Open a smaller file"));
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return problem(file.errorString(), FileStoreText::tr("Check the permissions"));
  const QByteArray bytes = file.read(limit + 1);
  if (file.error() != QFileDevice::NoError) return problem(file.errorString(), FileStoreText::tr("Check the disk"));
  if (bytes.size() > limit)
    return problem(FileStoreText::tr("The file is still growing"), FileStoreText::tr("Open it when it is complete"));
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString decoded = decoder(bytes);  // only to know whether it is UTF-8
  if (decoder.hasError() || bytes.contains('\0'))
    return problem(FileStoreText::tr("The file is not UTF-8 text"),
                   FileStoreText::tr("Convert it to UTF-8 and open it again"));
  return LoadedFile{bytes, hashOf(bytes)};
}

QByteArray hashOfFile(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QCryptographicHash hash(QCryptographicHash::Sha256);
  return hash.addData(&file) ? hash.result() : QByteArray();
}

tl::expected<QByteArray, FileProblem> saveFile(const SaveRequest& request) {
  const QString target = realTarget(request.path);
  const QFileInfo info(target);
  if (const auto checked = checkTarget(info); !checked) return tl::make_unexpected(checked.error());
  if (info.exists() && !info.isWritable())
    return problem(FileStoreText::tr("The file is read-only"), FileStoreText::tr("Save a copy under another name"));
  const SaveMarker marker(request, target);
  QSaveFile file(target);
  file.setDirectWriteFallback(false);
  const QString copyHint = FileStoreText::tr("Save a copy in another folder");
  if (!file.open(QIODevice::WriteOnly)) return problem(file.errorString(), copyHint);
  if (file.write(request.bytes) != request.bytes.size() || !file.flush()) {
    const QString reason = file.errorString();
    file.cancelWriting();
    return problem(reason, copyHint);
  }
  if (!file.commit()) return problem(file.errorString(), copyHint);
  syncFolder(info.absolutePath());
  const QByteArray written = hashOfFile(target);
  if (written != hashOf(request.bytes))
    return problem(FileStoreText::tr("The file on disk differs from what was written"), copyHint);
  return written;
}

namespace {

bool processLives(qint64 pid) {
  return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
}

int sweepMarker(const QString& markerPath) {
  QFile file(markerPath);
  if (!file.open(QIODevice::ReadOnly)) return 0;
  const QByteArray all = file.readAll();
  const auto lineEnd = all.indexOf('\n');
  const QJsonObject header = QJsonDocument::fromJson(all.left(std::max<qsizetype>(lineEnd, 0))).object();
  if (processLives(header[QLatin1String("pid")].toInteger())) return 0;
  const QByteArray bytes = all.mid(lineEnd + 1);
  int removed = 0;
  // A torn note proves nothing about files beside the document: it goes, they stay.
  if (lineEnd > 0 && QString::fromLatin1(hashOf(bytes).toHex()) == header[QLatin1String("hash")].toString()) {
    const QFileInfo target(header[QLatin1String("target")].toString());
    const QJsonArray before = header[QLatin1String("before")].toArray();
    const QDateTime started = QFileInfo(markerPath).lastModified().addSecs(-2);
    for (const QString& name : temporariesOf(target)) {
      QFile candidate(target.absoluteDir().filePath(name));
      const bool fresh = QFileInfo(candidate).lastModified() >= started;
      if (before.contains(name) || !fresh || !candidate.open(QIODevice::ReadOnly)) continue;
      const QByteArray content = candidate.read(bytes.size() + 1);
      candidate.close();
      if (bytes.startsWith(content) && candidate.remove()) ++removed;
    }
  }
  QFile::remove(markerPath);
  return removed;
}

}  // namespace

int sweepInterruptedSaves(const QString& markerFolder) {
  int removed = 0;
  const QDir folder(markerFolder);
  for (const QString& name : folder.entryList({QStringLiteral("*.saving")}, QDir::Files))
    removed += sweepMarker(folder.filePath(name));
  return removed;
}

}  // namespace eulerstack::widgets
