// What is shown while no design is open: new, open, recent files, presets.
#pragma once
#include <QWidget>
#include <memory>

namespace eulerstack::studio {

// A design in a glance, for thumbnails: made by analysing the file.
struct DesignSummary {
  QString path;
  QString name;
  QString description;     // first sentence of the comment at the top of the file
  QStringList families;    // mixer kind of each schedule entry, in order
  QList<qint64> repeats;   // of each entry
  qint64 parameters = -1;  // -1: invalid or not known
  qint64 layers = 0;
  int errors = 0;
  int warnings = 0;
};
// Reads and analyses one file. Any thread; never fails (an unreadable file has one error and no entries).
DesignSummary summarize(const QString& path);

// Nothing is read before the page is on screen; files are analysed one by one on a worker thread. GUI thread.
class StartPage : public QWidget {
  Q_OBJECT
 public:
  explicit StartPage(QWidget* parent = nullptr);
  ~StartPage() override;
  void refreshRecent();
  void focusPresets();
  int summariesArrived() const;  // presets and recent files analysed so far

 signals:
  void newRequested();
  void openRequested();
  void fileActivated(const QString& path);
  void presetActivated(const QString& path);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::studio
