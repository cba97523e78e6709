#include "widgets/inspector/form_header.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include "widgets/session/translation.h"
#include "widgets/theme/kind_icon.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

// "used 3 times" on a chip.
class Badge : public QLabel {
 public:
  using QLabel::QLabel;
  QSize sizeHint() const override {
    return {QFontMetrics(Theme::instance().font("caption")).horizontalAdvance(text()) + 12, 18};
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().color("chip"));
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setFont(Theme::instance().font("caption"));
    painter.setPen(Theme::instance().color("chip_text"));
    painter.drawText(rect(), Qt::AlignCenter, text());
  }
};

}  // namespace

FormHeader::FormHeader(DocumentSession* session, QWidget* parent)
    : Surface("panel", parent, Qt::BottomEdge), m_session(session) {
  m_icon = new QWidget(this);
  m_icon->setFixedSize(22, 22);
  m_name = new ThemedLabel("heading", "text", this);
  m_name->setElide(Qt::ElideRight);
  m_name->installEventFilter(this);
  m_edit = new QLineEdit(this);
  m_edit->setObjectName(QStringLiteral("templateName"));
  m_edit->hide();
  m_edit->installEventFilter(this);
  m_badge = new Badge(this);
  m_badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_more = new IconButton(QStringLiteral("more"), this);
  m_more->setFocusPolicy(Qt::StrongFocus);
  connect(m_more, &QAbstractButton::clicked, this, &FormHeader::openMenu);
  m_place = new ThemedLabel("small", "text2", this);
  m_place->setElide(Qt::ElideRight);
  connect(m_edit, &QLineEdit::returnPressed, this, [this] { finishRename(true); });

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 9, 8, 9);
  column->setSpacing(4);
  auto* line = new QHBoxLayout();
  line->setSpacing(8);
  line->addWidget(m_icon);
  line->addWidget(m_name, 1);
  line->addWidget(m_edit, 1);
  line->addWidget(m_badge);
  line->addWidget(m_more);
  column->addLayout(line);
  column->addWidget(m_place);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FormHeader::show(const Form& form) {
  if (m_edit->isVisible() && form.element != m_form.element) finishRename(false);
  m_form = form;
  m_form.sections.clear();
  updateTexts();
}

void FormHeader::retranslate() {
  updateTexts();
}

void FormHeader::updateTexts() {
  QString name = m_form.title;
  QStringList place;
  switch (m_form.subject) {
    case FormSubject::Nothing:
      name = tr("No design");
      break;
    case FormSubject::Design:
      if (name.isEmpty()) name = tr("Design");
      place.append(tr("Whole design"));
      break;
    case FormSubject::Entries:
      name = tr("%n entries", "", m_form.count);
      break;
    case FormSubject::Entry:
      place.append(tr("Entry %1").arg(m_form.entry));
      if (m_form.layers == 1) place.append(tr("layer %1").arg(m_form.firstLayer));
      if (m_form.layers > 1)
        place.append(tr("layers %1–%2").arg(m_form.firstLayer).arg(m_form.firstLayer + m_form.layers - 1));
      break;
    case FormSubject::EndCap:
      break;
  }
  if (m_form.firstLine > 0)
    place.append(m_form.firstLine == m_form.lastLine
                     ? tr("YAML line %1").arg(m_form.firstLine)
                     : tr("YAML lines %1–%2").arg(m_form.firstLine).arg(m_form.lastLine));
  m_name->setFullText(name);
  m_place->setFullText(place.join(QStringLiteral(" · ")));
  m_place->setVisible(!place.isEmpty());
  const bool entry = m_form.subject == FormSubject::Entry && !m_form.templateName.isEmpty();
  m_badge->setVisible(entry);
  m_badge->setText(m_form.uses == 1 ? tr("used once") : tr("used %n time(s)", "", m_form.uses));
  m_badge->updateGeometry();
  m_more->setVisible(m_form.subject == FormSubject::Entry);
  m_more->setToolTip(tr("More actions"));
  m_more->setAccessibleName(tr("More actions"));
  m_edit->setAccessibleName(tr("Template name"));
  update();
}

void FormHeader::paintEvent(QPaintEvent* event) {
  Surface::paintEvent(event);
  if (m_form.subject == FormSubject::Nothing) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = m_icon->geometry();
  const FamilyColors family = Theme::instance().family(m_form.mixerKind);
  painter.setPen(Qt::NoPen);
  painter.setBrush(family.fill);
  painter.drawRoundedRect(box, 4, 4);
  const QString icon = !m_form.icon.isEmpty()        ? m_form.icon
                       : !m_form.mixerKind.isEmpty() ? mixerIcon(m_form.mixerKind)
                                                     : QStringLiteral("layers");
  painter.drawPixmap(box.topLeft() + QPointF(4, 4), Theme::instance().pixmap(icon, family.on, 14, devicePixelRatioF()));
}

void FormHeader::startRename() {
  if (m_form.subject != FormSubject::Entry || m_form.templateName.isEmpty()) return;
  m_edit->setText(m_form.templateName);
  m_name->hide();
  m_edit->show();
  m_edit->selectAll();
  m_edit->setFocus();
}

void FormHeader::finishRename(bool accept) {
  if (m_edit->isHidden()) return;
  const QString from = m_form.templateName;
  const QString to = m_edit->text().trimmed();
  m_edit->hide();
  m_name->show();
  if (!accept || to.isEmpty() || to == from) return;
  m_session->apply([&](const analysis::Analysis& analysis) {
    return document::renameTemplate(analysis, from.toStdString(), to.toStdString());
  });
}

bool FormHeader::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_name && event->type() == QEvent::MouseButtonDblClick) startRename();
  if (watched == m_edit && event->type() == QEvent::FocusOut) finishRename(true);
  if (watched == m_edit && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    finishRename(false);
    return true;
  }
  return false;
}

void FormHeader::openMenu() {
  QMenu menu(this);
  const auto entry = static_cast<std::size_t>(m_form.entry);
  QAction* rename = menu.addAction(tr("Rename template"), this, &FormHeader::startRename);
  rename->setShortcut(QKeySequence(Qt::Key_F2));
  QAction* unique = menu.addAction(tr("Make unique"), this, [this, entry] {
    m_session->apply([&](const analysis::Analysis& analysis) { return document::splitTemplate(analysis, entry); });
  });
  unique->setEnabled(m_form.uses > 1);
  unique->setToolTip(tr("Gives this entry a template of its own"));
  menu.addAction(tr("Duplicate entry"), this, [this, entry] {
    m_session->apply([&](const analysis::Analysis& analysis) { return document::duplicateEntry(analysis, entry); });
  });
  menu.addSeparator();
  menu.addAction(tr("Delete entry"), this, [this, entry] {
    m_session->apply([&](const analysis::Analysis& analysis) { return document::removeEntries(analysis, {entry}); });
  });
  menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

}  // namespace eulerstack::widgets
