#include "app/studio/info_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/controls/controls.h"
#include "widgets/theme/theme.h"

namespace eulerstack::studio {
namespace {

using widgets::OutlineButton;
using widgets::Theme;

constexpr const char* kKeyProperty = "infoKey";
constexpr const char* kTextProperty = "infoText";

struct ToneLook {
  const char* ground;
  const char* line;
  const char* icon;
};

ToneLook lookOf(InfoTone tone) {
  switch (tone) {
    case InfoTone::Info:
      return {"info_soft", "info", "info"};
    case InfoTone::Warning:
      return {"warning_soft", "warning_line", "warning"};
    case InfoTone::Error:
      return {"error_soft", "error", "error"};
  }
  return {"info_soft", "info", "info"};
}

// Names of files have no spaces: places where a long one may go on in the next line.
QString breakable(QString text) {
  static const QRegularExpression joint(QStringLiteral("(?<=[/\\\\._-])(?=\\w)|(?<=\\S{24})(?=\\S{8})"));
  return text.replace(joint, QString(QChar(0x200B)));
}

class Bar : public QWidget {
 public:
  Bar(InfoTone tone, QWidget* parent) : QWidget(parent), m_look(lookOf(tone)) {
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    painter.fillRect(rect(), theme.color(m_look.ground));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(m_look.line));
    theme.drawIcon(painter, QRectF(12, height() / 2.0 - 8, 16, 16), QString::fromLatin1(m_look.icon),
                   theme.color(m_look.line));
  }

 private:
  ToneLook m_look;
};

}  // namespace

InfoBars::InfoBars(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(0);
  setVisible(false);
}

QWidget* InfoBars::find(const QString& key) const {
  for (int i = 0; i < m_layout->count(); ++i)
    if (QWidget* bar = m_layout->itemAt(i)->widget(); bar && bar->property(kKeyProperty).toString() == key) return bar;
  return nullptr;
}

void InfoBars::show(const QString& key, InfoTone tone, const QString& text, const QList<InfoAction>& actions) {
  close(key);
  auto* bar = new Bar(tone, this);
  bar->setProperty(kKeyProperty, key);
  bar->setProperty(kTextProperty, text);
  bar->setAccessibleName(text);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(36, 5, 12, 6);
  layout->setSpacing(8);
  auto* label = new widgets::ThemedLabel("field", "text", bar);
  label->setWordWrap(true);
  label->setText(breakable(text));
  layout->addWidget(label, 1);
  for (const InfoAction& action : actions) {
    auto* button = new OutlineButton(action.text, bar);
    connect(button, &QPushButton::clicked, this, [this, key, run = action.run] {
      close(key);
      if (run) run();
    });
    layout->addWidget(button);
  }
  m_layout->addWidget(bar);
  setVisible(true);
}

void InfoBars::close(const QString& key) {
  QWidget* bar = find(key);
  if (!bar) return;
  m_layout->removeWidget(bar);
  bar->hide();
  bar->deleteLater();
  setVisible(m_layout->count() > 0);
}

bool InfoBars::has(const QString& key) const {
  return find(key) != nullptr;
}

QString InfoBars::text(const QString& key) const {
  const QWidget* bar = find(key);
  return bar ? bar->property(kTextProperty).toString() : QString();
}

bool InfoBars::trigger(const QString& key, const QString& action) {
  const QWidget* bar = find(key);
  if (!bar) return false;
  for (QPushButton* button : bar->findChildren<QPushButton*>()) {
    if (button->text() != action) continue;
    button->click();
    return true;
  }
  return false;
}

Toast::Toast(QWidget* parent) : QLabel(parent), m_timer(new QTimer(this)) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setContentsMargins(14, 8, 14, 8);
  setWordWrap(true);
  m_timer->setSingleShot(true);
  m_timer->setInterval(static_cast<int>(Theme::instance().metric("motion_ms.toast")));
  connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
  parent->installEventFilter(this);
  hide();
}

void Toast::say(const QString& text) {
  setFont(Theme::instance().font("field"));
  m_said = text;
  setText(breakable(text));
  place();
  show();
  raise();
  m_timer->start();
}

void Toast::place() {
  constexpr int kDistance = 24;
  const QWidget* area = parentWidget();
  const QMargins margins = contentsMargins();
  const int line = fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right() + 2;
  const int wide = std::min(line, area->width() - 2 * kDistance);
  resize(wide, std::max(heightForWidth(wide), 0));
  move((area->width() - width()) / 2, area->height() - height() - kDistance);
}

void Toast::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Theme::instance().color("border2"), 1));
  painter.setBrush(Theme::instance().color("panel"));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  painter.end();
  QLabel::paintEvent(event);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize && isVisible()) place();
  return QLabel::eventFilter(watched, event);
}

}  // namespace eulerstack::studio
