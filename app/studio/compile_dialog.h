// Compile: where to, in which number format, from which weights; then progress, and the folder that was written.
#pragma once
#include <QDialog>

#include "app/studio/compile_job.h"

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace eulerstack::widgets {
class FieldCombo;
class ThemedLabel;
}  // namespace eulerstack::widgets

namespace eulerstack::studio {

class CompileDialog : public QDialog {
  Q_OBJECT
 public:
  // yaml: a valid design. numbers: of its weights, for the progress. dtype: what model.dtype says.
  struct Design {
    QByteArray yaml;
    qint64 numbers = 0;
    QString dtype;
    QString language;
  };
  CompileDialog(Design design, const QString& suggestedFolder, QWidget* parent);

  CompileOptions options() const;
  void start();
  bool running() const { return m_job.running(); }
  void reject() override;  // cancels first

 signals:
  void planWanted();  // the JSON that the engine builds, in place of a folder
  void compiled(const QString& folder);

 private:
  void build(const QString& suggestedFolder);
  QWidget* withBrowse(QLineEdit* line, const QString& title, const char* name);
  void showState();
  void showBytes(qint64 bytes);
  void showEnd(const QString& error, const QString& folder);

  Design m_design;
  CompileJob m_job;
  QString m_written;
  QWidget* m_form = nullptr;
  QLineEdit* m_folder = nullptr;
  QLineEdit* m_weights = nullptr;
  QLineEdit* m_seed = nullptr;
  widgets::FieldCombo* m_dtype = nullptr;
  QCheckBox* m_native = nullptr;
  QCheckBox* m_replace = nullptr;
  QProgressBar* m_progress = nullptr;
  widgets::ThemedLabel* m_text = nullptr;
  QPushButton* m_start = nullptr;
  QPushButton* m_open = nullptr;
  QPushButton* m_plan = nullptr;
  QPushButton* m_close = nullptr;
};

}  // namespace eulerstack::studio
