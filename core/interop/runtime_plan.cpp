#include "core/interop/runtime_plan.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/analysis/analysis.h"
#include "core/interop/sha256.h"
#include "core/ir/training_plan.h"
#include "core/ir/values_json.h"
#include "core/schema/init_names.h"

namespace eulerstack::interop {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFormat = "eulerstack-plan";
constexpr int kVersion = 1;

using ir::dimsJson;
using ir::kindJson;
using ir::valuesJson;

Json blockJson(const ir::Block& block, const ir::ModelIr& model) {
  Json json = {{"template", block.templateName},       {"mixer", kindJson(block.mixer)},
               {"ffn", kindJson(block.ffn)},           {"norm", kindJson(block.norm)},
               {"residual", kindJson(block.residual)}, {"state", valuesJson(block.state)}};
  if (block.memory.kind) json["memory"] = kindJson(block.memory);
  if (block.shapeChange.kind) json["shape_change"] = kindJson(block.shapeChange);
  json["width"] = ir::widthBefore(block, model);
  json["out_width"] = ir::widthAfter(block, model);
  return json;
}

Json layersJson(const ir::ModelIr& model) {
  std::unordered_map<const ir::Block*, Json> known;
  Json layers = Json::array();
  for (const ir::Layer& layer : model.layers) {
    const ir::Block& block = *layer.block;
    const auto [it, fresh] = known.try_emplace(&block);
    if (fresh) it->second = blockJson(block, model);
    Json entry = it->second;
    entry["entry"] = layer.item;
    if (layer.stream >= 0) entry["stream"] = layer.stream;
    if (layer.applications > 1) entry["applications"] = layer.applications;
    if (layer.depthGating.kind) entry["depth_gating"] = kindJson(layer.depthGating);
    layers.push_back(std::move(entry));
  }
  return layers;
}

Json runJson(const ir::PlainItem& item) {
  Json run = {{"template", item.block->templateName}, {"repeat", item.repeat}};
  if (item.depthGating.kind) run["depth_gating"] = kindJson(item.depthGating);
  return run;
}

struct EntryJson {
  Json operator()(const ir::PlainItem& item) const { return runJson(item); }
  Json operator()(const ir::ParallelItem& item) const {
    Json streams = Json::array();
    for (const ir::Stream& stream : item.streams) {
      Json body = Json::array();
      for (const ir::PlainItem& part : stream.body) body.push_back(runJson(part));
      streams.push_back({{"stream", stream.name}, {"width", stream.width}, {"body", std::move(body)}});
    }
    return {{"parallel", std::move(streams)},
            {"merge", kindJson(item.merge)},
            {"width", item.width},
            {"out_width", item.outWidth}};
  }
  Json operator()(const ir::IntegratorItem& item) const {
    return {{"integrator", kindJson(item.method)}, {"shared", item.shared}};
  }
};

Json scheduleJson(const ir::ModelIr& model) {
  Json schedule = Json::array();
  for (const ir::ScheduleItem& item : model.schedule) schedule.push_back(std::visit(EntryJson{}, item));
  return schedule;
}

Json modesJson(const ir::ModelIr& model) {
  Json modes = Json::array();
  for (const schema::FieldValues& mode : model.executionModes) modes.push_back(valuesJson(mode));
  return modes;
}

bool usesStd(schema::InitKind kind) {
  return schema::isProductWeight(kind) || kind == schema::InitKind::Identity;
}

Json tensorsJson(const ir::ModelIr& model) {
  Json list = Json::array();
  for (const schema::TensorSpec& tensor : ir::modelTensors(model)) {
    list.push_back({{"name", tensor.name},
                    {"shape", tensor.shape},
                    {"init", schema::initName(tensor.init.kind)},
                    {"std", usesStd(tensor.init.kind) ? tensor.init.std : 0.0}});
    if (ir::keptInFloat32(tensor, model)) list.back()["dtype"] = "float32";
    if (tensor.buffer) list.back()["buffer"] = true;
  }
  return list;
}

// What the plan says of its tensors against what its source gives; empty when both agree.
std::string tensorBreach(const nlohmann::json& list, const schema::TensorList& tensors) {
  if (!list.is_array() || list.size() != tensors.size())
    return fmt::format("the plan lists {} tensors, its source has {}", list.size(), tensors.size());
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    const nlohmann::json& entry = list[i];
    const bool same = entry.is_object() && entry.value("name", nlohmann::json()) == tensors[i].name &&
                      entry.value("shape", nlohmann::json()) == nlohmann::json(tensors[i].shape);
    if (!same) return fmt::format("tensor {} of the plan is not {} of its source", i, tensors[i].name);
  }
  return {};
}

tl::unexpected<std::string> refuse(std::string reason) {
  return tl::unexpected<std::string>(std::move(reason));
}

std::string firstError(const analysis::Analysis& analysis) {
  for (const Diagnostic& diagnostic : analysis.diagnostics)
    if (diagnostic.severity == Severity::Error)
      return fmt::format("{}: {}", diagnostic.path.toString(), render(diagnostic, identityTranslate).what);
  return "unknown";
}

}  // namespace

std::string planJson(const ir::ModelIr& model, const SourceText& text, int indent) {
  Json plan;
  plan["format"] = kFormat;
  plan["version"] = kVersion;
  plan["name"] = model.name;
  plan["spec_sha256"] = sha256(text.bytes());
  plan["model"] = dimsJson(model.dims);
  plan["embedding"] = valuesJson(model.embedding);
  plan["positional"] = kindJson(model.positional);
  plan["schedule"] = scheduleJson(model);
  plan["layers"] = layersJson(model);
  plan["final_norm"] = kindJson(model.finalNorm);
  plan["head"] = kindJson(model.head);
  if (model.mtpBlock) plan["mtp_block"] = blockJson(*model.mtpBlock, model);  // its template need not be in a layer
  plan["tied"] = model.tied;
  plan["execution_modes"] = modesJson(model);
  plan["transition"] = kindJson(model.transition);
  plan["training_hints"] = valuesJson(model.trainingHints);
  plan["tokenizer"] = valuesJson(model.tokenizer);
  plan["tensors"] = tensorsJson(model);
  plan["source"] = std::string(text.bytes());
  return plan.dump(indent, ' ', false, Json::error_handler_t::replace);
}

tl::expected<std::shared_ptr<const ir::ModelIr>, std::string> readPlan(std::string_view json) {
  const nlohmann::json plan = nlohmann::json::parse(json, nullptr, false);
  if (!plan.is_object()) return refuse("the plan is not a JSON object");
  if (plan.value("format", nlohmann::json()) != kFormat) return refuse("this is not an eulerstack plan");
  if (plan.value("version", nlohmann::json()) != kVersion)
    return refuse(fmt::format("the plan's version is not {}", kVersion));
  const auto source = plan.find("source");
  if (source == plan.end() || !source->is_string()) return refuse("the plan has no source");
  const std::string text = source->get<std::string>();
  if (plan.value("spec_sha256", nlohmann::json()) != sha256(text))
    return refuse("spec_sha256 is not that of the source");
  const std::shared_ptr<const analysis::Analysis> analysis = analysis::analyze(SourceText(text, "<plan>"));
  if (!analysis || !analysis->valid())
    return refuse("the plan's source has errors: " + (analysis ? firstError(*analysis) : std::string()));
  const std::string breach = tensorBreach(plan.value("tensors", nlohmann::json()), ir::modelTensors(*analysis->model));
  if (!breach.empty()) return refuse(breach);
  return analysis->model;
}

}  // namespace eulerstack::interop
