// One worker thread for pure computations and file work, so that the GUI thread does neither.
#pragma once
#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace eulerstack::widgets {

// Runs tasks one after the other, in the order posted, on a thread with an 8 MB stack (deeply nested documents).
// Destroying it finishes the tasks already posted: a save under way is completed. Exceptions of a task are caught and
// written to the log; `done` is not called then.
class TaskThread {
 public:
  explicit TaskThread(const char* name);
  ~TaskThread();
  TaskThread(const TaskThread&) = delete;
  TaskThread& operator=(const TaskThread&) = delete;

  void post(std::function<void()> task);

  // Computes on the worker, then calls done(result) in the receiver's thread; not at all when the receiver is gone.
  template <class Result>
  void run(QObject* receiver, std::function<Result()> work, std::function<void(Result)> done) {
    auto guard = std::make_shared<Guard>(receiver);
    post([guard, work = std::move(work), done = std::move(done)] {
      auto result = std::make_shared<Result>(work());
      guard->deliver([result, done] { done(std::move(*result)); });
    });
  }

 private:
  // Knows whether the receiver still lives; the check and the delivery are one step under a lock.
  class Guard {
   public:
    explicit Guard(QObject* receiver);
    void deliver(std::function<void()> call);

   private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
  };
  std::unique_ptr<QThread> m_thread;
  std::unique_ptr<QObject> m_context;
};

}  // namespace eulerstack::widgets
