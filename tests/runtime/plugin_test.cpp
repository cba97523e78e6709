// Kinds of plug-ins at work in this process: they keep every promise of a kind. The plug-ins are those of tests/plugins
// and docs/examples/plugins.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include "trained.h"

#include <QtTest>
#include <cmath>
#include <fstream>

#include "core/plugins/allowlist.h"
#include "core/plugins/model_plugins.h"
#include "core/runtime/plugin/host.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

const char* kPluginNames[] = {"ode_adaptive", "relu_squared", "tensor_train", "test_plugin"};

std::string streamsMerged() {
  return "[{parallel: [{stream: a, body: [{template: block}]}, {stream: b, body: [{template: block}]}], merge: {type: "
         "mean}}, {template: block}]";
}

Parts partsNamed(const std::string& name) {
  Parts parts;
  if (name == "mixer") parts.mixer = "{type: causal_mean, causal_mean: {inner: 24}}";
  if (name == "mixer without state") parts.mixer = "{type: causal_mean, causal_mean: {own_state: false, gated: false}}";
  if (name == "ffn") parts.ffn = "{type: squared_relu, ratio: 1.5}";
  if (name == "ffn of the docs") parts.ffn = "{type: relu_squared, ratio: 3}";
  if (name == "weight form")
    parts.ffn = "{type: gated_mlp, bias: true, vendor.tensor.weight_form: tt, vendor.tensor.tt_rank: 5}";
  if (name == "memory") parts.ffn += "\n    memory: {type: mean_store}";
  if (name == "key of a mixer")
    parts.mixer = "{type: attention, attention: {experimental.test_gain: 1.5, experimental.test_shift: true}}";
  if (name == "key in a branch")
    parts.mixer =
        "{type: branched, branched: {branches: {a: {type: attention, attention: {experimental.test_gain: 0.5}}, b: "
        "{type: mamba}}}}";
  if (name == "key of a mixture") parts.ffn = "{type: moe, moe: {experts: 4, top_k: 2}, experimental.test_gain: 2}";
  if (name == "key and form")
    parts.ffn = "{type: mlp, vendor.tensor.weight_form: tt, experimental.test_gain: 2, experimental.test_shift: true}";
  if (name == "merge") parts.schedule = streamsMerged();
  if (name == "integrator")
    parts.schedule = "[{integrator: {type: ode_adaptive, steps: 2, body: block, rtol: 1.0e-9, atol: 1.0e-10}}]";
  return parts;
}

LanguageModel pluginModel(const std::string& text, at::ScalarType type = at::kFloat) {
  const auto loaded = plugin::loadPluginsOf(*modelOf(text));
  if (!loaded) qFatal("%s", loaded.error().text().c_str());
  return builtModel(text, type);
}

}  // namespace

class PluginTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;

  // A diagonal system dx/dt = (a - 1) x as a layer cannot be written; so the solver is asked through the builder.
  static at::Tensor solved(const Body& body, const at::Tensor& x, double rtol, std::map<std::string, double>* work) {
    const auto model = modelOf(
        documentOf({.schedule = "[{integrator: {type: ode_adaptive, steps: 1, body: block, atol: 1.0e-12, rtol: " +
                                std::to_string(rtol) + "}}]"}));
    if (const auto loaded = plugin::loadPluginsOf(*model); !loaded) qFatal("%s", loaded.error().text().c_str());
    const auto& item = std::get<ir::IntegratorItem>(model->schedule.front());
    plugin::takeWork();
    const at::Tensor y = builderOf<IntegratorForm>(item.method)(body, x, item.method);
    if (work) *work = plugin::takeWork();
    return y;
  }

 private slots:
  // What `eulerstack plugins allow` does, before anything reads the language.
  void initTestCase() {
    qputenv("EULERSTACK_CONFIG_DIR", m_folder.path().toUtf8());
    std::vector<plugins::AllowedPlugin> allowed;
    for (const char* name : kPluginNames) {
      const std::string path = std::string(EULERSTACK_PLUGIN_DIR "/") + name + ".so";
      const auto described = plugin::describePlugin(path);
      QVERIFY2(described, described ? "" : described.error().text().c_str());
      allowed.push_back({name, path, described->sha256, described->description});
    }
    std::ofstream(plugins::allowlistFile()) << plugins::allowlistText(allowed);
    const auto errors = plugins::installAllowedPlugins();
    QVERIFY(errors.empty());
    QCOMPARE(plugins::installedPlugins().size(), std::size(kPluginNames));
  }

  void theDocsShowTheExample() {
    const std::string folder = EULERSTACK_SOURCE_DIR "/docs/";
    const auto textOf = [&](const char* file) { return test::readFile(QString::fromStdString(folder + file)); };
    const std::string page = textOf("plugins.md");
    for (const char* file : {"relu_squared.cpp", "CMakeLists.txt"})
      QVERIFY2(page.find(textOf((std::string("examples/plugins/relu_squared/") + file).c_str())) != std::string::npos,
               file);
  }

  void promises_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"mixer", "mixer without state", "ffn", "ffn of the docs", "weight form", "memory", "merge",
                             "integrator", "key of a mixer", "key in a branch", "key of a mixture", "key and form"})
      QTest::newRow(name) << name;
  }
  void promises() {
    QFETCH(QString, name);
    const std::string text = documentOf(partsNamed(name.toStdString()));
    LanguageModel model = pluginModel(text);
    QVERIFY(!plugins::pluginsOf(model.ir()).empty());
    // Built tensors are those of the list, and the count is their sum.
    const schema::TensorList list = ir::modelTensors(model.ir());
    QCOMPARE(model.parameters().values().size(), list.size());
    QCOMPARE(model.parameters().parameters(), ir::parametersOf(list).value());
    const at::Tensor logits = model.logits(tokens(2, 9, 1));
    QVERIFY(logits.isfinite().all().item<bool>());
    if (name != "integrator") checkCausal(model);  // its steps see the whole row: within the tolerance, not to the bit
    checkRowsAreIndependent(model);
    checkCachedDecoding(model);
    checkCheckpointing(model);
  }

  void gradientsAreRight_data() { promises_data(); }
  void gradientsAreRight() {
    QFETCH(QString, name);
    LanguageModel model = pluginModel(documentOf(partsNamed(name.toStdString())), at::kDouble);
    checkGradients(model, {});
  }

  void countsComeFromTheDescription() {
    const auto model = modelOf(documentOf(partsNamed("ffn")));
    const schema::TensorList list = ir::modelTensors(*model);
    const auto found = std::find_if(list.begin(), list.end(),
                                    [](const auto& tensor) { return tensor.name == "layers.0.ffn.up.weight"; });
    QVERIFY(found != list.end());
    QCOMPARE(found->shape, (std::vector<std::int64_t>{48, 32}));
  }

  // The model with trains against one with the matrices that they stand for.
  void aTensorTrainIsItsMatrix() {
    const std::string train = "{type: gated_mlp, vendor.tensor.weight_form: tt, vendor.tensor.tt_rank: 5}";
    LanguageModel formed = pluginModel(documentOf({.ffn = train}), at::kDouble);
    LanguageModel plain = builtModel(documentOf({.ffn = "{type: gated_mlp}"}), at::kDouble);
    const at::NoGradGuard off;
    for (const auto& tensor : plain.parameters().values()) {
      const std::string name = tensor.name;
      if (name.find(".ffn.") == std::string::npos) {
        tensor.value.copy_(formed.parameters().value(name));
        continue;
      }
      const std::string prefix = name.substr(0, name.size() - 6);
      const at::Tensor w = at::einsum("iap,pjbq,qkc->ijkabc", {formed.parameters().value(prefix + "core0"),
                                                               formed.parameters().value(prefix + "core1"),
                                                               formed.parameters().value(prefix + "core2")});
      tensor.value.copy_(w.reshape(tensor.value.sizes()));
    }
    const at::Tensor ids = tokens(2, 17, 1);
    QVERIFY(distance(formed.logits(ids), plain.logits(ids)) < 1e-10);
    // 32 = 4 x 4 x 2 and 128 = 8 x 4 x 4: a matrix of 4,096 numbers is 160 + 400 + 40 of them.
    const std::int64_t matrix = 32 * 4 * 32, cores = 8 * 4 * 5 + 5 * 4 * 4 * 5 + 5 * 4 * 2;
    QCOMPARE(plain.parameters().parameters() - formed.parameters().parameters(), 2 * 3 * (matrix - cores));
  }

  // A gain on what attention gives is one on the rows of its output projection.
  void aKeyStandsAroundItsPart() {
    const std::string keyed = "{type: attention, attention: {experimental.test_gain: 1.5}}";
    LanguageModel with = pluginModel(documentOf({.mixer = keyed}), at::kDouble);
    LanguageModel plain = builtModel(documentOf({.mixer = "{type: attention}"}), at::kDouble);
    const at::NoGradGuard off;
    for (const auto& tensor : plain.parameters().values()) {
      tensor.value.copy_(with.parameters().value(tensor.name));
      const std::string weight = "o_proj.weight";
      if (!tensor.name.ends_with(weight)) continue;
      const std::string part = tensor.name.substr(0, tensor.name.size() - weight.size());
      tensor.value.mul_(1.5 * with.parameters().value(part + "experimental.test_gain.gain").unsqueeze(1));
    }
    const at::Tensor ids = tokens(2, 17, 1);
    QVERIFY(distance(with.logits(ids), plain.logits(ids)) < 1e-12);
    const std::int64_t layers = std::ssize(with.ir().layers), width = with.ir().dims.d_model;
    QCOMPARE(with.parameters().parameters() - plain.parameters().parameters(), layers * width);
  }

  // Off, false and left out are the same: the design needs no plug-in.
  void aKeyThatIsOffNeedsNothing() {
    for (const char* mixer : {"{type: attention}", "{type: attention, attention: {experimental.test_gain: null}}"})
      QVERIFY2(plugins::pluginsOf(*modelOf(documentOf({.mixer = mixer}))).empty(), mixer);
  }

  // Elsewhere it is what it was: reserved, kept, a warning.
  void elsewhereTheKeyStaysReserved() {
    const auto model = modelOf(documentOf({.ffn = "{type: mlp}\n    experimental.test_gain: 2"}));
    QVERIFY(plugins::pluginsOf(*model).empty());
  }

  // Every primitive in one model, with both examples in it: an adaptive ODE, and tensor trains beside the memory.
  void theKitchenSink() {
    std::string text = test::replaced(smallKitchenSink(), "type: ode_rk4", "type: ode_adaptive\n      rtol: 0.01");
    const std::string plain = "      type: gated_mlp\n    memory:";  // of latent_memory
    text = test::replaced(text, plain,
                          test::replaced(plain, "gated_mlp", "gated_mlp\n      vendor.tensor.weight_form: tt"));
    const auto ir = modelOf(text);
    QCOMPARE(plugins::pluginsOf(*ir), (std::vector<std::string>{"ode_adaptive", "tensor_train"}));
    const auto loaded = plugin::loadPluginsOf(*ir);
    QVERIFY2(loaded, loaded ? "" : loaded.error().text().c_str());
    checkKitchenSink(ir, m_folder.filePath("sink.safetensors").toStdString());
  }

  // dx/dt = c x with body(x) = x + c x: x(1) = x(0) e^c.
  void theSolverReachesTheSolution() {
    const at::Tensor c = at::tensor({-3.0, 0.5, 2.0}, at::kDouble);
    const Body body = [&](const at::Tensor& x) { return x + c * x; };
    const at::Tensor x = at::rand({2, 4, 3}, at::kDouble) + 0.5;
    const at::Tensor exact = x * c.exp();
    double before = 1;
    std::int64_t callsBefore = 0;
    for (const double rtol : {1e-2, 1e-4, 1e-6}) {
      std::map<std::string, double> work;
      const at::Tensor y = solved(body, x, rtol, &work);
      const double error = ((y - exact) / exact).abs().max().item<double>();
      QVERIFY2(error < 10 * rtol, qPrintable(QString("rtol %1: error %2").arg(rtol).arg(error)));
      QVERIFY(error < before);
      const auto calls = static_cast<std::int64_t>(work.at("ode_adaptive.calls"));
      QVERIFY(calls > callsBefore);  // a smaller error costs more work
      // Six calls a try and one at the start.
      QCOMPARE(calls % 6, 1);
      QCOMPARE(work.at("ode_adaptive.over_limit"), 0.0);
      before = error;
      callsBefore = calls;
    }
  }

  // A problem that gets hard in one row: the other takes its own steps, as if it were alone.
  void rowsHaveStepsOfTheirOwn() {
    const Body body = [](const at::Tensor& x) { return x - x * x.square(); };  // dx/dt = -x^3
    const at::Tensor x = at::stack({at::full({3, 2}, 0.3, at::kDouble), at::full({3, 2}, 8.0, at::kDouble)});
    std::map<std::string, double> work;
    const at::Tensor together = solved(body, x, 1e-5, &work);
    QVERIFY(work.at("ode_adaptive.rejected") > 0);
    for (std::int64_t row = 0; row < 2; ++row) {
      const at::Tensor alone = solved(body, x.narrow(0, row, 1), 1e-5, nullptr);
      QVERIFY(at::equal(alone, together.narrow(0, row, 1)));
      // x(t) = x0 / sqrt(1 + 2 x0^2 t)
      const at::Tensor exact = x[row] / (1 + 2 * x[row].square()).sqrt();
      QVERIFY(distance(alone[0], exact) < 1e-3);
    }
  }

  void aBodyThatFailsIsNotThePluginsFault() {
    const Body body = [](const at::Tensor&) -> at::Tensor { throw std::runtime_error("of the engine"); };
    try {
      solved(body, at::ones({1, 2, 2}, at::kDouble), 1e-3, nullptr);
      QFAIL("nothing was thrown");
    } catch (const plugin::PluginFailure&) {
      QFAIL("the plug-in was blamed");
    } catch (const std::runtime_error& error) {
      QCOMPARE(std::string(error.what()), std::string("of the engine"));
    }
  }
};

QTEST_GUILESS_MAIN(PluginTest)
#include "plugin_test.moc"
