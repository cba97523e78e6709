#include "app/engine/weights_command.h"

#include <sys/prctl.h>

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>

#include "core/analysis/analysis.h"
#include "core/runtime/model/weights_export.h"

namespace eulerstack::engine {
namespace {

// Whole numbers only, without a sign; 0 for anything else.
std::uint64_t number(const std::string& text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : 0;
}

int failed(const std::string& why) {
  std::fprintf(stderr, "%s\n", why.substr(0, why.find('\n')).c_str());
  return 1;
}

}  // namespace

int exportWeights(const std::vector<std::string>& args) {
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);  // nobody waits for the files of a program that is gone
  std::ifstream in(args[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  const auto analysis = analysis::analyze(SourceText(text));
  if (!analysis || !analysis->valid()) return failed("the design has errors");
  runtime::WeightsExport settings;
  settings.folder = args[2];
  settings.dtype = args[3];
  settings.seed = number(args[4]);
  settings.shardBytes = std::max<std::uint64_t>(1, number(args[5])) << 20U;
  if (args.size() > 6) settings.source = args[6];
  if (args.size() > 7) settings.family = args[7];
  try {
    const auto done = runtime::exportWeights(*analysis->model, settings);
    return done ? 0 : failed(done.error());
  } catch (const std::exception& problem) {
    return failed(problem.what());
  }
}

}  // namespace eulerstack::engine
