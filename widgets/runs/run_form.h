// The options of the next run. Empty fields mean "as the design says" and show that value in grey.
#pragma once
#include <QWidget>
#include <memory>
#include <optional>

#include "core/analysis/analysis.h"
#include "core/interop/engine_protocol.h"

namespace eulerstack::widgets {

class RunForm : public QWidget {
  Q_OBJECT
 public:
  explicit RunForm(QWidget* parent = nullptr);
  ~RunForm() override;

  // Nothing while a field holds no number in range; the field then shows why.
  std::optional<interop::TrainOptions> options() const;
  // Fills the fields (same values as their default stay empty).
  void setOptions(const interop::TrainOptions& options);
  // Defaults of the design: learning rate, seed, length.
  void setDesign(const analysis::Analysis& analysis);
  bool keepsCheckpoint() const;
  void setKeepsCheckpoint(bool keep);
  void focusFirst();

 signals:
  void changed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
