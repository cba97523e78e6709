// The model as an object for programs: the same facts as the prose, with every option resolved.
#include "core/analysis/report.h"
#include "core/analysis/report_parts.h"
#include "core/ir/values_json.h"
#include "core/kinds/integrators.h"

namespace eulerstack::analysis {
namespace {

using Json = nlohmann::ordered_json;
using ir::kindJson;
using ir::valuesJson;

// Indices of layers from `first` on; moves `first` past them.
Json takeLayers(std::int64_t& first, std::int64_t count) {
  Json range = {{"first", first}, {"last", first + count - 1}};
  first += count;
  return range;
}

void addBlock(Json& object, const ir::Block& block, const ir::ModelIr& model) {
  object["template"] = block.templateName;
  object["mixer"] = kindJson(block.mixer);
  object["ffn"] = kindJson(block.ffn);
  object["norm"] = kindJson(block.norm);
  object["residual"] = kindJson(block.residual);
  object["memory"] = kindJson(block.memory);
  object["shape_change"] = kindJson(block.shapeChange);
  object["width"] = ir::widthBefore(block, model);
  object["out_width"] = ir::widthAfter(block, model);
}

struct EntryJson {
  const ir::ModelIr& model;
  std::int64_t& first;

  Json operator()(const ir::PlainItem& item) const {
    Json object;
    object["form"] = "layers";
    object["layers"] = takeLayers(first, item.repeat);
    object["repeat"] = item.repeat;
    object["overrides"] = item.overrides;
    object["depth_gating"] = kindJson(item.depthGating);
    addBlock(object, *item.block, model);
    // Where the first layer changes the width, the others run at another one.
    object["out_width"] = ir::widthAfter(item.rest && item.repeat > 1 ? *item.rest : *item.block, model);
    return object;
  }
  Json operator()(const ir::ParallelItem& item) const {
    Json streams = Json::array();
    for (const ir::Stream& stream : item.streams) {
      Json body = Json::array();
      for (const ir::PlainItem& part : stream.body) body.push_back((*this)(part));
      streams.push_back({{"stream", stream.name}, {"body", std::move(body)}, {"out_width", stream.width}});
    }
    Json object;
    object["form"] = "parallel";
    object["streams"] = std::move(streams);
    object["merge"] = kindJson(item.merge);
    object["width"] = item.width;
    object["out_width"] = item.outWidth;
    return object;
  }
  Json operator()(const ir::IntegratorItem& item) const {
    const std::int64_t sets = item.shared ? 1 : item.steps;
    Json object;
    object["form"] = "integrator";
    object["layers"] = takeLayers(first, sets);
    object["method"] = item.method.kind->id;
    object["steps"] = item.steps;
    object["weight_sets"] = sets;
    object["body_calls"] = item.steps * kinds::bodyCallsPerStep(item.method);
    object["output"] = item.hidden ? "hidden" : "token";
    addBlock(object, *item.block, model);
    return object;
  }
};

// What one entry holds and costs, as the report counts it.
void addCosts(Json& object, const PartFigures& part) {
  object["parameters"] = part.parameters.value();
  object["active_parameters"] = part.active.value();
  object["forward_flops_per_token"] = part.forwardFlops.value();
  object["kv_cache_bytes_per_token"] = part.kvBytesPerToken.value();
  object["state_bytes"] = part.stateBytes.value();
}

Json scheduleJson(const Analysis& analysis) {
  std::int64_t first = 0;
  const EntryJson entry{*analysis.model, first};
  Json schedule = Json::array();
  for (std::size_t i = 0; i < analysis.model->schedule.size(); ++i) {
    const YamlPath path = YamlPath{std::string("layer_schedule")}.child(i);
    Json object = {{"path", path.toString()}};
    object.update(std::visit(entry, analysis.model->schedule[i]));
    for (const PartFigures& part : analysis.figures->parts)
      if (part.path == path) addCosts(object, part);
    schedule.push_back(std::move(object));
  }
  return schedule;
}

}  // namespace

std::string explainJson(const Analysis& analysis, const Translate& translate) {
  if (!analysis.valid()) return reportJson(analysis, translate, -1);
  const ir::ModelIr& model = *analysis.model;
  Json object;
  object["file"] = analysis.text.name();
  object["valid"] = true;
  object["name"] = model.name;
  object["model"] = ir::dimsJson(model.dims);
  object["embedding"] = valuesJson(model.embedding);
  object["positional"] = kindJson(model.positional);
  object["schedule"] = scheduleJson(analysis);
  object["output_projection"] =
      model.projectsOutput() ? Json{{"from", model.outWidth}, {"to", model.dims.d_model}} : Json(nullptr);
  object["final_norm"] = kindJson(model.finalNorm);
  object["head"] = kindJson(model.head);
  object["tied"] = model.tied;
  object["execution_modes"] = Json::array();
  for (const schema::FieldValues& mode : model.executionModes) object["execution_modes"].push_back(valuesJson(mode));
  object["transition"] = kindJson(model.transition);
  object["analysis"] = figuresJson(*analysis.figures);
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace eulerstack::analysis
