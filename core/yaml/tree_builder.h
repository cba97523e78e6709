// Turns yaml-cpp's events into a YamlTree: exact ranges by our own scanner, every limit checked as soon as it breaks.
#pragma once
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include "core/yaml/scanner.h"
#include "core/yaml/yaml_tree.h"

namespace eulerstack::yaml {

// Thrown through yaml-cpp when a limit breaks; never leaves parse().
struct LimitExceeded {
  Diagnostic diagnostic;
};
// Thrown at the begin of a second document.
struct SecondDocument {
  ByteOffset at = 0;
};

// One use each. Not thread-safe. Private part of core/yaml: the only place that knows yaml-cpp's events.
class TreeBuilder final : public YAML::EventHandler {
 public:
  // markShift: what to add to yaml-cpp's offsets (3 after a byte order mark).
  TreeBuilder(const SourceText& text, ByteOffset markShift, const Limits& limits);

  // After the events, also after an exception: closes what is open, builds the key index.
  std::shared_ptr<const YamlTree> finish();
  std::vector<Diagnostic>& diagnostics() { return m_diagnostics; }
  // A quote that is never closed: yaml-cpp takes the rest of the file as its text.
  std::optional<Diagnostic> unclosedQuote() const { return m_unclosedQuote; }
  std::size_t dropped() const { return m_dropped; }
  // First place where our scanner and yaml-cpp read the text differently: ranges from there on are not to be trusted.
  ByteOffset disagreement() const { return m_disagreement; }

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { closeCollection(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { closeCollection(); }

 private:
  struct Frame {
    NodeId node = kNoNode;
    int column = -1;            // block collections: of their first key or dash; -1 in flow
    char closing = '\0';        // ']' or '}' of flow collections with brackets
    bool pair = false;          // "key: value" without braces inside [ ]
    bool expectsValue = false;  // mappings: a key was read
    bool explicitKey = false;
    bool quotedKey = false;
    ByteOffset entryBegin = 0;
    ByteOffset slot = 0;
    std::size_t children = 0;
    std::uint64_t expanded = 1;  // nodes with aliases replaced
    std::uint32_t height = 1;    // nesting below, aliases replaced
    YAML::anchor_t anchor = 0;
  };
  struct Anchored {
    NodeId node = kNoNode;
    std::uint64_t expanded = 1;
    std::uint32_t height = 0;
    bool open = false;
  };
  struct Place {
    std::size_t entryBegin = 0;
    std::size_t slot = 0;
    std::size_t properties = 0;  // begin of anchor or tag; == content begin when there are none
    std::size_t propertiesEnd = 0;
    std::size_t content = 0;  // first byte of the value itself, or where it would stand
    bool aligned = true;      // content stands where this collection's indentation allows a value
  };

  Place place();
  void entryStart(Frame& frame, Place& place);
  // ofCollection: properties on the line of the first key are that key's.
  void skipProperties(Place& place, bool ofCollection, std::string* tag = nullptr) const;
  bool mayHoldValue(std::size_t slot, std::size_t content) const;
  void disagree(std::size_t at);
  void agree(const YAML::Mark& mark, std::size_t ours);
  NodeId add(NodeKind kind, const Place& place, const std::string& tag, YAML::anchor_t anchor);
  void attach(NodeId id, Frame& parent, const Place& place);
  void finishNode(std::size_t end, bool quoted);
  void startCollection(NodeKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, bool flow);
  void closeCollection();
  std::size_t scalarEnd(Node& node, std::size_t content, const std::string& value);
  void countExpanded(std::uint64_t nodes, std::uint32_t height, SourceRange range);
  void checkTag(NodeId id, const std::string& tag);
  void report(Diagnostic diagnostic);
  [[noreturn]] void exceed(DiagId id, SourceRange range, std::size_t limit);
  void checkKeys(NodeId mapping);
  void checkKey(NodeId mapping, std::uint32_t entry, std::uint32_t first);

  const Limits& m_limits;
  Scanner m_scan;
  ByteOffset m_shift;
  std::shared_ptr<YamlTree> m_tree;
  std::vector<Frame> m_frames;
  std::vector<Anchored> m_anchors;  // by yaml-cpp's number
  std::size_t m_aliases = 0;
  std::size_t m_anchorCount = 0;
  std::uint64_t m_expanded = 0;
  std::size_t m_cursor = 0;  // end of what was read last
  bool m_started = false;
  std::vector<Diagnostic> m_diagnostics;
  std::optional<Diagnostic> m_unclosedQuote;
  std::size_t m_dropped = 0;
  ByteOffset m_disagreement = 0;
};

}  // namespace eulerstack::yaml
