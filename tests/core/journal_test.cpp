// Crash recovery: what was journalled comes back, whatever happens to the last line or to the writing process.
#include "core/document/journal.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <sstream>

#include "core/document/crc32.h"
#include "tests/property/random_documents.h"

using namespace eulerstack;
using namespace eulerstack::document;
using eulerstack::testing::Random;

namespace {

TextEdit edit(ByteOffset begin, ByteOffset end, std::string text) {
  return {{begin, end}, std::move(text)};
}

std::string read(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}
void write(const std::filesystem::path& file, const std::string& text) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

std::vector<TextEdit> randomEdits(Random& random, const std::string& text) {
  const auto begin = static_cast<ByteOffset>(random.below(text.size() + 1));
  const auto end = static_cast<ByteOffset>(std::min<std::size_t>(begin + random.below(5), text.size()));
  return {edit(begin, end, std::string(1 + random.below(20), static_cast<char>('a' + random.below(26))) + "\n")};
}

constexpr std::size_t kSteps = 4000;

// The child: edits and journals as fast as it can, and tells how far it is after each line is written.
[[noreturn]] void editUntilKilled(const std::filesystem::path& file, std::uint64_t seed, int pipe) {
  std::string text = "first: 1\n";
  auto journal = Journal::create(file, "doc.yml", text);
  if (!journal) ::_exit(3);
  Random random(seed);
  for (std::uint32_t step = 1; step <= kSteps; ++step) {
    const std::vector<TextEdit> edits = randomEdits(random, text);
    text = applyEdits(text, edits);
    if (!journal->append(edits)) ::_exit(4);
    if (step % 50 == 0 && !journal->sync()) ::_exit(5);
    if (journal->bytesWritten() > 20000) {  // compacts often, so that kills hit it
      journal = Journal::create(file, "doc.yml", text);
      if (!journal) ::_exit(6);
    }
    if (::write(pipe, &step, sizeof step) != sizeof step) ::_exit(7);
  }
  ::_exit(0);
}

}  // namespace

class JournalTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

 private slots:
  void recoversEdits() {
    const auto file = path("new/folder/a.journal");
    auto journal = Journal::create(file, "/home/é/doc.yml", "a: 1\n");
    QVERIFY(journal);
    QVERIFY(journal->append({edit(3, 4, "22"), edit(0, 0, "# \"c\"\n")}));
    QVERIFY(journal->append({edit(0, 0, "\xFF\x80")}));  // no UTF-8: kept all the same
    QVERIFY(journal->sync());
    QVERIFY(isJournalInUse(file));
    const auto found = recover(file);
    QVERIFY(found);
    QCOMPARE(found->documentPath, std::string("/home/é/doc.yml"));
    QCOMPARE(found->text, std::string("\xFF\x80# \"c\"\na: 22\n"));
    QCOMPARE(found->edits, std::size_t(2));
    QVERIFY(found->complete);
    { const Journal gone = std::move(*journal); }
    QVERIFY(!isJournalInUse(file));
  }

  void dropsATornLine() {
    const auto file = path("torn.journal");
    {
      auto journal = Journal::create(file, "", "x");
      QVERIFY(journal && journal->append({edit(1, 1, "y")}) && journal->append({edit(2, 2, "z")}));
    }
    const std::string whole = read(file);
    const std::size_t header = whole.find('\n') + 1;
    const std::size_t second = whole.find('\n', header) + 1;
    for (std::size_t size = 0; size < whole.size(); ++size) {
      write(file, whole.substr(0, size));
      const auto found = recover(file);
      QCOMPARE(found.has_value(), size >= header);
      if (found) QCOMPARE(found->text, std::string(size < second ? "x" : "xy"));
      if (found) QCOMPARE(found->complete, size == header || size == second);
    }
  }

  void noticesDamage() {
    const auto file = path("damaged.journal");
    {
      auto journal = Journal::create(file, "d", "text");
      QVERIFY(journal && journal->append({edit(0, 1, "T")}) && journal->append({edit(1, 2, "E")}));
    }
    const std::string whole = read(file);
    for (std::size_t i = 0; i < whole.size(); ++i) {
      std::string damaged = whole;
      damaged[i] = static_cast<char>(damaged[i] ^ 0x01);
      write(file, damaged);
      const auto found = recover(file);
      if (!found) continue;
      QVERIFY2(!found->complete, "damage goes unnoticed");
      QVERIFY(found->text == "text" || found->text == "Text");
    }
  }

  void refusesOtherFiles() {
    QVERIFY(!recover(path("missing")));
    for (const char* text : {"", "\n", "{}\n", "not a journal at all\n", "{\"version\":1} 00000000\n"}) {
      write(path("other"), text);
      QVERIFY2(!recover(path("other")), text);
    }
    // A line that is whole but does not fit the text.
    const std::string header = R"({"path":"","text":"ab","version":1})";
    const std::string line = R"([[5,9,"x"]])";
    const auto sum = [](const std::string& text) {
      char buffer[16];
      std::snprintf(buffer, sizeof buffer, " %08x\n", crc32(text));
      return text + buffer;
    };
    write(path("other"), sum(header) + sum(line));
    const auto found = recover(path("other"));
    QVERIFY(found && found->text == "ab" && !found->complete);
  }

  void knowsTheStandardSum() { QCOMPARE(crc32("123456789"), 0xCBF43926U); }

  void discards() {
    const auto file = path("done.journal");
    auto journal = Journal::create(file, "", "x");
    QVERIFY(journal);
    journal->discard();
    QVERIFY(!std::filesystem::exists(file));
  }

  void returnsIoErrors() {
    write(path("file"), "x");
    QVERIFY(!Journal::create(path("file") / "below.journal", "", "x"));
  }

  // kill -9 at random moments: the text that comes back is one the child had, not older than the last it told of.
  void survivesKills() {
    const std::uint64_t seed = testing::baseSeed();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Random random(seed);
    int killedInside = 0;
    for (int round = 0; round < 60; ++round) {
      const auto file = path("killed.journal");
      std::filesystem::remove(file);
      int ends[2];
      QVERIFY(::pipe(ends) == 0);
      const std::uint64_t childSeed = seed + static_cast<std::uint64_t>(round);
      const pid_t child = ::fork();
      if (child == 0) {
        ::close(ends[0]);
        editUntilKilled(file, childSeed, ends[1]);
      }
      ::close(ends[1]);
      // Let it get to a random step, then a little further.
      const std::size_t until = 1 + random.below(1500);
      std::uint32_t told = 0;
      std::uint32_t last = 0;
      while (last < until && ::read(ends[0], &told, sizeof told) == sizeof told) last = told;
      ::usleep(static_cast<useconds_t>(random.below(300)));
      ::kill(child, SIGKILL);
      while (::read(ends[0], &told, sizeof told) == sizeof told) last = told;
      ::close(ends[0]);
      int status = 0;
      ::waitpid(child, &status, 0);
      QVERIFY2(WIFSIGNALED(status) || WEXITSTATUS(status) == 0, "the child failed by itself");
      if (WIFSIGNALED(status)) ++killedInside;

      const auto found = recover(file);
      QVERIFY2(found, "nothing can be recovered");
      QCOMPARE(found->documentPath, std::string("doc.yml"));
      Random again(childSeed);
      std::string text = "first: 1\n";
      bool known = last == 0 && found->text == text;
      for (std::uint32_t step = 1; step <= last + 1 && step <= kSteps && !known; ++step) {
        text = applyEdits(text, randomEdits(again, text));
        known = step >= last && found->text == text;
      }
      QVERIFY2(known, "the recovered text is older than what was confirmed, or none of the child's");
      QVERIFY(!isJournalInUse(file));
    }
    QVERIFY2(killedInside > 30, "too few children were killed while they worked");
  }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
