// The parsed document with the byte range of every key and value. Immutable after parse(); safe to share between
// threads.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/limits.h"
#include "core/base/source_text.h"
#include "core/base/yaml_path.h"

namespace eulerstack::yaml {

using NodeId = std::uint32_t;
inline constexpr NodeId kNoNode = UINT32_MAX;

enum class NodeKind : std::uint8_t { Scalar, Mapping, Sequence, Alias };
enum class NodeStyle : std::uint8_t { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

// A scalar typed by the YAML 1.2 core schema, strictly: 010 is the text "010"'s integer 10 never 8, yes/no are text,
// a quoted scalar is always text.
struct Null {
  friend bool operator==(Null, Null) = default;
};
// An integer that fits no int64: kept as text so that an error can name it.
struct HugeInteger {
  std::string text;
  friend bool operator==(const HugeInteger&, const HugeInteger&) = default;
};
using ScalarValue = std::variant<Null, bool, std::int64_t, double, std::string, HugeInteger>;
ScalarValue typeScalar(std::string_view text, NodeStyle style, std::string_view tag = {});

struct MapEntry {
  NodeId key = kNoNode;
  NodeId value = kNoNode;
};

struct Node {
  NodeKind kind = NodeKind::Scalar;
  NodeStyle style = NodeStyle::Plain;
  NodeId parent = kNoNode;
  // The value's own bytes: for a block collection from its first key or dash to the end of its last value; for a flow
  // collection with both brackets; for a quoted scalar with its quotes; empty (begin == end) for an omitted value.
  // Anchor and tag stand before it and are not included.
  SourceRange range;
  SourceRange properties;      // anchor and tag with what lies between; empty when there are none
  ByteOffset entryBegin = 0;   // where the entry begins: its key (or "?"), its dash, in a flow list the item itself
  ByteOffset slot = 0;         // keys and values: just after the "?", ":" or "-" that introduces them
  std::uint32_t position = 0;  // index among the parent's entries or items (keys and values alike)
  std::string text;            // scalars: decoded; aliases: the anchor's name
  std::string anchor;
  std::string tag;
  NodeId target = kNoNode;        // aliases: the anchored node
  std::vector<MapEntry> entries;  // mappings, in file order
  std::vector<NodeId> items;      // sequences
};

class YamlTree {
 public:
  const Node& operator[](NodeId id) const { return m_nodes[id]; }
  // Never kNoNode: an empty document has an omitted scalar (Null) as its root.
  NodeId root() const { return m_root; }
  std::size_t size() const { return m_nodes.size(); }
  const SourceText& text() const { return m_text; }

  // The node itself, or what the alias stands for; the alias itself when it has no target (an alias inside its anchor).
  NodeId resolve(NodeId id) const;
  // Value of a key; kNoNode when absent or when mapping is no mapping. Constant time. Follows aliases of `mapping`.
  // Of a key that stands twice (an error) the first counts.
  NodeId find(NodeId mapping, std::string_view key) const;
  NodeId findKey(NodeId mapping, std::string_view key) const;
  NodeId find(const YamlPath& path) const;
  YamlPath pathOf(NodeId id) const;
  ScalarValue scalar(NodeId id) const;  // of a scalar (or alias to one); Null for collections
  // Innermost value or key whose entry covers the byte; kNoNode outside of the document.
  NodeId nodeAt(ByteOffset offset) const;
  // Range from the key (or dash) to the end of the value: what an editor highlights for an entry.
  SourceRange entryRange(NodeId value) const;
  // How often our scanner and yaml-cpp disagreed about where a node begins. Anything but 0 is a bug; tests check it.
  std::size_t disagreements() const { return m_disagreements; }
  // Mappings up to this size are searched in order; larger ones have an index.
  static constexpr std::size_t kLinearKeys = 8;

 private:
  friend class TreeBuilder;
  SourceText m_text;
  std::vector<Node> m_nodes;
  std::unordered_map<NodeId, std::unordered_map<std::string_view, std::uint32_t>> m_index;
  NodeId m_root = kNoNode;
  std::size_t m_disagreements = 0;
};

struct ParseResult {
  std::shared_ptr<const YamlTree> tree;  // null when the text cannot be parsed or breaks a limit
  std::vector<Diagnostic> diagnostics;   // syntax, limits, duplicate keys, merge keys, tabs ...
};

// Never throws on bad input, never needs more than a bounded stack, time linear in the size of the text.
ParseResult parse(const SourceText& text, const Limits& limits = {});

}  // namespace eulerstack::yaml
