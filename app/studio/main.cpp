// eulerstack-studio: opens the window, or works without one (--screenshot, --demo).
#include <QElapsedTimer>
#include <QFile>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>
#include <cstdio>
#include <ctime>

#include <unistd.h>

#include "app/studio/application.h"
#include "app/studio/command_line.h"
#include "app/studio/demo.h"
#include "app/studio/info_bar.h"
#include "app/studio/main_window.h"
#include "app/studio/settings.h"
#include "core/interop/engine_environment.h"
#include "core/plugins/allowlist.h"
#include "translations/catalogue.h"
#include "widgets/palette/presets.h"
#include "widgets/session/translation.h"
#include "widgets/theme/system_theme.h"

namespace {

using namespace eulerstack;
using namespace eulerstack::studio;

constexpr int kUsageError = 2;
const QSize kScreenshotSize(1600, 1000);

QString quickstart() {
  return widgets::presetsFolder() + QStringLiteral("/1-validated/quickstart.yml");
}

// Nothing can be shown: draw into memory instead of failing. A platform that the user chose stands.
void choosePlatform(const CommandLine& line) {
  if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) return;
  const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
  const bool windowless = line.demo || !line.screenshot.isEmpty();
  if (!display && !windowless && !line.timeFirstFrame)
    std::fputs(
        "No display was found: the window is drawn into memory only. Use --screenshot or --demo, or set DISPLAY.\n",
        stderr);
  if (!display || windowless) qputenv("QT_QPA_PLATFORM", "offscreen");
}

QString chooseLanguage(const CommandLine& line) {
  const bool byEnvironment = translations::isLanguage(qgetenv("EULERSTACK_LANG").toStdString());
  const QString asked = !line.language.isEmpty() ? line.language : byEnvironment ? QString() : Settings::language();
  return QString::fromStdString(translations::chooseLanguage(asked.toStdString()));
}

// Milliseconds since this process was started, from the kernel's clock (10 ms steps).
double processAgeMs() {
  QFile file(QStringLiteral("/proc/self/stat"));
  if (!file.open(QIODevice::ReadOnly)) return -1;
  const QByteArray stat = file.readAll();
  constexpr int kStartField = 19;  // after the name in parentheses: state is field 0
  const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  const double ticks = fields.value(kStartField).toDouble();
  const double hz = static_cast<double>(sysconf(_SC_CLK_TCK));
  return 1000.0 * (static_cast<double>(now.tv_sec) - ticks / hz) + static_cast<double>(now.tv_nsec) / 1e6;
}

// Prints the time when the first frame is on screen and ends the program.
class FirstFrame : public QObject {
 public:
  explicit FirstFrame(QElapsedTimer sinceMain) : m_sinceMain(sinceMain) {}

 protected:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() != QEvent::Paint || std::exchange(m_seen, true)) return false;
    QTimer::singleShot(0, this, [this] {
      std::printf("first frame %.0f ms after the start of the process, %.0f ms after main()\n", processAgeMs(),
                  static_cast<double>(m_sinceMain.nsecsElapsed()) / 1e6);
      std::fflush(stdout);
      QCoreApplication::exit(0);
    });
    return false;
  }

 private:
  QElapsedTimer m_sinceMain;
  bool m_seen = false;
};

int exitCodeOf(bool written, const CommandLine& line) {
  if (!written) std::fprintf(stderr, "%s cannot be written\n", qPrintable(line.screenshot));
  return written ? 0 : kUsageError;
}

int screenshot(MainWindow& window, const CommandLine& line) {
  const QSize size = line.size.isValid() ? line.size : kScreenshotSize;
  if (line.startPage) return exitCodeOf(takeScreenshotOfStartPage(window, line.screenshot, size), line);
  const QString file = line.file.isEmpty() ? quickstart() : line.file;
  QString error;
  QObject::connect(window.session(), &widgets::DocumentSession::openFailed, &window,
                   [&error](const QString& path, const QString& what, const QString& fix) {
                     error = QStringLiteral("%1: %2. %3").arg(path, what, fix);
                     QCoreApplication::exit(kUsageError);
                   });
  QObject::connect(window.session(), &widgets::DocumentSession::documentReset, &window, [&window, &line, size] {
    QTimer::singleShot(0, &window, [&window, &line, size] {
      window.session()->waitForAnalysis();
      if (line.tab) window.showTab(*line.tab);
      QCoreApplication::exit(exitCodeOf(takeScreenshot(window, line.screenshot, size), line));
    });
  });
  window.openFile(file);
  const int code = QCoreApplication::exec();
  if (!error.isEmpty()) std::fprintf(stderr, "%s\n", qPrintable(error));
  return code;
}

int demo(MainWindow& window, const CommandLine& line) {
  int code = 1;
  QTimer::singleShot(0, &window, [&] {
    code = runDemo(window, line.file.isEmpty() ? quickstart() : line.file, QStringLiteral("out/demo"));
    QCoreApplication::exit(code);
  });
  QCoreApplication::exec();
  return code;
}

// Calls once after the first frame: what takes time must not delay it.
class AfterFirstFrame : public QObject {
 public:
  AfterFirstFrame(QWidget* window, std::function<void()> call) : QObject(window), m_call(std::move(call)) {
    window->installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::Paint) return false;
    watched->removeEventFilter(this);
    QTimer::singleShot(0, this, [this] { m_call(); });
    return false;
  }

 private:
  std::function<void()> m_call;
};

void openWindow(MainWindow& window, const CommandLine& line) {
  if (!line.file.isEmpty()) new AfterFirstFrame(&window, [&window, file = line.file] { window.openFile(file); });
  if (line.tab) {
    const BottomTab tab = *line.tab;
    QObject::connect(
        window.session(), &widgets::DocumentSession::documentReset, &window, [&window, tab] { window.showTab(tab); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
  }
}

}  // namespace

int main(int argc, char** argv) {
  QElapsedTimer sinceMain;
  sinceMain.start();
  QStringList arguments;
  for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
  interop::prepareEngineEnvironment();
  const CommandLine line = parseCommandLine(arguments);
  if (!line.error.isEmpty()) {
    std::fprintf(stderr, "%s\n%s", qPrintable(line.error), qPrintable(usageText()));
    return kUsageError;
  }
  const std::vector<plugins::PluginError> pluginErrors = plugins::installAllowedPlugins();
  if (line.help) return std::fputs(qPrintable(usageText()), stdout) < 0;
  choosePlatform(line);
  StudioApplication app(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("EulerStack"));
  QCoreApplication::setApplicationName(QStringLiteral("Studio"));
  QCoreApplication::setApplicationVersion(QStringLiteral(EULERSTACK_VERSION));
  if (line.version) return std::printf("eulerstack-studio %s\n", EULERSTACK_VERSION) < 0;
  QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
  const QString language = chooseLanguage(line);
  widgets::setLanguage(language);
  widgets::Theme::instance().setLanguage(language);
  const bool windowless = line.demo || !line.screenshot.isEmpty();

  WindowOptions options;
  // Pictures are the same on every desktop.
  if (!windowless) options.desktopTheme = widgets::themeOfDesktop();
  options.theme = line.theme || windowless ? line.theme : Settings::theme();
  widgets::Theme::instance().apply(app, options.theme.value_or(options.desktopTheme));
  options.persistent = !windowless;
  options.startBlank = !line.file.isEmpty() && !windowless;
  if (!windowless) options.recoveryFolder = widgets::stateFolder(QStringLiteral("recovery"));
  MainWindow window(options);
  QObject::connect(&app, &StudioApplication::actionFailed, &window, [&window](const QString& reason) {
    window.infoBars()->show(QStringLiteral("action"), InfoTone::Error,
                            MainWindow::tr("This action failed, the design is unchanged. %1").arg(reason),
                            {{MainWindow::tr("Close"), {}}});
  });
  for (const plugins::PluginError& error : pluginErrors) {
    const RenderedDiagnostic said = render(makeDiagnostic(error.id, {}, {}, error.args), widgets::translateCore);
    window.infoBars()->show(QStringLiteral("plugins"), InfoTone::Error,
                            widgets::fromCore(said.what) + QStringLiteral(". ") + widgets::fromCore(said.fix),
                            {{MainWindow::tr("Close"), {}}});
  }
  if (windowless || line.size.isValid()) window.resize(line.size.isValid() ? line.size : kScreenshotSize);
  FirstFrame firstFrame(sinceMain);
  if (line.timeFirstFrame) window.installEventFilter(&firstFrame);
  window.show();
  if (!line.screenshot.isEmpty()) return screenshot(window, line);
  if (line.demo) return demo(window, line);
  openWindow(window, line);
  return QApplication::exec();
}
