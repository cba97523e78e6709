#include "app/studio/settings.h"

#include <QSettings>

namespace eulerstack::studio {
namespace {

constexpr int kRecentFiles = 10;
const QString kRecent = QStringLiteral("recentFiles");

QVariant value(const QString& key, const QVariant& otherwise = {}) {
  return QSettings(QStringLiteral("EulerStack"), QStringLiteral("Studio")).value(key, otherwise);
}

void setValue(const QString& key, const QVariant& value) {
  QSettings settings(QStringLiteral("EulerStack"), QStringLiteral("Studio"));
  settings.setValue(key, value);
}

}  // namespace

QString Settings::language() {
  return value(QStringLiteral("language")).toString();
}
void Settings::setLanguage(const QString& code) {
  setValue(QStringLiteral("language"), code);
}

widgets::ThemeName Settings::theme() {
  return widgets::themeNamed(value(QStringLiteral("theme")).toString()).value_or(widgets::ThemeName::Light);
}

void Settings::setTheme(widgets::ThemeName theme) {
  setValue(QStringLiteral("theme"), widgets::wordOf(theme));
}

QStringList Settings::recentFiles() {
  return value(kRecent).toStringList();
}

void Settings::addRecentFile(const QString& path) {
  QStringList files = recentFiles();
  files.removeAll(path);
  files.prepend(path);
  setValue(kRecent, QStringList(files.mid(0, kRecentFiles)));
}

void Settings::clearRecentFiles() {
  setValue(kRecent, QStringList());
}

QByteArray Settings::geometry(const QString& screen) {
  return value(QStringLiteral("layout/%1/geometry").arg(screen)).toByteArray();
}
QByteArray Settings::dockState(const QString& screen) {
  return value(QStringLiteral("layout/%1/docks").arg(screen)).toByteArray();
}

void Settings::setLayout(const QString& screen, const QByteArray& geometry, const QByteArray& docks) {
  setValue(QStringLiteral("layout/%1/geometry").arg(screen), geometry);
  setValue(QStringLiteral("layout/%1/docks").arg(screen), docks);
}

void Settings::forgetLayout(const QString& screen) {
  QSettings settings(QStringLiteral("EulerStack"), QStringLiteral("Studio"));
  settings.remove(QStringLiteral("layout/") + screen);
}

QString Settings::lastFolder() {
  return value(QStringLiteral("lastFolder")).toString();
}
void Settings::setLastFolder(const QString& folder) {
  setValue(QStringLiteral("lastFolder"), folder);
}

}  // namespace eulerstack::studio
