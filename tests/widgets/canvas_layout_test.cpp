// Properties of the layout over many random card sizes: order, no overlap, rows, wires that cross no card.
#include <QElapsedTimer>
#include <QTest>
#include <random>

#include "widgets/canvas/layout.h"

using namespace eulerstack::widgets;

namespace {

std::vector<QSizeF> randomSizes(std::mt19937& random, int count) {
  std::uniform_real_distribution<qreal> width(90, 240), height(60, 180);
  std::vector<QSizeF> sizes;
  for (int i = 0; i < count; ++i) sizes.emplace_back(width(random), height(random));
  if (count > 3) sizes[static_cast<std::size_t>(count) / 2] = QSizeF(900, 520);  // an expanded card
  return sizes;
}

}  // namespace

class CanvasLayoutTest : public QObject {
  Q_OBJECT

 private slots:
  void properties_data() {
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("count");
    QTest::addColumn<qreal>("rowWidth");
    std::random_device device;
    for (int i = 0; i < 24; ++i) {
      const unsigned seed = i < 12 ? static_cast<unsigned>(i) : device();
      for (const qreal width : {0.0, 700.0, 1500.0})
        QTest::addRow("seed %u width %g", seed, width) << seed << 1 + i * 5 << width;
    }
  }
  void properties() {
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    QFETCH(qreal, rowWidth);
    std::mt19937 random(seed);
    LayoutOptions options;
    options.rowWidth = rowWidth;
    const std::vector<QSizeF> sizes = randomSizes(random, count);
    const CanvasLayout layout = layoutCards(sizes, options);
    QCOMPARE(layout.count(), count);
    if (rowWidth == 0) QCOMPARE(layout.rows.size(), std::size_t(1));
    for (int i = 0; i < count; ++i) {
      const QRectF& card = layout.cards[static_cast<std::size_t>(i)];
      QCOMPARE(card.size(), sizes[static_cast<std::size_t>(i)]);
      for (int j = i + 1; j < count; ++j)
        QVERIFY2(!card.intersects(layout.cards[static_cast<std::size_t>(j)]),
                 qPrintable(QString("%1 %2").arg(i).arg(j)));
      QCOMPARE(layout.cardAt(card.center()), i);
      QCOMPARE(layout.cardAt(card.topLeft() + QPointF(1, 1)), i);
      if (i == 0) continue;
      const QRectF& before = layout.cards[static_cast<std::size_t>(i) - 1];
      const bool sameRow = layout.rowOf[static_cast<std::size_t>(i)] == layout.rowOf[static_cast<std::size_t>(i) - 1];
      if (sameRow) {
        QCOMPARE(card.left(), before.right() + options.gapX);
        QCOMPARE(card.top(), before.top());
      } else {
        QCOMPARE(card.left(), options.indent);
        const LayoutRow& row = layout.rows[static_cast<std::size_t>(layout.rowOf[static_cast<std::size_t>(i) - 1])];
        QCOMPARE(card.top(), row.bottom + options.rowGap);
        // A row is broken only when the card did not fit.
        QVERIFY(before.right() + options.gapX + card.width() > rowWidth);
      }
    }
  }
  void wiresCrossNoCard_data() { properties_data(); }
  void wiresCrossNoCard() {
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    QFETCH(qreal, rowWidth);
    std::mt19937 random(seed);
    LayoutOptions options;
    options.rowWidth = rowWidth;
    const CanvasLayout layout = layoutCards(randomSizes(random, count), options);
    for (int i = 0; i + 1 < count; ++i) {
      const std::vector<QPointF> points = wirePoints(layout, i);
      QCOMPARE(points.front(), layout.output(i));
      QCOMPARE(points.back(), layout.input(i + 1));
      for (std::size_t p = 1; p < points.size(); ++p) {
        const QPointF a = points[p - 1], b = points[p];
        QVERIFY(a.x() == b.x() || a.y() == b.y());
        const QRectF segment = QRectF(a, b).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
        for (int c = 0; c < count; ++c) {
          const QRectF inside = layout.cards[static_cast<std::size_t>(c)].adjusted(1, 1, -1, -1);
          QVERIFY2(!inside.intersects(segment), qPrintable(QString("wire %1 card %2 seed %3").arg(i).arg(c).arg(seed)));
        }
      }
    }
  }
  void searchesAgreeWithAFullScan() {
    std::mt19937 random(7);
    LayoutOptions options;
    options.rowWidth = 1200;
    const CanvasLayout layout = layoutCards(randomSizes(random, 120), options);
    std::uniform_real_distribution<qreal> x(-100, 1400), y(-100, layout.bounds.bottom() + 100), s(0, 600);
    for (int i = 0; i < 500; ++i) {
      const QRectF area(x(random), y(random), s(random), s(random));
      std::vector<int> expected;
      for (int c = 0; c < layout.count(); ++c)
        if (layout.cards[static_cast<std::size_t>(c)].intersects(area)) expected.push_back(c);
      QCOMPARE(layout.cardsIn(area), expected);
      const QPointF point(x(random), y(random));
      int under = -1;
      for (int c = 0; c < layout.count(); ++c)
        if (layout.cards[static_cast<std::size_t>(c)].contains(point)) under = c;
      QCOMPARE(layout.cardAt(point), under);
    }
  }
  void changingOneCardKeepsWhatIsBeforeIt() {
    std::mt19937 random(3);
    LayoutOptions options;
    options.rowWidth = 1000;
    std::vector<QSizeF> sizes = randomSizes(random, 40);
    const CanvasLayout before = layoutCards(sizes, options);
    sizes[30] = QSizeF(222, 162);
    const CanvasLayout after = layoutCards(sizes, options);
    for (std::size_t i = 0; i < 30; ++i) QCOMPARE(after.cards[i].topLeft(), before.cards[i].topLeft());
    QCOMPARE(layoutCards(sizes, options).cards, after.cards);
  }
  void emptyAndOne() {
    QVERIFY(layoutCards({}, {}).empty());
    QVERIFY(layoutCards({}, {}).bounds.isEmpty());
    QCOMPARE(layoutCards({}, {}).cardAt({0, 0}), -1);
    QCOMPARE(layoutCards({QSizeF(100, 50)}, {}).bounds, QRectF(0, 0, 100, 50));
  }
  void aCardWiderThanTheRowStandsAlone() {
    LayoutOptions options;
    options.rowWidth = 300;
    const CanvasLayout layout = layoutCards({QSizeF(222, 100), QSizeF(900, 100), QSizeF(222, 100)}, options);
    QCOMPARE(layout.rows.size(), std::size_t(3));
  }
  void roundedPathStaysInItsCorners() {
    const std::vector<QPointF> points = {{0, 0}, {20, 0}, {20, 60}, {-12, 60}, {-12, 90}, {0, 90}};
    const QPainterPath path = roundedPath(points, 12);
    QCOMPARE(path.pointAtPercent(0), QPointF(0, 0));
    QCOMPARE(path.currentPosition(), QPointF(0, 90));
    QVERIFY(QRectF(-12, 0, 32, 90).adjusted(-0.1, -0.1, 0.1, 0.1).contains(path.boundingRect()));
    QCOMPARE(distanceTo(points, {25, 30}), 5.0);
  }
};

QTEST_GUILESS_MAIN(CanvasLayoutTest)
#include "canvas_layout_test.moc"
