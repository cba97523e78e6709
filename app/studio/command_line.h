// What the studio was asked for on the command line.
#pragma once
#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/studio/bottom_panel.h"
#include "widgets/theme/theme.h"

namespace eulerstack::studio {

struct CommandLine {
  QString file;
  QString language;  // "" not given
  std::optional<widgets::ThemeName> theme;
  QString screenshot;  // "" none
  QSize size;          // invalid: not given
  std::optional<BottomTab> tab;
  bool startPage = false;
  bool demo = false;
  bool timeFirstFrame = false;
  bool help = false;
  bool version = false;
  QString error;  // what is wrong with the arguments; "" nothing
};
// Pure: needs no application object, so that the platform can be chosen afterwards.
CommandLine parseCommandLine(const QStringList& arguments);
QString usageText();

}  // namespace eulerstack::studio
