#include "widgets/theme/kind_icon.h"

#include "core/schema/registry.h"

namespace eulerstack::widgets {

QString mixerIcon(const QString& kind) {
  const schema::KindDescriptor* found =
      schema::Registry::instance().find(schema::KindFamily::Mixer, kind.toStdString());
  return found ? QString::fromLatin1(found->icon) : QString();
}

}  // namespace eulerstack::widgets
