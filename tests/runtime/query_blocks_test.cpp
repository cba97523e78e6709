// Attention for a block of queries at a time: the same answers and gradients as all at once, with memory that grows
// with the length and not with its square.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include "core/runtime/ops/query_blocks.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>

#include <atomic>

#include "attention_variants.h"
#include "promises.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

constexpr std::int64_t kTime = 150;  // three blocks, the last of them not full
static_assert(kTime > 2 * ops::kQueryBlock && kTime < 3 * ops::kQueryBlock);

ModelMaker windowedSoftcap() {
  return withAttention({{"vendor.studio.attn_softcap", 0.5}, {"window", num(20)}, {"attention_sinks", sinks(2, true)}});
}

std::vector<NamedMaker> makers() {
  std::vector<NamedMaker> list{{"softcap window sinks", windowedSoftcap()},
                               {"softcap dilated", withAttention({{"vendor.studio.attn_softcap", 0.5},
                                                                  {"window", num(70)},
                                                                  {"window_mode", word("dilated")},
                                                                  {"window_dilation", num(3)}})}};
  for (const NamedMaker& maker : headMakers())
    if (std::string_view(maker.name).starts_with("softcap") || std::string_view(maker.name) == "nsa window")
      list.push_back(maker);
  for (const NamedMaker& maker : compressedMakers()) list.push_back(maker);
  for (const NamedMaker& maker : latentMakers())
    if (std::string_view(maker.name) == "mla softcap") list.push_back(maker);
  for (NamedMaker& named : list) {
    named.maker.length = 192;
    named.maker.layers = 1;
  }
  return list;
}

LanguageModel modelFor(ModelMaker maker, at::ScalarType type = at::kDouble) {
  LanguageModel model(maker.make(), {type, at::kCPU, true});
  model.initialize(5);
  const at::NoGradGuard off;
  at::manual_seed(9);
  for (const auto& tensor : model.parameters().values())
    tensor.value.add_(at::randn(tensor.value.sizes()).to(type), 0.1);
  return model;
}

// Bytes in use at the peak while it lives; the library's own allocator does the work.
class CountingAllocator final : public c10::Allocator {
 public:
  CountingAllocator() : m_before(c10::GetAllocator(c10::kCPU)) { c10::SetAllocator(c10::kCPU, this, 1); }
  ~CountingAllocator() override { c10::SetAllocator(c10::kCPU, m_before, 1); }
  c10::DataPtr allocate(std::size_t bytes) override {
    char* block = static_cast<char*>(c10::alloc_cpu(bytes + kHead));
    *reinterpret_cast<std::size_t*>(block) = bytes;
    const std::int64_t now = used += static_cast<std::int64_t>(bytes);
    std::int64_t seen = peak;
    while (now > seen && !peak.compare_exchange_weak(seen, now)) {
    }
    return {block + kHead, block, &release, c10::Device(c10::DeviceType::CPU)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return nullptr; }
  void copy_data(void* to, const void* from, std::size_t bytes) const override { std::memcpy(to, from, bytes); }

  static std::atomic<std::int64_t> used, peak;

 private:
  static constexpr std::size_t kHead = 64;
  static void release(void* block) {
    used -= static_cast<std::int64_t>(*static_cast<std::size_t*>(block));
    c10::free_cpu(block);
  }
  c10::Allocator* m_before;
};
std::atomic<std::int64_t> CountingAllocator::used = 0, CountingAllocator::peak = 0;

// Beyond what stood before.
std::int64_t peakOf(LanguageModel& model, std::int64_t time) {
  const at::Tensor ids = tokens(1, time, 3), labels = tokens(1, time, 4);
  CountingAllocator allocator;
  CountingAllocator::used = CountingAllocator::peak = 0;
  torch::autograd::backward({model.loss(ids, labels)});
  model.parameters().clearGradients();
  return CountingAllocator::peak;
}

}  // namespace

class QueryBlocksTest : public QObject {
  Q_OBJECT
  void rows() {
    QTest::addColumn<int>("index");
    const std::vector<NamedMaker> list = makers();
    for (std::size_t i = 0; i < list.size(); ++i) QTest::newRow(list[i].name.c_str()) << static_cast<int>(i);
  }
  static ModelMaker maker() {
    QFETCH(int, index);
    return makers()[static_cast<std::size_t>(index)].maker;
  }

 private slots:
  void sameAnswersAndGradients_data() { rows(); }
  void sameAnswersAndGradients() {
    LanguageModel model = modelFor(maker());
    const at::Tensor ids = tokens(2, kTime, 7), labels = tokens(2, kTime, 8);
    const at::Tensor logits = model.logits(ids).detach();
    torch::autograd::backward({model.loss(ids, labels)});
    const at::Tensor gradients = model.parameters().flatGradients().clone();
    QVERIFY(gradients.abs().max().item<double>() > 1e-3);
    model.parameters().clearGradients();
    const ops::PlainOps whole;
    QVERIFY(distance(model.logits(ids), logits) < 1e-10);
    torch::autograd::backward({model.loss(ids, labels)});
    QVERIFY2(distance(model.parameters().flatGradients(), gradients) < 1e-10,
             qPrintable(QString::number(distance(model.parameters().flatGradients(), gradients))));
  }

  // Dropped probabilities are the same when they are computed again.
  void gradientsWithDropout_data() { rows(); }
  void gradientsWithDropout() {
    ModelMaker given = maker();
    given.mixer.values.set({given.mixer.kind->fields.find("attn_drop"), 0.3, true, yaml::kNoNode});
    LanguageModel model = modelFor(given);
    const ForwardContext context{true, 0, 77};
    const at::Tensor ids = tokens(1, kTime, 1), labels = tokens(1, kTime, 2);
    const at::Tensor loss = model.loss(ids, labels, context);
    torch::autograd::backward({loss});
    const at::NoGradGuard off;
    QVERIFY(std::abs(model.loss(ids, labels).item<double>() - loss.item<double>()) > 1e-6);
    at::Tensor values = model.parameters().flatValues();
    const at::Tensor step = at::randn(values.sizes(), at::kDouble);
    const double expected = (model.parameters().flatGradients() * step).sum().item<double>();
    constexpr double h = 1e-6;
    values.add_(step, h);
    const double up = model.loss(ids, labels, context).item<double>();
    values.sub_(step, 2 * h);
    const double down = model.loss(ids, labels, context).item<double>();
    const double measured = (up - down) / (2 * h);
    QVERIFY2(std::abs(measured - expected) < 1e-5 * std::max(1.0, std::abs(expected)),
             qPrintable(QString("%1 against %2").arg(measured).arg(expected)));
  }

  // A long prompt is read in blocks, then tokens one by one.
  void cachedDecoding_data() { rows(); }
  void cachedDecoding() {
    const LanguageModel model = modelFor(maker());
    const at::NoGradGuard off;
    const at::Tensor ids = tokens(1, kTime, 6);
    LanguageModel::Session session = model.newSession(1, kTime);
    std::int64_t first = 0;
    for (const std::int64_t count : {100, 1, 49}) {
      const at::Tensor cached = model.advance(ids.narrow(1, first, count), session);
      first += count;
      QVERIFY(distance(cached, model.logits(ids.narrow(1, 0, first)).narrow(1, first - count, count)) < 1e-9);
    }
  }

  // Four times the length needs about four times the memory; all at once it would need up to sixteen times as much.
  void memoryGrowsWithTheLength_data() { rows(); }
  void memoryGrowsWithTheLength() {
    ModelMaker given = maker();
    given.length = 1024;
    LanguageModel model = modelFor(given, at::kFloat);
    const double growth = static_cast<double>(peakOf(model, 1024)) / static_cast<double>(peakOf(model, 256));
    QVERIFY2(growth < 5.5, qPrintable(QString::number(growth)));
    const ops::PlainOps whole;
    const double square = static_cast<double>(peakOf(model, 1024)) / static_cast<double>(peakOf(model, 256));
    QVERIFY2(square > 8, qPrintable(QString::number(square)));
  }
};

QTEST_GUILESS_MAIN(QueryBlocksTest)
#include "query_blocks_test.moc"
