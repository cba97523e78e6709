#include "core/expr/resolver.h"

#include <algorithm>

#include "core/expr/evaluator.h"
#include "core/schema/field_spec.h"
#include "core/schema/nearest.h"

namespace eulerstack::expr {
namespace {

using yaml::kNoNode;
using yaml::NodeId;
using yaml::NodeKind;
using yaml::YamlTree;

// State of an entry of let while the entries are evaluated one after the other.
struct Definition {
  NodeId value = kNoNode;
  std::size_t index = 0;
  bool done = false;  // evaluated, with or without a value
  std::optional<Number> number;
  bool onCycle = false;
  std::size_t entry = 0;  // index in Resolved::let when it has a value
};

class Resolver {
 public:
  Resolver(const YamlTree& tree, const Limits& limits) : m_tree(tree), m_limits(limits) {}

  Resolved run() {
    if (m_tree.root() == kNoNode) return {};
    readLet();
    walk(m_tree.root());
    return std::move(m_result);
  }

 private:
  // --- let ---------------------------------------------------------------------------------------------------------
  void readLet() {
    m_let = m_tree.find(m_tree.root(), "let");
    if (m_let == kNoNode) return;
    const NodeId mapping = m_tree.resolve(m_let);
    if (isNull(mapping)) return;
    if (m_tree[mapping].kind != NodeKind::Mapping) {
      report(makeDiagnostic(DiagId::LetNotMapping, YamlPath{std::string("let")}, m_tree[m_let].range,
                            {{"value", valueText(mapping)}}));
      return;
    }
    const std::vector<yaml::MapEntry>& entries = m_tree[mapping].entries;
    for (std::size_t i = 0; i < entries.size(); ++i) define(entries[i], i);
    markCycles(entries);
    for (const yaml::MapEntry& entry : entries) evaluateDefinition(entry);
    if (!m_chained.empty()) {
      Diagnostic info = makeDiagnostic(DiagId::LetPortability, YamlPath{std::string("let")}, m_tree[m_let].range,
                                       {{"name", m_chained}});
      if (const NodeId key = m_tree.findKey(m_tree.root(), "let"); key != kNoNode) info.range = m_tree[key].range;
      report(std::move(info));
    }
  }

  void define(const yaml::MapEntry& entry, std::size_t index) {
    const yaml::Node& key = m_tree[m_tree.resolve(entry.key)];
    if (!isName(key.text) || key.kind != NodeKind::Scalar) {
      report(
          makeDiagnostic(DiagId::LetName, letPath(key.text), m_tree[entry.key].range, {{"name", shortened(key.text)}}));
      return;
    }
    Definition definition;
    definition.value = m_tree.resolve(entry.value);
    definition.index = index;
    m_definitions.emplace(key.text, definition);
  }

  // Names that the expression of a scalar uses, in order.
  std::vector<std::string_view> namesIn(NodeId scalar) const {
    std::vector<std::string_view> names;
    const std::string_view text = m_tree[scalar].text;
    const std::optional<SourceRange> span = expressionSpan(text);
    if (!span || span->size() > m_limits.expressionChars) return names;
    Lexer lexer(text.substr(span->begin, span->size()));
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next())
      if (token.kind == TokenKind::Name && token.text.starts_with("let.")) names.push_back(token.text.substr(4));
    return names;
  }

  // Entries that no order can evaluate: those left when all that depend on nothing, or that nothing depends on, are
  // taken away again and again. Linear in the size of let.
  void markCycles(const std::vector<yaml::MapEntry>& entries) {
    const std::size_t count = entries.size();
    std::vector<std::vector<std::size_t>> uses(count);
    std::vector<std::vector<std::size_t>> usedBy(count);
    for (const auto& [name, definition] : m_definitions) {
      if (m_tree[definition.value].kind != NodeKind::Scalar) continue;
      for (const std::string_view used : namesIn(definition.value)) {
        const auto found = m_definitions.find(used);
        if (found == m_definitions.end()) continue;
        uses[definition.index].push_back(found->second.index);
        usedBy[found->second.index].push_back(definition.index);
      }
    }
    std::vector<bool> left(count, true);
    strip(uses, usedBy, left);
    strip(usedBy, uses, left);
    for (auto& [name, definition] : m_definitions) definition.onCycle = left[definition.index];
  }

  static void strip(const std::vector<std::vector<std::size_t>>& needs,
                    const std::vector<std::vector<std::size_t>>& back, std::vector<bool>& left) {
    std::vector<std::size_t> open(needs.size());
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < needs.size(); ++i) {
      for (const std::size_t other : needs[i]) open[i] += left[other] ? 1 : 0;
      if (left[i] && open[i] == 0) ready.push_back(i);
    }
    while (!ready.empty()) {
      const std::size_t i = ready.back();
      ready.pop_back();
      left[i] = false;
      for (const std::size_t other : back[i])
        if (left[other] && --open[other] == 0) ready.push_back(other);
    }
  }

  void evaluateDefinition(const yaml::MapEntry& entry) {
    const std::string& name = m_tree[m_tree.resolve(entry.key)].text;
    const auto found = m_definitions.find(name);
    // A second entry of the same name is reported by the reader; a name that cannot be used, above.
    if (found == m_definitions.end() || found->second.value != m_tree.resolve(entry.value)) return;
    Definition& definition = found->second;
    definition.number = letNumber(name, entry.value, definition);
    definition.done = true;
    if (!definition.number) return;
    definition.entry = m_result.let.size();
    m_result.let.push_back({name, *definition.number, definition.value, {}});
  }

  std::optional<Number> letNumber(const std::string& name, NodeId written, const Definition& definition) {
    const yaml::Node& node = m_tree[definition.value];
    if (node.kind == NodeKind::Scalar && expressionSpan(node.text)) {
      if (!namesIn(definition.value).empty()) m_chained = m_chained.empty() ? name : m_chained;
      return evaluateScalar(definition.value, letPath(name), &name, &definition);
    }
    const yaml::ScalarValue value = m_tree.scalar(definition.value);
    if (node.kind == NodeKind::Scalar) {
      if (const auto* integer = std::get_if<std::int64_t>(&value)) return Number(*integer);
      if (const auto* real = std::get_if<double>(&value); real && *real - *real == 0) return Number(*real);
    }
    Diagnostic diagnostic = makeDiagnostic(DiagId::LetNotNumber, letPath(name), m_tree[written].range,
                                           {{"name", name}, {"value", valueText(definition.value)}});
    addUnquoteFix(diagnostic, node, written == definition.value);
    report(std::move(diagnostic));
    return std::nullopt;
  }

  // "64" in quotes can only mean 64.
  void addUnquoteFix(Diagnostic& diagnostic, const yaml::Node& node, bool direct) const {
    const bool quoted = node.style == yaml::NodeStyle::SingleQuoted || node.style == yaml::NodeStyle::DoubleQuoted;
    if (!direct || !quoted || node.properties.size() > 0) return;
    const yaml::ScalarValue plain = yaml::typeScalar(node.text, yaml::NodeStyle::Plain);
    if (!std::holds_alternative<std::int64_t>(plain) && !std::holds_alternative<double>(plain)) return;
    diagnostic.fixes.push_back({{ES_TR("Message", "Remove the quotes"), {}}, {{node.range, node.text}}, true});
  }

  // --- all other values --------------------------------------------------------------------------------------------
  void walk(NodeId root) {
    struct Item {
      NodeId node;
      bool reserved;
    };
    std::vector<Item> stack{{root, false}};
    while (!stack.empty()) {
      const auto [id, reserved] = stack.back();
      stack.pop_back();
      const yaml::Node& node = m_tree[id];
      switch (node.kind) {
        case NodeKind::Scalar:
          visitScalar(id, reserved);
          break;
        case NodeKind::Alias:
          break;  // the target is visited where it stands
        case NodeKind::Sequence:
          for (auto item = node.items.rbegin(); item != node.items.rend(); ++item) stack.push_back({*item, reserved});
          break;
        case NodeKind::Mapping:
          for (auto entry = node.entries.rbegin(); entry != node.entries.rend(); ++entry) {
            if (id == root && entry->value == m_let && m_tree[m_let].kind == NodeKind::Mapping) continue;
            const std::string_view key = m_tree[entry->key].text;
            const bool kept = schema::isReservedKey(key) && !key.starts_with(schema::kStudioPrefix);
            stack.push_back({entry->value, reserved || kept});
          }
          break;
      }
    }
  }

  // Values of reserved keys belong to others: what does not evaluate there stays as it is.
  void visitScalar(NodeId id, bool reserved) {
    const yaml::Node& node = m_tree[id];
    if (node.text.find("${") == std::string::npos) return;
    const std::size_t known = m_result.diagnostics.size();
    const YamlPath path = m_tree.pathOf(id);
    if (expressionSpan(node.text))
      evaluateScalar(id, path, nullptr, nullptr);
    else
      reportPartial(id, path);
    if (reserved) m_result.diagnostics.resize(known);
  }

  std::optional<Number> evaluateScalar(NodeId id, const YamlPath& path, const std::string* name,
                                       const Definition* definition) {
    const yaml::Node& node = m_tree[id];
    const SourceRange span = *expressionSpan(node.text);
    const std::string_view text = std::string_view(node.text).substr(span.begin, span.size());
    const NameLookup lookup = [&](std::string_view used, const Token& token) {
      return lookUp(used, token, text, id, name, definition);
    };
    const Outcome outcome = evaluateText(text, lookup, m_limits);
    if (outcome) {
      m_result.values.emplace(id, *outcome);
      return *outcome;
    }
    if (outcome.error().diagnostic) {
      Diagnostic diagnostic = *outcome.error().diagnostic;
      diagnostic.path = path;
      const SourceRange inside = diagnostic.range;
      diagnostic.range = placeInText(node, span, inside);
      addNameFix(diagnostic, node, text.substr(inside.begin, inside.size()));
      report(std::move(diagnostic));
    }
    return std::nullopt;
  }

  Outcome lookUp(std::string_view used, const Token& token, std::string_view text, NodeId user, const std::string* name,
                 const Definition* self) {
    const auto found = m_definitions.find(used);
    if (found == m_definitions.end())
      return tl::unexpected(
          failureAt(DiagId::ExprUnknownName, token.range, used, text, {{"allowed", knownNames(used)}}));
    const Definition& definition = found->second;
    if (!definition.done && self) {
      const bool cycle = self->onCycle && definition.onCycle;
      return tl::unexpected(
          failureAt(cycle ? DiagId::ExprCycle : DiagId::ExprForward, token.range, used, text, {{"name", *name}}));
    }
    if (!definition.number) return tl::unexpected(Failure{});
    m_result.let[definition.entry].uses.push_back(user);
    return *definition.number;
  }

  std::string knownNames(std::string_view word) const {
    std::vector<std::string_view> names;
    for (const auto& [name, definition] : m_definitions) names.push_back(name);
    return schema::candidateList(word, names);
  }

  // A token of the expression as bytes of the file, when the scalar is written without escapes or line breaks.
  SourceRange placeInText(const yaml::Node& node, SourceRange span, SourceRange inside) const {
    const std::string_view written = m_tree.text().slice(node.range);
    const std::size_t at = written.find(node.text);
    if (at == written.npos || node.text.empty()) return node.range;
    const auto begin = static_cast<ByteOffset>(node.range.begin + at + span.begin + inside.begin);
    return {begin, static_cast<ByteOffset>(begin + std::max<ByteOffset>(inside.size(), 1))};
  }

  void addNameFix(Diagnostic& diagnostic, const yaml::Node& node, std::string_view token) const {
    if (m_tree.text().slice(diagnostic.range) != token) return;
    if (diagnostic.id == DiagId::ExprBareName && m_definitions.contains(token)) {
      const std::string fixed = "let." + std::string(token);
      diagnostic.fixes.push_back(
          {{ES_TR("Message", "Write {name}"), {{"name", fixed}}}, {{diagnostic.range, fixed}}, true});
    }
    if (diagnostic.id != DiagId::ExprUnknownName || !token.starts_with("let.")) return;
    std::vector<std::string_view> names;
    for (const auto& [name, definition] : m_definitions) names.push_back(name);
    const std::string near = schema::nearest(token.substr(4), names);
    if (near.empty() || node.text.empty()) return;
    diagnostic.fixes.push_back(
        {{ES_TR("Message", "Write {name}"), {{"name", "let." + near}}}, {{diagnostic.range, "let." + near}}, false});
  }

  // "run-${let.a}": offered as text with the value in it when it evaluates.
  void reportPartial(NodeId id, const YamlPath& path) {
    const yaml::Node& node = m_tree[id];
    Diagnostic diagnostic = makeDiagnostic(DiagId::ExprPartial, path, node.range, {{"value", shortened(node.text)}});
    const std::size_t open = node.text.find("${");
    const std::size_t close = node.text.find('}', open);
    const std::string_view written = m_tree.text().slice(node.range);
    const std::size_t at = written.find(node.text);
    if (close != std::string::npos && at != written.npos) {
      const NameLookup lookup = [&](std::string_view used, const Token& token) -> Outcome {
        const auto found = m_definitions.find(used);
        if (found != m_definitions.end() && found->second.number) return *found->second.number;
        return tl::unexpected(failureAt(DiagId::ExprUnknownName, token.range, used, node.text));
      };
      const Outcome value =
          evaluateText(std::string_view(node.text).substr(open + 2, close - open - 2), lookup, m_limits);
      if (value) {
        const auto begin = static_cast<ByteOffset>(node.range.begin + at + open);
        const SourceRange range{begin, static_cast<ByteOffset>(begin + close + 1 - open)};
        diagnostic.fixes.push_back(
            {{ES_TR("Message", "Write {name}"), {{"name", toText(*value)}}}, {{range, toText(*value)}}, false});
      }
    }
    report(std::move(diagnostic));
  }

  // --- helpers -----------------------------------------------------------------------------------------------------
  static YamlPath letPath(std::string_view name) { return YamlPath{std::string("let"), std::string(name)}; }
  bool isNull(NodeId id) const {
    return m_tree[id].kind == NodeKind::Scalar && std::holds_alternative<yaml::Null>(m_tree.scalar(id));
  }
  std::string valueText(NodeId id) const {
    std::string_view text = m_tree.text().slice(m_tree[id].range);
    text = text.substr(0, text.find('\n'));
    return text.empty() ? "null" : shortened(text);
  }
  void report(Diagnostic diagnostic) {
    if (m_result.diagnostics.size() < m_limits.diagnostics) m_result.diagnostics.push_back(std::move(diagnostic));
  }

  const YamlTree& m_tree;
  const Limits& m_limits;
  Resolved m_result;
  NodeId m_let = kNoNode;
  std::map<std::string, Definition, std::less<>> m_definitions;
  std::string m_chained;  // the first entry that uses another one
};

}  // namespace

std::optional<SourceRange> expressionSpan(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == text.npos || !text.substr(begin).starts_with("${")) return std::nullopt;
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  // The first } closes: "${1}+${2}" is no single expression.
  if (text.find('}', begin) != last) return std::nullopt;
  return SourceRange{static_cast<ByteOffset>(begin + 2), static_cast<ByteOffset>(last)};
}

Resolved resolve(const YamlTree& tree, const Limits& limits) {
  return Resolver(tree, limits).run();
}

}  // namespace eulerstack::expr
