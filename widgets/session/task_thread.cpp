#include "widgets/session/task_thread.h"

#include <QMetaObject>
#include <QMutex>
#include <exception>

namespace eulerstack::widgets {

struct TaskThread::Guard::Shared {
  QMutex mutex;
  QObject* receiver = nullptr;
  QMetaObject::Connection connection;
};

TaskThread::Guard::Guard(QObject* receiver) : m_shared(std::make_shared<Shared>()) {
  m_shared->receiver = receiver;
  // Direct: runs in the thread that destroys the receiver, before its memory goes.
  m_shared->connection = QObject::connect(
      receiver, &QObject::destroyed, receiver,
      [shared = m_shared] {
        const QMutexLocker lock(&shared->mutex);
        shared->receiver = nullptr;
      },
      Qt::DirectConnection);
}

void TaskThread::Guard::deliver(std::function<void()> call) {
  const QMutexLocker lock(&m_shared->mutex);
  if (!m_shared->receiver) return;
  QMetaObject::invokeMethod(m_shared->receiver, std::move(call), Qt::QueuedConnection);
  QObject::disconnect(m_shared->connection);
}

TaskThread::TaskThread(const char* name)
    : m_thread(std::make_unique<QThread>()), m_context(std::make_unique<QObject>()) {
  constexpr uint kStackBytes = 8U << 20U;
  m_thread->setObjectName(QString::fromLatin1(name));
  m_thread->setStackSize(kStackBytes);
  m_context->moveToThread(m_thread.get());
  m_thread->start();
}

TaskThread::~TaskThread() {
  // quit() alone could overtake posted tasks: it is posted behind them.
  QMetaObject::invokeMethod(
      m_context.get(), [thread = m_thread.get()] { thread->quit(); }, Qt::QueuedConnection);
  m_thread->wait();
}

void TaskThread::post(std::function<void()> task) {
  QMetaObject::invokeMethod(
      m_context.get(),
      [task = std::move(task)] {
        try {
          task();
        } catch (const std::exception& error) {
          qCritical("A background task failed: %s", error.what());
        }
      },
      Qt::QueuedConnection);
}

}  // namespace eulerstack::widgets
