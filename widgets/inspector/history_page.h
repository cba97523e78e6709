// The undo list. A click goes to that state.
#pragma once
#include <QListView>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

class HistoryModel;

class HistoryPage : public QListView {
  Q_OBJECT
 public:
  explicit HistoryPage(DocumentSession* session, QWidget* parent = nullptr);

 public slots:
  void goTo(int row);  // 0 is the state after opening

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void refresh();
  DocumentSession* m_session;
  HistoryModel* m_model;
};

}  // namespace eulerstack::widgets
