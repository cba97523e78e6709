// What memories and depth gates are made of.
#include "core/kinds/depth_gates.h"
#include "core/kinds/memory_common.h"
#include "core/kinds/memory_retrieval.h"
#include "widgets/canvas/inner_stage.h"

namespace eulerstack::widgets::inner {
namespace {

constexpr auto kStyle = InnerStyle::Modifier;

// How the memory takes in keys and values: a store keeps them, the others learn from them while the model is used.
Op writeOf(const PartContext& part, const kinds::MemoryShape& shape, bool store) {
  if (store) return step(part, "store", 2, 1.5, 0.5, kStyle, QStringLiteral("top %1").arg(shape.topK));
  return step(part, "update", 2, 1.5, 0.5, kStyle,
              shape.updates ? QStringLiteral("inner_lr %1").arg(shape.innerRate) : InnerText::tr("fixed in use"));
}

QString memorySize(const PartContext& part) {
  const Matrix in = part.matrices.value("fc1"), store = part.matrices.value("store");
  if (in.out > 0) return QStringLiteral("%1 \u2192 %2 \u2192 %1").arg(in.in).arg(in.out);
  return store.out > 0 ? QStringLiteral("%1 \u2192 %2").arg(store.in).arg(store.out) : QString();
}

}  // namespace

PartContext gateOf(const schema::KindInstance& gate, const ir::Block& block, const ir::ModelIr& model,
                   const YamlPath& entryPath) {
  PartContext part;
  part.kind = &gate;
  part.model = &model;
  part.layer = model.contextOf(block);
  part.path = entryPath.child("depth_gating");
  part.matrices = matricesOf(ir::gateTensors(gate, block, model), "depth_gating.", &part.parameters);
  return part;
}

bool gateChooses(const PartContext& gate) {
  return gate.kind->kind == &kinds::topKGateKind();
}

// core/kinds/memory_common.h: x + sigmoid(gate) * read of a query; Behrouz et al. 2024 (Titans), section 3.1, Schlag et
// al. 2021, section 4.2, Wu et al. 2022, section 3.1.
Stage memoryStage(const PartContext& part) {
  const kinds::MemoryShape shape = kinds::memoryShape(*part.kind);
  const bool store = part.kind->kind == &kinds::retrievalMemoryKind();
  Stage stage;
  stage.lanes = 4;
  Op norm = step(part, "norm", 0, 1.5, 0, InnerStyle::Norm, QString::number(part.layer.width));
  norm.parameters = parametersUnder(part, "norm");
  stage.ops = {norm,
               linear(part, "q_proj", 1, 0, kStyle),
               linear(part, "k_proj", 1, 1, kStyle),
               linear(part, "v_proj", 1, 2, kStyle),
               linear(part, "gate", 1, 3, kStyle),
               writeOf(part, shape, store),
               step(part, part.kind->kind->id, 3, 0.75, 0.75, kStyle, memorySize(part)),
               step(part, "sigmoid", 3, 3, 0, kStyle),
               product(part, 4, 1.5)};
  const Matrix k = part.matrices.value("k_proj"), v = part.matrices.value("v_proj");
  const QString width = dims({-1, part.layer.width});
  stage.edges = {{-1, 0, width, false},
                 {0, 1, {}, false},
                 {0, 2, {}, false},
                 {0, 3, {}, false},
                 {0, 4, {}, false},
                 {1, 6, dims({-1, k.out}), false},
                 {2, 5, dims({-1, k.out}), store},
                 {3, 5, dims({-1, v.out}), store},
                 {5, 6, {}, false, !store},
                 {4, 7, {}, false},
                 {6, 8, {}, false},
                 {7, 8, {}, false},
                 {8, -1, width, false}};
  giveRest(stage, part, 6);
  return stage;
}

// Raposo et al. 2024 (Mixture-of-Depths), sections 3.3 to 3.5: the router's best tokens pass; in use a predictor
// decides. A learned gate weighs every token.
Stage gateStage(const PartContext& part) {
  Stage stage;
  const bool chooses = gateChooses(part);
  const QString share = QString::number(part.kind->values.number("capacity", 0.5));
  stage.ops = {linear(part, "router", 0, 0, kStyle),
               step(part, chooses ? "top_k" : "sigmoid", 1, chooses ? 0.5 : 0, chooses ? 0.5 : 0, kStyle, share)};
  stage.edges = {{-1, 0, dims({-1, part.layer.width}), false}, {0, 1, {}, false}, {1, -1, {}, false}};
  if (chooses) {
    stage.lanes = 2;
    Op predictor = step(
        part, "predictor", 0, 1, 0, kStyle,
        QStringLiteral("%1 \u2192 %2 \u2192 1").arg(part.layer.width).arg(part.matrices.value("predictor_in").out));
    predictor.parameters = parametersUnder(part, "predictor");
    stage.ops.push_back(predictor);
    stage.edges.push_back({-1, 2, {}, false});
    stage.edges.push_back({2, 1, {}, false, true});
  }
  giveRest(stage, part, 0);
  return stage;
}

}  // namespace eulerstack::widgets::inner
