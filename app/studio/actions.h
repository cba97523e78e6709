// Every command of the studio: one table with id, text, shortcut and icon. Menus, toolbar, command palette and the list
// of shortcuts are made from it.
#pragma once
#include <QAction>
#include <QList>
#include <QObject>

namespace eulerstack::studio {

enum class ActionId {
  New,
  NewFromPreset,
  Open,
  Save,
  SaveAs,
  Revert,
  ExportSvg,
  ExportPng,
  ExportHtml,
  ExportPdf,
  ExportPlot,
  CloseDesign,
  Quit,
  Undo,
  Redo,
  Cut,
  Copy,
  Paste,
  Duplicate,
  Delete,
  SelectAll,
  FindText,
  ReplaceText,
  Palette,
  Rename,
  ResetField,
  EditExpression,
  AddBlock,
  MoveEarlier,
  MoveLater,
  RepeatMore,
  RepeatLess,
  SplitTemplate,
  NextProblem,
  PreviousProblem,
  QuickFix,
  FixAllSafe,
  Validate,
  Compile,
  PlanTraining,
  Start,
  Pause,
  Stop,
  NewRun,
  WrapRows,
  Tidy,
  Expand,
  CollapseAll,
  ZoomIn,
  ZoomOut,
  ZoomFull,
  ZoomFit,
  ZoomSelection,
  ShowBlocks,
  ShowTemplates,
  ShowPresets,
  ShowProblems,
  ShowYaml,
  ShowReport,
  ShowRun,
  ShowInspector,
  ShowCanvas,
  NextRegion,
  PreviousRegion,
  ToggleBottom,
  CanvasOnly,
  FullScreen,
  ResetLayout,
  NextLanguage,
  NextTheme,
  Shortcuts,
  About,
};

enum class MenuId { File, Edit, View, Insert, Design, Run, Help };

struct ActionSpec {
  ActionId id;
  MenuId menu;
  const char* text;      // QT_TRANSLATE_NOOP("Actions", ...), with the mnemonic
  const char* shortcut;  // portable text, several separated by "; "; "" none
  const char* icon;      // resources/icons, "" none
  bool needsDesign;      // off on the start page
  bool separatorBefore;
  bool checkable;
};
const QList<ActionSpec>& actionTable();
const char* menuTitle(MenuId menu);  // "&File": key of the context Actions
// The text of an action for lists: without the mark of its key ("&New", "新建(&N)") and without dots.
QString plainText(const QAction& action);

// The actions of one window. Texts and icons follow language and theme.
class Actions : public QObject {
  Q_OBJECT
 public:
  explicit Actions(QWidget* window);
  QAction* operator[](ActionId id) const { return m_actions.value(static_cast<int>(id)); }
  void retranslate();
  void refreshIcons();

 private:
  QHash<int, QAction*> m_actions;
};

}  // namespace eulerstack::studio
