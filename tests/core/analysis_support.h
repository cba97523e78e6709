// Shared by the tests of the analysis: documents, golden files, small changes of a text.
#pragma once
#include <QDir>
#include <QFile>
#include <QtTest>

#include "core/analysis/analysis.h"

namespace support {

inline QString dataPath(const QString& name) {
  return QString(EULERSTACK_SOURCE_DIR) + "/tests/data/" + name;
}

inline std::string readFile(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
  return file.readAll().toStdString();
}

inline std::string modelText(const char* name) {
  return readFile(dataPath(QString("models/%1.yml").arg(name)));
}

inline std::shared_ptr<const eulerstack::analysis::Analysis> analyzeText(std::string text,
                                                                         std::string name = "test.yml") {
  return eulerstack::analysis::analyze(eulerstack::SourceText(std::move(text), std::move(name)), 1);
}

inline std::shared_ptr<const eulerstack::analysis::Analysis> analyzeModel(const char* name) {
  return analyzeText(modelText(name), std::string(name) + ".yml");
}

// The text with the first occurrence of `from` replaced; the test stops when there is none.
inline std::string changed(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  if (at == text.npos) qFatal("the document does not contain '%s'", std::string(from).c_str());
  return text.replace(at, from.size(), to);
}

// Compares with tests/data/golden/NAME; EULERSTACK_UPDATE_GOLDEN=1 writes it instead.
inline bool sameAsGolden(const QString& name, const std::string& text) {
  const QString path = dataPath("golden/" + name);
  if (qEnvironmentVariableIntValue("EULERSTACK_UPDATE_GOLDEN") == 1) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) >= 0;
  }
  const std::string expected = readFile(path);
  if (expected == text) return true;
  std::size_t at = 0;
  while (at < expected.size() && at < text.size() && expected[at] == text[at]) ++at;
  const std::size_t from = at > 80 ? at - 80 : 0;
  qWarning("%s differs at byte %zu\n--- expected\n%s\n--- got\n%s", qPrintable(name), at,
           expected.substr(from, 240).c_str(), text.substr(from, 240).c_str());
  return false;
}

inline std::vector<const eulerstack::Diagnostic*> findingsOf(const eulerstack::analysis::Analysis& analysis,
                                                             std::string_view textId) {
  std::vector<const eulerstack::Diagnostic*> found;
  for (const eulerstack::Diagnostic& diagnostic : analysis.diagnostics)
    if (textId == eulerstack::messageSpec(diagnostic.id).textId) found.push_back(&diagnostic);
  return found;
}

}  // namespace support
