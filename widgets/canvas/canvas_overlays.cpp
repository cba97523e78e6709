#include "widgets/canvas/canvas_overlays.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

RubberBand::RubberBand(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void RubberBand::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  QColor fill = Theme::instance().color("accent_line");
  painter.setPen(fill);
  fill.setAlpha(28);
  painter.setBrush(fill);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

Notice::Notice(Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

void Notice::setText(const QString& text) {
  m_text = text;
  setAccessibleName(text);
  setVisible(!text.isEmpty());
  resize(sizeHint());
  update();
}

QSize Notice::sizeHint() const {
  const QFontMetricsF metrics(Theme::instance().font("small"));
  const qreal icon = m_tone == Tone::Warning ? 20 : 0;
  return QSize(static_cast<int>(metrics.horizontalAdvance(m_text) + icon + 24), 26);
}

void Notice::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::instance();
  const bool warning = m_tone == Tone::Warning;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.color(warning ? "warning_line" : "border"), 1));
  painter.setBrush(theme.color(warning ? "warning_soft" : "panel"));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 13, 13);
  QRectF text = QRectF(rect()).adjusted(12, 0, -12, 0);
  if (warning) {
    theme.drawIcon(painter, QRectF(text.left(), text.center().y() - 7, 14, 14), "warning", theme.color("warning"));
    text.setLeft(text.left() + 20);
  }
  painter.setFont(theme.font("small"));
  painter.setPen(theme.color(warning ? "warning" : "text2"));
  painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

EmptyHint::EmptyHint(QWidget* parent)
    : QFrame(parent), m_label(new QLabel(this)), m_dense(new QPushButton(this)), m_preset(new QPushButton(this)) {
  setProperty("surface", "floating");
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(m_dense);
  buttons->addWidget(m_preset);
  buttons->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(12);
  m_label->setAlignment(Qt::AlignCenter);
  column->addWidget(m_label);
  column->addLayout(buttons);
  m_dense->setProperty("kind", "primary");
  connect(m_dense, &QPushButton::clicked, this, &EmptyHint::denseDecoderRequested);
  connect(m_preset, &QPushButton::clicked, this, &EmptyHint::presetsRequested);
  retranslate();
  hide();
}

void EmptyHint::retranslate() {
  m_label->setText(tr("Drag a block here or press A."));
  m_dense->setText(tr("Dense decoder"));
  m_preset->setText(tr("From preset\u2026"));
  adjustSize();
}

InlineEditor::InlineEditor(QWidget* parent) : QLineEdit(parent) {
  setAlignment(Qt::AlignLeft);
  setFrame(false);
  hide();
}

void InlineEditor::open(const QRect& place, const QString& text, const QFont& font, bool digitsOnly,
                        std::function<void(const QString&)> done) {
  m_done = std::move(done);
  m_before = text;
  delete validator();
  if (digitsOnly) setValidator(new QRegularExpressionValidator(QRegularExpression("[0-9]{0,6}"), this));
  setAlignment(digitsOnly ? Qt::AlignCenter : Qt::AlignLeft);
  setFont(font);
  // The style sheet's field height would not fit into the header of a small card.
  setStyleSheet(QStringLiteral("min-height: 0; max-height: 200px; padding: 0 2px; border-radius: 4px;"));
  setText(text);
  setGeometry(place);
  show();
  raise();
  setFocus(Qt::OtherFocusReason);
  QLineEdit::selectAll();
}

void InlineEditor::close(bool keep) {
  if (!m_done) return;
  const auto done = std::exchange(m_done, {});
  const QString now = text();
  if (hasFocus()) emit closed();  // before hiding: hiding passes the focus on as Tab would
  hide();
  if (keep && now != m_before) done(now);
}

bool InlineEditor::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {  // keys of the canvas and the window do not reach into the field
    event->accept();
    return true;
  }
  return QLineEdit::event(event);
}

void InlineEditor::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      close(false);
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
      close(true);
      return;
    default:
      QLineEdit::keyPressEvent(event);
  }
}

void InlineEditor::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  // A menu of its own or another window: the person comes back to it.
  if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) close(true);
}

}  // namespace eulerstack::widgets
