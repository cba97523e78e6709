// Between places of the text and what is selected. Pure.
#pragma once
#include <QList>
#include <QMap>
#include <QString>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

// " = 16384" after each line with evaluated values, by line from 1.
QMap<int, QString> valueAnnotations(const analysis::Analysis& analysis);

struct TemplateSpan {
  int firstLine = 1;
  int lastLine = 1;
  QString mixerKind;
};
// Lines of each template with its mixer kind.
QList<TemplateSpan> templateSpans(const yaml::YamlTree& tree, const document::GraphProjection& projection);

// Paths of what is selected in the text: the entries and the templates they use, or the end cap's section.
QList<YamlPath> selectedPaths(const yaml::YamlTree& tree, const Selection& selection);

// What the cursor stands in. A template selects the entry that is selected already when it uses the template, else the
// first that does.
Selection selectionAt(const yaml::YamlTree& tree, const document::GraphProjection& projection, ByteOffset cursor,
                      const Selection& current);

// Selection that shows a path of a diagnostic.
Selection selectionOf(const yaml::YamlTree& tree, const document::GraphProjection& projection, const YamlPath& path,
                      const Selection& current);

}  // namespace eulerstack::widgets
