// Reading and writing the user's file so that a crash, a full disk or another program never costs a byte.
// Pure file work: call from a worker thread. Errors are returned as translated sentences, none is thrown.
#pragma once
#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace eulerstack::widgets {

struct FileProblem {
  QString what;
  QString fix;
};

struct LoadedFile {
  QByteArray bytes;
  QByteArray hash;  // SHA-256 of bytes
};

// Reads a whole document. Refused: no regular file, larger than Limits::fileBytes, not UTF-8 (an editor would change
// it).
tl::expected<LoadedFile, FileProblem> loadFile(const QString& path);

// SHA-256 of the file as it is now; empty when it cannot be read.
QByteArray hashOfFile(const QString& path);

struct SaveRequest {
  QString path;
  QByteArray bytes;
  QString markerFolder;  // where a save under way is noted, for sweepInterruptedSaves(); "" notes nothing
};

// Writes beside the file and renames over it (QSaveFile, never in place): whoever reads sees the old or the new text,
// never a mix. A symbolic link keeps pointing at its target, permissions stay. Reads back and compares before it says
// yes; returns the hash of what is on disk.
tl::expected<QByteArray, FileProblem> saveFile(const SaveRequest& request);

// Removes temporary files that interrupted saves of earlier processes left beside documents. Only files that this
// program certainly wrote go: named like a temporary of the noted document, absent before that save, and holding its
// bytes. Returns how many were removed.
int sweepInterruptedSaves(const QString& markerFolder);

// Longest file name in bytes that can be saved more than once (a temporary suffix must fit the 255 of the file system).
inline constexpr int kMaxFileNameBytes = 240;

}  // namespace eulerstack::widgets
