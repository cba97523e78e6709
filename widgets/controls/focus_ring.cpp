#include "widgets/controls/focus_ring.h"

#include <QFocusEvent>
#include <QPainter>

#include "widgets/controls/controls.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {
namespace {

constexpr qreal kRadius = 3;
constexpr int kEdge = 4;  // px along the edge that the ring may touch, its corners included

bool isKey(Qt::FocusReason reason) {
  return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

class FocusRing : public QWidget {
 public:
  FocusRing(QWidget* widget, RingWhen when) : QWidget(widget), m_when(when) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    widget->installEventFilter(this);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    follow();
    setVisible(widget->hasFocus() && when == RingWhen::Focused);
  }

  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Resize) follow();
    if (event->type() == QEvent::FocusOut) hide();
    if (event->type() == QEvent::FocusIn &&
        (m_when == RingWhen::Focused || isKey(static_cast<QFocusEvent*>(event)->reason()))) {
      follow();
      show();
      raise();
    }
    return false;
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    drawFocusRing(painter, rect(), kRadius);
  }

 private:
  // Only the edge is covered: what scrolls inside is not painted again for the ring.
  void follow() {
    const QRect all = parentWidget()->rect();
    setGeometry(all);
    setMask(QRegion(all) - QRegion(all.adjusted(kEdge, kEdge, -kEdge, -kEdge)));
  }

  RingWhen m_when;
};

}  // namespace

void addFocusRing(QWidget* widget, RingWhen when) {
  new FocusRing(widget, when);
}

}  // namespace eulerstack::widgets
