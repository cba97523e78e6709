// The figures of the whole design, for the form when nothing is selected.
#pragma once
#include <QWidget>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

class ThemedLabel;

class DesignTotals : public QWidget {
  Q_OBJECT
 public:
  explicit DesignTotals(QWidget* parent);
  // Figures of `analysis` (may be null: dashes); stale figures are marked with "~" and italics.
  void show(const AnalysisPtr& analysis, bool stale);
  void retranslate();

 private:
  QList<ThemedLabel*> m_names;
  QList<ThemedLabel*> m_values;
};

}  // namespace eulerstack::widgets
