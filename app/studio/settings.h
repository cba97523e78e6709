// What the studio remembers between starts. One QSettings file; GUI thread.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

#include "widgets/theme/theme.h"

namespace eulerstack::studio {

class Settings {
 public:
  // "" when the user never chose: the system decides.
  static QString language();
  static void setLanguage(const QString& code);
  static std::optional<widgets::ThemeName> theme();  // none: that of the desktop
  static void setTheme(std::optional<widgets::ThemeName> theme);

  // Newest first, existing or not, at most 10.
  static QStringList recentFiles();
  static void addRecentFile(const QString& path);
  static void clearRecentFiles();  // and how they were shown

  // Frames of the canvas that were collapsed in a file, by their places in its text. Of the 50 files used last.
  static QStringList collapsedFrames(const QString& file);
  static void setCollapsedFrames(const QString& file, const QStringList& frames);

  // Window geometry and dock state for screens of one size.
  static QByteArray geometry(const QString& screen);
  static QByteArray dockState(const QString& screen);
  static void setLayout(const QString& screen, const QByteArray& geometry, const QByteArray& docks);
  static void forgetLayout(const QString& screen);

  static QString lastFolder();
  static void setLastFolder(const QString& folder);
};

}  // namespace eulerstack::studio
