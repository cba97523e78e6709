// A design on its way to YAML: mappings with comments, layers that share templates, numbers that get names in let.
#pragma once
#include <map>

#include "core/base/source_text.h"
#include "core/yaml/yaml_value.h"

namespace eulerstack::interop {

struct OutEntry;

// A mapping in the order it is filled. A comment stands behind its line.
class OutMap {
 public:
  OutMap& set(std::string key, yaml::YamlValue value, std::string comment = {});
  OutMap& set(std::string key, OutMap value, std::string comment = {});
  bool empty() const { return m_entries.empty(); }
  const std::vector<OutEntry>& entries() const { return m_entries; }
  // Block text, one line an entry, each indented; ends with a newline when there is any entry.
  std::string text(std::size_t indent) const;

 private:
  std::vector<OutEntry> m_entries;
};

struct OutEntry {
  std::string key;
  std::variant<yaml::YamlValue, OutMap> value;
  std::string comment;
};

class DesignText {
 public:
  // Lines of the comment at the top; control characters in them become spaces, long ones are wrapped.
  std::vector<std::string> head;
  std::vector<std::string> tail;  // a comment at the end
  OutMap model;
  OutMap tokenizer;
  OutMap embedding;
  OutMap output;  // head
  OutMap trainingHints;

  // Names a number; gives what to write in its place.
  yaml::YamlValue let(const std::string& name, std::int64_t value, std::string comment = {});
  // Appends `count` equal layers. Layers with equal bodies share a template, named `name` or, when that stands for
  // another body, name_2 and so on.
  void addLayers(const std::string& name, const OutMap& body, std::int64_t count, const std::string& comment = {});
  // The whole document. A single schedule entry names its length in let.
  std::string text();

 private:
  struct Template {
    std::string name;
    std::string body;
    std::string comment;
  };
  struct Run {
    std::size_t index;
    std::int64_t count;
  };
  std::string scheduleText() const;

  OutMap m_let;
  std::vector<Template> m_templates;
  std::map<std::string, std::size_t> m_byBody;
  std::vector<Run> m_runs;
};

// "# " before each line, wrapped at 110 columns.
std::string commentLines(const std::vector<std::string>& lines);

}  // namespace eulerstack::interop
