#include "core/interop/hf/native_config.h"

#include <algorithm>

#include "core/interop/hf/family_weights.h"
#include "core/interop/hf/hf_config.h"
#include "core/interop/hf/native_source.h"
#include "core/interop/import/families.h"
#include "core/interop/import/import_config.h"
#include "core/kinds/ffn_common.h"

namespace eulerstack::interop {
namespace {

using Json = NativeJson;

bool isKind(const schema::KindInstance& instance, std::string_view id) {
  return instance.kind && instance.kind->id == id;
}

std::string configOf(const NativeFamily& family, const NativeSource& source) {
  const ir::ModelIr& model = source.model;
  const HfMarks marks = hfMarks(model);
  const auto idOrNull = [](std::int64_t id) { return id < 0 ? Json(nullptr) : Json(id); };
  Json config;
  config["architectures"] = Json::array({family.architecture});
  config["model_type"] = family.modelType;
  config["bos_token_id"] = idOrNull(marks.begin);
  config["eos_token_id"] = idOrNull(marks.end);
  config["pad_token_id"] = idOrNull(marks.pad);
  config["tie_word_embeddings"] = model.tied;
  config["initializer_range"] = schema::initStd(model.trainingHints);
  config["use_cache"] = true;
  config["dtype"] = source.dtype;
  family.write(config, source);
  return config.dump(2) + "\n";
}

// Differences that the family's class would make; none: it computes the design.
struct Gaps {
  std::vector<FactDifference> list;
  bool unreadable = false;  // it cannot even be asked, and is farther than any that can
  bool fewerThan(const Gaps& other) const {
    return unreadable != other.unreadable ? !unreadable : list.size() < other.list.size();
  }
};

// The family has no words for a part of the design, so that its config does not read back.
Gaps unreadable(const NativeFamily& family, const std::vector<Diagnostic>& findings) {
  std::string why;
  for (const Diagnostic& finding : findings)
    if (finding.severity == Severity::Error && why.empty()) why = render(finding, identityTranslate).what;
  return {{{"config.json", why, family.modelType}}, true};
}

Gaps gaps(const NativeFamily& family, const std::string& config, const std::vector<Fact>& facts,
          const schema::TensorList& tensors, std::int64_t kvHeads) {
  const ImportResult imported = importConfig(SourceText(config, "config.json"), "native");
  if (!imported.ok()) return unreadable(family, imported.diagnostics);
  const auto back = analysis::analyze(SourceText(imported.yaml, "native.yml"));
  if (!back || !back->valid()) return unreadable(family, {});
  Gaps found{differences(facts, modelFacts(*back->model))};
  if (!found.list.empty()) return found;
  if (const auto named = libraryTensors(family.modelType, tensors, kvHeads); !named)
    found.list = {{named.error(), "", family.modelType}};
  return found;
}

constexpr std::size_t kShown = 3;  // differences that are told

tl::expected<NativeModel, NoFamily> bestOf(const std::vector<NativeFamily>& candidates,
                                           const analysis::Analysis& analysis, const HfSettings& settings) {
  const NativeSource source(*analysis.model, settings.dtype);
  const std::vector<Fact> facts = modelFacts(*analysis.model);
  const schema::TensorList tensors = ir::modelTensors(*analysis.model);
  NoFamily nearest;
  Gaps fewest{{}, true};
  for (const NativeFamily& family : candidates) {
    const std::string config = configOf(family, source);
    Gaps found = gaps(family, config, facts, tensors, source.attention.kvHeads);
    const std::string title = findFamily(family.modelType)->title;
    if (found.list.empty()) return NativeModel{family.modelType, title, config};
    if (nearest.first.empty() || found.fewerThan(fewest)) {
      const auto shown = static_cast<std::ptrdiff_t>(std::min(found.list.size(), kShown));
      nearest = {title, {found.list.begin(), found.list.begin() + shown}};
      fewest = std::move(found);
    }
  }
  return tl::unexpected(nearest);
}

}  // namespace

NativeSource::NativeSource(const ir::ModelIr& design, std::string numberFormat)
    : model(design), dtype(std::move(numberFormat)) {
  for (const ir::BlockUse& use : ir::blockUses(model)) {
    const ir::Block& block = *use.block;
    const bool routed = isKind(block.ffn, "moe");
    if (!dense && block.ffn.kind && !routed) dense = &block;
    if (!experts && routed) experts = &block;
    if (!attends && isKind(block.mixer, "attention")) attends = &block;
    if (!scans && isKind(block.mixer, "mamba")) scans = &block;
  }
  if (attends) attention = kinds::attentionShape(attends->mixer, model.contextOf(*attends));
  if (experts) moe = kinds::moeShape(experts->ffn, model.contextOf(*experts));
  if (scans) mamba = kinds::mambaShape(scans->mixer, model.contextOf(*scans).width);
}

bool NativeSource::has(const std::string& tensor) const {
  for (const ir::BlockUse& use : ir::blockUses(model)) {
    const schema::TensorList list = ir::blockTensors(*use.block, model);
    if (std::any_of(list.begin(), list.end(), [&](const schema::TensorSpec& one) { return one.name == tensor; }))
      return true;
  }
  return false;
}

std::int64_t NativeSource::ffnWidth() const {
  return dense ? kinds::ffnWidth(dense->ffn, model.contextOf(*dense)) : std::max<std::int64_t>(1, moe.expertDim);
}

std::string NativeSource::activation(const ir::Block* block) const {
  if (!block) return "silu";
  const std::string_view name = kinds::ffnActivation(block->ffn);
  return name == "swiglu" ? "silu" : name == "gelu_tanh" ? "gelu_pytorch_tanh" : std::string(name);
}

double NativeSource::normEps() const {
  const bool layer = isKind(first().norm, "layernorm");
  return first().norm.values.number("vendor.studio.norm_eps", layer ? 1e-5 : 1e-6);
}

Json NativeSource::window() const {
  for (const ir::BlockUse& use : ir::blockUses(model))
    if (const std::int64_t window = use.block->mixer.values.integer("window", 0); window > 0) return window;
  return nullptr;
}

Json NativeSource::layerTypes() const {
  Json types = Json::array();
  for (const ir::Layer& layer : model.layers)
    types.push_back(layer.block->mixer.values.integer("window", 0) > 0 ? "sliding_attention" : "full_attention");
  return types;
}

tl::expected<NativeModel, NoFamily> nativeModel(const analysis::Analysis& analysis, const HfSettings& settings) {
  return bestOf(nativeFamilies(), analysis, settings);
}

tl::expected<NativeModel, NoFamily> nativeModelOf(const std::string& modelType, const analysis::Analysis& analysis,
                                                  const HfSettings& settings) {
  std::vector<NativeFamily> one;
  for (const NativeFamily& family : nativeFamilies())
    if (family.modelType == modelType) one.push_back(family);
  return bestOf(one, analysis, settings);
}

}  // namespace eulerstack::interop
