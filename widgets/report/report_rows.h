// Rows of figures: a table, bars under titles, or findings with an icon. Drawn, not built of widgets.
#pragma once
#include <QWidget>

#include "widgets/report/report_content.h"

namespace eulerstack::widgets {

class ReportRows : public QWidget {
  Q_OBJECT
 public:
  enum class Look { Table, Bars, Findings };
  explicit ReportRows(Look look, QWidget* parent = nullptr);
  void setHeader(const QString& title, const QString& first, const QString& second);
  void setRows(const QList<ReportRow>& rows);
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override { return {260, heightForWidth(260)}; }
  QSize minimumSizeHint() const override { return {160, heightForWidth(width() > 0 ? width() : 260)}; }

 signals:
  void rowClicked(const YamlPath& path);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  int rowHeight(const ReportRow& row, int width) const;
  int rowAt(int y) const;
  void paintTableRow(QPainter& painter, const QRect& area, const ReportRow& row) const;
  void paintBarRow(QPainter& painter, const QRect& area, const ReportRow& row) const;
  void paintFinding(QPainter& painter, const QRect& area, const ReportRow& row) const;
  int valueWidth() const;
  int firstWidth() const;
  int columnWidth(const QString& head, QString ReportRow::*figure) const;
  int titleWidth() const;
  int noteRoom() const;

  Look m_look;
  QString m_title, m_first, m_second;
  QList<ReportRow> m_rows;
};

// One stacked bar of shares in the series colours.
class StackedBar : public QWidget {
  Q_OBJECT
 public:
  explicit StackedBar(QWidget* parent = nullptr);
  void setShares(const QList<double>& shares);
  QSize sizeHint() const override { return {200, 14}; }
  QSize minimumSizeHint() const override { return {60, 14}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QList<double> m_shares;
};

}  // namespace eulerstack::widgets
