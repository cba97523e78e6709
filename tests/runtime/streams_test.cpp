// Hyper-connections and the head that predicts further tokens.
#include "core/runtime/modules/residual_hyper.h"
#include "tests/runtime/promises.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

std::string hyperText(const std::string& hyper, const std::string& norm = "{type: rmsnorm}") {
  Parts parts;
  parts.residual = "{type: hyper_connection, scaling: 0.7, hyper: {" + hyper + "}}";
  parts.norm = norm;
  return documentOf(parts);
}

std::string mixedText() {
  Parts parts;
  parts.residual = "{type: hyper_connection, hyper: {expand: 3}}";
  parts.templates = "  plain:\n    mixer: {type: attention}\n    ffn: {type: mlp}\n";
  parts.schedule = "[{template: block}, {template: plain}, {template: block, repeat: 2}]";
  return documentOf(parts);
}

std::string mtpText(const std::string& mtp, const std::string& beside = "") {
  Parts parts;
  parts.head = "{type: causal_lm_mtp" + beside + ", mtp: {head_template: block, " + mtp + "}}";
  return documentOf(parts);
}

const std::pair<const char*, std::string> kVariants[] = {
    {"birkhoff", hyperText("expand: 4")},
    {"one stream", hyperText("expand: 1")},
    {"unconstrained", hyperText("expand: 2, mixing: unconstrained")},
    {"low rank", hyperText("expand: 4, mixing: learned_lowrank")},
    {"post", hyperText("expand: 2", "{type: layernorm, position: post}")},
    {"between other layers", mixedText()},
    {"further tokens", mtpText("n_predict: 3, train_loss_weight: 0.5")},
    {"further tokens, two layers each, untied, biased, softcap",
     mtpText("n_predict: 1, head_layers: 2, train_loss_weight: 0.5",
             ", tie_weights: false, logit_softcap: 4.0, vendor.studio.bias: true, vendor.studio.logit_scale: 0.5")},
};

}  // namespace

class StreamsTest : public QObject {
  Q_OBJECT
  void rows() {
    QTest::addColumn<QString>("text");
    for (const auto& [name, text] : kVariants) QTest::newRow(name) << QString::fromStdString(text);
  }
  std::string text() {
    QFETCH(QString, text);
    return text.toStdString();
  }

 private slots:
  void causal_data() { rows(); }
  void causal() { checkCausal(builtModel(text())); }
  void rowsAreIndependent_data() { rows(); }
  void rowsAreIndependent() { checkRowsAreIndependent(builtModel(text())); }
  void cachedDecoding_data() { rows(); }
  void cachedDecoding() { checkCachedDecoding(builtModel(text())); }
  void gradients_data() { rows(); }
  void gradients() {
    LanguageModel model = builtModel(text(), at::kDouble);
    checkGradients(model, {true, 0, 0});
  }
  void checkpointing_data() { rows(); }
  void checkpointing() {
    LanguageModel model = builtModel(text());
    checkCheckpointing(model);
  }
  void fusedAgainstPlain_data() { rows(); }
  void fusedAgainstPlain() {
    LanguageModel model = builtModel(text());
    checkFusedAgainstPlain(model);
  }

  // With one stream that is read and written whole and mixed by one, a hyper-connection is the plain residual.
  void oneOpenStreamIsThePlainResidual() {
    LanguageModel plain = builtModel(documentOf({}));
    Parts parts;
    parts.residual = "{type: hyper_connection, hyper: {expand: 1}}";
    LanguageModel hyper(modelOf(documentOf(parts)), {});
    const at::NoGradGuard off;
    for (const auto& tensor : plain.parameters().values()) hyper.parameters().value(tensor.name).copy_(tensor.value);
    for (const auto& tensor : hyper.parameters().values())
      if (tensor.name.ends_with("read.bias")) tensor.value.fill_(40);  // sigmoid: 1; write stays 2 sigmoid(0) = 1
    const at::Tensor ids = tokens(2, 30, 1);
    QVERIFY(distance(plain.logits(ids), hyper.logits(ids)) < 1e-5);
  }

  // The mixing matrix of birkhoff keeps the sum over streams: rows and columns sum to one.
  void birkhoffKeepsTheMean() {
    LanguageModel model = builtModel(hyperText("expand: 4, sinkhorn_iters: 50"));
    const at::NoGradGuard off;
    for (const auto& tensor : model.parameters().values())
      if (tensor.name.ends_with("write.bias")) tensor.value.fill_(-100);  // nothing is written
    const at::Tensor ids = tokens(1, 12, 2);
    const at::Tensor logits = model.logits(ids);
    for (const auto& tensor : model.parameters().values())
      if (tensor.name.ends_with("mix.bias")) tensor.value.add_(at::randn(tensor.value.sizes()));
    QVERIFY(distance(model.logits(ids), logits) < 1e-4);  // however streams mix, their mean is the embedding
  }

  void freshStreamsStayApart() {
    LanguageModel model(modelOf(hyperText("expand: 4")), {});
    model.initialize(1);
    const at::Tensor mix = model.parameters().value("layers.0.residual.mixer.mix.bias");
    QVERIFY(mix.equal(at::eye(4) * 4));
    QVERIFY(model.parameters().value("layers.0.residual.ffn.alpha.weight").allclose(at::full({3}, 0.01)));
  }

  // By its definition with the model's own parts: depth k reads h and the token k ahead.
  void furtherLossCountsInTrainingOnly() {
    LanguageModel model = builtModel(mtpText("n_predict: 2, train_loss_weight: 0.25"));
    LanguageModel heavier = builtModel(mtpText("n_predict: 2, train_loss_weight: 0.5"));
    const at::NoGradGuard off;
    const at::Tensor ids = tokens(2, 20, 3), labels = tokens(2, 20, 4);
    const double plain = model.loss(ids, labels).item<double>();
    const double trained = model.loss(ids, labels, {true, 0, 0}).item<double>();
    const double heavy = heavier.loss(ids, labels, {true, 0, 0}).item<double>();
    QVERIFY(trained > plain);
    QVERIFY(std::abs((heavy - plain) - 2 * (trained - plain)) < 1e-4);
    // A sequence of one token has no further ones.
    QVERIFY(std::abs(model.loss(ids.narrow(1, 0, 1), labels.narrow(1, 0, 1), {true, 0, 0}).item<double>() -
                     model.loss(ids.narrow(1, 0, 1), labels.narrow(1, 0, 1)).item<double>()) < 1e-6);
  }

  // Depth 1 predicts labels[i + 1] from h_i and the token at i + 1: with a projection that takes only the token and a
  // layer that adds nothing, its loss is that of the token's own embedding under the shared norm and head.
  void firstDepthReadsTheNextToken() {
    LanguageModel model = builtModel(mtpText("n_predict: 1, train_loss_weight: 1.0"));
    const at::NoGradGuard off;
    const auto value = [&](const std::string& name) { return model.parameters().value("mtp.0." + name); };
    value("projection.weight").zero_();
    value("projection.weight").narrow(1, 32, 32).copy_(at::eye(32));
    value("layers.0.mixer.o_proj.weight").zero_();
    value("layers.0.ffn.down_proj.weight").zero_();
    const at::Tensor ids = tokens(2, 9, 5), labels = tokens(2, 9, 6);
    const at::Tensor table = model.parameters().value("embedding.weight");
    const auto rms = [](const at::Tensor& x, const at::Tensor& weight) {
      return x * (x.square().mean(-1, true) + 1e-6).rsqrt() * weight;
    };
    const at::Tensor next =
        rms(table.index_select(0, ids.narrow(1, 1, 8).reshape({-1})), value("norm_embedding.weight"));
    const at::Tensor logits = at::matmul(rms(next, model.parameters().value("final_norm.weight")), table.t());
    const double expected = at::cross_entropy_loss(logits, labels.narrow(1, 1, 8).reshape({-1})).item<double>();
    const double measured =
        model.loss(ids, labels, {true, 0, 0}).item<double>() - model.loss(ids, labels).item<double>();
    QVERIFY2(std::abs(measured - expected) < 1e-3, qPrintable(QString("%1 %2").arg(measured).arg(expected)));
  }
};

QTEST_GUILESS_MAIN(StreamsTest)
#include "streams_test.moc"
