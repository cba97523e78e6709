// Where the example designs lie, and what is in them.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace eulerstack::widgets {

struct PresetFile {
  QString path;
  QString title;           // model.name, or the file name
  QStringList kinds;       // mixer kind of each entry, for the thumbnail
  qint64 parameters = -1;  // -1: not known
};
struct PresetTier {
  QString folder;  // "1-validated"
  QList<PresetFile> presets;
};

// EULERSTACK_PRESETS_DIR, then ../share/eulerstack/presets, ../../presets, ../../../presets beside the program; "" when
// there is none.
QString presetsFolder();
// Reads the folder: one tier a sub-folder, in name order; no analysis. Any thread.
QList<PresetTier> findPresets(const QString& folder);
// Fills title, kinds and parameters by an analysis. Any thread; reads one file.
PresetFile inspectPreset(const QString& path);

}  // namespace eulerstack::widgets
