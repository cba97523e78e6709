#include "widgets/inspector/form_page.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <map>

#include "core/base/quantities.h"
#include "widgets/controls/controls.h"
#include "widgets/inspector/design_totals.h"
#include "widgets/inspector/field_row.h"
#include "widgets/inspector/form_header.h"
#include "widgets/inspector/values_table.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

struct FormPage::SectionView {
  QString key;
  const char* title = "";
  SectionHeader* header = nullptr;
  QWidget* body = nullptr;
  QVBoxLayout* column = nullptr;
  ThemedLabel* problems = nullptr;
  OutlineButton* more = nullptr;
  QHash<QString, FieldRow*> rows;
  QStringList order;
  bool showAdvanced = false;
};

struct FormPage::Private {
  DocumentSession* session = nullptr;
  FormHeader* header = nullptr;
  ThemedLabel* notice = nullptr;
  QScrollArea* scroll = nullptr;
  QWidget* content = nullptr;
  QVBoxLayout* column = nullptr;
  DesignTotals* totals = nullptr;
  SectionHeader* letHeader = nullptr;
  ValuesTable* letTable = nullptr;
  ThemedLabel* perLayer = nullptr;
  ThemedLabel* kvCache = nullptr;
  std::map<QString, std::unique_ptr<SectionView>> views;
  QStringList order;
  Form form;
};

FormPage::FormPage(DocumentSession* session, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
  d->session = session;
  d->header = new FormHeader(session, this);
  d->notice = new ThemedLabel("small", "warning", this);
  d->notice->setWordWrap(true);
  d->notice->setContentsMargins(12, 6, 12, 6);
  d->content = new Surface("panel");
  d->column = new QVBoxLayout(d->content);
  d->column->setContentsMargins(0, 0, 0, 0);
  d->column->setSpacing(0);
  d->totals = new DesignTotals(d->content);
  d->letHeader = new SectionHeader(d->content);
  d->letTable = new ValuesTable(session, ValuesTable::Rows::LetOnly, d->content);
  d->letTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(d->letHeader, &QAbstractButton::toggled, d->letTable, &QWidget::setVisible);
  d->column->addWidget(d->totals);
  d->column->addWidget(d->letHeader);
  d->column->addWidget(d->letTable);
  d->column->addStretch(1);
  d->scroll = new QScrollArea(this);
  d->scroll->setWidgetResizable(true);
  d->scroll->setFrameShape(QFrame::NoFrame);
  d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  d->scroll->setWidget(d->content);
  d->scroll->setFocusPolicy(Qt::NoFocus);

  auto* foot = new Surface("panel2", this, Qt::TopEdge);
  foot->setFixedHeight(38);
  auto* footLine = new QHBoxLayout(foot);
  footLine->setContentsMargins(12, 0, 12, 0);
  d->perLayer = new ThemedLabel("small", "text2", foot);
  d->perLayer->setTextFormat(Qt::RichText);
  d->kvCache = new ThemedLabel("small", "text2", foot);
  d->kvCache->setElide(Qt::ElideRight);
  d->kvCache->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  footLine->addWidget(d->perLayer);
  footLine->addWidget(d->kvCache, 1);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(d->header);
  column->addWidget(d->notice);
  column->addWidget(d->scroll, 1);
  column->addWidget(foot);
  connect(session, &DocumentSession::analysisChanged, this, &FormPage::refresh);
  connect(session, &DocumentSession::selectionChanged, this, &FormPage::refresh);
  connect(session, &DocumentSession::documentReset, this, &FormPage::refresh);
  refresh();
}

FormPage::~FormPage() {
  stopListening(this, d->session);
}

void FormPage::refresh() {
  const AnalysisPtr analysis = d->session->analysis();
  const bool current = analysis->revision == d->session->revision();
  const bool unreadable = analysis->tree == nullptr && current;
  d->notice->setVisible(unreadable);
  d->content->setEnabled(!unreadable);
  refreshFigures();
  if (!analysis->tree || !current) return;
  Form form = describeForm(*analysis, *d->session->projection(), d->session->selection());
  d->header->show(form);
  place(form);
  refreshRows(form, *analysis);
  d->form = std::move(form);
  refreshFigures();
  showSelectedField();
}

void FormPage::place(const Form& form) {
  const bool design = form.subject == FormSubject::Design;
  d->totals->setVisible(design);
  d->letHeader->setVisible(design);
  d->letTable->setVisible(design && d->letHeader->isChecked());
  QStringList keys;
  bool same = true;
  for (const FormSection& section : form.sections) {
    keys.append(section.key);
    const auto found = d->views.find(section.key);
    QStringList fields;
    for (const FormField& field : section.fields) fields.append(field.key);
    same = same && found != d->views.end() && found->second->order == fields;
  }
  if (same && keys == d->order) return;
  setUpdatesEnabled(false);
  int position = 1;  // after the totals
  for (const FormSection& section : form.sections) {
    std::unique_ptr<SectionView>& view = d->views[section.key];
    if (!view) view = std::make_unique<SectionView>();
    fill(*view, section);
    d->column->removeWidget(view->header);
    d->column->removeWidget(view->body);
    d->column->insertWidget(position++, view->header);
    d->column->insertWidget(position++, view->body);
    view->header->show();
    view->body->setVisible(view->header->isChecked());
  }
  for (auto& [key, view] : d->views) {
    if (keys.contains(key)) continue;
    view->header->hide();
    view->body->hide();
  }
  d->order = keys;
  setUpdatesEnabled(true);
}

void FormPage::fill(SectionView& view, const FormSection& section) {
  if (view.header == nullptr) {
    view.key = section.key;
    view.title = section.title;
    view.header = new SectionHeader(d->content);
    view.header->setTitle(QCoreApplication::translate("InspectorForm", section.title));
    view.header->setChecked(section.startsOpen);
    view.body = new QWidget(d->content);
    view.column = new QVBoxLayout(view.body);
    view.column->setContentsMargins(0, 4, 0, 4);
    view.column->setSpacing(0);
    view.problems = new ThemedLabel("small", "error", view.body);
    view.problems->setWordWrap(true);
    view.problems->setContentsMargins(12, 2, 12, 4);
    view.column->addWidget(view.problems);
    view.more = new OutlineButton(QString(), view.body);
    view.more->setSmall(true);
    auto* moreLine = new QHBoxLayout();
    moreLine->setContentsMargins(105, 2, 12, 4);
    moreLine->addWidget(view.more);
    moreLine->addStretch(1);
    view.column->addLayout(moreLine);
    SectionView* kept = &view;
    connect(view.header, &QAbstractButton::toggled, view.body, &QWidget::setVisible);
    connect(view.more, &QAbstractButton::clicked, this, [this, kept] {
      kept->showAdvanced = !kept->showAdvanced;
      updateMore(*kept);
    });
  }
  QHash<QString, FieldRow*> rows;
  int position = 1;  // after the problems
  for (const FormField& field : section.fields) {
    FieldRow* row = view.rows.take(field.key);
    if (row == nullptr) {
      row = new FieldRow(d->session, field, view.body);
      connect(row, &FieldRow::focused, this, [this](const YamlPath& path) {
        Selection selection = d->session->selection();
        selection.field = path;
        d->session->setSelection(selection);
      });
      connect(row, &FieldRow::editLetRequested, this, &FormPage::editLetRequested);
      connect(row, &FieldRow::showInTextRequested, this, [this](const YamlPath& path) {
        Selection selection = d->session->selection();
        selection.field = {};
        d->session->setSelection(selection);
        selection.field = path;
        d->session->setSelection(selection);
      });
    } else {
      view.column->removeWidget(row);
    }
    view.column->insertWidget(position++, row);
    rows.insert(field.key, row);
  }
  for (FieldRow* row : std::as_const(view.rows)) {
    row->hide();
    row->deleteLater();
  }
  view.rows = rows;
  view.order.clear();
  for (const FormField& field : section.fields) view.order.append(field.key);
}

void FormPage::updateMore(SectionView& view) {
  int hidden = 0, advanced = 0;
  for (const QString& key : std::as_const(view.order)) {
    FieldRow* row = view.rows.value(key);
    const bool optional = row->field().advanced && !row->isGiven();
    if (optional) ++advanced;
    row->setVisible(!optional || view.showAdvanced);
    if (optional && !view.showAdvanced) ++hidden;
  }
  view.more->setVisible(advanced > 0);
  view.more->setText(view.showAdvanced ? tr("Fewer fields") : tr("%n more field(s)", "", hidden));
  int width = 0;
  for (const FieldRow* row : std::as_const(view.rows))
    if (!row->isHidden()) width = qMax(width, row->wantedLabelWidth());
  for (FieldRow* row : std::as_const(view.rows)) row->setLabelWidth(width);
}

void FormPage::refreshRows(const Form& form, const analysis::Analysis& analysis) {
  // Each problem goes to the field it names, or to the nearest field or section above it.
  std::map<YamlPath, FieldRow*> rowAtPath;
  std::map<YamlPath, SectionView*> sectionAtPath;
  for (const FormSection& section : form.sections) {
    SectionView& view = *d->views[section.key];
    for (const YamlPath& path : section.paths) sectionAtPath.emplace(path, &view);
    for (const FormField& field : section.fields)
      for (const YamlPath& path : field.paths) {
        rowAtPath.emplace(path, view.rows.value(field.key));
        if (field.kind)
          rowAtPath.emplace(path.child(schema::Registry::instance().typeField(field.spec->family).name),
                            view.rows.value(field.key));
      }
  }
  std::map<FieldRow*, std::vector<const Diagnostic*>> ofRow;
  std::map<SectionView*, QStringList> ofSection;
  for (const Diagnostic& diagnostic : analysis.diagnostics) {
    if (diagnostic.severity == Severity::Info) continue;  // facts, not problems: the report shows them
    for (YamlPath path = diagnostic.path; !path.empty(); path = path.parent()) {
      if (const auto row = rowAtPath.find(path); row != rowAtPath.end()) {
        ofRow[row->second].push_back(&diagnostic);
        break;
      }
      if (const auto section = sectionAtPath.find(path); section != sectionAtPath.end()) {
        ofSection[section->second].append(fromCore(eulerstack::render(diagnostic, translateCore).what));
        break;
      }
    }
  }
  for (const FormSection& section : form.sections) {
    SectionView& view = *d->views[section.key];
    view.header->setDetail(section.detail);
    const QString text = ofSection[&view].join(QLatin1Char('\n'));
    if (view.problems->text() != text) view.problems->setText(text);
    view.problems->setVisible(!text.isEmpty());
    for (const FormField& field : section.fields) {
      FieldRow* row = view.rows.value(field.key);
      row->refresh(field, analysis, ofRow[row]);
    }
    updateMore(view);
  }
}

void FormPage::refreshFigures() {
  const AnalysisPtr analysis = d->session->analysis();
  const AnalysisPtr figures = analysis->valid() ? analysis : d->session->lastValid();
  d->totals->show(figures, !analysis->valid());
  const analysis::PartFigures* part = nullptr;
  if (figures)
    for (const analysis::PartFigures& candidate : figures->figures->parts)
      if (candidate.path == d->form.element) part = &candidate;
  if (part == nullptr || d->form.subject == FormSubject::Design || d->form.subject == FormSubject::Entries) {
    const bool known = figures && d->form.subject != FormSubject::Nothing;
    const QString total = known ? fromCore(shortCount(figures->figures->parameters.value())) : tr("unknown");
    d->perLayer->setText(tr("Parameters %1").arg(QStringLiteral("<b>%1</b>").arg(total)));
    d->kvCache->setText(
        analysis->valid()
            ? tr("KV-cache %1/token").arg(fromCore(shortBytes(figures->figures->kvCacheBytesPerToken.value())))
            : tr("KV-cache unknown"));
    return;
  }
  const std::int64_t layers = qMax<std::int64_t>(1, part->layers);
  const QString count = QStringLiteral("<b>%1</b>").arg(fromCore(shortCount(part->parameters.value() / layers)));
  d->perLayer->setText(part->layers > 0 ? tr("Per layer %1").arg(count) : tr("Parameters %1").arg(count));
  d->kvCache->setVisible(part->layers > 0);
  d->kvCache->setText(analysis->valid()
                          ? tr("KV-cache %1/token").arg(fromCore(shortBytes(part->kvBytesPerToken.value() / layers)))
                          : tr("KV-cache unknown"));
}

FieldRow* FormPage::rowAt(const YamlPath& field) const {
  for (const QString& key : d->order) {
    const auto found = d->views.find(key);
    if (found == d->views.end()) continue;
    for (FieldRow* row : std::as_const(found->second->rows))
      if (row->covers(field)) return row;
  }
  return nullptr;
}

void FormPage::showSelectedField() {
  const YamlPath& field = d->session->selection().field;
  FieldRow* selected = nullptr;
  for (YamlPath path = field; path.size() > 1 && selected == nullptr; path = path.parent()) selected = rowAt(path);
  for (auto& [key, view] : d->views)
    for (FieldRow* row : std::as_const(view->rows)) row->setMarked(row == selected && !row->holdsFocus());
  if (selected == nullptr || selected->holdsFocus()) return;
  for (auto& [key, view] : d->views)
    if (view->body != nullptr && view->body->isAncestorOf(selected)) view->header->setChecked(true);
  selected->show();
  QTimer::singleShot(0, selected, [this, selected] { d->scroll->ensureWidgetVisible(selected, 0, 16); });
}

bool FormPage::focusField(const YamlPath& field) {
  FieldRow* row = rowAt(field);
  if (row == nullptr || row->focusWidgetOfRow() == nullptr) return false;
  for (auto& [key, view] : d->views)
    if (view->body != nullptr && view->body->isAncestorOf(row)) view->header->setChecked(true);
  row->show();
  row->focusWidgetOfRow()->setFocus(Qt::OtherFocusReason);
  return true;
}

void FormPage::focusFirst() {
  for (const FormSection& section : std::as_const(d->form.sections))
    for (const FormField& field : section.fields)
      if (!field.paths.isEmpty() && field.editor == FieldEditor::Line && focusField(field.paths.first())) return;
}

void FormPage::startRename() {
  d->header->startRename();
}

FieldRow* FormPage::focusedRow() const {
  for (auto& [key, view] : d->views)
    for (FieldRow* row : std::as_const(view->rows))
      if (row->holdsFocus()) return row;
  return nullptr;
}

void FormPage::retranslate() {
  d->notice->setText(tr("The text cannot be read as YAML. The form shows the last readable state."));
  d->letHeader->setTitle(tr("Named values (let)"));
  d->header->retranslate();
  d->totals->retranslate();
  for (auto& [key, view] : d->views) {
    view->header->setTitle(QCoreApplication::translate("InspectorForm", view->title));
    for (FieldRow* row : std::as_const(view->rows)) row->retranslate();
  }
  refresh();
}

}  // namespace eulerstack::widgets
