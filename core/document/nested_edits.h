// Changes of what stands in a part by name or in a list: branches of a mixer, execution modes. Pure.
#pragma once
#include "core/document/design_edits.h"
#include "core/schema/field_spec.h"

namespace eulerstack::document {

// Another named kind in a mapping such as mixer.branched.branches, under a free name: the family's first kind that has
// no such mapping itself.
DesignEdit addNamedKind(const analysis::Analysis& analysis, const YamlPath& mapping, schema::KindFamily family);
// Gives the key another name; refused when it is taken or empty.
DesignEdit renameKeyAt(const analysis::Analysis& analysis, const YamlPath& path, std::string_view name);
// Another item at the end of execution_modes, with what its section requires.
DesignEdit addExecutionMode(const analysis::Analysis& analysis);
// Removes a key or an item, whatever it is.
DesignEdit removeAt(const analysis::Analysis& analysis, const YamlPath& path);

}  // namespace eulerstack::document
