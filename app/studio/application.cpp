#include "app/studio/application.h"

#include <QTimer>
#include <exception>

namespace eulerstack::studio {

bool StudioApplication::notify(QObject* receiver, QEvent* event) {
  try {
    return QApplication::notify(receiver, event);
  } catch (const std::exception& error) {
    qCritical("An action failed: %s", error.what());
    // Later: a message box or a bar made inside of the failed event could fail the same way.
    QTimer::singleShot(0, this, [this, reason = QString::fromUtf8(error.what())] { emit actionFailed(reason); });
  } catch (...) {
    qCritical("An action failed");
    QTimer::singleShot(0, this, [this] { emit actionFailed(QString()); });
  }
  return false;
}

}  // namespace eulerstack::studio
