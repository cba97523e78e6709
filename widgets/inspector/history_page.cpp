#include "widgets/inspector/history_page.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QKeyEvent>

#include "widgets/controls/focus_ring.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

class HistoryModel : public QAbstractListModel {
  Q_OBJECT
 public:
  explicit HistoryModel(DocumentSession* session, QObject* parent) : QAbstractListModel(parent), m_session(session) {
    refresh();
  }

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_count; }

  QVariant data(const QModelIndex& index, int role) const override {
    const document::EditHistory& history = m_session->document().history();
    const auto position = static_cast<int>(history.position());
    const auto row = static_cast<std::size_t>(index.row());
    if (row > history.entries().size()) return {};
    switch (role) {
      case Qt::DisplayRole:
      case Qt::ToolTipRole:
        return row == 0 ? HistoryPage::tr("Opened") : text(history.entries()[row - 1].label);
      case Qt::FontRole: {
        QFont font = Theme::instance().font(index.row() == position ? "section" : "field");
        font.setItalic(index.row() > position);
        return font;
      }
      case Qt::ForegroundRole:
        return Theme::instance().color(index.row() > position ? "text3" : "text");
      case Qt::AccessibleDescriptionRole:
        return index.row() > position ? HistoryPage::tr("undone") : QString();
      default:
        return {};
    }
  }

  void refresh() {
    const int next = static_cast<int>(m_session->document().history().entries().size()) + 1;
    if (next != m_count) {
      beginResetModel();
      m_count = next;
      endResetModel();
    } else {
      emit dataChanged(index(0), index(m_count - 1));
    }
  }

 private:
  DocumentSession* m_session;
  int m_count = 0;
};

HistoryPage::HistoryPage(DocumentSession* session, QWidget* parent)
    : QListView(parent), m_session(session), m_model(new HistoryModel(session, this)) {
  setModel(m_model);
  setUniformItemSizes(true);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTextElideMode(Qt::ElideRight);
  addFocusRing(this);
  connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { goTo(index.row()); });
  connect(session, &DocumentSession::historyChanged, this, &HistoryPage::refresh);
  connect(session, &DocumentSession::documentReset, this, &HistoryPage::refresh);
  connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
  refresh();
}

void HistoryPage::refresh() {
  m_model->refresh();
  const QModelIndex current = m_model->index(static_cast<int>(m_session->document().history().position()));
  setCurrentIndex(current);
  if (isVisible()) scrollTo(current);
}

void HistoryPage::goTo(int row) {
  const auto position = [this] { return static_cast<int>(m_session->document().history().position()); };
  while (position() > row && m_session->document().canUndo()) m_session->undo();
  while (position() < row && m_session->document().canRedo()) m_session->redo();
}

void HistoryPage::keyPressEvent(QKeyEvent* event) {
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
    goTo(currentIndex().row());
    return;
  }
  QListView::keyPressEvent(event);
}

void HistoryPage::changeEvent(QEvent* event) {
  QListView::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) viewport()->update();
}

}  // namespace eulerstack::widgets

#include "history_page.moc"
