#include "app/studio/start_page.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "app/studio/design_card.h"
#include "app/studio/settings.h"
#include "core/document/graph_projection.h"
#include "widgets/controls/controls.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/icon_label.h"
#include "widgets/palette/presets.h"
#include "widgets/session/file_store.h"
#include "widgets/session/task_thread.h"
#include "widgets/theme/theme.h"

namespace eulerstack::studio {
namespace {

using widgets::ThemedLabel;

constexpr int kLeftWidth = 312;
constexpr qsizetype kRecentRows = 5;

struct Tier {
  const char* folder;
  const char* icon;
  const char* role;
  const char* title;
  const char* text;
};
constexpr Tier kTiers[] = {
    {"1-validated", "check", "ok", QT_TRANSLATE_NOOP("eulerstack::studio::StartPage", "Validated"),
     QT_TRANSLATE_NOOP("eulerstack::studio::StartPage", "Trained and checked. Start here.")},
    {"2-hybrid", "split", "info", QT_TRANSLATE_NOOP("eulerstack::studio::StartPage", "Hybrid"),
     QT_TRANSLATE_NOOP("eulerstack::studio::StartPage", "Mixer families combined.")},
    {"3-experimental", "bulb", "warning", QT_TRANSLATE_NOOP("eulerstack::studio::StartPage", "Experimental"),
     QT_TRANSLATE_NOOP("eulerstack::studio::StartPage", "Research primitives. Some need a plugin.")},
};

class DropArea : public QFrame {
 public:
  using QFrame::QFrame;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(widgets::Theme::instance().color("border2"), 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  }
};

// "# Quickstart: a small but complete model. More." -> "a small but complete model"
QString firstSentence(const QByteArray& bytes) {
  QString text;
  for (const QByteArray& line : bytes.left(2000).split('\n')) {
    const QByteArray trimmed = line.trimmed();
    if (!trimmed.startsWith('#') || trimmed.size() < 3) break;
    text += QString::fromUtf8(trimmed.mid(1).trimmed()) + QLatin1Char(' ');
  }
  const auto colon = text.indexOf(QLatin1String(": "));
  // "Name, to the last parameter: 15 706 484 224": a number alone says nothing, what stands before it does.
  const bool number = colon > 0 && colon + 2 < text.size() && text[colon + 2].isDigit();
  if (number)
    text.truncate(colon);
  else if (colon > 0 && colon < 60)
    text = text.mid(colon + 2);
  const auto stop = text.indexOf(QLatin1String(". "));
  if (stop > 0) text.truncate(stop);
  text = text.trimmed();
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

}  // namespace

DesignSummary summarize(const QString& path) {
  DesignSummary summary;
  summary.path = path;
  summary.name = QFileInfo(path).completeBaseName();
  const auto file = widgets::loadFile(path);
  if (!file) {
    summary.errors = 1;
    return summary;
  }
  summary.description = firstSentence(file->bytes);
  const auto analysis = analysis::analyze(SourceText(file->bytes.toStdString(), path.toStdString()));
  if (!analysis) return summary;
  summary.errors = static_cast<int>(analysis->count(Severity::Error));
  summary.warnings = static_cast<int>(analysis->count(Severity::Warning));
  for (const document::Card& card : document::project(*analysis).cards) {
    if (card.role != document::CardRole::Entry) continue;
    summary.families << QString::fromStdString(card.mixerKind);
    summary.repeats << card.repeat;
  }
  if (analysis->figures) {
    summary.parameters = analysis->figures->parameters.value();
    summary.layers = analysis->figures->layers;
  }
  return summary;
}

struct StartPage::Private {
  explicit Private(StartPage* page) : q(page), worker("presets") {}
  StartPage* q;
  ThemedLabel* slogan = nullptr;
  StartButton* newButton = nullptr;
  StartButton* openButton = nullptr;
  StartButton* presetButton = nullptr;
  ThemedLabel* recentTitle = nullptr;
  QPushButton* clearRecent = nullptr;
  QVBoxLayout* recentLayout = nullptr;
  ThemedLabel* dropText = nullptr;
  ThemedLabel* presetsTitle = nullptr;
  ThemedLabel* noPresets = nullptr;
  QList<QPair<ThemedLabel*, ThemedLabel*>> tierTexts;
  QList<int> tierIndex;
  QVBoxLayout* tierLayout = nullptr;
  QScrollArea* scroll = nullptr;
  QList<PresetCard*> cards;
  QList<RecentRow*> rows;
  QHash<QString, DesignSummary> known;
  bool loaded = false;
  int arrived = 0;
  widgets::TaskThread worker;

  QWidget* buildLeft();
  QWidget* buildPresets();
  void retranslate();
  void load();
  void addTier(const widgets::PresetTier& tier);
  void ask(const QString& path);
  void show(const DesignSummary& summary);
};

QWidget* StartPage::Private::buildLeft() {
  auto* left = new widgets::Surface("panel", q, Qt::RightEdge);
  left->setMinimumWidth(kLeftWidth);
  left->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  auto* layout = new QVBoxLayout(left);
  layout->setContentsMargins(28, 28, 28, 24);
  layout->setSpacing(8);
  auto* name = new ThemedLabel("display", "text", left);
  name->setText(QStringLiteral("EulerStack Studio"));
  slogan = new ThemedLabel("body", "text2", left);
  newButton = new StartButton(QStringLiteral("new"), QStringLiteral("Ctrl+N"), true, left);
  openButton = new StartButton(QStringLiteral("open"), QStringLiteral("Ctrl+O"), false, left);
  presetButton = new StartButton(QStringLiteral("copy"), QStringLiteral("Ctrl+Shift+N"), false, left);
  layout->addWidget(name);
  layout->addWidget(slogan);
  layout->addSpacing(10);
  for (StartButton* button : {newButton, openButton, presetButton}) layout->addWidget(button);
  layout->addSpacing(12);
  auto* head = new QHBoxLayout;
  recentTitle = new ThemedLabel("section", "text", left);
  clearRecent = new QPushButton(left);
  clearRecent->setProperty("kind", QStringLiteral("flat"));
  head->addWidget(recentTitle, 1);
  head->addWidget(clearRecent);
  layout->addLayout(head);
  recentLayout = new QVBoxLayout;
  recentLayout->setSpacing(2);
  layout->addLayout(recentLayout);
  layout->addSpacing(12);
  auto* drop = new DropArea(left);
  drop->setMinimumHeight(62);
  auto* dropLayout = new QHBoxLayout(drop);
  dropText = new ThemedLabel("body", "text2", drop);
  dropText->setAlignment(Qt::AlignCenter);
  dropText->setWordWrap(true);
  dropLayout->addWidget(dropText);
  layout->addWidget(drop);
  layout->addStretch(1);
  return left;
}

QWidget* StartPage::Private::buildPresets() {
  scroll = new QScrollArea(q);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new widgets::Surface("panel2", scroll);
  tierLayout = new QVBoxLayout(content);
  tierLayout->setContentsMargins(28, 28, 28, 28);
  tierLayout->setSpacing(10);
  presetsTitle = new ThemedLabel("title", "text", content);
  noPresets = new ThemedLabel("body", "text2", content);
  noPresets->hide();
  tierLayout->addWidget(presetsTitle);
  tierLayout->addWidget(noPresets);
  tierLayout->addStretch(1);
  scroll->setWidget(content);
  return scroll;
}

void StartPage::Private::retranslate() {
  slogan->setText(StartPage::tr("Draw it, read its cost, train it."));
  newButton->setText(StartPage::tr("New design"));
  openButton->setText(StartPage::tr("Open YAML…"));
  presetButton->setText(StartPage::tr("New from preset…"));
  recentTitle->setText(StartPage::tr("Recent"));
  clearRecent->setText(StartPage::tr("Clear"));
  dropText->setText(StartPage::tr("Drop a YAML file here"));
  presetsTitle->setText(StartPage::tr("Presets"));
  noPresets->setText(StartPage::tr("No presets were found. Set EULERSTACK_PRESETS_DIR to their folder."));
  for (qsizetype i = 0; i < tierTexts.size(); ++i) {
    const Tier& tier = kTiers[tierIndex[i]];
    tierTexts[i].first->setText(StartPage::tr(tier.title));
    tierTexts[i].second->setText(StartPage::tr(tier.text));
  }
}

void StartPage::Private::addTier(const widgets::PresetTier& tier) {
  int index = 0;
  while (index < static_cast<int>(std::size(kTiers)) && tier.folder != QLatin1String(kTiers[index].folder)) ++index;
  if (index == static_cast<int>(std::size(kTiers)) || tier.presets.isEmpty()) return;
  QWidget* content = scroll->widget();
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  auto* icon = new widgets::IconLabel(QString::fromLatin1(kTiers[index].icon), kTiers[index].role, 16, content);
  auto* title = new ThemedLabel("heading", "text", content);
  auto* text = new ThemedLabel("body", "text2", content);
  head->addWidget(icon);
  head->addWidget(title);
  head->addWidget(text);
  head->addStretch(1);
  auto* holder = new QWidget(content);
  auto* flow = new widgets::FlowLayout(13, holder);
  for (const widgets::PresetFile& preset : tier.presets) {
    auto* card = new PresetCard(preset.path, holder);
    QObject::connect(card, &QAbstractButton::clicked, q, [this, path = preset.path] { emit q->presetActivated(path); });
    flow->addWidget(card);
    cards << card;
    ask(preset.path);
  }
  const int at = tierLayout->count() - 1;
  tierLayout->insertLayout(at, head);
  tierLayout->insertWidget(at + 1, holder);
  tierLayout->insertSpacing(at + 2, 10);
  tierTexts.append(QPair<ThemedLabel*, ThemedLabel*>(title, text));
  tierIndex.append(index);
}

void StartPage::Private::load() {
  if (std::exchange(loaded, true)) return;
  worker.run<QList<widgets::PresetTier>>(
      q, [] { return widgets::findPresets(widgets::presetsFolder()); },
      [this](const QList<widgets::PresetTier>& tiers) {
        for (const widgets::PresetTier& tier : tiers) addTier(tier);
        noPresets->setVisible(cards.isEmpty());
        retranslate();
      });
}

void StartPage::Private::ask(const QString& path) {
  worker.run<DesignSummary>(
      q, [path] { return summarize(path); },
      [this](const DesignSummary& summary) {
        ++arrived;
        known.insert(summary.path, summary);
        show(summary);
      });
}

void StartPage::Private::show(const DesignSummary& summary) {
  for (PresetCard* card : std::as_const(cards))
    if (card->path() == summary.path) card->setSummary(summary);
  for (RecentRow* row : std::as_const(rows))
    if (row->path() == summary.path) row->setSummary(summary);
}

StartPage::StartPage(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(d->buildLeft());
  layout->addWidget(d->buildPresets(), 1);
  connect(d->newButton, &QAbstractButton::clicked, this, &StartPage::newRequested);
  connect(d->openButton, &QAbstractButton::clicked, this, &StartPage::openRequested);
  connect(d->presetButton, &QAbstractButton::clicked, this, &StartPage::focusPresets);
  connect(d->clearRecent, &QPushButton::clicked, this, [this] {
    Settings::clearRecentFiles();
    refreshRecent();
  });
  d->retranslate();
}

StartPage::~StartPage() = default;

void StartPage::refreshRecent() {
  for (RecentRow* row : std::as_const(d->rows)) row->deleteLater();
  d->rows.clear();
  for (const QString& path : Settings::recentFiles()) {
    if (d->rows.size() >= kRecentRows) break;
    if (!QFileInfo(path).isFile()) continue;
    auto* row = new RecentRow(path, this);
    connect(row, &QAbstractButton::clicked, this, [this, path] { emit fileActivated(path); });
    d->recentLayout->addWidget(row);
    d->rows << row;
    d->ask(path);
  }
  d->recentTitle->setVisible(!d->rows.isEmpty());
  d->clearRecent->setVisible(!d->rows.isEmpty());
}

void StartPage::focusPresets() {
  if (d->cards.isEmpty()) return;
  d->cards.first()->setFocus(Qt::OtherFocusReason);
  d->scroll->ensureWidgetVisible(d->cards.first());
}

int StartPage::summariesArrived() const {
  return d->arrived;
}

void StartPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) d->retranslate();
}

void StartPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  const QWidget* focus = window()->focusWidget();
  if (focus == nullptr || !focus->isVisible()) d->newButton->setFocus(Qt::OtherFocusReason);
  // After the first frame: the window is on screen before any file is read.
  QTimer::singleShot(0, this, [this] {
    refreshRecent();
    d->load();
  });
}

}  // namespace eulerstack::studio
