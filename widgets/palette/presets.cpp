#include "widgets/palette/presets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/document/graph_projection.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

QString presetsFolder() {
  const QString named = qEnvironmentVariable("EULERSTACK_PRESETS_DIR");
  if (!named.isEmpty() && QFileInfo(named).isDir()) return named;
  const QDir program(QCoreApplication::applicationDirPath());
  for (const char* place : {"../share/eulerstack/presets", "../../presets", "../../../presets"}) {
    const QString folder = QDir::cleanPath(program.filePath(QString::fromLatin1(place)));
    if (QFileInfo(folder).isDir()) return folder;
  }
  return {};
}

QList<PresetTier> findPresets(const QString& folder) {
  QList<PresetTier> tiers;
  if (folder.isEmpty()) return tiers;
  const QDir root(folder);
  for (const QString& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
    PresetTier tier;
    tier.folder = name;
    const QDir dir(root.filePath(name));
    for (const QString& file :
         dir.entryList({QStringLiteral("*.yml"), QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
      PresetFile preset;
      preset.path = dir.filePath(file);
      preset.title = QFileInfo(file).completeBaseName();
      tier.presets.append(preset);
    }
    // The one to begin with stands first.
    std::stable_partition(tier.presets.begin(), tier.presets.end(),
                          [](const PresetFile& preset) { return preset.title == QLatin1String("quickstart"); });
    if (!tier.presets.isEmpty()) tiers.append(tier);
  }
  return tiers;
}

PresetFile inspectPreset(const QString& path) {
  PresetFile preset;
  preset.path = path;
  preset.title = QFileInfo(path).completeBaseName();
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly) || file.size() > static_cast<qint64>(Limits{}.fileBytes)) return preset;
  const auto analysis = analysis::analyze(SourceText(file.readAll().toStdString(), path.toStdString()));
  if (!analysis) return preset;
  for (const document::Card& card : document::project(*analysis).cards)
    if (card.role == document::CardRole::Entry) preset.kinds.append(fromCore(card.mixerKind));
  if (analysis->figures) preset.parameters = analysis->figures->parameters.value();
  if (analysis->model && !analysis->model->name.empty()) preset.title = fromCore(analysis->model->name);
  return preset;
}

}  // namespace eulerstack::widgets
