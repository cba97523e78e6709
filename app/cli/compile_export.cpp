#include "app/cli/compile_export.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <set>
#include <system_error>

#include "app/cli/arguments.h"
#include "app/cli/atomic_file.h"
#include "app/cli/engine_command.h"
#include "app/cli/fresh_folder.h"
#include "app/cli/program_folder.h"
#include "core/interop/hf/hf_files.h"
#include "core/interop/hf/native_config.h"
#include "core/interop/sha256.h"
#include "core/plugins/model_plugins.h"

namespace eulerstack::cli {
namespace {

namespace fs = std::filesystem;
constexpr const char* kDesign = "design.yml";
constexpr const char* kCard = "README.md";

std::string errorText(int error) {
  return std::strerror(error);
}

// SHA-256 of a file, read in pieces; empty when it cannot be read.
std::string checksum(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return {};
  interop::Sha256 sum;
  std::vector<char> buffer(1U << 20U);
  while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0)
    sum.update({buffer.data(), static_cast<std::size_t>(in.gcount())});
  return sum.hex();
}

std::set<std::string> namesIn(const fs::path& folder) {
  std::set<std::string> names;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) names.insert(entry.path().filename().string());
  return names;
}

std::string readSmall(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string text(1U << 20U, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, in.gcount())));
  return text;
}

// An export of ours with the very files it was written with: nothing of anyone's is lost when it is replaced.
bool untouchedExport(const fs::path& folder) {
  const auto files = interop::readHfManifest(readSmall(folder / interop::kHfManifest));
  if (files.empty()) return false;
  std::set<std::string> listed = {interop::kHfManifest};
  for (const interop::HfChecksum& file : files) listed.insert(file.name);
  if (listed != namesIn(folder)) return false;
  return std::all_of(files.begin(), files.end(), [&](const interop::HfChecksum& file) {
    return !file.sha256.empty() && checksum(folder / file.name) == file.sha256;
  });
}

void refuse(Console& console, const fs::path& target, const char* why) {
  console.error(target.string(), DiagId::FileWriteFailed, {{"reason", console.text(why)}});
}

// Whether `target` may be replaced; prints why not.
bool mayReplace(Console& console, const fs::path& target, bool force) {
  std::error_code error;
  const fs::file_status status = fs::symlink_status(target, error);
  if (status.type() == fs::file_type::not_found) return true;
  if (!fs::is_directory(target, error)) {
    refuse(console, target, ES_TR("Cli", "there is something else than a folder at this place"));
    return false;
  }
  if (force || fs::is_empty(target, error) || untouchedExport(target)) return true;
  refuse(console, target,
         ES_TR("Cli", "the folder holds files that are not an unchanged export; --force replaces everything in it"));
  return false;
}

// Puts `fresh` at `target`. What was there is away first and comes back when that fails.
int moveIntoPlace(const fs::path& fresh, const fs::path& target) {
  std::error_code error;
  if (!fs::exists(target, error)) return ::rename(fresh.c_str(), target.c_str()) == 0 ? 0 : errno;
  if (::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  fs::path old = fresh;  // a file system without the exchange
  old += ".old";
  if (::rename(target.c_str(), old.c_str()) != 0) return errno;
  if (::rename(fresh.c_str(), target.c_str()) != 0) {
    const int problem = errno;
    ::rename(old.c_str(), target.c_str());
    return problem;
  }
  fs::remove_all(old, error);
  return 0;
}

class Export {
 public:
  Export(Console& console, const analysis::Analysis& analysis, const ExportOptions& options, fs::path target)
      : m_console(console), m_analysis(analysis), m_options(options), m_target(std::move(target)) {}

  int run() {
    for (const schema::KindInstance* part : plugins::partsOf(*m_analysis.model)) {
      const std::vector<std::string> needed = plugins::pluginsOf(*part);
      if (needed.empty()) continue;
      m_console.error(m_target.string(), DiagId::PluginNotExported,
                      {{"kind", std::string(part->kind->title)}, {"plugin", needed.front()}});
      return kExitInvalid;
    }
    if (m_options.native && !findFamily()) return kExitInvalid;
    if (!mayReplace(m_console, m_target, m_options.force)) return kExitUsage;
    if (!roomForWeights()) return kExitUsage;
    const FreshFolder folder(m_target);
    if (folder.error() != 0) return writeFailed(folder.error());
    if (const int error = writeTexts(folder.path()); error != 0) return writeFailed(error);
    if (const int code = writeWeights(folder.path()); code != kExitValid) return code;
    if (const int error = writeCard(folder.path()); error != 0) return writeFailed(error);
    if (const int error = moveIntoPlace(folder.path(), m_target); error != 0) return writeFailed(error);
    m_console.printLine(m_console.text(ES_TR("Cli", "Written: {folder} ({parameters} parameters, {dtype})"),
                                       {{"folder", printable(m_target.string())},
                                        {"parameters", m_analysis.figures->parameters.value()},
                                        {"dtype", dtype()}}));
    return kExitValid;
  }

 private:
  std::string dtype() const {
    return m_options.dtype.empty() ? std::string(ir::nameOf(m_analysis.model->dims.dtype)) : m_options.dtype;
  }

  // False when the disk cannot hold the weights, which is said before hours are spent on writing them.
  bool roomForWeights() {
    fs::path place = m_target;
    std::error_code error;
    while (!fs::exists(place, error) && place.has_relative_path()) place = place.parent_path();
    const fs::space_info space = fs::space(place, error);
    const std::uintmax_t bytes = dtype() == "float32" ? 4 : 2;
    const auto needed = bytes * static_cast<std::uintmax_t>(m_analysis.figures->parameters.value());
    if (error || needed <= space.available) return true;
    constexpr std::uintmax_t kMiB = 1 << 20;
    m_console.error(m_target.string(), DiagId::FileWriteFailed,
                    {{"reason", m_console.text(ES_TR("Cli", "the weights need {needed} MiB, {free} MiB are free"),
                                               {{"needed", static_cast<std::int64_t>(needed / kMiB)},
                                                {"free", static_cast<std::int64_t>(space.available / kMiB)}})}});
    return false;
  }

  // False when the design equals no family; what differs first from the nearest is printed.
  bool findFamily() {
    auto native = interop::nativeModel(m_analysis, {dtype()});
    if (native) {
      m_native = std::move(*native);
      return true;
    }
    std::string list;
    for (const interop::FactDifference& difference : native.error().first)
      list += (list.empty() ? "" : "; ") +
              m_console.text(ES_TR("Cli", "{where} is {theirs} there, {ours} here"),
                             {{"where", difference.where}, {"ours", difference.ours}, {"theirs", difference.theirs}});
    m_console.error(m_analysis.text.name(), DiagId::NativeNoFamily,
                    {{"family", native.error().title}, {"differences", printable(list)}});
    return false;
  }

  int writeFailed(int error) {
    m_console.error(m_target.string(), DiagId::FileWriteFailed, {{"reason", errorText(error)}});
    return kExitUsage;
  }

  int writeTexts(const fs::path& folder) const {
    const std::vector<interop::HfFile> files =
        m_options.native ? interop::nativeFiles(m_analysis, m_native) : interop::hfFiles(m_analysis, {dtype()});
    for (const interop::HfFile& file : files)
      if (const int error = writeFileAtomically((folder / file.name).string(), file.text); error != 0) return error;
    return 0;
  }

  int writeWeights(const fs::path& folder) {
    const std::int64_t seed =
        m_options.seed >= 0 ? m_options.seed : m_analysis.model->trainingHints.integer("seed", 1234);
    std::vector<std::string> arguments = {"--export-weights",   (folder / kDesign).string(),
                                          folder.string(),      dtype(),
                                          std::to_string(seed), std::to_string(m_options.shardMib)};
    arguments.push_back(m_options.weights);
    arguments.push_back(m_native.modelType);
    const EngineCommandResult result = runEngineCommand(arguments);
    if (result.succeeded()) return kExitValid;
    if (result.startError != 0) {
      m_console.error(engineProgram().string(), DiagId::EngineMissing, {{"reason", errorText(result.startError)}});
      return kExitUsage;
    }
    const std::string reason = result.signal != 0 ? std::string(::strsignal(result.signal))
                                                  : result.message.substr(0, result.message.find('\n'));
    const std::string subject = m_options.weights.empty() ? m_target.string() : m_options.weights;
    m_console.error(subject, DiagId::EngineFailed, {{"reason", printable(reason)}});
    return kExitInvalid;
  }

  int writeCard(const fs::path& folder) const {
    std::vector<interop::HfChecksum> files;
    for (const std::string& name : namesIn(folder)) files.push_back({name, checksum(folder / name)});
    const std::string card = m_options.native ? interop::nativeModelCard(m_analysis, m_native, files)
                                              : interop::hfModelCard(m_analysis, files);
    if (const int error = writeFileAtomically((folder / kCard).string(), card); error != 0) return error;
    files.push_back({kCard, interop::sha256(card)});
    return writeFileAtomically((folder / interop::kHfManifest).string(), interop::hfManifest(files));
  }

  Console& m_console;
  const analysis::Analysis& m_analysis;
  const ExportOptions& m_options;
  fs::path m_target;
  interop::NativeModel m_native;  // empty unless --native
};

}  // namespace

int exportHuggingFace(Console& console, const analysis::Analysis& analysis, const ExportOptions& options) {
  std::error_code error;
  fs::path target = fs::absolute(options.folder, error).lexically_normal();
  if (!target.has_filename()) target = target.parent_path();  // "DIR/"
  return Export(console, analysis, options, target).run();
}

}  // namespace eulerstack::cli
