// Edits of the design as the canvas makes them: each is planned by core/document/design_edits.h and is one undo step.
// GUI thread.
#pragma once
#include <QObject>

#include "widgets/canvas/drop_target.h"
#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

// A block in hand, from the palette or the add menu; on the wire "template:NAME", "mixer:KIND", "ffn:KIND", "form:KEY"
// (a frame), or a module that a layer may have: "memory:KIND", "shape_change:KIND", "depth_gating:KIND", "override:".
struct Block {
  enum class Source { Template, Mixer, Ffn, Form, Memory, ShapeChange, DepthGating, Override };
  Source source = Source::Template;
  QString name;
  static constexpr const char* kMimeType = "application/x-eulerstack-block";
  static std::optional<Block> parse(const QByteArray& text);
  QByteArray toText() const;
  // Whether it can stand in a schedule by itself; a module needs a card.
  bool isModule() const;
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

  // Frames. Several entries run side by side, one beside a copy of itself.
  bool wrapParallel(const QList<int>& entries);
  bool wrapIntegrator(const QList<int>& entries);
  bool unwrap(int entry);
  // Items of frames by their path (core/document/frame_edits.h); those of the schedule too.
  bool insertItem(const Block& block, const YamlPath& list, int index);
  bool addStream(const Block& block, int entry, int index);
  bool setItemTemplate(const YamlPath& item, const QString& name);
  bool setItemRepeat(const YamlPath& item, qint64 repeat);
  bool changeItemRepeat(const YamlPath& item, qint64 by);
  bool removeItem(const YamlPath& item);
  bool duplicateItem(const YamlPath& item);
  bool moveItem(const YamlPath& item, const YamlPath& list, int index);
  bool splitItem(const YamlPath& item);
  // A mixer, feed-forward part or module on a card; modules that are there already get the kind.
  bool applyTo(const YamlPath& item, const YamlPath& templatePath, const Block& block);
  // On with the values of the first kind, or off. `part` is the module's path.
  bool toggleModule(const YamlPath& part);
  bool toggleOverride(const YamlPath& item);
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
  QString templateForFrame() const;
  bool mayWrap(const QList<int>& entries);
  DocumentSession* m_session;
};

// Most repeats that the canvas sets: Limits::expandedLayers.
qint64 maxRepeat();

}  // namespace eulerstack::widgets
