// Frames and run options as they arrive from the other side: in pieces, too large, malformed.
#include <QtTest>
#include <random>

#include "core/interop/engine_protocol.h"
#include "core/interop/json_text.h"
#include "core/interop/sha256.h"

using namespace eulerstack::interop;

namespace {
std::string header(std::uint32_t length) {
  std::string bytes;
  for (int i = 0; i < 4; ++i) bytes += static_cast<char>(length >> (8 * i));
  return bytes;
}
}  // namespace

class EngineProtocolTest : public QObject {
  Q_OBJECT
 private slots:
  void frameIsLengthThenText() {
    QCOMPARE(encodeFrame("{}"), header(2) + "{}");
    QCOMPARE(encodeFrame(std::string(70000, 'x')).substr(0, 4), header(70000));
  }

  void anySplitGivesTheSameFrames() {
    const std::uint32_t seed = 7;
    qInfo() << "seed" << seed;
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
      std::vector<std::string> sent;
      std::string stream;
      for (std::uint32_t i = 0, n = random() % 20; i < n; ++i) {
        std::string body(random() % (random() % 4 ? 40 : 5000), ' ');
        for (char& c : body) c = static_cast<char>(random());
        stream += encodeFrame(body);
        sent.push_back(body);
      }
      FrameReader reader(5000);
      std::vector<std::string> got;
      for (std::size_t at = 0; at < stream.size();) {
        const std::size_t piece = 1 + random() % (random() % 2 ? 3 : 4096);
        reader.feed(std::string_view(stream).substr(at, piece));
        at += piece;
        if (random() % 3)
          while (auto frame = reader.next()) got.push_back(*frame);
      }
      while (auto frame = reader.next()) got.push_back(*frame);
      QVERIFY(got == sent);
      QVERIFY(!reader.broken());
      QCOMPARE(reader.pending(), std::size_t{0});
    }
  }

  void hugeClaimBreaksBeforeAnythingIsCollected() {
    FrameReader reader;
    reader.feed(encodeFrame("{\"type\":\"hello\"}"));
    reader.feed(header(1U << 30U));
    QCOMPARE(*reader.next(), std::string("{\"type\":\"hello\"}"));
    QVERIFY(!reader.next());
    QVERIFY(reader.broken());
    for (int i = 0; i < 100; ++i) reader.feed(std::string(1U << 16U, 'x'));
    QCOMPARE(reader.pending(), std::size_t{0});
    reader.feed(encodeFrame("{}"));
    QVERIFY(!reader.next());
  }

  void claimIsRefusedAsSoonAsItIsSeen() {
    FrameReader reader(100);
    reader.feed(header(101));
    QVERIFY(reader.broken());
    FrameReader exact(100);
    exact.feed(encodeFrame(std::string(100, 'y')));
    QCOMPARE(exact.next()->size(), std::size_t{100});
  }

  void noiseNeverCrashes() {
    const std::uint32_t seed = 11;
    qInfo() << "seed" << seed;
    std::mt19937 random(seed);
    for (int round = 0; round < 2000; ++round) {
      FrameReader reader(1000);
      std::string noise(random() % 200, ' ');
      for (char& c : noise) c = static_cast<char>(random() % 4 ? 0 : random());
      reader.feed(noise);
      while (reader.next()) {
      }
      QVERIFY(reader.pending() <= noise.size());
    }
  }

  void optionsSurviveTheRoundTrip() {
    TrainOptions options;
    options.data = "/tmp/a \"b\"\n\u00fc";
    options.steps = 12;
    options.batchSize = 3;
    options.sequenceLength = 64;
    options.learningRate = 1e-3;
    options.seed = INT64_MAX;
    options.device = "cpu";
    options.outputDir = "out";
    options.resumeDir = "old";
    options.validateEvery = 0;
    options.sampleEvery = 5;
    options.checkpointEvery = 7;
    options.threads = 2;
    std::string why;
    const auto read = readTrainOptions(trainOptionsJson(options), &why);
    QVERIFY2(read, why.c_str());
    QCOMPARE(trainOptionsJson(*read), trainOptionsJson(options));
    QCOMPARE(read->data, options.data);
    QCOMPARE(read->seed, options.seed);
    QCOMPARE(read->learningRate, options.learningRate);
    QCOMPARE(read->threads, options.threads);
    QVERIFY(readTrainOptions("{}", nullptr));
    QCOMPARE(readTrainOptions("{}", nullptr)->steps, TrainOptions().steps);
  }

  void badOptionsAreNamed_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("{\"steps\":") << "JSON";
    QTest::newRow("list") << QByteArray("[]") << "JSON";
    QTest::newRow("empty") << QByteArray("") << "JSON";
    QTest::newRow("text for number") << QByteArray(R"({"steps":"9"})") << "steps";
    QTest::newRow("fraction") << QByteArray(R"({"batch_size":1.5})") << "batch_size";
    QTest::newRow("zero batch") << QByteArray(R"({"batch_size":0})") << "batch_size";
    QTest::newRow("negative") << QByteArray(R"({"threads":-1})") << "threads";
    QTest::newRow("beyond int64") << QByteArray(R"({"seed":18446744073709551615})") << "seed";
    QTest::newRow("infinite rate") << QByteArray(R"({"learning_rate":1e999})") << "";
    QTest::newRow("negative rate") << QByteArray(R"({"learning_rate":-0.1})") << "learning_rate";
    QTest::newRow("device") << QByteArray(R"({"device":"tpu"})") << "device";
    QTest::newRow("unknown") << QByteArray(R"({"step":3})") << "step";
    QTest::newRow("null") << QByteArray(R"({"data":null})") << "data";
  }
  void badOptionsAreNamed() {
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    std::string why;
    QVERIFY(!readTrainOptions(json.toStdString(), &why));
    QVERIFY2(!why.empty() && QString::fromStdString(why).contains(named), why.c_str());
  }

  void jsonTextIsAlwaysValid() {
    QCOMPARE(jsonString("a\"\\\n\t\x01"), std::string("\"a\\\"\\\\\\n\\t\\u0001\""));
    QCOMPARE(jsonString("\xed\xb0\x80z"), std::string("\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbdz\""));
    QCOMPARE(jsonNumber(0.1), std::string("0.1"));
    QCOMPARE(jsonNumber(1e-5), std::string("1e-05"));
    QCOMPARE(jsonNumber(-0.0), std::string("-0.0"));
    QCOMPARE(jsonNumber(std::numeric_limits<double>::quiet_NaN()), std::string("null"));
    QCOMPARE(jsonNumber(-std::numeric_limits<double>::infinity()), std::string("null"));
    const std::uint32_t seed = 3;
    qInfo() << "seed" << seed;
    std::mt19937_64 random(seed);
    for (int i = 0; i < 20000; ++i) {
      const auto value = std::bit_cast<double>(random());
      if (std::isfinite(value)) QCOMPARE(std::strtod(jsonNumber(value).c_str(), nullptr), value);
    }
  }

  // Published vectors (FIPS 180-4 examples), and Qt's implementation for every length around the block size.
  void sha256MatchesTheStandard() {
    QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    for (int n = 0; n < 300; ++n) {
      QByteArray bytes(n, '\0');
      for (int i = 0; i < n; ++i) bytes[i] = static_cast<char>(i * 31 + n);
      const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
      QCOMPARE(QByteArray::fromStdString(sha256(bytes.toStdString())), expected);
    }
  }
};

QTEST_APPLESS_MAIN(EngineProtocolTest)
#include "engine_protocol_test.moc"
