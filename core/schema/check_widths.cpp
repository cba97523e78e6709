// Width flow: shape_change and merges change the width of the stream, and the layers after them must fit it.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "core/kinds/merges.h"
#include "core/kinds/shape_changes.h"
#include "core/schema/checker.h"

namespace eulerstack::schema {

using yaml::kNoNode;
using yaml::NodeId;

namespace {

// The multiple of `unit` nearest to `value`, at least one.
std::int64_t nearestMultiple(std::int64_t value, std::int64_t unit) {
  return std::max<std::int64_t>(1, (value + unit / 2) / unit) * unit;
}

// The widest latent_dim of an attention mixer, or of the branches of one; 0 without any.
std::int64_t widestLatent(const KindInstance& mixer) {
  std::int64_t widest = mixer.values.integer("latent_dim");
  for (const FieldValues::Entry& entry : mixer.values.entries())
    if (const KindMap* branches = mixer.values.kindMap(entry.spec->name))
      for (const auto& [name, branch] : branches->entries) widest = std::max(widest, widestLatent(branch));
  return widest;
}

}  // namespace

void Checker::checkWidths() {
  const std::int64_t model = m_spec.model.integer("d_model");
  if (model <= 0) return;
  Width width{model, nullptr};
  for (std::size_t i = 0; i < m_spec.schedule.size(); ++i) width = flow(m_spec.schedule[i], i, width);
  checkDepthWidth(model);
  if (width.value == model || width.value <= 0 || m_reporter.failed()) return;
  const Place root, schedule = root.child("layer_schedule");
  const NodeId node = m_tree.find(schedule.path());
  m_reporter.add(DiagId::OutputProjection, schedule, m_reporter.valueRange(node),
                 {{"width", width.value}, {"d_model", model}});
}

Checker::Width Checker::flow(const EntrySpec& entry, std::size_t index, Width width) {
  if (const auto* plain = std::get_if<PlainEntrySpec>(&entry)) return flow(*plain, width);
  if (const auto* parallel = std::get_if<ParallelEntrySpec>(&entry)) return flow(*parallel, index, width);
  return flow(std::get<IntegratorEntrySpec>(entry), index, width);
}

Checker::Width Checker::flow(const PlainEntrySpec& entry, Width width) {
  const auto found = m_templates.find(entry.templateName);
  if (found == m_templates.end()) return width;
  const TemplateSpec& layer = m_spec.templates[found->second];
  checkLayerWidth(layer, width);
  const std::int64_t after = kinds::shapeOut(layer.shapeChange, width.value);
  if (after == width.value) return width;
  width = {after, &layer};
  if (entry.repeat > 1) checkLayerWidth(layer, width);
  return width;
}

// The layers of further depths (multi-token prediction) read and give d_model.
void Checker::checkDepthWidth(std::int64_t width) {
  const FieldValues* mtp = m_spec.head.values.section("mtp");
  const FieldValues::Entry* named = mtp ? mtp->find("head_template") : nullptr;
  const auto found = named ? m_templates.find(mtp->text("head_template")) : m_templates.end();
  if (found == m_templates.end()) return;
  const TemplateSpec& layer = m_spec.templates[found->second];
  const std::int64_t after = kinds::shapeOut(layer.shapeChange, width);
  if (after == width) return;
  const Place root, head = root.child("head"), section = head.child("mtp"), field = section.child("head_template");
  Diagnostic& diagnostic = m_reporter.add(DiagId::MtpWidth, field, m_reporter.valueRange(named->node),
                                          {{"template", layer.name}, {"width", width}, {"d_out", after}});
  const Place templates = root.child("layer_templates"), own = templates.child(layer.name),
              shape = own.child("shape_change"), out = shape.child("d_out");
  const NodeId node = m_tree.find(out.path());
  if (node != kNoNode) m_reporter.offerValue(diagnostic, out, node, std::to_string(width), false);
}

Checker::Width Checker::flow(const ParallelEntrySpec& entry, std::size_t index, Width width) {
  std::vector<kinds::StreamWidth> widths;
  const TemplateSpec* source = width.source;
  for (const StreamSpec& stream : entry.streams) {
    Width inner = width;
    for (const PlainEntrySpec& body : stream.body) inner = flow(body, inner);
    widths.push_back({stream.name, inner.value});
    if (inner.source) source = inner.source;
  }
  if (!entry.merge.kind || widths.empty()) return width;
  checkMergeWidths(entry, index, width.value, widths);
  const std::int64_t after = kinds::mergeOut(entry.merge, width.value, widths);
  return {after, after == width.value ? width.source : source};
}

Checker::Width Checker::flow(const IntegratorEntrySpec& entry, std::size_t index, Width width) {
  const auto found = m_templates.find(entry.templateName);
  if (found == m_templates.end()) return width;
  const TemplateSpec& layer = m_spec.templates[found->second];
  checkLayerWidth(layer, width);
  const std::int64_t after = kinds::shapeOut(layer.shapeChange, width.value);
  if (after == width.value) return width;
  const Place root, schedule = root.child("layer_schedule"), item = schedule.child(index),
                    integrator = item.child("integrator"), body = integrator.child("body");
  m_reporter.add(DiagId::IntegratorWidth, body, m_reporter.valueRange(m_tree.find(body.path())),
                 {{"template", layer.name}, {"width", width.value}, {"d_out", after}});
  return width;
}

// A layer that runs at another width than d_model; once for each template and each source of the width.
void Checker::checkLayerWidth(const TemplateSpec& layer, Width width) {
  const std::int64_t heads = m_spec.model.integer("n_heads");
  if (!width.source || width.value == m_spec.model.integer("d_model") || heads <= 0 || !layer.mixer.kind) return;
  if (!m_widthFindings.emplace(&layer, width.source).second) return;
  const std::int64_t before = m_reporter.errors();
  checkLatentWidth(layer, width);
  checkHeadsWidth(layer, width, heads);
  if (m_reporter.errors() > before) return;  // the rules of the kind would say the same again
  FieldValues model = m_spec.model;
  const FieldValues::Entry& size = *model.find("d_model");
  model.set({size.spec, width.value, true, size.node});
  const Place root, templates = root.child("layer_templates"), own = templates.child(layer.name),
                    mixer = own.child("mixer");
  runRules(layer.mixer, fieldsPlace(layer.mixer, mixer), model);
}

void Checker::checkHeadsWidth(const TemplateSpec& layer, Width width, std::int64_t heads) {
  if (layer.mixer.values.has("vendor.studio.head_dim")) return;
  const bool pairs = m_spec.positional.kind && std::string_view(m_spec.positional.kind->id) == "rope" &&
                     layer.mixer.kind->keepsKvCache;
  const std::int64_t unit = pairs ? heads * 2 : heads;
  if (width.value % unit == 0) return;
  const Place root, templates = root.child("layer_templates"), source = templates.child(width.source->name),
                    shape = source.child("shape_change"), field = shape.child("d_out");
  const NodeId node = m_tree.find(field.path());
  const std::int64_t nearest = nearestMultiple(width.value, unit);
  Diagnostic& diagnostic = m_reporter.add(
      width.value % heads == 0 ? DiagId::WidthOddHead : DiagId::WidthHeads, field, m_reporter.valueRange(node),
      {{"template", layer.name}, {"width", width.value}, {"n_heads", heads}, {"nearest", nearest}});
  if (node != kNoNode) m_reporter.offerValue(diagnostic, field, node, std::to_string(nearest), false);
}

// A latent is narrower than what it stands for, at every width (the rule of d_model itself: attention's own).
void Checker::checkLatentWidth(const TemplateSpec& layer, Width width) {
  const std::int64_t latent = widestLatent(layer.mixer);
  const std::int64_t heads = m_spec.model.integer("n_heads");
  if (latent < width.value || latent >= m_spec.model.integer("d_model")) return;
  const Place root, templates = root.child("layer_templates"), source = templates.child(width.source->name),
                    shape = source.child("shape_change"), field = shape.child("d_out");
  m_reporter.add(DiagId::WidthLatent, field, m_reporter.valueRange(m_tree.find(field.path())),
                 {{"template", layer.name},
                  {"width", width.value},
                  {"latent_dim", latent},
                  {"nearest", (latent / (heads * 2) + 1) * heads * 2}});
}

void Checker::checkMergeWidths(const ParallelEntrySpec& entry, std::size_t index, std::int64_t width,
                               std::span<const kinds::StreamWidth> streams) {
  const Place root, schedule = root.child("layer_schedule"), item = schedule.child(index), merge = item.child("merge");
  const bool written = entry.merge.node != kNoNode;
  const Place& place = written ? merge : item;
  const SourceRange range = m_reporter.valueRange(written ? entry.merge.node : entry.node);
  if (kinds::mergeJoins(entry.merge)) {
    const std::int64_t sum = kinds::mergedWidth(entry.merge, streams);
    if (kinds::mergeProjects(entry.merge) || sum == width) return;
    Diagnostic& diagnostic = m_reporter.add(DiagId::WidthsDoNotAddUp, place, range, {{"sum", sum}, {"width", width}});
    const FieldValues::Entry* projection = entry.merge.values.find("projection");
    if (projection && projection->given)
      m_reporter.offerValue(diagnostic, merge.child("projection"), projection->node, "true", false);
    return;
  }
  if (*entry.merge.kind->plugin) return;  // it takes streams of any widths
  const std::vector<std::int64_t> same = kinds::addedWidths(entry.merge, streams);
  if (std::adjacent_find(same.begin(), same.end(), std::not_equal_to<>()) == same.end()) {
    const std::int64_t heads = m_spec.model.integer("n_heads");
    if (entry.merge.values.text("from").empty() || same.empty() || heads <= 0 || same.front() % heads == 0) return;
    m_reporter.add(DiagId::MergeHeads, place, range, {{"width", same.front()}, {"n_heads", heads}});
    return;
  }
  std::string list;
  for (const std::int64_t each : same) list += (list.empty() ? "" : ", ") + std::to_string(each);
  m_reporter.add(DiagId::WidthsDiffer, place, range, {{"widths", list}, {"kind", std::string(entry.merge.kind->id)}});
}

}  // namespace eulerstack::schema
