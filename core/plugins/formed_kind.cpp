#include "core/plugins/formed_kind.h"

#include <algorithm>

#include "core/ir/model_ir.h"
#include "core/schema/rule_context.h"

namespace eulerstack::plugins {
namespace {

using schema::FieldType;
using schema::KindInstance;

const FormedKind& formed(const KindInstance& instance) {
  return static_cast<const FormedKind&>(*instance.kind);
}

// --- forms of weights ---

bool isProductMatrix(const schema::TensorSpec& tensor) {
  return tensor.shape.size() == 2 && tensor.name.ends_with(".weight");
}

DataPlace placeOf(const schema::TensorSpec& matrix, const KindInstance& instance, const ir::LayerContext& context) {
  return {&instance, &context, 0, matrix.shape[1], matrix.shape[0]};
}

schema::TensorList replaced(const schema::TensorList& plain, const WeightForm& form, const KindInstance& instance,
                            const ir::LayerContext& context, std::optional<TensorProblem>* problem) {
  schema::TensorList list;
  for (const schema::TensorSpec& tensor : plain) {
    if (!isProductMatrix(tensor)) {
      list.push_back(tensor);
      continue;
    }
    const std::string prefix = tensor.name.substr(0, tensor.name.size() - std::string_view("weight").size());
    for (schema::TensorSpec core : tensorsAt(form.counts, placeOf(tensor, instance, context), problem)) {
      core.name.insert(0, prefix);
      list.push_back(std::move(core));
    }
  }
  return list;
}

// --- reserved keys ---

bool isUsed(const PartKey& key, const KindInstance& instance) {
  const schema::FieldValues::Entry* entry = instance.values.find(key.key);
  if (!entry || std::holds_alternative<std::monostate>(entry->value)) return false;
  const bool* flag = std::get_if<bool>(&entry->value);
  return !flag || *flag;
}

schema::TensorList keyTensors(const PartKey& key, const KindInstance& instance, const ir::LayerContext& context,
                              std::optional<TensorProblem>* problem) {
  schema::TensorList list = tensorsAt(key.counts, {&instance, &context}, problem);
  for (schema::TensorSpec& tensor : list) tensor.name.insert(0, key.key + ".");
  return list;
}

// --- what the record answers ---

schema::TensorList formedTensors(const KindInstance& instance, const ir::LayerContext& context) {
  const KindInstance plain = plainInstance(instance);
  schema::TensorList list = plain.kind->tensors(plain, context);
  if (const WeightForm* form = formed(instance).formOf(instance))
    list = replaced(list, *form, instance, context, nullptr);
  for (const PartKey* key : partKeysOf(instance)) {
    schema::TensorList own = keyTensors(*key, instance, context, nullptr);
    list.insert(list.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
  }
  return list;
}

// Forms stand at parts that use all their tensors; a mixture of experts has keys only.
ParameterCount formedActive(const KindInstance& instance, const ir::LayerContext& context) {
  const KindInstance plain = plainInstance(instance);
  if (plain.kind->activeParameters == schema::allParameters) return schema::allParameters(instance, context);
  ParameterCount sum = plain.kind->activeParameters(plain, context);
  for (const PartKey* key : partKeysOf(instance)) sum += ir::parametersOf(keyTensors(*key, instance, context, nullptr));
  return sum;
}

Flops formedFlops(const KindInstance& instance, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  const KindInstance plain = plainInstance(instance);
  Flops sum = plain.kind->flops(plain, context, query);
  for (const PartKey* key : partKeysOf(instance))
    sum += Flops(amountAt(key->counts, key->counts.flops, {&instance, &context, query.sequence}));
  const WeightForm* form = formed(instance).formOf(instance);
  if (!form) return sum;
  for (const schema::TensorSpec& tensor : plain.kind->tensors(plain, context)) {
    if (!isProductMatrix(tensor)) continue;
    sum = Flops(sum.value() - std::min(sum.value(), 2 * tensor.numel()));
    sum += Flops(amountAt(form->counts, form->counts.flops, placeOf(tensor, instance, context)));
  }
  return sum;
}

std::int64_t formedActivations(const KindInstance& instance, const ir::LayerContext& context, std::int64_t sequence) {
  const KindInstance plain = plainInstance(instance);
  std::int64_t sum = plain.kind->activations(plain, context, sequence);
  for (const PartKey* key : partKeysOf(instance))
    sum += amountAt(key->counts, key->counts.activations, {&instance, &context, sequence});
  if (const WeightForm* form = formed(instance).formOf(instance))
    for (const schema::TensorSpec& tensor : plain.kind->tensors(plain, context))
      if (isProductMatrix(tensor))
        sum += amountAt(form->counts, form->counts.activations, placeOf(tensor, instance, context));
  return sum;
}

void formedSizesAreWhole(const KindInstance& instance, const schema::RuleContext& context) {
  if (!allFieldsRead(instance, context)) return;
  const ir::LayerContext place = contextOfModel(context.model);
  std::optional<TensorProblem> problem;
  if (const WeightForm* form = formed(instance).formOf(instance)) {
    const KindInstance plain = plainInstance(instance);
    replaced(plain.kind->tensors(plain, place), *form, instance, place, &problem);
  }
  for (const PartKey* key : partKeysOf(instance)) keyTensors(*key, instance, place, &problem);
  if (problem) reportSize(instance, context, *problem);
}

}  // namespace

bool PartKey::takenBy(schema::KindFamily family) const {
  return std::find(families.begin(), families.end(), family) != families.end();
}

FormedKind::FormedKind(const schema::KindDescriptor& plain, std::vector<const WeightForm*> forms,
                       std::vector<const PartKey*> keys)
    : schema::KindDescriptor(plain), m_plain(&plain), m_forms(std::move(forms)), m_keys(std::move(keys)) {
  plugin = m_forms.empty() ? m_keys.front()->plugin.c_str() : m_forms.front()->plugin.c_str();
  tensors = formedTensors;
  activeParameters = formedActive;
  flops = formedFlops;
  activations = formedActivations;
  rules.push_back(formedSizesAreWhole);
  for (const WeightForm* form : m_forms) addForm(*form);
  for (const PartKey* key : m_keys) fields.fields.insert(fields.fields.end(), key->fields.begin(), key->fields.end());
}

void FormedKind::addForm(const WeightForm& form) {
  const auto known = std::find_if(fields.fields.begin(), fields.fields.end(),
                                  [&](const schema::FieldSpec& field) { return form.key == field.name; });
  if (known != fields.fields.end()) {
    known->choices.push_back(form.value.c_str());
  } else {
    fields.fields.push_back({.name = form.key.c_str(),
                             .type = FieldType::Choice,
                             .nullable = true,
                             .choices = {form.value.c_str()},
                             .doc = "Form in which the weights of this part are kept.",
                             .tier = schema::Tier::Advanced});
  }
  fields.fields.insert(fields.fields.end(), form.fields.begin(), form.fields.end());
}

const WeightForm* FormedKind::formOf(const KindInstance& instance) const {
  for (const WeightForm* form : m_forms)
    if (instance.values.text(form->key) == form->value) return form;
  return nullptr;
}

std::vector<const PartKey*> FormedKind::keysOf(const KindInstance& instance) const {
  std::vector<const PartKey*> used;
  std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(used),
               [&](const PartKey* key) { return isUsed(*key, instance); });
  return used;
}

bool isFormed(const KindInstance& instance) {
  return instance.kind && instance.kind->tensors == formedTensors;
}

KindInstance plainInstance(const KindInstance& instance) {
  KindInstance plain = instance;
  if (isFormed(instance)) plain.kind = &formed(instance).plain();
  return plain;
}

const WeightForm* weightFormOf(const KindInstance& instance) {
  return isFormed(instance) ? formed(instance).formOf(instance) : nullptr;
}

std::vector<const PartKey*> partKeysOf(const KindInstance& instance) {
  return isFormed(instance) ? formed(instance).keysOf(instance) : std::vector<const PartKey*>();
}

}  // namespace eulerstack::plugins
