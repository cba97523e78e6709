// SARIF 2.1.0 (OASIS standard, 2020): what editors and code hosts read.
#include <map>
#include <nlohmann/json.hpp>

#include "core/analysis/report.h"
#include "core/analysis/report_words.h"

namespace eulerstack::analysis {
namespace {

using Json = nlohmann::ordered_json;

const char* levelName(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::Info:
      return "note";
  }
  return "none";
}

// RFC 3986: unreserved characters and "/" stay, every other byte becomes %XX. Absolute paths are file: URIs.
std::string uriOf(std::string_view path) {
  constexpr char kHex[] = "0123456789ABCDEF";
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += kHex[byte >> 4U];
    uri += kHex[byte & 15U];
  }
  return uri;
}

// A rule's sentence without its arguments: "field is value, not a whole number".
std::string withoutBraces(std::string text) {
  std::erase_if(text, [](char c) { return c == '{' || c == '}'; });
  return text;
}

Json region(const SourceText& text, SourceRange range) {
  const LineColumn begin = text.locate(range.begin);
  const LineColumn end = text.locate(range.end);
  return {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
}

class SarifWriter {
 public:
  SarifWriter(const Translate& translate, std::string_view version) : m_translate(translate), m_version(version) {}

  void add(const Analysis& analysis) {
    const auto index = static_cast<std::int64_t>(m_artifacts.size());
    const Json location{{"uri", uriOf(analysis.text.name())}, {"index", index}};
    m_artifacts.push_back({{"location", location}, {"length", analysis.text.size()}, {"encoding", "UTF-8"}});
    for (const Diagnostic& diagnostic : analysis.diagnostics)
      m_results.push_back(resultOf(diagnostic, analysis.text, location));
  }

  Json log() {
    Json driver{{"name", "eulerstack"}, {"version", m_version}, {"rules", std::move(m_rules)}};
    Json run{{"tool", {{"driver", std::move(driver)}}},
             {"columnKind", "unicodeCodePoints"},
             {"artifacts", std::move(m_artifacts)},
             {"results", std::move(m_results)}};
    return {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
            {"version", "2.1.0"},
            {"runs", Json::array({std::move(run)})}};
  }

 private:
  // Rules that are used, in order of first use.
  std::int64_t ruleIndex(DiagId id) {
    const auto [found, added] = m_ruleIndex.emplace(id, static_cast<std::int64_t>(m_rules.size()));
    if (!added) return found->second;
    const MessageSpec& spec = messageSpec(id);
    Json rule{{"id", spec.textId},
              {"shortDescription", {{"text", withoutBraces(m_translate("Message", spec.what))}}},
              {"defaultConfiguration", {{"level", levelName(spec.severity)}}},
              {"properties", {{"category", categoryName(spec.category)}}}};
    const std::string fix = *spec.fix ? withoutBraces(m_translate("Message", spec.fix)) + "\n" : std::string();
    rule["help"] = {{"text", fix + spec.see}};
    m_rules.push_back(std::move(rule));
    return found->second;
  }

  Json resultOf(const Diagnostic& diagnostic, const SourceText& text, const Json& artifact) {
    const RenderedDiagnostic rendered = render(diagnostic, m_translate);
    const std::string message = rendered.fix.empty() ? rendered.what : rendered.what + "\n" + rendered.fix;
    Json location{{"physicalLocation", {{"artifactLocation", artifact}, {"region", region(text, diagnostic.range)}}}};
    if (!diagnostic.path.empty())
      location["logicalLocations"] =
          Json::array({{{"fullyQualifiedName", diagnostic.path.toString()}, {"kind", "member"}}});
    Json result{{"ruleId", messageSpec(diagnostic.id).textId},
                {"ruleIndex", ruleIndex(diagnostic.id)},
                {"level", levelName(diagnostic.severity)},
                {"message", {{"text", message}}},
                {"locations", Json::array({std::move(location)})}};
    if (diagnostic.count > 1) result["occurrenceCount"] = diagnostic.count;
    if (!diagnostic.fixes.empty()) result["fixes"] = Json::array();
    for (const FixIt& fix : diagnostic.fixes) result["fixes"].push_back(fixOf(fix, text, artifact));
    return result;
  }

  Json fixOf(const FixIt& fix, const SourceText& text, const Json& artifact) const {
    Json replacements = Json::array();
    for (const TextEdit& edit : fix.edits)
      replacements.push_back({{"deletedRegion", region(text, edit.range)}, {"insertedContent", {{"text", edit.text}}}});
    const Json change{{"artifactLocation", artifact}, {"replacements", std::move(replacements)}};
    return {{"description", {{"text", renderMessage(fix.title, m_translate)}}},
            {"artifactChanges", Json::array({change})},
            {"properties", {{"safe", fix.safe}}}};
  }

  const Translate& m_translate;
  std::string m_version;
  Json m_rules = Json::array();
  Json m_artifacts = Json::array();
  Json m_results = Json::array();
  std::map<DiagId, std::int64_t> m_ruleIndex;
};

}  // namespace

std::string reportSarif(const std::vector<std::shared_ptr<const Analysis>>& analyses, const Translate& translate,
                        std::string_view toolVersion) {
  SarifWriter writer(translate, toolVersion);
  for (const auto& analysis : analyses) writer.add(*analysis);
  return writer.log().dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace eulerstack::analysis
