// The search popup that adds a block: templates of the design, then mixers and feed-forward kinds (each makes a
// template of its own). Enter takes the first hit.
#pragma once
#include <QFrame>
#include <functional>

#include "widgets/canvas/canvas_commands.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace eulerstack::widgets {

class AddMenu : public QFrame {
  Q_OBJECT
 public:
  // families: mixer kind of each template, for its colour and icon. frames: parallel and integrator may stand there.
  AddMenu(const QStringList& templates, const QHash<QString, QString>& families, QWidget* parent, bool frames = false);
  void openAt(QPoint global, std::function<void(const Block&)> chosen);
  QLineEdit* searchField() const { return m_search; }
  QListWidget* list() const { return m_list; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fill(const QString& filter);
  void addSection(const QString& title, const QList<QPair<Block, QString>>& rows, const QString& filter);
  void choose();
  void stepTo(int by);
  bool m_frames;
  QStringList m_templates;
  QHash<QString, QString> m_families;
  QLineEdit* m_search;
  QListWidget* m_list;
  QLabel* m_foot;
  std::function<void(const Block&)> m_chosen;
};

}  // namespace eulerstack::widgets
