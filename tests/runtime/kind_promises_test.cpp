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

KindRow row(const QString& name) {
  return rowOf(*kindNamed(name.toStdString()));
}

}  // namespace

class KindPromisesTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  std::filesystem::path file(const char* name) const { return m_folder.filePath(name).toStdString(); }

 private slots:
  void hasARow_data() { addKinds(); }
  void hasARow() {
    QFETCH(QString, kind);
    const KindRow described = row(kind);
    QVERIFY2(uses(*modelOf(described.document), *described.kind), described.document.c_str());
  }

  void tensorsAreThoseOfTheList_data() { addKinds(); }
  void tensorsAreThoseOfTheList() {
    QFETCH(QString, kind);
    const auto model = modelOf(row(kind).document);
    const LanguageModel built(model, {});
    const schema::TensorList list = ir::modelTensors(*model);
    const auto values = built.parameters().values();
    QCOMPARE(values.size(), list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
      QCOMPARE(values[i].name, list[i].name);
      QCOMPARE(values[i].value.sizes().vec(), list[i].shape);
    }
  }

  // Of the loss of training; of the logits where parts are trained beside the model: the loss then has terms that hold
  // their inputs still.
  void gradientsAreSlopes_data() { addKinds(); }
  void gradientsAreSlopes() {
    QFETCH(QString, kind);
    const KindRow described = row(kind);
    LanguageModel model = builtModel(described.slopes, at::kDouble);
    const at::Tensor ids = tokens(1, 12, 1), labels = tokens(1, 12, 2);
    const at::Tensor direction = at::randn({1, 12, 260}, at::kDouble);
    const ForwardContext training{true, 0, 5};
    const auto number = [&] {
      return described.trainsBeside() ? (model.logits(ids, training) * direction).sum()
                                      : model.loss(ids, labels, training);
    };
    checkSlopes(model, number, [&](const std::string& tensor) {
      return isOfResidual(tensor) ||
             std::any_of(described.beside.begin(), described.beside.end(),
                         [&](const std::string& part) { return tensor.find(part) != std::string::npos; });
    });
  }

  void laterTokensChangeNothingBefore_data() { addKinds(); }
  void laterTokensChangeNothingBefore() {
    QFETCH(QString, kind);
    const KindRow described = row(kind);
    checkCausal(builtModel(described.document), described.causal, 1);  // every token: a block may end at any
  }

  void cachedDecodingEqualsTheFullForward_data() { addKinds(); }
  void cachedDecodingEqualsTheFullForward() {
    QFETCH(QString, kind);
    const KindRow described = row(kind);
    checkCachedDecoding(builtModel(described.document), described.decoded);
  }

  void rowsAreIndependent_data() { addKinds(); }
  void rowsAreIndependent() {
    QFETCH(QString, kind);
    checkRowsAreIndependent(builtModel(row(kind).document));
  }

  void trainsAndIsReadAgain_data() { addKinds(); }
  void trainsAndIsReadAgain() {
    QFETCH(QString, kind);
    const auto ir = modelOf(row(kind).document);
    LanguageModel model(ir, {});
    model.initialize(3);
    checkTraining(model);
    checkSaving(ir, model, file("kind.safetensors"));
  }

  // Every primitive in one model. With plug-ins: plugin_test.cpp.
  void theKitchenSink() { checkKitchenSink(modelOf(smallKitchenSink()), file("sink.safetensors")); }
};

QTEST_GUILESS_MAIN(KindPromisesTest)
#include "kind_promises_test.moc"
