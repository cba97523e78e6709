// How a training run of the design can be cut over many GPUs: what fits, what it is expected to take, how it is
// started.
#pragma once
#include <QDialog>
#include <memory>

#include "core/ir/model_ir.h"

class QDoubleSpinBox;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;

namespace eulerstack::widgets {
class FieldCombo;
class ThemedLabel;
}  // namespace eulerstack::widgets

namespace eulerstack::studio {

// Of the design as it was when the dialog opened. Every change is computed at once.
class PlanDialog : public QDialog {
  Q_OBJECT
 public:
  PlanDialog(std::shared_ptr<const ir::ModelIr> model, QWidget* parent);

 private:
  QLayout* makeForm();
  void makeTable();
  void update();
  void showCommand();

  std::shared_ptr<const ir::ModelIr> m_model;
  widgets::FieldCombo* m_gpu = nullptr;
  QSpinBox* m_gpus = nullptr;
  QDoubleSpinBox* m_tokens = nullptr;  // billions
  QDoubleSpinBox* m_price = nullptr;
  QTableWidget* m_table = nullptr;
  QPlainTextEdit* m_command = nullptr;
  widgets::ThemedLabel* m_summary = nullptr;
};

}  // namespace eulerstack::studio
