// Adds the sections of parts of a design to a form: which fields they have and in which order.
#pragma once
#include "widgets/inspector/form_model.h"

namespace eulerstack::widgets {

enum class FormTitle;

class FormBuilder {
 public:
  FormBuilder(const yaml::YamlTree& tree, Form& form) : m_tree(tree), m_form(form) {}

  // Each phase with its fields, and a row to add one.
  void addModes();
  // A frame: its merge or its method, and what its streams are called.
  void addFrame(const YamlPath& entry);
  // A part at the top of the document: "model", "head".
  void addRoot(const char* key);
  // Mixer, feed-forward part, norms and the rest of templates.
  void addTemplateParts(const QList<YamlPath>& templates);
  // What entries say themselves: template, repeat, override.
  void addEntries(const QList<YamlPath>& entries);

 private:
  FormSection& section(FormTitle title);
  template <class Specs>
  void addFields(FormSection& target, const QList<YamlPath>& mappings, const Specs& specs, const QString& caption);
  // The row that names the kind of a part, and the fields of that kind.
  const schema::KindDescriptor* addKind(FormSection& target, const QList<YamlPath>& parts,
                                        const schema::FieldSpec& spec, const QString& label);
  // One part for each name, with a row to add another. Of one element only: names belong to it.
  void addNamedKinds(FormSection& target, const QList<YamlPath>& mappings, const schema::FieldSpec& spec);
  void addStreams(const YamlPath& list);
  // Fields that all of the mappings may hold, in form order.
  std::vector<const schema::FieldSpec*> fieldsOf(const QList<YamlPath>& mappings, const char* sectionName) const;
  // One row, of no kind.
  FormField& addField(FormSection& target, const QList<YamlPath>& paths, const schema::FieldSpec& spec,
                      const QString& label, const QString& caption);

  const yaml::YamlTree& m_tree;
  Form& m_form;
};

// Where the kind of a part is named.
YamlPath typePath(const YamlPath& part, const schema::FieldSpec& spec);

}  // namespace eulerstack::widgets
