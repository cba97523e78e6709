#include "app/cli/import_folder.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <map>

#include "app/cli/atomic_file.h"
#include "app/cli/fresh_folder.h"
#include "app/cli/input.h"
#include "core/analysis/report_words.h"
#include "core/interop/import/import_weights.h"

namespace eulerstack::cli {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t kShown = 20;  // of one sort of problem; a wrong file has thousands

int writeFailed(Console& console, const std::string& where, const std::string& reason) {
  console.error(where, DiagId::FileWriteFailed, {{"reason", reason}});
  return kExitUsage;
}

// All problems, the first of each sort in words.
void printProblems(Console& console, const std::vector<interop::WeightProblem>& problems) {
  std::map<DiagId, std::size_t> counts;
  for (const interop::WeightProblem& problem : problems)
    if (++counts[problem.id] <= kShown) console.error(problem.file, problem.id, problem.args);
  for (const auto& [id, count] : counts)
    if (count > kShown)
      console.note(console.text(
          ES_TR("Cli", "... and {count} more of {id}"),
          {{"count", static_cast<std::int64_t>(count - kShown)}, {"id", std::string(messageSpec(id).textId)}}));
}

int codeOf(const std::vector<interop::WeightProblem>& problems) {
  for (const interop::WeightProblem& problem : problems)
    if (problem.id == DiagId::FileWriteFailed) return kExitUsage;
  return kExitInvalid;
}

// What text and ids of the model have to do with each other stays beside the weights.
void copyTokenizer(const fs::path& source, const fs::path& target) {
  for (const char* name : {"tokenizer.json", "tokenizer_config.json", "tokenizer.model", "vocab.json", "merges.txt",
                           "special_tokens_map.json", "added_tokens.json"}) {
    std::error_code error;
    if (fs::is_regular_file(source / name, error)) fs::copy_file(source / name, target / name, error);
  }
}

}  // namespace

int writeImportFolder(Console& console, const analysis::Analysis& analysis, const ImportFolder& folder) {
  std::error_code error;
  fs::path target = fs::absolute(folder.target, error).lexically_normal();
  if (!target.has_filename()) target = target.parent_path();
  if (fs::exists(target, error) && !(fs::is_directory(target, error) && fs::is_empty(target, error)))
    return writeFailed(console, folder.target, console.text(ES_TR("Cli", "there is something at this place already")));
  const FreshFolder fresh(target);
  if (fresh.error() != 0) return writeFailed(console, folder.target, std::strerror(fresh.error()));
  const auto done =
      interop::importWeights(*analysis.model, folder.family, folder.source, fresh.path() / "model.safetensors");
  if (!done) {
    printProblems(console, done.error());
    return codeOf(done.error());
  }
  if (const int problem = writeFileAtomically((fresh.path() / "design.yml").string(), folder.yaml); problem != 0)
    return writeFailed(console, folder.target, std::strerror(problem));
  copyTokenizer(folder.source, fresh.path());
  // An empty folder at the place is replaced.
  if (::rename(fresh.path().c_str(), target.c_str()) != 0)
    return writeFailed(console, folder.target, std::strerror(errno));
  if (!done->leftOut.empty())
    console.note(console.text(
        ES_TR("Cli", "Left out, as the class leaves it out: {names}{more}"),
        {{"names", done->leftOut.front()}, {"more", std::string(done->leftOut.size() > 1 ? " ..." : "")}}));
  console.printLine(console.text(
      ES_TR("Cli", "Written: {folder} ({tensors} tensors, {bytes})"),
      {{"folder", printable(target.string())}, {"tensors", done->tensors}, {"bytes", shortBytes(done->bytes)}}));
  return kExitValid;
}

}  // namespace eulerstack::cli
