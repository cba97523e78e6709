// Seeded random documents and edits for property tests. Same seed, same values, on every machine.
#pragma once
#include <cstdint>
#include <cstdlib>
#include <initializer_list>
#include <random>
#include <string>
#include <vector>

#include "core/yaml/yaml_tree.h"
#include "core/yaml/yaml_value.h"

namespace eulerstack::testing {

// EULERSTACK_SEED when it is set, else a fixed seed.
inline std::uint64_t baseSeed() {
  const char* given = std::getenv("EULERSTACK_SEED");
  return given ? std::strtoull(given, nullptr, 10) : 20260101;
}

class Random {
 public:
  explicit Random(std::uint64_t seed) : m_engine(seed) {}
  std::size_t below(std::size_t count) { return count == 0 ? 0 : m_engine() % count; }
  bool chance(std::size_t percent) { return below(100) < percent; }
  template <typename T>
  const T& pick(const std::vector<T>& values) {
    return values[below(values.size())];
  }
  const char* word(std::initializer_list<const char*> words) { return *(words.begin() + below(words.size())); }

 private:
  std::mt19937_64 m_engine;
};

// A document shaped like a preset, with comments, blank lines and styles of all kinds. Valid YAML.
class DocumentMaker {
 public:
  explicit DocumentMaker(Random& random) : m_random(random) {
    m_newline = random.chance(20) ? "\r\n" : "\n";
    m_step = random.chance(30) ? 4 : 2;
    m_dash = random.chance(40) ? 0 : m_step;
  }

  std::string make() {
    std::string text = m_random.chance(5) ? "\xEF\xBB\xBF" : "";
    if (m_random.chance(60)) text += "# a design: \"head\" [of] the file" + m_newline;
    line(text, 0, "schema_version: 1");
    if (m_random.chance(40)) {
      line(text, 0, "let:");
      line(text, m_step, "n: 4");
      line(text, m_step, "w: 64");
    }
    line(text, 0, "model:");
    line(text, m_step, std::string("name: ") + m_random.word({"tiny", "'it''s'", "\"a b\"", "模型-é", "x # y"}));
    line(text, m_step, "d_model: " + std::to_string(64 << m_random.below(4)));
    line(text, m_step, "vocab_size: 256");
    line(text, m_step, m_random.word({"max_seq_len: 128", "max_seq_len: 0x80", "\"max_seq_len\": 128"}));
    line(text, m_step, "n_heads: ${2 * 2}");
    flowOrBlock(text, 0, "embedding", {"type: learned", "positional: rope", "rope_theta: 10000.0"});
    templates(text);
    schedule(text);
    flowOrBlock(text, 0, "head", {"type: causal_lm", "tie_weights: true"});
    if (m_random.chance(40)) {
      line(text, 0, "training_hints:");
      line(text, m_step, m_random.word({"betas: [0.9, 0.95]", "betas: [0.9,", "betas: []"}));
      if (text.ends_with("0.9," + m_newline)) text += spaces(m_step + 2) + "0.95]" + m_newline;
      line(text, m_step, "lr_peak: 3.0e-4");
    }
    if (m_random.chance(20)) {
      text += "notes: |" + m_newline + "  some text" + m_newline + m_newline + "   # no comment" + m_newline;
      if (m_random.chance(50)) text += "vendor.x.tail: >-" + m_newline + "  a" + m_newline + "  b" + m_newline;
    }
    if (m_random.chance(20))
      while (text.ends_with("\n") || text.ends_with("\r")) text.pop_back();
    return text;
  }

 private:
  static std::string spaces(std::size_t count) { return std::string(count, ' '); }

  void line(std::string& text, std::size_t indent, const std::string& content) {
    if (m_random.chance(15)) text += m_newline;
    if (m_random.chance(25)) text += spaces(indent) + "# above " + content + m_newline;
    if (m_random.chance(5)) text += spaces(m_random.below(6)) + "# anywhere: [\"" + m_newline;
    text += spaces(indent) + content;
    const bool open = content.ends_with(",");
    if (!open && m_random.chance(25))
      text += "  # " + std::string(m_random.word({"note", "a: 1", "- x", "{", "'", "ñ"}));
    text += m_newline;
  }

  void flowOrBlock(std::string& text, std::size_t indent, const std::string& key,
                   const std::vector<std::string>& entries) {
    const std::size_t form = m_random.below(4);
    if (form == 0) {
      std::string flow = key + ": {";
      for (std::size_t i = 0; i < entries.size(); ++i) flow += (i > 0 ? ", " : "") + entries[i];
      line(text, indent, flow + "}");
    } else if (form == 1) {
      text += spaces(indent) + key + ": {" + m_newline;
      for (std::size_t i = 0; i < entries.size(); ++i) {
        text += spaces(indent + m_step) + entries[i] + (i + 1 < entries.size() || m_random.chance(50) ? "," : "");
        text += (m_random.chance(30) ? " # flow note" : "") + m_newline;
      }
      text += spaces(indent + 1) + "}" + m_newline;
    } else {
      line(text, indent, key + ":");
      for (const std::string& entry : entries) line(text, indent + m_step, entry);
    }
  }

  void templates(std::string& text) {
    line(text, 0, "layer_templates:");
    m_templates = 1 + m_random.below(3);
    for (std::size_t i = 0; i < m_templates; ++i) {
      line(text, m_step, std::string(1, static_cast<char>('a' + i)) + ":");
      line(text, 2 * m_step, "mixer:");
      line(text, 3 * m_step, "type: attention");
      if (m_random.chance(70))
        flowOrBlock(text, 3 * m_step, "attention", {"window: 32", "attn_drop: 0.1"});
      else
        line(text, 3 * m_step, m_random.word({"attention: {}", "attention:", "attention: ~"}));
      flowOrBlock(text, 2 * m_step, "ffn", {"type: gated_mlp", "activation: swiglu", "vendor.studio.ffn_dim: 96"});
      if (m_random.chance(50)) line(text, 2 * m_step, "norm: { type: rmsnorm, position: pre }");
    }
  }

  void schedule(std::string& text) {
    line(text, 0, "layer_schedule:");
    const std::size_t entries = 1 + m_random.below(6);
    for (std::size_t i = 0; i < entries; ++i) {
      const std::string name(1, static_cast<char>('a' + m_random.below(m_templates)));
      if (m_random.chance(20)) {
        line(text, m_dash, "- {template: " + name + ", repeat: 2}");
        continue;
      }
      line(text, m_dash, "- template: " + name);
      if (m_random.chance(60)) line(text, m_dash + 2, "repeat: " + std::to_string(1 + m_random.below(4)));
      if (m_random.chance(30)) flowOrBlock(text, m_dash + 2, "override", {"residual: {scaling: 0.5}"});
    }
  }

  Random& m_random;
  std::string m_newline;
  std::size_t m_step = 2;
  std::size_t m_dash = 2;
  std::size_t m_templates = 1;
};

inline yaml::YamlValue randomScalar(Random& random) {
  switch (random.below(9)) {
    case 0:
      return static_cast<std::int64_t>(random.below(100000)) - 500;
    case 1:
      return static_cast<double>(random.below(1000)) / 8;
    case 2:
      return random.chance(50);
    case 3:
      return yaml::YamlValue();
    case 4:
      return yaml::Verbatim{random.word({"${let.n * 2}", "0x10", "'q'", "[1, 2]", "{a: b}", "plain text", "~"})};
    case 5:
      return random.word({"true", "64", "3e-4", "", " x ", "a: b", "c # d", "it's", "\"", "- x", "[", "yes", "*x"});
    case 6:
      return random.word({"line\nbreak", "tab\t", "é模", "trailing:", "#", "a,b", "{", "---", "\xC2\x85", "@x"});
    default:
      return random.word({"swiglu", "rope", "x", "a-b", "some words here"});
  }
}

inline yaml::YamlValue randomValue(Random& random, int depth = 0) {
  const std::size_t form = random.below(10);
  if (depth > 2 || form < 6) return randomScalar(random);
  if (form < 8) {
    yaml::YamlSequence items;
    for (std::size_t i = random.below(4); i > 0; --i) items.push_back(randomValue(random, depth + 1));
    return items;
  }
  yaml::YamlMapping entries;
  for (std::size_t i = random.below(4); i > 0; --i)
    entries.emplace_back("k" + std::to_string(i), randomValue(random, depth + 1));
  return entries;
}

}  // namespace eulerstack::testing
