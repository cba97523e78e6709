#include "app/studio/design_card.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QKeySequence>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include "app/studio/preset_texts.h"
#include "core/base/quantities.h"
#include "widgets/controls/controls.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::studio {
namespace {

using widgets::Theme;

constexpr qreal kThumbnailHeight = 120;
// Of a button of the start page: room for the icon, between words and keys, and after them.
constexpr int kStartIcon = 38;
constexpr int kStartGap = 16;
constexpr int kStartEnd = 12;

QString figuresText(const DesignSummary& summary) {
  if (summary.parameters < 0) return {};
  return widgets::fromCore(shortCount(summary.parameters)) + QStringLiteral(" · ") +
         PresetCard::tr("%n layer(s)", nullptr, static_cast<int>(summary.layers));
}

// At most two lines, the second one elided.
void paintTwoLines(QPainter& painter, const QRectF& rect, const QString& text) {
  QTextLayout layout(text, painter.font());
  layout.beginLayout();
  const qreal lineHeight = painter.fontMetrics().lineSpacing();
  for (int i = 0; i < 2; ++i) {
    QTextLine line = layout.createLine();
    if (!line.isValid()) break;
    line.setLineWidth(rect.width());
    const QRectF row(rect.left(), rect.top() + i * lineHeight, rect.width(), lineHeight);
    const QString rest = i == 1 ? painter.fontMetrics().elidedText(text.mid(line.textStart()), Qt::ElideRight,
                                                                   static_cast<int>(rect.width()))
                                : text.mid(line.textStart(), line.textLength());
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, rest);
  }
  layout.endLayout();
}

// One block for each layer while they fit, else fewer in the same proportions: what stands in the row of a thumbnail.
QStringList blocksOf(const DesignSummary& summary, qsizetype most) {
  QStringList blocks;
  for (qsizetype i = 0; i < summary.families.size(); ++i)
    for (qint64 n = 0; n < summary.repeats.value(i, 1) && blocks.size() <= most; ++n) blocks << summary.families[i];
  if (blocks.size() <= most) return blocks;
  // Too many layers: as many blocks of each entry as its share of the room, at least one.
  qint64 layers = 0;
  for (qsizetype i = 0; i < summary.families.size(); ++i) layers += summary.repeats.value(i, 1);
  blocks.clear();
  for (qsizetype i = 0; i < summary.families.size(); ++i) {
    const qint64 share = std::max<qint64>(1, most * summary.repeats.value(i, 1) / std::max<qint64>(1, layers));
    for (qint64 n = 0; n < share && blocks.size() < most; ++n) blocks << summary.families[i];
  }
  return blocks;
}

}  // namespace

void paintThumbnail(QPainter& painter, const QRectF& rect, const DesignSummary& summary, qreal block) {
  const Theme& theme = Theme::instance();
  const qreal gap = block * 0.4;
  const auto most = static_cast<qsizetype>((rect.width() - 2 * block) / (block + gap));
  const QStringList blocks = blocksOf(summary, std::max<qsizetype>(1, most));
  if (blocks.isEmpty()) return;
  const qreal height = block * 1.5;
  const qreal width = static_cast<qreal>(blocks.size()) * (block + gap) - gap;
  const qreal left = rect.center().x() - width / 2;
  painter.setPen(QPen(theme.color("wire"), std::max(1.0, block / 14)));
  painter.drawLine(QPointF(left - block * 0.5, rect.center().y()),
                   QPointF(left + width + block * 0.5, rect.center().y()));
  painter.setPen(Qt::NoPen);
  for (qsizetype i = 0; i < blocks.size(); ++i) {
    painter.setBrush(theme.family(blocks[i]).fill);
    const QRectF body(left + static_cast<qreal>(i) * (block + gap), rect.center().y() - height / 2, block, height);
    painter.drawRoundedRect(body, block / 6, block / 6);
  }
}

PresetCard::PresetCard(const QString& path, QWidget* parent) : QAbstractButton(parent), m_path(path) {
  setAttribute(Qt::WA_Hover);
  m_summary.name = QFileInfo(path).completeBaseName();
  setAccessibleName(m_summary.name);
  setFixedSize(sizeHint());
}

void PresetCard::setSummary(const DesignSummary& summary) {
  m_summary = summary;
  setAccessibleName(summary.name);
  setAccessibleDescription(presetText(summary.description));
  setToolTip(presetText(summary.description));
  update();
}

void PresetCard::changeEvent(QEvent* event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) setSummary(DesignSummary(m_summary));
}

void PresetCard::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::instance();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
  QPainterPath outline;
  outline.addRoundedRect(body, 6, 6);
  painter.fillPath(outline, theme.color("panel"));
  painter.save();
  painter.setClipPath(outline);
  const QRectF picture(body.left(), body.top(), body.width(), kThumbnailHeight);
  painter.fillRect(picture, theme.color("canvas"));
  painter.fillRect(QRectF(picture.left(), picture.bottom(), picture.width(), 1), theme.color("border"));
  paintThumbnail(painter, picture, m_summary, 18);
  painter.restore();
  const bool hot = underMouse() || hasFocus();
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.color(hot ? "accent" : "border2"), hasFocus() ? 2 : 1));
  painter.drawPath(outline);
  const QRectF text(body.left() + 12, picture.bottom() + 9, body.width() - 24, 20);
  painter.setFont(theme.font("section"));
  painter.setPen(theme.color("text"));
  painter.drawText(text, Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(m_summary.name, Qt::ElideRight, static_cast<int>(text.width())));
  painter.setFont(theme.font("small"));
  painter.setPen(theme.color("text2"));
  paintTwoLines(painter, QRectF(text.left(), text.bottom() + 1, text.width(), 36), presetText(m_summary.description));
  painter.setFont(theme.font("small"));
  painter.setPen(theme.color("text"));
  painter.drawText(QRectF(text.left(), body.bottom() - 26, text.width(), 18), Qt::AlignVCenter, figuresText(m_summary));
}

RecentRow::RecentRow(const QString& path, QWidget* parent) : QAbstractButton(parent), m_path(path) {
  setAttribute(Qt::WA_Hover);
  setToolTip(path);
  setAccessibleName(QFileInfo(path).fileName());
  const QLocale locale(widgets::currentLanguage());
  m_when = locale.toString(QFileInfo(path).lastModified(), QLocale::ShortFormat);
}

void RecentRow::setSummary(const DesignSummary& summary) {
  m_summary = summary;
  m_known = true;
  update();
}

void RecentRow::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::instance();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (underMouse() || hasFocus()) {
    painter.setPen(hasFocus() ? QPen(theme.color("accent"), 2) : QPen(Qt::NoPen));
    painter.setBrush(theme.color("hover"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  }
  const QRectF picture(8, 7, 82, height() - 14);
  painter.setPen(QPen(theme.color("border"), 1));
  painter.setBrush(theme.color("canvas"));
  painter.drawRoundedRect(picture, 4, 4);
  paintThumbnail(painter, picture, m_summary, 8);
  const QRectF text(picture.right() + 12, 8, width() - picture.right() - 44, 19);
  painter.setFont(theme.font("body"));
  painter.setPen(theme.color("text"));
  painter.drawText(
      text, Qt::AlignVCenter,
      painter.fontMetrics().elidedText(QFileInfo(m_path).fileName(), Qt::ElideMiddle, static_cast<int>(text.width())));
  painter.setFont(theme.font("small"));
  painter.setPen(theme.color("text2"));
  const QString size = m_summary.parameters >= 0
                           ? widgets::fromCore(shortCount(m_summary.parameters)) + QStringLiteral(" · ")
                           : QString();
  painter.drawText(text.translated(0, 19), Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(size + m_when, Qt::ElideRight, static_cast<int>(text.width())));
  if (!m_known) return;
  const bool wrong = m_summary.errors > 0;
  const bool doubtful = m_summary.warnings > 0;
  theme.drawIcon(painter, QRectF(width() - 26, height() / 2.0 - 7, 14, 14),
                 wrong      ? QStringLiteral("error")
                 : doubtful ? QStringLiteral("warning")
                            : QStringLiteral("check"),
                 theme.color(wrong      ? "error"
                             : doubtful ? "warning"
                                        : "ok"));
}

StartButton::StartButton(const QString& icon, const QString& shortcut, bool primary, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_shortcut(shortcut), m_primary(primary) {
  setAttribute(Qt::WA_Hover);
  setFixedHeight(sizeHint().height());
}

QSize StartButton::sizeHint() const {
  const int words = QFontMetrics(Theme::instance().font("body")).horizontalAdvance(text());
  const int after = QFontMetrics(Theme::instance().font("small")).horizontalAdvance(keys());
  return {std::max(255, kStartIcon + words + kStartGap + after + kStartEnd), 36};
}

QString StartButton::keys() const {
  return QKeySequence::fromString(m_shortcut, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

void StartButton::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::instance();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
  const char* ink = m_primary ? "on_accent" : "text";
  painter.setPen(QPen(theme.color(m_primary ? "accent" : "border2"), 1));
  painter.setBrush(theme.color(m_primary ? "accent" : underMouse() ? "hover" : "panel"));
  // On a ground of the ring's own colour a gap makes it seen.
  const qreal gap = m_primary && hasFocus() ? 3 : 0;
  painter.drawRoundedRect(body.adjusted(gap, gap, -gap, -gap), 4, 4);
  if (hasFocus()) widgets::drawFocusRing(painter, rect(), 5);
  theme.drawIcon(painter, QRectF(13, height() / 2.0 - 8, 16, 16), m_icon, theme.color(ink));
  painter.setFont(theme.font("body"));
  painter.setPen(theme.color(ink));
  const QString shortcut = keys();
  const int keysWidth = QFontMetrics(theme.font("small")).horizontalAdvance(shortcut);
  const QRectF words = body.adjusted(kStartIcon, 0, -kStartEnd - keysWidth - 8, 0);
  painter.drawText(words, Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(words.width())));
  painter.setFont(theme.font("small"));
  painter.setPen(theme.color(m_primary ? "on_accent" : "text2"));
  painter.drawText(body.adjusted(kStartIcon, 0, -kStartEnd, 0), Qt::AlignVCenter | Qt::AlignRight, shortcut);
}

}  // namespace eulerstack::studio
