// Menus, toolbar and title: how they are made, what is enabled, their texts.
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QToolButton>

#include "app/studio/settings.h"
#include "app/studio/window_private.h"
#include "widgets/controls/controls.h"
#include "widgets/session/translation.h"

namespace eulerstack::studio {

namespace {

using widgets::Theme;
using widgets::ThemeName;

// None: that of the desktop.
constexpr std::optional<ThemeName> kThemeChoices[] = {std::nullopt, ThemeName::Light, ThemeName::Dark,
                                                      ThemeName::Contrast};

struct LanguageName {
  const char* code;
  const char* name;
};

// Each in its own language: found by whoever needs it.
constexpr LanguageName kLanguageNames[] = {
    {"ko", "한국어"}, {"en", "English"}, {"zh", "中文"}, {"ja", "日本語"}, {"es", "Español"}};

// The menu bar with the document's name in the middle, as far as there is room.
class TitledMenuBar : public QMenuBar {
 public:
  explicit TitledMenuBar(QWidget* parent)
      : QMenuBar(parent), m_title(new widgets::ThemedLabel("field", "text2", this)) {
    setFixedHeight(static_cast<int>(Theme::instance().metric("chrome.menubar")));
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setAlignment(Qt::AlignCenter);
  }
  QLabel* title() const { return m_title; }
  void place() {
    const QRect last = actions().isEmpty() ? QRect() : actionGeometry(actions().last());
    const int half = std::min(300, width() / 2 - last.right() - 12);
    m_title->setVisible(2 * half >= m_title->sizeHint().width());
    const QRect row = last.isEmpty() ? rect() : last;  // on the line of the menus' own words
    m_title->setGeometry(width() / 2 - half, row.top(), 2 * half, row.height());
  }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QMenuBar::resizeEvent(event);
    place();
  }

 private:
  widgets::ThemedLabel* m_title;
};

}  // namespace

void MainWindow::Private::buildMenus() {
  auto* bar = new TitledMenuBar(q);
  q->setMenuBar(bar);
  menuTitle = bar->title();
  for (const MenuId id :
       {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Insert, MenuId::Design, MenuId::Run, MenuId::Help})
    menus.insert(static_cast<int>(id), bar->addMenu(QString()));
  for (const ActionSpec& spec : actionTable()) {
    QMenu* menu = menus.value(static_cast<int>(spec.menu));
    if (spec.separatorBefore) menu->addSeparator();
    menu->addAction((*actions)[spec.id]);
    if (spec.id != ActionId::Open) continue;
    recentMenu = menu->addMenu(QString());
    QObject::connect(recentMenu, &QMenu::aboutToShow, q, [this] { fillRecentMenu(); });
  }
  QMenu* view = menus.value(static_cast<int>(MenuId::View));
  languageMenu = view->addMenu(QString());
  for (const LanguageName& language : kLanguageNames)
    languageMenu->addAction(QString::fromUtf8(language.name), q,
                            [this, code = QString::fromLatin1(language.code)] { q->setLanguage(code); });
  themeMenu = view->addMenu(QString());
  themeMenu->setObjectName(QStringLiteral("themeMenu"));
  for (const std::optional<ThemeName> theme : kThemeChoices) {
    QAction* choice = themeMenu->addAction(QString(), q, [this, theme] { q->setTheme(theme); });
    choice->setCheckable(true);
    QObject::connect(themeMenu, &QMenu::aboutToShow, choice,
                     [this, choice, theme] { choice->setChecked(theme == options.theme); });
  }
  QObject::connect(menus.value(static_cast<int>(MenuId::Insert)), &QMenu::aboutToShow, q, [this] { fillInsertMenu(); });
  connectFileCommands();
  connectEditCommands();
  connectViewCommands();
}

void MainWindow::Private::buildToolbar() {
  toolbar = q->addToolBar(QString());
  toolbar->setObjectName(QStringLiteral("toolbar"));
  toolbar->setMovable(false);
  toolbar->setFloatable(false);
  toolbar->setContextMenuPolicy(Qt::PreventContextMenu);
  q->setContextMenuPolicy(Qt::NoContextMenu);
  toolbar->setFixedHeight(static_cast<int>(Theme::instance().metric("chrome.toolbar")));
  toolbar->setIconSize(QSize(16, 16));
  const auto add = [this](ActionId id, bool withText) {
    toolbar->addAction((*actions)[id]);
    auto* button = qobject_cast<QToolButton*>(toolbar->widgetForAction((*actions)[id]));
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
  };
  for (const ActionId id : {ActionId::New, ActionId::Open, ActionId::Save}) add(id, false);
  toolbar->addSeparator();
  for (const ActionId id : {ActionId::Undo, ActionId::Redo}) add(id, false);
  toolbar->addSeparator();
  for (const ActionId id : {ActionId::Tidy, ActionId::WrapRows}) add(id, true);
  toolbar->addSeparator();
  for (const ActionId id : {ActionId::Validate, ActionId::Compile}) add(id, true);
  auto* gap = new QWidget(toolbar);
  gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  toolbar->addWidget(gap);
  search = new CommandPalette(
      q, [this] { return paletteItems(); }, toolbar);
  fitSearch();
  toolbar->addWidget(search);
  toolbar->addSeparator();
  trainButton = new QPushButton(toolbar);
  trainButton->setProperty("kind", QStringLiteral("primary"));
  trainButton->setFocusPolicy(Qt::TabFocus);
  toolbar->addWidget(trainButton);
  QObject::connect(trainButton, &QPushButton::clicked, q, [this] {
    q->showTab(BottomTab::Run);
    if (!run->running()) run->start();
  });
}

void MainWindow::Private::updateActions() {
  for (const ActionSpec& spec : actionTable()) (*actions)[spec.id]->setEnabled(!spec.needsDesign || designOpen);
  trainButton->setEnabled(designOpen && (session->analysis()->valid() || session->analysisPending()));
  const bool running = run && run->running();
  trainButton->setText(running ? MainWindow::tr("Show run") : MainWindow::tr("Train"));
  if (!designOpen) return;
  const document::Document& document = session->document();
  (*actions)[ActionId::Undo]->setEnabled(document.canUndo());
  (*actions)[ActionId::Redo]->setEnabled(document.canRedo());
  const Message* undo = document.history().undoLabel();
  const Message* redo = document.history().redoLabel();
  (*actions)[ActionId::Undo]->setToolTip(undo ? MainWindow::tr("Undo: %1").arg(widgets::text(*undo))
                                              : MainWindow::tr("Undo"));
  (*actions)[ActionId::Redo]->setToolTip(redo ? MainWindow::tr("Redo: %1").arg(widgets::text(*redo))
                                              : MainWindow::tr("Redo"));
  (*actions)[ActionId::Revert]->setEnabled(!session->filePath().isEmpty() && session->modified());
  (*actions)[ActionId::Start]->setEnabled(run ? run->canStart() : trainButton->isEnabled());
  (*actions)[ActionId::Pause]->setEnabled(running && run->state() == widgets::RunState::Running);
  (*actions)[ActionId::Stop]->setEnabled(running && run->state() != widgets::RunState::Stopping);
  const bool entries = !session->selection().paths.isEmpty();
  for (const ActionId id :
       {ActionId::Delete, ActionId::Duplicate, ActionId::MoveEarlier, ActionId::MoveLater, ActionId::RepeatMore,
        ActionId::RepeatLess, ActionId::SplitTemplate, ActionId::Rename, ActionId::ZoomSelection})
    (*actions)[id]->setEnabled(entries);
}

void MainWindow::Private::updateTitle() {
  if (!designOpen) {
    q->setWindowTitle(MainWindow::tr("Start") + QStringLiteral(" — EulerStack Studio"));
    menuTitle->setText(q->windowTitle());
  } else {
    q->setWindowTitle(session->displayName() + QStringLiteral("[*] — EulerStack Studio"));
    menuTitle->setText(session->displayName() + QStringLiteral(" — EulerStack Studio") +
                       (session->modified() ? QStringLiteral(" •") : QString()));
  }
  q->setWindowModified(designOpen && session->modified());
  static_cast<TitledMenuBar*>(q->menuBar())->place();
}

void MainWindow::Private::retranslate() {
  actions->retranslate();
  for (auto it = menus.begin(); it != menus.end(); ++it)
    it.value()->setTitle(
        QCoreApplication::translate("Actions", eulerstack::studio::menuTitle(static_cast<MenuId>(it.key()))));
  recentMenu->setTitle(MainWindow::tr("Open &recent"));
  languageMenu->setTitle(MainWindow::tr("Language"));
  themeMenu->setTitle(MainWindow::tr("Theme"));
  const QString themeWords[] = {MainWindow::tr("As the system"), MainWindow::tr("Light"), MainWindow::tr("Dark"),
                                MainWindow::tr("High contrast")};
  for (int i = 0; i < static_cast<int>(std::size(kThemeChoices)); ++i)
    themeMenu->actions().at(i)->setText(themeWords[i]);
  toolbar->setWindowTitle(MainWindow::tr("Toolbar"));
  // The leading space keeps icon and text apart: a styled tool button has no gap of its own.
  const auto shortText = [this](ActionId id, const QString& text) {
    (*actions)[id]->setIconText(QLatin1Char(' ') + text);
  };
  shortText(ActionId::Tidy, MainWindow::tr("Tidy"));
  shortText(ActionId::WrapRows, MainWindow::tr("Wrap rows"));
  shortText(ActionId::Validate, MainWindow::tr("Validate"));
  shortText(ActionId::Compile, MainWindow::tr("Compile"));
  fitSearch();  // its words are longer in some languages
  updateActions();
  updateTitle();
}

void MainWindow::Private::refreshIcons() {
  actions->refreshIcons();
  trainButton->setIcon(Theme::instance().icon(QStringLiteral("play"), "on_accent"));
}

void MainWindow::Private::fillRecentMenu() {
  recentMenu->clear();
  for (const QString& path : Settings::recentFiles()) {
    QAction* action = recentMenu->addAction(QFileInfo(path).fileName(), q, [this, path] { q->openFile(path); });
    action->setToolTip(path);
    action->setEnabled(QFileInfo(path).isFile());
  }
  if (recentMenu->isEmpty()) recentMenu->addAction(MainWindow::tr("No recent designs"))->setEnabled(false);
}

}  // namespace eulerstack::studio
