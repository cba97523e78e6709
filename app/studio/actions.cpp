#include "app/studio/actions.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QWidget>

#include "widgets/theme/theme.h"

namespace eulerstack::studio {
namespace {

// Asked before Qt's own words: as keyboards and the rest of the window have them ("Ctrl", not "Control").
[[maybe_unused]] constexpr const char* kKeyNames[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
                                                      QT_TRANSLATE_NOOP("QShortcut", "Shift")};

constexpr bool kDesign = true;
constexpr bool kAlways = false;
constexpr bool kLine = true;
constexpr bool kNoLine = false;

QList<ActionSpec> fileActions() {
  using enum ActionId;
  constexpr auto kMenu = MenuId::File;
  return {
      {New, kMenu, QT_TRANSLATE_NOOP("Actions", "&New design"), "Ctrl+N", "new", kAlways, kNoLine, false},
      {NewFromPreset, kMenu, QT_TRANSLATE_NOOP("Actions", "New from &preset…"), "Ctrl+Shift+N", "copy", kAlways,
       kNoLine, false},
      {Open, kMenu, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "open", kAlways, kNoLine, false},
      {Save, kMenu, QT_TRANSLATE_NOOP("Actions", "&Save"), "Ctrl+S", "save", kDesign, kLine, false},
      {SaveAs, kMenu, QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S", "", kDesign, kNoLine, false},
      {Revert, kMenu, QT_TRANSLATE_NOOP("Actions", "Re&vert to the file"), "", "", kDesign, kNoLine, false},
      {ExportSvg, kMenu, QT_TRANSLATE_NOOP("Actions", "Export &graph as SVG…"), "", "export", kDesign, kLine, false},
      {ExportPng, kMenu, QT_TRANSLATE_NOOP("Actions", "Export graph as P&NG…"), "", "", kDesign, kNoLine, false},
      {ExportHtml, kMenu, QT_TRANSLATE_NOOP("Actions", "Export report as &HTML…"), "", "", kDesign, kNoLine, false},
      {ExportPdf, kMenu, QT_TRANSLATE_NOOP("Actions", "Export report as P&DF…"), "", "", kDesign, kNoLine, false},
      {ExportPlot, kMenu, QT_TRANSLATE_NOOP("Actions", "Export &loss plot…"), "", "", kDesign, kNoLine, false},
      {CloseDesign, kMenu, QT_TRANSLATE_NOOP("Actions", "&Close design"), "Ctrl+W", "", kDesign, kLine, false},
      {Quit, kMenu, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", kAlways, kNoLine, false},
  };
}

QList<ActionSpec> editActions() {
  using enum ActionId;
  constexpr auto kMenu = MenuId::Edit;
  return {
      {Undo, kMenu, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo", kDesign, kNoLine, false},
      {Redo, kMenu, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo", kDesign, kNoLine, false},
      {Cut, kMenu, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "Ctrl+X", "cut", kDesign, kLine, false},
      {Copy, kMenu, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "copy", kDesign, kNoLine, false},
      {Paste, kMenu, QT_TRANSLATE_NOOP("Actions", "&Paste"), "Ctrl+V", "paste", kDesign, kNoLine, false},
      {Duplicate, kMenu, QT_TRANSLATE_NOOP("Actions", "&Duplicate"), "Ctrl+D", "duplicate", kDesign, kNoLine, false},
      {Delete, kMenu, QT_TRANSLATE_NOOP("Actions", "D&elete"), "Del", "delete", kDesign, kNoLine, false},
      {SelectAll, kMenu, QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", "", kDesign, kNoLine, false},
      {Palette, kMenu, QT_TRANSLATE_NOOP("Actions", "Find &block, field or command"), "Ctrl+K", "search", kAlways,
       kLine, false},
      {FindText, kMenu, QT_TRANSLATE_NOOP("Actions", "&Find in the YAML"), "Ctrl+F", "search", kDesign, kNoLine, false},
      {ReplaceText, kMenu, QT_TRANSLATE_NOOP("Actions", "Rep&lace in the YAML"), "Ctrl+H", "", kDesign, kNoLine, false},
      {Rename, kMenu, QT_TRANSLATE_NOOP("Actions", "Rename te&mplate"), "F2", "rename", kDesign, kLine, false},
      {ResetField, kMenu, QT_TRANSLATE_NOOP("Actions", "Re&set field to default"), "Alt+Backspace", "reset", kDesign,
       kNoLine, false},
      {EditExpression, kMenu, QT_TRANSLATE_NOOP("Actions", "Edit field as e&xpression"), "Ctrl+E", "expression",
       kDesign, kNoLine, false},
  };
}

QList<ActionSpec> designActions() {
  using enum ActionId;
  constexpr auto kMenu = MenuId::Design;
  return {
      {AddBlock, MenuId::Insert, QT_TRANSLATE_NOOP("Actions", "&Add block…"), "", "plus", kDesign, kNoLine, false},
      {MoveEarlier, kMenu, QT_TRANSLATE_NOOP("Actions", "Move &earlier"), "Alt+Left", "arrow_left", kDesign, kNoLine,
       false},
      {MoveLater, kMenu, QT_TRANSLATE_NOOP("Actions", "Move &later"), "Alt+Right", "arrow_right", kDesign, kNoLine,
       false},
      {RepeatMore, kMenu, QT_TRANSLATE_NOOP("Actions", "One repeat &more"), "", "plus", kDesign, kNoLine, false},
      {RepeatLess, kMenu, QT_TRANSLATE_NOOP("Actions", "One repeat le&ss"), "", "minus", kDesign, kNoLine, false},
      {SplitTemplate, kMenu, QT_TRANSLATE_NOOP("Actions", "Split off a copy of the &template"), "", "split", kDesign,
       kNoLine, false},
      {NextProblem, kMenu, QT_TRANSLATE_NOOP("Actions", "&Next problem"), "F4", "problems", kDesign, kLine, false},
      {PreviousProblem, kMenu, QT_TRANSLATE_NOOP("Actions", "&Previous problem"), "Shift+F4", "", kDesign, kNoLine,
       false},
      {QuickFix, kMenu, QT_TRANSLATE_NOOP("Actions", "&Quick fix"), "Ctrl+.", "bulb", kDesign, kNoLine, false},
      {FixAllSafe, kMenu, QT_TRANSLATE_NOOP("Actions", "&Fix all safe"), "", "", kDesign, kNoLine, false},
      {Validate, kMenu, QT_TRANSLATE_NOOP("Actions", "&Validate"), "F8", "validate", kDesign, kLine, false},
      {Compile, kMenu, QT_TRANSLATE_NOOP("Actions", "&Compile…"), "Ctrl+B", "compile", kDesign, kNoLine, false},
      {PlanTraining, MenuId::Run, QT_TRANSLATE_NOOP("Actions", "P&lan training on many GPUs…"), "", "chart", kDesign,
       kNoLine, false},
      {Start, MenuId::Run, QT_TRANSLATE_NOOP("Actions", "&Start or resume training"), "F5", "play", kDesign, kNoLine,
       false},
      {Pause, MenuId::Run, QT_TRANSLATE_NOOP("Actions", "&Pause"), "F6", "pause", kDesign, kNoLine, false},
      {Stop, MenuId::Run, QT_TRANSLATE_NOOP("Actions", "S&top"), "Shift+F5", "stop", kDesign, kNoLine, false},
      {NewRun, MenuId::Run, QT_TRANSLATE_NOOP("Actions", "&New run…"), "", "plus", kDesign, kLine, false},
  };
}

QList<ActionSpec> viewActions() {
  using enum ActionId;
  constexpr auto kMenu = MenuId::View;
  return {
      {WrapRows, kMenu, QT_TRANSLATE_NOOP("Actions", "&Wrap rows"), "", "wrap", kDesign, kNoLine, true},
      {Tidy, kMenu, QT_TRANSLATE_NOOP("Actions", "Ti&dy layout"), "F9", "tidy", kDesign, kNoLine, false},
      {Expand, kMenu, QT_TRANSLATE_NOOP("Actions", "E&xpand or collapse"), "", "expand", kDesign, kNoLine, false},
      {CollapseAll, kMenu, QT_TRANSLATE_NOOP("Actions", "Collapse a&ll"), "", "collapse", kDesign, kNoLine, false},
      {ZoomIn, kMenu, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "Ctrl++; Ctrl+=", "plus", kDesign, kLine, false},
      {ZoomOut, kMenu, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", "minus", kDesign, kNoLine, false},
      {ZoomFull, kMenu, QT_TRANSLATE_NOOP("Actions", "&100 %"), "Ctrl+1", "", kDesign, kNoLine, false},
      {ZoomFit, kMenu, QT_TRANSLATE_NOOP("Actions", "&Fit"), "Ctrl+0", "fit", kDesign, kNoLine, false},
      {ZoomSelection, kMenu, QT_TRANSLATE_NOOP("Actions", "Fit &selection"), "Ctrl+2", "", kDesign, kNoLine, false},
      {ShowBlocks, kMenu, QT_TRANSLATE_NOOP("Actions", "&Blocks"), "Alt+1", "", kDesign, kLine, false},
      {ShowTemplates, kMenu, QT_TRANSLATE_NOOP("Actions", "&Templates"), "Alt+2", "", kDesign, kNoLine, false},
      {ShowPresets, kMenu, QT_TRANSLATE_NOOP("Actions", "&Presets"), "Alt+3", "", kDesign, kNoLine, false},
      {ShowProblems, kMenu, QT_TRANSLATE_NOOP("Actions", "Pr&oblems"), "Alt+4", "problems", kDesign, kNoLine, false},
      {ShowYaml, kMenu, QT_TRANSLATE_NOOP("Actions", "&YAML"), "Alt+5", "yaml", kDesign, kNoLine, false},
      {ShowReport, kMenu, QT_TRANSLATE_NOOP("Actions", "&Report"), "Alt+6", "report", kDesign, kNoLine, false},
      {ShowRun, kMenu, QT_TRANSLATE_NOOP("Actions", "R&un"), "Alt+7", "training", kDesign, kNoLine, false},
      {ShowInspector, kMenu, QT_TRANSLATE_NOOP("Actions", "I&nspector"), "Alt+9", "", kDesign, kNoLine, false},
      {ShowCanvas, kMenu, QT_TRANSLATE_NOOP("Actions", "&Canvas"), "Alt+0", "", kDesign, kNoLine, false},
      {NextRegion, kMenu, QT_TRANSLATE_NOOP("Actions", "Ne&xt region"), "F3", "", kDesign, kLine, false},
      {PreviousRegion, kMenu, QT_TRANSLATE_NOOP("Actions", "Pre&vious region"), "Shift+F3", "", kDesign, kNoLine,
       false},
      {ToggleBottom, kMenu, QT_TRANSLATE_NOOP("Actions", "Show or hide the botto&m panel"), "Ctrl+J", "", kDesign,
       kLine, false},
      {CanvasOnly, kMenu, QT_TRANSLATE_NOOP("Actions", "Canvas on&ly"), "Shift+F11", "", kDesign, kNoLine, true},
      {FullScreen, kMenu, QT_TRANSLATE_NOOP("Actions", "Full scr&een"), "F11", "", kAlways, kNoLine, true},
      {ResetLayout, kMenu, QT_TRANSLATE_NOOP("Actions", "Reset layout"), "", "", kAlways, kNoLine, false},
      {NextLanguage, kMenu, QT_TRANSLATE_NOOP("Actions", "Next langua&ge"), "Ctrl+Shift+L", "globe", kAlways, kLine,
       false},
      {NextTheme, kMenu, QT_TRANSLATE_NOOP("Actions", "Next the&me"), "Ctrl+Shift+T", "sun", kAlways, kNoLine, false},
      {Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1", "help", kAlways, kNoLine,
       false},
      {About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&About EulerStack Studio"), "", "info", kAlways, kNoLine,
       false},
  };
}

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

QString plainText(const QAction& action) {
  static const QRegularExpression mark(QStringLiteral("\\(&\\w\\)|&|…"));
  return action.text().remove(mark);
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
