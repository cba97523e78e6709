// Edits of the design as the canvas makes them: each is planned by core/document/design_edits.h and is one undo step.
// GUI thread.
#pragma once
#include <QObject>

#include "widgets/canvas/drop_target.h"
#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

// A block in hand, from the palette or the add menu; on the wire "template:NAME", "mixer:KIND" or "ffn:KIND".
struct Block {
  enum class Source { Template, Mixer, Ffn };
  Source source = Source::Template;
  QString name;
  static constexpr const char* kMimeType = "application/x-eulerstack-block";
  static std::optional<Block> parse(const QByteArray& text);
  QByteArray toText() const;
  friend bool operator==(const Block&, const Block&) = default;
};

class CanvasCommands : public QObject {
  Q_OBJECT
 public:
  explicit CanvasCommands(DocumentSession* session, QObject* parent = nullptr);

  // Entries of the selection, in file order.
  QList<int> selectedEntries() const;
  void select(const QList<int>& entries);

  // All return whether the text changed.
  bool move(QList<int> entries, int before);  // in front of what is entry `before` now
  bool copyTo(const QList<int>& entries, int before);
  bool remove(const QList<int>& entries);
  bool setRepeat(int entry, qint64 repeat);
  bool changeRepeat(int entry, qint64 by);  // relative to the text as it is now
  bool duplicate(const QList<int>& entries);
  bool insert(const Block& block, int before);
  bool replaceKind(const YamlPath& templatePath, const Block& block);
  bool rename(const QString& from, const QString& to);
  bool split(int entry);
  // Clipboard: the YAML of the entries as plain text.
  bool copy(const QList<int>& entries) const;
  bool cut(const QList<int>& entries);
  bool paste(int before);
  static bool canPaste();

  // Names of the templates of the text as it is now, in file order.
  QStringList templateNames() const;

 private:
  int entryCount() const;
  const document::Card* cardOf(int entry) const;
  DocumentSession* m_session;
};

// Most repeats that the canvas sets: Limits::expandedLayers.
qint64 maxRepeat();

}  // namespace eulerstack::widgets
