#include "widgets/runs/run_form.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <cmath>

#include "core/interop/json_text.h"
#include "widgets/controls/controls.h"
#include "widgets/controls/focus_ring.h"
#include "widgets/inspector/field_edit.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {
namespace {

constexpr std::int64_t kLargest = 1'000'000'000;
constexpr std::int64_t kDefaultSteps = 100;
constexpr std::int64_t kDefaultBatch = 8;
constexpr std::int64_t kDefaultLength = 256;

// One numeric row: what it is called, the unit, the allowed values. Keys are translated when shown.
struct NumberRow {
  const char* label;
  const char* unit;
  double minimum;
  double maximum;
  bool integer;
};
constexpr NumberRow kRows[] = {
    {QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "learning rate"), "", 1e-12, 10, false},
    {QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "batch"),
     QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "sequences"), 1, 65'536, true},
    {QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "length"),
     QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "tokens"), 2, 10'000'000, true},
    {QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "steps"), "", 1, kLargest, true},
    {QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "seed"), "", 0, kLargest, true},
    {QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "validate every"),
     QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "steps"), 0, kLargest, true},
};
enum RowIndex { LearningRate, Batch, Length, Steps, Seed, ValidateEvery, RowCount };

struct DataSource {
  const char* value;  // of TrainOptions::data
  const char* label;
};
constexpr DataSource kSources[] = {
    {"stories", QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "Short stories (built in)")},
    {"kjv", QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "King James Bible")},
    {"python", QT_TRANSLATE_NOOP("eulerstack::widgets::RunForm", "Python library sources")},
};
const QString kChooseFile = QStringLiteral("<file>");
const QString kChooseFolder = QStringLiteral("<folder>");

QString numberText(double value) {
  return QString::fromStdString(interop::jsonNumber(value));
}

}  // namespace

struct RunForm::Private {
  explicit Private(RunForm* form) : q(form) {}
  RunForm* q;
  ThemedLabel* labels[RowCount] = {};
  FieldEdit* fields[RowCount] = {};
  IconButton* resets[RowCount] = {};
  QString defaults[RowCount];
  ThemedLabel* dataLabel = nullptr;
  FieldCombo* data = nullptr;
  ThemedLabel* deviceLabel = nullptr;
  FieldCombo* device = nullptr;
  QCheckBox* checkpoint = nullptr;
  ThemedLabel* error = nullptr;
  int lastData = 0;

  void build();
  void retranslate();
  std::optional<double> value(int row) const;  // nothing: not a number in range
  void validate();
  void chooseData(int index);
  void addFile(const QString& path);
};

void RunForm::Private::build() {
  auto* grid = new QGridLayout(q);
  grid->setContentsMargins(12, 8, 12, 8);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(1, 1);
  int line = 0;
  for (int row = 0; row < RowCount; ++row, ++line) {
    labels[row] = new ThemedLabel("field", "text2", q);
    fields[row] = new FieldEdit(q);
    resets[row] = new IconButton(QStringLiteral("reset"), q);
    labels[row]->setBuddy(fields[row]->line());
    grid->addWidget(labels[row], line, 0);
    grid->addWidget(fields[row], line, 1);
    grid->addWidget(resets[row], line, 2);
    QObject::connect(fields[row], &FieldEdit::edited, q, [this] { validate(); });
    QObject::connect(resets[row], &IconButton::clicked, q, [this, row] {
      fields[row]->showText(QString());
      validate();
    });
  }
  dataLabel = new ThemedLabel("field", "text2", q);
  data = new FieldCombo(q);
  deviceLabel = new ThemedLabel("field", "text2", q);
  device = new FieldCombo(q);
  checkpoint = new QCheckBox(q);
  checkpoint->setChecked(true);
  addFocusRing(checkpoint);
  error = new ThemedLabel("small", "error", q);
  error->setWordWrap(true);
  error->hide();
  for (const DataSource& source : kSources) data->addItem(QString(), QString::fromLatin1(source.value));
  data->addItem(QString(), kChooseFile);
  data->addItem(QString(), kChooseFolder);
  for (const char* name : {"auto", "cpu", "cuda"})
    device->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
  grid->addWidget(dataLabel, line, 0);
  grid->addWidget(data, line++, 1);
  grid->addWidget(deviceLabel, line, 0);
  grid->addWidget(device, line++, 1);
  grid->addWidget(checkpoint, line++, 0, 1, 3);
  grid->addWidget(error, line, 0, 1, 3);
  dataLabel->setBuddy(data);
  deviceLabel->setBuddy(device);
  QObject::connect(data, &QComboBox::activated, q, [this](int index) { chooseData(index); });
  QObject::connect(device, &QComboBox::activated, q, [this] { validate(); });
  defaults[LearningRate] = QString();
  defaults[Batch] = QString::number(kDefaultBatch);
  defaults[Length] = QString::number(kDefaultLength);
  defaults[Steps] = QString::number(kDefaultSteps);
  defaults[ValidateEvery] = QString::number(interop::TrainOptions{}.validateEvery);
}

void RunForm::Private::retranslate() {
  for (int row = 0; row < RowCount; ++row) {
    labels[row]->setText(RunForm::tr(kRows[row].label));
    fields[row]->setUnit(*kRows[row].unit ? RunForm::tr(kRows[row].unit) : QString());
    fields[row]->setPlaceholder(defaults[row].isEmpty() ? RunForm::tr("as the design says") : defaults[row]);
    fields[row]->line()->setAccessibleName(RunForm::tr(kRows[row].label));
    resets[row]->setToolTip(RunForm::tr("Reset to default"));
  }
  dataLabel->setText(RunForm::tr("data"));
  deviceLabel->setText(RunForm::tr("device"));
  for (int i = 0; i < data->count(); ++i) {
    const QString value = data->itemData(i).toString();
    for (const DataSource& source : kSources)
      if (value == QLatin1String(source.value)) data->setItemText(i, RunForm::tr(source.label));
    if (value == kChooseFile) data->setItemText(i, RunForm::tr("Choose a file…"));
    if (value == kChooseFolder) data->setItemText(i, RunForm::tr("Choose a folder…"));
  }
  checkpoint->setText(RunForm::tr("Keep the trained weights"));
  validate();
}

std::optional<double> RunForm::Private::value(int row) const {
  const QString text = fields[row]->text().trimmed();
  bool ok = false;
  const double number = text.toDouble(&ok);
  const NumberRow& rule = kRows[row];
  if (!ok || !std::isfinite(number) || number < rule.minimum || number > rule.maximum) return std::nullopt;
  if (rule.integer && number != std::floor(number)) return std::nullopt;
  return number;
}

void RunForm::Private::validate() {
  QString message;
  for (int row = 0; row < RowCount; ++row) {
    const bool given = !fields[row]->text().trimmed().isEmpty();
    const bool wrong = given && !value(row);
    fields[row]->setTone(given ? FieldTone::Given : FieldTone::Default, wrong);
    resets[row]->setVisible(given);
    if (!wrong || !message.isEmpty()) continue;
    const QString kind = kRows[row].integer ? RunForm::tr("%1: write a whole number from %2 to %3")
                                            : RunForm::tr("%1: write a number from %2 to %3");
    message = kind.arg(RunForm::tr(kRows[row].label), numberText(kRows[row].minimum), numberText(kRows[row].maximum));
  }
  error->setText(message);
  error->setVisible(!message.isEmpty());
  emit q->changed();
}

void RunForm::Private::addFile(const QString& path) {
  int index = data->findData(path);
  if (index < 0) {
    index = static_cast<int>(std::size(kSources));
    data->insertItem(index, QFileInfo(path).fileName(), path);
    data->setItemData(index, path, Qt::ToolTipRole);
  }
  data->setCurrentIndex(index);
  lastData = index;
}

void RunForm::Private::chooseData(int index) {
  const QString chosen = data->itemData(index).toString();
  if (chosen != kChooseFile && chosen != kChooseFolder) {
    lastData = index;
    return;
  }
  data->setCurrentIndex(lastData);
  const QString path = chosen == kChooseFile
                           ? QFileDialog::getOpenFileName(q->window(), RunForm::tr("Choose a text to train on"))
                           : QFileDialog::getExistingDirectory(q->window(), RunForm::tr("Choose a folder of texts"));
  if (!path.isEmpty()) addFile(path);
}

RunForm::RunForm(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {
  d->build();
  d->retranslate();
}

RunForm::~RunForm() = default;

std::optional<interop::TrainOptions> RunForm::options() const {
  interop::TrainOptions options;
  for (int row = 0; row < RowCount; ++row)
    if (!d->fields[row]->text().trimmed().isEmpty() && !d->value(row)) return std::nullopt;
  const auto integer = [this](int row, std::int64_t otherwise) {
    const auto value = d->value(row);
    return value ? static_cast<std::int64_t>(*value) : otherwise;
  };
  options.learningRate = d->value(LearningRate).value_or(0);
  options.batchSize = integer(Batch, kDefaultBatch);
  options.sequenceLength = integer(Length, 0);
  options.steps = integer(Steps, kDefaultSteps);
  options.seed = integer(Seed, -1);
  options.validateEvery = integer(ValidateEvery, options.validateEvery);
  options.data = d->data->currentData().toString().toStdString();
  options.device = d->device->currentData().toString().toStdString();
  return options;
}

void RunForm::setOptions(const interop::TrainOptions& options) {
  const auto show = [this](int row, const QString& text) {
    d->fields[row]->showText(text == d->defaults[row] ? QString() : text);
  };
  show(LearningRate, options.learningRate > 0 ? numberText(options.learningRate) : QString());
  show(Batch, QString::number(options.batchSize));
  show(Length, options.sequenceLength > 0 ? QString::number(options.sequenceLength) : QString());
  show(Steps, QString::number(options.steps));
  show(Seed, options.seed >= 0 ? QString::number(options.seed) : QString());
  show(ValidateEvery, QString::number(options.validateEvery));
  const QString data = QString::fromStdString(options.data.empty() ? "stories" : options.data);
  if (const int index = d->data->findData(data); index >= 0)
    d->data->setCurrentIndex(index);
  else
    d->addFile(data);
  d->device->setCurrentIndex(std::max(0, d->device->findData(QString::fromStdString(options.device))));
  d->validate();
}

void RunForm::setDesign(const analysis::Analysis& analysis) {
  if (!analysis.model) return;
  const ir::ModelIr& model = *analysis.model;
  d->defaults[LearningRate] = numberText(model.trainingHints.number("lr_peak"));
  d->defaults[Seed] = QString::number(model.trainingHints.integer("seed"));
  d->defaults[Length] = QString::number(std::min(model.dims.max_seq_len, kDefaultLength));
  for (const int row : {LearningRate, Seed, Length}) d->fields[row]->setPlaceholder(d->defaults[row]);
}

bool RunForm::keepsCheckpoint() const {
  return d->checkpoint->isChecked();
}
void RunForm::setKeepsCheckpoint(bool keep) {
  d->checkpoint->setChecked(keep);
}
void RunForm::focusFirst() {
  d->fields[LearningRate]->line()->setFocus(Qt::OtherFocusReason);
}

void RunForm::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) d->retranslate();
}

}  // namespace eulerstack::widgets
