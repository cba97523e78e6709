#include "app/studio/actions.h"

#include <QCoreApplication>
#include <QHash>
#include <QWidget>

#include "widgets/theme/theme.h"

namespace eulerstack::studio {
namespace {

constexpr bool kDesign = true;
constexpr bool kAlways = false;
constexpr bool kLine = true;
constexpr bool kNoLine = false;

#define TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

QList<ActionSpec> fileActions() {
  using enum ActionId;
  constexpr auto kMenu = MenuId::File;
  return {
      {New, kMenu, TEXT("&New design"), "Ctrl+N", "new", kAlways, kNoLine, false},
      {NewFromPreset, kMenu, TEXT("New from &preset…"), "Ctrl+Shift+N", "copy", kAlways, kNoLine, false},
      {Open, kMenu, TEXT("&Open…"), "Ctrl+O", "open", kAlways, kNoLine, false},
      {Save, kMenu, TEXT("&Save"), "Ctrl+S", "save", kDesign, kLine, false},
      {SaveAs, kMenu, TEXT("Save &as…"), "Ctrl+Shift+S", "", kDesign, kNoLine, false},
      {Revert, kMenu, TEXT("Re&vert to the file"), "", "", kDesign, kNoLine, false},
      {ExportSvg, kMenu, TEXT("Export &graph as SVG…"), "", "export", kDesign, kLine, false},
      {ExportPng, kMenu, TEXT("Export graph as P&NG…"), "", "", kDesign, kNoLine, false},
      {ExportHtml, kMenu, TEXT("Export report as &HTML…"), "", "", kDesign, kNoLine, false},
      {ExportPdf, kMenu, TEXT("Export report as P&DF…"), "", "", kDesign, kNoLine, false},
      {ExportPlot, kMenu, TEXT("Export &loss plot…"), "", "", kDesign, kNoLine, false},
      {CloseDesign, kMenu, TEXT("&Close design"), "Ctrl+W", "", kDesign, kLine, false},
      {Quit, kMenu, TEXT("&Quit"), "Ctrl+Q", "", kAlways, kNoLine, false},
  };
}

QList<ActionSpec> editActions() {
  using enum ActionId;
  constexpr auto kMenu = MenuId::Edit;
  return {
      {Undo, kMenu, TEXT("&Undo"), "Ctrl+Z", "undo", kDesign, kNoLine, false},
      {Redo, kMenu, TEXT("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo", kDesign, kNoLine, false},
      {Cut, kMenu, TEXT("Cu&t"), "Ctrl+X", "cut", kDesign, kLine, false},
      {Copy, kMenu, TEXT("&Copy"), "Ctrl+C", "copy", kDesign, kNoLine, false},
      {Paste, kMenu, TEXT("&Paste"), "Ctrl+V", "paste", kDesign, kNoLine, false},
      {Duplicate, kMenu, TEXT("&Duplicate"), "Ctrl+D", "duplicate", kDesign, kNoLine, false},
      {Delete, kMenu, TEXT("D&elete"), "Del", "delete", kDesign, kNoLine, false},
      {SelectAll, kMenu, TEXT("Select &all"), "Ctrl+A", "", kDesign, kNoLine, false},
      {Palette, kMenu, TEXT("Find &block, field or command"), "Ctrl+K", "search", kAlways, kLine, false},
      {FindText, kMenu, TEXT("&Find in the YAML"), "Ctrl+F", "search", kDesign, kNoLine, false},
      {ReplaceText, kMenu, TEXT("Rep&lace in the YAML"), "Ctrl+H", "", kDesign, kNoLine, false},
      {Rename, kMenu, TEXT("Rename te&mplate"), "F2", "rename", kDesign, kLine, false},
      {ResetField, kMenu, TEXT("Re&set field to default"), "Alt+Backspace", "reset", kDesign, kNoLine, false},
      {EditExpression, kMenu, TEXT("Edit field as e&xpression"), "Ctrl+E", "expression", kDesign, kNoLine, false},
  };
}

QList<ActionSpec> designActions() {
  using enum ActionId;
  constexpr auto kMenu = MenuId::Design;
  return {
      {AddBlock, MenuId::Insert, TEXT("&Add block…"), "", "plus", kDesign, kNoLine, false},
      {MoveEarlier, kMenu, TEXT("Move &earlier"), "Alt+Left", "arrow_left", kDesign, kNoLine, false},
      {MoveLater, kMenu, TEXT("Move &later"), "Alt+Right", "arrow_right", kDesign, kNoLine, false},
      {RepeatMore, kMenu, TEXT("One repeat &more"), "", "plus", kDesign, kNoLine, false},
      {RepeatLess, kMenu, TEXT("One repeat le&ss"), "", "minus", kDesign, kNoLine, false},
      {SplitTemplate, kMenu, TEXT("Split off a copy of the &template"), "", "split", kDesign, kNoLine, false},
      {NextProblem, kMenu, TEXT("&Next problem"), "F4", "problems", kDesign, kLine, false},
      {PreviousProblem, kMenu, TEXT("&Previous problem"), "Shift+F4", "", kDesign, kNoLine, false},
      {QuickFix, kMenu, TEXT("&Quick fix"), "Ctrl+.", "bulb", kDesign, kNoLine, false},
      {FixAllSafe, kMenu, TEXT("&Fix all safe"), "", "", kDesign, kNoLine, false},
      {Validate, kMenu, TEXT("&Validate"), "F8", "validate", kDesign, kLine, false},
      {Compile, kMenu, TEXT("&Compile…"), "Ctrl+B", "compile", kDesign, kNoLine, false},
      {Start, MenuId::Run, TEXT("&Start or resume training"), "F5", "play", kDesign, kNoLine, false},
      {Pause, MenuId::Run, TEXT("&Pause"), "F6", "pause", kDesign, kNoLine, false},
      {Stop, MenuId::Run, TEXT("S&top"), "Shift+F5", "stop", kDesign, kNoLine, false},
      {NewRun, MenuId::Run, TEXT("&New run…"), "", "plus", kDesign, kLine, false},
  };
}

QList<ActionSpec> viewActions() {
  using enum ActionId;
  constexpr auto kMenu = MenuId::View;
  return {
      {WrapRows, kMenu, TEXT("&Wrap rows"), "", "wrap", kDesign, kNoLine, true},
      {Tidy, kMenu, TEXT("Ti&dy layout"), "F9", "tidy", kDesign, kNoLine, false},
      {Expand, kMenu, TEXT("E&xpand or collapse"), "", "expand", kDesign, kNoLine, false},
      {CollapseAll, kMenu, TEXT("Collapse a&ll"), "", "collapse", kDesign, kNoLine, false},
      {ZoomIn, kMenu, TEXT("Zoom &in"), "Ctrl++; Ctrl+=", "plus", kDesign, kLine, false},
      {ZoomOut, kMenu, TEXT("Zoom &out"), "Ctrl+-", "minus", kDesign, kNoLine, false},
      {ZoomFull, kMenu, TEXT("&100 %"), "Ctrl+1", "", kDesign, kNoLine, false},
      {ZoomFit, kMenu, TEXT("&Fit"), "Ctrl+0", "fit", kDesign, kNoLine, false},
      {ZoomSelection, kMenu, TEXT("Fit &selection"), "Ctrl+2", "", kDesign, kNoLine, false},
      {ShowBlocks, kMenu, TEXT("&Blocks"), "Alt+1", "", kDesign, kLine, false},
      {ShowTemplates, kMenu, TEXT("&Templates"), "Alt+2", "", kDesign, kNoLine, false},
      {ShowPresets, kMenu, TEXT("&Presets"), "Alt+3", "", kDesign, kNoLine, false},
      {ShowProblems, kMenu, TEXT("Pr&oblems"), "Alt+4", "problems", kDesign, kNoLine, false},
      {ShowYaml, kMenu, TEXT("&YAML"), "Alt+5", "yaml", kDesign, kNoLine, false},
      {ShowReport, kMenu, TEXT("&Report"), "Alt+6", "report", kDesign, kNoLine, false},
      {ShowRun, kMenu, TEXT("R&un"), "Alt+7", "training", kDesign, kNoLine, false},
      {ShowInspector, kMenu, TEXT("I&nspector"), "Alt+9", "", kDesign, kNoLine, false},
      {ShowCanvas, kMenu, TEXT("&Canvas"), "Alt+0", "", kDesign, kNoLine, false},
      {NextRegion, kMenu, TEXT("Ne&xt region"), "F3", "", kDesign, kLine, false},
      {PreviousRegion, kMenu, TEXT("Pre&vious region"), "Shift+F3", "", kDesign, kNoLine, false},
      {ToggleBottom, kMenu, TEXT("Show or hide the botto&m panel"), "Ctrl+J", "", kDesign, kLine, false},
      {CanvasOnly, kMenu, TEXT("Canvas on&ly"), "Shift+F11", "", kDesign, kNoLine, true},
      {FullScreen, kMenu, TEXT("Full scr&een"), "F11", "", kAlways, kNoLine, true},
      {ResetLayout, kMenu, TEXT("Reset layout"), "", "", kAlways, kNoLine, false},
      {NextLanguage, kMenu, TEXT("Next langua&ge"), "Ctrl+Shift+L", "globe", kAlways, kLine, false},
      {NextTheme, kMenu, TEXT("Next the&me"), "Ctrl+Shift+T", "sun", kAlways, kNoLine, false},
      {Shortcuts, MenuId::Help, TEXT("&Keyboard shortcuts"), "F1", "help", kAlways, kNoLine, false},
      {About, MenuId::Help, TEXT("&About EulerStack Studio"), "", "info", kAlways, kNoLine, false},
  };
}

#undef TEXT

}  // namespace

const QList<ActionSpec>& actionTable() {
  static const QList<ActionSpec> table = fileActions() + editActions() + viewActions() + designActions();
  return table;
}

const char* menuTitle(MenuId menu) {
  switch (menu) {
    case MenuId::File:
      return QT_TRANSLATE_NOOP("Actions", "&File");
    case MenuId::Edit:
      return QT_TRANSLATE_NOOP("Actions", "&Edit");
    case MenuId::View:
      return QT_TRANSLATE_NOOP("Actions", "&View");
    case MenuId::Insert:
      return QT_TRANSLATE_NOOP("Actions", "&Insert");
    case MenuId::Design:
      return QT_TRANSLATE_NOOP("Actions", "&Design");
    case MenuId::Run:
      return QT_TRANSLATE_NOOP("Actions", "&Run");
    case MenuId::Help:
      return QT_TRANSLATE_NOOP("Actions", "&Help");
  }
  return "";
}

Actions::Actions(QWidget* window) : QObject(window) {
  for (const ActionSpec& spec : actionTable()) {
    auto* action = new QAction(window);
    action->setCheckable(spec.checkable);
    QList<QKeySequence> keys;
    for (const QString& key : QString::fromLatin1(spec.shortcut).split(QStringLiteral("; "), Qt::SkipEmptyParts))
      keys << QKeySequence::fromString(key, QKeySequence::PortableText);
    action->setShortcuts(keys);
    window->addAction(action);
    m_actions.insert(static_cast<int>(spec.id), action);
  }
  retranslate();
  refreshIcons();
}

void Actions::retranslate() {
  for (const ActionSpec& spec : actionTable())
    (*this)[spec.id]->setText(QCoreApplication::translate("Actions", spec.text));
}

void Actions::refreshIcons() {
  for (const ActionSpec& spec : actionTable())
    if (*spec.icon) (*this)[spec.id]->setIcon(widgets::Theme::instance().icon(QString::fromLatin1(spec.icon), "text2"));
}

}  // namespace eulerstack::studio
