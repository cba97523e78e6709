// Text of entries that comes from outside of the document: from the clipboard or another file.
#pragma once
#include <tl/expected.hpp>

#include "core/yaml/edit_drafts.h"

namespace eulerstack::yaml {

struct Clip {
  std::shared_ptr<const YamlTree> tree;
  std::vector<NodeId> items;  // of its tree: what becomes items of a list
  NewText text;               // the items as lines, comments included, and in one line
};

// Items of a list, or one mapping. Refused (EditInvalidText): no YAML, nothing, anchors or aliases.
tl::expected<Clip, Diagnostic> readClip(std::string_view text, const BlockStyle& style);

}  // namespace eulerstack::yaml
