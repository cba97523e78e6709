// Arguments that several commands share, checked with our own translated messages.
#pragma once
#include <CLI/CLI.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/console.h"

namespace eulerstack::cli {

// FILE... and --preset FILE mean the same.
struct FileArguments {
  std::vector<std::string> plain;
  std::vector<std::string> preset;
  std::vector<std::string> all() const;
};
std::shared_ptr<FileArguments> addFiles(CLI::App& command, const Console& console, bool several);

// "eulerstack validate": how errors call the command.
std::string commandName(const CLI::App& command);

// The files, or nothing after a printed error: none given, standard input twice, more than one where one is wanted.
std::optional<std::vector<std::string>> takeFiles(Console& console, const CLI::App& command, const FileArguments& files,
                                                  bool several);

// An option that takes a text; checked later. Given twice, the last one counts.
CLI::Option* addText(CLI::App& command, const char* names, std::string& value, const std::string& placeholder,
                     const std::string& help);
bool checkChoice(Console& console, const CLI::App& command, const char* option, const std::string& value,
                 const std::vector<std::string>& choices);

// Reads numbers given as text; prints an error and gives nothing when they are none or out of range. An empty text
// leaves `value` as it is.
struct IntegerRange {
  std::int64_t minimum;
  std::int64_t maximum;
};
bool readInteger(Console& console, const CLI::App& command, const char* option, const std::string& text,
                 IntegerRange range, std::int64_t& value);
// Above zero, at most `maximum`.
bool readPositive(Console& console, const CLI::App& command, const char* option, const std::string& text,
                  double maximum, double& value);

// "one, two, three"
std::string joined(const std::vector<std::string>& words);
// The nearest of the words, or "".
std::string guess(const std::string& word, const std::vector<std::string>& words);

}  // namespace eulerstack::cli
