#include "widgets/problems/problems_model.h"

#include <algorithm>

#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

ProblemsModel::ProblemsModel(DocumentSession* session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_analysis(session->analysis()) {
  rebuild();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : Columns;
}

const Diagnostic* ProblemsModel::diagnostic(int row) const {
  return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ProblemsModel::lineOf(int row) const {
  const Diagnostic* found = diagnostic(row);
  return found == nullptr ? 0 : static_cast<int>(m_analysis->text.locate(found->range.begin).line);
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
  const Diagnostic* item = diagnostic(index.row());
  if (item == nullptr) return {};
  const Theme& theme = Theme::instance();
  switch (role) {
    case Qt::DisplayRole:
      switch (index.column()) {
        case Code:
          return QString::fromLatin1(messageSpec(item->id).textId);
        case MessageText:
          return fromCore(render(*item, translateCore).what);
        case Path:
          return fromCore(item->path.toString());
        case Line:
          return lineOf(index.row());
        case Fix:
          return item->fixes.empty() ? QString() : text(item->fixes.front().title);
        default:
          return {};
      }
    case Qt::ToolTipRole:
      if (index.column() == Code) return QString::fromLatin1(messageSpec(item->id).textId);
      if (index.column() == Path) return fromCore(item->path.toString());
      if (index.column() == MessageText) return fromCore(render(*item, translateCore).what);
      if (index.column() == Fix && !item->fixes.empty()) return text(item->fixes.front().title);
      return {};
    case Qt::AccessibleTextRole:
      if (index.column() != Icon) return {};
      return item->severity == Severity::Error     ? tr("Error")
             : item->severity == Severity::Warning ? tr("Warning")
                                                   : tr("Information");
    case Qt::FontRole:
      return theme.font(index.column() == Code || index.column() == Path ? "code" : "field");
    case Qt::ForegroundRole:
      return theme.color(index.column() == Path ? "text2" : "text");
    case Qt::TextAlignmentRole:
      return QVariant((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
      return {};
  }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Code:
      return tr("Code");
    case MessageText:
      return tr("Message");
    case Path:
      return tr("Path");
    case Line:
      return tr("Line");
    default:
      return {};
  }
}

void ProblemsModel::setShown(Severity severity, bool shown) {
  m_shown[static_cast<std::size_t>(severity)] = shown;
  beginResetModel();
  rebuild();
  endResetModel();
}

void ProblemsModel::refresh() {
  beginResetModel();
  m_analysis = m_session->analysis();
  rebuild();
  endResetModel();
}

void ProblemsModel::retranslate() {
  emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void ProblemsModel::rebuild() {
  m_rows.clear();
  m_counts = {};
  m_safeFixes = 0;
  for (const Diagnostic& diagnostic : m_analysis->diagnostics) {
    const auto severity = static_cast<std::size_t>(diagnostic.severity);
    ++m_counts[severity];
    if (std::ranges::any_of(diagnostic.fixes, [](const FixIt& fix) { return fix.safe; })) ++m_safeFixes;
    if (m_shown[severity]) m_rows.push_back(&diagnostic);
  }
  std::ranges::stable_sort(m_rows, [](const Diagnostic* a, const Diagnostic* b) {
    if (a->severity != b->severity) return a->severity < b->severity;
    return a->range.begin < b->range.begin;
  });
}

}  // namespace eulerstack::widgets
