// 2,000 sequences of 50 random edits from canvas, forms and text: every byte comes back by undo and redo, edits touch
// only the lines of the entries they are about, and every plan gives a text that parses.
// EULERSTACK_SEED sets the seed, EULERSTACK_SEQUENCES how many sequences, EULERSTACK_ONLY one sequence to look at.
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/document/design_edits.h"
#include "core/document/document.h"
#include "tests/property/random_documents.h"

using namespace eulerstack;
using namespace eulerstack::document;
using namespace eulerstack::yaml;
using eulerstack::testing::Random;
using eulerstack::testing::randomScalar;
using eulerstack::testing::randomValue;

namespace {

constexpr std::size_t kEdits = 50;

std::vector<std::string> presets() {
  std::vector<std::string> texts;
  for (const auto& file : std::filesystem::recursive_directory_iterator(EULERSTACK_SOURCE_DIR "/presets")) {
    if (file.path().extension() != ".yml") continue;
    std::ifstream stream(file.path(), std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    texts.push_back(text.str());
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

struct Counts {
  std::size_t planned = 0;
  std::size_t refused = 0;
  std::size_t notPossible = 0;
  std::size_t typed = 0;
};

class Sequence {
 public:
  Sequence(std::uint64_t seed, const std::vector<std::string>& presets, Counts& counts)
      : m_random(seed), m_counts(counts) {
    m_original = m_random.chance(30) ? m_random.pick(presets) : testing::DocumentMaker(m_random).make();
    m_document.reset(SourceText(m_original));
    m_states = {m_original};
  }

  // "" or what is wrong.
  std::string run() {
    if (!parse(SourceText(m_original)).tree) return "the first text does not parse:\n" + m_original;
    for (std::size_t i = 0; i < kEdits; ++i) {
      m_before = text();
      std::string problem = step();
      if (problem.empty()) problem = checkState();
      if (!problem.empty())
        return problem + "\n--- step " + std::to_string(i) + ": " + m_what + "\n--- before\n" + m_before +
               "\n--- after\n" + text();
    }
    return unwind();
  }

 private:
  std::string text() const { return std::string(m_document.text().bytes()); }

  analysis::Analysis analysis() const {
    analysis::Analysis analysis;
    analysis.revision = m_document.revision();
    analysis.text = m_document.text();
    analysis.tree = parse(m_document.text()).tree;
    return analysis;
  }

  std::string step() {
    m_time += static_cast<std::int64_t>(m_random.below(1500));
    const std::size_t what = m_random.below(100);
    if (what < 10) return undo();
    if (what < 17) return redo();
    if (what < 40) return type();
    const analysis::Analysis now = analysis();
    if (!now.tree) return m_random.chance(70) ? undo() : type();
    return what < 70 ? design(now) : plan(now);
  }

  std::string undo() {
    m_what = "undo";
    if (m_document.canUndo()) m_document.undo();
    return "";
  }
  std::string redo() {
    m_what = "redo";
    if (m_document.canRedo()) m_document.redo();
    return "";
  }

  std::string type() {
    ++m_counts.typed;
    const std::string bytes = text();
    std::size_t begin = m_random.below(bytes.size() + 1);
    while (begin > 0 && begin < bytes.size() && (static_cast<unsigned char>(bytes[begin]) & 0xC0U) == 0x80U) --begin;
    std::size_t end = std::min(begin + (m_random.chance(40) ? m_random.below(6) : 0), bytes.size());
    while (end < bytes.size() && (static_cast<unsigned char>(bytes[end]) & 0xC0U) == 0x80U) ++end;
    const char* typed =
        m_random.word({"x", "1", " ", "\n", "", "é", "#", ": ", "- ", "'", "\"", "[", "}", "\t", "  # c\n"});
    m_what = "type at " + std::to_string(begin);
    const std::size_t position = m_document.history().position();
    m_document.applyTyping({{static_cast<ByteOffset>(begin), static_cast<ByteOffset>(end)}, typed}, m_time);
    m_states.resize(std::min(m_states.size(), std::min(position, m_document.history().position()) + 1));
    return "";
  }

  std::string apply(const EditPlan& plan, Message label, std::optional<SourceRange> within) {
    if (!plan) {
      ++m_counts.refused;
      if (plan.error().id == DiagId::EditNotPossible) {
        ++m_counts.notPossible;
        if (std::getenv("EULERSTACK_VERBOSE"))
          qInfo().noquote() << "not possible:" << m_what.c_str() << "\n" << text().c_str();
      }
      return "";
    }
    ++m_counts.planned;
    const std::string old = text();
    for (const TextEdit& edit : *plan)
      if (within && (edit.range.begin < within->begin || edit.range.end > within->end))
        return "an edit leaves the entry it is about";
    const std::size_t position = m_document.history().position();
    if (!m_document.apply(m_document.revision(), *plan, label, m_time)) return "the document refuses a plan";
    if (!plan->empty()) m_states.resize(position + 1);
    // What lies between the edits is the same, byte for byte.
    const std::string now = text();
    std::size_t at = 0;
    std::int64_t shift = 0;
    for (const TextEdit& edit : *plan) {
      if (old.compare(at, edit.range.begin - at, now, static_cast<std::size_t>(static_cast<std::int64_t>(at) + shift),
                      edit.range.begin - at) != 0)
        return "bytes outside of the plan changed";
      if (now.compare(static_cast<std::size_t>(edit.range.begin + shift), edit.text.size(), edit.text) != 0)
        return "a planned text is not there";
      shift += static_cast<std::int64_t>(edit.text.size()) - edit.range.size();
      at = edit.range.end;
    }
    if (old.substr(at) != now.substr(static_cast<std::size_t>(static_cast<std::int64_t>(at) + shift)))
      return "bytes after the plan changed";
    const ParseResult result = parse(m_document.text());
    if (!result.tree) return "the planned text does not parse";
    if (result.tree->disagreements() > 0) return "scanner and parser disagree";
    return "";
  }

  NodeId randomNode(const YamlTree& tree) { return static_cast<NodeId>(m_random.below(tree.size())); }
  std::size_t entryCount(const YamlTree& tree) const {
    const NodeId schedule = tree.resolve(tree.find(YamlPath{"layer_schedule"}));
    return schedule == kNoNode ? 0 : tree[schedule].items.size();
  }

  std::string design(const analysis::Analysis& now) {
    const YamlTree& tree = *now.tree;
    const std::size_t entries = entryCount(tree);
    const std::size_t entry = m_random.below(entries + 1);
    const YamlPath path = tree.pathOf(randomNode(tree));
    const char* name = m_random.word({"a", "b", "c", "dec", "a_2", "renamed"});
    DesignEdit edit;
    switch (m_random.below(14)) {
      case 0:
      case 1:
        edit = setField(now, path, randomScalar(m_random));
        break;
      case 2:
        edit = setField(now, path.child(m_random.word({"window", "vendor.studio.x", "type"})), randomValue(m_random));
        break;
      case 3:
        edit = resetField(now, path);
        break;
      case 4:
        edit = setRepeat(now, entry, static_cast<std::int64_t>(m_random.below(9) + 1));
        break;
      case 5:
        edit = moveEntry(now, entry, m_random.below(entries + 1));
        break;
      case 6:
        edit = removeEntries(now, {entry, m_random.below(entries + 1)});
        break;
      case 7:
        edit = duplicateEntry(now, entry);
        break;
      case 8:
        edit = insertEntry(now, entry, name);
        break;
      case 9:
        edit = insertNewTemplate(now, entry, "attention", m_random.word({"mlp", "gated_mlp", "none"}));
        break;
      case 10:
        edit = renameTemplate(now, name, m_random.word({"a", "b", "x y", "7", "dec", "é"}));
        break;
      case 11:
        edit = setKind(now, YamlPath{"layer_templates", "a"}.child(m_random.word({"ffn", "norm", "residual", "mixer"})),
                       m_random.word({"mlp", "gated_mlp", "layernorm", "parallel", "attention"}));
        break;
      case 12:
        edit = splitTemplate(now, entry);
        break;
      default:
        edit = pasteEntries(now, entry, copyEntries(now, {m_random.below(entries + 1), m_random.below(entries + 1)}));
    }
    m_what = renderMessage(edit.label, identityTranslate);
    if (edit.plan && m_random.chance(5)) return removeTemplateInstead(now, name);
    return apply(edit.plan, edit.label, std::nullopt);
  }

  std::string removeTemplateInstead(const analysis::Analysis& now, const char* name) {
    const DesignEdit edit = removeTemplate(now, name);
    m_what = "remove template";
    return apply(edit.plan, edit.label, std::nullopt);
  }

  // The lines of the entry and its comments, from the begin of its parent's lines on: nothing else may change.
  std::optional<SourceRange> linesAround(const YamlTree& tree, NodeId id) const {
    const NodeId parent = tree[id].parent == kNoNode ? id : tree[id].parent;
    const SourceRange range = tree.entryRange(parent);
    const std::string bytes(tree.text().bytes());
    std::size_t begin = bytes.rfind('\n', range.begin == 0 ? 0 : range.begin - 1);
    begin = begin == bytes.npos ? 0 : begin;
    std::size_t end = std::min(bytes.find('\n', range.end), bytes.size());
    // Deeper comment lines below the last entry are part of it.
    while (end < bytes.size()) {
      const std::size_t first = std::min(bytes.find_first_not_of(" \t\r\n", end), bytes.size());
      if (first < bytes.size() && bytes[first] != '#') break;
      end = std::min(bytes.find('\n', std::min(first, bytes.size() - 1)), bytes.size());
      if (first >= bytes.size()) end = bytes.size();
    }
    return SourceRange{static_cast<ByteOffset>(begin), static_cast<ByteOffset>(std::min(end + 1, bytes.size()))};
  }

  std::string plan(const analysis::Analysis& now) {
    const YamlTree& tree = *now.tree;
    const EditPlanner planner(now.tree);
    const NodeId id = randomNode(tree);
    const YamlPath path = tree.pathOf(id);
    const std::size_t children = tree[id].items.size();
    const std::size_t index = m_random.below(children + 1);
    const Message label{"edit", {}};
    const std::size_t rewrites = EditPlanner::rewrites();
    EditPlan result;
    YamlValue value;
    switch (m_random.below(9)) {
      case 0:
      case 1:
        value = randomScalar(m_random), m_what = "set", result = planner.set(path, value);
        break;
      case 2:
        value = randomValue(m_random), m_what = "set", result = planner.set(path, value);
        break;
      case 3:
        m_what = "remove", result = planner.remove(path);
        break;
      case 4:
        m_what = "insert", value = randomValue(m_random), result = planner.insert(path, index, value);
        break;
      case 5:
        m_what = "move", result = planner.move(path, index, m_random.below(children + 1));
        break;
      case 6:
        m_what = "duplicate", result = planner.duplicate(path);
        break;
      case 7:
        m_what = "rename", result = planner.renameKey(path, m_random.word({"key", "a b", "é", "12", "x:y", "{"}));
        break;
      default:
        value = randomValue(m_random), m_what = "add",
        result = planner.addKey(path, m_random.word({"added", "type"}), value,
                                m_random.chance(50) ? std::optional<std::string>("type") : std::nullopt);
    }
    m_what += " at " + path.toString() + " index " + std::to_string(index) + " value " + writeFlow(value);
    const bool exact = EditPlanner::rewrites() == rewrites;
    if (!exact && std::getenv("EULERSTACK_VERBOSE"))
      qInfo().noquote() << "rewritten:" << m_what.c_str() << "\n" << text().c_str();
    return apply(result, label, exact && tree.find(path) == id ? linesAround(tree, id) : std::nullopt);
  }

  std::string checkState() {
    const std::size_t position = m_document.history().position();
    if (m_states.size() <= position) m_states.resize(position + 1);
    if (m_what == "undo" || m_what == "redo") {
      if (m_states[position] != text()) return "undo or redo gives other bytes";
    } else {
      m_states[position] = text();
    }
    return "";
  }

  std::string unwind() {
    m_what = "undo";
    while (m_document.canRedo()) m_document.redo();
    const std::string last = text();
    while (m_document.canUndo()) {
      m_document.undo();
      if (const std::string problem = checkState(); !problem.empty()) return problem;
    }
    if (text() != m_original) return "undo all does not give the first bytes";
    if (m_document.modified()) return "the first text counts as modified";
    while (m_document.canRedo()) m_document.redo();
    return text() == last ? "" : "redo all does not give the last bytes";
  }

  Random m_random;
  Counts& m_counts;
  std::string m_original;
  std::string m_before;
  std::string m_what;
  Document m_document;
  std::vector<std::string> m_states;  // text at each position of the history
  std::int64_t m_time = 0;
};

std::size_t number(const char* name, std::size_t otherwise) {
  const char* given = std::getenv(name);
  return given ? std::strtoull(given, nullptr, 10) : otherwise;
}

}  // namespace

class EditsTest : public QObject {
  Q_OBJECT

 private slots:
  void randomSequences() {
    const std::uint64_t seed = testing::baseSeed();
    const std::vector<std::string> texts = presets();
    QVERIFY(!texts.empty());
    const std::size_t sequences = number("EULERSTACK_SEQUENCES", 2000);
    const std::size_t only = number("EULERSTACK_ONLY", sequences);
    Counts counts;
    const std::size_t rewrites = EditPlanner::rewrites();
    for (std::size_t i = 0; i < sequences; ++i) {
      if (only < sequences && i != only) continue;
      const std::string problem = Sequence(seed * 1000003 + i, texts, counts).run();
      if (!problem.empty()) {
        QFAIL(("EULERSTACK_SEED=" + std::to_string(seed) + " EULERSTACK_ONLY=" + std::to_string(i) + ": " + problem)
                  .c_str());
      }
    }
    qInfo("seed %llu: %zu plans, %zu refused (%zu not possible), %zu written anew, %zu typed",
          static_cast<unsigned long long>(seed), counts.planned, counts.refused, counts.notPossible,
          EditPlanner::rewrites() - rewrites, counts.typed);
    QVERIFY(counts.planned > sequences || only < sequences);
  }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "edits_test.moc"
