// Small models made of kind instances, without a document.
#pragma once
#include <deque>
#include <memory>

#include "core/ir/model_ir.h"
#include "core/schema/registry.h"

namespace eulerstack::tests {

using schema::FieldValue;
using schema::KindFamily;
using schema::KindInstance;

struct Setting {
  const char* field;
  FieldValue value;
};

inline KindInstance kindOf(KindFamily family, const char* id, std::initializer_list<Setting> settings = {}) {
  const schema::KindDescriptor* descriptor = schema::Registry::instance().find(family, id);
  if (!descriptor) throw std::logic_error(std::string("no kind ") + id);
  KindInstance instance = schema::defaultInstance(*descriptor);
  for (const Setting& setting : settings) {
    const schema::FieldSpec* spec = descriptor->fields.find(setting.field);
    if (!spec) throw std::logic_error(std::string("no field ") + setting.field);
    instance.values.set({spec, setting.value, true, yaml::kNoNode});
  }
  return instance;
}

struct ModelMaker {
  std::int64_t width = 32, vocabulary = 260, length = 64, heads = 4, kvHeads = 2, layers = 2;
  KindInstance mixer = kindOf(KindFamily::Mixer, "attention");
  KindInstance ffn = kindOf(KindFamily::Ffn, "gated_mlp");
  KindInstance norm = kindOf(KindFamily::Norm, "rmsnorm");
  KindInstance residual = kindOf(KindFamily::Residual, "sequential");
  KindInstance positional = kindOf(KindFamily::Positional, "rope");
  KindInstance head = kindOf(KindFamily::Head, "causal_lm");
  bool tied = true;
  double embeddingScale = 0;
  std::vector<Setting> hints;

  std::shared_ptr<const ir::ModelIr> make() const {
    auto model = std::make_shared<ir::ModelIr>();
    model->name = "test";
    model->dims = {width, vocabulary, length, heads, kvHeads, width / heads, 4, ir::DType::Float32};
    auto block = std::make_shared<ir::Block>();
    block->templateName = "block";
    block->mixer = mixer;
    block->ffn = ffn;
    block->norm = norm;
    block->residual = residual;
    model->positional = positional;
    model->finalNorm = norm;
    model->head = head;
    model->tied = tied;
    const schema::Section* headFields = &model->head.kind->fields;
    model->head.values.set({headFields->find("tie_weights"), tied, true, yaml::kNoNode});
    if (embeddingScale > 0) {
      const schema::Section* section = schema::Registry::instance().section("embedding");
      model->embedding.set({section->find("scale"), embeddingScale, true, yaml::kNoNode});
    }
    const schema::Section* hintFields = schema::Registry::instance().section("training_hints");
    for (const schema::FieldSpec& field : hintFields->fields)
      model->trainingHints.set({&field, field.fallback, false, yaml::kNoNode});
    for (const Setting& setting : hints)
      model->trainingHints.set({hintFields->find(setting.field), setting.value, true, yaml::kNoNode});
    model->schedule.push_back(ir::PlainItem{block, nullptr, layers, {}, {}, yaml::kNoNode});
    for (std::int64_t i = 0; i < layers; ++i)
      model->layers.push_back({block, 0, static_cast<std::uint32_t>(i), -1, {}, 1});
    return model;
  }
};

}  // namespace eulerstack::tests
