// The strict safetensors reader and writer, as a user of weights files meets them.
#include "core/interop/safetensors.h"

#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <fstream>
#include <random>

using namespace eulerstack;
namespace fs = std::filesystem;

namespace {

std::string fileOf(std::string_view header, std::string_view data, std::int64_t claimed = -1) {
  const std::uint64_t size = claimed < 0 ? header.size() : static_cast<std::uint64_t>(claimed);
  std::string bytes(8, '\0');
  std::memcpy(bytes.data(), &size, 8);
  return bytes.append(header).append(data);
}

std::string readAll(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

class SafetensorsTest : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;
  fs::path path(const char* name) { return fs::path(m_folder.path().toStdString()) / name; }
  void write(const fs::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

 private slots:
  void writtenTensorsReadBack() {
    const std::vector<float> a{1.5F, -2.0F, 3.25F, 0.0F, 5.0F, 6.0F};
    const std::vector<std::int64_t> b{7, INT64_MIN};
    const fs::path file = path("round.safetensors");
    const auto written = interop::writeSafetensors(
        file, {{"a.weight", "F32", {2, 3}, a.data()}, {"b", "I64", {2}, b.data()}, {"empty", "F32", {0, 4}, nullptr}},
        {{"step", "12"}});
    QVERIFY2(written.has_value(), written ? "" : written.error().c_str());
    const auto header = interop::readHeader(file);
    QVERIFY2(header.has_value(), header ? "" : header.error().c_str());
    QCOMPARE(header->tensors.size(), std::size_t(3));
    QCOMPARE(header->metadata.at("format"), std::string("pt"));
    QCOMPARE(header->metadata.at("step"), std::string("12"));
    QCOMPARE(header->dataOffset % 8, std::uint64_t(0));
    for (const interop::TensorEntry& entry : header->tensors) {
      std::string bytes(entry.end - entry.begin, '\0');
      QVERIFY(interop::readTensor(file, *header, entry, bytes.data()).has_value());
      if (entry.name == "a.weight") QVERIFY(std::memcmp(bytes.data(), a.data(), bytes.size()) == 0);
      if (entry.name == "b") QVERIFY(std::memcmp(bytes.data(), b.data(), bytes.size()) == 0);
    }
    QCOMPARE(std::distance(fs::directory_iterator(file.parent_path()), fs::directory_iterator()), std::ptrdiff_t(1));
  }

  void badFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, const std::string& bytes, const char* reason) {
      QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(reason);
    };
    const std::string good = R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";
    const std::string eight(8, 'x');
    row("empty file", "", "shorter than 8");
    row("seven bytes", "1234567", "shorter than 8");
    row("header longer than file", fileOf(good, eight, 1000), "longer than the file");
    row("header above the limit", fileOf(good, eight, 10'000'001), "limit is 10000000");
    row("absurd length", std::string(8, '\xff') + good, "limit is 10000000");
    row("no object", fileOf("[1]", ""), "start with {");
    row("leading space", fileOf(" " + good, eight), "start with {");
    row("broken JSON", fileOf(R"({"a":)", ""), "not valid JSON");
    row("second document", fileOf(good + "{}", eight), "not valid JSON");
    row("bad UTF-8", fileOf("{\"a\xff\":1}", ""), "not valid JSON");
    row("hole at start", fileOf(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", eight), "hole");
    row("hole between",
        fileOf(
            R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[6,8]}})",
            eight),
        "hole");
    row("overlap",
        fileOf(
            R"({"a":{"dtype":"U8","shape":[6],"data_offsets":[0,6]},"b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
            eight),
        "overlaps");
    row("bytes after the last", fileOf(good, eight + "y"), "follow the last tensor");
    row("data cut off", fileOf(good, "1234"), "outside of the file");
    row("range and shape differ", fileOf(R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})", eight),
        "do not fit");
    row("shape overflows",
        fileOf(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}})", eight), "do not fit");
    row("negative size", fileOf(R"({"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})", eight), "negative");
    row("fraction", fileOf(R"({"a":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}})", eight), "whole number");
    row("unknown dtype", fileOf(R"({"a":{"dtype":"F31","shape":[2],"data_offsets":[0,8]}})", eight), "unknown dtype");
    row("end before begin",
        fileOf(
            R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"b":{"dtype":"U8","shape":[2],"data_offsets":[8,0]}})",
            eight),
        "hole");
    row("duplicate tensor",
        fileOf(
            R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"a":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
            eight),
        "stands twice");
    row("duplicate member", fileOf(R"({"a":{"dtype":"U8","dtype":"U8","shape":[8],"data_offsets":[0,8]}})", eight),
        "stands twice");
    row("extra member", fileOf(R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8],"x":"y"}})", eight),
        "text where none");
    row("missing member", fileOf(R"({"a":{"dtype":"U8","data_offsets":[0,8]}})", eight), "needs dtype");
    row("one offset", fileOf(R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0]}})", eight), "needs dtype");
    row("three offsets", fileOf(R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8,8]}})", eight),
        "number where none");
    row("nested mapping", fileOf(R"({"a":{"dtype":{"x":1},"shape":[8],"data_offsets":[0,8]}})", eight),
        "mapping where none");
    row("tensor is a number", fileOf(R"({"a":1})", ""), "number where none");
    row("metadata not text", fileOf(R"({"__metadata__":{"a":1}})", ""), "number where none");
    row("null", fileOf(R"({"a":null})", ""), "null");
    row("deep nesting", fileOf("{\"a\":" + std::string(200'000, '['), ""), "list where none");
  }

  void badFilesAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reason);
    const fs::path file = path("bad.safetensors");
    write(file, bytes.toStdString());
    const auto header = interop::readHeader(file);
    QVERIFY(!header.has_value());
    QVERIFY2(header.error().find(reason.toStdString()) != std::string::npos, header.error().c_str());
  }

  void missingFilesAndFoldersAreErrors() {
    QVERIFY(interop::readHeader(path("none")).error().find("cannot open") == 0);
    QVERIFY(!interop::readHeader(m_folder.path().toStdString()).has_value());
    QVERIFY(!interop::writeSafetensors(path("no/such/folder"), {}, {}).has_value());
    QVERIFY(!interop::writeSafetensors(path("x"), {{"a", "F32", {1}, nullptr}}, {}).has_value());
    QVERIFY(!interop::writeSafetensors(path("x"), {{"a", "F32", {0}, nullptr}, {"a", "F32", {0}, nullptr}}, {})
                 .has_value());
    QVERIFY(!fs::exists(path("x")));
  }

  // A failed write keeps the old file and leaves no other.
  void failedWriteKeepsTheOldFile() {
    const fs::path folder = path("target");
    fs::create_directories(folder / "weights");  // a folder cannot be replaced by a file
    write(folder / "weights" / "keep", "old");
    const float value = 1;
    QVERIFY(!interop::writeSafetensors(folder / "weights", {{"a", "F32", {1}, &value}}, {}).has_value());
    QCOMPARE(readAll(folder / "weights" / "keep"), std::string("old"));
    QCOMPARE(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), std::ptrdiff_t(1));
  }

  // Any byte changed anywhere: the reader answers, never crashes; what it accepts keeps the promises of the header.
  void mutatedFilesNeverCrash() {
    const std::uint32_t seed = qEnvironmentVariableIsSet("EULERSTACK_SEED")
                                   ? qEnvironmentVariable("EULERSTACK_SEED").toUInt()
                                   : std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const std::vector<float> data(64, 1.0F);
    const fs::path file = path("seed.safetensors");
    QVERIFY(interop::writeSafetensors(file, {{"a", "F32", {4, 8}, data.data()}, {"b", "F32", {32}, data.data()}},
                                      {{"k", "v"}})
                .has_value());
    const std::string good = readAll(file);
    const std::string_view letters = "{}[]\",:0123456789-eE.\\ufF\xff\x01";
    for (int trial = 0; trial < 5000; ++trial) {
      std::string bytes = good;
      for (std::uint32_t n = 1 + random() % 4; n > 0; --n) {
        const std::size_t at = random() % std::min<std::size_t>(bytes.size(), 200);
        switch (random() % 4) {
          case 0:
            bytes[at] = letters[random() % letters.size()];
            break;
          case 1:
            bytes.insert(at, 1, letters[random() % letters.size()]);
            break;
          case 2:
            bytes.erase(at, 1 + random() % 8);
            break;
          case 3:
            bytes[at] = static_cast<char>(random());
            break;
        }
        if (bytes.empty()) bytes = "x";
      }
      write(file, bytes);
      const auto header = interop::readHeader(file);
      if (!header) {
        QVERIFY(!header.error().empty());
        continue;
      }
      std::uint64_t next = 0;
      for (const interop::TensorEntry& entry : header->tensors) {
        QCOMPARE(entry.begin, next);
        next = entry.end;
        std::string into(entry.end - entry.begin, '\0');
        QVERIFY(interop::readTensor(file, *header, entry, into.data()).has_value());
      }
      QCOMPARE(header->dataOffset + next, std::uint64_t(bytes.size()));
    }
  }
};

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
