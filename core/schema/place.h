// Where the checker stands: a chain of keys and indices on the stack, made into a path only when something is reported.
#pragma once
#include "core/yaml/yaml_tree.h"

namespace eulerstack::schema {

struct Place {
  const Place* parent = nullptr;
  std::string_view key;
  std::size_t index = 0;
  bool item = false;
  bool aliased = false;  // reached through an alias: edits here would change other places too

  Place child(std::string_view name, bool throughAlias = false) const {
    return {this, name, 0, false, aliased || throughAlias};
  }
  Place child(std::size_t position, bool throughAlias = false) const {
    return {this, {}, position, true, aliased || throughAlias};
  }
  YamlPath path() const {
    std::vector<PathSegment> segments;
    for (const Place* place = this; place->parent; place = place->parent) {
      if (place->item)
        segments.emplace_back(place->index);
      else
        segments.emplace_back(std::string(place->key));
    }
    return YamlPath(std::vector<PathSegment>(segments.rbegin(), segments.rend()));
  }
  // The key's name, or of an item that of its list: what a message calls {field}.
  std::string_view name() const { return item && parent ? parent->name() : key; }
};

}  // namespace eulerstack::schema
