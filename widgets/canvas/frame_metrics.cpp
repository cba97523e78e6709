#include "widgets/canvas/frame_metrics.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

using document::Card;
using document::CardForm;
using document::Lane;

namespace {

constexpr qreal kSpine = 22;  // of the wire from the port to the split, from the frame's edge
constexpr qreal kHeaderSide = kSpine + 10;
constexpr qreal kStem = 40;        // of the fork, from the frame's edge
constexpr qreal kLaneTop = 8;      // header to the first lane
constexpr qreal kLaneMargin = 10;  // lane's edge to its card
constexpr qreal kBodyGap = 24;
constexpr qreal kSide = 74;           // frame's edge to the cards of a lane
constexpr qreal kLeastNameRoom = 24;  // between the fork and the cards
constexpr qreal kMostName = 96;
constexpr qreal kLoopBelow = 20;  // card to the arrow back
constexpr qreal kLoopSide = 12;
constexpr qreal kEmptyBody = 62;
constexpr qreal kChevron = 12;

struct FrameSizes {
  qreal header, footer, lane, laneCard, parallelLeast, integratorLeast, circle;
  static const FrameSizes& get() {
    static const FrameSizes sizes = [] {
      const Theme& t = Theme::instance();
      return FrameSizes{t.metric("frame.header"),
                        t.metric("frame.footer"),
                        t.metric("frame.lane"),
                        t.metric("frame.lane_card_width"),
                        t.metric("frame.parallel_width_min"),
                        t.metric("frame.integrator_width_min"),
                        t.metric("frame.split_merge")};
    }();
    return sizes;
  }
};

qreal chipWidth(const Card& card) {
  return std::ceil(QFontMetricsF(Theme::instance().font("chip")).horizontalAdvance(text(card.frameText))) + 12;
}

// Header, chip and footer, once the width is known. `side`: frame's edge to what is in the header.
void placeEdges(FrameParts& parts, const Card& card, qreal height, qreal side) {
  const FrameSizes& f = FrameSizes::get();
  const CardMetrics& m = CardMetrics::get();
  const qreal width = parts.size.width();
  parts.size.setHeight(height);
  parts.header = QRectF(0, 0, width, f.header);
  parts.icon = QRectF(side, (f.header - 14) / 2, 14, 14);
  parts.chevron = QRectF(width - side - kChevron, (f.header - kChevron) / 2, kChevron, kChevron);
  const qreal right = parts.chevron.left() - 8;
  const qreal chip = std::min(chipWidth(card), right - parts.icon.right() - 40);
  parts.chip = QRectF(right - chip, (f.header - m.chip) / 2, chip, m.chip);
  parts.title = QRectF(parts.icon.right() + 6, 0, parts.chip.left() - parts.icon.right() - 14, f.header);
  parts.footer = QRectF(m.padding, height - f.footer - 2, width - 2 * m.padding, f.footer);
  parts.input = QPointF(0, m.portAxis);
  parts.output = QPointF(width, m.portAxis);
}

qreal headerLeast(const Card& card, qreal side) {
  const qreal title = QFontMetricsF(Theme::instance().font("card_title")).horizontalAdvance(utf8(card.title));
  return 2 * side + 20 + std::ceil(title) + 14 + chipWidth(card) + 8 + kChevron;
}

// The wires of one stream: from the fork through its cards to the merge.
void wireLane(FrameParts& parts, std::size_t lane, qreal axis) {
  const qreal right = parts.size.width() - kStem;
  std::vector<QPointF> in = {parts.split, QPointF(kStem, parts.split.y()), QPointF(kStem, axis)};
  QPointF from = in.back();
  bool first = true;
  for (const FrameBody& body : parts.bodies) {
    if (body.lane != static_cast<int>(lane)) continue;
    const QPointF to(body.rect.left(), axis);
    if (first) {
      in.push_back(to);
      parts.wires.push_back(in);
    } else {
      parts.wires.push_back({from, to});
    }
    first = false;
    from = QPointF(body.rect.right(), axis);
  }
  std::vector<QPointF> out;
  if (first) {
    out = in;  // an empty stream passes its input on
  } else {
    out = {from};
  }
  out.insert(out.end(), {QPointF(right, axis), QPointF(right, parts.merge.y()),
                         parts.merge - QPointF(FrameSizes::get().circle / 2, 0)});
  parts.wires.push_back(out);
}

FrameParts parallelParts(const Card& card) {
  const FrameSizes& f = FrameSizes::get();
  const CardMetrics& m = CardMetrics::get();
  const QFontMetricsF names(Theme::instance().font("chip"));
  FrameParts parts;
  qreal nameWidth = kLeastNameRoom;
  std::size_t most = 1;
  for (const Lane& lane : card.lanes) {
    nameWidth = std::max(nameWidth, std::min(kMostName, std::ceil(names.horizontalAdvance(utf8(lane.name)))));
    most = std::max(most, lane.cards.size());
  }
  const qreal left = std::max(kSide, kStem + nameWidth + 12);
  const qreal content = static_cast<qreal>(most) * f.laneCard + static_cast<qreal>(most - 1) * kBodyGap;
  parts.size.setWidth(std::max({f.parallelLeast, left + content + kSide, headerLeast(card, kHeaderSide)}));
  const qreal width = parts.size.width();
  qreal y = f.header + kLaneTop;
  for (std::size_t s = 0; s < card.lanes.size(); ++s, y += f.lane) {
    parts.lanes.emplace_back(0, y, width, f.lane);
    qreal x = left;
    for (std::size_t i = 0; i < card.lanes[s].cards.size(); ++i) {
      const QSizeF size = bodySize(card.lanes[s].cards[i], CardForm::Parallel);
      parts.bodies.push_back({static_cast<int>(s), static_cast<int>(i), QRectF(QPointF(x, y + kLaneMargin), size)});
      x += size.width() + kBodyGap;
    }
    parts.laneNames.push_back(card.lanes[s].name.empty()
                                  ? QRectF()
                                  : QRectF(kStem + 4, y + kLaneMargin + m.portAxis - 18, left - kStem - 12, 15));
  }
  const qreal lanesBottom = card.lanes.empty() ? y + f.lane : y;
  const qreal middle = (f.header + kLaneTop + lanesBottom) / 2;
  parts.split = QPointF(kSpine, middle);
  parts.merge = QPointF(width - kSpine, middle);
  placeEdges(parts, card, lanesBottom + f.footer + 4, kHeaderSide);
  const qreal radius = f.circle / 2;
  parts.wires.push_back({parts.input, {kSpine, m.portAxis}, parts.split - QPointF(0, radius)});
  for (std::size_t s = 0; s < card.lanes.size(); ++s)
    wireLane(parts, s, parts.lanes[s].top() + kLaneMargin + m.portAxis);
  parts.wires.push_back({parts.merge - QPointF(0, radius), {parts.merge.x(), m.portAxis}, parts.output});
  return parts;
}

FrameParts integratorParts(const Card& card) {
  const FrameSizes& f = FrameSizes::get();
  const CardMetrics& m = CardMetrics::get();
  FrameParts parts;
  const bool hasBody = !card.lanes.empty() && !card.lanes.front().cards.empty();
  const QSizeF body =
      hasBody ? bodySize(card.lanes.front().cards.front(), CardForm::Integrator) : QSizeF(f.laneCard, kEmptyBody);
  const QFontMetricsF font(Theme::instance().font("card_line"));
  const qreal label = std::ceil(font.horizontalAdvance(text(card.loopText))) + 28;
  const qreal side = 44;
  parts.size.setWidth(std::max(
      {f.integratorLeast, body.width() + 2 * side, headerLeast(card, kHeaderSide), label + 2 * (kLoopSide + 20)}));
  const qreal width = parts.size.width(), top = f.header + 16;
  const QRectF rect(QPointF((width - body.width()) / 2, top), body);
  if (hasBody) parts.bodies.push_back({0, 0, rect});
  const qreal loopY = rect.bottom() + kLoopBelow;
  parts.lanes.emplace_back(0, f.header, width, loopY - f.header);
  parts.laneNames.emplace_back();
  placeEdges(parts, card, loopY + 14 + f.footer + 4, kHeaderSide);
  const qreal axis = top + m.portAxis, right = width - kSpine;
  if (hasBody) {
    parts.wires.push_back({parts.input, {kSpine, m.portAxis}, {kSpine, axis}, {rect.left(), axis}});
    parts.wires.push_back({{rect.right(), axis}, {right, axis}, {right, m.portAxis}, parts.output});
    parts.loop = {{right, axis + 6}, {right, loopY}, {kLoopSide, loopY}, {kLoopSide, axis + 8}};
    parts.loopLabel = QRectF(width / 2 - label / 2, loopY - 9, label, 18);
  }
  return parts;
}

FrameParts collapsedParts(const Card& card) {
  const CardMetrics& m = CardMetrics::get();
  const qreal side = m.padding + 1;
  FrameParts parts;
  parts.size.setWidth(std::max(m.width, headerLeast(card, side)));
  const qreal top = FrameSizes::get().header + m.bodyTop;
  placeEdges(parts, card, top + m.line + FrameSizes::get().footer + 4, side);
  parts.summary = QRectF(side, top, parts.size.width() - 2 * side, m.line);
  return parts;
}

}  // namespace

bool isFrame(const Card& card) {
  return card.form != CardForm::Plain;
}

const FrameBody* FrameParts::bodyAt(QPointF point, qreal margin) const {
  for (const FrameBody& body : bodies)
    if (body.rect.adjusted(-margin, -margin, margin, margin).contains(point)) return &body;
  return nullptr;
}

const FrameBody* FrameParts::body(int lane, int index) const {
  for (const FrameBody& body : bodies)
    if (body.lane == lane && body.index == index) return &body;
  return nullptr;
}

int FrameParts::laneAt(QPointF point) const {
  for (std::size_t i = 0; i < lanes.size(); ++i)
    if (point.y() >= lanes[i].top() && point.y() < lanes[i].bottom()) return static_cast<int>(i);
  return -1;
}

int FrameParts::indexIn(int lane, QPointF point) const {
  int index = 0;
  for (const FrameBody& body : bodies)
    if (body.lane == lane && body.rect.center().x() < point.x()) index = body.index + 1;
  return index;
}

QString frameSummary(const Card& card) {
  QStringList words;
  for (const Lane& lane : card.lanes) {
    const bool named = !lane.name.empty();
    if (named || !lane.cards.empty()) words.append(utf8(named ? lane.name : lane.cards.front().title));
  }
  return words.isEmpty() ? QStringLiteral("?") : words.join(QStringLiteral(" \u00b7 "));
}

FrameParts frameParts(const Card& card, bool collapsed) {
  if (collapsed) return collapsedParts(card);
  return card.form == CardForm::Parallel ? parallelParts(card) : integratorParts(card);
}

QSizeF bodySize(const Card& body, CardForm form) {
  const CardMetrics& m = CardMetrics::get();
  const FrameSizes& f = FrameSizes::get();
  if (form == CardForm::Parallel) return {f.laneCard, f.lane - 2 * kLaneMargin};
  const qreal full = cardSize(body).height();
  return {m.width, full - m.footer - m.shareBar - m.bottom + 6};
}

CardParts bodyParts(const Card& body, QSizeF size, CardForm form) {
  const CardMetrics& m = CardMetrics::get();
  // As a whole card, of which the footer, and in streams all but the first line, is left out.
  CardParts parts = cardParts(body, QSizeF(size.width(), size.height() + m.footer + m.shareBar + m.bottom));
  parts.box = QRectF(QPointF(0, 0), size);
  parts.footer = parts.bar = parts.chevron = QRectF();
  const qreal shift = size.width() - m.padding - 1 - parts.badge.right();
  if (form == CardForm::Integrator) {
    parts.title.setRight(parts.badge.right() + shift);
    parts.badge = QRectF();
  } else {
    parts.badge.translate(shift, 0);
    parts.title.setRight(parts.badge.left() - 6);
    parts.chips.clear();
    if (parts.lines.size() > 1) parts.lines.resize(1);
  }
  return parts;
}

}  // namespace eulerstack::widgets
