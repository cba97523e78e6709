#include "app/studio/command_palette.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <algorithm>

#include "widgets/controls/selected_row.h"
#include "widgets/theme/theme.h"

namespace eulerstack::studio {
namespace {

using widgets::Theme;

constexpr int kMostRows = 12;
constexpr int kRowHeight = 29;
constexpr int kDetailRole = Qt::UserRole;
constexpr int kIconRole = Qt::UserRole + 1;

class RowDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, kRowHeight}; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Theme& theme = Theme::instance();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) widgets::paintSelectedRow(*painter, option.rect);
    const QString icon = index.data(kIconRole).toString();
    if (!icon.isEmpty())
      theme.drawIcon(*painter, QRectF(option.rect.left() + 10, option.rect.center().y() - 7, 14, 14), icon,
                     theme.color("text2"));
    const QString detail = index.data(kDetailRole).toString();
    painter->setFont(theme.font("small"));
    painter->setPen(theme.color("text3"));
    // One pixel more than the words: their width is rounded.
    const int detailWidth = std::min(painter->fontMetrics().horizontalAdvance(detail) + 1, option.rect.width() / 2);
    const QRect detailRect = option.rect.adjusted(option.rect.width() - detailWidth - 10, 0, -10, 0);
    painter->drawText(detailRect, Qt::AlignVCenter | Qt::AlignRight,
                      painter->fontMetrics().elidedText(detail, Qt::ElideLeft, detailWidth));
    const QRect textRect(option.rect.left() + 34, option.rect.top(), detailRect.left() - option.rect.left() - 42,
                         option.rect.height());
    painter->setFont(theme.font("field"));
    painter->setPen(theme.color("text"));
    painter->drawText(textRect, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
    painter->restore();
  }
};

}  // namespace

int matchScore(const QString& text, const QString& query) {
  int score = 1;
  const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (const QString& word : words) {
    const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0) return 0;
    const bool wordStart = at == 0 || !text.at(at - 1).isLetterOrNumber();
    score += (wordStart ? 100 : 20) + (at == 0 ? 50 : 0) - static_cast<int>(std::min<qsizetype>(at, 15));
  }
  return std::max(1, score);
}

CommandPalette::CommandPalette(QWidget* host, std::function<QList<PaletteItem>()> items, QWidget* parent)
    : QLineEdit(parent), m_host(host), m_provider(std::move(items)), m_list(new QListWidget(host)) {
  m_list->setItemDelegate(new RowDelegate(m_list));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setProperty("surface", QStringLiteral("floating"));
  m_list->hide();
  setTextMargins(22, 0, 46, 0);
  setFocusPolicy(Qt::StrongFocus);
  connect(this, &QLineEdit::textEdited, this, [this] { search(); });
  connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { run(m_list->row(item)); });
  retranslate();
}

int CommandPalette::widthFor(const QString& words) const {
  constexpr int kFrame = 11;  // line, padding and the field's own margin
  const QMargins margins = textMargins();
  return fontMetrics().horizontalAdvance(words) + margins.left() + margins.right() + 2 * kFrame;
}

QSize CommandPalette::sizeHint() const {
  return {std::max(248, widthFor(tr("Find block, field or command"))), 28};
}

void CommandPalette::retranslate() {
  const QString words = tr("Find block, field or command");
  setPlaceholderText(width() < widthFor(words) ? tr("Find") : words);
  setAccessibleName(tr("Find block, field or command"));
}

void CommandPalette::activate() {
  setFocus(Qt::ShortcutFocusReason);
  selectAll();
  showList();
}

void CommandPalette::showList() {
  m_items = m_provider();
  search();
}

void CommandPalette::search() {
  if (m_items.isEmpty()) m_items = m_provider();
  const QString query = text().trimmed();
  QList<QPair<int, qsizetype>> scored;
  for (qsizetype i = 0; i < m_items.size(); ++i)
    if (const int score = matchScore(m_items[i].text, query); score > 0) scored.append({-score, i});
  std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  m_shown.clear();
  m_list->clear();
  constexpr qsizetype kMost = 60;
  for (const auto& [score, index] : scored.mid(0, kMost)) {
    auto* row = new QListWidgetItem(m_items[index].text, m_list);
    row->setData(kDetailRole, m_items[index].detail);
    row->setData(kIconRole, m_items[index].icon);
    m_shown << index;
  }
  if (m_shown.isEmpty()) {
    auto* row = new QListWidgetItem(tr("No block, field or command matches “%1”.").arg(query), m_list);
    row->setFlags(Qt::NoItemFlags);
  } else {
    m_list->setCurrentRow(0);
  }
  constexpr int kWidth = 420;
  const QPoint below = m_host->mapFromGlobal(mapToGlobal(QPoint(width() - kWidth, height() + 4)));
  const int rows = std::min(kMostRows, m_list->count());
  m_list->setGeometry(std::max(4, below.x()), below.y(), kWidth, rows * kRowHeight + 4);
  m_list->show();
  m_list->raise();
}

QStringList CommandPalette::shownTexts() const {
  QStringList texts;
  for (const qsizetype index : m_shown) texts << m_items[index].text;
  return m_list->isHidden() ? QStringList() : texts;
}

void CommandPalette::run(int row) {
  if (row < 0 || row >= m_shown.size()) return;
  const std::function<void()> action = m_items[m_shown[row]].run;
  leave();
  if (action) action();
}

void CommandPalette::leave() {
  m_list->hide();
  clear();
  m_items.clear();
  m_shown.clear();
  clearFocus();
}

void CommandPalette::changeEvent(QEvent* event) {
  QLineEdit::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void CommandPalette::resizeEvent(QResizeEvent* event) {
  QLineEdit::resizeEvent(event);
  retranslate();
}

void CommandPalette::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  if (event->reason() == Qt::MouseFocusReason) showList();
}

void CommandPalette::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  m_list->hide();
}

void CommandPalette::keyPressEvent(QKeyEvent* event) {
  const int rows = m_list->count();
  switch (event->key()) {
    case Qt::Key_Down:
      if (m_list->isHidden()) return showList();
      m_list->setCurrentRow(std::min(m_list->currentRow() + 1, rows - 1));
      return;
    case Qt::Key_Up:
      m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      run(m_list->currentRow());
      return;
    case Qt::Key_Escape:
      leave();
      return;
    default:
      QLineEdit::keyPressEvent(event);
  }
}

void CommandPalette::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  QPainter painter(this);
  const Theme& theme = Theme::instance();
  theme.drawIcon(painter, QRectF(9, height() / 2.0 - 7, 14, 14), QStringLiteral("search"), theme.color("text2"));
  painter.setFont(theme.font("small"));
  painter.setPen(theme.color("text3"));
  if (text().isEmpty())
    painter.drawText(rect().adjusted(0, 0, -9, 0), Qt::AlignVCenter | Qt::AlignRight,
                     QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

}  // namespace eulerstack::studio
