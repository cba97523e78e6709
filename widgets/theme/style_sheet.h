// Palette and style sheet made from the tokens.
#pragma once
#include <QPalette>
#include <QString>

#include "widgets/theme/tokens.h"

namespace eulerstack::widgets {

QPalette makePalette(const ThemeTokens& theme);
// Dynamic properties it knows: QPushButton kind="primary"|"small"|"flat"|"danger", QFrame surface="panel"|"panel2"|
// "floating", QLabel tone="text2"|"text3"|"error"|"warning"|"ok"|"accent", QToolButton kind="section" (section header),
// QLineEdit state="error", QLineEdit state="expression".
QString makeStyleSheet(const Tokens& tokens, ThemeName name);

}  // namespace eulerstack::widgets
