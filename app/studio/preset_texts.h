// What presets say of themselves, in the language of the window.
#pragma once
#include <QStringList>

namespace eulerstack::studio {

// The first sentence of a preset's file; that of any other file stays as it is.
QString presetText(const QString& english);

}  // namespace eulerstack::studio
