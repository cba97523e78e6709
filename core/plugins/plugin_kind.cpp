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

const DataCounts& countsOf(const KindInstance& instance) {
  return static_cast<const PluginKind&>(*instance.kind).counts;
}

schema::TensorList kindTensors(const KindInstance& instance, const ir::LayerContext& context) {
  return tensorsAt(countsOf(instance), {&instance, &context}, nullptr);
}
Flops kindFlops(const KindInstance& instance, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  const DataCounts& counts = countsOf(instance);
  return Flops(amountAt(counts, counts.flops, {&instance, &context, query.sequence}));
}
std::int64_t kindActivations(const KindInstance& instance, const ir::LayerContext& context, std::int64_t sequence) {
  const DataCounts& counts = countsOf(instance);
  return amountAt(counts, counts.activations, {&instance, &context, sequence});
}
Bytes kindKvBytes(const KindInstance& instance, const ir::LayerContext& context) {
  const DataCounts& counts = countsOf(instance);
  return Bytes(ir::bytesOf(context.dims.dtype)) * amountAt(counts, counts.kvNumbers, {&instance, &context});
}
Bytes kindStateBytes(const KindInstance& instance, const ir::LayerContext& context) {
  const DataCounts& counts = countsOf(instance);
  return Bytes(ir::bytesOf(context.dims.dtype)) * amountAt(counts, counts.stateNumbers, {&instance, &context});
}

// With these values every size must be one.
void sizesAreWhole(const KindInstance& instance, const schema::RuleContext& context) {
  if (!allFieldsRead(instance, context)) return;
  const ir::LayerContext place = contextOfModel(context.model);
  std::optional<TensorProblem> problem;
  tensorsAt(countsOf(instance), {&instance, &place}, &problem);
  if (problem) reportSize(instance, context, *problem);
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

std::int64_t amountAt(const DataCounts& counts, const std::string& text, const DataPlace& place) {
  return whole(evaluateAt(counts, text, place).value_or(0));
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

void reportSize(const KindInstance& instance, const schema::RuleContext& context, const TensorProblem& problem) {
  const std::string value =
      problem.reason.empty() ? fillTemplate("{value}", {{"value", problem.value}}) : problem.reason;
  context.report({DiagId::PluginShape,
                  false,
                  "",
                  {{"kind", std::string(instance.kind->title)}, {"expression", problem.expression}, {"value", value}},
                  {}});
}

bool allFieldsRead(const KindInstance& instance, const schema::RuleContext& context) {
  const auto& fields = instance.kind->fields.fields;
  return context.model.integer("d_model") > 0 &&
         std::all_of(fields.begin(), fields.end(),
                     [&](const schema::FieldSpec& field) { return instance.values.find(field.name) != nullptr; });
}

PluginKind::PluginKind() {
  tensors = kindTensors;
  flops = kindFlops;
  activations = kindActivations;
  kvBytesPerToken = kindKvBytes;
  stateBytes = kindStateBytes;
  rules = {sizesAreWhole};
}

}  // namespace eulerstack::plugins
