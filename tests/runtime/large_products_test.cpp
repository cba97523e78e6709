// Our own products of large matrices against float64, whatever processor this is: the engine takes them only where they
// pay (ops/common.cpp).
#include <ATen/Parallel.h>

#include "core/runtime/ops/own_product.h"
#include "tests/runtime/op_case.h"

using namespace eulerstack::runtime;
using namespace eulerstack::runtime::testing;

namespace {

struct Shape {
  const char* name;
  std::int64_t rows, depth, cols;
};
// Tiles, panels, blocks of the depth and groups of panels, whole and with a rest.
constexpr Shape kShapes[] = {
    {"one tile", 6, 16, 64},
    {"one row", 1, 40, 70},
    {"rests of all", 53, 301, 131},
    {"narrower than a panel", 96, 64, 5},
    {"whole blocks", 192, 512, 256},
    {"many panels", 64, 48, 1100},
    {"deeper than is packed at once", 30, 2100, 96},
    {"many rows", 1000, 96, 72},
};

at::Tensor floats(std::int64_t rows, std::int64_t cols, int seed, bool turned) {
  const at::Tensor x = random({turned ? cols : rows, turned ? rows : cols}, seed).to(at::kFloat);
  return turned ? x.t() : x;
}

}  // namespace

class LargeProductsTest : public QObject {
  Q_OBJECT
 private slots:
  void equalsFloat64_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(kShapes)); ++i) QTest::newRow(kShapes[i].name) << i;
  }
  void equalsFloat64() {
    QFETCH(int, index);
    const Shape& s = kShapes[index];
    const int threads = at::get_num_threads();
    for (const bool turnedA : {false, true})
      for (const bool turnedB : {false, true})
        for (const bool add : {false, true}) {
          const at::Tensor a = floats(s.rows, s.depth, 1, turnedA), b = floats(s.depth, s.cols, 2, turnedB);
          const at::Tensor start = floats(s.rows, s.cols, 3, false);
          at::Tensor exact = at::mm(a.to(at::kDouble), b.to(at::kDouble));
          if (add) exact = exact + start.to(at::kDouble);
          at::Tensor first;
          for (const int count : {1, 2, 3}) {
            at::set_num_threads(count);
            const at::Tensor c = start.clone();
            ops::ownProduct(c, a, b, add);
            QVERIFY(distance(c, exact) < 2e-6 * std::sqrt(static_cast<double>(s.depth)) * 4);
            if (!first.defined()) first = c;
            QVERIFY2(c.equal(first), "the sums depend on the number of threads");
          }
          at::set_num_threads(threads);
        }
  }

  // Rows of wider matrices, as the parts of a joined projection are.
  void readsAndWritesViews() {
    const at::Tensor a = floats(70, 300, 1, false).narrow(1, 20, 96), b = floats(96, 300, 2, false).narrow(1, 7, 130);
    const at::Tensor wide = at::zeros({70, 200});
    ops::ownProduct(wide.narrow(1, 30, 130), a, b, false);
    QVERIFY(distance(wide.narrow(1, 30, 130), at::mm(a.to(at::kDouble), b.to(at::kDouble))) < 1e-4);
    QVERIFY(wide.narrow(1, 0, 30).eq(0).all().item<bool>() && wide.narrow(1, 160, 40).eq(0).all().item<bool>());
  }
};

QTEST_GUILESS_MAIN(LargeProductsTest)
#include "large_products_test.moc"
