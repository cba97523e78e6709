#include "widgets/theme/system_theme.h"

#include <QGuiApplication>
#include <QIcon>
#include <algorithm>
#include <cmath>

namespace eulerstack::widgets {
namespace {

constexpr double kBlackAndWhite = 20;

double luminance(const QColor& color) {
  const auto channel = [](float c) { return c <= 0.03928F ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

bool namesHighContrast(QString theme) {
  return theme.remove(QLatin1Char('-'))
      .remove(QLatin1Char(' '))
      .contains(QLatin1String("highcontrast"), Qt::CaseInsensitive);
}

}  // namespace

double contrastRatio(const QColor& a, const QColor& b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

ThemeName themeOfDesktop(const QPalette& palette, const QStringList& desktopThemes) {
  const QColor window = palette.color(QPalette::Window), words = palette.color(QPalette::WindowText);
  const double least = std::min(contrastRatio(window, words),
                                contrastRatio(palette.color(QPalette::Base), palette.color(QPalette::Text)));
  if (least >= kBlackAndWhite || std::ranges::any_of(desktopThemes, namesHighContrast)) return ThemeName::Contrast;
  return luminance(words) > luminance(window) ? ThemeName::Dark : ThemeName::Light;
}

ThemeName themeOfDesktop() {
  // The desktop's high contrast changes the theme of the icons with that of the windows.
  return themeOfDesktop(QGuiApplication::palette(), {qEnvironmentVariable("GTK_THEME"), QIcon::themeName()});
}

}  // namespace eulerstack::widgets
