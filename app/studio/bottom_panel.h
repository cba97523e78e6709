// The bottom dock: tabs with a tool row at the right, pages made when they are first shown.
#pragma once
#include <QWidget>
#include <functional>
#include <memory>

namespace eulerstack::studio {

enum class BottomTab { Problems, Yaml, Report, Run };
inline constexpr int kBottomTabs = 4;

struct BottomPage {
  QWidget* page = nullptr;
  QWidget* corner = nullptr;  // shown at the right end of the tab row, may be null
};

class BottomPanel : public QWidget {
  Q_OBJECT
 public:
  using Factory = std::function<BottomPage(BottomTab)>;
  explicit BottomPanel(Factory factory, QWidget* parent = nullptr);
  ~BottomPanel() override;

  BottomTab current() const;
  bool isCreated(BottomTab tab) const;
  QWidget* page(BottomTab tab);  // makes it when needed
  void setProblemCounts(int errors, int warnings);
  // Only the tab row is shown.
  bool isFolded() const;
  void setFolded(bool folded);
  // The pages stand on a sheet over other parts of `window` (small windows); null puts them below the tabs again. The
  // owner places the sheet; it is shown while the panel is not folded.
  void setOverlay(QWidget* window);
  QWidget* sheet() const;  // null without overlay

 public slots:
  void showTab(eulerstack::studio::BottomTab tab);  // unfolds

 signals:
  void currentChanged(eulerstack::studio::BottomTab tab);
  void foldedChanged(bool folded);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::studio
