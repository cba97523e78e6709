// What may be written at a place of a YAML text: keys, values, names. Works on text that does not parse.
#pragma once
#include <QString>
#include <QStringList>

#include "core/schema/registry.h"

namespace eulerstack::widgets {

struct CompletionItem {
  QString text;
  QString suffix;  // written after it: ": " for a key with a value, ":" for a key with a mapping
  friend bool operator==(const CompletionItem&, const CompletionItem&) = default;
};

struct Completion {
  int prefix = 0;  // bytes before the cursor that the items replace
  QList<CompletionItem> items;
};

// `tree` is the newest one that parsed (may be null: let names and structure come from the text alone then).
Completion completionAt(std::string_view text, std::size_t cursor, const yaml::YamlTree* tree);

// Where the cursor stands, read from indentation and brackets alone.
struct CursorContext {
  YamlPath mapping;  // the mapping that holds the key, or the parent of the value
  std::string key;   // key whose value is being written; "" while a key is written
  std::string word;  // written so far
  bool inValue = false;
  bool inExpression = false;
  bool listItem = false;  // a bare value of a sequence
};
CursorContext contextAt(std::string_view text, std::size_t cursor);

}  // namespace eulerstack::widgets
