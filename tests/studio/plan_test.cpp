// The plan of a training run on many GPUs, as a user opens it.
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>

#include "core/planning/plan.h"
#include "studio_fixture.h"
#include "widgets/controls/controls.h"

using namespace eulerstack;
using namespace eulerstack::studio;

class StudioPlanTest : public QObject {
  Q_OBJECT

 private slots:
  void showsWhatThePlannerFinds();
  void needsAValidDesign();
};

void StudioPlanTest::showsWhatThePlannerFinds() {
  Studio studio("llama_3_8b.yml");
  studio.action(ActionId::PlanTraining)->trigger();
  auto* dialog = studio.window->findChild<QDialog*>(QStringLiteral("planDialog"));
  QVERIFY(dialog && dialog->isVisible());
  auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("planTable"));
  auto* command = dialog->findChild<QPlainTextEdit*>(QStringLiteral("planCommand"));
  auto* summary = dialog->findChild<QLabel*>(QStringLiteral("planSummary"));
  dialog->findChild<QSpinBox*>(QStringLiteral("planGpus"))->setValue(64);
  dialog->findChild<QDoubleSpinBox*>(QStringLiteral("planTokens"))->setValue(1000);
  planning::PlanRequest request;
  request.gpu = planning::findGpu("h100");
  request.gpus = 64;
  request.tokens = 1'000'000'000'000;
  const planning::TrainingPlan plan = planning::planTraining(*studio.session()->analysis()->model, request);
  QVERIFY(!plan.rows.empty());
  QCOMPARE(table->rowCount(), static_cast<int>(plan.rows.size()));
  QCOMPARE(table->currentRow(), 0);
  QCOMPARE(command->toPlainText(), QString::fromStdString(plan.rows[0].command));
  const int last = table->rowCount() - 1;
  table->selectRow(last);
  QCOMPARE(command->toPlainText(), QString::fromStdString(plan.rows.back().command));
  const std::initializer_list<QWidget*> areas = {table, command};
  for (QWidget* area : areas) {
    area->setFocus(Qt::TabFocusReason);
    QTest::keyClick(area, Qt::Key_Tab);
    QVERIFY2(dialog->focusWidget() != area, qPrintable(area->objectName() + QStringLiteral(" keeps Tab")));
  }
  if (const QString picture = qEnvironmentVariable("EULERSTACK_SCREENSHOT"); !picture.isEmpty()) {
    QTest::qWait(100);
    QVERIFY(dialog->grab().save(picture));
  }

  auto* gpu = dialog->findChild<widgets::FieldCombo*>(QStringLiteral("planGpu"));
  gpu->setCurrentIndex(gpu->findData(QByteArray("rtx4090")));
  QCOMPARE(dialog->findChild<QDoubleSpinBox*>(QStringLiteral("planPrice"))->value(), 0.4);
  dialog->findChild<QSpinBox*>(QStringLiteral("planGpus"))->setValue(1);
  QCOMPARE(table->rowCount(), 0);
  QVERIFY2(summary->text().startsWith(QStringLiteral("No split fits: the smallest needs ")),
           qPrintable(summary->text()));
  QVERIFY(command->toPlainText().isEmpty());
  dialog->reject();
}

void StudioPlanTest::needsAValidDesign() {
  Studio studio(nullptr);
  const QString path = studio.folder.filePath(QStringLiteral("bad.yml"));
  writeContent(path, "schema_version: 1\n");
  studio.window->openFile(path);
  QTRY_VERIFY(studio.window->designOpen());
  studio.settle();
  QVERIFY(!studio.session()->analysis()->valid());
  studio.action(ActionId::PlanTraining)->trigger();
  QVERIFY(!studio.window->findChild<QDialog*>(QStringLiteral("planDialog")));
}

int main(int argc, char** argv) {
  StudioPlanTest test;
  return runTests(test, argc, argv);
}
#include "plan_test.moc"
