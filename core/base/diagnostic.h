// What is wrong, doubtful or worth knowing in a document, as data: an id, a place, typed arguments, fixes.
// Sentences exist only in the message table and its translations; render() joins them at the edge.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/source_text.h"
#include "core/base/yaml_path.h"

namespace eulerstack {

enum class Severity : std::uint8_t { Error, Warning, Info };
std::string_view severityName(Severity severity);  // "error", "warning", "info"

// First word of a printed error.
enum class Category : std::uint8_t { Syntax, Validation, Compatibility, Realism, Usage, Io, Compile, Runtime, Edit };
std::string_view categoryName(Category category);  // "SyntaxError", "ValidationError", ... never translated

// Ids of the message table (core/base/messages/*.inc): e.g. DiagId::UnknownKey with the text id "schema.unknown_key".
enum class DiagId : std::uint16_t {
#ifndef Q_MOC_RUN  // Qt's meta-object compiler reads headers but no include inside of an enum
#define ES_MESSAGE(name, id, severity, category, what, fix, see) name,
#include "core/base/messages/all.inc"
#undef ES_MESSAGE
#endif
};

// One row of the message table. Texts are English templates with {named} arguments; fix may be empty for an Info.
struct MessageSpec {
  DiagId id;
  const char* textId;
  Severity severity;
  Category category;
  const char* what;
  const char* fix;
  const char* see;  // a page under docs/, e.g. "docs/language.md#let"
};
const MessageSpec& messageSpec(DiagId id);
const std::vector<MessageSpec>& allMessages();

struct MessageArg {
  std::string name;
  std::variant<std::int64_t, double, std::string> value;
};
using MessageArgs = std::vector<MessageArg>;

// A translatable sentence with its arguments: labels of fixes and of undo steps.
struct Message {
  const char* text = "";  // English template from ES_TR; context is always "Message"
  MessageArgs args;
};

// A repair of the text. Safe: there is only one thing the author can have meant, "Fix all safe" may apply it.
struct FixIt {
  Message title;
  std::vector<TextEdit> edits;
  bool safe = false;
};

struct Diagnostic {
  DiagId id{};
  Severity severity = Severity::Error;
  YamlPath path;
  SourceRange range;
  MessageArgs args;
  std::vector<FixIt> fixes;
  std::int64_t count = 1;  // how many layers or entries the same finding stands for
};
Diagnostic makeDiagnostic(DiagId id, YamlPath path, SourceRange range, MessageArgs args = {});

// Returns the translation of an English template. Identity when none is known. Thread: must be reentrant.
using Translate = std::function<std::string(const char* context, const char* source)>;
std::string identityTranslate(const char* context, const char* source);

// Marks a text for the translators (lupdate: -tr-function-alias QT_TRANSLATE_NOOP+=ES_TR); expands to the text.
#define ES_TR(context, text) text

// Fills {names}; an unknown name stays as it is. Floating values print shortest ("0.5", "1e-05").
std::string fillTemplate(std::string_view text, const MessageArgs& args);
std::string renderMessage(const Message& message, const Translate& translate);

struct RenderedDiagnostic {
  std::string what;
  std::string fix;
  std::string see;
};
RenderedDiagnostic render(const Diagnostic& diagnostic, const Translate& translate);

// The three lines of a printed error: "Category: path (file:line:col): what", "Fix: ...", "See: ...".
std::string printDiagnostic(const Diagnostic& diagnostic, const SourceText& text, const Translate& translate);

}  // namespace eulerstack
