#include "widgets/inspector/design_totals.h"

#include <QGridLayout>

#include "core/base/quantities.h"
#include "widgets/controls/controls.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

namespace {
constexpr int kRows = 6;
}

DesignTotals::DesignTotals(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(12, 8, 12, 8);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(5);
  for (int i = 0; i < kRows; ++i) {
    m_names.append(new ThemedLabel("field", "text2", this));
    m_names.last()->setElide(Qt::ElideRight);
    m_values.append(new ThemedLabel("section", "text", this));
    m_values.last()->setAlignment(Qt::AlignRight);
    grid->addWidget(m_names.last(), i, 0);
    grid->addWidget(m_values.last(), i, 1);
  }
  grid->setColumnStretch(0, 1);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  retranslate();
}

void DesignTotals::retranslate() {
  const QStringList names{tr("Parameters"),         tr("Active per token"),  tr("Layers"),
                          tr("KV-cache per token"), tr("Forward per token"), tr("Training memory")};
  for (int i = 0; i < kRows; ++i) m_names[i]->setText(names[i]);
}

void DesignTotals::show(const AnalysisPtr& analysis, bool stale) {
  QStringList values(kRows, QStringLiteral("–"));
  if (analysis && analysis->figures) {
    const analysis::Figures& figures = *analysis->figures;
    values = {fromCore(shortCount(figures.parameters.value())),
              fromCore(shortCount(figures.activeParameters.value())),
              QString::number(figures.layers),
              fromCore(shortBytes(figures.kvCacheBytesPerToken.value())),
              fromCore(shortFlops(figures.forwardFlopsPerToken.value())),
              fromCore(shortBytes(figures.memory.total().value()))};
    m_values[0]->setToolTip(fromCore(groupedNumber(figures.parameters.value())));
  }
  for (int i = 0; i < kRows; ++i) {
    const bool mark = stale && analysis;
    m_values[i]->setText(mark ? QLatin1Char('~') + values[i] : values[i]);
    m_values[i]->setRole(mark ? "text3" : "text");
  }
}

}  // namespace eulerstack::widgets
