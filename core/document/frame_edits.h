// Changes of frames (parallel streams, integrators), of the cards in them, and of the modules a layer may have. Pure.
// Templates stand in lists of entries: layer_schedule, and layer_schedule[i].parallel[s].body. An item of such a list
// is named by its path; the body of an integrator by layer_schedule[i].integrator.
#pragma once
#include "core/document/design_edits.h"
#include "core/document/graph_projection.h"

namespace eulerstack::document {

// Where the name of the template of an item stands.
YamlPath templateNameAt(const YamlPath& item);

// Each entry becomes a stream of its own; one entry alone runs beside a copy of itself. The entries are in one row of
// the schedule, without frames among them.
DesignEdit wrapInParallel(const analysis::Analysis& analysis, std::vector<std::size_t> entries);
// A plain entry becomes the body of the first method, as many steps as it has repeats: the same model as before.
DesignEdit wrapInIntegrator(const analysis::Analysis& analysis, std::size_t entry);
// The cards of all streams, or the body with its steps as repeats, stand in the schedule instead of the frame.
DesignEdit unwrapFrame(const analysis::Analysis& analysis, std::size_t entry);
// A frame around the template: two streams of it, or a body of it.
DesignEdit insertFrame(const analysis::Analysis& analysis, std::size_t index, CardForm form,
                       std::string_view templateName);
DesignEdit addStream(const analysis::Analysis& analysis, std::size_t entry, std::size_t index,
                     std::string_view templateName);

// Items of any list of entries.
DesignEdit insertItem(const analysis::Analysis& analysis, const YamlPath& list, std::size_t index,
                      std::string_view templateName);
DesignEdit insertNewItem(const analysis::Analysis& analysis, const YamlPath& list, std::size_t index,
                         std::string_view mixerKind, std::string_view ffnKind);
DesignEdit setItemTemplate(const analysis::Analysis& analysis, const YamlPath& item, std::string_view templateName);
DesignEdit setItemRepeat(const analysis::Analysis& analysis, const YamlPath& item, std::int64_t repeat);
// The last item of a stream takes the stream with it.
DesignEdit removeItem(const analysis::Analysis& analysis, const YamlPath& item);
DesignEdit duplicateItem(const analysis::Analysis& analysis, const YamlPath& item);
// To another place of the same list, or to another list; the item then has this index there.
DesignEdit moveItem(const analysis::Analysis& analysis, const YamlPath& item, const YamlPath& list, std::size_t index);
// A template of its own for this item.
DesignEdit splitItemTemplate(const analysis::Analysis& analysis, const YamlPath& item);

// Turns a module of a layer or an entry on, with the values of its first kind, or off: memory, shape_change,
// depth_gating.
DesignEdit toggleModule(const analysis::Analysis& analysis, const YamlPath& module, std::string_view kind = {});
// An override that changes nothing yet, or none.
DesignEdit toggleOverride(const analysis::Analysis& analysis, const YamlPath& item);

}  // namespace eulerstack::document
