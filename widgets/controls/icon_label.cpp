#include "widgets/controls/icon_label.h"

#include <QPainter>

#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

IconLabel::IconLabel(const QString& icon, const char* role, int size, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_role(role) {
  setFixedSize(size, size);
  connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void IconLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  Theme::instance().drawIcon(painter, rect(), m_icon, Theme::instance().color(m_role));
}

}  // namespace eulerstack::widgets
