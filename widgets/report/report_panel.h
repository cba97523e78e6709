// What the design costs: parameters by part, memory, KV-cache, FLOPs, realism.
#pragma once
#include <QWidget>
#include <memory>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

// Shows the newest valid analysis; says so when the text is ahead of it. GUI thread; files are written off it.
class ReportPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ReportPanel(DocumentSession* session, QWidget* parent = nullptr);
  ~ReportPanel() override;

  // "Copy table", "Export HTML", "Export PDF", for the right end of the tab row. Owned by the panel.
  QWidget* cornerWidget() const;

 public slots:
  void copyTable();                     // tab-separated text and HTML to the clipboard
  void exportPdf(const QString& path);  // written off the GUI thread: exported() or exportFailed()
  void exportHtml(const QString& path);
  void askExportPdf();  // with a file dialog
  void askExportHtml();

 signals:
  void showProblemsRequested();
  void exported(const QString& path);
  void exportFailed(const QString& path, const QString& what);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
