#include "widgets/canvas/card_metrics.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include "core/base/quantities.h"
#include "widgets/canvas/frame_metrics.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

using document::Card;
using document::CardRole;

namespace {

constexpr qreal kBorder = 1;
constexpr qreal kIcon = 14, kLineIcon = 13, kChevron = 12;
constexpr qreal kIconGap = 6;
constexpr qreal kBodyGap = 5;   // lines to chips or footer
constexpr qreal kChipsGap = 2;  // chips to footer
constexpr qreal kChipPadding = 6, kChipIcon = 11, kChipIconGap = 4;
constexpr qreal kCapBottom = 10;  // of a cap without figures

qreal designWidth(CardRole role) {
  const Theme& theme = Theme::instance();
  switch (role) {
    case CardRole::Tokens:
      return theme.metric("card.endcap_width.0");
    case CardRole::Embedding:
      return theme.metric("card.endcap_width.1");
    case CardRole::FinalNorm:
    case CardRole::Head:
      return theme.metric("card.endcap_width.2");
    case CardRole::Entry:
    case CardRole::Body:
      break;
  }
  return CardMetrics::get().width;
}

// As in the design, or what the words of the language need: figures are never cut.
qreal capWidth(const Card& card) {
  const QFontMetricsF metrics(Theme::instance().font("card_line"));
  qreal words = 0;
  for (const document::CardLine& line : card.lines)
    words =
        std::max(words, metrics.horizontalAdvance((utf8(line.kind) + QLatin1Char(' ') + text(line.detail)).trimmed()));
  return std::max(designWidth(card.role), std::ceil(words) + 2 * (CardMetrics::get().padding + kBorder));
}

bool hasFigures(const Card& card) {
  return card.role != CardRole::Tokens && card.role != CardRole::FinalNorm;
}

qreal chipWidth(const document::CardChip& chip, const QFontMetricsF& metrics) {
  const qreal icon = chip.icon.empty() ? 0 : kChipIcon + kChipIconGap;
  return std::ceil(metrics.horizontalAdvance(text(chip.text))) + icon + 2 * kChipPadding;
}

// Flows the chips into at most chipRows rows; what does not fit becomes "+n".
std::vector<ChipBox> flowChips(const Card& card, qreal left, qreal right, qreal top) {
  const CardMetrics& m = CardMetrics::get();
  const QFontMetricsF metrics(Theme::instance().font("chip"));
  const int count = static_cast<int>(card.chips.size());
  std::vector<ChipBox> boxes;
  qreal x = left;
  int row = 0;
  for (int i = 0; i < count; ++i) {
    const qreal width = std::min(chipWidth(card.chips[i], metrics), right - left);
    if (x > left && x + width > right) {
      ++row;
      x = left;
    }
    const qreal more = metrics.horizontalAdvance(QStringLiteral("+%1").arg(count - i)) + 2 * kChipPadding;
    const bool lastRow = row == m.chipRows - 1;
    const bool fits = x + width <= right - (lastRow && i + 1 < count ? more + m.chipGap : 0);
    if (row >= m.chipRows || (lastRow && !fits && x > left)) {
      const qreal y = top + (m.chipRows - 1) * (m.chip + m.chipGap);
      const qreal moreLeft =
          boxes.empty() || row >= m.chipRows ? (boxes.empty() ? left : boxes.back().rect.right() + m.chipGap) : x;
      boxes.push_back({QRectF(std::min(moreLeft, right - more), y, more, m.chip), -1, count - i});
      break;
    }
    boxes.push_back({QRectF(x, top + row * (m.chip + m.chipGap), width, m.chip), i, 0});
    x += width + m.chipGap;
  }
  return boxes;
}

qreal linesHeight(const Card& card) {
  return std::max<qreal>(isEndCap(card) ? 1 : 2, static_cast<qreal>(card.lines.size())) * CardMetrics::get().line;
}

qreal chipsHeight(const std::vector<ChipBox>& chips) {
  return chips.empty() ? 0 : chips.back().rect.bottom() - chips.front().rect.top();
}

}  // namespace

QString utf8(const std::string& text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString parametersText(const Card& card) {
  if (!card.known && card.parameters.value() == 0) return QStringLiteral("\u2013");
  const QString count = utf8(shortCount(card.parameters.value()));
  return card.known ? count : QStringLiteral("~ ") + count;
}

QString shareText(const Card& card) {
  if (!card.known && card.parameters.value() == 0) return {};
  const QString share = QStringLiteral("%1\u2009%").arg(card.share * 100, 0, 'f', 1);
  return card.known ? share : QStringLiteral("~ ") + share;
}

QString repeatText(std::int64_t repeat) {
  return QStringLiteral("\u00d7%1").arg(repeat);
}

QString layersText(std::int64_t layers) {
  const int shown = static_cast<int>(std::min<std::int64_t>(layers, INT32_MAX));
  return QCoreApplication::translate("CanvasView", "%n layers", nullptr, shown);
}

const CardMetrics& CardMetrics::get() {
  static const CardMetrics metrics = [] {
    const Theme& t = Theme::instance();
    CardMetrics m{};
    m.width = t.metric("card.width");
    m.header = t.metric("card.header");
    m.bodyTop = t.metric("card.body_top");
    m.line = t.metric("card.line");
    m.padding = t.metric("card.padding");
    m.chip = t.metric("card.chip");
    m.chipGap = t.metric("card.chip_gap");
    m.footer = t.metric("card.footer");
    m.shareBar = t.metric("card.share_bar");
    m.bottom = t.metric("card.bottom");
    m.port = t.metric("card.port");
    m.portAxis = t.metric("card.port_axis_from_top");
    m.badge = 18;
    m.radius = t.metric("radius.card");
    m.shareFullScale = t.metric("card.share_bar_full_scale_percent") / 100;
    m.chipRows = static_cast<int>(t.metric("card.chip_row_max"));
    return m;
  }();
  return metrics;
}

bool isEndCap(const Card& card) {
  return card.role != CardRole::Entry && card.role != CardRole::Body;
}

QSizeF cardSize(const Card& card, CardShape shape) {
  if (isFrame(card)) return frameParts(card, shape.collapsed).size;
  const CardMetrics& m = CardMetrics::get();
  const qreal width = isEndCap(card) ? capWidth(card) : m.width;
  qreal height = m.header + m.bodyTop + linesHeight(card);
  if (!hasFigures(card)) return {width, height + kCapBottom};
  const std::vector<ChipBox> chips = flowChips(card, m.padding + kBorder, width - m.padding - kBorder, 0);
  height += kBodyGap + chipsHeight(chips) + (chips.empty() ? 0 : kChipsGap);
  return {width, height + m.footer + m.shareBar + m.bottom};
}

namespace {

// Of a frame only what it has in common with a card; the rest is in frame_metrics.h.
CardParts partsOfFrame(const Card& card, bool collapsed) {
  const FrameParts frame = frameParts(card, collapsed);
  CardParts parts;
  parts.box = QRectF(QPointF(0, 0), frame.size);
  parts.header = frame.header;
  parts.icon = frame.icon;
  parts.title = frame.title;
  parts.chevron = frame.chevron;
  parts.footer = frame.footer;
  parts.input = frame.input;
  parts.output = frame.output;
  return parts;
}

}  // namespace

CardParts cardParts(const Card& card, QSizeF size, CardShape shape) {
  if (isFrame(card)) return partsOfFrame(card, shape.collapsed);
  const bool expanded = shape.expanded;
  const CardMetrics& m = CardMetrics::get();
  const qreal left = m.padding + kBorder, right = size.width() - m.padding - kBorder;
  CardParts parts;
  parts.box = QRectF(QPointF(0, 0), size);
  parts.header = QRectF(0, 0, size.width(), m.header);
  parts.icon = QRectF(left + (expanded ? 34 : 0), (m.header - kIcon) / 2, kIcon, kIcon);
  parts.input = QPointF(0, m.portAxis);
  parts.output = QPointF(size.width(), m.portAxis);
  parts.hasInput = card.role != CardRole::Tokens;
  parts.hasOutput = card.role != CardRole::Head;
  qreal titleEnd = right;
  if (!isEndCap(card)) {
    const qreal chevronRight = size.width() - (expanded ? 36 : 8);
    parts.chevron = QRectF(chevronRight - kChevron, (m.header - kChevron) / 2, kChevron, kChevron);
    const qreal text = QFontMetricsF(Theme::instance().font("card_title")).horizontalAdvance(repeatText(card.repeat));
    const qreal width = std::max<qreal>(26, std::ceil(text) + 13);
    parts.badge = QRectF(parts.chevron.left() - 6 - width, (m.header - m.badge) / 2, width, m.badge);
    titleEnd = parts.badge.left() - 6;
  }
  parts.title = QRectF(parts.icon.right() + kIconGap, 0, titleEnd - parts.icon.right() - kIconGap, m.header);
  if (hasFigures(card)) {
    parts.bar = QRectF(left, size.height() - m.bottom - m.shareBar, right - left, m.shareBar);
    parts.footer = QRectF(left, parts.bar.top() - m.footer, right - left, m.footer);
  }
  if (expanded) return parts;
  qreal y = m.header + m.bodyTop;
  for (std::size_t i = 0; i < card.lines.size(); ++i, y += m.line)
    parts.lines.emplace_back(left, y, right - left, m.line);
  if (hasFigures(card)) {
    y = m.header + m.bodyTop + linesHeight(card);
    parts.chips = flowChips(card, left, right, y + kBodyGap);
  }
  return parts;
}

CardPart partAt(const CardParts& parts, QPointF point) {
  const auto near = [&point](const QRectF& rect, qreal dx, qreal dy) {
    return !rect.isEmpty() && rect.adjusted(-dx, -dy, dx, dy).contains(point);
  };
  // Targets are 24 x 24 or more.
  if (near(parts.chevron, 6, 8)) return CardPart::Chevron;
  if (near(parts.badge, 0, 5)) return CardPart::Badge;
  if (near(parts.title, 0, 0)) return CardPart::Title;
  if (near(parts.header, 0, 0)) return CardPart::Header;
  for (std::size_t i = 0; i < parts.lines.size(); ++i)
    if (near(parts.lines[i], 11, 0)) return i == 0 ? CardPart::Line0 : CardPart::Line1;
  for (const ChipBox& chip : parts.chips)
    if (near(chip.rect, 2, 2)) return CardPart::Chips;
  if (near(parts.footer, 11, 0)) return CardPart::Footer;
  return parts.box.contains(point) ? CardPart::Body : CardPart::None;
}

}  // namespace eulerstack::widgets
