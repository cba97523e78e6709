// Find and replace under the text. Works on bytes; replacing is one undo step of the session.
#pragma once
#include <QWidget>

#include "widgets/session/document_session.h"

class QLineEdit;

namespace eulerstack::widgets {

class IconButton;
class OutlineButton;
class ThemedLabel;
class YamlEditor;

class FindBar : public QWidget {
  Q_OBJECT
 public:
  FindBar(DocumentSession* session, YamlEditor* editor, QWidget* parent);
  void open(bool withReplace);
  void retranslate();

 public slots:
  void findNext();
  void findPrevious();
  void replaceOne();
  void replaceAll();
  void closeBar();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  std::vector<SourceRange> matches() const;
  void go(int direction);
  void count();

  DocumentSession* m_session;
  YamlEditor* m_editor;
  QLineEdit* m_find;
  QLineEdit* m_replace;
  OutlineButton* m_case;
  OutlineButton* m_replaceOne;
  OutlineButton* m_replaceAll;
  IconButton* m_previous;
  IconButton* m_next;
  IconButton* m_close;
  ThemedLabel* m_count;
};

}  // namespace eulerstack::widgets
