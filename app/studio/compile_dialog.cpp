#include "app/studio/compile_dialog.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/quantities.h"
#include "widgets/controls/controls.h"
#include "widgets/session/translation.h"

namespace eulerstack::studio {
namespace {

constexpr int kWidth = 560;
constexpr int kSteps = 1000;  // of the progress bar

qint64 bytesOf(const QString& dtype) {
  return dtype == QLatin1String("float32") ? 4 : 2;
}

}  // namespace

CompileDialog::CompileDialog(Design design, const QString& suggestedFolder, QWidget* parent)
    : QDialog(parent), m_design(std::move(design)) {
  setWindowTitle(tr("Compile"));
  build(suggestedFolder);
  connect(&m_job, &CompileJob::written, this, &CompileDialog::showBytes);
  connect(&m_job, &CompileJob::finished, this, &CompileDialog::showEnd);
  showState();
}

QWidget* CompileDialog::withBrowse(QLineEdit* line, const QString& title, const char* name) {
  auto* row = new QWidget(m_form);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  line->setParent(row);
  line->setObjectName(QString::fromLatin1(name));
  line->setAccessibleName(title);
  auto* browse = new QPushButton(tr("Browse…"), row);
  browse->setAccessibleName(tr("Browse: %1").arg(title));
  browse->setAutoDefault(false);
  layout->addWidget(line, 1);
  layout->addWidget(browse);
  connect(browse, &QPushButton::clicked, this, [this, line, title] {
    const QString chosen = QFileDialog::getExistingDirectory(this, title, line->text());
    if (!chosen.isEmpty()) line->setText(QDir::toNativeSeparators(chosen));
  });
  return row;
}

void CompileDialog::build(const QString& suggestedFolder) {
  auto* layout = new QVBoxLayout(this);
  auto* what = new widgets::ThemedLabel("field", "text2", this);
  what->setWordWrap(true);
  what->setText(
      tr("Writes a folder that the Hugging Face libraries load, train and generate with: config, weights, tokenizer "
         "and the code that computes the model."));
  m_form = new QWidget(this);
  m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  auto* form = new QFormLayout(m_form);
  form->setContentsMargins(0, 8, 0, 8);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_folder = new QLineEdit(QDir::toNativeSeparators(suggestedFolder));
  m_weights = new QLineEdit;
  m_weights->setPlaceholderText(tr("fresh"));
  // Tab goes the way the widgets are made: from the top down.
  QWidget* folder = withBrowse(m_folder, tr("Folder to write"), "folder");
  QWidget* weights = withBrowse(m_weights, tr("Trained weights: a checkpoint or an exported folder"), "weights");
  m_dtype = new widgets::FieldCombo(m_form);
  m_dtype->setObjectName(QStringLiteral("dtype"));
  m_dtype->addItem(tr("%1 (that of the design)").arg(m_design.dtype), QString());
  for (const char* name : {"float32", "bfloat16", "float16"})
    m_dtype->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
  m_seed = new QLineEdit(m_form);
  m_seed->setObjectName(QStringLiteral("seed"));
  m_seed->setPlaceholderText(tr("as the design says"));
  m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,18}")), m_seed));
  m_native = new QCheckBox(tr("As the library's own family that the design equals, without code"), m_form);
  m_native->setObjectName(QStringLiteral("native"));
  m_replace = new QCheckBox(tr("Replace whatever is in the folder"), m_form);
  m_replace->setObjectName(QStringLiteral("replace"));
  form->addRow(tr("Folder"), folder);
  form->addRow(tr("Weights"), weights);
  form->addRow(tr("Number format"), m_dtype);
  form->addRow(tr("Seed"), m_seed);
  form->addRow(QString(), m_native);
  form->addRow(QString(), m_replace);
  m_progress = new QProgressBar(this);
  m_progress->setRange(0, kSteps);
  m_text = new widgets::ThemedLabel("field", "text", this);
  m_text->setObjectName(QStringLiteral("compileText"));
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* buttons = new QDialogButtonBox(this);
  m_plan = buttons->addButton(tr("Plan as JSON…"), QDialogButtonBox::ActionRole);
  m_plan->setObjectName(QStringLiteral("plan"));
  m_open = buttons->addButton(tr("Open the folder"), QDialogButtonBox::ActionRole);
  m_start = buttons->addButton(tr("Compile"), QDialogButtonBox::AcceptRole);
  m_start->setObjectName(QStringLiteral("start"));
  m_close = buttons->addButton(QDialogButtonBox::Cancel);
  m_start->setDefault(true);
  m_start->setProperty("kind", QStringLiteral("primary"));
  connect(buttons, &QDialogButtonBox::accepted, this, &CompileDialog::start);
  connect(buttons, &QDialogButtonBox::rejected, this, &CompileDialog::reject);
  connect(m_folder, &QLineEdit::textChanged, this, &CompileDialog::showState);
  connect(m_plan, &QPushButton::clicked, this, [this] {
    QDialog::reject();
    emit planWanted();
  });
  connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
  for (QWidget* widget : {static_cast<QWidget*>(what), m_form, static_cast<QWidget*>(m_progress),
                          static_cast<QWidget*>(m_text), static_cast<QWidget*>(buttons)})
    layout->addWidget(widget);
  setMinimumWidth(std::max(kWidth, layout->minimumSize().width()));  // words are longer in some languages
}

CompileOptions CompileDialog::options() const {
  CompileOptions options;
  options.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
  options.dtype = m_dtype->currentData().toString();
  options.seed = m_seed->text();
  options.weights = QDir::fromNativeSeparators(m_weights->text().trimmed());
  options.native = m_native->isChecked();
  options.replace = m_replace->isChecked();
  return options;
}

void CompileDialog::start() {
  if (m_job.running() || options().folder.isEmpty()) return;
  m_written.clear();
  m_text->setRole("text");
  m_text->setText(tr("Starting…"));
  m_progress->setValue(0);
  m_job.start(m_design.yaml, options(), m_design.language);
  showState();
}

void CompileDialog::reject() {
  if (!m_job.running()) {
    QDialog::reject();
    return;
  }
  m_text->setText(tr("Cancelling…"));
  m_job.cancel();
}

void CompileDialog::showState() {
  const bool running = m_job.running();
  m_form->setEnabled(!running);
  m_start->setEnabled(!running && !m_folder->text().trimmed().isEmpty());
  m_plan->setEnabled(!running);
  m_progress->setVisible(running);
  m_open->setVisible(!running && !m_written.isEmpty());
  m_text->setVisible(!m_text->text().isEmpty());
  // Words that wrap make the dialog longer, never its rows flatter.
  resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
  m_close->setText(running || m_written.isEmpty() ? tr("Cancel") : tr("Close"));
}

void CompileDialog::showBytes(qint64 bytes) {
  const QString dtype = m_dtype->currentData().toString();
  const qint64 total = std::max<qint64>(1, m_design.numbers * bytesOf(dtype.isEmpty() ? m_design.dtype : dtype));
  m_progress->setValue(static_cast<int>(std::min<qint64>(kSteps, bytes * kSteps / total)));
  m_text->setText(
      tr("Written: %1 of about %2").arg(widgets::fromCore(shortBytes(bytes)), widgets::fromCore(shortBytes(total))));
}

void CompileDialog::showEnd(const QString& error, const QString& folder) {
  m_written = folder;
  m_text->setRole(error.isEmpty() ? "text" : "error");
  if (!error.isEmpty())
    m_text->setText(error);
  else if (folder.isEmpty())
    m_text->setText(tr("Cancelled: nothing was written."));
  else
    m_text->setText(tr("Compiled to %1.").arg(QDir::toNativeSeparators(folder)));
  showState();
  if (!folder.isEmpty()) emit compiled(folder);
}

}  // namespace eulerstack::studio
