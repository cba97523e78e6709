// eulerstack-engine: builds, trains and runs models in a process of its own. It is started by the studio and by
// `eulerstack train` and speaks frames on standard input and output; people have --version and --help.
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/engine/endpoint.h"
#include "app/engine/version.h"
#include "app/engine/weights_command.h"
#include "core/analysis/analysis.h"
#include "core/interop/runtime_plan.h"
#include "core/plugins/allowlist.h"
#include "core/runtime/model/logits_file.h"
#include "core/runtime/plugin/host.h"
#include "core/runtime/train/memory_guard.h"
#include "core/runtime/train/memory_settings.h"

namespace {

using namespace eulerstack;

const std::map<std::string, runtime::LogitsMode> kLogitsModes = {{"--cached", runtime::LogitsMode::Cached},
                                                                 {"--gradients", runtime::LogitsMode::Gradients},
                                                                 {"--training", runtime::LogitsMode::Training},
                                                                 {"--learned", runtime::LogitsMode::Learned}};
constexpr const char* kUsage =
    "eulerstack-engine is started by eulerstack-studio and by `eulerstack train`.\n"
    "  --version                                     print the versions\n"
    "  --logits DESIGN WEIGHTS IDS OUT [--cached | --gradients | --training | --learned] [--float64] [--kernels]\n"
    "                                                logits of weights and ids (safetensors), for comparisons;\n"
    "                                                also the gradients of the loss of the next tokens, of\n"
    "                                                the loss of training, or what memories learn from them.\n"
    "                                                By torch's operations, as an exported directory calls\n"
    "                                                them, or by the kernels that train and generate\n"
    "  --export-weights DESIGN DIR DTYPE SEED SHARD_MIB [WEIGHTS [FAMILY]]\n"
    "                                                weights for `eulerstack compile --output-dir`, fresh (\"\") or\n"
    "                                                WEIGHTS; under the names of a family of the library\n";

int printVersion() {
  std::printf("eulerstack-engine %s (LibTorch %s)\n", engine::kVersion, runtime::torchVersion().c_str());
  return 0;
}

// A plan, or the design it would be made from.
tl::expected<std::shared_ptr<const ir::ModelIr>, std::string> readDesign(const std::string& text) {
  if (text.starts_with('{')) return interop::readPlan(text);
  const auto analysis = analysis::analyze(SourceText(text));
  if (analysis && analysis->valid()) return analysis->model;
  std::string errors = "the design has errors";
  if (analysis)
    for (const Diagnostic& diagnostic : analysis->diagnostics)
      if (diagnostic.severity == Severity::Error)
        errors += "\n" + printDiagnostic(diagnostic, analysis->text, identityTranslate);
  return tl::unexpected(errors);
}

// What follows DESIGN WEIGHTS IDS OUT; nothing for words that are no options.
std::optional<runtime::LogitsOptions> logitsOptions(std::vector<std::string> words) {
  runtime::LogitsOptions options;
  options.float64 = std::erase(words, "--float64") > 0;
  options.kernels = std::erase(words, "--kernels") > 0;
  if (words.empty()) return options;
  if (words.size() > 1 || !kLogitsModes.contains(words[0])) return std::nullopt;
  options.mode = kLogitsModes.at(words[0]);
  return options;
}

int printLogits(const std::vector<std::string>& args, runtime::LogitsOptions options) {
  std::ifstream in(args[1], std::ios::binary);
  if (!in) {
    std::fprintf(stderr, "%s cannot be read\n", args[1].c_str());
    return 1;
  }
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  const auto model = readDesign(text);
  if (model)
    if (const auto loaded = runtime::plugin::loadPluginsOf(**model); !loaded) {
      std::fprintf(stderr, "%s\n", loaded.error().text().c_str());
      return 1;
    }
  const auto done = model ? runtime::writeLogits(*model, args[2], args[3], args[4], options)
                          : tl::expected<void, std::string>(tl::unexpected(model.error()));
  if (done) return 0;
  std::fprintf(stderr, "%s\n", done.error().c_str());
  return 1;
}

int run(const std::vector<std::string>& args) {
  if (args == std::vector<std::string>{"--version"}) return printVersion();
  plugins::installAllowedPlugins();  // what is wrong with the list was said by whoever started this
  if (args.size() >= 5 && args[0] == "--logits")
    if (const auto options = logitsOptions({args.begin() + 5, args.end()})) return printLogits(args, *options);
  if (!args.empty() && args[0] == "--export-weights" && args.size() >= 6 && args.size() <= 8)
    return engine::exportWeights(args);
  const bool help = args == std::vector<std::string>{"--help"};
  if (!args.empty() || ::isatty(STDIN_FILENO)) {
    std::fputs(kUsage, help ? stdout : stderr);
    return help ? 0 : 2;
  }
  runtime::beModest();
  runtime::keepFreedMemory();
  engine::Endpoint endpoint;
  return endpoint.serve();
}

}  // namespace

int main(int argc, char** argv) {
  const int code = run({argv + 1, argv + argc});
  std::fflush(nullptr);
#ifndef __SANITIZE_ADDRESS__  // which looks for leaks when a program ends
  // All files are closed. LibTorch would take its operations back one by one, a tenth of a second for nothing.
  std::_Exit(code);
#endif
  return code;
}
