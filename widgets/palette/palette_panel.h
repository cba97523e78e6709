// The left dock: blocks of the registry, templates of the design, presets.
#pragma once
#include <QWidget>
#include <memory>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

// MIME type of a dragged block: "mixer:KIND", "ffn:KIND" or "template:NAME" in UTF-8.
inline constexpr char kBlockMimeType[] = "application/x-eulerstack-block";

// Tabs Blocks | Templates | Presets. Enter and double-click insert after the selection. GUI thread.
class PalettePanel : public QWidget {
  Q_OBJECT
 public:
  enum class Tab { Blocks, Templates, Presets };
  explicit PalettePanel(DocumentSession* session, QWidget* parent = nullptr);
  ~PalettePanel() override;
  QSize sizeHint() const override;

  // Small windows: a rail of icons, 44 wide, names in tool tips; a click lets the panel fly out, dragging works as in
  // the list.
  bool collapsed() const;

 public slots:
  void setCollapsed(bool collapsed);
  void showTab(Tab tab);
  void focusSearch();

 signals:
  void presetActivated(const QString& path);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
