#include "widgets/canvas/card_painter.h"

#include <QPainterPath>
#include <algorithm>

#include "widgets/canvas/frame_metrics.h"
#include "widgets/canvas/paint_parts.h"
#include "widgets/session/translation.h"
#include "widgets/theme/kind_icon.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

using document::Card;
using document::ChipKind;

namespace {

QColor outlineColor(const Card& card, const CardLook& look) {
  if (card.errors > 0) return theme().color("error");
  if (card.warnings > 0) return theme().color("warning_line");
  if (look.selected) return theme().color("accent_line");
  if (look.hover) return theme().color("text2");
  return theme().color("border2");
}

QPainterPath roundRect(const QRectF& rect, qreal radius) {
  QPainterPath path;
  path.addRoundedRect(rect, radius, radius);
  return path;
}

// A resting card has a thin edge of shadow below it (outlines only: cheap); a lifted one a wide soft one.
void paintShadow(QPainter& painter, const QRectF& box, bool lifted) {
  QColor color = theme().color("shadow");
  const qreal alpha = color.alphaF();
  const qreal radius = CardMetrics::get().radius;
  if (lifted) {
    constexpr int kSteps = 9;
    color.setAlphaF(static_cast<float>(alpha / kSteps * 1.1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (int grow = kSteps - 3; grow > -3; --grow)
      painter.drawRoundedRect(box.adjusted(-grow, -grow, grow, grow).translated(0, 6), radius + grow, radius + grow);
    return;
  }
  painter.setBrush(Qt::NoBrush);
  for (const auto& [grow, share] : {std::pair(0.5, 0.75), std::pair(1.5, 0.35)}) {
    color.setAlphaF(static_cast<float>(alpha * share));
    painter.setPen(QPen(color, 1));
    painter.drawRoundedRect(box.adjusted(-grow, -grow, grow, grow).translated(0, 1), radius + grow, radius + grow);
  }
}

void paintBadge(QPainter& painter, const QRectF& rect, const FamilyColors& family, const QFont& font,
                const QString& text) {
  painter.setPen(Qt::NoPen);
  // Dark text on a light fill wants a lighter ground, light text a darker one.
  const bool darkText = family.on.lightnessF() < 0.5F;
  QColor ground = darkText ? QColor(255, 255, 255, 130) : QColor(0, 0, 0, 77);
  painter.setBrush(ground);
  painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
  drawText(painter, rect, Qt::AlignCenter, font, family.on, text);
}

struct HeaderColors {
  FamilyColors family;
  QColor text;
};

HeaderColors headerColors(const Card& card) {
  if (isEndCap(card)) return {theme().family(QString()), theme().color("text")};
  FamilyColors family = theme().family(utf8(card.mixerKind));
  if (!theme().highContrast()) return {family, family.on};
  family.fill = theme().color("card");
  family.on = theme().color("text");
  return {family, family.on};
}

// High contrast: the family is a strip on the left, beside icon and name.
void paintStrip(QPainter& painter, const Card& card, const QPainterPath& shape) {
  if (!theme().highContrast() || isEndCap(card)) return;
  painter.save();
  painter.setClipPath(shape, Qt::IntersectClip);
  painter.fillRect(QRectF(0, 0, 6, shape.boundingRect().height()), theme().family(utf8(card.mixerKind)).fill);
  painter.restore();
}

QString capIcon(const Card& card) {
  switch (card.role) {
    case document::CardRole::Tokens:
      return QStringLiteral("tokens");
    case document::CardRole::Embedding:
      return QStringLiteral("embedding");
    case document::CardRole::FinalNorm:
      return QStringLiteral("norm");
    case document::CardRole::Head:
      return QStringLiteral("head");
    case document::CardRole::Entry:
    case document::CardRole::Body:
      break;
  }
  return mixerIcon(utf8(card.mixerKind));
}

void paintHeader(QPainter& painter, const Card& card, const CardParts& parts, const CardLook& look,
                 const HeaderColors& colors) {
  theme().drawIcon(painter, parts.icon, capIcon(card), colors.text);
  const QFont title = theme().font("card_title");
  const qreal used = drawText(painter, parts.title, kLeft, title, colors.text, utf8(card.title));
  if (look.inner != nullptr) {
    drawText(painter, parts.title.adjusted(used + 14, 0, 0, 0), kLeft, theme().font("card_line"), colors.text,
             look.inner->headline);
  }
  if (isEndCap(card)) return;
  if (!parts.badge.isEmpty()) paintBadge(painter, parts.badge, colors.family, title, repeatText(card.repeat));
  if (parts.chevron.isEmpty()) return;
  const char* chevron = look.inner != nullptr ? "chevron_up" : "chevron_down";
  theme().drawIcon(painter, parts.chevron, QLatin1String(chevron), colors.text);
}

void paintLines(QPainter& painter, const Card& card, const CardParts& parts, const CardLook& look) {
  const QFont regular = theme().font("card_line");
  QFont bold = regular;
  bold.setWeight(QFont::DemiBold);
  const QColor ink = theme().family(utf8(card.mixerKind)).ink;
  for (std::size_t i = 0; i < parts.lines.size(); ++i) {
    QRectF rect = parts.lines[i];
    const document::CardLine& line = card.lines[i];
    if (!isEndCap(card)) {
      const QRectF icon(rect.left(), rect.center().y() - 6.5, 13, 13);
      theme().drawIcon(painter, icon, utf8(line.icon), i == 0 ? ink : theme().color("text2"));
      rect.setLeft(icon.right() + 6);
    }
    if (!line.kind.empty()) {
      const QFont& font = isEndCap(card) ? regular : bold;
      const QColor color = isEndCap(card) ? theme().color("text2") : theme().color("text");
      rect.setLeft(rect.left() + drawText(painter, rect, kLeft, font, color, utf8(line.kind)) +
                   QFontMetricsF(regular).horizontalAdvance(QLatin1Char(' ')));
    }
    // A card in a stream has one line: the feed-forward part follows in it.
    const bool both = look.form == document::CardForm::Parallel && card.lines.size() > 1;
    const QString last = both ? QStringLiteral(" + ") + utf8(card.lines[1].kind) : QString();
    const QString detail = fittingParts(QFontMetricsF(regular), text(line.detail), last, rect.width());
    drawText(painter, rect, kLeft, regular, theme().color("text2"), detail);
  }
}

void paintChips(QPainter& painter, const Card& card, const CardParts& parts) {
  const QFont font = theme().font("chip");
  for (const ChipBox& box : parts.chips) {
    const bool modifier = box.chip >= 0 && card.chips[box.chip].kind == ChipKind::Modifier;
    const QColor ink = theme().color(modifier ? "accent" : "chip_text");
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(modifier ? "accent_soft" : "chip"));
    painter.drawRoundedRect(box.rect, 4, 4);
    QRectF room = box.rect.adjusted(6, 0, -4, 0);
    if (box.chip < 0) {
      drawText(painter, room, kLeft, font, theme().color("text3"), QStringLiteral("+%1").arg(box.hidden));
      continue;
    }
    const document::CardChip& chip = card.chips[box.chip];
    if (!chip.icon.empty()) {
      theme().drawIcon(painter, QRectF(room.left(), room.center().y() - 5.5, 11, 11), utf8(chip.icon), ink);
      room.setLeft(room.left() + 15);
    }
    drawText(painter, room, kLeft, font, ink, text(chip.text));
  }
}

void paintCornerBadge(QPainter& painter, const Card& card, QSizeF size, qreal scale) {
  const bool error = card.errors > 0;
  const std::size_t count = error ? card.errors : card.warnings;
  if (count == 0) return;
  QFont font = theme().font("card_footer");
  font.setPointSizeF(font.pointSizeF() * scale);
  font.setWeight(QFont::Bold);
  const QString text = QString::number(count);
  const qreal inner = 20 * scale, border = 2 * scale, icon = 12 * scale;
  const qreal width = 7 * scale + icon + 4 * scale + QFontMetricsF(font).horizontalAdvance(text) + 7 * scale;
  const QRectF rect(size.width() + 9 - border - width, -9 + border, width, inner);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme().color("canvas"));
  painter.drawRoundedRect(rect.adjusted(-border, -border, border, border), 9 * scale + border, 9 * scale + border);
  painter.setBrush(theme().color(error ? "error" : "warning_fill"));
  painter.drawRoundedRect(rect, 9 * scale, 9 * scale);
  const QColor ink = theme().color(error ? "on_error" : "on_warning");
  const QRectF iconRect(rect.left() + 6 * scale, rect.center().y() - icon / 2, icon, icon);
  theme().drawIcon(painter, iconRect, QLatin1String(error ? "exclamation" : "warning_outline"), ink);
  drawText(painter, QRectF(iconRect.right() + 3 * scale, rect.top(), rect.width(), rect.height()), kLeft, font, ink,
           text);
}

void paintOutline(QPainter& painter, const Card& card, QSizeF size, const CardLook& look) {
  const QRectF box(QPointF(0, 0), size);
  const qreal radius = CardMetrics::get().radius;
  painter.setBrush(Qt::NoBrush);
  const bool found = card.errors > 0 || card.warnings > 0;
  const bool thick = found || look.hover || look.selected;
  QPen pen(outlineColor(card, look), thick ? 2 : 1);
  if (look.disabled) pen.setDashPattern({4, 3});
  painter.setPen(pen);
  const qreal inset = thick ? 0 : 0.5;
  painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
  if (look.selected || look.dragging) {
    painter.setPen(QPen(theme().color("accent_line"), 2));
    const qreal out = found ? 2 : 1;
    painter.drawRoundedRect(box.adjusted(-out, -out, out, out), radius + out, radius + out);
  }
}

QRectF focusRect(const Card& card, const CardParts& parts, CardPart part) {
  switch (part) {
    case CardPart::Badge:
      return parts.badge.adjusted(-2, -2, 2, 2);
    case CardPart::Chevron:
      return parts.chevron.adjusted(-4, -4, 4, 4);
    case CardPart::Line0:
      return parts.lines.empty() ? QRectF() : parts.lines[0].adjusted(-4, 0, 4, 0);
    case CardPart::Line1:
      return parts.lines.size() < 2 ? QRectF() : parts.lines[1].adjusted(-4, 0, 4, 0);
    case CardPart::Chips: {
      QRectF rect;
      for (const ChipBox& chip : parts.chips) rect |= chip.rect;
      return rect.isEmpty() ? rect : rect.adjusted(-2, -2, 2, 2);
    }
    case CardPart::Title:
    case CardPart::Header:
      return parts.header.adjusted(2, 2, -2, -2);
    case CardPart::None:
    case CardPart::Footer:
    case CardPart::Body:
      break;
  }
  Q_UNUSED(card);
  return {};
}

void paintFocus(QPainter& painter, const Card& card, const CardParts& parts, const CardLook& look) {
  if (!look.focused) return;
  const bool header = look.focusPart == CardPart::Badge || look.focusPart == CardPart::Chevron ||
                      look.focusPart == CardPart::Title || look.focusPart == CardPart::Header;
  QPen pen(header ? headerColors(card).text : theme().color("accent_line"), 2);
  pen.setDashPattern({2.5, 2});
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  const QRectF part = focusRect(card, parts, look.focusPart);
  if (!part.isEmpty()) {
    painter.drawRoundedRect(part, 4, 4);
  } else if (!look.selected) {
    painter.drawRoundedRect(parts.box.adjusted(-5, -5, 5, 5), 12, 12);
  }
}

void paintGround(QPainter& painter, const Card& card, QSizeF size, qreal headerHeight, const CardLook& look) {
  const QRectF box(QPointF(0, 0), size);
  const qreal radius = CardMetrics::get().radius;
  if (!look.disabled) paintShadow(painter, box, look.dragging);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme().color(look.inner != nullptr ? "card2" : "card"));
  painter.drawRoundedRect(box, radius, radius);
  QPainterPath header;
  header.moveTo(0, headerHeight);
  header.lineTo(0, radius);
  header.arcTo(QRectF(0, 0, 2 * radius, 2 * radius), 180, -90);
  header.lineTo(size.width() - radius, 0);
  header.arcTo(QRectF(size.width() - 2 * radius, 0, 2 * radius, 2 * radius), 90, -90);
  header.lineTo(size.width(), headerHeight);
  header.closeSubpath();
  painter.setBrush(headerColors(card).family.fill);
  painter.drawPath(header);
  paintStrip(painter, card, roundRect(box, radius));
}

void paintPorts(QPainter& painter, const CardParts& parts) {
  if (parts.hasInput) paintPort(painter, parts.input);
  if (parts.hasOutput) paintPort(painter, parts.output);
}

// Name, repeat, parameters and share in sizes that can be read from afar.
void paintMid(QPainter& painter, const Card& card, QSizeF size, const CardLook& look) {
  const bool inFrame = look.form != document::CardForm::Plain;
  const CardParts parts = inFrame ? bodyParts(card, size, look.form) : cardParts(card, size);
  QFont title = theme().font("lod_mid_title");
  const qreal unit = std::max<qreal>(21, 9 / std::max(look.zoom, 0.05)) / 21;
  title.setPointSizeF(title.pointSizeF() * unit);
  const qreal header = std::min(42 * unit, size.height());
  const HeaderColors colors = headerColors(card);
  paintGround(painter, card, size, header, look);
  qreal right = size.width() - 6 * unit;
  if (!parts.badge.isEmpty()) {
    QFont number = title;
    number.setPointSizeF(title.pointSizeF() * 0.95);
    const qreal width = QFontMetricsF(number).horizontalAdvance(repeatText(card.repeat)) + 16 * unit;
    const QRectF badge(right - width, header / 2 - 13 * unit, width, 26 * unit);
    paintBadge(painter, badge, colors.family, number, repeatText(card.repeat));
    right = badge.left() - 6;
  }
  const qreal wanted = QFontMetricsF(title).horizontalAdvance(utf8(card.title)), room = right - 11;
  if (wanted > room)  // a little smaller rather than cut, while it can be read
    title.setPointSizeF(title.pointSizeF() * std::clamp(room / wanted - 0.01, 0.8, 1.0));
  drawText(painter, QRectF(11, 0, room, header), kLeft, title, colors.text, utf8(card.title));
  if (!parts.footer.isEmpty() && look.inner == nullptr) {
    const QRectF bar(11, size.height() - 15, size.width() - 22, 7);
    const QRectF text(11, bar.top() - 28 * unit, bar.width(), 26 * unit);
    QFont number = title, share = title;
    number.setPointSizeF(title.pointSizeF() * 0.95);
    share.setPointSizeF(title.pointSizeF() * 0.9);
    share.setWeight(QFont::Normal);
    const bool wide = size.width() > 200;
    drawText(painter, text, kLeft, card.known ? number : italic(number), theme().color("text"), parametersText(card));
    if (wide)
      drawText(painter, text, kRight, card.known ? share : italic(share), theme().color("text2"), shareText(card));
    paintShareBar(painter, card, bar);
  }
  paintOutline(painter, card, size, look);
  paintPorts(painter, parts);
  paintCornerBadge(painter, card, size, std::clamp(0.7 / look.zoom, 1.0, 2.0));
}

}  // namespace

Lod lodFor(qreal zoom) {
  if (zoom >= theme().metric("lod.full.from")) return Lod::Full;
  return zoom >= theme().metric("lod.mid.from") ? Lod::Mid : Lod::Far;
}

QColor farColor(const Card& card) {
  const QColor neutral = theme().color("border2");
  if (isEndCap(card) || isFrame(card)) return neutral;
  const FamilyColors family = theme().family(utf8(card.mixerKind));
  return family.fill == theme().color("chip") ? neutral : family.fill;
}

void paintCard(QPainter& painter, const Card& card, QSizeF size, const CardLook& look) {
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal before = painter.opacity();
  qreal opacity = before;
  if (look.disabled) opacity *= 0.45;
  if (look.readOnly) opacity *= 0.6;
  if (look.dragging) opacity *= 0.93;
  painter.setOpacity(opacity);
  if (isFrame(card)) {
    paintFrame(painter, card, look);
    paintCornerBadge(painter, card, size, look.lod == Lod::Mid ? std::clamp(0.7 / look.zoom, 1.0, 2.0) : 1);
    painter.setOpacity(before);
    return;
  }
  if (look.lod == Lod::Mid) {
    paintMid(painter, card, size, look);
    painter.setOpacity(before);
    return;
  }
  const bool inFrame = look.form != document::CardForm::Plain;
  const CardParts parts =
      inFrame ? bodyParts(card, size, look.form) : cardParts(card, size, {look.inner != nullptr, false});
  paintGround(painter, card, size, CardMetrics::get().header, look);
  if (look.inner != nullptr) {
    paintExpanded(painter, card, parts, *look.inner);
  } else {
    paintLines(painter, card, parts, look);
    paintChips(painter, card, parts);
    paintFooter(painter, card, parts);
  }
  paintHeader(painter, card, parts, look, headerColors(card));
  paintOutline(painter, card, size, look);
  paintPorts(painter, parts);
  paintFocus(painter, card, parts, look);
  paintCornerBadge(painter, card, size, 1);
  painter.setOpacity(before);
}

}  // namespace eulerstack::widgets
