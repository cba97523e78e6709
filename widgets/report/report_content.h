// The figures of a design as the report shows them. No widgets; numbers come from the analysis alone.
#pragma once
#include <QList>
#include <QString>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

struct ReportPart {
  QString label;
  QString mixerKind;  // family colours; empty: neutral
  YamlPath path;      // card to select
  std::int64_t parameters = 0;
  std::int64_t active = 0;  // that one token uses
  std::int64_t layers = 0;
  struct Share {
    QString label;
    std::int64_t parameters = 0;
  };
  QList<Share> shares;  // mixer, feed-forward, norms
};
// Parts with parameters, largest first.
QList<ReportPart> reportParts(const analysis::Analysis& analysis);

struct ReportRow {
  int series = -1;  // colour of the plot series; -1: none
  QString icon;     // findings
  const char* iconRole = "text";
  QString title;
  QString note;
  QString first, second;  // figures at the right end
  double bar = -1;        // 0..1 of the largest, -1: no bar
  YamlPath path;
  QString toolTip;
  bool total = false;
};

// All texts are in the current language. batch sequences of max_seq_len tokens.
QList<ReportRow> memoryRows(const analysis::Analysis& analysis, std::int64_t batch);
QList<double> memoryShares(const analysis::Analysis& analysis, std::int64_t batch);  // train, in the order of the rows
QList<ReportRow> kvCacheRows(const analysis::Analysis& analysis);
QList<ReportRow> flopsRows(const analysis::Analysis& analysis);
QList<ReportRow> findingRows(const analysis::Analysis& analysis);

// Forward FLOPs per token by kind family; they sum to figures.forwardFlopsPerToken.
struct FlopsShares {
  Flops mixers, ffn, norms, embedding, head, others;
  Flops total() const { return mixers + ffn + norms + embedding + head + others; }
};
FlopsShares flopsShares(const analysis::Analysis& analysis);

// Tab-separated table of the parts, with a header line.
QString reportTable(const analysis::Analysis& analysis);

}  // namespace eulerstack::widgets
