#include "widgets/canvas/inner_stage.h"

#include <algorithm>

#include "core/base/quantities.h"
#include "core/kinds/rope_positions.h"
#include "widgets/canvas/card_metrics.h"

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
    if (tensor.name.rfind(prefix, 0) != 0) continue;
    *total += tensor.numel();
    const QString name = utf8(tensor.name.substr(prefix.size())).section(QLatin1Char('.'), 0, -2);
    Matrix& matrix = found[name];
    matrix.parameters += tensor.numel();
    if (tensor.shape.size() == 2) matrix = {tensor.shape[1], tensor.shape[0], matrix.parameters};
  }
  return found;
}

namespace {

bool hasAll(const QHash<QString, Matrix>& matrices, std::initializer_list<const char*> names) {
  return std::all_of(names.begin(), names.end(),
                     [&](const char* name) { return matrices.contains(QLatin1String(name)); });
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
  const QString attention = rotates ? QLatin1String(positional.kind->title) + QStringLiteral(" + attention")
                                    : QStringLiteral("attention");
  stage.ops.push_back({attention,
                       InnerText::tr("%1 heads, %2 KV").arg(heads).arg(kv), 0, 1, 1, 1, InnerStyle::Mixer, part.path});
  stage.ops.push_back(linear(part, "o_proj", 2, 1, InnerStyle::Mixer));
  stage.edges = {{-1, 0, dims({-1, q.in}), false},      {-1, 1, dims({-1, q.in}), false},
                 {-1, 2, dims({-1, q.in}), false},      {0, 3, dims({heads, -1, headDim}), false},
                 {1, 3, dims({kv, -1, headDim}), true}, {2, 3, dims({kv, -1, headDim}), true},
                 {3, 4, dims({-1, o.in}), false},       {4, -1, dims({-1, o.out}), false}};
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
  stage.ops = {{utf8(line.kind), utf8(line.detail), part.parameters, 0, 0, 0, style, part.path}};
  const QString shape = part.model != nullptr ? dims({-1, part.model->dims.d_model}) : QString();
  stage.edges = {{-1, 0, shape, false}, {0, -1, shape, false}};
  return stage;
}

}  // namespace

Stage stageOf(const PartContext& part, const document::CardLine& line, InnerStyle style) {
  if (part.model != nullptr) {
    if (hasAll(part.matrices, {"q_proj", "k_proj", "v_proj", "o_proj"})) return attentionStage(part);
    if (hasAll(part.matrices, {"gate_proj", "up_proj", "down_proj"})) return gatedStage(part);
    if (hasAll(part.matrices, {"up_proj", "down_proj"})) return mlpStage(part);
  }
  return plainStage(part, line, style);
}

}  // namespace eulerstack::widgets::inner
