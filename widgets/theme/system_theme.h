// The theme that suits the desktop.
#pragma once
#include <QPalette>
#include <QStringList>

#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

// Contrast for a palette of black and white only (20:1 and more, in windows and in fields: the plain look of Qt itself
// is 18:1) and for a desktop theme named like "HighContrast"; else dark when text is lighter than the window.
ThemeName themeOfDesktop(const QPalette& palette, const QStringList& desktopThemes);
// Of this desktop. Only before Theme::apply, which covers the palette of the desktop.
ThemeName themeOfDesktop();

// WCAG 2.1: from 1 (equal) to 21 (black and white).
double contrastRatio(const QColor& a, const QColor& b);

}  // namespace eulerstack::widgets
