// The text widget behind YamlEditor: what it draws, which keys are its own. Only the editor's own files include this.
#pragma once
#include <Qsci/qsciscintillabase.h>

#include "widgets/yaml_view/yaml_editor.h"

namespace eulerstack::widgets {

using Sci = QsciScintillaBase;
inline constexpr int kProblemMargin = 0;
inline constexpr int kNumberMargin = 1;
inline constexpr int kFamilyMargin = 2;
inline constexpr int kSelectedMarker = 3;  // 0 error, 1 warning, 2 info
inline constexpr int kFamilyMarker = 4;    // one a mixer kind, the last for other templates
inline constexpr int kMaxFamilies = 18;
inline constexpr int kFirstIndicator = 8;  // below are the lexers' own
inline constexpr unsigned long kUtf8 = 65001;

class YamlEditor::Scintilla : public QsciScintillaBase {
 public:
  explicit Scintilla(YamlEditor* owner) : QsciScintillaBase(owner), m_owner(owner) {}

  QMap<int, QString> annotations;
  QList<TextMark> marks;

  long send(unsigned message, long first = 0, long second = 0) const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  // Tab indents here: with Ctrl, or after Escape, it leads out.
  bool leadsOut(const QKeyEvent& event);
  void showToolTip(const QPoint& local, const QPoint& global);

  YamlEditor* m_owner;
  bool m_escaped = false;  // the key before was Escape
};

struct YamlEditor::Private {
  Scintilla* sci = nullptr;
  bool applying = false;
  QList<LineSpan> selected;
  QList<ColorSpan> colors;
  QList<CompletionItem> offered;
  QStringList families;  // marker kFamilyMarker + index

  long send(unsigned message, long first = 0, long second = 0) const { return sci->send(message, first, second); }
  void color(unsigned message, long first, const QColor& value) const {
    sci->SendScintilla(message, static_cast<unsigned long>(first), value);
  }
};

}  // namespace eulerstack::widgets
