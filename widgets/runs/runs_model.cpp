#include "widgets/runs/runs_model.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/controls/selected_row.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {
namespace {

constexpr int kRunRole = Qt::UserRole;
constexpr int kRowHeight = 82;
constexpr int kPad = 12;
constexpr int kEye = 16;

// The context of the texts here, in a form that lupdate reads.
struct RunsModelText {
  Q_DECLARE_TR_FUNCTIONS(RunsModel)
};

QRect eyeRect(const QRect& row) {
  return {row.right() - kPad - kEye, row.top() + 10, kEye, kEye};
}

QString stepText(const RunRecord& run) {
  return RunsModelText::tr("step %1 / %2").arg(run.lastStep()).arg(run.options.steps);
}

QString lastLoss(const RunRecord& run) {
  return run.metrics.empty() ? QString() : lossText(run.metrics.back().loss);
}

QString rightDetail(const RunRecord& run) {
  if (run.problem)
    return run.problem->kind == QLatin1String("not_finite") ? RunsModelText::tr("loss not finite") : QString();
  if (run.metrics.empty()) return {};
  return durationText(run.metrics.back().seconds);
}

void paintLineSample(QPainter& painter, const QRect& rect, int series) {
  QPen pen(Theme::instance().series(series), 2.5);
  const QList<qreal> dash = Theme::instance().seriesDash(series);
  if (!dash.isEmpty()) {
    QList<qreal> scaled;
    for (const qreal length : dash) scaled.append(length / pen.widthF());
    pen.setDashPattern(scaled);
    pen.setCapStyle(Qt::FlatCap);
  }
  painter.setPen(pen);
  painter.drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
}

}  // namespace

QString runStateText(const RunRecord& run) {
  switch (run.state) {
    case RunState::Ready:
      return RunsModelText::tr("ready");
    case RunState::Starting:
      return RunsModelText::tr("starting");
    case RunState::Running:
      return RunsModelText::tr("running");
    case RunState::Pausing:
      return RunsModelText::tr("pausing");
    case RunState::Paused:
      return RunsModelText::tr("paused");
    case RunState::Stopping:
      return RunsModelText::tr("stopping");
    case RunState::Finished:
      return run.stopped() ? RunsModelText::tr("stopped") : RunsModelText::tr("finished");
    case RunState::Failed:
      return RunsModelText::tr("failed");
  }
  return {};
}

const char* runStateIcon(const RunRecord& run) {
  switch (run.state) {
    case RunState::Ready:
    case RunState::Starting:
    case RunState::Running:
      return "play";
    case RunState::Pausing:
    case RunState::Paused:
      return "pause";
    case RunState::Stopping:
      return "stop";
    case RunState::Finished:
      return run.stopped() ? "stop" : "check";
    case RunState::Failed:
      return "error";
  }
  return "play";
}

const char* runStateRole(const RunRecord& run) {
  if (run.state == RunState::Failed) return "error";
  if (run.state == RunState::Finished && !run.stopped()) return "ok";
  return run.active() ? "accent" : "text2";
}

int RunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

RunPtr RunsModel::at(int row) const {
  return row >= 0 && row < rowCount() ? m_runs[static_cast<std::size_t>(row)] : nullptr;
}

int RunsModel::rowOf(int id) const {
  for (std::size_t i = 0; i < m_runs.size(); ++i)
    if (m_runs[i]->id == id) return static_cast<int>(i);
  return -1;
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
  const RunPtr run = at(index.row());
  if (!run) return {};
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return run->name;
  if (role == Qt::CheckStateRole) return run->visible ? Qt::Checked : Qt::Unchecked;
  if (role == Qt::AccessibleTextRole)
    return QStringLiteral("%1, %2, %3, %4").arg(run->name, runStateText(*run), lastLoss(*run), stepText(*run));
  if (role == kRunRole) return QVariant::fromValue(static_cast<const void*>(run.get()));
  return {};
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const RunPtr run = at(index.row());
  if (!run || role != Qt::CheckStateRole) return false;
  run->visible = value.toInt() == Qt::Checked;
  emit dataChanged(index, index);
  emit visibilityChanged(run);
  return true;
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const {
  return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

void RunsModel::add(RunPtr run) {
  beginInsertRows({}, 0, 0);
  m_runs.insert(m_runs.begin(), std::move(run));
  endInsertRows();
}

void RunsModel::remove(int row) {
  if (!at(row)) return;
  beginRemoveRows({}, row, row);
  m_runs.erase(m_runs.begin() + row);
  endRemoveRows();
}

void RunsModel::changed(const RunRecord& run) {
  const QModelIndex row = index(rowOf(run.id));
  emit dataChanged(row, row);
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const auto* run = static_cast<const RunRecord*>(index.data(kRunRole).value<const void*>());
  return {160, run && run->active() ? kRowHeight + 8 : kRowHeight};
}

void RunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* run = static_cast<const RunRecord*>(index.data(kRunRole).value<const void*>());
  if (!run) return;
  const Theme& theme = Theme::instance();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const QRect row = option.rect;
  painter->fillRect(row, theme.color("panel"));
  painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.color("border"));
  if (option.state.testFlag(QStyle::State_Selected)) paintSelectedRow(*painter, row.adjusted(0, 0, 0, -1));
  const QRect inner = row.adjusted(kPad, 0, -kPad, 0);

  QRect line(inner.left(), row.top() + 8, inner.width(), 20);
  paintLineSample(*painter, QRect(line.left(), line.top(), 22, line.height()), run->series);
  painter->setFont(theme.font("section"));
  painter->setPen(theme.color(run->visible ? "text" : "text3"));
  const QRect nameRect = line.adjusted(32, 0, -kEye - 6, 0);
  painter->drawText(nameRect, Qt::AlignVCenter,
                    QFontMetrics(painter->font()).elidedText(run->name, Qt::ElideMiddle, nameRect.width()));
  theme.drawIcon(*painter, eyeRect(row), QStringLiteral("eye"), theme.color(run->visible ? "text2" : "disabled"));

  line.translate(0, 24);
  theme.drawIcon(*painter, QRectF(line.left() + 2, line.top() + 3, 14, 14), QLatin1String(runStateIcon(*run)),
                 theme.color(runStateRole(*run)));
  painter->setFont(theme.font("field"));
  painter->setPen(theme.color(run->state == RunState::Failed ? "error" : "text2"));
  painter->drawText(line.adjusted(22, 0, 0, 0), Qt::AlignVCenter, runStateText(*run));
  painter->setFont(theme.font("section"));
  painter->setPen(theme.color("text"));
  painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, lastLoss(*run));

  line.translate(0, 22);
  painter->setFont(theme.font("small"));
  painter->setPen(theme.color("text3"));
  painter->drawText(line, Qt::AlignVCenter, stepText(*run));
  painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, rightDetail(*run));
  if (run->active() && run->options.steps > 0) {
    const QRectF track(inner.left(), row.bottom() - 8, inner.width(), 4);
    const double share =
        std::clamp(static_cast<double>(run->lastStep()) / static_cast<double>(run->options.steps), 0.0, 1.0);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color("chip"));
    painter->drawRoundedRect(track, 2, 2);
    painter->setBrush(theme.series(run->series));
    painter->drawRoundedRect(QRectF(track.left(), track.top(), track.width() * share, track.height()), 2, 2);
  }
  if (option.state.testFlag(QStyle::State_HasFocus)) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.color("accent"), 2));
    painter->drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -3), 4, 4);
  }
  painter->restore();
}

bool RunDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
  if (event->type() == QEvent::MouseButtonRelease) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (!eyeRect(option.rect).adjusted(-4, -4, 4, 4).contains(mouse->position().toPoint())) return false;
  } else if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space) {
    return false;
  }
  const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
  return model->setData(index, shown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace eulerstack::widgets
