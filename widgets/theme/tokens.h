// The design tokens (resources/themes/tokens.json) as values. Immutable after loading.
#pragma once
#include <QColor>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

// "#RRGGBB" or "rgba(r,g,b,.a)"; an invalid colour for anything else.
QColor colorFromToken(const QString& text);

struct TypeStyle {
  qreal size = 13;
  int weight = 400;
  bool mono = false;
};

struct ThemeTokens {
  QHash<QString, QColor> ui;
  QHash<QString, FamilyColors> families;
  QList<QColor> series;
  QList<QList<qreal>> seriesDash;
};

struct Tokens {
  ThemeTokens light, dark, contrast;
  QHash<QString, TypeStyle> type;
  QHash<QString, qreal> metrics;  // by dotted path; elements of arrays by index: "canvas.minimap.0"
  QStringList uiFamilies, monoFamilies;
  const ThemeTokens& of(ThemeName name) const {
    switch (name) {
      case ThemeName::Light:
        return light;
      case ThemeName::Dark:
        return dark;
      case ThemeName::Contrast:
        return contrast;
    }
    return light;
  }
  // The embedded file. A broken file is a programming error (qFatal).
  static const Tokens& embedded();
};

}  // namespace eulerstack::widgets
