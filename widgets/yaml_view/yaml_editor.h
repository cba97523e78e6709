// The text widget of the YAML view: bytes in, bytes out, marks, completion list. Knows no document.
#pragma once
#include <QColor>
#include <QList>
#include <QMap>
#include <QWidget>
#include <memory>

#include "core/base/diagnostic.h"
#include "widgets/yaml_view/completion.h"

namespace eulerstack::widgets {

struct TextMark {
  SourceRange range;
  Severity severity = Severity::Error;
  QString toolTip;
};

struct LineSpan {
  int first = 1;  // from 1
  int last = 1;
  friend bool operator==(const LineSpan&, const LineSpan&) = default;
};

struct ColorSpan {
  LineSpan lines;
  QString mixerKind;
  friend bool operator==(const ColorSpan&, const ColorSpan&) = default;
};

class YamlEditor : public QWidget {
  Q_OBJECT
 public:
  explicit YamlEditor(QWidget* parent = nullptr);
  ~YamlEditor() override;

  void setBytes(std::string_view bytes);
  QByteArray bytes() const;
  std::size_t size() const;
  // Edits against the text shown, in any order and free of overlap; cursor and scroll stay with their text.
  void applyEdits(const std::vector<TextEdit>& edits);

  ByteOffset cursor() const;
  void setCursor(ByteOffset offset);
  SourceRange selection() const;
  void select(const SourceRange& range);
  // Scrolls by as little as possible; does nothing when the lines are in sight.
  void ensureLinesVisible(const LineSpan& lines);
  int line(ByteOffset offset) const;    // from 1
  int column(ByteOffset offset) const;  // from 1, in characters

  void setMarks(const QList<TextMark>& marks);
  const QList<TextMark>& marks() const;
  void setAnnotations(const QMap<int, QString>& annotations);
  const QMap<int, QString>& annotations() const;
  void setSelectedLines(const QList<LineSpan>& spans);
  void setColorLines(const QList<ColorSpan>& spans);

  // The clipboard; what they change is announced as typed.
  void cut();
  void copy();
  void paste();
  void selectAll();

  void showCompletions(const Completion& completion);
  bool completionsVisible() const;
  void cancelCompletions();
  QWidget* textWidget() const;

 signals:
  // By the user; already in the text shown.
  void typed(const eulerstack::TextEdit& edit);
  void charTyped(QChar character);
  void cursorMoved();
  void undoRequested();
  void redoRequested();
  void menuRequested(const QPoint& global);

 private:
  void restyle();
  void styleTo(int position);
  class Scintilla;
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
