// Driver for LLVMFuzzerTestOneInput without libFuzzer: replays files, then feeds seeded mutations of them.
//   fuzz_X [--seconds N] [--seed N] [--runs N] FILE_OR_FOLDER...
// The input in work is kept in fuzz_X.last: after a crash it is the one that did it. An input that takes longer than
// kSlowSeconds ends the run as a failure.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Clock = std::chrono::steady_clock;
// Far above what an input of this size needs, even under sanitizers on a busy machine.
constexpr double kSlowSeconds = 20;
constexpr std::size_t kMostBytes = 16U << 10U;

double secondsSince(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

std::string read(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

void collect(const std::filesystem::path& path, std::vector<std::filesystem::path>& files) {
  if (std::filesystem::is_regular_file(path)) files.push_back(path);
  if (!std::filesystem::is_directory(path)) return;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
    if (entry.is_regular_file()) files.push_back(entry.path());
}

class Mutator {
 public:
  Mutator(std::uint64_t seed, const std::vector<std::string>& corpus) : m_engine(seed), m_corpus(corpus) {}

  std::string next() {
    std::string text = pick();
    if (text.size() > kMostBytes) text = text.substr(below(text.size() - kMostBytes), kMostBytes);
    for (std::size_t i = 1 + below(6); i > 0; --i) mutate(text);
    if (text.size() > 2 * kMostBytes) text.resize(2 * kMostBytes);
    return text;
  }

 private:
  std::size_t below(std::size_t count) { return count == 0 ? 0 : m_engine() % count; }
  const std::string& pick() { return m_corpus[below(m_corpus.size())]; }

  const char* token() {
    static constexpr const char* tokens[] = {"\n",
                                             "\r\n",
                                             " ",
                                             "  ",
                                             "\t",
                                             "- ",
                                             ": ",
                                             ":",
                                             "? ",
                                             "#",
                                             " # c",
                                             "[",
                                             "]",
                                             "{",
                                             "}",
                                             ",",
                                             "\"",
                                             "'",
                                             "|\n",
                                             ">-\n",
                                             "|+\n",
                                             "|2\n",
                                             "&a ",
                                             "*a",
                                             "!!str ",
                                             "!x ",
                                             "<<: ",
                                             "---\n",
                                             "...\n",
                                             "%YAML 1.2\n",
                                             "${",
                                             "${let.n}",
                                             "${1/0}",
                                             "null",
                                             "~",
                                             "true",
                                             "1e999",
                                             "-1",
                                             "0",
                                             "9223372036854775807",
                                             "9223372036854775808",
                                             ".nan",
                                             "\\",
                                             "\\u0085",
                                             "\xEF\xBB\xBF",
                                             "\xC3\xA9",
                                             "\xF0\x9F\x98\x80",
                                             "\x80",
                                             "template: ",
                                             "repeat: ",
                                             "layer_schedule:\n",
                                             "type: ",
                                             "attention: ",
                                             "@",
                                             "`",
                                             "[[[[[[[[[[[[[[[[",
                                             "- - - - "};
    return tokens[below(std::size(tokens))];
  }

  std::string lineAt(std::size_t at, const std::string& text, std::size_t* begin) {
    *begin = at == 0 ? 0 : text.rfind('\n', at - 1);
    *begin = *begin == text.npos ? 0 : *begin + (at == 0 ? 0 : 1);
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1);
    return text.substr(*begin, end + 1 - *begin);
  }

  void mutate(std::string& text) {
    const std::size_t at = below(text.size() + 1);
    const std::size_t length = std::min(below(12), text.size() - at);
    std::size_t begin = 0;
    switch (text.empty() ? 0 : below(10)) {
      case 0:
      case 1:
        text.insert(at, token());
        break;
      case 2:
        text.erase(at, length);
        break;
      case 3:
        text.replace(at, length, token());
        break;
      case 4:
        if (at < text.size()) text[at] = static_cast<char>(below(256));
        break;
      case 5: {  // a line twice, somewhere else
        const std::string line = lineAt(std::min(at, text.size() - 1), text, &begin);
        text.insert(below(2) == 0 ? begin : below(text.size()), line);
        break;
      }
      case 6: {  // a line gone
        const std::string line = lineAt(std::min(at, text.size() - 1), text, &begin);
        text.erase(begin, line.size());
        break;
      }
      case 7: {  // other indentation
        lineAt(std::min(at, text.size() - 1), text, &begin);
        text.insert(begin, below(3) + 1, ' ');
        break;
      }
      case 8: {  // part of another input
        const std::string& other = pick();
        const std::size_t from = below(other.size());
        text.insert(at, other.substr(from, below(200)));
        break;
      }
      default: {  // number after number
        const std::size_t digit = text.find_first_of("0123456789", at);
        if (digit != text.npos) text.replace(digit, 1, std::to_string(below(1000)));
      }
    }
  }

  std::mt19937_64 m_engine;
  const std::vector<std::string>& m_corpus;
};

class Runner {
 public:
  explicit Runner(const std::string& keep) : m_keep(keep) {}

  bool run(const std::string& input) {
    // Kept in the file before the run: a crash leaves it there.
    if (FILE* file = std::fopen(m_keep.c_str(), "wb")) {
      std::fwrite(input.data(), 1, input.size(), file);
      std::fclose(file);
    }
    const Clock::time_point begin = Clock::now();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
    const double seconds = secondsSince(begin);
    m_slowest = std::max(m_slowest, seconds);
    ++m_runs;
    if (seconds < kSlowSeconds) return true;
    std::fprintf(stderr, "an input took %.1f s: see %s\n", seconds, m_keep.c_str());
    return false;
  }
  std::size_t runs() const { return m_runs; }
  double slowest() const { return m_slowest; }

 private:
  std::string m_keep;
  std::size_t m_runs = 0;
  double m_slowest = 0;
};

}  // namespace

int main(int count, char** arguments) {
  double seconds = 10;
  std::size_t runs = SIZE_MAX;
  const char* given = std::getenv("EULERSTACK_SEED");
  std::uint64_t seed = given ? std::strtoull(given, nullptr, 10) : 20260101;
  std::vector<std::filesystem::path> files;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--seconds" && i + 1 < count) {
      seconds = std::strtod(arguments[++i], nullptr);
    } else if (argument == "--seed" && i + 1 < count) {
      seed = std::strtoull(arguments[++i], nullptr, 10);
    } else if (argument == "--runs" && i + 1 < count) {
      runs = std::strtoull(arguments[++i], nullptr, 10);
    } else {
      collect(argument, files);
    }
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> corpus;
  for (const auto& file : files) corpus.push_back(read(file));
  if (corpus.empty()) {
    std::fprintf(stderr, "no input: name files or folders\n");
    return 2;
  }
  const std::string keep = *arguments;
  Runner runner(keep + ".last");
  const Clock::time_point begin = Clock::now();
  for (const std::string& input : corpus)
    if (!runner.run(input)) return 1;
  Mutator mutator(seed, corpus);
  while (runner.runs() < runs && secondsSince(begin) < seconds)
    if (!runner.run(mutator.next())) return 1;
  std::printf("seed %llu: %zu files, %zu inputs in %.1f s, slowest %.0f ms\n", static_cast<unsigned long long>(seed),
              corpus.size(), runner.runs(), secondsSince(begin), 1e3 * runner.slowest());
  return 0;
}
