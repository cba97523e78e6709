#include "core/interop/hf/hf_config.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/interop/byte_ids.h"
#include "core/interop/runtime_plan.h"
#include "core/kinds/ffn_common.h"
#include "core/kinds/rope_positions.h"
#include "core/schema/registry.h"

namespace eulerstack::interop {
namespace {

using Json = nlohmann::ordered_json;

// What a layer of the plan has of its place in the schedule, not of its block.
constexpr std::array<const char*, 4> kPlaceKeys = {"entry", "stream", "applications", "depth_gating"};
// What the reference writes beside a layer's mixer and feed-forward part.
constexpr std::array<const char*, 3> kExtraKeys = {"memory", "shape_change", "depth_gating"};
// Mixers that the reference has a block for; any other stands whole in a layer's extras, under the key of its options.
constexpr std::array<std::string_view, 4> kReferenceBlocks = {"attention", "mamba", "retnet", "hyena"};

std::int64_t layerCount(const ir::ModelIr& model) {
  return static_cast<std::int64_t>(model.layers.size());
}

// First values of a tensor: the plan's words, with all numbers they need.
Json initOf(const schema::TensorSpec& tensor, Json plan, std::int64_t layers) {
  plan.erase("name");
  if (tensor.init.kind == schema::InitKind::ResidualNormal) {
    plan["init"] = "normal";
    plan["std"] = tensor.init.std / std::sqrt(2.0 * static_cast<double>(layers));
  }
  if (tensor.init.low == 0 && tensor.init.high == 0) return plan;
  plan["low"] = tensor.init.low;
  plan["high"] = tensor.init.high;
  return plan;
}

// "layers.3.mixer.q_proj.weight" in its parts; `layer` is -1 outside of the layers.
struct TensorName {
  std::int64_t layer = -1;
  std::string rest;
};
TensorName splitName(const std::string& name) {
  constexpr std::string_view kPrefix = "layers.";
  if (!name.starts_with(kPrefix)) return {-1, name};
  const std::size_t dot = name.find('.', kPrefix.size());
  return {std::stoll(name.substr(kPrefix.size(), dot - kPrefix.size())), name.substr(dot + 1)};
}

// The library sorts the keys of a configuration that it saves, and a selector counts its branches: their order is kept.
void keepBranchOrder(Json& block) {
  const auto branches = block["mixer"].find("branches");
  if (branches == block["mixer"].end()) return;
  Json names = Json::array();
  for (const auto& [name, branch] : branches->items()) names.push_back(name);
  block["mixer"]["branch_names"] = std::move(names);
}

// "blocks" and "layers" of the plan's layers: what repeats stands once.
class BlockList {
 public:
  explicit BlockList(const Json& planLayers) {
    for (const Json& layer : planLayers) add(layer);
  }

  // Tensors of a block's first layer, without those of its place, go to the block; all others to `outside`.
  void addTensors(const schema::TensorList& tensors, const Json& planTensors, Json& outside) {
    const std::int64_t layers = static_cast<std::int64_t>(m_layers.size());
    for (std::size_t i = 0; i < tensors.size(); ++i) {
      const TensorName name = splitName(tensors[i].name);
      Json init = initOf(tensors[i], planTensors[i], layers);
      if (name.layer < 0 || name.rest.starts_with("depth_gating.")) {
        outside[tensors[i].name] = std::move(init);
        continue;
      }
      const auto block = m_layers[static_cast<std::size_t>(name.layer)]["block"].get<std::size_t>();
      if (m_firstLayer[block] == name.layer) m_blocks[block]["tensors"][name.rest] = std::move(init);
    }
  }

  const Json& blocks() const { return m_blocks; }
  const Json& layers() const { return m_layers; }

 private:
  void add(Json block) {
    keepBranchOrder(block);
    Json place = Json::object();
    for (const char* key : kPlaceKeys) {
      if (!block.contains(key)) continue;
      place[key] = block[key];
      block.erase(key);
    }
    const auto [found, fresh] = m_known.try_emplace(block.dump(), m_blocks.size());
    if (fresh) {
      m_blocks.push_back(std::move(block));
      m_firstLayer.push_back(static_cast<std::int64_t>(m_layers.size()));
    }
    Json layer = {{"block", found->second}};
    layer.update(place);
    m_layers.push_back(std::move(layer));
  }

  Json m_blocks = Json::array();
  Json m_layers = Json::array();
  std::vector<std::int64_t> m_firstLayer;
  std::unordered_map<std::string, std::size_t> m_known;
};

// The one window that all windowed layers share, or 0: only then can the library's sliding caches serve them.
std::int64_t commonWindow(const ir::ModelIr& model) {
  std::int64_t window = 0;
  for (const ir::BlockUse& use : ir::blockUses(model)) {
    const schema::FieldValues& mixer = use.block->mixer.values;
    const std::int64_t own = mixer.integer("window", 0);
    if (own == 0) continue;
    if ((window != 0 && own != window) || mixer.text("window_mode", "standard") == "dilated") return 0;
    window = own;
  }
  return window;
}

// Names that the library knows (its cache classes are chosen by them).
Json layerTypes(const ir::ModelIr& model, std::int64_t window) {
  Json types = Json::array();
  for (const ir::Layer& layer : model.layers) {
    const schema::KindInstance& mixer = layer.block->mixer;
    const bool windowed = window > 0 && mixer.values.integer("window", 0) == window;
    types.push_back(!mixer.kind->keepsKvCache ? "linear_attention" : windowed ? "sliding_attention" : "full_attention");
  }
  return types;
}

void addStandardKeys(Json& config, const ir::ModelIr& model, const HfSettings& settings) {
  const std::int64_t window = commonWindow(model);
  const HfMarks marks = hfMarks(model);
  const auto idOrNull = [](std::int64_t id) { return id < 0 ? Json(nullptr) : Json(id); };
  config["vocab_size"] = model.dims.vocab_size;
  config["hidden_size"] = model.dims.d_model;
  config["num_hidden_layers"] = layerCount(model);
  config["num_attention_heads"] = model.dims.n_heads;
  config["num_key_value_heads"] = model.dims.n_kv_heads;
  config["head_dim"] = model.dims.head_dim;
  const ir::Block& first = *model.layers.front().block;
  config["intermediate_size"] = kinds::ffnWidth(first.ffn, model.contextOf(first));
  config["max_position_embeddings"] = model.dims.max_seq_len;
  config["layer_types"] = layerTypes(model, window);
  config["sliding_window"] = window > 0 ? Json(window) : Json(nullptr);
  if (Json rope = hfRopeParameters(model); !rope.is_null()) config["rope_parameters"] = std::move(rope);
  config["tie_word_embeddings"] = model.tied;
  config["initializer_range"] = schema::initStd(model.trainingHints);
  config["use_cache"] = true;
  config["dtype"] = settings.dtype;
  config["bos_token_id"] = idOrNull(marks.begin);
  config["eos_token_id"] = idOrNull(marks.end);
  config["pad_token_id"] = idOrNull(marks.pad);
}

// Of tensors by full names those of one layer, by their names in it.
Json tensorsUnder(const Json& tensors, std::string_view prefix) {
  Json own = Json::object();
  for (const auto& [name, value] : tensors.items())
    if (name.starts_with(prefix)) own[name.substr(prefix.size())] = value;
  return own;
}

Json designJson(const ir::ModelIr& model, const Json& plan) {
  BlockList list(plan["layers"]);
  Json outside = Json::object();
  list.addTensors(ir::modelTensors(model), plan["tensors"], outside);
  Json design = Json::object();
  for (const auto& [key, value] : plan.items())
    if (key != "format" && key != "version" && key != "layers" && key != "tensors") design[key] = value;
  // What decides a width and is no field of a layer.
  if (model.dims.dense_ffn_dim > 0) design["model"]["dense_ffn_dim"] = model.dims.dense_ffn_dim;
  design["blocks"] = list.blocks();
  design["layers"] = list.layers();
  if (design.contains("mtp_block")) {
    keepBranchOrder(design["mtp_block"]);
    design["mtp_block"]["tensors"] = tensorsUnder(outside, "mtp.0.layers.0.");
  }
  design["tensors"] = std::move(outside);
  return design;
}

// What a layer has beside a mixer of the reference, its feed-forward part and residual form. `entry`: of the schedule.
Json extrasOf(const Json& layer, const Json& entry) {
  Json extras = Json::object();
  const Json& mixer = layer["mixer"];
  if (const auto latent = mixer.find("latent_dim"); latent != mixer.end() && !latent->is_null())
    extras["attention_latent_dim"] = *latent;
  const auto& kind = mixer["kind"].get_ref<const std::string&>();
  if (std::find(kReferenceBlocks.begin(), kReferenceBlocks.end(), kind) == kReferenceBlocks.end()) {
    const schema::KindDescriptor* known = schema::Registry::instance().find(schema::KindFamily::Mixer, kind);
    extras["mixer_kind"] = kind;
    extras[known && *known->section ? known->section : kind.c_str()] = mixer;
  }
  for (const char* key : kExtraKeys)
    if (layer.contains(key)) extras[key] = layer[key];
  if (entry.contains("integrator")) extras["integrator"] = entry["integrator"];
  return extras;
}

// What other readers of the language's exports look for, one entry a layer.
Json stackJson(const Json& plan) {
  Json pattern = Json::array();
  for (const Json& layer : plan["layers"]) {
    Json entry = {{"block", layer["mixer"]["kind"]}, {"repeat", 1}};
    Json extras = extrasOf(layer, plan["schedule"][layer["entry"].get<std::size_t>()]);
    if (!extras.empty()) entry["_v1_extras"] = std::move(extras);
    pattern.push_back(std::move(entry));
  }
  return {{"pattern", std::move(pattern)}, {"repeat", 1}, {"tail", Json::array()}};
}

Json extensionsJson(const analysis::Analysis& analysis, const Json& plan) {
  Json reserved = Json::array();
  for (const YamlPath& path : analysis.spec->reservedKeys) reserved.push_back(path.toString());
  return {{"execution_modes", plan.value("execution_modes", Json::array())},
          {"transition", plan.value("transition", Json())},
          {"schedule_kinds", plan.value("schedule", Json::array())},
          {"reserved_keys", std::move(reserved)}};
}

}  // namespace

nlohmann::ordered_json hfRopeParameters(const ir::ModelIr& model) {
  if (!model.positional.kind || std::string_view(model.positional.kind->id) != "rope") return nullptr;
  const kinds::RopeSettings rope = kinds::ropeSettings(model.positional, model.dims.max_seq_len);
  Json parameters = {{"rope_type", rope.scaling.empty() ? std::string("default") : std::string(rope.scaling)},
                     {"rope_theta", rope.theta}};
  if (rope.scaling.empty()) return parameters;
  if (rope.scaling != "longrope") parameters["factor"] = rope.factor;
  if (rope.scaling != "linear") parameters["original_max_position_embeddings"] = rope.originalLength;
  if (rope.scaling == "longrope") {
    parameters["short_factor"] = rope.shortFactor;
    parameters["long_factor"] = rope.longFactor;
    parameters["attention_factor"] = rope.attentionFactor;
  }
  if (rope.scaling == "llama3") {
    parameters["low_freq_factor"] = rope.lowFrequencyFactor;
    parameters["high_freq_factor"] = rope.highFrequencyFactor;
  }
  if (rope.scaling == "yarn") {
    parameters["beta_fast"] = rope.betaFast;
    parameters["beta_slow"] = rope.betaSlow;
    parameters["attention_factor"] = rope.attentionFactor;
  }
  return parameters;
}

HfMarks hfMarks(const ir::ModelIr& model) {
  const std::int64_t vocabulary = model.dims.vocab_size;
  if (vocabulary <= kEndId) return {};
  return {kBeginId, kEndId, vocabulary > kPadId ? kPadId : kEndId};
}

std::string hfConfig(const analysis::Analysis& analysis, const HfSettings& settings) {
  const ir::ModelIr& model = *analysis.model;
  const Json plan = Json::parse(planJson(model, analysis.text));
  Json config;
  config["architectures"] = Json::array({"EulerStackForCausalLM"});
  config["model_type"] = "eulerstack";
  config["auto_map"] = {{"AutoConfig", "configuration_eulerstack.EulerStackConfig"},
                        {"AutoModel", "modeling_eulerstack.EulerStackModel"},
                        {"AutoModelForCausalLM", "modeling_eulerstack.EulerStackForCausalLM"}};
  addStandardKeys(config, model, settings);
  config["design"] = designJson(model, plan);
  config["v1_extensions"] = extensionsJson(analysis, plan);
  config["stack"] = stackJson(plan);
  return config.dump(2) + "\n";
}

std::string hfGenerationConfig(const ir::ModelIr& model) {
  const HfMarks marks = hfMarks(model);
  Json config = {{"do_sample", false}, {"use_cache", true}};
  if (marks.begin >= 0) {
    config["bos_token_id"] = marks.begin;
    config["eos_token_id"] = marks.end;
    config["pad_token_id"] = marks.pad;
  }
  return config.dump(2) + "\n";
}

}  // namespace eulerstack::interop
