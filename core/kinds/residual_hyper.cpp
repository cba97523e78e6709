// Zhu et al. 2024 (Hyper-Connections), section 2; manifold-constrained mixing: Xie et al. 2025 (mHC, DeepSeek),
// section 4. Shapes: n streams, d width, m = 2n + numbers of the mixing matrix.
#include "core/kinds/residual_hyper.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/kinds/counting.h"
#include "core/kinds/residual_sequential.h"
#include "core/schema/rule_context.h"

namespace eulerstack::kinds {
namespace {

using schema::Section;

const Section& hyperSection() {
  static const Section section{
      "hyper",
      {required("4", integerField("expand", ES_TR("Schema", "streams"), {}, 1, 64,
                                  ES_TR("Schema", "Number of residual streams."))),
       choiceField(
           "mixing", "birkhoff", {"birkhoff", "unconstrained", "learned_lowrank"},
           ES_TR("Schema",
                 "How streams mix: by a doubly stochastic matrix, by any matrix, or by the identity plus a matrix "
                 "of half rank.")),
       integerField("sinkhorn_iters", "", 3, 0, 1000,
                    ES_TR("Schema", "Steps that make the matrix of birkhoff doubly stochastic."))},
      ES_TR("Schema", "Streams and how they mix.")};
  return section;
}

// One map for the mixer, one for the feed-forward part: what is read, written and mixed follows from all streams.
schema::TensorList tensors(const KindInstance& residual, const ir::LayerContext& context) {
  const HyperShape hyper = hyperShape(residual);
  const std::int64_t n = hyper.streams;
  schema::TensorList list;
  for (const char* part : {"mixer", "ffn"}) {
    const std::string prefix = std::string(part) + ".";
    if (!context.feedForward && prefix == "ffn.") continue;
    const auto add = [&](const char* name, std::vector<std::int64_t> shape, schema::Init init) {
      list.push_back({prefix + name, std::move(shape), init});
    };
    add("map.weight", {2 * n + hyper.mixNumbers(), times(n, context.width)}, {});
    add("alpha.weight", {3}, {.kind = schema::InitKind::Uniform, .low = 0.01, .high = 0.01});
    add("read.bias", {n}, {schema::InitKind::Zeros, 0});
    add("write.bias", {n}, {schema::InitKind::Zeros, 0});
    if (hyper.mixing == HyperMixing::LowRank) {
      add("mix_out.bias", {n, hyper.rank}, {schema::InitKind::Zeros, 0});
      add("mix_in.bias", {hyper.rank, n}, {schema::InitKind::Identity, 1});
    } else {
      // e^4 against 1: the matrix starts near the identity, so that streams stay apart.
      add("mix.bias", {n, n}, {schema::InitKind::Identity, hyper.mixing == HyperMixing::Birkhoff ? 4.0 : 1.0});
    }
  }
  return list;
}

// For mixer and feed-forward part each: the norm of all streams (3 a number), the map, its functions (4 a number), each
// step of Sinkhorn-Knopp (4 a number), reading, mixing and writing.
Flops flops(const KindInstance& residual, const ir::LayerContext& context, const schema::FlopsQuery&) {
  const HyperShape hyper = hyperShape(residual);
  const std::int64_t n = hyper.streams, all = times(n, context.width);
  const std::int64_t numbers = 2 * n + hyper.mixNumbers();
  Flops sum = Flops(times(3, all)) + linearFlops(all, numbers, false) + Flops(times(4, numbers));
  if (hyper.mixing == HyperMixing::Birkhoff) sum += Flops(times(4 * n * n, hyper.iterations));
  if (hyper.mixing == HyperMixing::LowRank) sum += Flops(2 * n * n * hyper.rank + n);
  sum += Flops(times(2, all)) + Flops(times(2 * n, all)) + Flops(times(2, all));
  return sum * (context.feedForward ? 2 : 1);
}

// All streams before and after, and the map's numbers, for mixer and feed-forward part each.
std::int64_t activations(const KindInstance& residual, const ir::LayerContext& context, std::int64_t) {
  const HyperShape hyper = hyperShape(residual);
  const std::int64_t each = times(3 * hyper.streams, context.width) + 4 * (2 * hyper.streams + hyper.mixNumbers());
  return times(context.feedForward ? 2 : 1, each);
}

Phrase detail(const KindInstance& residual, const ir::LayerContext&) {
  const HyperShape hyper = hyperShape(residual);
  const schema::FieldValues* fields = residual.values.section("hyper");
  return Phrase(std::to_string(hyper.streams)).add(std::string(fields ? fields->text("mixing") : ""));
}

void birkhoffNeedsSteps(const KindInstance& residual, const schema::RuleContext& context) {
  const schema::FieldValues* hyper = residual.values.section("hyper");
  if (!hyper || hyper->text("mixing") != "birkhoff" || hyper->integer("sinkhorn_iters", 3) > 0) return;
  context.report({DiagId::BirkhoffNeedsSteps, false, "hyper.sinkhorn_iters", {}, 3});
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "hyper_connection";
  kind.title = "hyper-connection";
  kind.shortTitle = "hyper";
  kind.family = KindFamily::Residual;
  FieldSpec hyper{.name = "hyper", .type = FieldType::Section, .required = true, .doc = hyperSection().doc};
  hyper.section = &hyperSection();
  hyper.example = "{expand: 4}";
  kind.fields = {
      "hyper_connection", {residualScalingField(), hyper}, ES_TR("Schema", "Options of a hyper-connection.")};
  kind.rules = {birkhoffNeedsSteps};
  kind.tensors = tensors;
  kind.flops = flops;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema",
                   "The residual stream is several streams: each part reads a weighted sum of them, writes to all, and "
                   "mixes them by a learned matrix. The streams start as copies; after the last layer their mean goes "
                   "on.");
  kind.equation =
      "X' = M X + w (s F(N(r X))), X in R^(n x d); r = sigmoid(a1 u1 + b1), w = 2 sigmoid(a2 u2 + b2), M = "
      "Sinkhorn(exp(a3 "
      "u3 + b3)); u = W norm(X) in R^(2n + n^2)";
  kind.paper = "Zhu et al. 2024, section 2; Xie et al. 2025 (mHC), section 4";
  kind.icon = "residual";
  kind.order = 30;
  kind.example = "{type: hyper_connection, hyper: {expand: 2, mixing: birkhoff, sinkhorn_iters: 5}}";
  return kind;
}

}  // namespace

const KindDescriptor& hyperResidualKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

HyperShape hyperShape(const KindInstance& residual) {
  HyperShape shape;
  shape.scaling = residual.values.number("scaling", 1);
  const schema::FieldValues* hyper = residual.values.section("hyper");
  if (!hyper) return shape;
  shape.streams = hyper->integer("expand", 1);
  shape.rank = std::max<std::int64_t>(1, shape.streams / 2);
  shape.iterations = hyper->integer("sinkhorn_iters", 3);
  if (hyper->text("mixing") == "unconstrained") shape.mixing = HyperMixing::Unconstrained;
  if (hyper->text("mixing") == "learned_lowrank") shape.mixing = HyperMixing::LowRank;
  return shape;
}

}  // namespace eulerstack::kinds
