#include "app/studio/plan_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/base/quantities.h"
#include "core/planning/plan.h"
#include "widgets/controls/controls.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::studio {
namespace {

constexpr int kCommandRole = Qt::UserRole;
constexpr int kFieldWidth = 220;

QString fromCore(const std::string& text) {
  return QString::fromStdString(text);
}

QString bytes(double amount) {
  return fromCore(shortBytes(static_cast<std::int64_t>(std::min(amount, 9e18))));
}

QString whole(double number) {
  return fromCore(groupedNumber(static_cast<std::int64_t>(std::llround(std::clamp(number, 0.0, 9e18)))));
}

// Numbers as everywhere in the program: a point and thin spaces, in every language.
QStringList cellsOf(const planning::PlanRow& row) {
  const QLocale locale = QLocale::c();
  return {fromCore(planning::splitText(row.split, widgets::translateCore)),
          bytes(row.memory.total()),
          locale.toString(row.time.total(), 'g', 3) + QStringLiteral(" s"),
          whole(row.tokensPerSecond),
          locale.toString(row.utilization * 100, 'f', 0) + QStringLiteral(" %"),
          fromCore(planning::durationText(row.totalSeconds, widgets::translateCore)),
          (row.cost < 100 ? locale.toString(row.cost, 'f', 2) : whole(row.cost)) + QStringLiteral(" $")};
}

}  // namespace

PlanDialog::PlanDialog(std::shared_ptr<const ir::ModelIr> model, QWidget* parent)
    : QDialog(parent), m_model(std::move(model)) {
  setWindowTitle(tr("Plan training"));
  setObjectName(QStringLiteral("planDialog"));
  resize(980, 560);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(makeForm());
  m_summary = new widgets::ThemedLabel("field", "text2", this);
  m_summary->setWordWrap(true);
  m_summary->setObjectName(QStringLiteral("planSummary"));
  layout->addWidget(m_summary);
  makeTable();
  layout->addWidget(m_table, 1);
  m_command = new QPlainTextEdit(this);
  m_command->setReadOnly(true);
  m_command->setFont(widgets::Theme::instance().font("code"));
  m_command->setMaximumHeight(84);
  m_command->setObjectName(QStringLiteral("planCommand"));
  m_command->setAccessibleName(tr("Command"));
  layout->addWidget(m_command);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  QPushButton* copy = buttons->addButton(tr("Copy command"), QDialogButtonBox::ActionRole);
  connect(copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
  update();
}

QLayout* PlanDialog::makeForm() {
  auto* form = new QGridLayout;
  form->setHorizontalSpacing(8);
  m_gpu = new widgets::FieldCombo(this);
  m_gpu->setObjectName(QStringLiteral("planGpu"));
  for (const planning::GpuFacts& gpu : planning::gpuTable())
    m_gpu->addItem(QString::fromUtf8(gpu.name.data(), static_cast<qsizetype>(gpu.name.size())),
                   QByteArray(gpu.id.data(), static_cast<qsizetype>(gpu.id.size())));
  m_gpu->setCurrentIndex(m_gpu->findData(QByteArray("h100")));
  m_gpus = new QSpinBox(this);
  m_gpus->setObjectName(QStringLiteral("planGpus"));
  m_gpus->setRange(1, 1'000'000);
  m_gpus->setLocale(QLocale::c());
  m_gpus->setValue(8);
  m_tokens = new QDoubleSpinBox(this);
  m_tokens->setObjectName(QStringLiteral("planTokens"));
  m_tokens->setRange(0.001, 1e9);
  m_tokens->setDecimals(3);
  m_tokens->setLocale(QLocale::c());
  const planning::TrainingPlan usual = planning::planTraining(*m_model, {});
  m_tokens->setValue(static_cast<double>(usual.request.tokens) / 1e9);
  m_price = new QDoubleSpinBox(this);
  m_price->setObjectName(QStringLiteral("planPrice"));
  m_price->setRange(0, 1000);
  m_price->setSuffix(QStringLiteral(" $"));
  m_price->setLocale(QLocale::c());
  m_price->setValue(usual.request.hourlyPrice);
  const auto add = [this, form](int row, int pair, const QString& text, QWidget* field) {
    auto* label = new QLabel(text, this);
    label->setBuddy(field);
    field->setFixedWidth(kFieldWidth);
    form->addWidget(label, row, 3 * pair);
    form->addWidget(field, row, 3 * pair + 1);
  };
  add(0, 0, tr("GPU"), m_gpu);
  add(0, 1, tr("Number of GPUs"), m_gpus);
  add(1, 0, tr("Tokens (billions)"), m_tokens);
  add(1, 1, tr("Price of a GPU for an hour"), m_price);
  form->setColumnMinimumWidth(2, 24);  // between the pairs
  form->setColumnStretch(5, 1);
  connect(m_gpu, &QComboBox::currentIndexChanged, this, [this] {
    const QSignalBlocker quiet(m_price);
    m_price->setValue(planning::gpuTable()[static_cast<std::size_t>(m_gpu->currentIndex())].hourlyPrice);
    update();
  });
  connect(m_gpus, &QSpinBox::valueChanged, this, &PlanDialog::update);
  connect(m_tokens, &QDoubleSpinBox::valueChanged, this, &PlanDialog::update);
  connect(m_price, &QDoubleSpinBox::valueChanged, this, &PlanDialog::update);
  return form;
}

void PlanDialog::makeTable() {
  m_table = new QTableWidget(0, 7, this);
  m_table->setTabKeyNavigation(false);  // Tab goes on to the next control
  m_table->setObjectName(QStringLiteral("planTable"));
  m_table->setAccessibleName(tr("Splits that fit"));
  m_table->setHorizontalHeaderLabels(
      {tr("Split"), tr("Memory of a GPU"), tr("Step"), tr("Tokens/s"), tr("Of the peak"), tr("Whole run"), tr("Cost")});
  m_table->setShowGrid(false);  // rows have a line below
  for (int column = 0; column < m_table->columnCount(); ++column)
    m_table->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                                            Qt::AlignVCenter);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  connect(m_table, &QTableWidget::itemSelectionChanged, this, &PlanDialog::showCommand);
}

void PlanDialog::update() {
  planning::PlanRequest request;
  request.gpu = &planning::gpuTable()[static_cast<std::size_t>(m_gpu->currentIndex())];
  request.gpus = m_gpus->value();
  request.tokens = static_cast<std::int64_t>(m_tokens->value() * 1e9);
  request.hourlyPrice = m_price->value();
  const planning::TrainingPlan plan = planning::planTraining(*m_model, request);
  m_table->setRowCount(static_cast<int>(plan.rows.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const planning::PlanRow& found = plan.rows[static_cast<std::size_t>(row)];
    const QStringList cells = cellsOf(found);
    for (int column = 0; column < cells.size(); ++column) {
      auto* item = new QTableWidgetItem(cells[column]);
      if (column > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      if (column == 0) item->setData(kCommandRole, fromCore(found.command));
      m_table->setItem(row, column, item);
    }
  }
  if (!plan.rows.empty()) {
    m_summary->setText(
        tr("Splits that fit: %1 of %2. The least demanding first; each further one is faster. Expected by a "
           "model of the machine, not measured.")
            .arg(plan.fitting)
            .arg(plan.tried));
    m_table->selectRow(0);
  } else if (plan.tried > 0) {
    m_summary->setText(tr("No split fits: the smallest needs %1 of each GPU.").arg(bytes(plan.smallest)));
  } else {
    m_summary->setText(tr("A step cannot be cut for so many GPUs."));
  }
  showCommand();
}

void PlanDialog::showCommand() {
  const QTableWidgetItem* item = m_table->currentRow() < 0 ? nullptr : m_table->item(m_table->currentRow(), 0);
  const QString command = item == nullptr ? QString() : item->data(kCommandRole).toString();
  m_command->setPlainText(command);
  m_command->setPlaceholderText(item == nullptr ? QString()
                                                : tr("The train.py of an export does not cut this way; engines that do "
                                                     "take an export with --native."));
}

}  // namespace eulerstack::studio
