// The text of a training run: embedded, installed with the project, or given by the user.
#pragma once
#include <filesystem>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "core/runtime/run_error.h"

namespace eulerstack::runtime {

inline constexpr std::size_t kMaxCorpusBytes = 512U << 20U;

struct Corpus {
  std::vector<std::string> documents;
  std::size_t bytes = 0;
  std::vector<RunError> warnings;
};
// "" or "stories", "kjv", "python", else a file or folder (files with common text endings, sorted by path, symbolic
// links not followed). `packages`: folders to look for installed packages in.
tl::expected<Corpus, RunError> loadCorpus(const std::string& name, const std::vector<std::filesystem::path>& packages,
                                          std::size_t limit = kMaxCorpusBytes);
// Where packages may be: EULERSTACK_VENV, .venv beside and above the program, the build's own .venv, VIRTUAL_ENV.
std::vector<std::filesystem::path> packageFolders();

// Token ids of a corpus, split into training and validation parts (the last tenth, at least one window of each).
struct TokenData {
  std::vector<std::uint16_t> train, validation;
};
tl::expected<TokenData, RunError> tokenize(const Corpus& corpus, std::int64_t vocabulary, std::int64_t sequenceLength,
                                           bool addBegin, bool addEnd);

}  // namespace eulerstack::runtime
