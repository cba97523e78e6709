#include "widgets/session/document_session.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>

#include "core/expr/expression.h"
#include "widgets/session/file_store.h"
#include "widgets/session/task_thread.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

namespace {

// Wait for the writer to finish: editors and version control often write a file in several steps.
constexpr int kExternalCheckDelayMs = 150;

std::int64_t nowMs() {
  return QDateTime::currentMSecsSinceEpoch();
}

std::string toBytes(const QByteArray& bytes) {
  return bytes.toStdString();
}

QByteArray toByteArray(std::string_view bytes) {
  return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

bool overlaps(const SourceRange& a, const SourceRange& b) {
  if (a == b) return true;
  return a.begin < b.end && b.begin < a.end;
}

struct AnalysisResult {
  AnalysisPtr analysis;
  ProjectionPtr projection;
};

struct OpenResult {
  QString path;
  tl::expected<LoadedFile, FileProblem> file;
};

struct SaveResult {
  QString path;
  Revision revision = 0;
  bool changedOutside = false;
  tl::expected<QByteArray, FileProblem> hash;
};

struct DiskState {
  bool exists = false;
  QByteArray hash;
  QByteArray bytes;
};

}  // namespace

QString stateFolder(const QString& part) {
  const QString folder =
      QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QLatin1Char('/') + part;
  QDir().mkpath(folder);
  return folder;
}

struct DocumentSession::Private {
  explicit Private(DocumentSession* session) : q(session), analysisThread("analysis"), fileThread("files") {}

  DocumentSession* q;
  document::Document document;
  AnalysisPtr analysis = std::make_shared<analysis::Analysis>();
  AnalysisPtr lastValid;
  ProjectionPtr projection = std::make_shared<document::GraphProjection>();
  CancelToken cancel;
  bool pending = false;

  Selection selection;
  Revision selectionRevision = 0;

  QString path;
  QString suggestedName;
  QByteArray diskHash;  // of the file when we last read or wrote it
  bool differsFromDisk = false;
  int savesUnderWay = 0;
  std::optional<DiskState> external;
  bool overwriteExternal = false;
  QFileSystemWatcher watcher;
  QTimer externalTimer;

  // Last: their destructors finish tasks that use the members above.
  TaskThread analysisThread;
  TaskThread fileThread;

  void submit();
  void deliver(AnalysisResult result);
  void remapSelection(const document::GraphProjection& before, const document::GraphProjection& after);
  void edited(const std::vector<TextEdit>& edits, bool fromTextView);
  void reset(const QByteArray& bytes, const QString& newPath, const QString& name);
  void watch();
  void checkDisk();
  void afterSave(const SaveResult& result);
  AnalysisPtr newestTree() const;
};

void DocumentSession::Private::submit() {
  cancel.cancel();
  cancel = CancelToken();
  pending = true;
  const SourceText text = document.text();
  const Revision revision = document.revision();
  analysisThread.run<AnalysisResult>(
      q,
      [text, revision, token = cancel, previous = projection]() -> AnalysisResult {
        if (token.cancelled()) return {};
        AnalysisPtr result = analysis::analyze(text, revision, token);
        if (!result || token.cancelled()) return {};
        return {result, std::make_shared<document::GraphProjection>(document::project(*result, previous.get()))};
      },
      [this](AnalysisResult result) { deliver(std::move(result)); });
}

void DocumentSession::Private::deliver(AnalysisResult result) {
  if (!result.analysis || result.analysis->revision != document.revision()) return;
  const ProjectionPtr before = projection;
  analysis = std::move(result.analysis);
  projection = std::move(result.projection);
  if (analysis->valid()) lastValid = analysis;
  pending = false;
  if (projection->parsed) remapSelection(*before, *projection);
  emit q->analysisChanged();
}

void DocumentSession::Private::remapSelection(const document::GraphProjection& before,
                                              const document::GraphProjection& after) {
  if (selection.paths.isEmpty() || selectionRevision > before.revision || before.cards.empty()) return;
  const std::vector<int> target = document::matchCards(before, after);
  Selection next;
  for (const YamlPath& selected : std::as_const(selection.paths)) {
    const document::CardPlace place = document::placeOf(before, selected);
    if (place.card < 0) continue;
    const int index = target.at(static_cast<std::size_t>(place.card));
    if (index < 0) continue;
    // A card in a frame keeps its place in it; when that is gone the frame is selected.
    const document::Card* card = document::findCard(after, {index, place.lane, place.index});
    if (card == nullptr) card = document::findCard(after, {index, -1, -1});
    next.paths.append(card->path);
  }
  // The field goes on being the selected one only while nothing moved.
  if (next.paths == selection.paths) next.field = selection.field;
  selectionRevision = after.revision;
  if (next == selection) return;
  selection = next;
  emit q->selectionChanged();
}

void DocumentSession::Private::edited(const std::vector<TextEdit>& edits, bool fromTextView) {
  submit();
  emit q->textChanged(edits, fromTextView);
  emit q->historyChanged();
  emit q->fileChanged();
}

void DocumentSession::Private::reset(const QByteArray& bytes, const QString& newPath, const QString& name) {
  path = newPath;
  suggestedName = name;
  const QString shown = newPath.isEmpty() ? name : newPath;
  document.reset(SourceText(toBytes(bytes), shown.toStdString()));
  auto empty = std::make_shared<analysis::Analysis>();
  empty->text = document.text();
  analysis = empty;
  lastValid = nullptr;
  projection = std::make_shared<document::GraphProjection>();
  selection = {};
  selectionRevision = document.revision();
  external.reset();
  overwriteExternal = false;
  differsFromDisk = false;
  watch();
  submit();
  emit q->documentReset();
  emit q->selectionChanged();
  emit q->historyChanged();
  emit q->fileChanged();
}

void DocumentSession::Private::watch() {
  const QStringList watched = watcher.files() + watcher.directories();
  if (!watched.isEmpty()) watcher.removePaths(watched);
  if (path.isEmpty()) return;
  // The folder too: a file that is replaced by a rename is lost to the watcher.
  const QFileInfo info(path);
  if (info.exists()) watcher.addPath(path);
  if (info.absoluteDir().exists()) watcher.addPath(info.absolutePath());
}

void DocumentSession::Private::checkDisk() {
  if (path.isEmpty() || savesUnderWay > 0) return;
  const QString checked = path;
  fileThread.run<DiskState>(
      q,
      [checked] {
        DiskState state;
        state.exists = QFileInfo::exists(checked);
        state.hash = hashOfFile(checked);
        if (const auto file = loadFile(checked)) state.bytes = file->bytes;
        return state;
      },
      [this, checked](DiskState state) {
        if (checked != path || savesUnderWay > 0) return;
        watch();
        if (state.hash == diskHash) {
          external.reset();
          return;
        }
        if (external && external->hash == state.hash && external->exists == state.exists) return;
        overwriteExternal = false;
        external = std::move(state);
        emit q->fileChanged();
        emit q->externalChange(!external->exists);
      });
}

// The newest analysis when it is of the text as it is now, else the tree and values alone, read on the spot.
AnalysisPtr DocumentSession::Private::newestTree() const {
  if (analysis->revision == document.revision()) return analysis;
  auto light = std::make_shared<analysis::Analysis>();
  light->revision = document.revision();
  light->text = document.text();
  light->tree = yaml::parse(light->text).tree;
  if (light->tree) light->values = expr::resolve(*light->tree);
  return light;
}

void DocumentSession::Private::afterSave(const SaveResult& result) {
  --savesUnderWay;
  if (result.changedOutside) {
    emit q->saveFailed(result.path, tr("Another program changed the file"), tr("Choose which text to keep"));
    checkDisk();
    return;
  }
  if (!result.hash) {
    emit q->saveFailed(result.path, result.hash.error().what, result.hash.error().fix);
    return;
  }
  path = result.path;
  diskHash = *result.hash;
  external.reset();
  overwriteExternal = false;
  // Edits made while the file was written are not on disk.
  if (result.revision == document.revision()) {
    document.markSaved(path.toStdString());
    differsFromDisk = false;
  } else {
    differsFromDisk = true;
  }
  watch();
  emit q->saved(path);
  emit q->historyChanged();
  emit q->fileChanged();
}

DocumentSession::DocumentSession(QObject* parent) : QObject(parent), d(std::make_unique<Private>(this)) {
  d->externalTimer.setSingleShot(true);
  d->externalTimer.setInterval(kExternalCheckDelayMs);
  const auto later = [this] { d->externalTimer.start(); };
  connect(&d->watcher, &QFileSystemWatcher::fileChanged, this, later);
  connect(&d->watcher, &QFileSystemWatcher::directoryChanged, this, later);
  connect(&d->externalTimer, &QTimer::timeout, this, [this] { d->checkDisk(); });
  d->fileThread.post([folder = stateFolder(QStringLiteral("saving"))] { sweepInterruptedSaves(folder); });
}

DocumentSession::~DocumentSession() {
  d->cancel.cancel();
}

const document::Document& DocumentSession::document() const {
  return d->document;
}
Revision DocumentSession::revision() const {
  return d->document.revision();
}
AnalysisPtr DocumentSession::analysis() const {
  return d->analysis;
}
AnalysisPtr DocumentSession::lastValid() const {
  return d->lastValid;
}
ProjectionPtr DocumentSession::projection() const {
  return d->projection;
}
bool DocumentSession::analysisPending() const {
  return d->pending;
}

bool DocumentSession::waitForAnalysis(int timeoutMs) {
  if (!d->pending) return true;
  QEventLoop loop;
  connect(this, &DocumentSession::analysisChanged, &loop, [&] {
    if (!d->pending) loop.quit();
  });
  QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
  loop.exec();
  return !d->pending;
}

QString DocumentSession::filePath() const {
  return d->path;
}

QString DocumentSession::displayName() const {
  return d->path.isEmpty() ? d->suggestedName : QFileInfo(d->path).fileName();
}

bool DocumentSession::modified() const {
  return d->document.modified() || d->differsFromDisk || d->external.has_value();
}
bool DocumentSession::saving() const {
  return d->savesUnderWay > 0;
}

void DocumentSession::newDocument(const QByteArray& yaml, const QString& suggestedName) {
  d->diskHash.clear();
  d->reset(yaml, QString(), suggestedName);
}

void DocumentSession::open(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  d->fileThread.run<OpenResult>(
      this,
      [absolute] {
        return OpenResult{absolute, loadFile(absolute)};
      },
      [this](const OpenResult& result) {
        if (!result.file) {
          emit openFailed(result.path, result.file.error().what, result.file.error().fix);
          return;
        }
        d->diskHash = result.file->hash;
        d->reset(result.file->bytes, result.path, QString());
      });
}

void DocumentSession::save(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  const bool same = absolute == d->path;
  const QByteArray expected = same && !d->overwriteExternal ? d->diskHash : QByteArray();
  const Revision revision = d->document.revision();
  SaveRequest request{absolute, toByteArray(d->document.text().bytes()), stateFolder(QStringLiteral("saving"))};
  d->document.seal();
  ++d->savesUnderWay;
  d->fileThread.run<SaveResult>(
      this,
      [request, expected, revision] {
        SaveResult result{request.path, revision, false, QByteArray()};
        const QByteArray onDisk = expected.isEmpty() ? QByteArray() : hashOfFile(request.path);
        // A removed file is written again: nothing of another program is lost by that.
        result.changedOutside = !onDisk.isEmpty() && onDisk != expected;
        if (!result.changedOutside) result.hash = saveFile(request);
        return result;
      },
      [this](const SaveResult& result) { d->afterSave(result); });
}

void DocumentSession::restore(const QString& path, const QByteArray& yaml) {
  d->diskHash.clear();
  d->reset(yaml, path, tr("restored.yml"));
  d->differsFromDisk = true;
  emit fileChanged();
  if (path.isEmpty()) return;
  // What is on disk now is what the restored text stands against; saving over it is not a conflict.
  d->fileThread.run<QByteArray>(
      this, [path] { return hashOfFile(path); },
      [this, path](const QByteArray& hash) {
        if (d->path == path && d->diskHash.isEmpty()) d->diskHash = hash;
      });
}

void DocumentSession::revert() {
  if (!d->path.isEmpty()) open(d->path);
}

bool DocumentSession::hasExternalChange() const {
  return d->external.has_value();
}
QByteArray DocumentSession::theirs() const {
  return d->external ? d->external->bytes : QByteArray();
}

void DocumentSession::keepMine() {
  if (!d->external) return;
  d->overwriteExternal = true;
  d->diskHash = d->external->hash;
  d->external.reset();
  d->differsFromDisk = true;
  emit fileChanged();
}

void DocumentSession::loadTheirs() {
  if (d->external && d->external->exists) open(d->path);
}

const Selection& DocumentSession::selection() const {
  return d->selection;
}

void DocumentSession::setSelection(const Selection& selection) {
  d->selectionRevision = d->document.revision();
  if (selection == d->selection) return;
  d->selection = selection;
  emit selectionChanged();
}

bool DocumentSession::apply(const Plan& plan, const QString& mergeKey) {
  const AnalysisPtr base = d->newestTree();
  if (!base->tree) {
    emit editRefused(tr("The text cannot be read as YAML"), tr("Repair the first error of the text"));
    return false;
  }
  document::DesignEdit edit = plan(*base);
  if (!edit.plan) {
    const RenderedDiagnostic refusal = render(edit.plan.error(), translateCore);
    emit editRefused(fromCore(refusal.what), fromCore(refusal.fix));
    return false;
  }
  if (edit.plan->empty()) return true;
  if (!d->document.apply(base->revision, *edit.plan, edit.label, nowMs(), mergeKey.toStdString())) {
    emit editRefused(tr("The text changed in the meantime"), tr("Repeat the action"));
    return false;
  }
  d->edited(*edit.plan, false);
  return true;
}

bool DocumentSession::applyFix(const FixIt& fix, Revision plannedAt) {
  return applyFixes({fix}, plannedAt, fix.title);
}

bool DocumentSession::applyFixes(const std::vector<FixIt>& fixes, Revision plannedAt, const Message& label) {
  std::vector<TextEdit> all;
  for (const FixIt& fix : fixes) {
    const bool free = std::none_of(fix.edits.begin(), fix.edits.end(), [&](const TextEdit& edit) {
      return std::any_of(all.begin(), all.end(),
                         [&](const TextEdit& taken) { return overlaps(edit.range, taken.range); });
    });
    if (free) all.insert(all.end(), fix.edits.begin(), fix.edits.end());
  }
  if (all.empty()) return false;
  if (!d->document.apply(plannedAt, all, label, nowMs())) {
    emit editRefused(tr("The text changed in the meantime"), tr("Repeat the action"));
    return false;
  }
  d->edited(all, false);
  return true;
}

void DocumentSession::applyTyping(const TextEdit& edit) {
  d->document.applyTyping(edit, nowMs());
  d->edited({edit}, true);
}

void DocumentSession::undo() {
  if (!d->document.canUndo()) return;
  d->edited(d->document.undo(), false);
}

void DocumentSession::redo() {
  if (!d->document.canRedo()) return;
  d->edited(d->document.redo(), false);
}

void DocumentSession::validate() {
  d->submit();
}

}  // namespace eulerstack::widgets
