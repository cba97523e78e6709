#include "widgets/canvas/inner_stage.h"

#include <algorithm>

#include "core/base/quantities.h"
#include "core/kinds/moe.h"
#include "core/kinds/rope_positions.h"
#include "core/schema/kind_identity.h"
#include "widgets/canvas/card_metrics.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets::inner {

QString count(std::int64_t value) {
  return utf8(shortCount(value));
}
QString dims(std::initializer_list<std::int64_t> sizes) {
  QString text = QStringLiteral("B");
  bool first = true;
  for (const std::int64_t size : sizes) {
    text += QStringLiteral("\u00b7");
    if (size < 0)
      text += QStringLiteral("T");
    else
      text += QString::number(size);
    first = false;
  }
  return first ? QString() : text;
}

QHash<QString, Matrix> matricesOf(const schema::TensorList& tensors, const std::string& prefix, std::int64_t* total) {
  QHash<QString, Matrix> found;
  for (const schema::TensorSpec& tensor : tensors) {
    if (tensor.buffer || tensor.name.rfind(prefix, 0) != 0) continue;
    *total += tensor.numel();
    const QString name = utf8(tensor.name.substr(prefix.size())).section(QLatin1Char('.'), 0, -2);
    Matrix& matrix = found[name];
    matrix.parameters += tensor.numel();
    if (tensor.shape.size() == 2) matrix = {tensor.shape[1], tensor.shape[0], matrix.parameters};
  }
  return found;
}

PartContext partOf(const schema::KindInstance& kind, const char* name, const ir::Block& block, const ir::ModelIr& model,
                   const YamlPath& templatePath) {
  PartContext part;
  part.kind = &kind;
  part.model = &model;
  part.layer = model.contextOf(block);
  part.path = templatePath.child(name);
  part.matrices = matricesOf(ir::blockTensors(block, model), std::string(name) + ".", &part.parameters);
  return part;
}

Op linear(const PartContext& part, const char* name, int column, double lane, InnerStyle style) {
  const Matrix matrix = part.matrices.value(QLatin1String(name));
  return {QLatin1String(name),
          QStringLiteral("%1 \u2192 %2").arg(matrix.in).arg(matrix.out),
          matrix.parameters,
          column,
          lane,
          0,
          style,
          part.path};
}

Op step(const PartContext& part, const char* title, int column, double lane, double span, InnerStyle style,
        const QString& detail) {
  return {QString::fromLatin1(title), detail, 0, column, lane, span, style, part.path};
}

Op product(const PartContext& part, int column, double lane) {
  return {QStringLiteral("\u00d7"), {}, 0, column, lane, 0, InnerStyle::Sum, part.path};
}

std::int64_t parametersUnder(const PartContext& part, const char* prefix) {
  std::int64_t sum = 0;
  for (auto it = part.matrices.begin(); it != part.matrices.end(); ++it)
    if (it.key().startsWith(QLatin1String(prefix))) sum += it->parameters;
  return sum;
}

void giveRest(Stage& stage, const PartContext& part, std::size_t op) {
  std::int64_t rest = part.parameters;
  for (const Op& other : stage.ops) rest -= other.parameters;
  stage.ops[op].parameters += std::max<std::int64_t>(0, rest);
}

namespace {

bool hasAll(const QHash<QString, Matrix>& matrices, std::initializer_list<const char*> names) {
  return std::all_of(names.begin(), names.end(),
                     [&](const char* name) { return matrices.contains(QLatin1String(name)); });
}

// Sun et al. 2023 (RetNet), equations 8 and 9: retention of q, k, v with a decay, gated by a projection of the input.
Stage retentionStage(const PartContext& part) {
  Stage stage;
  stage.lanes = 4;
  const Matrix q = part.matrices.value("q_proj"), v = part.matrices.value("v_proj"), o = part.matrices.value("o_proj");
  stage.ops = {linear(part, "q_proj", 0, 0, InnerStyle::Mixer),
               linear(part, "k_proj", 0, 1, InnerStyle::Mixer),
               linear(part, "v_proj", 0, 2, InnerStyle::Mixer),
               linear(part, "g_proj", 0, 3, InnerStyle::Mixer),
               step(part, "retention", 1, 1, 1, InnerStyle::Mixer),
               step(part, "SiLU", 1, 3, 0, InnerStyle::Mixer),
               product(part, 2, 1.5),
               linear(part, "o_proj", 3, 1.5, InnerStyle::Mixer)};
  const QString in = dims({-1, q.in}), values = dims({-1, v.out});
  stage.edges = {{-1, 0, in, false},
                 {-1, 1, in, false},
                 {-1, 2, in, false},
                 {-1, 3, in, false},
                 {0, 4, dims({-1, q.out}), false},
                 {1, 4, dims({-1, q.out}), false},
                 {2, 4, values, false},
                 {3, 5, values, false},
                 {4, 6, values, false},
                 {5, 6, {}, false},
                 {6, 7, dims({-1, o.in}), false},
                 {7, -1, dims({-1, o.out}), false}};
  giveRest(stage, part, 4);
  return stage;
}

// Sun et al. 2024 (TTT), section 2: a small model learns k -> v while it reads and answers q.
Stage learnerStage(const PartContext& part) {
  Stage stage;
  stage.lanes = 3;
  const Matrix q = part.matrices.value("q_proj"), o = part.matrices.value("o_proj");
  stage.ops = {linear(part, "q_proj", 0, 0, InnerStyle::Mixer), linear(part, "k_proj", 0, 1, InnerStyle::Mixer),
               linear(part, "v_proj", 0, 2, InnerStyle::Mixer), step(part, "inner_model", 1, 1, 1, InnerStyle::Mixer),
               linear(part, "o_proj", 2, 1, InnerStyle::Mixer)};
  const QString in = dims({-1, q.in}), out = dims({-1, q.out});
  stage.edges = {{-1, 0, in, false},
                 {-1, 1, in, false},
                 {-1, 2, in, false},
                 {0, 3, out, false},
                 {1, 3, out, false},
                 {2, 3, out, false},
                 {3, 4, dims({-1, o.in}), false},
                 {4, -1, dims({-1, o.out}), false}};
  giveRest(stage, part, 3);
  return stage;
}

// Gu and Dao 2023 (Mamba), section 3.4, and Dao and Gu 2024 (Mamba-2), section 7: one projection gives the stream and
// its gate; the stream goes through a short convolution and the scan.
Stage stateSpaceStage(const PartContext& part) {
  Stage stage;
  stage.lanes = 2;
  const Matrix in = part.matrices.value("in_proj"), out = part.matrices.value("out_proj");
  stage.ops = {linear(part, "in_proj", 0, 0.5, InnerStyle::Mixer),
               step(part, "conv1d", 1, 0, 0, InnerStyle::Mixer),
               step(part, "scan", 2, 0, 0, InnerStyle::Mixer),
               step(part, "SiLU", 2, 1, 0, InnerStyle::Mixer),
               product(part, 3, 0.5),
               linear(part, "out_proj", 4, 0.5, InnerStyle::Mixer)};
  stage.ops[1].parameters = parametersUnder(part, "conv1d");
  const QString inner = dims({-1, out.in});
  stage.edges = {{-1, 0, dims({-1, in.in}), false},
                 {0, 1, {}, false},
                 {1, 2, {}, false},
                 {0, 3, inner, false},
                 {2, 4, inner, false},
                 {3, 4, {}, false},
                 {4, 5, inner, false},
                 {5, -1, dims({-1, out.out}), false}};
  giveRest(stage, part, 2);
  return stage;
}

// Poli et al. 2023 (Hyena), section 3: projections with a short convolution, then convolutions as long as the text
// whose filters a small network makes.
Stage longConvolutionStage(const PartContext& part) {
  Stage stage;
  const Matrix in = part.matrices.value("in_proj"), out = part.matrices.value("out_proj");
  stage.ops = {linear(part, "in_proj", 0, 0, InnerStyle::Mixer), step(part, "short_conv", 1, 0, 0, InnerStyle::Mixer),
               step(part, "long_conv", 2, 0, 0, InnerStyle::Mixer), linear(part, "out_proj", 3, 0, InnerStyle::Mixer)};
  stage.ops[1].parameters = parametersUnder(part, "short_conv");
  stage.edges = {{-1, 0, dims({-1, in.in}), false},
                 {0, 1, dims({-1, in.out}), false},
                 {1, 2, dims({-1, in.out}), false},
                 {2, 3, dims({-1, out.in}), false},
                 {3, -1, dims({-1, out.out}), false}};
  giveRest(stage, part, 2);
  return stage;
}

// A router (or a hash of the token) chooses top_k experts; experts that all tokens share stand beside.
Stage mixtureStage(const PartContext& part, const kinds::MoeShape& moe) {
  const bool shared = moe.sharedDim > 0;
  const double expertLane = shared ? 1 : 0.5;
  Stage stage;
  stage.lanes = shared ? 3 : 2;
  const QString width = dims({-1, moe.width});
  const auto through = [&moe](std::int64_t inner) {
    return QStringLiteral("%1 \u2192 %2 \u2192 %1").arg(moe.width).arg(inner);
  };
  stage.ops = {moe.hash ? step(part, "hash", 0, 0, 0, InnerStyle::Ffn) : linear(part, "router", 0, 0, InnerStyle::Ffn),
               step(part, "top_k", 1, 0, 0, InnerStyle::Ffn, QStringLiteral("%1/%2").arg(moe.topK).arg(moe.experts)),
               step(part, "experts", 2, expertLane, 0, InnerStyle::Ffn,
                    QStringLiteral("%1 \u00d7 %2").arg(moe.experts).arg(through(moe.expertDim)))};
  stage.ops[2].parameters = parametersUnder(part, "experts");
  stage.edges = {{-1, 0, width, false},
                 {0, 1, moe.hash ? QString() : dims({-1, moe.experts}), false},
                 {1, 2, dims({-1, moe.topK}), false},
                 {-1, 2, {}, false}};
  if (!shared) {
    stage.edges.push_back({2, -1, width, false});
  } else {
    stage.ops.push_back(step(part, "shared", 2, 2, 0, InnerStyle::Ffn, through(moe.sharedDim)));
    stage.ops.back().parameters = parametersUnder(part, "shared");
    stage.ops.push_back({QStringLiteral("+"), {}, 0, 3, 1, 0, InnerStyle::Sum, part.path});
    stage.edges.insert(stage.edges.end(),
                       {{-1, 3, width, false}, {2, 4, {}, false}, {3, 4, {}, false}, {4, -1, width, false}});
  }
  giveRest(stage, part, moe.hash ? 2 : 0);
  return stage;
}

Stage attentionStage(const PartContext& part) {
  Stage stage;
  stage.lanes = 3;
  const Matrix q = part.matrices.value("q_proj"), k = part.matrices.value("k_proj"), o = part.matrices.value("o_proj");
  const std::int64_t headDim = std::max<std::int64_t>(1, part.model->dims.head_dim);
  const std::int64_t heads = q.out / headDim, kv = k.out / headDim;
  stage.ops = {linear(part, "q_proj", 0, 0, InnerStyle::Mixer), linear(part, "k_proj", 0, 1, InnerStyle::Mixer),
               linear(part, "v_proj", 0, 2, InnerStyle::Mixer)};
  const schema::KindInstance& positional = part.model->positional;
  // Only a rotation happens inside the mixer; other positions are added elsewhere.
  const bool rotates = positional.kind == &kinds::ropePositionsKind();
  const QString id = QLatin1String(part.kind->kind->id);
  const QString attention = rotates ? QLatin1String(positional.kind->title) + QStringLiteral(" + ") + id : id;
  stage.ops.push_back(
      {attention, InnerText::tr("%1 heads, %2 KV").arg(heads).arg(kv), 0, 1, 1, 1, InnerStyle::Mixer, part.path});
  stage.ops.push_back(linear(part, "o_proj", 2, 1, InnerStyle::Mixer));
  stage.edges = {{-1, 0, dims({-1, q.in}), false},      {-1, 1, dims({-1, q.in}), false},
                 {-1, 2, dims({-1, q.in}), false},      {0, 3, dims({heads, -1, headDim}), false},
                 {1, 3, dims({kv, -1, headDim}), true}, {2, 3, dims({kv, -1, headDim}), true},
                 {3, 4, dims({-1, o.in}), false},       {4, -1, dims({-1, o.out}), false}};
  giveRest(stage, part, 3);
  return stage;
}

// DeepSeek-AI 2024 (DeepSeek-V2), section 2.1: keys and values of all heads come from one latent, which is cached.
Stage latentStage(const PartContext& part) {
  Stage stage;
  stage.lanes = 2;
  const bool latentQueries = part.matrices.contains(QStringLiteral("q_a_proj"));
  const Matrix compress = part.matrices.value("kv_a_proj_with_mqa"), o = part.matrices.value("o_proj");
  stage.ops = {linear(part, "kv_a_proj_with_mqa", 0, 1, InnerStyle::Mixer),
               linear(part, "kv_b_proj", 1, 1, InnerStyle::Mixer),
               step(part, part.kind->kind->id, 2, 0.5, 0.5, InnerStyle::Mixer),
               linear(part, "o_proj", 3, 0.5, InnerStyle::Mixer),
               linear(part, latentQueries ? "q_a_proj" : "q_proj", 0, 0, InnerStyle::Mixer)};
  const QString in = dims({-1, compress.in});
  stage.edges = {{-1, 4, in, false},
                 {-1, 0, in, false},
                 {0, 1, dims({-1, compress.out}), true},
                 {1, 2, {}, false},
                 {2, 3, dims({-1, o.in}), false},
                 {3, -1, dims({-1, o.out}), false}};
  int queries = 4;
  if (latentQueries) {
    stage.ops.push_back(linear(part, "q_b_proj", 1, 0, InnerStyle::Mixer));
    stage.edges.push_back({4, 5, {}, false});
    queries = 5;
  }
  stage.edges.push_back({queries, 2, {}, false});
  giveRest(stage, part, 2);
  return stage;
}

QString activationName(const PartContext& part) {
  if (part.kind == nullptr) return QStringLiteral("act");
  const std::string_view name =
      part.kind->values.text("vendor.studio.activation", part.kind->values.text("activation", "act"));
  if (name == "swiglu") return QStringLiteral("SiLU");
  if (name == "geglu") return QStringLiteral("GELU");
  return utf8(std::string(name));
}

Stage gatedStage(const PartContext& part) {
  Stage stage;
  stage.lanes = 2;
  const Matrix gate = part.matrices.value("gate_proj"), down = part.matrices.value("down_proj");
  stage.ops = {linear(part, "gate_proj", 0, 0, InnerStyle::Ffn),
               linear(part, "up_proj", 0, 1, InnerStyle::Ffn),
               {activationName(part), {}, 0, 1, 0, 0, InnerStyle::Ffn, part.path},
               {QStringLiteral("\u00d7"), {}, 0, 2, 0.5, 0, InnerStyle::Sum, part.path},
               linear(part, "down_proj", 3, 0.5, InnerStyle::Ffn)};
  stage.edges = {{-1, 0, dims({-1, gate.in}), false}, {-1, 1, dims({-1, gate.in}), false},
                 {0, 2, dims({-1, gate.out}), false}, {2, 3, {}, false},
                 {1, 3, dims({-1, gate.out}), false}, {3, 4, dims({-1, down.in}), false},
                 {4, -1, dims({-1, down.out}), false}};
  return stage;
}

Stage mlpStage(const PartContext& part) {
  Stage stage;
  const Matrix up = part.matrices.value("up_proj"), down = part.matrices.value("down_proj");
  stage.ops = {linear(part, "up_proj", 0, 0, InnerStyle::Ffn),
               {activationName(part), {}, 0, 1, 0, 0, InnerStyle::Ffn, part.path},
               linear(part, "down_proj", 2, 0, InnerStyle::Ffn)};
  stage.edges = {{-1, 0, dims({-1, up.in}), false},
                 {0, 1, dims({-1, up.out}), false},
                 {1, 2, dims({-1, down.in}), false},
                 {2, -1, dims({-1, down.out}), false}};
  return stage;
}

// A kind without a drawing of its own, or a design with errors: one operator.
Stage plainStage(const PartContext& part, const document::CardLine& line, InnerStyle style) {
  Stage stage;
  stage.ops = {{utf8(line.kind), text(line.detail), part.parameters, 0, 0, 0, style, part.path}};
  const QString shape = part.model != nullptr ? dims({-1, part.model->dims.d_model}) : QString();
  stage.edges = {{-1, 0, shape, false}, {0, -1, shape, false}};
  return stage;
}

}  // namespace

Stage stageOf(const PartContext& part, const document::CardLine& line, InnerStyle style) {
  if (part.model != nullptr && part.kind != nullptr && part.kind->kind != nullptr) {
    if (part.kind->kind->family == schema::KindFamily::Memory) return memoryStage(part);
    if (part.kind->kind->family == schema::KindFamily::DepthGating) return gateStage(part);
    if (schema::isKind(*part.kind, kinds::moeKind()))
      return mixtureStage(part, kinds::moeShape(*part.kind, part.layer));
    if (hasAll(part.matrices, {"q_proj", "k_proj", "v_proj", "o_proj"})) {
      if (part.matrices.contains("g_proj")) return retentionStage(part);
      return part.kind->kind->keepsKvCache ? attentionStage(part) : learnerStage(part);
    }
    if (hasAll(part.matrices, {"kv_a_proj_with_mqa", "kv_b_proj", "o_proj"})) return latentStage(part);
    if (hasAll(part.matrices, {"in_proj", "conv1d", "out_proj"})) return stateSpaceStage(part);
    if (hasAll(part.matrices, {"in_proj", "short_conv", "out_proj"})) return longConvolutionStage(part);
    if (hasAll(part.matrices, {"gate_proj", "up_proj", "down_proj"})) return gatedStage(part);
    if (hasAll(part.matrices, {"up_proj", "down_proj"})) return mlpStage(part);
  }
  return plainStage(part, line, style);
}

}  // namespace eulerstack::widgets::inner
