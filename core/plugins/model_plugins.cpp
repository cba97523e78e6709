#include "core/plugins/model_plugins.h"

#include <set>

#include "core/plugins/formed_kind.h"

namespace eulerstack::plugins {
namespace {

using schema::KindInstance;

class Walk {
 public:
  void take(const KindInstance& part) {
    if (!part.kind) return;
    m_parts.push_back(&part);
    takeValues(part.values);
  }
  void take(const ir::Block& block) {
    if (!m_blocks.insert(&block).second) return;
    for (const KindInstance* part :
         {&block.mixer, &block.ffn, &block.norm, &block.residual, &block.memory, &block.shapeChange})
      take(*part);
  }
  std::vector<const KindInstance*> parts() { return std::move(m_parts); }

 private:
  void takeValues(const schema::FieldValues& values) {
    for (const schema::FieldValues::Entry& entry : values.entries()) {
      if (const auto* kind = std::get_if<std::shared_ptr<const KindInstance>>(&entry.value); kind && *kind)
        take(**kind);
      if (const auto* section = std::get_if<std::shared_ptr<const schema::FieldValues>>(&entry.value);
          section && *section)
        takeValues(**section);
      if (const auto* map = std::get_if<std::shared_ptr<const schema::KindMap>>(&entry.value); map && *map)
        for (const auto& [name, kind] : (*map)->entries) take(kind);
    }
  }

  std::vector<const KindInstance*> m_parts;
  std::set<const ir::Block*> m_blocks;
};

}  // namespace

std::vector<const KindInstance*> partsOf(const ir::ModelIr& model) {
  Walk walk;
  for (const KindInstance* part : {&model.positional, &model.finalNorm, &model.head}) walk.take(*part);
  for (const ir::Layer& layer : model.layers) {
    walk.take(*layer.block);
    walk.take(layer.depthGating);
  }
  if (model.mtpBlock) walk.take(*model.mtpBlock);
  for (const ir::ScheduleItem& item : model.schedule) {
    if (const auto* parallel = std::get_if<ir::ParallelItem>(&item)) walk.take(parallel->merge);
    if (const auto* integrator = std::get_if<ir::IntegratorItem>(&item)) walk.take(integrator->method);
  }
  return walk.parts();
}

std::vector<std::string> pluginsOf(const KindInstance& part) {
  std::vector<std::string> names;
  if (!isFormed(part) && *part.kind->plugin) names.emplace_back(part.kind->plugin);
  if (const WeightForm* form = weightFormOf(part)) names.push_back(form->plugin);
  for (const PartKey* key : partKeysOf(part)) names.push_back(key->plugin);
  return names;
}

std::vector<std::string> pluginsOf(const ir::ModelIr& model) {
  std::set<std::string> names;
  for (const KindInstance* part : partsOf(model))
    for (std::string& name : pluginsOf(*part)) names.insert(std::move(name));
  return {names.begin(), names.end()};
}

}  // namespace eulerstack::plugins
