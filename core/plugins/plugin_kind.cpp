#include "core/plugins/plugin_kind.h"

#include <algorithm>
#include <cmath>

#include "core/ir/model_ir.h"
#include "core/schema/rule_context.h"

namespace eulerstack::plugins {
namespace {

using schema::FieldType;
using schema::FieldValues;
using schema::KindInstance;

constexpr double kExact = 9007199254740992.0;  // 2^53: whole numbers up to here

// A field as a number: true is 1, off is 0; "field.word" is 1 when the word was chosen.
std::optional<double> fieldNumber(const FieldValues& values, std::string_view name) {
  if (const FieldValues::Entry* entry = values.find(name)) {
    if (const auto* flag = std::get_if<bool>(&entry->value)) return *flag ? 1 : 0;
    if (const auto* whole = std::get_if<std::int64_t>(&entry->value)) return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&entry->value)) return *number;
    return std::holds_alternative<std::monostate>(entry->value) ? std::optional(0.0) : std::nullopt;
  }
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return std::nullopt;
  const FieldValues::Entry* choice = values.find(name.substr(0, dot));
  if (!choice || choice->spec->type != FieldType::Choice) return std::nullopt;
  const auto& words = choice->spec->choices;
  if (std::none_of(words.begin(), words.end(), [&](std::string_view word) { return word == name.substr(dot + 1); }))
    return std::nullopt;
  return values.text(name.substr(0, dot)) == name.substr(dot + 1) ? 1 : 0;
}

std::optional<double> streamNumber(const ir::LayerContext& context, std::string_view name) {
  if (!context.parallel) return std::nullopt;
  if (name == "streams") return static_cast<double>(context.parallel->streams.size());
  if (name != "streams_width") return std::nullopt;
  double sum = 0;
  for (const ir::Stream& stream : context.parallel->streams)
    sum += static_cast<double>(stream.width > 0 ? stream.width : context.width);
  return sum;
}

std::optional<double> placeNumber(const DataPlace& place, std::string_view name) {
  const ir::LayerContext& context = *place.context;
  const std::pair<std::string_view, std::int64_t> numbers[] = {{"width", context.width},
                                                               {"d_model", context.dims.d_model},
                                                               {"n_heads", context.dims.n_heads},
                                                               {"n_kv_heads", context.dims.n_kv_heads},
                                                               {"head_dim", context.dims.head_dim},
                                                               {"layers", context.layers},
                                                               {"max_seq_len", context.dims.max_seq_len},
                                                               {"vocab_size", context.dims.vocab_size},
                                                               {"mlp_ratio", context.dims.mlp_ratio},
                                                               {"sequence", place.sequence},
                                                               {"in", place.in},
                                                               {"out", place.out}};
  for (const auto& [known, value] : numbers)
    if (known == name) return static_cast<double>(value);
  return streamNumber(context, name);
}

std::int64_t whole(double value) {
  if (!(value > 0)) return 0;
  return value >= kExact ? INT64_MAX : static_cast<std::int64_t>(std::llround(value));
}

std::int64_t amount(const DataCounts& counts, const std::string& text, const DataPlace& place) {
  return whole(evaluateAt(counts, text, place).value_or(0));
}

const DataCounts& countsOf(const KindInstance& instance) {
  return static_cast<const PluginKind&>(*instance.kind).counts;
}

schema::TensorList kindTensors(const KindInstance& instance, const ir::LayerContext& context) {
  return tensorsAt(countsOf(instance), {&instance, &context}, nullptr);
}
Flops kindFlops(const KindInstance& instance, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  const DataCounts& counts = countsOf(instance);
  return Flops(amount(counts, counts.flops, {&instance, &context, query.sequence}));
}
std::int64_t kindActivations(const KindInstance& instance, const ir::LayerContext& context, std::int64_t sequence) {
  const DataCounts& counts = countsOf(instance);
  return amount(counts, counts.activations, {&instance, &context, sequence});
}
Bytes kindKvBytes(const KindInstance& instance, const ir::LayerContext& context) {
  const DataCounts& counts = countsOf(instance);
  return Bytes(ir::bytesOf(context.dims.dtype)) * amount(counts, counts.kvNumbers, {&instance, &context});
}
Bytes kindStateBytes(const KindInstance& instance, const ir::LayerContext& context) {
  const DataCounts& counts = countsOf(instance);
  return Bytes(ir::bytesOf(context.dims.dtype)) * amount(counts, counts.stateNumbers, {&instance, &context});
}

ir::LayerContext contextOfModel(const FieldValues& model) {
  ir::LayerContext context;
  context.dims.d_model = context.width = model.integer("d_model");
  context.dims.n_heads = model.integer("n_heads", 1);
  context.dims.n_kv_heads = model.integer("n_kv_heads", context.dims.n_heads);
  context.dims.head_dim = context.dims.n_heads > 0 ? context.width / context.dims.n_heads : 0;
  context.dims.max_seq_len = model.integer("max_seq_len");
  context.dims.vocab_size = model.integer("vocab_size");
  context.dims.mlp_ratio = model.integer("mlp_ratio", 4);
  return context;
}

void reportProblem(const KindInstance& instance, const schema::RuleContext& context, const TensorProblem& problem) {
  const std::string value =
      problem.reason.empty() ? fillTemplate("{value}", {{"value", problem.value}}) : problem.reason;
  context.report({DiagId::PluginShape,
                  false,
                  "",
                  {{"kind", std::string(instance.kind->title)}, {"expression", problem.expression}, {"value", value}},
                  {}});
}

// A field with an error has no value: that was reported already.
bool allFieldsRead(const KindInstance& instance, const schema::RuleContext& context) {
  const auto& fields = instance.kind->fields.fields;
  return context.model.integer("d_model") > 0 &&
         std::all_of(fields.begin(), fields.end(),
                     [&](const schema::FieldSpec& field) { return instance.values.find(field.name) != nullptr; });
}

// With these values every size must be one.
void sizesAreWhole(const KindInstance& instance, const schema::RuleContext& context) {
  if (!allFieldsRead(instance, context)) return;
  const ir::LayerContext place = contextOfModel(context.model);
  std::optional<TensorProblem> problem;
  tensorsAt(countsOf(instance), {&instance, &place}, &problem);
  if (problem) reportProblem(instance, context, *problem);
}

// --- feed-forward parts with another form of their weights ---

const FormedKind& formed(const KindInstance& instance) {
  return static_cast<const FormedKind&>(*instance.kind);
}

KindInstance plainInstance(const KindInstance& instance) {
  KindInstance plain = instance;
  plain.kind = &formed(instance).plain();
  return plain;
}

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

schema::TensorList formedTensors(const KindInstance& instance, const ir::LayerContext& context) {
  const schema::TensorList plain = formed(instance).plain().tensors(plainInstance(instance), context);
  const WeightForm* form = formed(instance).formOf(instance);
  return form ? replaced(plain, *form, instance, context, nullptr) : plain;
}

Flops formedFlops(const KindInstance& instance, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  const KindInstance plain = plainInstance(instance);
  Flops sum = plain.kind->flops(plain, context, query);
  const WeightForm* form = formed(instance).formOf(instance);
  if (!form) return sum;
  for (const schema::TensorSpec& tensor : plain.kind->tensors(plain, context)) {
    if (!isProductMatrix(tensor)) continue;
    sum = Flops(sum.value() - std::min(sum.value(), 2 * tensor.numel()));
    sum += Flops(amount(form->counts, form->counts.flops, placeOf(tensor, instance, context)));
  }
  return sum;
}

std::int64_t formedActivations(const KindInstance& instance, const ir::LayerContext& context, std::int64_t sequence) {
  const KindInstance plain = plainInstance(instance);
  std::int64_t sum = plain.kind->activations(plain, context, sequence);
  if (const WeightForm* form = formed(instance).formOf(instance))
    for (const schema::TensorSpec& tensor : plain.kind->tensors(plain, context))
      if (isProductMatrix(tensor))
        sum += amount(form->counts, form->counts.activations, placeOf(tensor, instance, context));
  return sum;
}

void formSizesAreWhole(const KindInstance& instance, const schema::RuleContext& context) {
  const WeightForm* form = formed(instance).formOf(instance);
  if (!form || !allFieldsRead(instance, context)) return;
  const ir::LayerContext place = contextOfModel(context.model);
  std::optional<TensorProblem> problem;
  replaced(formed(instance).plain().tensors(plainInstance(instance), place), *form, instance, place, &problem);
  if (problem) reportProblem(instance, context, *problem);
}

}  // namespace

tl::expected<double, std::string> evaluateAt(const DataCounts& counts, const std::string& text,
                                             const DataPlace& place) {
  std::size_t known = counts.let.size();  // names under let may use those before them
  NumberNames names = [&](std::string_view name) -> std::optional<double> {
    for (std::size_t i = 0; i < known; ++i) {
      if (counts.let[i].first != name) continue;
      const std::size_t before = known;
      known = i;
      const auto value = evaluateNumber(counts.let[i].second, names);
      known = before;
      return value ? std::optional(*value) : std::nullopt;
    }
    if (const std::optional<double> field = fieldNumber(place.instance->values, name)) return field;
    return placeNumber(place, name);
  };
  return evaluateNumber(text, names);
}

schema::TensorList tensorsAt(const DataCounts& counts, const DataPlace& place, std::optional<TensorProblem>* problem) {
  schema::TensorList list;
  const auto fault = [&](const std::string& expression, const std::string& reason, double value) {
    if (problem && !*problem) *problem = TensorProblem{expression, reason, value};
  };
  for (const DataTensor& tensor : counts.tensors) {
    if (!tensor.when.empty()) {
      const auto given = evaluateAt(counts, tensor.when, place);
      if (!given) fault(tensor.when, given.error(), 0);
      if (!given || *given == 0) continue;
    }
    schema::TensorSpec spec{tensor.name, {}, tensor.init};
    for (const std::string& text : tensor.shape) {
      const auto size = evaluateAt(counts, text, place);
      const bool good = size && *size >= 1 && *size <= kExact && *size == std::floor(*size);
      if (!good) fault(text, size ? std::string() : size.error(), size.value_or(0));
      spec.shape.push_back(good ? static_cast<std::int64_t>(*size) : 1);
    }
    if (!tensor.std.empty()) {
      const auto deviation = evaluateAt(counts, tensor.std, place);
      if (!deviation || !(*deviation >= 0)) fault(tensor.std, deviation ? std::string() : deviation.error(), -1);
      spec.init.own = true;
      spec.init.std = deviation.value_or(0);
    }
    list.push_back(std::move(spec));
  }
  return list;
}

PluginKind::PluginKind() {
  tensors = kindTensors;
  flops = kindFlops;
  activations = kindActivations;
  kvBytesPerToken = kindKvBytes;
  stateBytes = kindStateBytes;
  rules = {sizesAreWhole};
}

FormedKind::FormedKind(const schema::KindDescriptor& plain, std::vector<const WeightForm*> forms)
    : schema::KindDescriptor(plain), m_plain(&plain), m_forms(std::move(forms)) {
  plugin = m_forms.front()->plugin.c_str();
  tensors = formedTensors;
  flops = formedFlops;
  activations = formedActivations;
  rules.push_back(formSizesAreWhole);
  for (const WeightForm* form : m_forms) {
    const auto same = [&](const schema::FieldSpec& field) { return form->key == field.name; };
    const auto known = std::find_if(fields.fields.begin(), fields.fields.end(), same);
    if (known != fields.fields.end()) {
      known->choices.push_back(form->value.c_str());
    } else {
      fields.fields.push_back({.name = form->key.c_str(),
                               .type = FieldType::Choice,
                               .nullable = true,
                               .choices = {form->value.c_str()},
                               .doc = "Form in which the weights of this part are kept.",
                               .tier = schema::Tier::Advanced});
    }
    fields.fields.insert(fields.fields.end(), form->fields.begin(), form->fields.end());
  }
}

const WeightForm* FormedKind::formOf(const KindInstance& instance) const {
  for (const WeightForm* form : m_forms)
    if (instance.values.text(form->key) == form->value) return form;
  return nullptr;
}

bool takesWeightForms(const KindInstance& instance) {
  return instance.kind && instance.kind->tensors == formedTensors;
}

const WeightForm* weightFormOf(const KindInstance& instance) {
  return takesWeightForms(instance) ? formed(instance).formOf(instance) : nullptr;
}

}  // namespace eulerstack::plugins
