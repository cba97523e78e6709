// Ctrl+K: one field that finds commands, blocks, entries, fields and presets.
#pragma once
#include <QLineEdit>
#include <QListWidget>
#include <functional>

namespace eulerstack::studio {

struct PaletteItem {
  QString text;    // what is searched and shown
  QString detail;  // shortcut or place, shown at the right
  QString icon;    // resources/icons
  std::function<void()> run;
};

// The search field of the toolbar with its list below. The items are asked for when the search starts.
class CommandPalette : public QLineEdit {
  Q_OBJECT
 public:
  // `host` is the window over which the list is shown.
  CommandPalette(QWidget* host, std::function<QList<PaletteItem>()> items, QWidget* parent = nullptr);
  void activate();                  // focus and list
  QStringList shownTexts() const;   // as listed now
  QSize sizeHint() const override;  // the whole words of the empty field

 protected:
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  int widthFor(const QString& words) const;
  void retranslate();
  void search();
  void showList();
  void run(int row);
  void leave();

  QWidget* m_host;
  std::function<QList<PaletteItem>()> m_provider;
  QListWidget* m_list;
  QList<PaletteItem> m_items;
  QList<qsizetype> m_shown;  // indices into m_items
};

// How well `text` matches `query`; 0: not at all. All words of the query must occur; earlier and whole-word hits win.
int matchScore(const QString& text, const QString& query);

}  // namespace eulerstack::studio
