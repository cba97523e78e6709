// Parameters by part as a treemap or as bars. A click selects the part's card.
#pragma once
#include <QWidget>

#include "widgets/report/report_content.h"
#include "widgets/theme/theme.h"

class QFontMetrics;
class QPainter;

namespace eulerstack::widgets {

// Squarified layout (Bruls, Huizing, van Wijk 2000): one rectangle a value, areas in proportion, in the order given.
QList<QRectF> squarify(const QList<double>& values, const QRectF& area);

// What of a text stands in an area so wide: all, its beginning, or nothing when that would say nothing.
QString treemapLabel(const QFontMetrics& metrics, const QString& text, qreal width);
// For widgets and for print.
void paintTreemap(QPainter& painter, const QRectF& area, const QList<ReportPart>& parts, ThemeName theme,
                  int hover = -1);

class Treemap : public QWidget {
  Q_OBJECT
 public:
  explicit Treemap(QWidget* parent = nullptr);
  void setParts(const QList<ReportPart>& parts, std::int64_t total);
  void setBars(bool bars);
  void setSelected(const QList<YamlPath>& paths);
  QSize minimumSizeHint() const override { return {220, 160}; }
  QSize sizeHint() const override { return {520, 400}; }
  // Where part `index` is drawn, for tests.
  QRectF partRect(int index) const;

 signals:
  void partClicked(const YamlPath& path);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void layOut();
  int partAt(const QPointF& position) const;
  void paintBars(QPainter& painter) const;
  QList<ReportPart> m_parts;
  QList<QRectF> m_rects;
  QList<YamlPath> m_selected;
  std::int64_t m_total = 0;
  bool m_bars = false;
  int m_hover = -1;
  int m_focus = 0;
};

}  // namespace eulerstack::widgets
