#include "widgets/yaml_view/completion.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "core/document/graph_projection.h"
#include "widgets/inspector/field_values.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

namespace {

using schema::FieldSpec;
using schema::FieldType;
using schema::KindDescriptor;
using schema::Registry;

bool isBlank(char c) {
  return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (isBlank(text.front()) || text.front() == '\r')) text.remove_prefix(1);
  while (!text.empty() && (isBlank(text.back()) || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

std::string unquoted(std::string_view text) {
  text = trimmed(text);
  if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
    text = text.substr(1, text.size() - 2);
  return std::string(text);
}

struct Line {
  std::size_t indent = 0;
  std::size_t content = 0;  // where the text after the dashes starts
  int dashes = 0;
  std::string_view text;  // after the dashes
  bool empty = false;     // blank or comment
};

Line readLine(std::string_view raw) {
  Line line;
  while (line.indent < raw.size() && raw[line.indent] == ' ') ++line.indent;
  std::size_t at = line.indent;
  while (at < raw.size() && raw[at] == '-' && (at + 1 == raw.size() || isBlank(raw[at + 1]) || raw[at + 1] == '\r')) {
    ++line.dashes;
    ++at;
    while (at < raw.size() && isBlank(raw[at])) ++at;
  }
  line.content = at;
  line.text = trimmed(raw.substr(at));
  line.empty = line.dashes == 0 && (line.text.empty() || line.text.front() == '#');
  return line;
}

// "key" of "key: ..." or nothing.
std::optional<std::string> keyOf(std::string_view text) {
  char quote = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
      continue;
    }
    if (c == '"' || c == '\'') quote = c;
    if (c == '{' || c == '[' || c == '#') return std::nullopt;
    if (c == ':' && (i + 1 == text.size() || isBlank(text[i + 1]))) return unquoted(text.substr(0, i));
  }
  return std::nullopt;
}

std::vector<std::string_view> linesBefore(std::string_view text, std::size_t cursor) {
  std::vector<std::string_view> lines;
  std::size_t start = 0;
  while (true) {
    const std::size_t end = text.find('\n', start);
    if (end == std::string_view::npos || end >= cursor) {
      lines.push_back(text.substr(start, cursor - start));
      return lines;
    }
    lines.push_back(text.substr(start, end - start));
    start = end + 1;
  }
}

// Path of the mapping that a key at column `column` of line `index` belongs to, from the lines above.
YamlPath parentPath(const std::vector<std::string_view>& lines, std::size_t index, std::size_t column) {
  std::vector<PathSegment> reversed;
  std::size_t limit = column;
  const Line own = readLine(lines[index]);
  // "- key" opens an item of the sequence at the dash.
  bool inItem = own.dashes > 0 && column == own.content;
  std::size_t itemColumn = own.indent;
  std::size_t itemIndex = 0;
  for (std::size_t i = index; i-- > 0;) {
    const Line line = readLine(lines[i]);
    if (line.empty) continue;
    if (inItem) {
      if (line.dashes > 0 && line.indent == itemColumn) {
        ++itemIndex;
        continue;
      }
      const bool above = line.indent < itemColumn || (line.indent == itemColumn && line.dashes == 0);
      if (!above) continue;
      reversed.emplace_back(itemIndex);
      limit = itemColumn + 1;  // a sequence may stand at its key's own column
      inItem = false;
      itemIndex = 0;
    }
    const std::size_t keyColumn = line.dashes > 0 ? line.content : line.indent;
    if (keyColumn < limit) {
      if (const auto key = keyOf(line.text)) reversed.emplace_back(*key);
      limit = keyColumn;
    }
    if (line.dashes > 0 && line.content <= limit && line.indent < limit) {
      inItem = true;
      itemColumn = line.indent;
      limit = line.indent;
    }
    if (limit == 0 && !inItem) break;
  }
  if (inItem) reversed.emplace_back(itemIndex);
  return YamlPath(std::vector<PathSegment>(reversed.rbegin(), reversed.rend()));
}

// Brackets of the cursor's line (and of the lines of an open flow value above it are not followed).
struct FlowLevel {
  char open = 0;
  std::string key;        // key whose value is being read
  std::size_t start = 0;  // of the key or value being read
  bool inValue = false;
  std::size_t index = 0;  // item of a sequence
};

}  // namespace

CursorContext contextAt(std::string_view text, std::size_t cursor) {
  cursor = std::min(cursor, text.size());
  const std::vector<std::string_view> lines = linesBefore(text, cursor);
  const std::string_view raw = lines.back();
  const Line line = readLine(raw);
  CursorContext context;
  context.mapping = parentPath(lines, lines.size() - 1, std::min(line.content, raw.size()));
  std::vector<FlowLevel> levels(1);
  levels[0].start = line.content;
  char quote = 0;
  for (std::size_t i = line.content; i < raw.size(); ++i) {
    const char c = raw[i];
    FlowLevel& level = levels.back();
    if (quote != 0) {
      if (c == quote) quote = 0;
      continue;
    }
    if ((c == '"' || c == '\'') && (i == 0 || !std::isalnum(static_cast<unsigned char>(raw[i - 1])))) quote = c;
    if (c == '$' && i + 1 < raw.size() && raw[i + 1] == '{') {
      const std::size_t close = raw.find('}', i);
      if (close == std::string_view::npos) {
        context.inExpression = true;
        break;
      }
      i = close;
      continue;
    }
    if (c == ':' && !level.inValue && (i + 1 == raw.size() || isBlank(raw[i + 1]))) {
      level.key = unquoted(raw.substr(level.start, i - level.start));
      level.inValue = true;
      level.start = i + 1;
    } else if ((c == '{' || c == '[') && (levels.size() > 1 || level.inValue || line.dashes > 0)) {
      levels.push_back({c, {}, i + 1, c == '[', 0});
    } else if ((c == '}' || c == ']') && levels.size() > 1) {
      levels.pop_back();
    } else if (c == ',' && levels.size() > 1) {
      level.inValue = level.open == '[';
      level.key.clear();
      level.start = i + 1;
      ++level.index;
    }
  }
  for (std::size_t i = 0; i + 1 < levels.size(); ++i) {
    if (levels[i].open == '[')
      context.mapping = context.mapping.child(levels[i].index);
    else if (!levels[i].key.empty())
      context.mapping = context.mapping.child(levels[i].key);
  }
  const FlowLevel& last = levels.back();
  context.inValue = last.inValue;
  context.key = last.key;
  context.listItem = last.open == '[';
  if (context.inExpression) {
    std::size_t start = raw.size();
    while (start > 0 && (std::isalnum(static_cast<unsigned char>(raw[start - 1])) != 0 || raw[start - 1] == '_' ||
                         raw[start - 1] == '.'))
      --start;
    context.word = std::string(raw.substr(start));
    return context;
  }
  std::string_view word = raw.substr(std::min(last.start, raw.size()));
  while (!word.empty() && isBlank(word.front())) word.remove_prefix(1);
  context.word = std::string(word);
  return context;
}

namespace {

void addKey(QList<CompletionItem>& items, const FieldSpec& spec) {
  const bool mapping =
      spec.type == FieldType::Section || spec.type == FieldType::Kind || spec.type == FieldType::KindMap;
  items.append({QString::fromLatin1(spec.name), mapping ? QStringLiteral(":") : QStringLiteral(": ")});
}

QList<CompletionItem> keysFor(const yaml::YamlTree& tree, const YamlPath& mapping) {
  QList<CompletionItem> items;
  for (const FieldSpec* spec : schema::fieldsAt(tree, mapping)) {
    if (tree.find(mapping.child(spec->name)) != yaml::kNoNode) continue;
    addKey(items, *spec);
  }
  // An entry whose form is not chosen yet may become a frame.
  const bool entry = mapping.size() == 2 && mapping.parent() == YamlPath{std::string("layer_schedule")};
  if (entry && tree.find(mapping.child(document::keyOf(document::CardForm::Plain))) == yaml::kNoNode)
    for (const document::CardForm form : {document::CardForm::Parallel, document::CardForm::Integrator}) {
      const char* key = document::keyOf(form);
      const bool there = std::any_of(items.begin(), items.end(),
                                     [key](const CompletionItem& item) { return item.text == QLatin1String(key); });
      if (!there && tree.find(mapping.child(key)) == yaml::kNoNode)
        items.append({QString::fromLatin1(key), QStringLiteral(":")});
    }
  return items;
}

QList<CompletionItem> words(const QStringList& list) {
  QList<CompletionItem> items;
  for (const QString& word : list) items.append({word, {}});
  return items;
}

QList<CompletionItem> valuesFor(const yaml::YamlTree& tree, const CursorContext& context) {
  const FieldSpec* spec = schema::fieldAt(tree, context.mapping.child(context.key));
  if (spec == nullptr) return {};
  QStringList list;
  if (spec->type == FieldType::TemplateRef) list = templateNames(tree);
  if (spec->type == FieldType::Boolean) list = {QStringLiteral("true"), QStringLiteral("false")};
  for (const char* choice : spec->choices) list.append(QString::fromLatin1(choice));
  if (spec->type == FieldType::Kind)
    for (const KindDescriptor* kind : Registry::instance().kinds(spec->family))
      list.append(QStringLiteral("{ %1: %2 }")
                      .arg(QLatin1String(Registry::instance().typeField(spec->family).name), QLatin1String(kind->id)));
  if (spec->nullable) list.append(QStringLiteral("null"));
  QList<CompletionItem> items = words(list);
  const bool numeric = spec->type == FieldType::Integer || spec->type == FieldType::Number;
  if (numeric)
    for (const QString& name : letNames(tree)) items.append({QStringLiteral("${let.%1}").arg(name), {}});
  return items;
}

}  // namespace

Completion completionAt(std::string_view text, std::size_t cursor, const yaml::YamlTree* tree) {
  Completion result;
  if (tree == nullptr) return result;
  const CursorContext context = contextAt(text, cursor);
  QList<CompletionItem> all;
  if (context.inExpression)
    for (const QString& name : letNames(*tree)) all.append({QStringLiteral("let.") + name, {}});
  else if (context.inValue && !context.listItem)
    all = valuesFor(*tree, context);
  else if (!context.inValue)
    all = keysFor(*tree, context.mapping);
  const QString word = fromCore(context.word);
  result.prefix = static_cast<int>(context.word.size());
  for (const CompletionItem& item : all) {
    const bool name = context.inExpression && item.text.mid(4).startsWith(word, Qt::CaseInsensitive);
    if (item.text.startsWith(word, Qt::CaseInsensitive) || name) result.items.append(item);
  }
  return result;
}

}  // namespace eulerstack::widgets
