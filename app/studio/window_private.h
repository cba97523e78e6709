// Inside of MainWindow, shared by the files that implement it.
#pragma once
#include <QDockWidget>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>

#include "app/studio/command_palette.h"
#include "app/studio/info_bar.h"
#include "app/studio/main_window.h"
#include "app/studio/recovery.h"
#include "app/studio/start_page.h"
#include "app/studio/status_strip.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/palette/palette_panel.h"
#include "widgets/problems/problems_panel.h"
#include "widgets/report/report_panel.h"
#include "widgets/runs/run_panel.h"
#include "widgets/session/task_thread.h"
#include "widgets/yaml_view/yaml_view.h"

namespace eulerstack::studio {

// Sizes of the window: which of its forms it has.
enum class SizeClass { Normal, Small, Narrow };

struct MainWindow::Private {
  Private(MainWindow* window, const WindowOptions& windowOptions);

  MainWindow* q;
  WindowOptions options;
  Prompts prompts = dialogPrompts();
  std::unique_ptr<widgets::DocumentSession> session;
  std::unique_ptr<RecoveryWriter> recovery;
  Actions* actions = nullptr;
  QHash<int, QMenu*> menus;
  QMenu* recentMenu = nullptr;
  QMenu* languageMenu = nullptr;
  QMenu* themeMenu = nullptr;
  QLabel* menuTitle = nullptr;
  QToolBar* toolbar = nullptr;
  QPushButton* trainButton = nullptr;
  CommandPalette* search = nullptr;
  QStackedWidget* central = nullptr;
  StartPage* start = nullptr;
  QWidget* workspace = nullptr;
  InfoBars* bars = nullptr;
  Toast* toast = nullptr;
  StatusStrip* status = nullptr;
  QDockWidget* leftDock = nullptr;
  QDockWidget* rightDock = nullptr;
  QDockWidget* bottomDock = nullptr;
  widgets::CanvasView* canvas = nullptr;
  widgets::InspectorPanel* inspector = nullptr;
  widgets::PalettePanel* palette = nullptr;
  BottomPanel* bottom = nullptr;
  widgets::ProblemsPanel* problems = nullptr;
  widgets::YamlView* yaml = nullptr;
  widgets::ReportPanel* report = nullptr;
  widgets::RunPanel* run = nullptr;
  bool designOpen = false;
  bool ending = false;              // the parts are being deleted
  bool closing = false;             // the user agreed to everything: the next close event goes through
  std::function<void()> afterSave;  // what waits for a save that the user asked for first
  SizeClass sizeClass = SizeClass::Normal;
  bool sized = false;
  int bottomHeights[kBottomTabs] = {};
  bool shown = false;
  widgets::TaskThread exporter;

  // window_layout.cpp
  void buildFrame();
  void ensureWorkspace();
  BottomPage makePage(BottomTab tab);
  QDockWidget* makeDock(const QString& name, QWidget* content);
  void setDesignOpen(bool open);
  void applySizeClass(bool force);
  void fitSearch();
  void applyBottomHeight();
  void placeSheet();
  void rememberBottomHeight();
  void restoreLayout();
  void saveLayout() const;
  QString screenKey() const;
  void setCanvasOnly(bool on);

  // window_focus.cpp
  QList<QList<QWidget*>> focusGroups() const;
  bool focusNext(bool forward);
  void focusRegion(int step);

  // window_menus.cpp
  void buildMenus();
  void buildToolbar();
  void updateActions();
  void updateTitle();
  void retranslate();
  void refreshIcons();
  void fillRecentMenu();

  // window_search.cpp
  void fillInsertMenu();
  QList<PaletteItem> paletteItems();
  void addDesignItems(QList<PaletteItem>& items);

  // window_commands.cpp
  void on(ActionId id, std::function<void()> run);
  void connectFileCommands();
  void connectEditCommands();
  void connectViewCommands();
  void connectDesignCommands();
  void clipboard(const char* editorSlot, void (widgets::CanvasView::*canvasSlot)());
  void showShortcuts();
  void showAbout();
  void exportGraph(bool svg);

  // window_files.cpp
  void connectSession();
  bool settleUnsaved(std::function<void()> then);
  void saveThen(std::function<void()> then);
  void openNow(const QString& path);
  void openPresetNow(const QString& path);
  void newNow();
  void closeNow();
  void startCompile();
  void askPlan();   // where to write the JSON that the engine builds
  void showPlan();  // of a valid design; else says why not
  void askExport(const QString& title, const QString& suffix, const QString& filter,
                 std::function<void(const QString&)> write);
  void onExternalChange(bool removed);
  void offerRecovery();
  void offerDocument(const RecoveredDocument& document);
  void say(const QString& text);
  void rememberView();  // of the text on disk; what is not saved may never be there again
  QString suggestedName(const QString& suffix) const;
};

}  // namespace eulerstack::studio
