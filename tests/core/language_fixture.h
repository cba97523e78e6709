// Reads and checks texts as the analysis does, for tests of the language.
#pragma once
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <algorithm>

#include "core/schema/spec.h"

namespace eulerstack::test {

struct Checked {
  SourceText text;
  std::shared_ptr<const yaml::YamlTree> tree;
  expr::Resolved values;
  std::shared_ptr<const schema::Spec> spec;
  std::vector<Diagnostic> diagnostics;  // of all stages

  bool valid() const { return spec && errors() == 0; }
  std::size_t errors() const {
    return static_cast<std::size_t>(std::count_if(diagnostics.begin(), diagnostics.end(),
                                                  [](const Diagnostic& d) { return d.severity == Severity::Error; }));
  }
  const Diagnostic* find(std::string_view textId) const {
    for (const Diagnostic& d : diagnostics)
      if (textId == messageSpec(d.id).textId) return &d;
    return nullptr;
  }
  const Diagnostic* find(DiagId id) const { return find(messageSpec(id).textId); }
  // "id path" of each diagnostic, for failure messages.
  std::string list() const {
    std::string text;
    for (const Diagnostic& d : diagnostics)
      text += std::string(messageSpec(d.id).textId) + " " + d.path.toString() + "; ";
    return text;
  }
};

inline Checked checkText(std::string bytes, const Limits& limits = {}) {
  Checked result;
  result.text = SourceText(std::move(bytes), "test.yml");
  yaml::ParseResult parsed = yaml::parse(result.text, limits);
  result.tree = parsed.tree;
  result.diagnostics = std::move(parsed.diagnostics);
  if (!result.tree) return result;
  result.values = expr::resolve(*result.tree, limits);
  schema::CheckResult checked = schema::check(*result.tree, result.values, limits);
  result.spec = checked.spec;
  for (const std::vector<Diagnostic>* list : {&result.values.diagnostics, &checked.diagnostics})
    result.diagnostics.insert(result.diagnostics.end(), list->begin(), list->end());
  return result;
}

inline std::string readFile(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

inline QString dataFolder() {
  return QStringLiteral(EULERSTACK_SOURCE_DIR "/tests/data/");
}

// A small valid document; `replace` changes it.
inline std::string smallDocument() {
  return R"(schema_version: 1
model:
  name: small
  d_model: 64
  vocab_size: 256
  max_seq_len: 128
  n_heads: 4
tokenizer_contract:
  type: hf
  pretrained: byte-level
embedding:
  type: learned
  positional: rope
layer_templates:
  block:
    mixer:
      type: attention
    ffn:
      type: gated_mlp
layer_schedule:
  - template: block
    repeat: 2
head:
  type: causal_lm
)";
}

inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos) return "the text to replace is not there";
  return text.replace(at, from.size(), to);
}

inline std::string changed(std::string_view from, std::string_view to) {
  return replaced(smallDocument(), from, to);
}

}  // namespace eulerstack::test
