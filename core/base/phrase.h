// Short texts for cards and tables: parts that stand side by side, "GQA 16/8 · win 4096". Words are translated when
// they are shown, names, numbers and words of YAML never.
#pragma once
#include "core/base/diagnostic.h"

namespace eulerstack {

class Phrase {
 public:
  Phrase() = default;
  // NOLINTBEGIN(google-explicit-constructor): a part is a phrase
  Phrase(std::string name);  // shown as it is; "" is no part
  Phrase(const char* name) : Phrase(std::string(name)) {}
  Phrase(Message word) { m_parts.push_back(std::move(word)); }  // text from ES_TR("Message", ...)
  // NOLINTEND(google-explicit-constructor)

  // What the parts are of: "memory 2048 · session".
  static Phrase labelled(Message label, const Phrase& parts);

  Phrase& add(const Phrase& more);
  bool empty() const { return m_parts.empty() && *m_label.text == '\0'; }
  friend bool operator==(const Phrase& a, const Phrase& b);
  friend std::string render(const Phrase& phrase, const Translate& translate);

 private:
  Message m_label;
  std::vector<Message> m_parts;
};

// Reentrant where `translate` is.
std::string render(const Phrase& phrase, const Translate& translate);

}  // namespace eulerstack
