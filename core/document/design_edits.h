// Changes of a design as people think of them, planned as text edits. Pure; used by canvas, palette, forms and tests.
#pragma once
#include "core/analysis/analysis.h"
#include "core/yaml/edit_planner.h"

namespace eulerstack::document {

struct DesignEdit {
  Message label;  // "Set repeat of dec to 4"
  yaml::EditPlan plan;
};

// All functions plan against analysis.text and need analysis.tree (else a Diagnostic in the plan).
// Missing parents of the field are made ("attention:" with the key in it).
DesignEdit setField(const analysis::Analysis& analysis, const YamlPath& path, const yaml::YamlValue& value);
// Removes the key, and those parents that become empty by it and that the language allows to be absent; a required
// mapping stays as {}. An absent key gives an empty plan.
DesignEdit resetField(const analysis::Analysis& analysis, const YamlPath& path);
DesignEdit setRepeat(const analysis::Analysis& analysis, std::size_t entry, std::int64_t repeat);
DesignEdit moveEntry(const analysis::Analysis& analysis, std::size_t from, std::size_t to);
// The last entry may go too: the design then has an error, but it can be drawn, saved and repaired.
DesignEdit removeEntries(const analysis::Analysis& analysis, std::vector<std::size_t> entries);
DesignEdit duplicateEntry(const analysis::Analysis& analysis, std::size_t entry);
DesignEdit insertEntry(const analysis::Analysis& analysis, std::size_t index, std::string_view templateName);
// Adds a template with this mixer and FFN kind (a free name is made from them) and an entry for it. Fields that these
// kinds require get the values of the kinds' examples.
DesignEdit insertNewTemplate(const analysis::Analysis& analysis, std::size_t index, std::string_view mixerKind,
                             std::string_view ffnKind);
// The definition and every reference in one step.
DesignEdit renameTemplate(const analysis::Analysis& analysis, std::string_view from, std::string_view to);
DesignEdit removeTemplate(const analysis::Analysis& analysis, std::string_view name);  // refused while entries use it
// Changes the kind of a part (mixer, ffn, norm, residual, head, rope_scaling, or embedding.positional); fields of the
// old kind that the new one does not know are removed.
DesignEdit setKind(const analysis::Analysis& analysis, const YamlPath& partPath, std::string_view kind);
// A template of its own for this entry ("Make unique").
DesignEdit splitTemplate(const analysis::Analysis& analysis, std::size_t entry);
DesignEdit pasteEntries(const analysis::Analysis& analysis, std::size_t index, std::string_view yaml);
// The YAML text of entries, for the clipboard.
std::string copyEntries(const analysis::Analysis& analysis, const std::vector<std::size_t>& entries);

}  // namespace eulerstack::document
