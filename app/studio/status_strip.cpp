#include "app/studio/status_strip.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>

#include "core/base/quantities.h"
#include "widgets/controls/controls.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::studio {
namespace {

using widgets::fromCore;
using widgets::Theme;

constexpr int kHighlightMs = 2000;
constexpr int kBusyMs = 300;
constexpr int kDropActiveBelow = 1180;
constexpr int kDropFlopsBelow = 1080;
constexpr int kDropKvBelow = 940;

// "✓ Valid" or "! 3 errors", a rounded button.
class Pill : public QAbstractButton {
 public:
  explicit Pill(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::TabFocus); }

  void setState(const char* icon, const char* role, const char* ground, const QString& text) {
    m_icon = icon;
    m_role = role;
    m_ground = ground;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
  }
  QSize sizeHint() const override {
    return {QFontMetrics(Theme::instance().font("section")).horizontalAdvance(text()) + 42, 20};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::instance();
    const QRectF body(0, (height() - 20) / 2.0, width(), 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(m_ground));
    painter.drawRoundedRect(body.adjusted(1, 0.5, -1, -0.5), 10, 10);
    if (hasFocus()) widgets::drawFocusRing(painter, body.toAlignedRect(), 9);
    theme.drawIcon(painter, QRectF(10, body.center().y() - 7, 14, 14), QString::fromLatin1(m_icon),
                   theme.color(m_role));
    painter.setPen(theme.color(m_role));
    painter.setFont(theme.font("section"));
    painter.drawText(body.adjusted(30, 0, -8, 0), Qt::AlignVCenter, text());
  }

 private:
  const char* m_icon = "check";
  const char* m_role = "ok";
  const char* m_ground = "ok_soft";
};

// "Parameters 405.5 M active 353.6 M": label, bold value, lighter rest. A changed value is accent for 2 s.
class Figure : public QAbstractButton {
 public:
  explicit Figure(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::NoFocus);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kHighlightMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { update(); });
  }

  void show(const QString& label, const QString& value, const QString& rest, bool highlightChange) {
    if (highlightChange && !m_value.isEmpty() && value != m_value) m_timer.start();
    m_label = label;
    m_value = value;
    m_rest = rest;
    setAccessibleName(textShown());
    updateGeometry();
    update();
  }
  void setRestVisible(bool visible) {
    m_restVisible = visible;
    updateGeometry();
    update();
  }
  QString textShown() const {
    return (m_label + QLatin1Char(' ') + m_value + QLatin1Char(' ') + (m_restVisible ? m_rest : QString())).trimmed();
  }
  QSize sizeHint() const override {
    const QFontMetrics plain(Theme::instance().font("field"));
    const QFontMetrics bold(Theme::instance().font("section"));
    int width = plain.horizontalAdvance(m_label) + 6 + bold.horizontalAdvance(m_value) + 24;
    if (m_restVisible && !m_rest.isEmpty()) width += 5 + plain.horizontalAdvance(m_rest);
    return {width, 27};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    painter.fillRect(QRect(0, 6, 1, height() - 12), theme.color("border"));
    QRect area = rect().adjusted(12, 0, 0, 0);
    const auto draw = [&](const char* font, const char* role, const QString& text, int gap) {
      if (text.isEmpty()) return;
      painter.setFont(theme.font(font));
      painter.setPen(theme.color(role));
      painter.drawText(area, Qt::AlignVCenter, text);
      area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(text) + gap);
    };
    draw("field", "text2", m_label, 6);
    draw("section", m_timer.isActive() ? "accent" : "text", m_value, 5);
    if (m_restVisible) draw("field", "text2", m_rest, 0);
    if (hasFocus()) widgets::drawFocusRing(painter, rect().adjusted(2, 1, -2, -1));
  }

 private:
  QString m_label;
  QString m_value;
  QString m_rest;
  bool m_restVisible = true;
  QTimer m_timer;
};

// A text button of the language row: the current one bold and underlined.
class LanguageButton : public QAbstractButton {
 public:
  LanguageButton(const QString& code, QWidget* parent) : QAbstractButton(parent) {
    setText(code);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
  }
  QSize sizeHint() const override { return {28, 27}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    painter.setFont(theme.font(isChecked() ? "section" : "field"));
    painter.setPen(theme.color(isChecked() ? "accent" : underMouse() ? "text" : "text2"));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (isChecked()) painter.fillRect(QRect(5, height() - 5, width() - 10, 2), theme.color("accent"));
    if (hasFocus()) widgets::drawFocusRing(painter, rect());
  }
};

class ThemeButton : public QAbstractButton {
 public:
  explicit ThemeButton(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::TabFocus); }
  QSize sizeHint() const override {
    return {QFontMetrics(Theme::instance().font("field")).horizontalAdvance(text()) + 42, 27};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    painter.fillRect(QRect(0, 6, 1, height() - 12), theme.color("border"));
    const bool dark = theme.isDark();
    theme.drawIcon(painter, QRectF(12, height() / 2.0 - 7, 14, 14),
                   dark ? QStringLiteral("moon") : QStringLiteral("sun"), theme.color("text2"));
    painter.setFont(theme.font("field"));
    painter.setPen(theme.color("text2"));
    painter.drawText(rect().adjusted(32, 0, 0, 0), Qt::AlignVCenter, text());
    if (hasFocus()) widgets::drawFocusRing(painter, rect());
  }
};

}  // namespace

struct StatusStrip::Private {
  StatusStrip* q = nullptr;
  QWidget* content = nullptr;
  widgets::DocumentSession* session = nullptr;
  Pill* pill = nullptr;
  widgets::ThemedLabel* warnings = nullptr;
  widgets::ThemedLabel* closed = nullptr;
  widgets::ThemedLabel* busy = nullptr;
  Figure* parameters = nullptr;
  Figure* layers = nullptr;
  Figure* kv = nullptr;
  Figure* flops = nullptr;
  QList<LanguageButton*> languages;
  ThemeButton* theme = nullptr;
  QTimer busyTimer;
  QString busyText;
  bool open = false;
  widgets::AnalysisPtr shown;  // figures on display: a change of it is what is highlighted

  void refresh();
  void refreshPill();
  void refreshFigures();
  void fitWidth();
  QList<Figure*> figures() const { return {parameters, layers, kv, flops}; }
};

void StatusStrip::Private::refreshPill() {
  const analysis::Analysis& analysis = *session->analysis();
  const int errors = static_cast<int>(analysis.count(Severity::Error));
  const int warningCount = static_cast<int>(analysis.count(Severity::Warning));
  if (!analysis.tree && errors == 0)
    pill->setState("time", "text2", "chip", StatusStrip::tr("Checking"));
  else if (errors > 0)
    pill->setState("error", "error", "error_soft", StatusStrip::tr("%n error(s)", nullptr, errors));
  else
    pill->setState("check", "ok", "ok_soft", StatusStrip::tr("Valid"));
  warnings->setText(warningCount > 0 ? StatusStrip::tr("%n warning(s)", nullptr, warningCount) : QString());
  warnings->setVisible(open && warningCount > 0);
}

void StatusStrip::Private::refreshFigures() {
  const widgets::AnalysisPtr valid = session->lastValid();
  for (Figure* figure : figures()) figure->setVisible(open && valid);
  if (!valid || !valid->figures) return;
  const analysis::Figures& f = *valid->figures;
  const bool old = !session->analysis()->valid();
  const bool highlight = shown != nullptr && shown != valid;
  shown = valid;
  const QString label = old ? StatusStrip::tr("Last valid: Parameters") : StatusStrip::tr("Parameters");
  QString active;
  if (f.activeParameters != f.parameters)
    active = StatusStrip::tr("active %1").arg(fromCore(shortCount(f.activeParameters.value())));
  parameters->show(label, fromCore(shortCount(f.parameters.value())), active, highlight);
  parameters->setToolTip(fromCore(groupedNumber(f.parameters.value())));
  layers->show(StatusStrip::tr("Layers"), QString::number(f.layers), QString(), highlight);
  kv->show(StatusStrip::tr("KV-cache"), fromCore(shortBytes(f.kvCacheBytesPerToken.value())), StatusStrip::tr("/token"),
           highlight);
  flops->show(StatusStrip::tr("Forward"), fromCore(shortFlops(f.forwardFlopsPerToken.value())),
              StatusStrip::tr("/token"), highlight);
}

void StatusStrip::Private::refresh() {
  pill->setVisible(open);
  closed->setVisible(!open);
  closed->setText(StatusStrip::tr("No design open"));
  const QString themeNames[] = {StatusStrip::tr("Light"), StatusStrip::tr("Dark"), StatusStrip::tr("High contrast")};
  theme->setText(themeNames[static_cast<int>(Theme::instance().name())]);
  theme->setAccessibleName(StatusStrip::tr("Theme"));
  theme->updateGeometry();
  for (LanguageButton* button : std::as_const(languages))
    button->setChecked(button->text() == widgets::currentLanguage());
  refreshPill();
  refreshFigures();
  fitWidth();
}

void StatusStrip::Private::fitWidth() {
  parameters->setRestVisible(q->width() >= kDropActiveBelow);
  const bool any = open && session->lastValid();
  flops->setVisible(any && q->width() >= kDropFlopsBelow);
  kv->setVisible(any && q->width() >= kDropKvBelow);
  // Long words, of the theme or of the language, need more.
  const auto tooWide = [this] {
    content->layout()->invalidate();
    return content->layout()->minimumSize().width() > q->width();
  };
  if (tooWide()) flops->setVisible(false);
  if (tooWide()) parameters->setRestVisible(false);
  if (tooWide()) kv->setVisible(false);
}

StatusStrip::StatusStrip(widgets::DocumentSession* session, QWidget* parent)
    : QStatusBar(parent), d(std::make_unique<Private>()) {
  d->q = this;
  d->session = session;
  setSizeGripEnabled(false);
  setFixedHeight(static_cast<int>(Theme::instance().metric("chrome.statusbar")));
  auto* content = new QWidget(this);
  d->content = content;
  content->setMinimumWidth(1);  // the window may get narrower than what stands here now: it drops what has no room
  auto* layout = new QHBoxLayout(content);
  layout->setContentsMargins(10, 0, 10, 0);
  layout->setSpacing(0);
  d->pill = new Pill(content);
  d->warnings = new widgets::ThemedLabel("field", "warning", content);
  d->closed = new widgets::ThemedLabel("field", "text2", content);
  d->busy = new widgets::ThemedLabel("field", "text2", content);
  d->parameters = new Figure(content);
  d->parameters->setFocusPolicy(Qt::TabFocus);  // it opens the report
  d->layers = new Figure(content);
  d->kv = new Figure(content);
  d->flops = new Figure(content);
  layout->addWidget(d->pill);
  layout->addSpacing(10);
  layout->addWidget(d->warnings);
  layout->addSpacing(8);
  layout->addWidget(d->closed);
  for (Figure* figure : d->figures()) layout->addWidget(figure);
  layout->addStretch(1);
  layout->addWidget(d->busy);
  layout->addSpacing(12);
  auto* globe = new QLabel(content);
  layout->addWidget(globe);
  layout->addSpacing(4);
  for (const QString& code : widgets::languages()) {
    auto* button = new LanguageButton(code, content);
    connect(button, &QAbstractButton::clicked, this, [this, code] {
      d->refresh();
      emit languageRequested(code);
    });
    d->languages << button;
    layout->addWidget(button);
  }
  layout->addSpacing(8);
  d->theme = new ThemeButton(content);
  layout->addWidget(d->theme);
  addWidget(content, 1);
  const auto tintGlobe = [globe] {
    globe->setPixmap(Theme::instance().pixmap(QStringLiteral("globe"), Theme::instance().color("text2"), 14,
                                              globe->devicePixelRatioF()));
  };
  tintGlobe();
  d->busyTimer.setSingleShot(true);
  d->busyTimer.setInterval(kBusyMs);
  connect(&d->busyTimer, &QTimer::timeout, this, [this] { d->busy->setText(d->busyText); });
  connect(d->pill, &QAbstractButton::clicked, this, &StatusStrip::problemsRequested);
  connect(d->parameters, &QAbstractButton::clicked, this, &StatusStrip::reportRequested);
  connect(d->theme, &QAbstractButton::clicked, this, &StatusStrip::themeRequested);
  connect(session, &widgets::DocumentSession::analysisChanged, this, [this] { d->refresh(); });
  connect(session, &widgets::DocumentSession::documentReset, this, [this] {
    d->shown.reset();
    d->refresh();
  });
  connect(&Theme::instance(), &Theme::changed, this, [this, tintGlobe] {
    tintGlobe();
    d->refresh();
  });
  d->refresh();
}

StatusStrip::~StatusStrip() = default;

void StatusStrip::setDesignOpen(bool open) {
  d->open = open;
  d->refresh();
}

void StatusStrip::setBusy(const QString& text) {
  d->busyText = text;
  if (text.isEmpty()) {
    d->busyTimer.stop();
    d->busy->clear();
  } else {
    d->busyTimer.start();
  }
}

QString StatusStrip::pillText() const {
  return d->pill->text();
}

QStringList StatusStrip::figureTexts() const {
  QStringList texts;
  for (const Figure* figure : d->figures())
    if (figure->isVisibleTo(this)) texts << figure->textShown();
  return texts;
}

void StatusStrip::changeEvent(QEvent* event) {
  QStatusBar::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) d->refresh();
}

void StatusStrip::resizeEvent(QResizeEvent* event) {
  QStatusBar::resizeEvent(event);
  d->fitWidth();
}

}  // namespace eulerstack::studio
