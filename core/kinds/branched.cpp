// Shapes: d width, n branches.
#include "core/kinds/branched.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/kinds/counting.h"
#include "core/kinds/fields.h"
#include "core/schema/kind_identity.h"
#include "core/schema/rule_context.h"

namespace eulerstack::kinds {
namespace {

// Sum of a function of the kinds over all branches.
template <class Result, class Of>
Result sumOf(const KindInstance& mixer, Result sum, const Of& of) {
  if (const schema::KindMap* branches = branchedShape(mixer).branches)
    for (const auto& [name, branch] : branches->entries) sum += of(branch);
  return sum;
}

std::int64_t count(const KindInstance& mixer) {
  const schema::KindMap* branches = branchedShape(mixer).branches;
  return branches ? std::ssize(branches->entries) : 0;
}

schema::TensorList tensors(const KindInstance& mixer, const ir::LayerContext& context) {
  schema::TensorList list;
  addLinear(list, "selector", context.width, std::max<std::int64_t>(1, count(mixer)), false);
  const schema::KindMap* branches = branchedShape(mixer).branches;
  if (!branches) return list;
  for (const auto& [name, branch] : branches->entries)
    for (schema::TensorSpec& tensor : branch.kind->tensors(branch, context)) {
      tensor.name.insert(0, branchPrefix(name));
      list.push_back(std::move(tensor));
    }
  return list;
}

// Selector with softmax 4 a branch; every branch reads every token, because its state must be complete; the weighed sum
// 2 for each chosen branch and channel.
Flops flops(const KindInstance& mixer, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  Flops sum = linearFlops(context.width, count(mixer), false) + Flops(times(4, count(mixer)));
  sum += Flops(times(times(2, branchedShape(mixer).chosen), context.width));
  return sumOf(mixer, sum, [&](const KindInstance& branch) { return branch.kind->flops(branch, context, query); });
}

Bytes kvBytes(const KindInstance& mixer, const ir::LayerContext& context) {
  return sumOf(mixer, Bytes(),
               [&](const KindInstance& branch) { return branch.kind->kvBytesPerToken(branch, context); });
}
Bytes kvBytesOf(const KindInstance& mixer, const ir::LayerContext& context, std::int64_t tokens) {
  return sumOf(mixer, Bytes(),
               [&](const KindInstance& branch) { return branch.kind->kvBytes(branch, context, tokens); });
}
Bytes stateBytes(const KindInstance& mixer, const ir::LayerContext& context) {
  return sumOf(mixer, Bytes(), [&](const KindInstance& branch) { return branch.kind->stateBytes(branch, context); });
}

// Weights of the branches, their outputs, and what each branch keeps itself.
std::int64_t activations(const KindInstance& mixer, const ir::LayerContext& context, std::int64_t sequence) {
  const std::int64_t own = times(count(mixer), 2 + context.width);
  const auto sum = sumOf(mixer, Quantity<struct ValuesTag>(own), [&](const KindInstance& branch) {
    return Quantity<struct ValuesTag>(branch.kind->activations(branch, context, sequence));
  });
  return sum.value();
}

Phrase detail(const KindInstance& mixer, const ir::LayerContext&) {
  const BranchedShape shape = branchedShape(mixer);
  std::string names;
  if (shape.branches)
    for (const auto& [name, branch] : shape.branches->entries)
      names += fmt::format("{}{}", names.empty() ? "" : " | ", branch.kind->id);
  Phrase text(names);
  if (shape.chosen < count(mixer)) text.add(Message{ES_TR("Message", "top {count}"), {{"count", shape.chosen}}});
  return text;
}

void twoOrMoreBranches(const KindInstance& mixer, const schema::RuleContext& context) {
  const schema::FieldValues::Entry* entry = mixer.values.find("branches");
  if (!entry || !entry->given || count(mixer) >= 2) return;
  context.report({DiagId::TooFewBranches, false, "branches", {{"count", count(mixer)}}, {}});
}

void noBranchedInside(const KindInstance& mixer, const schema::RuleContext& context) {
  const schema::KindMap* branches = branchedShape(mixer).branches;
  if (!branches) return;
  for (const auto& [name, branch] : branches->entries)
    if (schema::isKind(branch, branchedKind()))
      context.report({DiagId::NestedBranched, false, "branches." + name, {{"name", name}}, {}});
}

void topKWithinBranches(const KindInstance& mixer, const schema::RuleContext& context) {
  const schema::FieldValues* selector = mixer.values.section("selector");
  const std::int64_t wanted = selector ? selector->integer("top_k", 1) : 1;
  if (count(mixer) < 2 || wanted <= count(mixer)) return;
  context.report(
      {DiagId::TopKAboveBranches, false, "selector.top_k", {{"top_k", wanted}, {"count", count(mixer)}}, count(mixer)});
}

const schema::Section& selectorSection() {
  static const schema::Section section = {
      "selector",
      {choiceField(
           "type", "learned_gate", {"learned_gate", "top_k"},
           ES_TR("Schema",
                 "learned_gate: all branches, weighed by a softmax. top_k: the k largest weights only, adding up "
                 "to one.")),
       integerField("top_k", "", 1, 1, 64, ES_TR("Schema", "How many branches top_k takes for a token.")),
       choiceField("input", "hidden", {"hidden"},
                   ES_TR("Schema", "What the weights are computed from: the normed hidden state."))},
      ES_TR("Schema", "How the branches are weighed for each token.")};
  return section;
}

schema::Section fields() {
  schema::FieldSpec branches{.name = "branches", .type = schema::FieldType::KindMap};
  branches.family = KindFamily::Mixer;
  branches.doc = ES_TR("Schema", "Two or more mixers by name, each with its own options; none of type branched.");
  schema::FieldSpec selector{.name = "selector", .type = schema::FieldType::Section, .nullable = true};
  selector.section = &selectorSection();
  selector.doc = selectorSection().doc;
  return {"branched",
          {required("{a: {type: attention}, b: {type: mamba}}", branches), selector},
          ES_TR("Schema", "Options of a branched mixer.")};
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "branched";
  kind.title = "Branched";
  kind.family = KindFamily::Mixer;
  kind.section = "branched";
  kind.fields = fields();
  kind.rules = {twoOrMoreBranches, noBranchedInside, topKWithinBranches};
  kind.tensors = tensors;
  kind.flops = flops;
  kind.kvBytesPerToken = kvBytes;
  kind.kvBytes = kvBytesOf;
  kind.stateBytes = stateBytes;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema",
                   "Several mixers read the same input side by side; a learned gate weighs their outputs for each "
                   "token, or picks the best ones.");
  kind.equation =
      "g = softmax(W_g x) in R^n; y = sum_i g_i mixer_i(x); with top_k: the k largest g, divided by their sum";
  kind.paper = "Shazeer et al. 2017, section 2; Lieber et al. 2024 (Jamba)";
  kind.icon = "branched";
  kind.order = 50;
  kind.example =
      "{type: branched, branched: {branches: {ssm: {type: mamba, mamba: {d_state: 16}}, attn: {type: attention}}, "
      "selector: {type: top_k, top_k: 1}}}";
  return kind;
}

}  // namespace

const KindDescriptor& branchedKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

BranchedShape branchedShape(const KindInstance& mixer) {
  BranchedShape shape;
  shape.branches = mixer.values.kindMap("branches");
  const std::int64_t all = shape.branches ? std::ssize(shape.branches->entries) : 0;
  const schema::FieldValues* selector = mixer.values.section("selector");
  const bool picks = selector && selector->text("type") == "top_k";
  shape.chosen = picks ? selector->integer("top_k", 1) : all;
  return shape;
}

std::string branchPrefix(std::string_view name) {
  return fmt::format("branches.{}.", name);
}

}  // namespace eulerstack::kinds
