#include "app/studio/settings.h"

#include <QSettings>

namespace eulerstack::studio {
namespace {

constexpr int kRecentFiles = 10;
constexpr int kRememberedViews = 50;
const QString kRecent = QStringLiteral("recentFiles");
const QString kCollapsed = QStringLiteral("collapsedFrames");  // "FILE\nFRAME\nFRAME", newest first

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

std::optional<widgets::ThemeName> Settings::theme() {
  return widgets::themeNamed(value(QStringLiteral("theme")).toString());
}

void Settings::setTheme(std::optional<widgets::ThemeName> theme) {
  setValue(QStringLiteral("theme"), theme ? widgets::wordOf(*theme) : QString());
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
  setValue(kCollapsed, QStringList());
}

QStringList Settings::collapsedFrames(const QString& file) {
  for (const QString& view : value(kCollapsed).toStringList())
    if (QStringList parts = view.split(QLatin1Char('\n')); parts.takeFirst() == file) return parts;
  return {};
}

void Settings::setCollapsedFrames(const QString& file, const QStringList& frames) {
  QStringList views = value(kCollapsed).toStringList();
  const QStringList before = views;
  views.removeIf([&file](const QString& view) { return view.section(QLatin1Char('\n'), 0, 0) == file; });
  if (!frames.isEmpty()) views.prepend((QStringList(file) + frames).join(QLatin1Char('\n')));
  views = views.mid(0, kRememberedViews);
  if (views != before) setValue(kCollapsed, views);
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
