#include "widgets/palette/block_tree.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include "widgets/palette/palette_panel.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

enum Role { PayloadRole = Qt::UserRole, IconRole, KindRole, CountRole, SecondRole, StripRole, DimRole, GroupRole };

constexpr int kGroupHeight = 26;
constexpr int kTwoLineHeight = 46;

class BlockDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    if (index.data(GroupRole).toBool()) return {100, kGroupHeight};
    const bool two = !index.data(SecondRole).toString().isEmpty() || !index.data(StripRole).toStringList().isEmpty();
    return {100, two ? kTwoLineHeight : static_cast<int>(Theme::instance().metric("chrome.palette_row"))};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(GroupRole).toBool())
      paintGroup(*painter, option, index);
    else
      paintItem(*painter, option, index);
    painter->restore();
  }

  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override {
    editor->setGeometry(option.rect.adjusted(36, 1, -6, -1));
  }

 private:
  static qreal ratioOf(const QStyleOptionViewItem& option) {
    return option.widget == nullptr ? 1 : option.widget->devicePixelRatioF();
  }

  static void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Theme& theme = Theme::instance();
    const QRect area = option.rect;
    const bool open = option.state.testFlag(QStyle::State_Open);
    const QPixmap chevron = theme.pixmap(open ? QStringLiteral("chevron_down") : QStringLiteral("chevron_right"),
                                         theme.color("text3"), 12, ratioOf(option));
    painter.drawPixmap(QPointF(area.left() + 8, area.center().y() - 5), chevron);
    painter.setFont(theme.font("small"));
    painter.setPen(theme.color("text2"));
    painter.drawText(area.adjusted(26, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
      painter.setPen(QPen(theme.color("accent"), 2));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(area.adjusted(3, 2, -3, -2), 4, 4);
    }
  }

  static void paintItem(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Theme& theme = Theme::instance();
    const QRect area = option.rect.adjusted(4, 1, -4, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
      painter.setPen(selected && theme.highContrast() ? QPen(theme.color("accent"), 1) : QPen(Qt::NoPen));
      painter.setBrush(theme.color(selected ? "accent_soft" : "hover"));
      painter.drawRoundedRect(area, 4, 4);
    }
    const QString second = index.data(SecondRole).toString();
    const QStringList strip = index.data(StripRole).toStringList();
    const bool two = !second.isEmpty() || !strip.isEmpty();
    const QRect first = two ? QRect(area.left(), area.top() + 3, area.width(), 20) : area;
    if (!two || strip.isEmpty())
      paintBlockTile(painter, QRectF(area.left() + 6, first.center().y() - 9, 20, 20), index.data(IconRole).toString(),
                     index.data(KindRole).toString(), ratioOf(option));
    const int left = area.left() + (strip.isEmpty() ? 36 : 8);
    const QString count = index.data(CountRole).toString();
    const QFont small = theme.font("small");
    const int countWidth = count.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(count) + 10;
    const QFont font = theme.font("field");
    painter.setFont(font);
    painter.setPen(theme.color(index.data(DimRole).toBool() ? "text3" : "text"));
    const int room = area.right() - left - countWidth - 6;
    painter.drawText(QRect(left, first.top(), room, first.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room));
    painter.setFont(small);
    painter.setPen(theme.color("text3"));
    painter.drawText(first.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    if (!second.isEmpty()) painter.drawText(QRect(left, area.top() + 23, area.right() - left - 4, 18), second);
    qreal x = left;
    for (const QString& kind : strip) {
      if (x > area.right() - 14) break;
      painter.setPen(Qt::NoPen);
      painter.setBrush(theme.family(kind).fill);
      painter.drawRoundedRect(QRectF(x, area.top() + 27, 12, 9), 2, 2);
      x += 15;
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
      painter.setPen(QPen(theme.color("accent"), 2));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4);
    }
  }
};

}  // namespace

void paintBlockTile(QPainter& painter, const QRectF& rect, const QString& icon, const QString& mixerKind, qreal ratio) {
  const Theme& theme = Theme::instance();
  const FamilyColors family = theme.family(mixerKind);
  painter.setPen(Qt::NoPen);
  painter.setBrush(mixerKind.isEmpty() ? theme.color("chip") : family.fill);
  painter.drawRoundedRect(rect, 4, 4);
  const qreal size = rect.width() * 0.65;
  const QPointF corner = rect.center() - QPointF(size / 2, size / 2);
  painter.drawPixmap(corner,
                     theme.pixmap(icon, mixerKind.isEmpty() ? theme.color("chip_text") : family.on, size, ratio));
}

BlockTree::BlockTree(QWidget* parent) : QTreeWidget(parent) {
  setColumnCount(1);
  setHeaderHidden(true);
  setRootIsDecorated(false);
  setIndentation(0);
  setItemDelegate(new BlockDelegate(this));
  setSelectionMode(QAbstractItemView::SingleSelection);
  setDragEnabled(true);
  setDragDropMode(QAbstractItemView::DragOnly);
  setEditTriggers(QAbstractItemView::EditKeyPressed);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setMouseTracking(true);
  setExpandsOnDoubleClick(false);
  connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item) {
    const QString payload = item->data(0, PayloadRole).toString();
    if (!payload.isEmpty()) emit chosen(payload);
  });
  connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
    if (!m_filling) emit renamed(item->data(0, PayloadRole).toString(), item->text(0));
  });
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    scheduleDelayedItemsLayout();
    viewport()->update();
  });
}

void BlockTree::fillItem(QTreeWidgetItem* row, const BlockItem& item) {
  row->setText(0, item.name);
  row->setData(0, PayloadRole, item.payload);
  row->setData(0, IconRole, item.icon);
  row->setData(0, KindRole, item.mixerKind);
  row->setData(0, CountRole, item.count);
  row->setData(0, SecondRole, item.second);
  row->setData(0, StripRole, item.strip);
  row->setData(0, DimRole, item.dim);
  row->setToolTip(0, item.toolTip);
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  if (!item.payload.isEmpty()) flags |= Qt::ItemIsDragEnabled;
  if (item.renamable) flags |= Qt::ItemIsEditable;
  row->setFlags(flags);
}

void BlockTree::setGroups(const QList<BlockGroup>& groups) {
  if (groups == m_groups) return;
  const QScopedValueRollback filling(m_filling, true);
  bool sameShape = groups.size() == m_groups.size();
  for (qsizetype i = 0; sameShape && i < groups.size(); ++i)
    sameShape =
        groups[i].items.size() == m_groups[i].items.size() && groups[i].title.isEmpty() == m_groups[i].title.isEmpty();
  m_groups = groups;
  const QString current = currentPayload();
  if (!sameShape) clear();
  for (qsizetype i = 0; i < groups.size(); ++i) {
    const BlockGroup& group = groups[i];
    QTreeWidgetItem* head = group.title.isEmpty() ? invisibleRootItem() : topLevelItem(static_cast<int>(i));
    if (head == nullptr) {
      head = new QTreeWidgetItem(this);
      head->setData(0, GroupRole, true);
      head->setFlags(Qt::ItemIsEnabled);
      head->setExpanded(true);
    }
    if (!group.title.isEmpty()) head->setText(0, group.title);
    for (qsizetype j = 0; j < group.items.size(); ++j) {
      QTreeWidgetItem* row = head->child(static_cast<int>(j));
      if (row == nullptr) row = new QTreeWidgetItem(head);
      fillItem(row, group.items[j]);
    }
  }
  if (!sameShape) {
    setFilter(m_filter);
    selectPayload(current);
  }
}

void BlockTree::setFilter(const QString& words) {
  m_filter = words;
  const QString needle = words.trimmed();
  for (int i = 0; i < topLevelItemCount(); ++i) {
    QTreeWidgetItem* top = topLevelItem(i);
    bool any = top->text(0).contains(needle, Qt::CaseInsensitive);
    if (top->data(0, GroupRole).toBool()) {
      any = false;
      for (int j = 0; j < top->childCount(); ++j) {
        const bool match = top->child(j)->text(0).contains(needle, Qt::CaseInsensitive);
        top->child(j)->setHidden(!match);
        any = any || match;
      }
    }
    top->setHidden(!any);
  }
}

int BlockTree::visibleItems() const {
  int count = 0;
  for (int i = 0; i < topLevelItemCount(); ++i) {
    const QTreeWidgetItem* top = topLevelItem(i);
    if (!top->data(0, GroupRole).toBool()) count += top->isHidden() ? 0 : 1;
    for (int j = 0; j < top->childCount(); ++j) count += top->isHidden() || top->child(j)->isHidden() ? 0 : 1;
  }
  return count;
}

QString BlockTree::currentPayload() const {
  const QTreeWidgetItem* item = currentItem();
  return item == nullptr ? QString() : item->data(0, PayloadRole).toString();
}

bool BlockTree::selectPayload(const QString& payload) {
  if (payload.isEmpty()) return false;
  for (int i = 0; i < topLevelItemCount(); ++i) {
    QTreeWidgetItem* top = topLevelItem(i);
    if (top->data(0, PayloadRole).toString() == payload) {
      setCurrentItem(top);
      return true;
    }
    for (int j = 0; j < top->childCount(); ++j)
      if (top->child(j)->data(0, PayloadRole).toString() == payload) {
        setCurrentItem(top->child(j));
        return true;
      }
  }
  return false;
}

void BlockTree::renameCurrent() {
  if (currentItem() != nullptr && currentItem()->flags().testFlag(Qt::ItemIsEditable)) editItem(currentItem(), 0);
}

QStringList BlockTree::mimeTypes() const {
  return {QString::fromLatin1(kBlockMimeType)};
}

QMimeData* BlockTree::mimeFor(const QString& payload) const {
  auto* data = new QMimeData();
  data->setData(QString::fromLatin1(kBlockMimeType), payload.toUtf8());
  return data;
}

QMimeData* BlockTree::mimeData(const QList<QTreeWidgetItem*>& items) const {
  return items.isEmpty() ? nullptr : mimeFor(items.first()->data(0, PayloadRole).toString());
}

void BlockTree::startDrag(Qt::DropActions) {
  QTreeWidgetItem* item = currentItem();
  if (item == nullptr || currentPayload().isEmpty()) return;
  const qreal ratio = devicePixelRatioF();
  QPixmap picture(QSize(150, 30) * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = Theme::instance();
  painter.setPen(theme.color("border2"));
  painter.setBrush(theme.color("card"));
  painter.drawRoundedRect(QRectF(0.5, 0.5, 149, 29), 6, 6);
  paintBlockTile(painter, QRectF(5, 5, 20, 20), item->data(0, IconRole).toString(), item->data(0, KindRole).toString(),
                 ratio);
  painter.setFont(theme.font("section"));
  painter.setPen(theme.color("text"));
  painter.drawText(QRect(32, 0, 114, 30), Qt::AlignVCenter,
                   QFontMetrics(theme.font("section")).elidedText(item->text(0), Qt::ElideRight, 112));
  painter.end();
  auto* drag = new QDrag(this);
  drag->setMimeData(mimeFor(currentPayload()));
  drag->setPixmap(picture);
  drag->setHotSpot(QPoint(16, 15));
  drag->exec(Qt::CopyAction);
}

void BlockTree::keyPressEvent(QKeyEvent* event) {
  QTreeWidgetItem* item = currentItem();
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (item != nullptr && enter && state() != QAbstractItemView::EditingState) {
    if (item->data(0, GroupRole).toBool())
      item->setExpanded(!item->isExpanded());
    else if (!currentPayload().isEmpty())
      emit chosen(currentPayload());
    return;
  }
  if (item != nullptr && event->key() == Qt::Key_Delete && !currentPayload().isEmpty()) {
    emit deleteRequested(currentPayload());
    return;
  }
  QTreeWidget::keyPressEvent(event);
}

void BlockTree::mouseReleaseEvent(QMouseEvent* event) {
  QTreeWidgetItem* item = itemAt(event->position().toPoint());
  if (item != nullptr && item->data(0, GroupRole).toBool() && event->button() == Qt::LeftButton)
    item->setExpanded(!item->isExpanded());
  QTreeWidget::mouseReleaseEvent(event);
}

}  // namespace eulerstack::widgets
