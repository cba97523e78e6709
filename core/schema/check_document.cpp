// The sections of a document and the rules between their fields.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/schema/checker.h"

namespace eulerstack::schema {

using yaml::kNoNode;
using yaml::NodeKind;

namespace {

// The divisor of `whole` nearest to `wish`; the smaller one of two. Linear in the square root of `whole`.
std::int64_t nearestDivisor(std::int64_t whole, std::int64_t wish) {
  std::int64_t best = 1;
  const auto consider = [&](std::int64_t divisor) {
    const std::int64_t distance = std::abs(divisor - wish);
    const std::int64_t bestDistance = std::abs(best - wish);
    if (distance < bestDistance || (distance == bestDistance && divisor < best)) best = divisor;
  };
  for (std::int64_t i = 1; i * i <= whole; ++i) {
    if (whole % i != 0) continue;
    consider(i);
    consider(whole / i);
  }
  return best;
}

}  // namespace

std::optional<double> parseInit(std::string_view text) {
  constexpr std::string_view prefix = "normal_";
  if (!text.starts_with(prefix)) return std::nullopt;
  text.remove_prefix(prefix.size());
  double std = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), std);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (!std::isfinite(std) || std < 0 || std > 10) return std::nullopt;
  return std;
}

double initStd(const FieldValues& trainingHints) {
  return parseInit(trainingHints.text("init")).value_or(0.02);
}

void Checker::checkRoot() {
  const Place root;
  const NodeId document = m_tree.root();
  if (document == kNoNode || m_tree[m_tree.resolve(document)].kind != NodeKind::Mapping) {
    m_reporter.add(DiagId::RootNotMapping, root, m_reporter.valueRange(document),
                   {{"value", m_reporter.valueText(document)}});
    return;
  }
  const Fieldset set = fieldsetOf(*m_registry.section("root"));
  const std::vector<Given> given = readKeys(document, root, set);
  const auto at = [&](std::string_view key) { return m_tree.find(document, key); };
  for (const FieldSpec* field : set.fields)
    if (field->required &&
        std::none_of(given.begin(), given.end(), [&](const Given& each) { return each.field == field; }))
      reportMissing(root, document, *field, set);

  const auto section = [&](const char* name, FieldValues& values) {
    const NodeId written = at(name);
    const Section& spec = *m_registry.section(name);
    const FieldSpec& field = *m_registry.section("root")->find(name);
    const Place place = root.child(name);
    const bool off = written == kNoNode || (field.nullable && m_reader.isNull(written));
    if (off && !field.required)
      for (const FieldSpec& each : spec.fields) values.set({&each, each.fallback, false, kNoNode});
    if (!off && isMapping(written, place)) values = readSection(written, place, fieldsetOf(spec));
  };
  if (at("schema_version") != kNoNode) checkVersion(at("schema_version"), root.child("schema_version"));
  section("model", m_spec.model);
  checkModel();
  section("tokenizer_contract", m_spec.tokenizer);
  if (at("embedding") != kNoNode) checkEmbedding(at("embedding"), root.child("embedding"));
  if (at("layer_templates") != kNoNode) checkTemplates(at("layer_templates"), root.child("layer_templates"));
  if (at("layer_schedule") != kNoNode) checkSchedule(at("layer_schedule"), root.child("layer_schedule"));
  if (at("head") != kNoNode)
    m_spec.head = readKind(*m_registry.section("root")->find("head"), at("head"), root.child("head"));
  const auto written = [&](const char* key) { return at(key) != kNoNode && !m_reader.isNull(at(key)); };
  if (written("execution_modes")) checkModes(at("execution_modes"), root.child("execution_modes"));
  if (written("transition")) checkTransition(at("transition"), written("execution_modes"), root.child("transition"));
  checkWidths();
  section("training_hints", m_spec.trainingHints);
  checkTrainingHints();
  section("compatibility", m_spec.compatibility);
}

// Exactly the integer 1: not 1.0, not "1", not true.
void Checker::checkVersion(NodeId written, const Place& place) {
  const yaml::ScalarValue value = m_tree.scalar(written);
  const auto* version = std::get_if<std::int64_t>(&value);
  const bool computed = expr::isExpression(m_tree, written);
  if (version && *version == 1 && !computed) return;
  if (computed && !m_values.find(m_tree.resolve(written))) return;
  Diagnostic& diagnostic = m_reporter.add(DiagId::VersionNotOne, place, m_reporter.valueRange(written),
                                          {{"value", m_reporter.valueText(written)}});
  const auto* real = std::get_if<double>(&value);
  const auto* text = std::get_if<std::string>(&value);
  m_reporter.offerValue(diagnostic, place, written, "1", (real && *real == 1.0) || (text && *text == "1"));
}

void Checker::checkModel() {
  checkHeads();
}

void Checker::checkHeads() {
  const FieldValues& model = m_spec.model;
  const Place root;
  const Place place = root.child("model");
  const std::int64_t width = model.integer("d_model");
  const std::int64_t heads = model.integer("n_heads");
  const std::int64_t kvHeads = model.integer("n_kv_heads");
  // The number that does not fit is blamed, as the reference does; the repair changes what should divide it.
  const auto report = [&](DiagId id, const char* number, const char* divisor, MessageArgs args, std::int64_t nearest) {
    Diagnostic& diagnostic =
        m_reporter.add(id, place.child(number), m_reporter.valueRange(model.find(number)->node), std::move(args));
    m_reporter.offerValue(diagnostic, place.child(divisor), model.find(divisor)->node, std::to_string(nearest), false);
  };
  if (width > 0 && heads > 0 && width % heads != 0) {
    const std::int64_t nearest = nearestDivisor(width, heads);
    report(DiagId::HeadsDoNotDivide, "d_model", "n_heads",
           {{"n_heads", heads}, {"d_model", width}, {"nearest", nearest}}, nearest);
  }
  if (heads > 0 && kvHeads > 0 && heads % kvHeads != 0) {
    const std::int64_t nearest = nearestDivisor(heads, kvHeads);
    report(DiagId::KvHeadsDoNotDivide, "n_heads", "n_kv_heads",
           {{"n_kv_heads", kvHeads}, {"n_heads", heads}, {"nearest", nearest}}, nearest);
  }
}

// The section's own fields, and those of the positional kind that stand beside them.
void Checker::checkEmbedding(NodeId written, const Place& place) {
  if (!isMapping(written, place)) return;
  const Fieldset own = fieldsetOf(*m_registry.section("embedding"));
  const KindDescriptor* rope = m_registry.find(KindFamily::Positional, "rope");
  const Fieldset ropeFields = fieldsetOf(rope->fields);
  Fieldset all = own;
  all.fields.insert(all.fields.end(), ropeFields.fields.begin(), ropeFields.fields.end());

  const std::vector<Given> given = readKeys(written, place, all);
  std::vector<Given> mine;
  std::vector<Given> ropes;
  for (const Given& each : given) (own.find(each.field->name) ? mine : ropes).push_back(each);
  readGiven(mine, written, place, own, m_spec.embedding);

  const std::string_view positional = m_spec.embedding.text("positional");
  const std::string_view studio = m_spec.embedding.text("vendor.studio.positional");
  if (!studio.empty() && !positional.empty() && positional != "none") {
    const Place field = childOf(place, written, "vendor.studio.positional");
    Diagnostic& diagnostic = m_reporter.add(
        DiagId::LearnedNeedsNone, field, m_reporter.valueRange(m_spec.embedding.find("vendor.studio.positional")->node),
        {{"positional", std::string(positional)}});
    m_reporter.offerValue(diagnostic, childOf(place, written, "positional"), m_spec.embedding.find("positional")->node,
                          "none", false);
  }
  const KindDescriptor* kind = m_registry.find(KindFamily::Positional, studio.empty() ? positional : studio);
  if (kind != rope && !positional.empty()) {
    for (const Given& each : ropes) {
      if (each.value == kNoNode || m_reader.isNull(each.value)) continue;
      const Place field = childOf(place, written, each.field->name);
      Diagnostic& diagnostic =
          m_reporter.add(DiagId::KeyNeedsRope, field, m_reporter.valueRange(each.value),
                         {{"key", std::string(each.field->name)}, {"positional", std::string(positional)}});
      m_reporter.offerRemoval(diagnostic, field);
      if (studio.empty())
        m_reporter.offerValue(diagnostic, childOf(place, written, "positional"),
                              m_spec.embedding.find("positional")->node, "rope", false);
    }
  }
  // Values of rope keys are checked even where they cannot stand: all errors come at once.
  KindInstance ropeValues{rope, {}, written};
  readGiven(ropes, written, place, ropeFields, ropeValues.values);
  if (!kind) return;
  m_spec.positional = kind == rope ? std::move(ropeValues) : defaultInstance(*kind);
  m_spec.positional.node = written;
  if (const KindInstance* scaling = m_spec.positional.values.kind("rope_scaling"))
    runRules(*scaling, childOf(place, written, "rope_scaling"));
}

// hybrid means: by groups. Without a list for Muon it splits as muon does; an empty list leaves Muon nothing.
void Checker::checkOptimizer() {
  const FieldValues& hints = m_spec.trainingHints;
  if (hints.text("optimizer") != "hybrid") return;
  const FieldValues* groups = hints.section("optimizer_groups");
  const FieldValues::Entry* muon = groups ? groups->find("muon") : nullptr;
  if (!muon || !muon->given) return;
  const auto* names = std::get_if<std::vector<std::string>>(&muon->value);
  if (!names || !names->empty()) return;
  const Place root;
  const Place section = root.child("training_hints");
  const Place field = section.child("optimizer");
  const NodeId node = hints.find("optimizer")->node;
  Diagnostic& diagnostic = m_reporter.add(DiagId::HybridNeedsGroups, field, m_reporter.valueRange(node));
  m_reporter.offerValue(diagnostic, field, node, "muon", false);
}

void Checker::checkTrainingHints() {
  checkOptimizer();
  const FieldValues::Entry* init = m_spec.trainingHints.find("init");
  if (!init || !init->given || parseInit(m_spec.trainingHints.text("init"))) return;
  const Place root;
  const Place hints = root.child("training_hints");
  const Place field = hints.child("init");
  Diagnostic& diagnostic = m_reporter.add(DiagId::InitUnknown, field, m_reporter.valueRange(init->node),
                                          {{"value", m_reporter.valueText(init->node)}});
  m_reporter.offerValue(diagnostic, field, init->node, "normal_0.02", false);
}

}  // namespace eulerstack::schema
