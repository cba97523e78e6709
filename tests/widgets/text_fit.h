// Finds what a person cannot read: texts wider than their widgets, widgets that stand out of their windows.
#pragma once
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace eulerstack::widgets::text_fit {

// Words without the mark of the key, as they are drawn.
inline QString drawnText(QString text) {
  return text.remove(QLatin1Char('&'));
}

inline int widthOf(const QWidget& widget, const QString& text) {
  return QFontMetrics(widget.font()).horizontalAdvance(drawnText(text));
}

// What stands beside the words of a button.
inline int besideWords(const QAbstractButton& button) {
  constexpr int kIndicator = 21;
  if (qobject_cast<const QCheckBox*>(&button) || qobject_cast<const QRadioButton*>(&button)) return kIndicator;
  return button.icon().isNull() ? 0 : button.iconSize().width() + 4;
}

// Buttons are as wide as their words; those that may shrink say more in a tip.
inline bool fits(const QAbstractButton& button) {
  if (button.text().isEmpty() || button.toolTip() == button.text()) return true;
  const auto* tool = qobject_cast<const QToolButton*>(&button);
  if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) return true;
  const bool plain = qobject_cast<const QPushButton*>(&button) || qobject_cast<const QCheckBox*>(&button) ||
                     qobject_cast<const QRadioButton*>(&button);
  const bool shrinks = button.sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
  if (shrinks && (!plain || !button.toolTip().isEmpty())) return true;
  return button.width() >= button.sizeHint().width() ||
         button.width() >= besideWords(button) + widthOf(button, button.text());
}

// Labels that wrap are high enough; others are wide enough unless they elide.
inline bool fits(const QLabel& label) {
  if (label.wordWrap()) return label.height() >= label.heightForWidth(label.width());
  const bool elides =
      label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored || label.minimumSizeHint().width() <= 16;
  if (elides || label.maximumWidth() == label.minimumWidth()) return true;
  return label.width() >= label.sizeHint().width();
}

inline bool fits(const QLineEdit& line) {
  const QString shown = line.placeholderText();
  if (!line.text().isEmpty() || line.toolTip().contains(shown)) return true;  // what the user writes scrolls
  QStyleOptionFrame option;
  option.initFrom(&line);
  option.lineWidth = line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line);
  const QMargins margins = line.textMargins();
  constexpr int kInner = 2;  // QLineEdit's own, on both sides
  const int room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width() - margins.left() -
                   margins.right() - 2 * kInner;
  return room >= widthOf(line, shown);
}

inline bool fits(const QComboBox& combo) {
  const int arrow = 22;
  return combo.currentText().isEmpty() || combo.width() - arrow >= widthOf(combo, combo.currentText());
}

inline QStringList cutTabs(const QTabBar& bar) {
  QStringList found;
  for (int i = 0; i < bar.count(); ++i)
    if (bar.tabRect(i).right() > bar.width() || bar.tabRect(i).width() < widthOf(bar, bar.tabText(i)))
      found.append(bar.tabText(i));
  return found;
}

// Titles of the columns, and the cells: those that elide say their text in the tip.
inline QStringList cutCells(const QTableView& table) {
  QStringList found;
  const QHeaderView* header = table.horizontalHeader();
  const QAbstractItemModel* model = table.model();
  if (model == nullptr) return found;
  for (int column = 0; column < model->columnCount(); ++column) {
    if (header->isSectionHidden(column)) continue;
    const int width = header->sectionSize(column);
    const QString title = model->headerData(column, Qt::Horizontal).toString();
    if (header->isVisible() && width < header->sectionSizeHint(column)) found.append(title);
    for (int row = 0; row < model->rowCount(); ++row) {
      const QModelIndex index = model->index(row, column);
      const QString text = index.data().toString();
      if (width < widthOf(table, text) && !index.data(Qt::ToolTipRole).toString().contains(text)) found.append(text);
    }
  }
  return found;
}

// A widget that stands out of its parent is cut there; what scrolls may.
inline bool standsInside(const QWidget& child) {
  const QWidget* parent = child.parentWidget();
  if (parent == nullptr || child.isWindow()) return true;
  const bool scrolled = parent->parentWidget() && qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
  return scrolled || parent->rect().contains(child.geometry());
}

// What scrolls up and down alone is no wider than its window.
inline bool fits(const QScrollArea& area) {
  const bool sideways = area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
  return sideways || area.widget() == nullptr || area.widget()->width() <= area.viewport()->width();
}

inline QString nameOf(const QWidget& widget) {
  const QString name = widget.objectName();
  return QString::fromLatin1(widget.metaObject()->className()) + (name.isEmpty() ? name : QLatin1Char('#') + name);
}

inline QStringList cutTexts(const QWidget& root) {
  QStringList found;
  for (const QWidget* child : root.findChildren<QWidget*>()) {
    if (!child->isVisible() || child->width() == 0) continue;
    if (const auto* button = qobject_cast<const QAbstractButton*>(child)) {
      if (!fits(*button)) found.append(button->text());
      if (!standsInside(*child)) found.append(nameOf(*child) + QStringLiteral(" stands out: ") + button->text());
    } else if (const auto* label = qobject_cast<const QLabel*>(child)) {
      if (!fits(*label)) found.append(label->text());
      if (!standsInside(*child)) found.append(nameOf(*child) + QStringLiteral(" stands out: ") + label->text());
    } else if (const auto* line = qobject_cast<const QLineEdit*>(child)) {
      if (!fits(*line)) found.append(line->placeholderText());
    } else if (const auto* combo = qobject_cast<const QComboBox*>(child)) {
      if (!fits(*combo)) found.append(combo->currentText());
    } else if (const auto* bar = qobject_cast<const QTabBar*>(child)) {
      found.append(cutTabs(*bar));
    } else if (const auto* area = qobject_cast<const QScrollArea*>(child)) {
      if (!fits(*area)) found.append(nameOf(*area) + QStringLiteral(" is narrower than what it shows"));
    } else if (const auto* table = qobject_cast<const QTableView*>(child)) {
      found.append(cutCells(*table));
    }
  }
  return found;
}

}  // namespace eulerstack::widgets::text_fit
