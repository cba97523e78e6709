// The YAML text, in sync with the session at each keystroke. QScintilla stays behind this header.
#pragma once
#include <QMap>
#include <QWidget>
#include <memory>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

// Bytes are never changed behind the author's back: UTF-8, CR LF, tabs and a byte order mark stay as they are.
// Undo and redo are the session's. GUI thread.
class YamlView : public QWidget {
  Q_OBJECT
 public:
  explicit YamlView(DocumentSession* session, QWidget* parent = nullptr);
  ~YamlView() override;

  // "In sync with canvas", "Ln 20, Col 63" and the search button, for the right end of the tab row. Owned by the view.
  QWidget* cornerWidget() const;
  // The widget that takes the typing.
  QWidget* editor() const;
  // The bytes shown; always those of the document.
  QByteArray bytes() const;
  ByteOffset cursorOffset() const;
  void setCursorOffset(ByteOffset offset);
  // Lines shown after the evaluated lines, by line from 1: " = 16384".
  QMap<int, QString> lineAnnotations() const;
  bool completionsVisible() const;

 public slots:
  void cut();
  void copy();
  void paste();
  void selectAll();
  void find();
  void replace();
  void complete();
  // Selects the range and scrolls to it.
  void reveal(const eulerstack::SourceRange& range);

 signals:
  void cursorMoved(int line, int column);  // both from 1

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
