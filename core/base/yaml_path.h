// Where something stands in a document: keys and list indices from the root.
#pragma once
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace eulerstack {

using PathSegment = std::variant<std::string, std::size_t>;

// Printed as layer_templates.dec.mixer.attention.window or layer_schedule[2].override; a key that contains a dot is
// printed as it is (vendor.studio.ffn_dim), so text does not parse back in general: keep the path itself.
class YamlPath {
 public:
  YamlPath() = default;
  YamlPath(std::initializer_list<PathSegment> segments) : m_segments(segments) {}
  explicit YamlPath(std::vector<PathSegment> segments) : m_segments(std::move(segments)) {}

  bool empty() const { return m_segments.empty(); }
  std::size_t size() const { return m_segments.size(); }
  const PathSegment& operator[](std::size_t i) const { return m_segments[i]; }
  const PathSegment& back() const { return m_segments.back(); }
  const std::vector<PathSegment>& segments() const { return m_segments; }

  YamlPath child(std::string_view key) const;
  YamlPath child(std::size_t index) const;
  YamlPath parent() const;
  bool startsWith(const YamlPath& prefix) const;
  // Key of the last segment, or an empty text for an index.
  std::string_view lastKey() const;
  // "" for the root.
  std::string toString() const;

  friend bool operator==(const YamlPath&, const YamlPath&) = default;
  friend auto operator<=>(const YamlPath&, const YamlPath&) = default;

 private:
  std::vector<PathSegment> m_segments;
};

}  // namespace eulerstack
