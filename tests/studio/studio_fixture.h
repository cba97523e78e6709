// A window as a user has it, on a design in a temporary folder, with the questions answered by the test.
#pragma once
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/studio/actions.h"
#include "app/studio/main_window.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"
#include "widgets/yaml_view/yaml_view.h"

namespace eulerstack::studio {

inline QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeContent(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
    qFatal("cannot write %s", qPrintable(path));
}

inline QString presetPath(const char* name) {
  return QStringLiteral(EULERSTACK_SOURCE_DIR "/presets/1-validated/") + QString::fromLatin1(name);
}

struct Studio {
  QTemporaryDir folder;
  QString file;
  std::unique_ptr<MainWindow> window;
  UnsavedAnswer unsaved = UnsavedAnswer::Discard;
  RunningAnswer running = RunningAnswer::Cancel;
  QString saveName;  // answer of the save dialog; "" cancels
  int unsavedAsked = 0;
  int runningAsked = 0;

  explicit Studio(const char* preset = "quickstart.yml", const QSize& size = QSize(1600, 1000)) {
    WindowOptions options;
    options.persistent = false;
    options.recoveryFolder = folder.filePath(QStringLiteral("recovery"));
    QDir().mkpath(options.recoveryFolder);
    window = std::make_unique<MainWindow>(options);
    window->setPrompts({[this](QWidget*, const QString&) {
                          ++unsavedAsked;
                          return unsaved;
                        },
                        [this](QWidget*) {
                          ++runningAsked;
                          return running;
                        },
                        [this](QWidget*, const QString&, const QString&) { return saveName; },
                        [this](QWidget*, const QString&, const QString&, const QString&) { return saveName; }});
    window->resize(size);
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get())) qFatal("the window does not show");
    if (preset) open(preset);
  }

  void open(const char* preset) {
    file = folder.filePath(QString::fromLatin1(preset));
    QFile::copy(presetPath(preset), file);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    window->openFile(file);
    if (!QTest::qWaitFor([this] { return window->designOpen() && session()->filePath() == file; }))
      qFatal("the design does not open");
    settle();
  }
  widgets::DocumentSession* session() const { return window->session(); }
  void settle() const {
    session()->waitForAnalysis(20'000);
    QCoreApplication::processEvents();
  }
  QByteArray text() const {
    const std::string_view bytes = session()->document().text().bytes();
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
  }
  QAction* action(ActionId id) const { return window->actions()[id]; }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
  }
  void clickCard(int index) const {
    widgets::CanvasView* canvas = window->canvas();
    const QPointF centre = canvas->view()->fromScene(canvas->scene()->cardRect(index).center());
    QTest::mouseClick(canvas->view()->viewport(), Qt::LeftButton, Qt::NoModifier, centre.toPoint());
    QCoreApplication::processEvents();
  }
};

// Settings and state of the tests stay out of the user's folders.
inline int runTests(QObject& test, int argc, char** argv) {
  QTemporaryDir home;
  qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
  qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
  qputenv("EULERSTACK_PRESETS_DIR", EULERSTACK_SOURCE_DIR "/presets");
  QApplication app(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("EulerStack"));
  QCoreApplication::setApplicationName(QStringLiteral("Studio"));
  widgets::setLanguage(QStringLiteral("en"));
  widgets::Theme::instance().apply(app, widgets::ThemeName::Light);
  return QTest::qExec(&test, argc, argv);
}

}  // namespace eulerstack::studio
