#include "core/ir/values_json.h"

namespace eulerstack::ir {
namespace {

using Json = nlohmann::ordered_json;

Json kindMapJson(const schema::KindMap& map) {
  Json object = Json::object();
  for (const auto& [name, kind] : map.entries) object[name] = kindJson(kind);
  return object;
}

Json valueJson(const schema::FieldValue& value) {
  return std::visit(
      [](const auto& v) -> Json {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, std::monostate>)
          return nullptr;
        else if constexpr (std::is_same_v<T, std::shared_ptr<const schema::KindInstance>>)
          return v ? kindJson(*v) : Json(nullptr);
        else if constexpr (std::is_same_v<T, std::shared_ptr<const schema::FieldValues>>)
          return v ? valuesJson(*v) : Json(nullptr);
        else if constexpr (std::is_same_v<T, std::shared_ptr<const schema::KindMap>>)
          return v ? kindMapJson(*v) : Json(nullptr);
        else
          return v;
      },
      value);
}

void addValues(Json& object, const schema::FieldValues& values) {
  for (const schema::FieldValues::Entry& entry : values.entries()) object[entry.spec->name] = valueJson(entry.value);
}

}  // namespace

nlohmann::ordered_json valuesJson(const schema::FieldValues& values) {
  Json object = Json::object();
  addValues(object, values);
  return object;
}

nlohmann::ordered_json kindJson(const schema::KindInstance& instance) {
  if (!instance.kind) return nullptr;
  Json object;
  object["kind"] = instance.kind->id;
  addValues(object, instance.values);
  return object;
}

nlohmann::ordered_json dimsJson(const ModelDims& dims) {
  return {{"d_model", dims.d_model},     {"vocab_size", dims.vocab_size}, {"max_seq_len", dims.max_seq_len},
          {"n_heads", dims.n_heads},     {"n_kv_heads", dims.n_kv_heads}, {"head_dim", dims.head_dim},
          {"mlp_ratio", dims.mlp_ratio}, {"dtype", nameOf(dims.dtype)}};
}

}  // namespace eulerstack::ir
