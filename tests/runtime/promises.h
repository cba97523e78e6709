// What every model keeps, whatever its parts: for tests that build models from documents.
#pragma once
#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <QTest>
#include <functional>
#include <numeric>
#include <optional>

#include "core/analysis/analysis.h"
#include "core/runtime/model/language_model.h"

namespace eulerstack::tests {

// A small float32 document: the parts of its only template and what stands after the head.
struct Parts {
  std::string ffn = "{type: gated_mlp}";
  std::string mixer = "{type: attention}";
  std::string residual = "{type: sequential}";
  std::string norm = "{type: rmsnorm}";
  std::string head = "{type: causal_lm}";
  std::string rest;
  std::string schedule = "[{template: block, repeat: 2}]";
  std::string templates;  // further ones
};
inline std::string documentOf(const Parts& parts) {
  return "schema_version: 1\nmodel: {name: t, d_model: 32, vocab_size: 260, max_seq_len: 64, n_heads: 4, n_kv_heads: "
         "2, "
         "dtype: float32}\ntokenizer_contract: {type: hf, pretrained: byte-level}\n"
         "embedding: {type: learned, positional: rope}\nlayer_templates:\n  block:\n    mixer: " +
         parts.mixer + "\n    ffn: " + parts.ffn + "\n    norm: " + parts.norm + "\n    residual: " + parts.residual +
         "\n" + parts.templates + "layer_schedule: " + parts.schedule + "\nhead: " + parts.head + "\n" + parts.rest;
}

inline std::shared_ptr<const ir::ModelIr> modelOf(const std::string& text) {
  const auto analysis = analysis::analyze(SourceText(text, "test.yml"));
  if (analysis->valid()) return analysis->model;
  for (const Diagnostic& diagnostic : analysis->diagnostics)
    if (diagnostic.severity == Severity::Error)
      qWarning("%s %s", messageSpec(diagnostic.id).textId, diagnostic.path.toString().c_str());
  qFatal("the document is not valid:\n%s", text.c_str());
}

// Weights drawn, and moved so that biases and norms take part.
inline runtime::LanguageModel builtModel(const std::string& text, at::ScalarType type = at::kFloat) {
  runtime::LanguageModel model(modelOf(text), {type, at::kCPU, true});
  model.initialize(11);
  const at::NoGradGuard off;
  at::manual_seed(4);
  for (const auto& tensor : model.parameters().values())
    tensor.value.add_(at::randn(tensor.value.sizes()).to(type), 0.05);
  return model;
}

inline at::Tensor tokens(std::int64_t batch, std::int64_t time, std::uint64_t seed) {
  at::manual_seed(seed);
  return at::randint(0, 260, {batch, time}, at::kLong);
}

inline double distance(const at::Tensor& a, const at::Tensor& b) {
  return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

// `rounding`: how far an earlier output may move. `step`: between the tokens that are changed, one at a time.
inline void checkCausal(const runtime::LanguageModel& model, double rounding = 1e-6, std::int64_t step = 16) {
  const at::NoGradGuard off;
  const at::Tensor ids = tokens(1, 40, 3);
  const at::Tensor before = model.logits(ids);
  for (std::int64_t changed = 1; changed < 40; changed += step) {
    at::Tensor other = ids.clone();
    other[0][changed] = (ids[0][changed].item<std::int64_t>() + 1) % 260;
    const at::Tensor after = model.logits(other);
    const double earlier = distance(after.narrow(1, 0, changed), before.narrow(1, 0, changed));
    const double own = distance(after.narrow(1, changed, 1), before.narrow(1, changed, 1));
    const QString token = QString("token %1 changed: ").arg(changed);
    QVERIFY2(earlier < rounding, qPrintable(token + QString("an output before it moved by %1").arg(earlier)));
    QVERIFY2(own > 1e-4, qPrintable(token + QString("its own output moved by %1 only").arg(own)));
  }
}

inline void checkRowsAreIndependent(const runtime::LanguageModel& model) {
  const at::NoGradGuard off;
  const at::Tensor ids = tokens(3, 40, 5);
  const at::Tensor together = model.logits(ids);
  for (std::int64_t row = 0; row < 3; ++row) {
    const double moved = distance(model.logits(ids.narrow(0, row, 1)), together.narrow(0, row, 1));
    QVERIFY2(moved < 1e-5, qPrintable(QString("row %1 alone is off by %2").arg(row).arg(moved)));
  }
}

// `counts`: tokens given at once, one after the other.
inline void checkCachedDecoding(const runtime::LanguageModel& model,
                                const std::vector<std::int64_t>& counts = {7, 1, 1, 4, 3}) {
  const at::NoGradGuard off;
  const std::int64_t all = std::reduce(counts.begin(), counts.end());
  const at::Tensor ids = tokens(2, all, 6);
  runtime::LanguageModel::Session session = model.newSession(2, all + 8);
  std::int64_t first = 0;
  for (const std::int64_t count : counts) {
    const at::Tensor cached = model.advance(ids.narrow(1, first, count), session);
    first += count;
    const double off = distance(cached, model.logits(ids.narrow(1, 0, first)).narrow(1, first - count, count));
    QVERIFY2(off < 1e-5,
             qPrintable(QString("%1 tokens, the last %2 at once: off by %3").arg(first).arg(count).arg(off)));
  }
}

// Gradients of a number against central differences in float64, one direction for each tensor. `mayBeUnseen`: whether
// the number may not depend on the tensor.
inline void checkSlopes(runtime::LanguageModel& model, const std::function<at::Tensor()>& number,
                        const std::function<bool(const std::string&)>& mayBeUnseen) {
  torch::autograd::backward({number()});
  for (const schema::TensorSpec& spec : ir::modelTensors(model.ir())) {
    if (spec.buffer) continue;
    const at::NoGradGuard off;
    at::Tensor value = model.parameters().value(spec.name);
    const at::Tensor step = at::randn(value.sizes(), at::kDouble);
    const double expected = (model.parameters().gradient(spec.name) * step).sum().item<double>();
    constexpr double h = 1e-6;
    value.add_(step, h);
    const double up = number().item<double>();
    value.sub_(step, 2 * h);
    const double down = number().item<double>();
    value.add_(step, h);
    const double measured = (up - down) / (2 * h);
    QVERIFY2(std::abs(expected) > 1e-9 || mayBeUnseen(spec.name), spec.name.c_str());
    QVERIFY2(std::abs(measured - expected) < 2e-6 * std::max(1.0, std::abs(expected)),
             qPrintable(QString("%1: %2 against %3").arg(spec.name.c_str()).arg(measured).arg(expected)));
  }
}

// Some weights of hyper-connections cannot matter: reading equal streams before a norm, mixing that keeps the mean
// where the mean is taken next, one stream alone.
inline bool isOfResidual(const std::string& tensor) {
  return tensor.find(".residual.") != std::string::npos;
}

inline void checkGradients(runtime::LanguageModel& model, const runtime::ForwardContext& context) {
  const at::Tensor ids = tokens(2, 21, 1), labels = tokens(2, 21, 2);
  checkSlopes(
      model, [&] { return model.loss(ids, labels, context); }, isOfResidual);
}

inline void checkCheckpointing(runtime::LanguageModel& model) {
  const at::Tensor ids = tokens(2, 20, 7), labels = tokens(2, 20, 8);
  const runtime::ForwardContext context{true, 0.2, 99};
  const at::Tensor loss = model.loss(ids, labels, context);
  torch::autograd::backward({loss});
  const at::Tensor gradients = model.parameters().flatGradients().clone();
  QVERIFY(gradients.abs().max().item<double>() > 0);
  model.parameters().clearGradients();
  model.setCheckpointing(true);
  const at::Tensor again = model.loss(ids, labels, context);
  torch::autograd::backward({again});
  QVERIFY(distance(again, loss) < 1e-6);
  QVERIFY(distance(model.parameters().flatGradients(), gradients) < 1e-6);
}

inline void checkFusedAgainstPlain(runtime::LanguageModel& model) {
  const at::Tensor ids = tokens(2, 33, 7), labels = tokens(2, 33, 8);
  const at::Tensor fused = model.logits(ids).detach();
  torch::autograd::backward({model.loss(ids, labels)});
  const at::Tensor gradients = model.parameters().flatGradients().clone();
  model.parameters().clearGradients();
  const runtime::ops::PlainOps plain;
  QVERIFY(distance(model.logits(ids), fused) < 1e-5);
  torch::autograd::backward({model.loss(ids, labels)});
  QVERIFY(distance(model.parameters().flatGradients(), gradients) < 1e-5);
}

}  // namespace eulerstack::tests
