// What the form of a selection shows: sections and fields from the schema, values from the tree. No widgets.
#pragma once
#include <QList>
#include <QString>
#include <vector>

#include "core/document/graph_projection.h"
#include "core/schema/registry.h"
#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

// Add: a button that makes another entry of a list or a mapping.
enum class FieldEditor { Line, Choice, Switch, Raw, Add };

// One row. Several selected elements give one path each; the row then edits all of them.
struct FormField {
  QString key;  // identity inside the form: rows with equal keys keep their widgets
  QList<YamlPath> paths;
  const schema::FieldSpec* spec = nullptr;
  FieldEditor editor = FieldEditor::Line;
  QString label;          // the YAML word
  QString caption;        // name of the sub-mapping when it is the first field of it
  bool advanced = false;  // hidden until asked for, unless it is written
  bool kind = false;      // chooses the kind of a part: paths name the part's mapping
  bool named = false;     // the part stands in a mapping under a name that can be changed
  YamlPath removes;       // what the arrow removes, when it is not the field itself
};

struct FormSection {
  QString key;
  const char* title = "";  // source text of context "InspectorForm", or a YAML word
  QString detail;          // kind in force
  QList<YamlPath> paths;   // the mappings of the section, for problems that belong to no field
  QList<FormField> fields;
  bool startsOpen = true;
};

enum class FormSubject { Nothing, Design, Entry, Entries, EndCap };

struct Form {
  FormSubject subject = FormSubject::Nothing;
  QString title;      // template name or end cap
  QString mixerKind;  // for colour and icon
  QString icon;
  YamlPath element;      // the selected card's path
  QString templateName;  // of one entry
  int entry = -1;        // index of the one selected entry
  int count = 0;         // selected elements
  int uses = 0;          // entries that use the template
  qint64 firstLayer = 0, layers = 0;
  int firstLine = 0, lastLine = 0;
  QList<FormSection> sections;
};

Form describeForm(const analysis::Analysis& analysis, const document::GraphProjection& projection,
                  const Selection& selection);

// The value of a field in the document.
struct FieldState {
  bool given = false;
  bool several = false;  // the selected elements differ
  bool expression = false;
  bool null = false;
  bool editable = true;  // false: a mapping or an alias stands where a value is expected
  QString text;          // as written
  QString result;        // of an expression: "16"
};
FieldState stateOf(const analysis::Analysis& analysis, const FormField& field);

}  // namespace eulerstack::widgets
