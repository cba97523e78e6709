#include "core/yaml/tree_builder.h"

#include <algorithm>

namespace eulerstack::yaml {
namespace {

constexpr std::string_view kCorePrefix = "tag:yaml.org,2002:";

ByteOffset offset(std::size_t value) {
  return static_cast<ByteOffset>(value);
}

// yaml-cpp 0.7 decodes the escapes \\N and \\_ to single bytes that are no UTF-8. The source is UTF-8 (checked), and
// \\x and \\u give UTF-8, so such bytes come from nowhere else.
std::string repairedEscapes(const std::string& value) {
  std::string result;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto byte = static_cast<unsigned char>(value[i]);
    const std::size_t length = byte < 0xC0U ? 1 : byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
    if (length == 1 && byte >= 0x80U) result += '\xC2';
    result += value.substr(i, length);
    i += length - 1;
  }
  return result;
}

// yaml-cpp reports "?" and "!" for scalars without a tag.
bool hasTag(const std::string& tag) {
  return !tag.empty() && tag != "?" && tag != "!";
}

}  // namespace

TreeBuilder::TreeBuilder(const SourceText& text, ByteOffset markShift, const Limits& limits)
    : m_limits(limits), m_scan(text.bytes()), m_shift(markShift), m_tree(std::make_shared<YamlTree>()) {
  m_tree->m_text = text;
  m_cursor = markShift;
  m_anchors.resize(1);
}

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (m_started) throw SecondDocument{offset(static_cast<std::size_t>(mark.pos) + m_shift)};
  m_started = true;
  // Directives and the "---" line stand before the root.
  m_cursor = m_scan.skipTrivia(m_cursor);
  while (m_scan.at(m_cursor) == '%' && m_cursor < m_scan.size()) m_cursor = m_scan.skipTrivia(m_scan.lineEnd(m_cursor));
  if (m_scan.isDocumentMarker(m_cursor)) m_cursor += 3;
}

void TreeBuilder::report(Diagnostic diagnostic) {
  if (m_diagnostics.size() < m_limits.diagnostics)
    m_diagnostics.push_back(std::move(diagnostic));
  else
    ++m_dropped;
}

void TreeBuilder::exceed(DiagId id, SourceRange range, std::size_t limit) {
  const YamlPath path = m_frames.empty() ? YamlPath() : m_tree->pathOf(m_frames.back().node);
  throw LimitExceeded{makeDiagnostic(id, path, range, {{"limit", static_cast<std::int64_t>(limit)}})};
}

// A value on a line of its own belongs to the entry only when it is indented more than the entry's collection.
bool TreeBuilder::mayHoldValue(std::size_t slot, std::size_t content) const {
  if (content >= m_scan.size()) return false;
  if (m_frames.empty()) return !m_scan.isDocumentMarker(content) || m_scan.column(content) != 0;
  const Frame& frame = m_frames.back();
  if (frame.column < 0) return true;
  const std::string_view between = m_tree->m_text.bytes().substr(slot, content - slot);
  const std::size_t lastBreak = between.rfind('\n');
  return lastBreak == between.npos || static_cast<int>(between.size() - lastBreak - 1) > frame.column;
}

// Moves over the comma, dash, question mark or key that stands before the next node of the frame.
void TreeBuilder::entryStart(Frame& frame, Place& place) {
  std::size_t pos = m_scan.skipTrivia(m_cursor);
  const Node& node = (*m_tree)[frame.node];
  if (frame.closing != '\0') {
    if (frame.children > 0 && m_scan.at(pos) == ',') pos = m_scan.skipTrivia(pos + 1);
    while (m_scan.at(pos) == ',') {
      report(makeDiagnostic(DiagId::YamlEmptyFlowItem, m_tree->pathOf(frame.node), {offset(pos), offset(pos + 1)}));
      // yaml-cpp makes a null of a missing first or middle item of a list.
      if (node.kind == NodeKind::Sequence) break;
      pos = m_scan.skipTrivia(pos + 1);
    }
  }
  place.entryBegin = place.slot = pos;
  const char c = m_scan.at(pos);
  if (node.kind == NodeKind::Sequence) {
    if (frame.column >= 0 && c == '-') place.slot = pos + 1;
    return;
  }
  frame.explicitKey = c == '?' && m_scan.isBlankOrBreak(pos + 1);
  if (frame.explicitKey) place.slot = pos + 1;
}

TreeBuilder::Place TreeBuilder::place() {
  Place place;
  if (m_frames.empty()) {
    place.entryBegin = place.slot = m_cursor;
  } else if (Frame& frame = m_frames.back(); frame.expectsValue) {
    place.entryBegin = frame.entryBegin;
    place.slot = frame.slot;
  } else {
    entryStart(frame, place);
    frame.entryBegin = offset(place.entryBegin);
  }
  place.content = place.properties = place.propertiesEnd = m_scan.skipTrivia(place.slot);
  place.aligned = mayHoldValue(place.slot, place.content);
  return place;
}

void TreeBuilder::skipProperties(Place& place, bool ofCollection, std::string* tag) const {
  std::size_t pos = place.content;
  while (m_scan.at(pos) == '&' || m_scan.at(pos) == '!') {
    const bool laterLine = place.propertiesEnd > place.properties && m_scan.lineEnd(place.propertiesEnd) < pos;
    if (ofCollection && laterLine && !m_scan.isBreak(m_scan.skipSpaces(m_scan.nameEnd(pos)))) break;
    place.propertiesEnd = m_scan.nameEnd(pos);
    if (tag && m_scan.at(pos) == '!') *tag = m_tree->m_text.bytes().substr(pos, place.propertiesEnd - pos);
    pos = m_scan.skipTrivia(place.propertiesEnd);
  }
  place.content = pos;
}

void TreeBuilder::disagree(std::size_t at) {
  if (m_tree->m_disagreements++ == 0) m_disagreement = offset(at);
}

void TreeBuilder::agree(const YAML::Mark& mark, std::size_t ours) {
  if (static_cast<std::size_t>(mark.pos) + m_shift != ours) disagree(ours);
}

void TreeBuilder::checkTag(NodeId id, const std::string& tag) {
  if (!hasTag(tag)) return;
  const Node& node = (*m_tree)[id];
  static constexpr std::string_view known[] = {"str", "int", "float", "bool", "null", "seq", "map"};
  if (tag.starts_with(kCorePrefix))
    for (const std::string_view name : known)
      if (std::string_view(tag).substr(kCorePrefix.size()) == name) return;
  const std::string written(m_tree->m_text.slice(node.properties));
  report(makeDiagnostic(DiagId::YamlUnknownTag, m_tree->pathOf(id), node.properties, {{"tag", written}}));
}

NodeId TreeBuilder::add(NodeKind kind, const Place& place, const std::string& tag, YAML::anchor_t anchor) {
  const std::size_t end = kind == NodeKind::Alias ? m_scan.nameEnd(place.content) : place.content;
  const SourceRange here{offset(place.content), offset(end)};
  if (m_tree->m_nodes.size() >= m_limits.nodes) exceed(DiagId::YamlTooManyNodes, here, m_limits.nodes);
  const NodeId id = static_cast<NodeId>(m_tree->m_nodes.size());
  Node& node = m_tree->m_nodes.emplace_back();
  node.kind = kind;
  node.entryBegin = offset(place.entryBegin);
  node.slot = offset(place.slot);
  node.range = here;
  if (place.propertiesEnd > place.properties) node.properties = {offset(place.properties), offset(place.propertiesEnd)};
  if (hasTag(tag)) node.tag = tag;
  if (anchor != 0) {
    if (++m_anchorCount > m_limits.anchors) exceed(DiagId::YamlTooManyAnchors, here, m_limits.anchors);
    const std::string_view properties = m_tree->m_text.slice(m_tree->m_nodes[id].properties);
    if (const std::size_t at = properties.find('&'); at != properties.npos) {
      const std::size_t begin = place.properties + at;
      m_tree->m_nodes[id].anchor = m_tree->m_text.bytes().substr(begin + 1, m_scan.nameEnd(begin) - begin - 1);
    }
    if (m_anchors.size() <= anchor) m_anchors.resize(anchor + 1);
    m_anchors[anchor] = {id, 1, 0, false};
  }
  countExpanded(1, 0, here);
  // Last: no limit may break with a half-made entry in its collection.
  if (m_frames.empty()) {
    if (m_tree->m_root == kNoNode) m_tree->m_root = id;
  } else {
    attach(id, m_frames.back(), place);
  }
  checkTag(id, tag);
  return id;
}

void TreeBuilder::attach(NodeId id, Frame& frame, const Place& place) {
  Node& parent = m_tree->m_nodes[frame.node];
  Node& node = m_tree->m_nodes[id];
  node.parent = frame.node;
  ++frame.children;
  if (parent.kind == NodeKind::Sequence) {
    node.position = static_cast<std::uint32_t>(parent.items.size());
    parent.items.push_back(id);
  } else if (frame.expectsValue) {
    node.position = static_cast<std::uint32_t>(parent.entries.size() - 1);
    parent.entries.back().value = id;
  } else {
    node.position = static_cast<std::uint32_t>(parent.entries.size());
    if (parent.entries.size() >= m_limits.keysPerMapping)
      exceed(DiagId::YamlTooManyKeys, {offset(place.content), offset(place.content)}, m_limits.keysPerMapping);
    parent.entries.push_back({id, kNoNode});
  }
}

void TreeBuilder::countExpanded(std::uint64_t nodes, std::uint32_t height, SourceRange range) {
  m_expanded += nodes;
  if (m_expanded > m_limits.expandedNodes) exceed(DiagId::YamlExpandedTooLarge, range, m_limits.expandedNodes);
  if (m_frames.size() + height > m_limits.depth) exceed(DiagId::YamlTooDeep, range, m_limits.depth);
  if (m_frames.empty()) return;
  m_frames.back().expanded += nodes;
  m_frames.back().height = std::max(m_frames.back().height, height + 1);
}

// The node that was just read ends here: moves the cursor, and over the colon when it was a key.
void TreeBuilder::finishNode(std::size_t end, bool quoted) {
  m_cursor = end;
  if (m_frames.empty()) return;
  Frame& frame = m_frames.back();
  if ((*m_tree)[frame.node].kind != NodeKind::Mapping) return;
  if (frame.expectsValue) {
    frame.expectsValue = false;
    return;
  }
  frame.expectsValue = true;
  frame.slot = offset(end);
  const bool mayWrap = frame.column < 0 || frame.explicitKey;
  const std::size_t found = mayWrap ? m_scan.skipTrivia(end) : m_scan.skipSpaces(end);
  if (m_scan.at(found) != ':') return;
  const char next = m_scan.at(found + 1);
  const bool flowBorder =
      frame.column < 0 && (quoted || next == ',' || next == '[' || next == ']' || next == '{' || next == '}');
  if (m_scan.isBlankOrBreak(found + 1) || flowBorder) frame.slot = offset(found + 1);
  m_cursor = frame.slot;
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  Place at = place();
  std::size_t end = at.slot;
  std::string text;
  if (at.aligned) {
    Place inner = at;
    skipProperties(inner, false);
    const bool properties = inner.propertiesEnd > inner.properties;
    if (properties) {
      end = inner.propertiesEnd;
      agree(mark, inner.properties);
    }
    const bool reachable = !properties || mayHoldValue(at.slot, inner.content);
    const std::size_t word = reachable ? m_scan.nullWord(inner.content) : 0;
    if (properties) at = inner;
    at.content = end;
    if (word > 0) {
      at.content = inner.content;
      end = inner.content + word;
      text = m_tree->m_text.bytes().substr(inner.content, word);
      if (!properties) agree(mark, inner.content);
    }
  }
  if (text.empty() && end == at.slot) at.content = at.properties = at.propertiesEnd = end;
  const NodeId id = add(NodeKind::Scalar, at, {}, anchor);
  m_tree->m_nodes[id].text = std::move(text);
  m_tree->m_nodes[id].range = {offset(at.content), offset(end)};
  finishNode(end, false);
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const Place at = place();
  agree(mark, at.content);
  const std::size_t end = m_scan.nameEnd(at.content);
  const SourceRange range{offset(at.content), offset(end)};
  if (++m_aliases > m_limits.aliases) exceed(DiagId::YamlTooManyAliases, range, m_limits.aliases);
  const NodeId id = add(NodeKind::Alias, at, {}, 0);
  Node& node = m_tree->m_nodes[id];
  node.range = range;
  node.text = m_tree->m_text.slice({range.begin + 1, range.end});
  const Anchored target = anchor < m_anchors.size() ? m_anchors[anchor] : Anchored{};
  if (target.node == kNoNode || target.open) {
    report(makeDiagnostic(DiagId::YamlAliasCycle, m_tree->pathOf(id), range, {{"name", node.text}}));
  } else {
    node.target = target.node;
    countExpanded(target.expanded - 1, target.height, range);
  }
  finishNode(end, false);
}

std::size_t TreeBuilder::scalarEnd(Node& node, std::size_t content, const std::string& value) {
  const char first = m_scan.at(content);
  if (first == '"' || first == '\'') {
    node.style = first == '"' ? NodeStyle::DoubleQuoted : NodeStyle::SingleQuoted;
    const std::optional<std::size_t> end = m_scan.quotedEnd(content);
    if (!end)
      m_unclosedQuote =
          makeDiagnostic(DiagId::YamlUnclosedQuote, {}, {offset(content), offset(m_scan.lineEnd(content))},
                         {{"quote", std::string(1, first)}});
    return end.value_or(m_scan.size());
  }
  const bool inFlow = !m_frames.empty() && m_frames.back().column < 0;
  if (!inFlow && (first == '|' || first == '>')) {
    int parent = -1;
    if (!m_frames.empty()) parent = m_frames.back().column;
    if (const auto scalar = m_scan.blockScalar(content, parent)) {
      node.style = first == '|' ? NodeStyle::Literal : NodeStyle::Folded;
      return scalar->end;
    }
  }
  const std::optional<std::size_t> end = m_scan.plainEnd(content, value);
  if (!end) disagree(content);
  return end.value_or(content);
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
  Place at = place();
  std::string written;
  if (at.aligned) skipProperties(at, false, &written);
  const bool properties = at.propertiesEnd > at.properties;
  agree(mark, properties ? at.properties : at.content);
  // A tag without a value: an empty text, where the next line may already be another entry.
  const char first = m_scan.at(at.content);
  const bool quoted = first == '"' || first == '\'';
  const bool block = first == '|' || first == '>';
  const bool omitted = value.empty() && (!(quoted || block) || !mayHoldValue(at.slot, at.content));
  if (omitted) at.content = properties ? at.propertiesEnd : at.slot;
  const SourceRange here{offset(at.content), offset(at.content)};
  const NodeId id = add(NodeKind::Scalar, at, tag, anchor);
  Node& node = m_tree->m_nodes[id];
  if (written == "!") node.tag = "!";
  const std::size_t end = omitted ? at.content : scalarEnd(node, at.content, value);
  node.range = {here.begin, offset(end)};
  const bool escaped =
      node.style == NodeStyle::DoubleQuoted && m_tree->m_text.slice(node.range).find('\\') != value.npos;
  node.text = escaped ? repairedEscapes(value) : value;
  if (value.size() > m_limits.scalarBytes) {
    throw LimitExceeded{makeDiagnostic(DiagId::YamlScalarTooLong, m_tree->pathOf(id), node.range,
                                       {{"bytes", static_cast<std::int64_t>(value.size())},
                                        {"limit", static_cast<std::int64_t>(m_limits.scalarBytes)}})};
  }
  finishNode(end, quoted);
}

void TreeBuilder::startCollection(NodeKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                  bool flow) {
  Place at = place();
  const std::size_t begin = at.content;
  skipProperties(at, true);
  // "&a key: value": the properties belong to the key. yaml-cpp's mark tells, the tag and anchor then are absent.
  if (anchor == 0 && !hasTag(tag) && static_cast<std::size_t>(mark.pos) + m_shift == begin) {
    at.content = begin;
    at.propertiesEnd = at.properties;
  }
  agree(mark, begin);
  const std::size_t here = at.content;
  if (m_frames.size() >= m_limits.depth) exceed(DiagId::YamlTooDeep, {offset(here), offset(here + 1)}, m_limits.depth);
  const NodeId id = add(kind, at, tag, anchor);
  Frame frame;
  frame.node = id;
  const char bracket = kind == NodeKind::Sequence ? '[' : '{';
  const bool inFlow = !m_frames.empty() && m_frames.back().column < 0;
  if (flow && m_scan.at(here) == bracket) {
    frame.closing = kind == NodeKind::Sequence ? ']' : '}';
  } else if (flow || inFlow) {
    frame.pair = true;
  } else {
    frame.column = static_cast<int>(m_scan.column(here));
  }
  m_tree->m_nodes[id].style = frame.column < 0 ? NodeStyle::Flow : NodeStyle::Block;
  frame.anchor = anchor;
  if (anchor != 0) m_anchors[anchor].open = true;
  m_frames.push_back(frame);
  m_cursor = frame.closing != '\0' ? here + 1 : here;
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value style) {
  startCollection(NodeKind::Sequence, mark, tag, anchor, style == YAML::EmitterStyle::Flow);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
  startCollection(NodeKind::Mapping, mark, tag, anchor, style == YAML::EmitterStyle::Flow);
}

void TreeBuilder::closeCollection() {
  const Frame frame = m_frames.back();
  m_frames.pop_back();
  std::size_t end = m_cursor;
  if (frame.closing != '\0') {
    end = m_scan.skipTrivia(end);
    while (m_scan.at(end) == ',') {
      const std::size_t comma = end;
      end = m_scan.skipTrivia(end + 1);
      if (frame.children == 0 || m_scan.at(end) == ',')
        report(
            makeDiagnostic(DiagId::YamlEmptyFlowItem, m_tree->pathOf(frame.node), {offset(comma), offset(comma + 1)}));
    }
    if (m_scan.at(end) == frame.closing)
      ++end;
    else
      disagree(end);
  }
  m_tree->m_nodes[frame.node].range.end = offset(end);
  if (frame.anchor != 0) m_anchors[frame.anchor] = {frame.node, frame.expanded, frame.height, false};
  if (!m_frames.empty()) {
    m_frames.back().expanded += frame.expanded - 1;
    m_frames.back().height = std::max(m_frames.back().height, frame.height + 1);
  }
  finishNode(end, frame.closing != '\0');
}

std::shared_ptr<const YamlTree> TreeBuilder::finish() {
  while (!m_frames.empty()) {
    m_tree->m_nodes[m_frames.back().node].range.end = offset(m_cursor);
    m_frames.pop_back();
  }
  if (m_tree->m_root == kNoNode) {
    Node& node = m_tree->m_nodes.emplace_back();
    node.range = {offset(m_cursor), offset(m_cursor)};
    node.entryBegin = node.slot = offset(m_cursor);
    m_tree->m_root = 0;
  }
  for (NodeId id = 0; id < m_tree->m_nodes.size(); ++id)
    if ((*m_tree)[id].kind == NodeKind::Mapping) checkKeys(id);
  return m_tree;
}

// Indexes the keys of a mapping and reports those the language does not allow.
void TreeBuilder::checkKeys(NodeId mapping) {
  const Node& node = (*m_tree)[mapping];
  // Short mappings are searched in order, which is as fast and needs no memory.
  const bool indexed = node.entries.size() > YamlTree::kLinearKeys;
  auto* index = indexed ? &m_tree->m_index[mapping] : nullptr;
  for (std::uint32_t i = 0; i < node.entries.size(); ++i) {
    const Node& key = (*m_tree)[node.entries[i].key];
    std::uint32_t first = i;
    if (key.kind == NodeKind::Scalar && index) {
      first = index->try_emplace(key.text, i).first->second;
    } else if (key.kind == NodeKind::Scalar) {
      for (std::uint32_t k = 0; k < i && first == i; ++k) {
        const Node& other = (*m_tree)[node.entries[k].key];
        if (other.kind == NodeKind::Scalar && other.text == key.text) first = k;
      }
    }
    checkKey(mapping, i, first);
  }
}

void TreeBuilder::checkKey(NodeId mapping, std::uint32_t entry, std::uint32_t first) {
  const Node& node = (*m_tree)[mapping];
  const NodeId id = node.entries[entry].key;
  const Node& key = (*m_tree)[id];
  if (key.kind != NodeKind::Scalar) {
    report(makeDiagnostic(DiagId::YamlComplexKey, m_tree->pathOf(mapping), key.range));
  } else if (first != entry) {
    const ByteOffset begin = (*m_tree)[node.entries[first].key].range.begin;
    report(makeDiagnostic(DiagId::YamlDuplicateKey, m_tree->pathOf(id), key.range,
                          {{"key", key.text}, {"line", static_cast<std::int64_t>(m_tree->m_text.lineOf(begin))}}));
  } else if (key.style == NodeStyle::Plain && key.text == "<<") {
    report(makeDiagnostic(DiagId::YamlMergeKey, m_tree->pathOf(id), key.range));
  } else if (key.style == NodeStyle::Plain && !std::holds_alternative<std::string>(m_tree->scalar(id))) {
    const std::string shown = key.range.size() ? std::string(m_tree->m_text.slice(key.range)) : "~";
    Diagnostic found = makeDiagnostic(DiagId::YamlKeyNotText, m_tree->pathOf(id), key.range, {{"key", shown}});
    if (key.range.size() && key.tag.empty())
      found.fixes.push_back(
          {{ES_TR("Message", "Put quotes around {key}"), {{"key", shown}}}, {{key.range, '"' + shown + '"'}}, false});
    report(std::move(found));
  }
}

}  // namespace eulerstack::yaml
