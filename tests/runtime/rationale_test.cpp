// Hidden thoughts in training: what is drawn, what is learned, and what it leaves alone.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include "core/analysis/figures.h"
#include "core/runtime/train/optimizer.h"
#include "promises.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using tests::distance;

namespace {

constexpr const char* kModes =
    "execution_modes:\n  - {name: thought, max_tokens: 3, per_token_rationale: true, visible_to_user: false, "
    "loss_weight: %1}\n  - {name: answer, max_tokens: 8}\n";

std::string document(const char* weight = "0.5", tests::Parts parts = {}) {
  parts.rest += QString(kModes).arg(weight).toStdString();
  return tests::documentOf(parts);
}

tests::Parts recurrent() {
  tests::Parts parts;
  parts.mixer = "{type: mamba, mamba: {variant: mamba2, d_state: 8}}";
  return parts;
}

struct Texts {
  at::Tensor ids, labels;
  explicit Texts(std::int64_t batch, std::int64_t time = 20) {
    const at::Tensor all = tests::tokens(batch, time + 1, 5).remainder(256);
    ids = all.narrow(1, 0, time).contiguous();
    labels = all.narrow(1, 1, time).contiguous();
  }
};

const ForwardContext kTraining{true, 0, 17};

// The hidden states {T, d} that give logits {T, V}: the embedding is the head, and of full rank.
at::Tensor hiddenOf(LanguageModel& model, const at::Tensor& logits) {
  return at::matmul(logits, at::linalg_pinv(model.parameters().leaf("embedding.weight")).t());
}

}  // namespace

class RationaleTest : public QObject {
  Q_OBJECT

 private slots:
  // The same seed draws the same; another draws another place or other tokens; only what generation may write is drawn.
  void thoughtsAreAFunctionOfTheSeed() {
    const LanguageModel model = tests::builtModel(document());
    const Texts texts(3);
    std::set<std::int64_t> places, rows;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
      const Thoughts thoughts = model.drawThoughts(texts.ids, seed), again = model.drawThoughts(texts.ids, seed);
      QVERIFY(at::equal(thoughts.ids, again.ids) && thoughts.place == again.place);
      QCOMPARE(thoughts.ids.sizes().vec(), (std::vector<std::int64_t>{2 * 2, 3}));
      QVERIFY(thoughts.ids.max().item<std::int64_t>() < 258);
      QVERIFY(thoughts.firstRow + thoughts.rows <= 3);
      places.insert(thoughts.place);
      rows.insert(thoughts.firstRow);
    }
    QVERIFY(places.size() > 10 && *places.begin() >= 0 && *places.rbegin() < 20);
    QCOMPARE(rows.size(), std::size_t(2));
  }

  // Each token of a thought is drawn from what the model says behind all before it: cached or read again, the same.
  void thoughtsFollowTheModel_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("attention") << QString::fromStdString(document());
    QTest::newRow("recurrent") << QString::fromStdString(document("0.5", recurrent()));
  }
  void thoughtsFollowTheModel() {
    QFETCH(QString, text);
    LanguageModel model = tests::builtModel(text.toStdString());
    const at::NoGradGuard off;
    // A sharp model: every draw is the likeliest token.
    model.parameters().value("embedding.weight").mul_(60);
    const Texts texts(2);
    const Thoughts thoughts = model.drawThoughts(texts.ids, 3);
    for (std::int64_t row = 0; row < thoughts.ids.size(0); ++row) {
      at::Tensor all = texts.ids[thoughts.firstRow + row / kThoughtsOfRow].narrow(0, 0, thoughts.place + 1);
      for (std::int64_t i = 0; i < 3; ++i) {
        const at::Tensor likeliest = model.logits(all.unsqueeze(0))[0][-1].narrow(0, 0, 258).argmax();
        QCOMPARE(thoughts.ids[row][i].item<std::int64_t>(), likeliest.item<std::int64_t>());
        all = at::cat({all, likeliest.view({1})});
      }
    }
  }

  // Value and gradients against the same written out with the library's own functions on the model's logits.
  void lossIsThatOfThePaper() {
    LanguageModel model = tests::builtModel(document(), at::kDouble);
    const Texts texts(4);
    const Thoughts thoughts = model.drawThoughts(texts.ids, 21);
    const at::Tensor loss = model.rationaleLoss(texts.ids, texts.labels, thoughts, kTraining);
    torch::autograd::backward({loss});
    const at::Tensor ours = model.parameters().flatGradients().clone();
    model.parameters().clearGradients();

    std::vector<at::Tensor> next, said;
    for (std::int64_t i = 0; i < thoughts.ids.size(0); ++i) {
      const std::int64_t row = thoughts.firstRow + i / 2;
      const at::Tensor text = at::cat({texts.ids[row].narrow(0, 0, thoughts.place + 1), thoughts.ids[i]}).unsqueeze(0);
      const at::Tensor logits = model.logits(text)[0].narrow(0, thoughts.place, 4);
      const at::Tensor hidden = hiddenOf(model, logits);
      const at::Tensor share = model.rationaleShare(hidden.narrow(0, 0, 1), hidden.narrow(0, 3, 1)).squeeze();
      const at::Tensor mixed = at::log_softmax(share * logits[3] + (1 - share) * logits[0], 0);
      next.push_back(mixed[texts.labels[row][thoughts.place].item<std::int64_t>()]);
      at::Tensor sum = at::zeros({}, at::kDouble);
      for (std::int64_t t = 0; t < 3; ++t)
        sum = sum + at::log_softmax(logits[t].narrow(0, 0, 258), 0)[thoughts.ids[i][t].item<std::int64_t>()];
      said.push_back(sum);
    }
    at::Tensor expected = at::zeros({}, at::kDouble), slope = at::zeros({}, at::kDouble);
    for (std::size_t i = 0; i < next.size(); ++i) {
      const double reward = (next[i] - (next[i / 2 * 2] + next[i / 2 * 2 + 1]) / 2).item<double>();
      expected = expected - next[i] / static_cast<double>(next.size());
      slope = slope - reward * said[i] / static_cast<double>(next.size());
    }
    QVERIFY(std::abs(expected.item<double>() - loss.item<double>()) < 1e-10);
    torch::autograd::backward({expected + slope});
    QVERIFY(distance(model.parameters().flatGradients(), ours) < 1e-9);
    QVERIFY(slope.abs().item<double>() > 0);
  }

  // The weight of the mode is that of its own loss; the rest of the loss is what it is without the mode.
  void weightOfTheMode() {
    const Texts texts(4);
    double loss[3] = {0, 0, 0};
    const char* weights[] = {"0.0", "0.5", "1.0"};
    double thinking = 0, plain = 0;
    for (int i = 0; i < 3; ++i) {
      const LanguageModel model = tests::builtModel(document(weights[i]));
      loss[i] = model.loss(texts.ids, texts.labels, kTraining).item<double>();
      plain = model.loss(texts.ids, texts.labels).item<double>();
      thinking =
          model.rationaleLoss(texts.ids, texts.labels, model.drawThoughts(texts.ids, 17), kTraining).item<double>();
    }
    QVERIFY(std::abs(loss[0] - plain) < 1e-6);  // also: a rationale is no phase of the text
    QVERIFY(thinking > 1);
    QVERIFY(std::abs(loss[1] - plain - 0.5 * thinking) < 1e-5);
    QVERIFY(std::abs(loss[2] - plain - thinking) < 1e-5);
  }

  void noRoomOrNothingToPredict() {
    const LanguageModel model = tests::builtModel(document());
    const Texts texts(2, 64);  // as long as the model reads
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
      const Thoughts thoughts = model.drawThoughts(texts.ids, seed);
      QVERIFY(thoughts.place + 1 + thoughts.ids.size(1) <= 64);
    }
    const Thoughts thoughts = model.drawThoughts(texts.ids, 1);
    QVERIFY(!model.rationaleLoss(texts.ids, at::full_like(texts.labels, -100), thoughts).defined());
    at::Tensor labels = texts.labels.clone();
    labels[thoughts.firstRow].fill_(-100);
    QVERIFY(!model.rationaleLoss(texts.ids, labels, thoughts).defined());
    QVERIFY(std::isfinite(model.loss(texts.ids, labels, kTraining).item<double>()));
  }

  // Gradients reach the mixing head and everything before it; its loss falls; the head was not touched before.
  void learns_data() { thoughtsFollowTheModel_data(); }
  void learns() {
    QFETCH(QString, text);
    LanguageModel model(tests::modelOf(text.toStdString()), {at::kFloat, at::kCPU, true});
    model.initialize(3);
    Optimizer optimizer(model.parameters(), model.ir());
    const Texts texts(4);
    const at::Tensor head = model.parameters().value("rationale.fc2.weight").clone();
    double first = 0, last = 0;
    for (std::uint64_t step = 0; step < 25; ++step) {
      const ForwardContext context{true, 0, step};
      const double value =
          model.rationaleLoss(texts.ids, texts.labels, model.drawThoughts(texts.ids, step), context).item<double>();
      (step < 5 ? first : last) += step < 5 || step >= 20 ? value / 5 : 0;
      torch::autograd::backward({model.loss(texts.ids, texts.labels, context)});
      if (step == 0)
        for (const char* name : {"rationale.fc1.weight", "rationale.fc1.bias", "rationale.fc2.weight",
                                 "rationale.fc2.bias", "embedding.weight", "layers.0.ffn.down.weight"})
          if (model.parameters().has(name))
            QVERIFY2(model.parameters().gradient(name).abs().max().item<double>() > 0, name);
      optimizer.step(3e-3, 1);
    }
    QVERIFY2(last < first - 0.5, qPrintable(QString("%1 -> %2").arg(first).arg(last)));
    QVERIFY(distance(model.parameters().value("rationale.fc2.weight"), head) > 1e-4);
  }

  // A thought behind which the next token is likelier becomes likelier itself, the other one less.
  void goodThoughtsBecomeLikelier() {
    const at::Tensor next = at::tensor({-1.0, -3.0}, at::kDouble), counted = at::ones({2}, at::kDouble);
    const at::Tensor thought = at::tensor({-5.0, -5.0}, at::kDouble).requires_grad_(true);
    const at::Tensor loss = thoughtLoss(next, thought, counted);
    QCOMPARE(loss.item<double>(), 2.0);
    const at::Tensor slope = torch::autograd::grad({loss}, {thought})[0];
    QCOMPARE(slope[0].item<double>(), -0.5);  // reward 1 above the mean, one of two
    QCOMPARE(slope[1].item<double>(), 0.5);
  }

  void layersComputedAgain() {
    LanguageModel model = tests::builtModel(document());
    tests::checkCheckpointing(model);
  }

  // What a run may need: more with thoughts than without, none for a weight of zero.
  void memoryCountsThoughts() {
    const auto bytes = [](const char* weight) {
      return analysis::trainingMemory(*tests::modelOf(document(weight)), {4, 32}).activations.value();
    };
    QVERIFY(bytes("0.5") > bytes("0.0") * 3 / 2);
  }
};

QTEST_GUILESS_MAIN(RationaleTest)
#include "rationale_test.moc"
