// What the language has and this version does not build yet: refused with a reason, never called unknown.
// A kind or key that gets built moves from here to its descriptor or section.
#pragma once
#include <string_view>
#include <vector>

#include "core/schema/field_spec.h"

namespace eulerstack::schema {

// A kind that only a plug-in builds: the kind to use instead while none has registered it, or "".
std::string_view pluginKind(KindFamily family, std::string_view id);
// A key of the section (a name of Registry::section or a kind's section) that is not built. Keys of vendor.studio are
// known in every section.
bool notBuiltKey(std::string_view section, std::string_view key);
// Every key that is not built, with its section, vendor.studio keys excepted.
std::vector<std::pair<std::string_view, std::string_view>> notBuiltKeys();

}  // namespace eulerstack::schema
