#include "widgets/problems/problem_detail.h"

#include <QPainter>
#include <QVBoxLayout>

#include "widgets/controls/flow_layout.h"
#include "widgets/controls/focus_ring.h"
#include "widgets/problems/problems_model.h"
#include "widgets/session/translation.h"
#include "widgets/theme/severity.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

ProblemDetail::ProblemDetail(QWidget* parent) : Surface("panel", parent, Qt::LeftEdge) {
  m_title = new ThemedLabel("section", "text", this);
  m_whatHead = new ThemedLabel("section", "text", this);
  m_what = new ThemedLabel("field", "text2", this);
  m_fixHead = new ThemedLabel("section", "text", this);
  m_fix = new ThemedLabel("field", "text2", this);
  m_see = new ThemedLabel("field", "text2", this);
  m_title->setElide(Qt::ElideMiddle);
  for (ThemedLabel* label : {m_what, m_fix}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  m_see->setTextFormat(Qt::RichText);
  m_see->setWordWrap(true);
  m_see->setTextInteractionFlags(Qt::TextBrowserInteraction);
  connect(m_see, &QLabel::linkActivated, this, &ProblemDetail::helpRequested);
  m_buttons = new QWidget(this);
  new FlowLayout(6, m_buttons);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 10, 12, 10);
  column->setSpacing(2);
  addFocusRing(m_see);
  m_title->setContentsMargins(22, 0, 0, 0);
  column->addWidget(m_title);
  column->addSpacing(8);
  column->addWidget(m_whatHead);
  column->addWidget(m_what);
  column->addSpacing(8);
  column->addWidget(m_fixHead);
  column->addWidget(m_fix);
  column->addSpacing(4);
  column->addWidget(m_buttons);
  column->addSpacing(6);
  column->addWidget(m_see);
  column->addStretch(1);
  setMinimumWidth(200);
}

void ProblemDetail::show(const Diagnostic* diagnostic, int line) {
  m_severity = diagnostic == nullptr ? -1 : static_cast<int>(diagnostic->severity);
  QLayout* flow = m_buttons->layout();
  while (QLayoutItem* item = flow->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  const bool any = diagnostic != nullptr;
  for (QWidget* widget :
       {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_whatHead), static_cast<QWidget*>(m_what),
        static_cast<QWidget*>(m_fixHead), static_cast<QWidget*>(m_fix), static_cast<QWidget*>(m_see), m_buttons})
    widget->setVisible(any);
  update();
  if (!any) return;
  const RenderedDiagnostic rendered = eulerstack::render(*diagnostic, translateCore);
  m_title->setFullText(tr("%1 · line %2").arg(QLatin1String(messageSpec(diagnostic->id).textId)).arg(line));
  m_whatHead->setText(tr("What"));
  m_what->setText(fromCore(rendered.what));
  m_fixHead->setText(tr("Fix"));
  m_fix->setText(fromCore(rendered.fix));
  m_fixHead->setVisible(!rendered.fix.empty());
  m_fix->setVisible(!rendered.fix.empty());
  m_page = fromCore(rendered.see);
  m_see->setVisible(!m_page.isEmpty());
  m_see->setText(
      QStringLiteral("<b>%1</b> <a style=\"color:%4\" href=\"%2\">%3</a>")
          .arg(tr("See"), m_page.toHtmlEscaped(), m_page.toHtmlEscaped(), Theme::instance().color("accent").name()));
  for (std::size_t i = 0; i < diagnostic->fixes.size(); ++i) {
    auto* button = new OutlineButton(text(diagnostic->fixes[i].title), m_buttons);
    button->setThemeIcon(QStringLiteral("bulb"));
    connect(button, &QAbstractButton::clicked, this, [this, i] { emit fixRequested(static_cast<int>(i)); });
    flow->addWidget(button);
    button->show();
  }
  m_buttons->setVisible(!diagnostic->fixes.empty());
}

void ProblemDetail::paintEvent(QPaintEvent* event) {
  Surface::paintEvent(event);
  if (m_severity < 0) return;
  const auto severity = static_cast<Severity>(m_severity);
  QPainter painter(this);
  const Theme& theme = Theme::instance();
  const QRect title = m_title->geometry();
  painter.drawPixmap(QPointF(title.left(), title.top() + (title.height() - 14) / 2.0),
                     theme.pixmap(QString::fromLatin1(severityIcon(severity)), theme.color(severityIconRole(severity)),
                                  14, devicePixelRatioF()));
}

}  // namespace eulerstack::widgets
