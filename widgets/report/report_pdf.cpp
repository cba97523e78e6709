#include "widgets/report/report_pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include "core/base/quantities.h"
#include "widgets/report/report_content.h"
#include "widgets/report/treemap.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

namespace {

// The context of the texts here, in a form that lupdate reads.
struct ReportText {
  Q_DECLARE_TR_FUNCTIONS(Report)
};

QString cell(const QString& text, bool right) {
  return QStringLiteral("<td align=\"%1\">%2</td>").arg(right ? "right" : "left", text.toHtmlEscaped());
}

QString table(const QString& title, const QList<QStringList>& lines, int leftColumns) {
  QString html = QStringLiteral("<h3>%1</h3><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">")
                     .arg(title.toHtmlEscaped());
  for (const QStringList& line : lines) {
    html += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < line.size(); ++i) html += cell(line[i], i >= leftColumns);
    html += QStringLiteral("</tr>");
  }
  return html + QStringLiteral("</table>");
}

QString tablesHtml(const analysis::Analysis& analysis, std::int64_t batch) {
  QString html;
  QList<QStringList> memory{{QString(), QString(), ReportText::tr("Train"), ReportText::tr("Infer")}};
  for (const ReportRow& row : memoryRows(analysis, batch)) memory.append({row.title, row.note, row.first, row.second});
  html += table(ReportText::tr("Memory"), memory, 2);
  QList<QStringList> cache;
  for (const ReportRow& row : kvCacheRows(analysis)) cache.append({row.title, row.note, row.second});
  html += table(ReportText::tr("KV-cache per token"), cache, 2);
  QList<QStringList> flops;
  for (const ReportRow& row : flopsRows(analysis)) flops.append({row.title, row.second});
  html += table(ReportText::tr("Forward per token"), flops, 1);
  QList<QStringList> findings;
  for (const ReportRow& row : findingRows(analysis)) findings.append({row.title, row.note});
  return html + table(ReportText::tr("Realism"), findings, 2);
}

}  // namespace

QByteArray reportPdf(const analysis::Analysis& analysis, const QString& name, std::int64_t batch) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
  writer.setResolution(96);
  writer.setTitle(name);
  QPainter painter(&writer);
  const QRectF page(0, 0, writer.width(), writer.height());
  const Theme& theme = Theme::instance();
  painter.setPen(theme.color("text", ThemeName::Light));
  painter.setFont(theme.font("display"));
  painter.drawText(QRectF(0, 0, page.width(), 30), Qt::AlignLeft | Qt::AlignVCenter, name);
  painter.setFont(theme.font("body"));
  painter.setPen(theme.color("text2", ThemeName::Light));
  const analysis::Figures& figures = *analysis.figures;
  const QString totals =
      QCoreApplication::translate("Report", "%1 parameters, %2 layers, %3 of KV-cache per token, %4 forward per token")
          .arg(fromCore(groupedNumber(figures.parameters.value())))
          .arg(figures.layers)
          .arg(fromCore(shortBytes(figures.kvCacheBytesPerToken.value())),
               fromCore(shortFlops(figures.forwardFlopsPerToken.value())));
  painter.drawText(QRectF(0, 34, page.width(), 36), Qt::TextWordWrap, totals);
  const QRectF map(0, 78, page.width(), page.height() * 0.4);
  paintTreemap(painter, map, reportParts(analysis), ThemeName::Light);

  QTextDocument document;
  document.setDefaultFont(theme.font("small"));
  document.setDefaultStyleSheet(
      QStringLiteral("h3 { margin-top: 12px; margin-bottom: 2px; } td { border-bottom: 1px solid %1; }")
          .arg(theme.color("border", ThemeName::Light).name()));
  document.setHtml(tablesHtml(analysis, batch));
  document.setTextWidth(page.width());
  // The tables go below the treemap and on as many pages as they need.
  qreal from = 0;
  qreal top = map.bottom() + 12;
  while (from < document.size().height()) {
    const qreal room = page.height() - top;
    painter.save();
    painter.translate(0, top - from);
    document.drawContents(&painter, QRectF(0, from, page.width(), room));
    painter.restore();
    from += room;
    top = 0;
    if (from < document.size().height()) writer.newPage();
  }
  painter.end();
  return bytes;
}

}  // namespace eulerstack::widgets
