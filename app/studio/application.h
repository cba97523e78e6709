// The application object: no exception leaves an event handler.
#pragma once
#include <QApplication>

namespace eulerstack::studio {

class StudioApplication : public QApplication {
  Q_OBJECT
 public:
  StudioApplication(int& argc, char** argv) : QApplication(argc, argv) {}
  bool notify(QObject* receiver, QEvent* event) override;

 signals:
  // An action failed by an exception; the text of the document is as it was.
  void actionFailed(const QString& reason);
};

}  // namespace eulerstack::studio
