// What the palette lists, from the registry and the design. No widgets.
#pragma once
#include "widgets/palette/block_tree.h"
#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

// Groups of the registry that can be inserted, in its order, with uses in the design (layers). Titles are translated.
QList<BlockGroup> blockGroups(const analysis::Analysis& analysis, const document::GraphProjection& projection);
// Templates of the document, in file order, with entries and parameters; figures of `figures` (may be null).
QList<BlockGroup> templateGroups(const analysis::Analysis& analysis, const document::GraphProjection& projection,
                                 const analysis::Analysis* figures);

// Where a new entry goes: after the last selected one, else at the end.
std::size_t insertionIndex(const yaml::YamlTree& tree, const Selection& selection);
// Whether the payload becomes an entry; else it is a module of one.
bool insertsEntry(const QString& payload);
// Plans the insertion of a payload ("mixer:KIND", "ffn:KIND", "template:NAME", "form:KEY") at `index`; a module
// ("memory:KIND", "depth_gating:KIND", "shape_change:KIND", "override:") goes to the selected card. The part that the
// payload does not name is that of the selected entry, else of the last one, else the registry's first.
document::DesignEdit insertPayload(const analysis::Analysis& analysis, const QString& payload, std::size_t index,
                                   const Selection& selection);

}  // namespace eulerstack::widgets
