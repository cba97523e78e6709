#include "app/cli/arguments.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/schema/spec.h"

namespace eulerstack::cli {

std::vector<std::string> FileArguments::all() const {
  std::vector<std::string> files = plain;
  files.insert(files.end(), preset.begin(), preset.end());
  return files;
}

std::shared_ptr<FileArguments> addFiles(CLI::App& command, const Console& console, bool several) {
  auto files = std::make_shared<FileArguments>();
  const std::string help = several ? console.text(ES_TR("Cli", "Designs to read; - is standard input"))
                                   : console.text(ES_TR("Cli", "Design to read; - is standard input"));
  // More than one is always taken here, so that takeFiles() can say in the user's language that one is enough.
  command.add_option("FILE", files->plain, help)->type_name("")->type_size(1);
  command.add_option("--preset", files->preset, console.text(ES_TR("Cli", "The same as FILE")))
      ->type_name("FILE")
      ->type_size(1)
      ->allow_extra_args(false);
  return files;
}

std::string commandName(const CLI::App& command) {
  std::string name = command.get_name();
  for (const CLI::App* parent = command.get_parent(); parent; parent = parent->get_parent())
    name = parent->get_name() + " " + name;
  return name;
}

std::optional<std::vector<std::string>> takeFiles(Console& console, const CLI::App& command, const FileArguments& files,
                                                  bool several) {
  const std::vector<std::string> all = files.all();
  if (all.empty()) {
    console.error(commandName(command), DiagId::UsageNoFile);
    return std::nullopt;
  }
  if (!several && all.size() > 1) {
    console.error(commandName(command), DiagId::UsageOneFile, {{"count", static_cast<std::int64_t>(all.size())}});
    return std::nullopt;
  }
  if (std::count(all.begin(), all.end(), "-") > 1) {
    console.error(commandName(command), DiagId::UsageStdinTwice);
    return std::nullopt;
  }
  return all;
}

CLI::Option* addText(CLI::App& command, const char* names, std::string& value, const std::string& placeholder,
                     const std::string& help) {
  return command.add_option(names, value, help)
      ->type_name(placeholder)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

bool checkChoice(Console& console, const CLI::App& command, const char* option, const std::string& value,
                 const std::vector<std::string>& choices) {
  if (std::find(choices.begin(), choices.end(), value) != choices.end()) return true;
  console.error(commandName(command), DiagId::UsageChoice,
                {{"option", std::string(option)}, {"value", printable(value)}, {"choices", joined(choices)}});
  return false;
}

bool readInteger(Console& console, const CLI::App& command, const char* option, const std::string& text,
                 IntegerRange range, std::int64_t& value) {
  if (text.empty()) return true;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size() && number >= range.minimum && number <= range.maximum) {
    value = number;
    return true;
  }
  console.error(commandName(command), DiagId::UsageInteger,
                {{"option", std::string(option)},
                 {"value", printable(text)},
                 {"minimum", range.minimum},
                 {"maximum", range.maximum}});
  return false;
}

bool readPositive(Console& console, const CLI::App& command, const char* option, const std::string& text,
                  double maximum, double& value) {
  if (text.empty()) return true;
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size() && std::isfinite(number) && number > 0 &&
      number <= maximum) {
    value = number;
    return true;
  }
  console.error(commandName(command), DiagId::UsageNumber,
                {{"option", std::string(option)},
                 {"value", printable(text)},
                 {"minimum", std::int64_t{0}},
                 {"maximum", maximum}});
  return false;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string guess(const std::string& word, const std::vector<std::string>& words) {
  const std::vector<std::string_view> views(words.begin(), words.end());
  return schema::nearest(word, views);
}

}  // namespace eulerstack::cli
