#include "app/studio/demo.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QTimer>
#include <cstdio>

#include "app/studio/main_window.h"
#include "app/studio/start_page.h"
#include "core/base/quantities.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/palette/presets.h"
#include "widgets/runs/run_form.h"
#include "widgets/runs/run_panel.h"
#include "widgets/runs/run_plot.h"
#include "widgets/session/translation.h"

namespace eulerstack::studio {
namespace {

constexpr int kSteps = 100;
constexpr int kOpenMs = 20'000;
constexpr int kRunMs = 15 * 60'000;
const QSize kWindow(1600, 1000);
const QSize kPlot(1100, 620);

void print(const QString& text) {
  std::printf("%s\n", text.toUtf8().constData());
  std::fflush(stdout);
}

int failed(const QString& text) {
  std::fprintf(stderr, "%s\n", text.toUtf8().constData());
  return 1;
}

// Events, timers and one repaint: what a person would see after a moment.
void settle(int ms) {
  QEventLoop loop;
  QTimer::singleShot(ms, &loop, &QEventLoop::quit);
  loop.exec();
}

template <class Signal, class Object>
bool waitFor(Object* object, Signal signal, int timeoutMs) {
  QEventLoop loop;
  bool arrived = false;
  QObject::connect(object, signal, &loop, [&] {
    arrived = true;
    loop.quit();
  });
  QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
  loop.exec();
  return arrived;
}

// Calls an asynchronous writer and waits for its answer; "" on success.
QString waitForWriter(const std::function<void(std::function<void(const QString&)>)>& write) {
  QEventLoop loop;
  QString error = QStringLiteral("no answer");
  bool done = false;
  write([&](const QString& answer) {
    error = answer;
    done = true;
    loop.quit();
  });
  if (!done) {
    QTimer::singleShot(kOpenMs, &loop, &QEventLoop::quit);
    loop.exec();
  }
  return error;
}

bool openAndWait(MainWindow& window, const QString& design) {
  window.openFile(design);
  if (!window.designOpen() && !waitFor(window.session(), &widgets::DocumentSession::documentReset, kOpenMs))
    return false;
  return window.session()->waitForAnalysis(kOpenMs);
}

QString trainAndWait(MainWindow& window) {
  widgets::RunPanel* panel = window.runPanel();
  window.showTab(BottomTab::Run);
  panel->setRunsFolder(QString());
  interop::TrainOptions options = panel->form()->options().value_or(interop::TrainOptions{});
  options.steps = kSteps;
  panel->form()->setOptions(options);
  qint64 told = 0;
  QObject::connect(panel, &widgets::RunPanel::progressed, &window, [&](qint64 step, qint64 steps) {
    if (step < told + 20 && step != steps) return;
    told = step;
    const widgets::RunMetric& metric = panel->currentRun()->metrics.back();
    print(QStringLiteral("  step %1 of %2: loss %3, %4 tokens/s")
              .arg(step)
              .arg(steps)
              .arg(metric.loss, 0, 'f', 3)
              .arg(qRound64(metric.tokensPerSecond)));
  });
  panel->start();
  if (!panel->running()) return QStringLiteral("the run did not start");
  if (!waitFor(panel, &widgets::RunPanel::ended, kRunMs)) return QStringLiteral("the run did not end");
  const widgets::RunPtr run = panel->currentRun();
  if (run->problem)
    return run->problem->what + QStringLiteral("\n") + run->problem->fix + QStringLiteral("\n") + run->problem->detail;
  print(QStringLiteral("  loss %1 -> %2 in %3 s")
            .arg(run->metrics.front().loss, 0, 'f', 3)
            .arg(run->metrics.back().loss, 0, 'f', 3)
            .arg(run->metrics.back().seconds, 0, 'f', 1));
  return {};
}

}  // namespace

bool takeScreenshot(MainWindow& window, const QString& path, const QSize& size) {
  window.setMinimumSize(0, 0);
  window.resize(size);
  window.session()->waitForAnalysis();
  constexpr int kMoment = 400;  // cards glide, plots and previews are drawn
  settle(kMoment);
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(widgets::Theme::instance().color("window"));
  window.render(&image);
  return image.save(path, "PNG");
}

bool takeScreenshotOfStartPage(MainWindow& window, const QString& path, const QSize& size) {
  constexpr int kLookAgainMs = 50;
  qsizetype presets = 0;
  for (const widgets::PresetTier& tier : widgets::findPresets(widgets::presetsFolder())) presets += tier.presets.size();
  QElapsedTimer waited;
  for (waited.start(); window.startPage()->summariesArrived() < presets && waited.elapsed() < kOpenMs;)
    settle(kLookAgainMs);
  return takeScreenshot(window, path, size);
}

int runDemo(MainWindow& window, const QString& design, const QString& folder) {
  if (!QDir().mkpath(folder)) return failed(QStringLiteral("The folder %1 cannot be made").arg(folder));
  const auto at = [&](const char* name) { return folder + QLatin1Char('/') + QString::fromLatin1(name); };
  window.resize(kWindow);
  print(QStringLiteral("1. Open %1").arg(design));
  if (!openAndWait(window, design)) return failed(QStringLiteral("It could not be opened"));
  const widgets::AnalysisPtr analysis = window.session()->analysis();
  if (!analysis->valid()) return failed(QStringLiteral("It has %1 errors").arg(analysis->count(Severity::Error)));
  const analysis::Figures& figures = *analysis->figures;
  print(QStringLiteral("2. Checked: %1 parameters, %2 layers, %3 warnings")
            .arg(widgets::fromCore(groupedNumber(figures.parameters.value())))
            .arg(figures.layers)
            .arg(analysis->count(Severity::Warning)));
  print(QStringLiteral("3. Compile to %1").arg(at("plan.json")));
  QString error = waitForWriter([&](auto done) { window.writePlan(at("plan.json"), std::move(done)); });
  if (!error.isEmpty()) return failed(error);
  print(QStringLiteral("4. Train %1 steps").arg(kSteps));
  error = trainAndWait(window);
  if (!error.isEmpty()) return failed(error);
  print(QStringLiteral("5. Results"));
  error = waitForWriter([&](auto done) { window.writeReportHtml(at("report.html"), std::move(done)); });
  if (!error.isEmpty()) return failed(error);
  bool written = takeScreenshot(window, at("screenshot.png"), kWindow);
  written = window.runPanel()->plot()->exportPng(at("loss.png"), kPlot) && written;
  written = window.canvas()->writeSvg(at("graph.svg")) && written;
  if (!written) return failed(QStringLiteral("The results cannot be written to %1").arg(folder));
  for (const char* name : {"screenshot.png", "loss.png", "graph.svg", "report.html", "plan.json"})
    print(QStringLiteral("  ") + at(name));
  return 0;
}

}  // namespace eulerstack::studio
