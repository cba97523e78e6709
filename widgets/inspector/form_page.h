// The form of the selection: header, collapsible sections, figures at the foot. Widgets are kept while they fit.
#pragma once
#include <QHash>
#include <QWidget>
#include <memory>

#include "widgets/inspector/form_model.h"

namespace eulerstack::widgets {

class FieldRow;

class FormPage : public QWidget {
  Q_OBJECT
 public:
  explicit FormPage(DocumentSession* session, QWidget* parent = nullptr);
  ~FormPage() override;

  void retranslate();
  bool focusField(const YamlPath& field);
  void focusFirst();
  void startRename();
  FieldRow* focusedRow() const;

 signals:
  void editLetRequested(const QString& name);

 private:
  struct SectionView;
  void refresh();
  void place(const Form& form);
  void fill(SectionView& view, const FormSection& section);
  void refreshRows(const Form& form, const analysis::Analysis& analysis);
  void refreshFigures();
  void showSelectedField();
  void updateMore(SectionView& view);
  FieldRow* rowAt(const YamlPath& field) const;

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
