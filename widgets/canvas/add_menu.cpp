#include "widgets/canvas/add_menu.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include "core/schema/registry.h"
#include "widgets/theme/kind_icon.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

constexpr int kBlockRole = Qt::UserRole;
constexpr int kWidth = 206;

// The kind's icon on a tile of the family's colour.
QIcon tile(const QString& icon, const QString& family) {
  const Theme& theme = Theme::instance();
  const FamilyColors colors = theme.family(family);
  const qreal ratio = qGuiApp->devicePixelRatio();
  QPixmap pixmap(QSize(18, 18) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.fill);
  painter.drawRoundedRect(QRectF(0, 0, 18, 18), 4, 4);
  theme.drawIcon(painter, QRectF(3, 3, 12, 12), icon, family.isEmpty() ? theme.color("text2") : colors.on);
  painter.end();
  QIcon made(pixmap);
  made.addPixmap(pixmap, QIcon::Selected);  // as it is, not tinted by the selection
  return made;
}

QList<QPair<Block, QString>> kindRows(schema::KindFamily family, Block::Source source) {
  QList<QPair<Block, QString>> rows;
  for (const schema::KindDescriptor* kind : schema::Registry::instance().kinds(family))
    rows.append({Block{source, QLatin1String(kind->id)}, QLatin1String(kind->icon)});
  return rows;
}

}  // namespace

AddMenu::AddMenu(const QStringList& templates, const QHash<QString, QString>& families, QWidget* parent, bool frames)
    : QFrame(parent, Qt::Popup),
      m_frames(frames),
      m_templates(templates),
      m_families(families),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_foot(new QLabel(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("surface", "floating");
  setFixedWidth(kWidth);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(7, 7, 7, 7);
  column->setSpacing(6);
  column->addWidget(m_search);
  column->addWidget(m_list);
  column->addWidget(m_foot);
  m_search->addAction(Theme::instance().icon("search", "text3"), QLineEdit::LeadingPosition);
  m_search->setPlaceholderText(tr("Add a block"));
  m_search->installEventFilter(this);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setIconSize({18, 18});
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setAccessibleName(tr("Blocks that may stand here"));
  m_foot->setText(tr("Only blocks that may stand here"));
  m_foot->setProperty("tone", "text3");
  m_foot->setFont(Theme::instance().font("caption"));
  connect(m_search, &QLineEdit::textChanged, this, &AddMenu::fill);
  connect(m_list, &QListWidget::itemClicked, this, &AddMenu::choose);
  fill({});
}

void AddMenu::addSection(const QString& title, const QList<QPair<Block, QString>>& rows, const QString& filter) {
  bool first = true;
  for (const auto& [block, icon] : rows) {
    if (!block.name.contains(filter, Qt::CaseInsensitive)) continue;
    if (std::exchange(first, false)) {
      auto* head = new QListWidgetItem(title, m_list);
      head->setFlags(Qt::NoItemFlags);
      QFont font = Theme::instance().font("caption");
      font.setWeight(QFont::DemiBold);
      head->setFont(font);
      head->setForeground(Theme::instance().color("text3"));
      head->setSizeHint(QSize(kWidth - 20, 22));
    }
    auto* item = new QListWidgetItem(block.name, m_list);
    const bool isTemplate = block.source == Block::Source::Template;
    const QString family = isTemplate                             ? m_families.value(block.name)
                           : block.source == Block::Source::Mixer ? block.name
                                                                  : QString();
    item->setIcon(tile(isTemplate && family.isEmpty() ? QStringLiteral("template")
                       : isTemplate                   ? mixerIcon(family)
                                                      : icon,
                       family));
    item->setData(kBlockRole, block.toText());
    item->setSizeHint(QSize(kWidth - 20, 26));
  }
}

void AddMenu::fill(const QString& filter) {
  m_list->clear();
  QList<QPair<Block, QString>> templates;
  for (const QString& name : m_templates) templates.append({Block{Block::Source::Template, name}, {}});
  addSection(tr("Templates"), templates, filter.trimmed());
  addSection(tr("Mixers"), kindRows(schema::KindFamily::Mixer, Block::Source::Mixer), filter.trimmed());
  addSection(tr("Feed-forward"), kindRows(schema::KindFamily::Ffn, Block::Source::Ffn), filter.trimmed());
  if (m_frames) {
    QList<QPair<Block, QString>> forms;
    for (const document::CardForm form : {document::CardForm::Parallel, document::CardForm::Integrator}) {
      const QString key = QLatin1String(document::keyOf(form));
      forms.append({Block{Block::Source::Form, key}, key});
    }
    addSection(tr("Schedule"), forms, filter.trimmed());
  }
  if (m_list->count() == 0) {
    auto* none = new QListWidgetItem(tr("No block matches \"%1\".").arg(filter), m_list);
    none->setFlags(Qt::NoItemFlags);
    none->setSizeHint(QSize(kWidth - 20, 26));
  }
  stepTo(1);
  int height = 4;
  for (int i = 0; i < m_list->count(); ++i) height += m_list->item(i)->sizeHint().height();
  m_list->setFixedHeight(std::min(height, 320));
  adjustSize();
}

void AddMenu::stepTo(int by) {
  const int count = m_list->count();
  int row = m_list->currentRow();
  for (int tries = 0; tries < count; ++tries) {
    row = (row + by + count) % count;
    if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
      m_list->setCurrentRow(row);
      m_list->scrollToItem(m_list->item(row));
      return;
    }
  }
}

void AddMenu::openAt(QPoint global, std::function<void(const Block&)> chosen) {
  m_chosen = std::move(chosen);
  adjustSize();
  if (const QScreen* screen = QGuiApplication::screenAt(global)) {
    const QRect room = screen->availableGeometry();
    global.setX(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())));
    global.setY(std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
  }
  move(global);
  show();
  m_search->setFocus();
}

void AddMenu::choose() {
  const QListWidgetItem* item = m_list->currentItem();
  const std::optional<Block> block =
      item != nullptr ? Block::parse(item->data(kBlockRole).toByteArray()) : std::nullopt;
  if (!block) return;
  const auto chosen = std::exchange(m_chosen, {});
  close();
  if (chosen) chosen(*block);
}

bool AddMenu::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Down:
        stepTo(1);
        return true;
      case Qt::Key_Up:
        stepTo(-1);
        return true;
      case Qt::Key_Return:
      case Qt::Key_Enter:
        choose();
        return true;
      default:
        break;
    }
  }
  return QFrame::eventFilter(watched, event);
}

}  // namespace eulerstack::widgets
