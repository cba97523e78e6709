// One export of a design for the Hugging Face libraries, in a process of its own (`eulerstack compile`). GUI thread.
#pragma once
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace eulerstack::studio {

struct CompileOptions {
  QString folder;
  QString dtype;    // "": that of the design
  QString seed;     // "": that of the design
  QString weights;  // "": fresh ones
  bool native = false;
  bool replace = false;  // whatever is in the folder
};

class CompileJob : public QObject {
  Q_OBJECT
 public:
  explicit CompileJob(QObject* parent = nullptr);
  ~CompileJob() override;  // stops it

  // The program beside the studio, or the variable EULERSTACK_CLI.
  static QString defaultProgram();
  // yaml: what the window holds, saved or not. Not while one runs.
  void start(const QByteArray& yaml, const CompileOptions& options, const QString& language);
  bool running() const { return m_process.state() != QProcess::NotRunning; }
  void cancel();  // the folder stays as it was

 signals:
  void written(qint64 bytes);  // so far, of all files, a few times a second
  // "" and a folder that is complete; or why there is none. Empty both: cancelled.
  void finished(const QString& error, const QString& folder);

 private:
  void measure();
  void end(int exitCode, QProcess::ExitStatus status);

  QProcess m_process;
  QTimer m_timer;
  QString m_folder;
  bool m_cancelled = false;
};

}  // namespace eulerstack::studio
