// Diagnostics of the newest analysis as table rows, filtered and ordered. Sentences are rendered when they are shown.
#pragma once
#include <QAbstractTableModel>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

class ProblemsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Icon, Code, MessageText, Path, Line, Fix, Columns };
  explicit ProblemsModel(DocumentSession* session, QObject* parent);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  const Diagnostic* diagnostic(int row) const;
  int lineOf(int row) const;
  int count(Severity severity) const { return m_counts[static_cast<std::size_t>(severity)]; }
  int safeFixes() const { return m_safeFixes; }
  Revision revision() const { return m_analysis->revision; }
  AnalysisPtr analysis() const { return m_analysis; }
  void setShown(Severity severity, bool shown);
  void refresh();
  void retranslate();

 private:
  void rebuild();
  DocumentSession* m_session;
  AnalysisPtr m_analysis;
  std::vector<const Diagnostic*> m_rows;  // owned by m_analysis
  std::array<bool, 3> m_shown{true, true, true};
  std::array<int, 3> m_counts{};
  int m_safeFixes = 0;
};

}  // namespace eulerstack::widgets
