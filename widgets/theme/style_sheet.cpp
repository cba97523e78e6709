#include "widgets/theme/style_sheet.h"

#include <QRegularExpression>

namespace eulerstack::widgets {

namespace {

// @role is a colour of the theme, @@theme its name.
constexpr const char* kSheet = R"(
QMainWindow, QDialog { background: @window; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMenuBar { background: @panel2; border: none; padding: 0 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; color: @text; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; }
QMenu { background: @panel; border: 1px solid @border2; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 28px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @accent_soft; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { left: 8px; }
QMenu::icon:checked { background: @accent_soft; border: 1px solid @accent; border-radius: 3px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QToolBar { background: @panel2; border: none; border-bottom: 1px solid @border; padding: 5px 8px; spacing: 4px; }
QToolBar::separator { background: @border; width: 1px; margin: 5px 6px; }
QToolButton { border: none; border-radius: 4px; padding: 4px 6px; background: transparent; color: @text2; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @sel_text; }
QToolButton:checked { background: @accent_soft; color: @accent; }
QToolButton:disabled { color: @disabled; }
QToolButton:focus { border: 2px solid @accent; padding: 2px 4px; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="section"] { border-radius: 0; text-align: left; padding: 4px 8px; background: @panel2; color: @text;
  border-top: 1px solid @border; border-bottom: 1px solid @border; font-weight: 600; }
QToolButton[kind="section"]:focus { border: 2px solid @accent; padding: 3px 6px; }
QPushButton { min-height: 24px; padding: 0 10px; border: 1px solid @border2; border-radius: 4px; background: @panel;
  color: @text; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sel_text; }
QPushButton:disabled { color: @disabled; border-color: @border; background: @panel2; }
QPushButton:focus { border: 2px solid @accent; padding: 0 9px; min-height: 22px; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:disabled { background: @panel2; color: @disabled; border-color: @border; }
QPushButton[kind="primary"]:focus { border: 6px double @accent; background-clip: padding; padding: 0 5px;
  min-height: 14px; }
QPushButton[kind="danger"] { color: @error; border-color: @error; }
QPushButton[kind="small"] { min-height: 20px; padding: 0 8px; }
QPushButton[kind="flat"] { border-color: transparent; background: transparent; color: @text2; }
QPushButton[kind="flat"]:hover { background: @hover; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { min-height: 24px; max-height: 24px; padding: 0 7px;
  border: 1px solid @border2; border-radius: 4px; background: @field; color: @text;
  selection-background-color: @sel_text; selection-color: @text; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QComboBox:on { border: 2px solid @accent;
  padding: 0 6px; min-height: 22px; max-height: 22px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @disabled;
  border-color: @border; background: @panel2; }
QLineEdit:read-only { background: @panel2; }
QLineEdit[state="expression"] { background: @panel2; color: @syn_expr; }
QLineEdit[state="error"], QComboBox[state="error"], QSpinBox[state="error"] { border: 2px solid @error; padding: 0 6px;
  min-height: 22px; max-height: 22px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/qss_chevron.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @border2; padding: 3px; outline: none;
  selection-background-color: @accent_soft; selection-color: @text; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none;
  width: 18px; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/qss_chevron_up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/qss_chevron.svg); width: 10px; height: 10px; }
QCheckBox, QRadioButton { spacing: 7px; color: @text; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @border2;
  border-radius: 3px; background: @field; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/qss_check_@@theme.svg); }
QRadioButton::indicator:checked { background: @accent; border: 4px solid @accent_soft; width: 8px; height: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QTabWidget::pane { border: none; background: @panel; }
QTabBar { background: @panel2; border: none; }
QTabBar::tab { min-height: 28px; padding: 0 10px; margin: 0; border: none; border-bottom: 2px solid transparent;
  border-top: 2px solid transparent; background: transparent; color: @text2; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:disabled { color: @disabled; }
QDockWidget { color: @text2; titlebar-close-icon: url(:/icons/close.svg); }
QDockWidget::title { background: @panel2; padding: 4px 8px; border-bottom: 1px solid @border; }
QStatusBar { background: @panel2; border-top: 1px solid @border; min-height: 27px; }
QStatusBar::item { border: none; }
QHeaderView { background: @panel2; border: none; }
QHeaderView::section { background: @panel2; color: @text2; border: none; border-bottom: 1px solid @border;
  padding: 4px 8px; font-weight: 500; }
QTableView, QTreeView, QListView { background: @panel; alternate-background-color: @panel2; border: none;
  gridline-color: @border; outline: none; selection-background-color: @accent_soft; selection-color: @text; }
QTableView::item, QTreeView::item, QListView::item { min-height: 27px; padding: 0 6px; border: none; }
QTableView::item { border-bottom: 1px solid @border; }
QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @accent_soft; color: @text; }
QTreeView::branch { background: @panel; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @border2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QToolTip { background: @panel; color: @text; border: 1px solid @border2; padding: 4px 6px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @chip; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -5px 0; border-radius: 7px; background: @panel;
  border: 1px solid @accent; }
QSlider::handle:horizontal:focus { border: 2px solid @accent; }
QProgressBar { border: none; border-radius: 2px; background: @chip; min-height: 4px; max-height: 4px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QGroupBox { border: 1px solid @border; border-radius: 6px; margin-top: 10px; padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: @text2; }
QSplitter::handle { background: @border; }
QPlainTextEdit, QTextEdit, QTextBrowser { background: @panel; color: @text; border: none;
  selection-background-color: @sel_text; selection-color: @text; }
QFrame[surface="panel"], QWidget[surface="panel"] { background: @panel; }
QFrame[surface="panel2"], QWidget[surface="panel2"] { background: @panel2; }
QFrame[surface="floating"] { background: @panel; border: 1px solid @border; border-radius: 6px; }
QLabel[tone="text2"] { color: @text2; }
QLabel[tone="text3"] { color: @text3; }
QLabel[tone="error"] { color: @error; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="accent"] { color: @accent; }
)";

// High contrast: the grounds of what is selected or under the pointer are nearly black, so they get an outline.
constexpr const char* kContrastSheet = R"(
QMenuBar::item:selected, QMenuBar::item:pressed { border: 1px solid @accent; padding: 3px 9px; }
QMenu::item:selected { border: 1px solid @accent; padding: 4px 27px 4px 27px; }
QToolButton:checked { border: 1px solid @accent; padding: 3px 5px; }
QToolButton:checked:focus { border: 2px solid @accent; padding: 2px 4px; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { border-top: 1px solid @accent;
  border-bottom: 1px solid @accent; }
)";

void setRole(QPalette& palette, QPalette::ColorRole role, const QColor& color, const QColor& disabled) {
  palette.setColor(QPalette::Active, role, color);
  palette.setColor(QPalette::Inactive, role, color);
  palette.setColor(QPalette::Disabled, role, disabled);
}

}  // namespace

QPalette makePalette(const ThemeTokens& theme) {
  const auto c = [&theme](const char* role) { return theme.ui.value(role); };
  QPalette palette;
  setRole(palette, QPalette::Window, c("panel"), c("panel"));
  setRole(palette, QPalette::WindowText, c("text"), c("disabled"));
  setRole(palette, QPalette::Base, c("field"), c("panel2"));
  setRole(palette, QPalette::AlternateBase, c("panel2"), c("panel2"));
  setRole(palette, QPalette::Text, c("text"), c("disabled"));
  setRole(palette, QPalette::PlaceholderText, c("text3"), c("disabled"));
  setRole(palette, QPalette::Button, c("panel"), c("panel2"));
  setRole(palette, QPalette::ButtonText, c("text"), c("disabled"));
  setRole(palette, QPalette::BrightText, c("error"), c("disabled"));
  setRole(palette, QPalette::Highlight, c("accent_soft"), c("hover"));
  setRole(palette, QPalette::HighlightedText, c("text"), c("disabled"));
  setRole(palette, QPalette::Link, c("accent"), c("disabled"));
  setRole(palette, QPalette::LinkVisited, c("accent"), c("disabled"));
  setRole(palette, QPalette::ToolTipBase, c("panel"), c("panel"));
  setRole(palette, QPalette::ToolTipText, c("text"), c("disabled"));
  setRole(palette, QPalette::Light, c("panel"), c("panel"));
  setRole(palette, QPalette::Midlight, c("hover"), c("hover"));
  setRole(palette, QPalette::Mid, c("border"), c("border"));
  setRole(palette, QPalette::Dark, c("border2"), c("border"));
  setRole(palette, QPalette::Shadow, c("border2"), c("border"));
  return palette;
}

QString makeStyleSheet(const Tokens& tokens, ThemeName name) {
  static const QRegularExpression placeholder("@(@?[a-z0-9_]+)");
  const ThemeTokens& theme = tokens.of(name);
  const QString sheet = QLatin1String(kSheet) + QLatin1String(name == ThemeName::Contrast ? kContrastSheet : "");
  QString out;
  qsizetype last = 0;
  for (auto it = placeholder.globalMatch(sheet); it.hasNext();) {
    const QRegularExpressionMatch match = it.next();
    out += sheet.mid(last, match.capturedStart() - last);
    const QString role = match.captured(1);
    if (role == "@theme") {
      out += name == ThemeName::Light ? "light" : "dark";
    } else {
      const auto color = theme.ui.constFind(role);
      if (color == theme.ui.cend()) qFatal("style sheet: no colour role %s", qPrintable(role));
      out += color->name();
    }
    last = match.capturedEnd();
  }
  return out + sheet.mid(last);
}

}  // namespace eulerstack::widgets
