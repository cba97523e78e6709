#include "core/interop/import/design_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace eulerstack::interop {
namespace {

constexpr std::size_t kCommentWidth = 110;

// Comments hold texts of the config: none of them may end the line.
std::string oneLine(std::string_view text) {
  std::string line;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    const bool separator = rest.starts_with("\xC2\x85") || rest.starts_with("\xE2\x80\xA8") ||
                           rest.starts_with("\xE2\x80\xA9") || rest.starts_with("\xEF\xBB\xBF");
    if (separator) i += rest[0] == '\xC2' ? 1 : 2;
    const auto byte = static_cast<unsigned char>(text[i]);
    line += separator || byte < 0x20 || byte == 0x7F ? ' ' : text[i];
  }
  return line;
}

std::string wrapped(const std::string& line) {
  std::string text = "#";
  std::size_t column = 1;
  std::size_t at = 0;
  while (at < line.size()) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    const std::string word = line.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    if (column > 1 && column + 1 + word.size() > kCommentWidth) {
      text += "\n#";
      column = 1;
    }
    text += " " + word;
    column += 1 + word.size();
  }
  return text + "\n";
}

std::string tailComment(const std::string& comment) {
  return comment.empty() ? std::string() : "   # " + oneLine(comment);
}

}  // namespace

std::string commentLines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += wrapped(oneLine(line));
  return text;
}

OutMap& OutMap::set(std::string key, yaml::YamlValue value, std::string comment) {
  m_entries.push_back({std::move(key), std::move(value), std::move(comment)});
  return *this;
}
OutMap& OutMap::set(std::string key, OutMap value, std::string comment) {
  m_entries.push_back({std::move(key), std::move(value), std::move(comment)});
  return *this;
}

std::string OutMap::text(std::size_t indent) const {
  std::string text;
  const std::string space(indent, ' ');
  for (const OutEntry& entry : m_entries) {
    const std::string key = space + yaml::writeKey(entry.key) + ":";
    if (const auto* map = std::get_if<OutMap>(&entry.value)) {
      if (map->empty())
        text += key + " {}" + tailComment(entry.comment) + "\n";
      else
        text += key + tailComment(entry.comment) + "\n" + map->text(indent + 2);
    } else {
      text += key + " " + yaml::writeScalar(std::get<yaml::YamlValue>(entry.value)) + tailComment(entry.comment) + "\n";
    }
  }
  return text;
}

yaml::YamlValue DesignText::let(const std::string& name, std::int64_t value, std::string comment) {
  const auto& entries = m_let.entries();
  const bool known = std::any_of(entries.begin(), entries.end(), [&](const OutEntry& e) { return e.key == name; });
  if (!known) m_let.set(name, value, std::move(comment));
  return yaml::Verbatim{"${let." + name + "}"};
}

void DesignText::addLayers(const std::string& name, const OutMap& body, std::int64_t count,
                           const std::string& comment) {
  const std::string text = body.text(4);
  auto found = m_byBody.find(text);
  if (found == m_byBody.end()) {
    std::string unique = name;
    const auto taken = [&] {
      return std::any_of(m_templates.begin(), m_templates.end(), [&](const Template& t) { return t.name == unique; });
    };
    for (int number = 2; taken(); ++number) unique = fmt::format("{}_{}", name, number);
    found = m_byBody.emplace(text, m_templates.size()).first;
    m_templates.push_back({unique, text, comment});
  }
  if (!m_runs.empty() && m_runs.back().index == found->second)
    m_runs.back().count += count;
  else
    m_runs.push_back({found->second, count});
}

std::string DesignText::scheduleText() const {
  std::string text = "layer_schedule:\n";
  for (const Run& run : m_runs) {
    text += "  - template: " + yaml::writeKey(m_templates[run.index].name) + "\n";
    if (m_runs.size() == 1)
      text += "    repeat: ${let.layers}\n";
    else if (run.count > 1)
      text += fmt::format("    repeat: {}\n", run.count);
  }
  return text;
}

std::string DesignText::text() {
  if (m_runs.size() == 1) let("layers", m_runs.front().count);
  std::string text = commentLines(head) + "schema_version: 1\n";
  if (!m_let.empty()) text += "\nlet:\n" + m_let.text(2);
  text += "\nmodel:\n" + model.text(2);
  text += "\ntokenizer_contract:\n" + tokenizer.text(2);
  text += "\nembedding:\n" + embedding.text(2);
  text += "\nlayer_templates:\n";
  for (const Template& layer : m_templates)
    text += "  " + yaml::writeKey(layer.name) + ":" + tailComment(layer.comment) + "\n" + layer.body;
  text += "\n" + scheduleText();
  text += "\nhead:\n" + output.text(2);
  if (!trainingHints.empty()) text += "\ntraining_hints:\n" + trainingHints.text(2);
  if (!tail.empty()) text += "\n" + commentLines(tail);
  return text;
}

}  // namespace eulerstack::interop
