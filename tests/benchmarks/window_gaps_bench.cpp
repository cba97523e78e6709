// How long the window is away while a real training run goes on and a person works in it: the longest time that one
// event took on the thread of the window, and the longest gap between two turns of its loop. Prints JSON.
//   window_gaps_bench [SECONDS] [PRESET.yml]     (QT_QPA_PLATFORM=offscreen without a display)
#include <QApplication>
#include <QElapsedTimer>
#include <QMetaEnum>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>

#include "app/studio/main_window.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/runs/run_form.h"
#include "widgets/runs/run_panel.h"
#include "widgets/session/document_session.h"
#include "widgets/theme/theme.h"

using namespace eulerstack;
using namespace eulerstack::studio;

namespace {

constexpr double kGoalMs = 50;

// Processor time of this thread: what the window needs itself, whatever else the machine does.
double threadMs() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return 1000.0 * static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Slow {
  double ms;
  QString what;
};

class TimedApplication : public QApplication {
 public:
  using QApplication::QApplication;
  bool measuring = false;
  std::vector<double> wall, own;
  std::vector<Slow> slowest;

  bool notify(QObject* receiver, QEvent* event) override {
    if (!measuring || m_depth > 0) return QApplication::notify(receiver, event);
    const int type = event->type();
    // The receiver may be gone afterwards.
    const QString name = QString::fromLatin1(receiver->metaObject()->className());
    ++m_depth;
    QElapsedTimer timer;
    timer.start();
    const double before = threadMs();
    const bool taken = QApplication::notify(receiver, event);
    const double cpu = threadMs() - before;
    --m_depth;
    wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    own.push_back(cpu);
    if (cpu > 8) {
      const char* word = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
      slowest.push_back({cpu, name + QStringLiteral(" ") + (word ? QString::fromLatin1(word) : QString::number(type))});
    }
    return taken;
  }

 private:
  int m_depth = 0;
};

double share(std::vector<double>& values, double part) {
  if (values.empty()) return 0;
  std::ranges::sort(values);
  return values[std::min(values.size() - 1, static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

// What a person does now and then: the pointer moves, the wheel turns, a number is typed, the tab changes.
class Person : public QObject {
 public:
  explicit Person(MainWindow* window) : m_window(window) {
    connect(&m_moves, &QTimer::timeout, this, [this] { move(); });
    connect(&m_edits, &QTimer::timeout, this, [this] { edit(); });
    m_moves.start(16);
    m_edits.start(400);
  }

 private:
  void move() {
    QWidget* port = m_window->canvas()->view()->viewport();
    ++m_step;
    const QPointF place(40 + m_step * 7 % std::max(1, port->width() - 80), 60 + m_step * 3 % 120);
    QMouseEvent event(QEvent::MouseMove, place, port->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(port, &event);
    if (m_step % 20 != 0) return;
    QWheelEvent wheel(place, port->mapToGlobal(place), QPoint(), QPoint(0, m_step % 40 == 0 ? 120 : -120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(port, &wheel);
  }
  void edit() {
    // Typing at the end of the text: a comment, one character a time.
    const auto size = m_window->session()->document().text().bytes().size();
    const auto end = static_cast<ByteOffset>(size);
    m_window->session()->applyTyping({{end, end}, m_edit++ % 30 == 0 ? "# " : "x"});
  }

  MainWindow* m_window;
  QTimer m_moves, m_edits;
  int m_step = 0, m_edit = 0;
};

}  // namespace

int main(int argc, char** argv) {
  QTemporaryDir home;
  qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
  qputenv("XDG_DATA_HOME", home.path().toUtf8());
  qputenv("EULERSTACK_ENGINE", EULERSTACK_BIN_DIR "/eulerstack-engine");
  TimedApplication app(argc, argv);
  const int seconds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
  const QString preset = argc > 2 ? QString::fromLocal8Bit(argv[2])
                                  : QStringLiteral(EULERSTACK_SOURCE_DIR "/presets/1-validated/quickstart.yml");
  widgets::Theme::instance().apply(app, widgets::ThemeName::Light);
  WindowOptions options;
  options.persistent = false;
  options.recoveryFolder = home.path();
  MainWindow window(options);
  window.resize(1600, 1000);
  window.show();
  window.openFile(preset);
  if (!QTest::qWaitFor([&] { return window.designOpen(); }, 10'000)) return 1;
  window.session()->waitForAnalysis(20'000);
  window.showTab(BottomTab::Run);
  widgets::RunPanel* run = window.findChild<widgets::RunPanel*>();
  interop::TrainOptions training = run->form()->options().value_or(interop::TrainOptions());
  training.steps = 1'000'000;
  run->form()->setOptions(training);
  run->start();
  if (!QTest::qWaitFor([&] { return run->state() == widgets::RunState::Running; }, 60'000)) return 1;
  if (!QTest::qWaitFor([&] { return run->currentRun() && !run->currentRun()->metrics.empty(); }, 60'000)) return 1;

  Person person(&window);
  std::vector<double> gaps;
  QElapsedTimer since;
  QTimer turn;  // fires with every turn of the loop
  QObject::connect(&turn, &QTimer::timeout, &turn, [&] {
    if (since.isValid()) gaps.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
    since.start();
  });
  turn.start(1);
  app.measuring = true;
  QTest::qWait(seconds * 1000);
  app.measuring = false;
  const auto steps = run->currentRun()->metrics.size();
  std::ranges::sort(app.slowest, std::greater{}, &Slow::ms);
  nlohmann::json slow = nlohmann::json::array();
  for (std::size_t i = 0; i < app.slowest.size() && i < 8; ++i)
    slow.push_back({{"ms", app.slowest[i].ms}, {"event", app.slowest[i].what.toStdString()}});
  const nlohmann::json result = {{"seconds", seconds},
                                 {"events", app.own.size()},
                                 {"metrics_received", steps},
                                 {"event_cpu_ms", {{"p99", share(app.own, 0.99)}, {"longest", share(app.own, 1)}}},
                                 {"event_wall_ms", {{"p99", share(app.wall, 0.99)}, {"longest", share(app.wall, 1)}}},
                                 {"loop_gap_ms", {{"p99", share(gaps, 0.99)}, {"longest", share(gaps, 1)}}},
                                 {"slowest_events", slow},
                                 {"goal_ms", kGoalMs}};
  std::printf("%s\n", result.dump(2).c_str());
  std::fflush(stdout);
  run->stop();
  return QTest::qWaitFor([&] { return !run->running(); }, 20'000) ? 0 : 1;
}
