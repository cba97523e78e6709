// let entries and every evaluated value: name, result, where it comes from. A let result is edited in place.
#pragma once
#include <QTableView>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

class ValuesModel;

class ValuesTable : public QTableView {
  Q_OBJECT
 public:
  enum class Rows { All, LetOnly };
  ValuesTable(DocumentSession* session, Rows rows, QWidget* parent = nullptr);

  int rowCount() const;
  // Puts the cursor on let.NAME and opens its editor; false when there is no such entry.
  bool editLet(const QString& name);
  QSize sizeHint() const override;

 public slots:
  void refresh();

 signals:
  void activatedPath(const YamlPath& path);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  DocumentSession* m_session;
  ValuesModel* m_model;
};

}  // namespace eulerstack::widgets
