// Counts: no wrapping, and the texts people read.
#include <QtTest>
#include <random>

#include "core/base/quantities.h"

using namespace eulerstack;

__extension__ typedef __int128 Wide;

class QuantitiesTest : public QObject {
  Q_OBJECT
 private slots:
  void checkedArithmeticMatchesWideArithmetic() {
    const std::uint64_t seed = 20260101;
    qInfo() << "seed" << seed;
    std::mt19937_64 random(seed);
    const auto fits = [](Wide wide) { return wide >= INT64_MIN && wide <= INT64_MAX; };
    const auto same = [&](std::optional<std::int64_t> got, Wide wide) {
      return got.has_value() == fits(wide) && (!got || *got == static_cast<std::int64_t>(wide));
    };
    for (int i = 0; i < 20000; ++i) {
      const auto a = static_cast<std::int64_t>(random()) >> (random() % 64);
      const auto b = static_cast<std::int64_t>(random()) >> (random() % 64);
      QVERIFY2(same(checkedAdd(a, b), Wide{a} + b), qPrintable(QString("%1 + %2").arg(a).arg(b)));
      QVERIFY2(same(checkedSub(a, b), Wide{a} - b), qPrintable(QString("%1 - %2").arg(a).arg(b)));
      QVERIFY2(same(checkedMul(a, b), Wide{a} * b), qPrintable(QString("%1 * %2").arg(a).arg(b)));
    }
  }

  void amountsSaturateAndSaySo() {
    const ParameterCount big(INT64_MAX - 1);
    QVERIFY(!big.saturated());
    QVERIFY((big + ParameterCount(2)).saturated());
    QVERIFY((big * 2).saturated());
    QCOMPARE((ParameterCount(3) * 4).value(), 12);
    QCOMPARE(ParameterCount(-5).value(), 0);
    QCOMPARE(QString::fromStdString(shortCount(INT64_MAX)), QString("> 9.22 Qi"));
  }

  void textsPeopleRead_data() {
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("bytes");
    QTest::addColumn<QString>("flops");
    const auto row = [](qint64 value, const char* count, const char* bytes, const char* flops) {
      QTest::addRow("%lld", static_cast<long long>(value)) << value << count << bytes << flops;
    };
    row(0, "0", "0 B", "0 FLOP");
    row(97, "97", "97 B", "97 FLOP");
    row(999, "999", "999 B", "999 FLOP");
    row(1000, "1.00 K", "1000 B", "1.00 KFLOP");
    row(1023, "1.02 K", "1023 B", "1.02 KFLOP");
    row(1024, "1.02 K", "1.00 KiB", "1.02 KFLOP");
    row(9'994, "9.99 K", "9.76 KiB", "9.99 KFLOP");
    row(9'996, "10.0 K", "9.76 KiB", "10.0 KFLOP");
    row(14'336, "14.3 K", "14.0 KiB", "14.3 KFLOP");
    row(999'960, "1.00 M", "976.5 KiB", "1.00 MFLOP");
    row(1'048'100, "1.05 M", "1.00 MiB", "1.05 MFLOP");
    row(405'500'000, "405.5 M", "386.7 MiB", "405.5 MFLOP");
    row(1'235'814'400, "1.24 B", "1.15 GiB", "1.24 GFLOP");
    row(3'200'000'000'000, "3.20 T", "2.91 TiB", "3.20 TFLOP");
  }
  void textsPeopleRead() {
    QFETCH(qint64, value);
    QFETCH(QString, count);
    QFETCH(QString, bytes);
    QFETCH(QString, flops);
    QCOMPARE(QString::fromStdString(shortCount(value)), count);
    QCOMPARE(QString::fromStdString(shortBytes(value)), bytes);
    QCOMPARE(QString::fromStdString(shortFlops(value)), flops);
  }

  void groupsOfThreeWithThinSpaces() {
    QCOMPARE(QString::fromStdString(groupedNumber(12)), QString("12"));
    QCOMPARE(QString::fromStdString(groupedNumber(123)), QString("123"));
    QCOMPARE(QString::fromStdString(groupedNumber(1234567)), QString("1\u2009234\u2009567"));
    QCOMPARE(QString::fromStdString(groupedNumber(-1234)), QString("-1\u2009234"));
  }
};

QTEST_APPLESS_MAIN(QuantitiesTest)
#include "quantities_test.moc"
