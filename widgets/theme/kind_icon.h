// Icons of kinds, as their descriptors name them. Reentrant.
#pragma once
#include <QString>

namespace eulerstack::widgets {

// Name for Theme::icon; "" for "" and for kinds that the language does not have.
QString mixerIcon(const QString& kind);

}  // namespace eulerstack::widgets
