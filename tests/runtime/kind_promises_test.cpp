// What every kind of the registry promises, each in its row (registry_rows.h); and a model that has nearly all of them.
// every_kind_test.cpp walks them too: layers computed again, batches in parts, bfloat16.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include "registry_rows.h"

#include <QTemporaryDir>

#include "trained.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

void addKinds() {
  QTest::addColumn<QString>("kind");
  for (const schema::KindDescriptor* kind : schema::Registry::instance().all()) {
    const std::string name = nameOf(*kind);
    QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
}

}  // namespace

class KindPromisesTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  std::filesystem::path file(const char* name) const { return m_folder.filePath(name).toStdString(); }

  // An exception is the failure of this kind alone.
  template <class Check>
  static void promised(const Check& check) {
    QFETCH(QString, kind);
    attempted([&] { check(rowOf(*kindNamed(kind.toStdString()))); });
  }
  template <class Check>
  static void attempted(const Check& check) {
    try {
      check();
    } catch (const std::exception& error) {
      QFAIL(qPrintable(QString(error.what()).section('\n', 0, 0)));
    }
  }

 private slots:
  void hasARow_data() { addKinds(); }
  void hasARow() {
    promised([](const KindRow& kind) { QVERIFY2(uses(*modelOf(kind.document), *kind.kind), kind.document.c_str()); });
  }

  // The engine allocates what the list says; so what is asked here is that the module finds its tensors and can compute
  // with them. A tensor that it does not use has no slope.
  void tensorsAreThoseOfTheList_data() { addKinds(); }
  void tensorsAreThoseOfTheList() {
    promised([](const KindRow& kind) {
      const LanguageModel model = builtModel(kind.document);
      const schema::TensorList list = ir::modelTensors(model.ir());
      const auto values = model.parameters().values();
      QCOMPARE(values.size(), list.size());
      for (std::size_t i = 0; i < list.size(); ++i) {
        QCOMPARE(values[i].name, list[i].name);
        QCOMPARE(values[i].value.sizes().vec(), list[i].shape);
      }
      const at::NoGradGuard off;
      QVERIFY(model.logits(tokens(2, 40, 1)).isfinite().all().item<bool>());
    });
  }

  // Of the loss of training; of the logits where parts are trained beside the model: the loss then has terms that hold
  // their inputs still.
  void gradientsAreSlopes_data() { addKinds(); }
  void gradientsAreSlopes() {
    promised([](const KindRow& kind) {
      LanguageModel model = builtModel(kind.slopes, at::kDouble);
      const at::Tensor ids = tokens(1, 12, 1), labels = tokens(1, 12, 2);
      const at::Tensor direction = at::randn({1, 12, 260}, at::kDouble);
      const ForwardContext training{true, 0, 5};
      const auto number = [&] {
        return kind.trainsBeside() ? (model.logits(ids, training) * direction).sum()
                                   : model.loss(ids, labels, training);
      };
      checkSlopes(model, number, [&](const std::string& tensor) {
        return isOfResidual(tensor) ||
               std::any_of(kind.beside.begin(), kind.beside.end(),
                           [&](const std::string& part) { return tensor.find(part) != std::string::npos; });
      });
    });
  }

  void laterTokensChangeNothingBefore_data() { addKinds(); }
  void laterTokensChangeNothingBefore() {
    promised([](const KindRow& kind) {
      checkCausal(builtModel(kind.document), kind.causal, 1);  // every token: a block may end at any
    });
  }

  void cachedDecodingEqualsTheFullForward_data() { addKinds(); }
  void cachedDecodingEqualsTheFullForward() {
    promised([](const KindRow& kind) { checkCachedDecoding(builtModel(kind.document), kind.decoded); });
  }

  void rowsAreIndependent_data() { addKinds(); }
  void rowsAreIndependent() {
    promised([](const KindRow& kind) { checkRowsAreIndependent(builtModel(kind.document)); });
  }

  void trainsAndIsReadAgain_data() { addKinds(); }
  void trainsAndIsReadAgain() {
    promised([this](const KindRow& kind) {
      const auto ir = modelOf(kind.document);
      LanguageModel model(ir, {});
      model.initialize(3);
      checkTraining(model);
      checkSaving(ir, model, file("kind.safetensors"));
    });
  }

  // Every primitive in one model. With plug-ins: plugin_test.cpp.
  void theKitchenSink() {
    attempted([this] { checkKitchenSink(modelOf(smallKitchenSink()), file("sink.safetensors")); });
  }
};

QTEST_GUILESS_MAIN(KindPromisesTest)
#include "kind_promises_test.moc"
