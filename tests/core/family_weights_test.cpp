// The names of the library's files for our tensors: every element has exactly one place there.
#include "core/interop/hf/family_weights.h"

#include <QTest>

#include <array>
#include <set>

#include "core/interop/import/families.h"

using namespace eulerstack;
using interop::LibraryTensor;

namespace {

schema::TensorSpec tensor(const char* name, std::vector<std::int64_t> shape) {
  schema::TensorSpec spec;
  spec.name = name;
  spec.shape = std::move(shape);
  return spec;
}

const LibraryTensor& find(const std::vector<LibraryTensor>& list, const std::string& name) {
  for (const LibraryTensor& one : list)
    if (one.name == name) return one;
  throw std::runtime_error("no " + name);
}

std::vector<LibraryTensor> of(const char* family, const schema::TensorList& ours) {
  const auto list = interop::libraryTensors(*interop::findFamilyWeights(family), ours);
  if (!list) throw std::runtime_error(list.error());
  return *list;
}

}  // namespace

class FamilyWeightsTest : public QObject {
  Q_OBJECT
 private slots:
  void namesAreRenamed() {
    const auto list = of("llama", {tensor("embedding.weight", {7, 4}), tensor("layers.12.mixer.q_proj.weight", {4, 4}),
                                   tensor("layers.12.mixer.q_proj.bias", {4})});
    QCOMPARE(list.size(), std::size_t{3});
    QCOMPARE(list[0].name, std::string("model.embed_tokens.weight"));
    QCOMPARE(list[1].name, std::string("model.layers.12.self_attn.q_proj.weight"));
    QCOMPARE(list[2].name, std::string("model.layers.12.self_attn.q_proj.bias"));
    QVERIFY(list[2].shape == std::vector<std::int64_t>{4});
  }

  void whatIsJoinedKeepsTheOrderOfTheRow() {
    // The list has the values before the keys.
    const auto list =
        of("phi3", {tensor("layers.0.mixer.v_proj.weight", {2, 4}), tensor("layers.0.mixer.q_proj.weight", {6, 4}),
                    tensor("layers.0.mixer.k_proj.weight", {2, 4})});
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(list[0].name, std::string("model.layers.0.self_attn.qkv_proj.weight"));
    QVERIFY((list[0].shape == std::vector<std::int64_t>{10, 4}));
    QCOMPARE(list[0].pieces[0].tensor, std::size_t{1});
    QCOMPARE(list[0].pieces[1].tensor, std::size_t{2});
    QCOMPARE(list[0].pieces[2].tensor, std::size_t{0});
  }

  void whatIsJoinedByHeadsStandsHeadByHead() {
    // Two key/value heads of two rows, each with two query heads.
    const auto list = interop::libraryTensors(
        "falcon",
        {tensor("layers.0.mixer.q_proj.weight", {8, 3}), tensor("layers.0.mixer.k_proj.weight", {4, 3}),
         tensor("layers.0.mixer.v_proj.weight", {4, 3})},
        2);
    QVERIFY(list.has_value());
    const LibraryTensor& joined = find(*list, "transformer.h.0.self_attention.query_key_value.weight");
    QVERIFY((joined.shape == std::vector<std::int64_t>{16, 3}));
    std::vector<std::array<std::int64_t, 3>> pieces;
    for (const interop::WeightPiece& piece : joined.pieces)
      pieces.push_back({static_cast<std::int64_t>(piece.tensor), piece.begin, piece.count});
    const std::vector<std::array<std::int64_t, 3>> wanted = {{0, 0, 12},  {1, 0, 6}, {2, 0, 6},
                                                             {0, 12, 12}, {1, 6, 6}, {2, 6, 6}};
    QVERIFY(pieces == wanted);
  }

  void aSecondSpellingIsTakenWhereTheFirstLacksAName() {
    const auto one = interop::libraryTensors("falcon", {tensor("layers.0.norm1.weight", {3})}, 1);
    QCOMPARE(one->front().name, std::string("transformer.h.0.input_layernorm.weight"));
    const auto two = interop::libraryTensors(
        "falcon", {tensor("layers.0.norm1.weight", {3}), tensor("layers.0.norm2.weight", {3})}, 1);
    QCOMPARE(two->front().name, std::string("transformer.h.0.ln_attn.weight"));
  }

  void matricesAreTurnedAndVectorsAreNot() {
    const auto list =
        of("gpt2", {tensor("layers.0.ffn.up_proj.weight", {8, 2}), tensor("layers.0.ffn.up_proj.bias", {8})});
    const LibraryTensor& weight = find(list, "transformer.h.0.mlp.c_fc.weight");
    QVERIFY(weight.transposed);
    QVERIFY((weight.shape == std::vector<std::int64_t>{2, 8}));
    QVERIFY(!find(list, "transformer.h.0.mlp.c_fc.bias").transposed);
  }

  void expertsAndPartsStandApart() {
    const interop::FamilyWeights family = {
        "case",
        {{"l.{layer}.e.{expert}.w1", {"layers.{layer}.ffn.experts.gate_up_proj"}, false, 0, 2},
         {"l.{layer}.e.{expert}.w3", {"layers.{layer}.ffn.experts.gate_up_proj"}, false, 1, 2}}};
    const auto list = interop::libraryTensors(family, {tensor("layers.3.ffn.experts.gate_up_proj.weight", {5, 6, 4})});
    QVERIFY(list.has_value());
    QCOMPARE(list->size(), std::size_t{10});
    const LibraryTensor& up = find(*list, "l.3.e.2.w3.weight");
    QVERIFY((up.shape == std::vector<std::int64_t>{3, 4}));
    QCOMPARE(up.pieces.front().begin, std::int64_t{2 * 24 + 12});
    QCOMPARE(up.pieces.front().count, std::int64_t{12});
  }

  void whatHasNoNameIsNamed() {
    const auto list =
        interop::libraryTensors(*interop::findFamilyWeights("llama"), {tensor("layers.0.memory.weight", {2, 2})});
    QVERIFY(!list.has_value());
    QCOMPARE(list.error(), std::string("layers.0.memory.weight"));
  }

  void everyFamilyOfTheTableCanBeImported() {
    std::set<std::string> seen;
    for (const interop::FamilyWeights& family : interop::familyWeights()) {
      QVERIFY2(interop::findFamily(family.modelType), family.modelType);
      QVERIFY2(seen.insert(family.modelType).second, family.modelType);
    }
  }
};

QTEST_APPLESS_MAIN(FamilyWeightsTest)
#include "family_weights_test.moc"
