// Templates of a document and where their names are used. Works on documents with errors.
#pragma once
#include <string>
#include <vector>

#include "core/yaml/yaml_tree.h"

namespace eulerstack::document {

// Scalars that name this template: schedule entries, bodies of nested schedules, the head's own template.
std::vector<yaml::NodeId> templateReferences(const yaml::YamlTree& tree, std::string_view name);
// `wanted`, or with the first free number: "dec", "dec_2", "dec_3".
std::string freeTemplateName(const yaml::YamlTree& tree, std::string_view wanted);
// Name of the template of layer_schedule[entry], or "".
std::string templateOfEntry(const yaml::YamlTree& tree, std::size_t entry);

}  // namespace eulerstack::document
