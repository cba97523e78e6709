// The window: menus, toolbar, docks, status bar, and what ties the panels together. The document is the session's.
#pragma once
#include <QMainWindow>
#include <memory>
#include <optional>

#include "app/studio/actions.h"
#include "app/studio/bottom_panel.h"
#include "app/studio/prompts.h"
#include "widgets/session/document_session.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {
class CanvasView;
class InspectorPanel;
class PalettePanel;
class ProblemsPanel;
class ReportPanel;
class RunPanel;
class YamlView;
}  // namespace eulerstack::widgets

namespace eulerstack::studio {

class CommandPalette;
class InfoBars;
class StartPage;
class StatusStrip;

struct WindowOptions {
  bool startBlank = false;  // a design is opened at once: no start page before it
  bool persistent = true;   // remembers geometry, recent files, language; false for screenshots and tests
  QString recoveryFolder;   // "" no journal
  widgets::ThemeName desktopTheme = widgets::ThemeName::Light;
  std::optional<widgets::ThemeName> theme;  // what the user chose; none: that of the desktop
};

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(const WindowOptions& options, QWidget* parent = nullptr);
  ~MainWindow() override;

  widgets::DocumentSession* session() const;
  const Actions& actions() const;
  bool designOpen() const;

  // Ask about unsaved changes first where needed; false when the user cancelled.
  bool newDesign();
  bool openFile(const QString& path);
  bool openPreset(const QString& path);  // as a new, unnamed design
  bool closeDesign();
  void save();
  void saveAs();

  void showTab(BottomTab tab);
  void setLanguage(const QString& code);
  void setTheme(std::optional<widgets::ThemeName> theme);  // none: that of the desktop
  void setPrompts(const Prompts& prompts);
  void resetLayout();
  // Off the GUI thread; done(error) with "" on success.
  void writePlan(const QString& path, std::function<void(const QString& error)> done);
  void writeReportHtml(const QString& path, std::function<void(const QString& error)> done);

  // Parts, made when a design is first opened (run and report: when first shown).
  widgets::CanvasView* canvas() const;
  widgets::InspectorPanel* inspector() const;
  widgets::PalettePanel* palette() const;
  widgets::ProblemsPanel* problems() const;
  widgets::YamlView* yamlView() const;
  widgets::RunPanel* runPanel();
  widgets::ReportPanel* reportPanel();
  BottomPanel* bottom() const;
  StartPage* startPage() const;
  StatusStrip* statusStrip() const;
  InfoBars* infoBars() const;
  CommandPalette* commandPalette() const;
  QString toastText() const;

 protected:
  bool focusNextPrevChild(bool next) override;
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  friend struct WindowParts;
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::studio
