// presets list | show: the designs that come with the program.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/presets.h"
#include "app/cli/program_folder.h"
#include "core/analysis/report_words.h"

namespace eulerstack::cli {
namespace {

struct Row {
  Preset preset;
  std::shared_ptr<const analysis::Analysis> analysis;
};

std::vector<Row> analyzePresets(const std::vector<Preset>& presets) {
  std::vector<Row> rows;
  for (const Preset& preset : presets) rows.push_back({preset, analyzeInput(preset.path.string())});
  return rows;
}

// Characters a terminal shows; East Asian wide characters take two columns.
std::size_t displayWidth(const std::string& text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0U) == 0x80U) continue;
    width += byte >= 0xE3U && byte < 0xF0U ? 2 : 1;
  }
  return width;
}

std::string padded(const std::string& text, std::size_t width, bool right = false) {
  const std::size_t own = displayWidth(text);
  const std::string space(own < width ? width - own : 0, ' ');
  return right ? space + text : text + space;
}

using TableLine = std::vector<std::string>;  // tier, name, layers, parameters

TableLine lineOf(const Row& row, const Console& console) {
  const std::string tier = row.preset.tier.empty() ? "-" : row.preset.tier;
  if (!row.analysis->valid()) return {tier, row.preset.name, "-", console.text(ES_TR("Cli", "invalid"))};
  return {tier, row.preset.name, fmt::format("{}", row.analysis->figures->layers),
          analysis::commaNumber(row.analysis->figures->parameters.value())};
}

void printTable(Console& console, const std::vector<Row>& rows) {
  std::vector<TableLine> lines = {{console.text(ES_TR("Cli", "Tier")), console.text(ES_TR("Cli", "Preset")),
                                   console.text(ES_TR("Cli", "Layers")), console.text(ES_TR("Cli", "Parameters"))}};
  for (const Row& row : rows) lines.push_back(lineOf(row, console));
  std::vector<std::size_t> widths(lines.front().size(), 0);
  for (const TableLine& line : lines)
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], displayWidth(line[i]));
  for (const TableLine& line : lines)
    console.printLine(padded(line[0], widths[0]) + "  " + padded(line[1], widths[1]) + "  " +
                      padded(line[2], widths[2], true) + "  " + padded(line[3], widths[3], true));
}

void printJson(Console& console, const std::vector<Row>& rows) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Row& row : rows) {
    nlohmann::ordered_json item;
    item["name"] = row.preset.name;
    item["tier"] = row.preset.tier;
    item["path"] = row.preset.path.string();
    item["valid"] = row.analysis->valid();
    if (row.analysis->valid()) {
      item["layers"] = row.analysis->figures->layers;
      item["parameters"] = row.analysis->figures->parameters.value();
    }
    list.push_back(std::move(item));
  }
  console.printLine(list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

std::optional<std::vector<Preset>> findPresets(Console& console) {
  const auto folder = presetsFolder();
  std::vector<Preset> presets = listPresets(folder);
  if (!presets.empty()) return presets;
  console.error("eulerstack presets", DiagId::PresetsMissing, {{"folder", printable(folder.string())}});
  return std::nullopt;
}

int list(Console& console, const CLI::App& command, const std::string& format) {
  if (!checkChoice(console, command, "--format", format, {"text", "json", "names"})) return kExitUsage;
  const auto presets = findPresets(console);
  if (!presets) return kExitUsage;
  if (format == "names") {
    for (const Preset& preset : *presets) console.printLine(preset.name);
    return kExitValid;
  }
  const std::vector<Row> rows = analyzePresets(*presets);
  if (format == "json")
    printJson(console, rows);
  else
    printTable(console, rows);
  return kExitValid;
}

void reportUnknown(Console& console, const std::string& name, const std::vector<std::string>& names) {
  const std::string nearest = guess(name, names);
  if (nearest.empty())
    console.error(name, DiagId::PresetUnknown, {{"names", joined(names)}});
  else
    console.error(name, DiagId::PresetGuess, {{"guess", nearest}});
}

int show(Console& console, const std::string& name) {
  const auto presets = findPresets(console);
  if (!presets) return kExitUsage;
  std::vector<std::string> names;
  for (const Preset& preset : *presets) {
    names.push_back(preset.name);
    if (name != preset.name && name != preset.tier + "/" + preset.name) continue;
    const auto text = readInput(preset.path.string());
    if (!text) {
      console.error(preset.path.string(), text.error().id, text.error().args);
      return kExitUsage;
    }
    console.print(text->bytes());
    return kExitValid;
  }
  if (name.empty())
    console.error("eulerstack presets show", DiagId::UsageNoName, {{"names", joined(names)}});
  else
    reportUnknown(console, name, names);
  return kExitUsage;
}

}  // namespace

Command addPresets(CLI::App& root, const Console& console) {
  CLI::App* app =
      root.add_subcommand("presets", console.text(ES_TR("Cli", "List the designs that come with the program")));
  app->require_subcommand(0, 1);
  app->fallthrough();
  CLI::App* listApp =
      app->add_subcommand("list", console.text(ES_TR("Cli", "Tier, name, layers and exact parameters")));
  listApp->fallthrough();
  const auto format = std::make_shared<std::string>("text");
  addText(*listApp, "--format", *format, "text|json|names", console.text(ES_TR("Cli", "How to print the list")));
  CLI::App* showApp = app->add_subcommand("show", console.text(ES_TR("Cli", "Print the YAML of one preset")));
  showApp->fallthrough();
  const auto name = std::make_shared<std::string>();
  addText(*showApp, "NAME", *name, "", console.text(ES_TR("Cli", "Name in the list")));
  const auto run = [listApp, showApp, format, name](Console& out) -> int {
    if (listApp->parsed()) return list(out, *listApp, *format);
    if (showApp->parsed()) return show(out, *name);
    return -1;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
