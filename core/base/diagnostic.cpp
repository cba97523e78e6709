#include "core/base/diagnostic.h"

#include <fmt/format.h>

namespace eulerstack {

std::string_view severityName(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::Info:
      return "info";
  }
  return "";
}

std::string_view categoryName(Category category) {
  switch (category) {
    case Category::Syntax:
      return "SyntaxError";
    case Category::Validation:
      return "ValidationError";
    case Category::Compatibility:
      return "CompatibilityError";
    case Category::Realism:
      return "Realism";
    case Category::Usage:
      return "UsageError";
    case Category::Io:
      return "IoError";
    case Category::Compile:
      return "CompileError";
    case Category::Runtime:
      return "RuntimeError";
    case Category::Edit:
      return "EditError";
  }
  return "";
}

const std::vector<MessageSpec>& allMessages() {
  static const std::vector<MessageSpec> messages = {
#define ES_MESSAGE(name, id, severity, category, what, fix, see) \
  {DiagId::name, id, Severity::severity, Category::category, what, fix, see},
#include "core/base/messages/all.inc"
#undef ES_MESSAGE
  };
  return messages;
}

const MessageSpec& messageSpec(DiagId id) {
  return allMessages()[static_cast<std::size_t>(id)];
}

Diagnostic makeDiagnostic(DiagId id, YamlPath path, SourceRange range, MessageArgs args) {
  Diagnostic diagnostic;
  diagnostic.id = id;
  diagnostic.severity = messageSpec(id).severity;
  diagnostic.path = std::move(path);
  diagnostic.range = range;
  diagnostic.args = std::move(args);
  return diagnostic;
}

std::string identityTranslate(const char*, const char* source) {
  return source;
}

std::string fillTemplate(std::string_view text, const MessageArgs& args) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t open = text.find('{', i);
    const std::size_t close = open == text.npos ? text.npos : text.find('}', open);
    if (close == text.npos) return result.append(text.substr(i));
    result.append(text.substr(i, open - i));
    const std::string_view name = text.substr(open + 1, close - open - 1);
    const MessageArg* found = nullptr;
    for (const MessageArg& arg : args)
      if (arg.name == name) found = &arg;
    if (found)
      std::visit([&](const auto& value) { result += fmt::format("{}", value); }, found->value);
    else
      result.append(text.substr(open, close - open + 1));
    i = close + 1;
  }
  return result;
}

std::string renderMessage(const Message& message, const Translate& translate) {
  return fillTemplate(translate("Message", message.text), message.args);
}

RenderedDiagnostic render(const Diagnostic& diagnostic, const Translate& translate) {
  const MessageSpec& spec = messageSpec(diagnostic.id);
  const auto fill = [&](const char* text) {
    return *text ? fillTemplate(translate("Message", text), diagnostic.args) : std::string();
  };
  return {fill(spec.what), fill(spec.fix), spec.see};
}

std::string printDiagnostic(const Diagnostic& diagnostic, const SourceText& text, const Translate& translate) {
  const MessageSpec& spec = messageSpec(diagnostic.id);
  const LineColumn place = text.locate(diagnostic.range.begin);
  const RenderedDiagnostic rendered = render(diagnostic, translate);
  const std::string path = diagnostic.path.empty() ? "root" : diagnostic.path.toString();
  return fmt::format("{}: {} ({}:{}:{}): {}\nFix: {}\nSee: {}\n", categoryName(spec.category), path, text.name(),
                     place.line, place.column, rendered.what, rendered.fix, rendered.see);
}

}  // namespace eulerstack
