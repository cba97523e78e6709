#include "widgets/inspector/values_table.h"

#include <QAbstractTableModel>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include "core/base/quantities.h"
#include "widgets/controls/focus_ring.h"
#include "widgets/inspector/field_values.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

struct ValueRow {
  QString name;
  QString result;
  QString written;  // what the editor of a let entry starts with
  QString from;
  YamlPath path;
  bool let = false;
  int uses = 0;
  friend bool operator==(const ValueRow&, const ValueRow&) = default;
};

QString grouped(const expr::Number& number) {
  if (const auto* integer = std::get_if<std::int64_t>(&number)) return fromCore(groupedNumber(*integer));
  return numberText(number);
}

// "${let.n_heads * 1024}" is shown as "= n_heads * 1024".
QString shortened(const QString& expression) {
  QString inner = expression.trimmed();
  if (looksLikeExpression(inner)) inner = inner.mid(2, inner.size() - 3).trimmed();
  return QStringLiteral("= ") + inner.replace(QLatin1String("let."), QString());
}

QList<ValueRow> rowsOf(const analysis::Analysis& analysis, bool letOnly) {
  QList<ValueRow> rows;
  if (!analysis.tree) return rows;
  const yaml::YamlTree& tree = *analysis.tree;
  for (const expr::LetEntry& entry : analysis.values.let) {
    ValueRow row;
    row.name = QStringLiteral("let.") + fromCore(entry.name);
    row.result = grouped(entry.value);
    row.written = numberText(entry.value);
    row.path = YamlPath{std::string("let"), entry.name};
    row.let = true;
    row.uses = static_cast<int>(entry.uses.size());
    rows.append(row);
  }
  if (letOnly) return rows;
  std::vector<yaml::NodeId> nodes;
  for (const auto& [node, value] : analysis.values.values) nodes.push_back(node);
  std::ranges::sort(nodes, {}, [&](yaml::NodeId node) { return tree[node].range.begin; });
  for (const yaml::NodeId node : nodes) {
    const YamlPath path = tree.pathOf(node);
    if (!path.empty() && path[0] == PathSegment(std::string("let"))) continue;
    ValueRow row;
    row.name = fromCore(path.toString());
    row.result = grouped(analysis.values.values.at(node));
    row.from = shortened(fromCore(tree[node].text));
    row.path = path;
    rows.append(row);
  }
  return rows;
}

}  // namespace

class ValuesModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  explicit ValuesModel(DocumentSession* session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
  }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
  const QList<ValueRow>& rows() const { return m_rows; }

  QVariant data(const QModelIndex& index, int role) const override {
    const ValueRow& row = m_rows.at(index.row());
    const Theme& theme = Theme::instance();
    switch (role) {
      case Qt::DisplayRole:
      case Qt::ToolTipRole:
        if (index.column() == 0) return row.name;
        if (index.column() == 1) return row.result;
        return row.let ? (row.uses == 0 ? ValuesTable::tr("not used") : ValuesTable::tr("%n use(s)", "", row.uses))
                       : row.from;
      case Qt::EditRole:
        return index.column() == 1 ? row.written : QVariant();
      case Qt::TextAlignmentRole:
        return QVariant((index.column() == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
      case Qt::FontRole:
        return theme.font(index.column() == 1 ? "section" : index.column() == 0 ? "code" : "small");
      case Qt::ForegroundRole:
        return theme.color(index.column() == 2 ? "text2" : "text");
      default:
        return {};
    }
  }

  QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
      return QVariant((section == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == 0 ? ValuesTable::tr("Value") : section == 1 ? ValuesTable::tr("Result") : ValuesTable::tr("From");
  }

  Qt::ItemFlags flags(const QModelIndex& index) const override {
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == 1 && m_rows.at(index.row()).let ? base | Qt::ItemIsEditable : base;
  }

  bool setData(const QModelIndex& index, const QVariant& value, int role) override {
    if (role != Qt::EditRole || !m_rows.at(index.row()).let) return false;
    const QString text = value.toString().trimmed();
    if (text.isEmpty() || text == m_rows.at(index.row()).written) return false;
    const YamlPath path = m_rows.at(index.row()).path;
    schema::FieldSpec number;
    number.type = schema::FieldType::Number;
    return m_session->apply([&](const analysis::Analysis& analysis) {
      return document::setField(analysis, path, typedValue(number, text));
    });
  }

  void refresh(bool letOnly) {
    QList<ValueRow> next = rowsOf(*m_session->analysis(), letOnly);
    if (next == m_rows) return;
    if (next.size() == m_rows.size()) {
      m_rows = std::move(next);
      emit dataChanged(index(0, 0), index(rowCount() - 1, 2));
      return;
    }
    beginResetModel();
    m_rows = std::move(next);
    endResetModel();
  }

 private:
  DocumentSession* m_session;
  QList<ValueRow> m_rows;
};

ValuesTable::ValuesTable(DocumentSession* session, Rows rows, QWidget* parent)
    : QTableView(parent), m_session(session), m_model(new ValuesModel(session, this)) {
  setModel(m_model);
  setProperty("letOnly", rows == Rows::LetOnly);
  setShowGrid(false);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                  QAbstractItemView::AnyKeyPressed);
  setTabKeyNavigation(false);
  addFocusRing(this);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setWordWrap(false);
  setTextElideMode(Qt::ElideLeft);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(static_cast<int>(Theme::instance().metric("chrome.table_row")));
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
  horizontalHeader()->setMinimumSectionSize(56);
  connect(this, &QAbstractItemView::clicked, this,
          [this](const QModelIndex& index) { emit activatedPath(m_model->rows().at(index.row()).path); });
  connect(m_session, &DocumentSession::analysisChanged, this, &ValuesTable::refresh);
  connect(m_session, &DocumentSession::documentReset, this, &ValuesTable::refresh);
  connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
  refresh();
}

int ValuesTable::rowCount() const {
  return m_model->rowCount();
}

void ValuesTable::refresh() {
  // While the text is unreadable the last readable values stay.
  if (m_session->analysis()->tree == nullptr && m_session->analysis()->revision != 0) return;
  m_model->refresh(property("letOnly").toBool());
  if (property("letOnly").toBool()) updateGeometry();
}

bool ValuesTable::editLet(const QString& name) {
  for (int row = 0; row < m_model->rowCount(); ++row) {
    if (m_model->rows().at(row).name != QStringLiteral("let.") + name) continue;
    const QModelIndex cell = m_model->index(row, 1);
    setCurrentIndex(cell);
    scrollTo(cell);
    edit(cell);
    return true;
  }
  return false;
}

QSize ValuesTable::sizeHint() const {
  if (!property("letOnly").toBool()) return QTableView::sizeHint();
  const int rows = qMin(rowCount(), 12);
  return {200, 32 + rows * verticalHeader()->defaultSectionSize()};
}

void ValuesTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  emit m_model->headerDataChanged(Qt::Horizontal, 0, 2);
  viewport()->update();
}

void ValuesTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (m_model->rowCount() > 0) return;
  QPainter painter(viewport());
  painter.setFont(Theme::instance().font("small"));
  painter.setPen(Theme::instance().color("text3"));
  painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap,
                   tr("No values. Add a let: block to name numbers, and use them as ${let.NAME}."));
}

}  // namespace eulerstack::widgets

#include "values_table.moc"
