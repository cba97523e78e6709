#include "app/studio/bottom_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/controls/controls.h"
#include "widgets/theme/theme.h"

namespace eulerstack::studio {
namespace {

using widgets::Theme;

struct TabText {
  BottomTab tab;
  const char* text;
};
constexpr TabText kTabs[] = {{BottomTab::Problems, QT_TRANSLATE_NOOP("eulerstack::studio::BottomPanel", "Problems")},
                             {BottomTab::Yaml, QT_TRANSLATE_NOOP("eulerstack::studio::BottomPanel", "YAML")},
                             {BottomTab::Report, QT_TRANSLATE_NOOP("eulerstack::studio::BottomPanel", "Report")},
                             {BottomTab::Run, QT_TRANSLATE_NOOP("eulerstack::studio::BottomPanel", "Run")}};
static_assert(std::size(kTabs) == kBottomTabs);

// The tabs, the first of them with a count badge. A click on the current tab folds the panel.
class Tabs : public QWidget {
 public:
  explicit Tabs(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setFixedHeight(static_cast<int>(Theme::instance().metric("chrome.tab")));
  }
  std::function<void(int)> clicked;

  void setCurrent(int index) {
    m_current = index;
    update();
  }
  void setFolded(bool folded) {
    m_folded = folded;
    update();
  }
  void setCounts(int errors, int warnings) {
    m_errors = errors;
    m_warnings = warnings;
    updateGeometry();
    update();
  }
  QSize sizeHint() const override {
    int width = 4;
    for (int i = 0; i < kBottomTabs; ++i) width += tabWidth(i);
    return {width, height()};
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;
  void mousePressEvent(QMouseEvent* event) override {
    for (int i = 0; i < kBottomTabs; ++i)
      if (tabRect(i).contains(event->position().toPoint()) && clicked) clicked(i);
  }
  void mouseMoveEvent(QMouseEvent* event) override {
    m_hover = event->position().toPoint();
    update();
  }
  void leaveEvent(QEvent*) override {
    m_hover = QPoint(-1, -1);
    update();
  }
  void keyPressEvent(QKeyEvent* event) override {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || !clicked) return QWidget::keyPressEvent(event);
    const int next = std::clamp(m_current + step, 0, kBottomTabs - 1);
    if (next != m_current) clicked(next);
  }

 private:
  QString textOf(int index) const { return BottomPanel::tr(kTabs[index].text); }
  QString badge() const { return QString::number(m_errors + m_warnings); }
  int badgeWidth() const {
    return std::max(18, QFontMetrics(Theme::instance().font("caption")).horizontalAdvance(badge()) + 10);
  }
  int tabWidth(int index) const {
    const int text = QFontMetrics(Theme::instance().font("section")).horizontalAdvance(textOf(index));
    return text + 24 + (index == 0 ? badgeWidth() + 7 : 0);
  }
  QRect tabRect(int index) const {
    int x = 4;
    for (int i = 0; i < index; ++i) x += tabWidth(i);
    return {x, 0, tabWidth(index), height()};
  }
  void paintBadge(QPainter& painter, const QRect& tab) const;

  int m_current = 0;
  bool m_folded = false;
  int m_errors = 0;
  int m_warnings = 0;
  QPoint m_hover{-1, -1};
};

void Tabs::paintBadge(QPainter& painter, const QRect& tab) const {
  const Theme& theme = Theme::instance();
  const char* ground = m_errors > 0 ? "error" : m_warnings > 0 ? "warning_fill" : "chip";
  const char* ink = m_errors > 0 ? "on_error" : m_warnings > 0 ? "on_warning" : "chip_text";
  const QRectF body(tab.right() - 11 - badgeWidth(), tab.center().y() - 8, badgeWidth(), 17);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(ground));
  painter.drawRoundedRect(body, 8.5, 8.5);
  painter.setPen(theme.color(ink));
  painter.setFont(theme.font("caption"));
  painter.drawText(body, Qt::AlignCenter, badge());
}

void Tabs::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = Theme::instance();
  for (int i = 0; i < kBottomTabs; ++i) {
    const QRect tab = tabRect(i);
    const bool current = i == m_current && !m_folded;
    if (tab.contains(m_hover) && !current) painter.fillRect(tab, theme.color("hover"));
    painter.setFont(theme.font(current ? "section" : "field"));
    painter.setPen(theme.color(current ? "text" : "text2"));
    painter.drawText(tab.adjusted(12, 0, 0, 0), Qt::AlignVCenter, textOf(i));
    if (i == 0) paintBadge(painter, tab);
    if (current) painter.fillRect(QRect(tab.left(), height() - 2, tab.width(), 2), theme.color("accent"));
    if (i == m_current && hasFocus()) widgets::drawFocusRing(painter, tab.adjusted(2, 3, -2, -4));
  }
}

}  // namespace

struct BottomPanel::Private {
  Factory factory;
  Tabs* tabs = nullptr;
  QStackedWidget* corners = nullptr;
  QStackedWidget* pages = nullptr;
  widgets::Surface* sheet = nullptr;
  BottomPage made[kBottomTabs];
  int current = static_cast<int>(BottomTab::Problems);
  bool folded = false;

  BottomPage& page(int index) {
    BottomPage& entry = made[index];
    if (entry.page) return entry;
    entry = factory(static_cast<BottomTab>(index));
    pages->addWidget(entry.page);
    if (!entry.corner) entry.corner = new QWidget(corners);
    corners->addWidget(entry.corner);
    return entry;
  }
};

BottomPanel::BottomPanel(Factory factory, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
  d->factory = std::move(factory);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* row = new widgets::Surface("panel2", this, Qt::TopEdge | Qt::BottomEdge);
  row->setFixedHeight(static_cast<int>(Theme::instance().metric("chrome.tab")));
  auto* rowLayout = new QHBoxLayout(row);
  rowLayout->setContentsMargins(0, 0, 0, 0);
  d->tabs = new Tabs(row);
  d->corners = new QStackedWidget(row);
  d->corners->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
  rowLayout->addWidget(d->tabs);
  rowLayout->addStretch(1);
  rowLayout->addWidget(d->corners);
  d->pages = new QStackedWidget(this);
  d->pages->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  layout->addWidget(row);
  layout->addWidget(d->pages, 1);
  d->tabs->clicked = [this](int index) {
    if (index == d->current && !d->folded)
      setFolded(true);
    else
      showTab(static_cast<BottomTab>(index));
  };
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    d->tabs->updateGeometry();
    d->tabs->update();
  });
}

BottomPanel::~BottomPanel() = default;

BottomTab BottomPanel::current() const {
  return static_cast<BottomTab>(d->current);
}
bool BottomPanel::isCreated(BottomTab tab) const {
  return d->made[static_cast<int>(tab)].page != nullptr;
}
QWidget* BottomPanel::page(BottomTab tab) {
  return d->page(static_cast<int>(tab)).page;
}

void BottomPanel::setProblemCounts(int errors, int warnings) {
  d->tabs->setCounts(errors, warnings);
}

bool BottomPanel::isFolded() const {
  return d->folded;
}

void BottomPanel::setFolded(bool folded) {
  if (folded == d->folded) return;
  d->folded = folded;
  d->pages->setVisible(!folded);
  d->corners->setVisible(!folded);
  if (d->sheet) d->sheet->setVisible(!folded);
  d->tabs->setFolded(folded);
  emit foldedChanged(folded);
}

QWidget* BottomPanel::sheet() const {
  return d->sheet;
}

void BottomPanel::setOverlay(QWidget* window) {
  if ((window != nullptr) == (d->sheet != nullptr)) return;
  if (window) {
    d->sheet = new widgets::Surface("panel", window, Qt::TopEdge);
    auto* column = new QVBoxLayout(d->sheet);
    column->setContentsMargins(0, 1, 0, 0);
    column->addWidget(d->pages);
  } else {
    layout()->addWidget(d->pages);
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(d->pages, 1);
    d->sheet->deleteLater();
    d->sheet = nullptr;
  }
  d->pages->setVisible(!d->folded);
  if (d->sheet) d->sheet->setVisible(!d->folded);
}

void BottomPanel::showTab(BottomTab tab) {
  const int index = static_cast<int>(tab);
  const BottomPage& page = d->page(index);
  d->current = index;
  d->pages->setCurrentWidget(page.page);
  d->corners->setCurrentWidget(page.corner);
  d->tabs->setCurrent(index);
  setFolded(false);
  emit currentChanged(tab);
}

void BottomPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  d->tabs->updateGeometry();
  d->tabs->update();
}

}  // namespace eulerstack::studio
