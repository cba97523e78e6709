#include "app/studio/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTimer>
#include <algorithm>
#include <mutex>
#include <optional>

#include "core/document/journal.h"
#include "widgets/session/task_thread.h"

namespace eulerstack::studio {
namespace {

constexpr int kSyncMs = 1000;
constexpr std::size_t kCompactBytes = 1U << 20U;

QString lockOf(const QString& journal) {
  return journal + QStringLiteral(".lock");
}

// Lives on the worker thread; holds the open journal.
struct Writer {
  QString file;
  std::optional<document::Journal> journal;
  std::unique_ptr<QLockFile> lock;
  QString error;

  void open(const std::string& documentPath, const SourceText& text) {
    if (!lock) {
      lock = std::make_unique<QLockFile>(lockOf(file));
      lock->setStaleLockTime(0);  // stale only when its process is dead
      lock->tryLock(0);
    }
    auto created = document::Journal::create(file.toStdString(), documentPath, text.bytes());
    if (created)
      journal = std::move(*created);
    else
      error = QString::fromStdString(created.error());
  }
  void append(const std::vector<TextEdit>& edits) {
    if (!journal) return;
    if (const auto done = journal->append(edits); !done) error = QString::fromStdString(done.error());
  }
  void sync() {
    if (!journal) return;
    if (const auto done = journal->sync(); !done) error = QString::fromStdString(done.error());
  }
  void discard() {
    if (journal) journal->discard();
    journal.reset();
    lock.reset();
  }
};

}  // namespace

struct RecoveryWriter::Private {
  explicit Private(widgets::DocumentSession* documentSession) : session(documentSession), thread("journal") {}
  widgets::DocumentSession* session;
  std::shared_ptr<Writer> writer = std::make_shared<Writer>();
  SourceText last;       // text before the next edit
  bool started = false;  // a journal exists for this document
  bool told = false;
  QStringList adopted;
  QTimer syncTimer;
  widgets::TaskThread thread;  // last: its destructor finishes what was posted

  void begin();
  void dropAdopted();
};

void RecoveryWriter::Private::begin() {
  started = true;
  const std::string path = session->filePath().toStdString();
  thread.post([w = writer, path, text = last] { w->open(path, text); });
}

void RecoveryWriter::Private::dropAdopted() {
  for (const QString& file : std::as_const(adopted)) thread.post([file] { discardJournal(file); });
  adopted.clear();
}

RecoveryWriter::RecoveryWriter(widgets::DocumentSession* session, const QString& folder, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(session)) {
  static int number = 0;
  d->writer->file =
      QStringLiteral("%1/%2-%3.journal").arg(folder).arg(QCoreApplication::applicationPid()).arg(++number);
  d->last = session->document().text();
  d->syncTimer.setSingleShot(true);
  d->syncTimer.setInterval(kSyncMs);
  connect(&d->syncTimer, &QTimer::timeout, this, [this] {
    d->thread.run<QString>(
        this,
        [w = d->writer] {
          w->sync();
          return w->error;
        },
        [this](const QString& error) {
          if (error.isEmpty() || std::exchange(d->told, true)) return;
          emit failed(error);
        });
  });
  connect(session, &widgets::DocumentSession::textChanged, this, [this](const std::vector<TextEdit>& edits) {
    if (!d->started) d->begin();
    const SourceText text = d->session->document().text();
    const std::string path = d->session->filePath().toStdString();
    d->thread.post([w = d->writer, edits, text, path] {
      w->append(edits);
      if (w->journal && w->journal->bytesWritten() > kCompactBytes) w->open(path, text);
    });
    d->last = text;
    if (!d->syncTimer.isActive()) d->syncTimer.start();
  });
  connect(session, &widgets::DocumentSession::documentReset, this, [this] { finish(); });
  connect(session, &widgets::DocumentSession::saved, this, [this] {
    if (!d->session->modified()) finish();
  });
}

RecoveryWriter::~RecoveryWriter() {
  if (d->started && !d->session->modified()) finish();
}

void RecoveryWriter::finish() {
  d->last = d->session->document().text();
  if (std::exchange(d->started, false)) d->thread.post([w = d->writer] { w->discard(); });
  d->dropAdopted();
}

void RecoveryWriter::flush() {
  std::mutex done;
  done.lock();
  d->thread.post([w = d->writer, &done] {
    w->sync();
    done.unlock();
  });
  done.lock();
  done.unlock();
}

void RecoveryWriter::adopt(const QString& journalFile) {
  d->adopted << journalFile;
}

std::vector<RecoveredDocument> findRecoverable(const QString& folder) {
  std::vector<RecoveredDocument> found;
  for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.journal")}, QDir::Files)) {
    const QString file = info.absoluteFilePath();
    QLockFile lock(lockOf(file));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) continue;  // its process lives
    const auto recovered = document::recover(file.toStdString());
    if (!recovered) {
      discardJournal(file);  // no readable header: nothing can be restored from it
      continue;
    }
    RecoveredDocument item{file, QString::fromStdString(recovered->documentPath),
                           QByteArray::fromStdString(recovered->text), static_cast<qint64>(recovered->edits),
                           info.lastModified()};
    QFile saved(item.documentPath);
    const bool same = !item.documentPath.isEmpty() && saved.open(QIODevice::ReadOnly) && saved.readAll() == item.text;
    if (same || item.edits == 0) {
      lock.unlock();
      discardJournal(file);
    } else {
      found.push_back(std::move(item));
    }
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.time > b.time; });
  return found;
}

void discardJournal(const QString& journalFile) {
  QFile::remove(journalFile);
  QFile::remove(lockOf(journalFile));
}

}  // namespace eulerstack::studio
