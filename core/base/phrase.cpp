#include "core/base/phrase.h"

#include <algorithm>

namespace eulerstack {
namespace {

constexpr const char* kAsItIs = "{name}";

bool same(const Message& a, const Message& b) {
  return std::string_view(a.text) == b.text &&
         std::equal(a.args.begin(), a.args.end(), b.args.begin(), b.args.end(),
                    [](const MessageArg& x, const MessageArg& y) { return x.name == y.name && x.value == y.value; });
}

std::string shown(const Message& part, const Translate& translate) {
  return part.text == kAsItIs ? std::get<std::string>(part.args.front().value) : renderMessage(part, translate);
}

}  // namespace

Phrase::Phrase(std::string name) {
  if (!name.empty()) m_parts.push_back({kAsItIs, {{"name", std::move(name)}}});
}

Phrase Phrase::labelled(Message label, const Phrase& parts) {
  Phrase phrase = parts;
  phrase.m_label = std::move(label);
  return phrase;
}

Phrase& Phrase::add(const Phrase& more) {
  m_parts.insert(m_parts.end(), more.m_parts.begin(), more.m_parts.end());
  return *this;
}

bool operator==(const Phrase& a, const Phrase& b) {
  return same(a.m_label, b.m_label) &&
         std::equal(a.m_parts.begin(), a.m_parts.end(), b.m_parts.begin(), b.m_parts.end(), same);
}

std::string render(const Phrase& phrase, const Translate& translate) {
  std::string text = *phrase.m_label.text ? renderMessage(phrase.m_label, translate) : std::string();
  const char* between = text.empty() ? "" : " ";
  for (const Message& part : phrase.m_parts) {
    text += between + shown(part, translate);
    between = " \u00b7 ";
  }
  return text;
}

}  // namespace eulerstack
