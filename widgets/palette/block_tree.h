// List of draggable blocks in collapsible groups, drawn from the tokens.
#pragma once
#include <QTreeWidget>

namespace eulerstack::widgets {

struct BlockItem {
  QString payload;  // "mixer:attention"; empty: cannot be dragged
  QString name;
  QString icon;
  QString mixerKind;  // family colours; empty: grey
  QString count;      // right end
  QString second;     // second line, or empty
  QStringList strip;  // mixer kinds drawn as a row of blocks
  QString toolTip;
  bool dim = false;
  bool renamable = false;
  friend bool operator==(const BlockItem&, const BlockItem&) = default;
};

struct BlockGroup {
  QString title;  // empty: items without a header
  QList<BlockItem> items;
  friend bool operator==(const BlockGroup&, const BlockGroup&) = default;
};

class BlockTree : public QTreeWidget {
  Q_OBJECT
 public:
  explicit BlockTree(QWidget* parent = nullptr);

  // Keeps the current item and what is collapsed; widgets are only rebuilt when the items differ.
  void setGroups(const QList<BlockGroup>& groups);
  void setFilter(const QString& words);
  int visibleItems() const;
  QString currentPayload() const;
  bool selectPayload(const QString& payload);
  void renameCurrent();
  QMimeData* mimeFor(const QString& payload) const;

 signals:
  void chosen(const QString& payload);  // Enter, double-click
  void renamed(const QString& payload, const QString& name);
  void deleteRequested(const QString& payload);

 protected:
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override;
  Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
  void startDrag(Qt::DropActions actions) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  void fillItem(QTreeWidgetItem* row, const BlockItem& item);
  QList<BlockGroup> m_groups;
  QString m_filter;
  bool m_filling = false;
};

// Square with the block's icon on its family colour.
void paintBlockTile(QPainter& painter, const QRectF& rect, const QString& icon, const QString& mixerKind, qreal ratio);

}  // namespace eulerstack::widgets
