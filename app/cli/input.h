// Designs named on the command line: read with every bound that keeps a bad path from hanging or filling the memory.
#pragma once
#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "app/cli/console.h"
#include "core/analysis/analysis.h"

namespace eulerstack::cli {

struct InputProblem {
  DiagId id;
  MessageArgs args;
};

// "<stdin>" for "-", else the path with its control characters replaced.
std::string displayName(const std::string& path);

// Reads a file, or standard input for "-", at most Limits::fileBytes. A pipe or device that gives nothing for a second
// is an error; standard input may take its time. No exception.
tl::expected<SourceText, InputProblem> readInput(const std::string& path, const Limits& limits = {});

// Reads and analyses. What could not be read is a diagnostic of the result (category IoError).
std::shared_ptr<const analysis::Analysis> analyzeInput(const std::string& path);
// True when the diagnostics say that the text could not be read at all: exit code 2 and not 1.
bool unreadable(const analysis::Analysis& analysis);

// Prints the errors of an analysis on standard error; I/O errors without a place in the text.
void printErrors(Console& console, const analysis::Analysis& analysis);
// 0, 1 or 2 as the interface says.
int exitCodeOf(const analysis::Analysis& analysis);

}  // namespace eulerstack::cli
