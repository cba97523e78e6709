// Every dialog, message and menu of the window in both themes and in every language: nothing is cut off, nothing stays
// English, everything fits a small screen. EULERSTACK_SHOTS names a folder for pictures to be looked at.
#include <QAbstractSpinBox>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTimer>

#include "app/studio/command_palette.h"
#include "app/studio/design_card.h"
#include "app/studio/diff_dialog.h"
#include "app/studio/info_bar.h"
#include "app/studio/prompts.h"
#include "app/studio/start_page.h"
#include "app/studio/status_strip.h"
#include "tests/studio/studio_fixture.h"
#include "tests/widgets/text_fit.h"

using namespace eulerstack;
using namespace eulerstack::studio;

namespace {

const QSize kSmall(1280, 800);
constexpr int kTitleBar = 40;  // of the window manager

}  // namespace

class DialogsLookTest : public QObject {
  Q_OBJECT

 private:
  QString m_suffix;
  QStringList m_bad;  // said at the end: a check that leaves early would leave a dialog open

  void shoot(QWidget& widget, const QString& name) const {
    const QString folder = qEnvironmentVariable("EULERSTACK_SHOTS");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    QTest::qWait(30);
    widget.grab().save(folder + QLatin1Char('/') + name + m_suffix + QStringLiteral(".png"));
  }

  static void looks() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<widgets::ThemeName>("theme");
    // Colours change no widths: other themes are for the pictures. The name of high contrast is the longest one.
    const bool pictures = qEnvironmentVariableIsSet("EULERSTACK_SHOTS");
    for (const QString& language : widgets::languages())
      for (const auto theme : {widgets::ThemeName::Light, widgets::ThemeName::Dark, widgets::ThemeName::Contrast}) {
        const bool longest = theme == widgets::ThemeName::Contrast && language == QStringLiteral("es");
        if (pictures || longest || theme == widgets::ThemeName::Light)
          QTest::newRow(qPrintable(language + QLatin1Char('_') + widgets::wordOf(theme))) << language << theme;
      }
  }

  // In Korean, Chinese and Japanese no two English words stand side by side: names of the YAML have no spaces.
  void lookForEnglish(const QString& name, const QWidget& root) {
    static const QRegularExpression words(QStringLiteral("^[ -~…×·–—“”]*\\b[a-z]{2,} [a-z]{2,}[ -~…×·–—“”]*$"));
    QStringList texts;
    for (const QWidget* child : root.findChildren<QWidget*>()) {
      if (!child->isVisible()) continue;
      if (const auto* label = qobject_cast<const QLabel*>(child)) texts << label->text();
      if (const auto* button = qobject_cast<const QAbstractButton*>(child)) texts << button->text();
      if (const auto* line = qobject_cast<const QLineEdit*>(child)) texts << line->placeholderText();
      texts << child->toolTip() << child->accessibleName();
    }
    for (const QAction* action : root.actions()) texts << action->text();
    for (const QString& text : std::as_const(texts))
      if (text.contains(words)) m_bad.append(name + QStringLiteral(" is English: ") + text);
  }

  void lookAtParts(const QString& name, QWidget& widget) {
    if (QStringList{QStringLiteral("ko"), QStringLiteral("zh"), QStringLiteral("ja")}.contains(
            widgets::currentLanguage()))
      lookForEnglish(name, widget);
    QStringList bad = widgets::text_fit::cutTexts(widget);  // layouts settle a little later
    for (int turn = 0; turn < 50 && !bad.isEmpty(); ++turn) {
      QTest::qWait(20);
      bad = widgets::text_fit::cutTexts(widget);
    }
    shoot(widget, name);
    for (const QString& text : std::as_const(bad)) m_bad.append(name + QStringLiteral(": ") + text);
  }

  // Tab goes through a dialog as it is read: row by row, each from the left.
  void walk(const QWidget& dialog, const QString& name) {
    QList<const QWidget*> stops;
    for (const QWidget* at = dialog.nextInFocusChain(); at != &dialog; at = at->nextInFocusChain())
      if (at->isVisible() && at->isEnabled() && at->window() == &dialog && (at->focusPolicy() & Qt::TabFocus) &&
          !qobject_cast<const QAbstractSpinBox*>(at->parentWidget()))
        stops.append(at);
    const auto placeOf = [&dialog](const QWidget* stop) {
      return QRect(stop->mapTo(&dialog, QPoint()), stop->size()).center();
    };
    for (qsizetype i = 1; i < stops.size(); ++i) {
      constexpr int kRow = 8;  // controls of one row may differ that much in height
      const QPoint before = placeOf(stops[i - 1]), now = placeOf(stops[i]);
      const bool sameRow = std::abs(now.y() - before.y()) <= kRow;
      if (sameRow ? now.x() <= before.x() : now.y() < before.y())
        m_bad.append(QStringLiteral("%1: Tab goes back to %2").arg(name, widgets::text_fit::nameOf(*stops[i])));
    }
  }

  // All of it is in the window.
  void lookAtStatus(const MainWindow& window) {
    for (const QWidget* part : window.statusStrip()->findChildren<QWidget*>()) {
      const QRect place(part->mapTo(&window, QPoint()), part->size());
      if (part->isVisible() && !window.rect().contains(place))
        m_bad.append(QStringLiteral("status, %1: %2").arg(window.width()).arg(widgets::text_fit::nameOf(*part)));
    }
  }

  void lookAt(QWidget& widget, const QString& name) {
    lookAtParts(name, widget);
    walk(widget, name);
    const QSize size = widget.size();
    if (size.width() > kSmall.width() || size.height() > kSmall.height() - kTitleBar)
      m_bad.append(name + QStringLiteral(" is larger than a small screen"));
  }

  // Calls what runs a dialog of its own and looks at it from within.
  template <typename Call>
  void lookWithin(const QString& name, Call call) {
    QTimer::singleShot(50, this, [&] {
      auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr) return m_bad.append(name + QStringLiteral(" does not open"));
      lookAt(*dialog, name);
      dialog->reject();
    });
    call();
  }

  void lookAtDialog(const Studio& studio, ActionId action, const QString& name) {
    studio.action(action)->trigger();
    QDialog* dialog = nullptr;
    for (QDialog* found : studio.window->findChildren<QDialog*>())
      if (found->isVisible()) dialog = found;
    if (dialog == nullptr) return m_bad.append(name + QStringLiteral(" does not open"));
    QTest::qWait(20);
    lookAt(*dialog, name);
    dialog->reject();
    QTest::qWait(0);
  }

 private slots:
  void init() { m_bad.clear(); }
  void cleanup() {
    widgets::setLanguage(QStringLiteral("en"));
    widgets::Theme::instance().apply(*qApp, widgets::ThemeName::Light);
  }

  void everythingThatOpens_data() { looks(); }
  void windowAtEverySize_data() { looks(); }

  void messages_data() { looks(); }
  // Bars and toasts with long names in a window of the least size.
  void messages() {
    QFETCH(QString, language);
    QFETCH(widgets::ThemeName, theme);
    m_suffix = QLatin1Char('_') + QString::fromLatin1(QTest::currentDataTag());
    widgets::Theme::instance().apply(*qApp, theme);
    Studio studio("quickstart.yml", QSize(1024, 640));
    studio.window->setLanguage(language);
    QTest::qWait(20);  // the change is an event
    const QString longFolder = QStringLiteral("/no/such/folder/") + QString(120, QLatin1Char('x'));
    studio.saveName = longFolder + QStringLiteral("/of a user.svg");
    studio.action(ActionId::ExportSvg)->trigger();
    QTRY_VERIFY(!studio.window->toastText().isEmpty());
    lookAtParts(QStringLiteral("toast"), *studio.window);
    studio.action(ActionId::RepeatMore)->trigger();
    writeContent(studio.file, studio.text() + "# theirs\n");
    QTRY_VERIFY(studio.window->infoBars()->has(QStringLiteral("external")));
    studio.window->openFile(longFolder + QLatin1Char('/') + QString(100, QLatin1Char('y')) + QStringLiteral(".yml"));
    QTRY_VERIFY(studio.window->infoBars()->has(QStringLiteral("open")));
    lookAtParts(QStringLiteral("bars"), *studio.window);
    QVERIFY2(m_bad.isEmpty(), qPrintable(m_bad.join(QStringLiteral("\n"))));
  }

  // Each tab of the window with all that it shows, from the least size on.
  void windowAtEverySize() {
    QFETCH(QString, language);
    QFETCH(widgets::ThemeName, theme);
    m_suffix = QLatin1Char('_') + QString::fromLatin1(QTest::currentDataTag());
    widgets::Theme::instance().apply(*qApp, theme);
    Studio studio("mixtral_8x7b.yml", kSmall);
    studio.window->setLanguage(language);
    QTest::qWait(20);  // the change is an event
    for (const QSize& size : {QSize(1024, 640), kSmall, QSize(1600, 1000)}) {
      studio.window->resize(size);
      for (const BottomTab tab : {BottomTab::Problems, BottomTab::Yaml, BottomTab::Report, BottomTab::Run}) {
        studio.window->showTab(tab);
        QTest::qWait(50);
        lookAtParts(QStringLiteral("window_%1_%2").arg(size.width()).arg(static_cast<int>(tab)), *studio.window);
        lookAtStatus(*studio.window);
      }
    }
    QVERIFY2(m_bad.isEmpty(), qPrintable(m_bad.join(QStringLiteral("\n"))));
  }

  void everythingThatOpens() {
    QFETCH(QString, language);
    QFETCH(widgets::ThemeName, theme);
    m_suffix = QLatin1Char('_') + QString::fromLatin1(QTest::currentDataTag());
    widgets::Theme::instance().apply(*qApp, theme);
    Studio studio(nullptr, kSmall);
    studio.window->setLanguage(language);
    QTest::qWait(20);  // the change is an event
    QTRY_VERIFY(studio.window->startPage()->summariesArrived() >= 20);
    QTest::qWait(300);
    lookAtParts(QStringLiteral("start"), *studio.window);
    for (const StartButton* button : studio.window->startPage()->findChildren<StartButton*>())
      if (button->width() < button->sizeHint().width()) m_bad.append(QStringLiteral("start: ") + button->text());
    QCOMPARE(studio.window->startPage()->findChild<PresetCard*>()->accessibleName(), QStringLiteral("quickstart"));
    studio.open("llama_3_8b.yml");
    lookAtDialog(studio, ActionId::Shortcuts, QStringLiteral("shortcuts"));
    lookWithin(QStringLiteral("about"), [&] { studio.action(ActionId::About)->trigger(); });
    lookAtDialog(studio, ActionId::Compile, QStringLiteral("compile"));
    lookAtDialog(studio, ActionId::PlanTraining, QStringLiteral("plan"));
    QByteArray theirs = studio.text();
    theirs.replace("RMS", "root mean square");
    theirs.replace("max_seq_len: 8192", "max_seq_len: 4096");
    DiffDialog diff(theirs, studio.text(), studio.window.get());
    diff.show();
    lookAt(diff, QStringLiteral("diff"));
    diff.hide();
    const Prompts prompts = dialogPrompts();
    lookWithin(QStringLiteral("unsaved"),
               [&] { prompts.unsaved(studio.window.get(), QStringLiteral("llama_3_8b.yml")); });
    lookWithin(QStringLiteral("running"), [&] { prompts.running(studio.window.get()); });
    for (QAction* action : studio.window->menuBar()->actions()) {
      QMenu* menu = action->menu();
      menu->popup(QPoint(0, 0));
      QTest::qWait(20);
      shoot(*menu, QStringLiteral("menu_%1").arg(studio.window->menuBar()->actions().indexOf(action)));
      menu->hide();
    }
    studio.window->commandPalette()->activate();
    shoot(*studio.window, QStringLiteral("palette"));
    static const QRegularExpression mark(QStringLiteral("&|\\([A-Z]\\)$"));  // of a key in a menu
    for (const QString& text : studio.window->commandPalette()->shownTexts())
      if (text.contains(mark)) m_bad.append(QStringLiteral("palette: ") + text);
    QVERIFY2(m_bad.isEmpty(), qPrintable(m_bad.join(QStringLiteral("\n"))));
  }
};

int main(int argc, char** argv) {
  DialogsLookTest test;
  return runTests(test, argc, argv);
}
#include "dialogs_look_test.moc"
