// Which kinds and plug-ins a model uses.
#pragma once
#include "core/ir/model_ir.h"

namespace eulerstack::plugins {

// Every part of the model that has a kind, those inside of others (branches, scalings) too; owned by the model.
std::vector<const schema::KindInstance*> partsOf(const ir::ModelIr& model);
// Names of the plug-ins that the part needs.
std::vector<std::string> pluginsOf(const schema::KindInstance& part);
// Names of those that the model needs, each once, sorted.
std::vector<std::string> pluginsOf(const ir::ModelIr& model);

}  // namespace eulerstack::plugins
