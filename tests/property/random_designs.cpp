// Prints valid small designs made by walking the registry, for tests in other languages (tests/interop).
//   random_designs FOLDER COUNT SEED MOST_PARAMETERS
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "spec_maker.h"
#include "spec_repair.h"

using namespace eulerstack;
using namespace eulerstack::testing;

namespace {

constexpr int kMostRepairs = 40;
constexpr std::int64_t kMostLayers = 12;

// A valid design as text; nothing when it cannot be made valid or is larger than asked for.
std::optional<std::string> design(std::uint64_t seed, std::int64_t most) {
  Random random(seed);
  SpecPrinter printer(random);
  std::string text = printer.print(SpecMaker(random, SpecMaker::Size::Small).make());
  for (int repairs = 0; repairs < kMostRepairs; ++repairs) {
    const auto analysis = analysis::analyze(SourceText(text));
    if (analysis->valid()) {
      const analysis::Figures& figures = *analysis->figures;
      const bool fits = figures.parameters.value() <= most && figures.layers <= kMostLayers;
      return fits ? std::optional(text) : std::nullopt;
    }
    const auto error = std::find_if(analysis->diagnostics.begin(), analysis->diagnostics.end(),
                                    [](const Diagnostic& each) { return each.severity == Severity::Error; });
    if (error == analysis->diagnostics.end() || !analysis->tree) return std::nullopt;
    const std::optional<std::string> next = repaired(*analysis, *error);
    if (!next) return std::nullopt;
    text = *next;
  }
  return std::nullopt;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::cerr << "random_designs FOLDER COUNT SEED MOST_PARAMETERS\n";
    return 2;
  }
  const std::string folder = argv[1];
  const int count = std::atoi(argv[2]);
  const std::uint64_t first = std::strtoull(argv[3], nullptr, 10) * 1'000'003;
  int written = 0;
  for (std::uint64_t round = 0; written < count && round < 1000 * static_cast<std::uint64_t>(count); ++round) {
    const std::optional<std::string> text = design(first + round, std::atoll(argv[4]));
    if (!text) continue;
    std::ofstream(folder + "/design_" + std::to_string(round) + ".yml") << *text;
    ++written;
  }
  return written == count ? 0 : 1;
}
