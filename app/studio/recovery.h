// Work that was never saved survives a crash: each edit goes to a journal outside of the document, and the next start
// offers what a dead process left behind.
#pragma once
#include <QDateTime>
#include <QObject>
#include <QString>
#include <memory>
#include <vector>

#include "widgets/session/document_session.h"

namespace eulerstack::studio {

// Writes the journal of one session on a thread of its own; at most one second of edits is not on disk.
class RecoveryWriter : public QObject {
  Q_OBJECT
 public:
  RecoveryWriter(widgets::DocumentSession* session, const QString& folder, QObject* parent = nullptr);
  ~RecoveryWriter() override;  // keeps the journal when the document is unsaved and finish() was not called
  // The document is saved or given up: nothing is left to restore.
  void finish();
  // Writes everything out now (tests).
  void flush();
  // A journal that was restored: removed when the document is saved or given up, not before.
  void adopt(const QString& journalFile);

 signals:
  void failed(const QString& why);  // once: the journal cannot be written

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

struct RecoveredDocument {
  QString journalFile;
  QString documentPath;  // "" for a design that was never saved
  QByteArray text;
  qint64 edits = 0;
  QDateTime time;
};

// Journals without a living process, newest first. Those that hold nothing new (the file on disk has the same text) are
// removed. Any thread.
std::vector<RecoveredDocument> findRecoverable(const QString& folder);
void discardJournal(const QString& journalFile);

}  // namespace eulerstack::studio
