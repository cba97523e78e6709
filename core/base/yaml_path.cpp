#include "core/base/yaml_path.h"

namespace eulerstack {

YamlPath YamlPath::child(std::string_view key) const {
  YamlPath path = *this;
  path.m_segments.emplace_back(std::string(key));
  return path;
}

YamlPath YamlPath::child(std::size_t index) const {
  YamlPath path = *this;
  path.m_segments.emplace_back(index);
  return path;
}

YamlPath YamlPath::parent() const {
  YamlPath path = *this;
  if (!path.m_segments.empty()) path.m_segments.pop_back();
  return path;
}

bool YamlPath::startsWith(const YamlPath& prefix) const {
  if (prefix.size() > size()) return false;
  for (std::size_t i = 0; i < prefix.size(); ++i)
    if (m_segments[i] != prefix.m_segments[i]) return false;
  return true;
}

std::string_view YamlPath::lastKey() const {
  if (m_segments.empty()) return {};
  const auto* key = std::get_if<std::string>(&m_segments.back());
  return key ? std::string_view(*key) : std::string_view();
}

std::string YamlPath::toString() const {
  std::string text;
  for (const PathSegment& segment : m_segments) {
    if (const auto* key = std::get_if<std::string>(&segment)) {
      if (!text.empty()) text += '.';
      text += *key;
    } else {
      text += '[' + std::to_string(std::get<std::size_t>(segment)) + ']';
    }
  }
  return text;
}

}  // namespace eulerstack
