#include "widgets/inspector/inspector_panel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/controls/controls.h"
#include "widgets/inspector/field_row.h"
#include "widgets/inspector/form_page.h"
#include "widgets/inspector/history_page.h"
#include "widgets/inspector/values_table.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

struct InspectorPanel::Private {
  DocumentSession* session = nullptr;
  TabStrip* tabs = nullptr;
  QStackedWidget* pages = nullptr;
  FormPage* form = nullptr;
  ValuesTable* values = nullptr;
  HistoryPage* history = nullptr;

  void retranslate() const {
    tabs->setTabText(0, tr("Inspector"));
    tabs->setTabText(1, tr("Values"));
    tabs->setTabText(2, tr("History"));
    values->setAccessibleName(tr("Values"));
    history->setAccessibleName(tr("History"));
    form->retranslate();
  }
};

InspectorPanel::InspectorPanel(DocumentSession* session, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>()) {
  d->session = session;
  d->tabs = new TabStrip(this);
  d->tabs->addTab(QString());
  d->tabs->addTab(QString());
  d->tabs->addTab(QString());
  d->form = new FormPage(session, this);
  d->values = new ValuesTable(session, ValuesTable::Rows::All, this);
  d->history = new HistoryPage(session, this);
  d->pages = new QStackedWidget(this);
  for (QWidget* page :
       {static_cast<QWidget*>(d->form), static_cast<QWidget*>(d->values), static_cast<QWidget*>(d->history)})
    d->pages->addWidget(page);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(d->tabs);
  column->addWidget(d->pages, 1);
  connect(d->tabs, &QTabBar::currentChanged, d->pages, &QStackedWidget::setCurrentIndex);
  connect(d->form, &FormPage::editLetRequested, this, [this](const QString& name) {
    showTab(Tab::Values);
    d->values->editLet(name);
  });
  connect(d->values, &ValuesTable::activatedPath, this, [this](const YamlPath& path) {
    Selection selection = d->session->selection();
    selection.field = path;
    d->session->setSelection(selection);
  });
  d->retranslate();
}

InspectorPanel::~InspectorPanel() {
  stopListening(this, d->session);
}

QSize InspectorPanel::sizeHint() const {
  return {static_cast<int>(Theme::instance().metric("chrome.right_dock")), 600};
}

void InspectorPanel::showTab(Tab tab) {
  d->tabs->setCurrentIndex(static_cast<int>(tab));
}

void InspectorPanel::focusForm() {
  showTab(Tab::Form);
  d->form->focusFirst();
}

bool InspectorPanel::focusField(const YamlPath& field) {
  showTab(Tab::Form);
  return d->form->focusField(field);
}

void InspectorPanel::resetFocusedField() {
  if (FieldRow* row = d->form->focusedRow()) row->reset();
}

void InspectorPanel::editFocusedFieldAsExpression() {
  if (FieldRow* row = d->form->focusedRow()) row->editAsExpression();
}

void InspectorPanel::renameTemplate() {
  showTab(Tab::Form);
  d->form->startRename();
}

void InspectorPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier) {
    renameTemplate();
    return;
  }
  QWidget::keyPressEvent(event);
}

void InspectorPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && d) d->retranslate();
}

}  // namespace eulerstack::widgets
