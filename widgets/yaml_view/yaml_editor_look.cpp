// Colours, margins and marks of the text.
#include "widgets/theme/severity.h"
#include "widgets/theme/theme.h"
#include "widgets/yaml_view/yaml_editor_private.h"
#include "widgets/yaml_view/yaml_styles.h"

namespace eulerstack::widgets {

namespace {

const char* roleOf(YamlStyle style) {
  switch (style) {
    case YamlStyle::Plain:
      return "text";
    case YamlStyle::Key:
      return "syn_key";
    case YamlStyle::String:
      return "syn_str";
    case YamlStyle::Number:
      return "syn_num";
    case YamlStyle::Comment:
      return "syn_com";
    case YamlStyle::Expression:
      return "syn_expr";
    case YamlStyle::Anchor:
      return "syn_expr";
  }
  return "text";
}

}  // namespace

void YamlEditor::restyle() {
  const Theme& theme = Theme::instance();
  const QFont font = theme.font("code");
  const QByteArray family = font.families().value(0, font.family()).toUtf8();
  // Scintilla counts in points of 1/72 inch; the design in px of 1/96.
  const long size =
      qRound(font.pixelSize() > 0 ? font.pixelSize() * 72.0 * 100 / d->sci->logicalDpiY() : font.pointSizeF() * 100);
  d->sci->SendScintilla(Sci::SCI_STYLESETFONT, Sci::STYLE_DEFAULT, family.constData());
  d->send(Sci::SCI_STYLESETSIZEFRACTIONAL, Sci::STYLE_DEFAULT, size);
  d->color(Sci::SCI_STYLESETFORE, Sci::STYLE_DEFAULT, theme.color("text"));
  d->color(Sci::SCI_STYLESETBACK, Sci::STYLE_DEFAULT, theme.color("panel"));
  d->send(Sci::SCI_STYLECLEARALL);
  for (int i = 0; i < kYamlStyles; ++i)
    d->color(Sci::SCI_STYLESETFORE, i, theme.color(roleOf(static_cast<YamlStyle>(i))));
  d->color(Sci::SCI_STYLESETFORE, Sci::STYLE_LINENUMBER, theme.color("text3"));
  d->color(Sci::SCI_STYLESETBACK, Sci::STYLE_LINENUMBER, theme.color("margin"));
  d->send(Sci::SCI_SETEXTRAASCENT, 1);
  d->send(Sci::SCI_SETEXTRADESCENT, 1);

  for (const int margin : {kProblemMargin, kFamilyMargin}) {
    d->send(Sci::SCI_SETMARGINTYPEN, margin, Sci::SC_MARGIN_COLOUR);
    d->color(Sci::SCI_SETMARGINBACKN, margin, theme.color("margin"));
  }
  d->send(Sci::SCI_SETMARGINTYPEN, kNumberMargin, Sci::SC_MARGIN_NUMBER);
  d->send(Sci::SCI_SETMARGINMASKN, kProblemMargin, 7);
  d->send(Sci::SCI_SETMARGINMASKN, kNumberMargin, 0);
  d->send(Sci::SCI_SETMARGINMASKN, kFamilyMargin, ((1 << (kMaxFamilies + 1)) - 1) << kFamilyMarker);
  d->send(Sci::SCI_SETMARGINWIDTHN, kProblemMargin, 20);
  d->send(Sci::SCI_SETMARGINWIDTHN, kFamilyMargin, 5);
  for (int margin = 3; margin < 5; ++margin) d->send(Sci::SCI_SETMARGINWIDTHN, margin, 0);
  d->send(Sci::SCI_SETMARGINLEFT, 0, 8);

  const qreal ratio = devicePixelRatioF();
  for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
    const QColor ink = theme.color(severityIconRole(severity));
    const QImage image = theme.pixmap(QString::fromLatin1(severityIcon(severity)), ink, 14, ratio).toImage();
    d->send(Sci::SCI_RGBAIMAGESETWIDTH, image.width());
    d->send(Sci::SCI_RGBAIMAGESETHEIGHT, image.height());
    d->send(Sci::SCI_RGBAIMAGESETSCALE, qRound(ratio * 100));
    d->sci->SendScintilla(Sci::SCI_MARKERDEFINERGBAIMAGE, static_cast<unsigned long>(severity), image);
    const long indicator = kFirstIndicator + static_cast<long>(severity);
    d->send(Sci::SCI_INDICSETSTYLE, indicator, Sci::INDIC_SQUIGGLE);
    d->color(Sci::SCI_INDICSETFORE, indicator, theme.color(severityLineRole(severity)));
    d->send(Sci::SCI_INDICSETUNDER, indicator, 1);
  }
  d->send(Sci::SCI_MARKERDEFINE, kSelectedMarker, Sci::SC_MARK_BACKGROUND);
  d->color(Sci::SCI_MARKERSETBACK, kSelectedMarker, theme.color("accent_soft"));
  for (int i = 0; i <= kMaxFamilies; ++i) {
    d->send(Sci::SCI_MARKERDEFINE, kFamilyMarker + i, Sci::SC_MARK_FULLRECT);
    const QColor fill = i < d->families.size() ? theme.family(d->families[i]).fill : theme.color("border2");
    d->color(Sci::SCI_MARKERSETBACK, kFamilyMarker + i, fill);
  }
  d->color(Sci::SCI_SETSELBACK, 1, theme.color("sel_text"));
  d->send(Sci::SCI_SETSELFORE, 0);
  d->sci->SendScintilla(Sci::SCI_SETCARETFORE, theme.color("text"));
  d->send(Sci::SCI_SETCARETWIDTH, 2);
  d->send(Sci::SCI_COLOURISE, 0, -1);
  d->sci->viewport()->update();
}

void YamlEditor::styleTo(int position) {
  long line = d->send(Sci::SCI_LINEFROMPOSITION, d->send(Sci::SCI_GETENDSTYLED));
  const long lastLine = d->send(Sci::SCI_LINEFROMPOSITION, position);
  YamlLineState state =
      line > 0 ? YamlLineState::unpack(static_cast<int>(d->send(Sci::SCI_GETLINESTATE, line - 1))) : YamlLineState{};
  d->send(Sci::SCI_STARTSTYLING, d->send(Sci::SCI_POSITIONFROMLINE, line), 0);
  std::vector<YamlStyle> styles;
  for (; line <= lastLine; ++line) {
    const long begin = d->send(Sci::SCI_POSITIONFROMLINE, line);
    const long end = d->send(Sci::SCI_GETLINEENDPOSITION, line);
    const long next = begin + d->send(Sci::SCI_LINELENGTH, line);
    const auto* text = static_cast<const char*>(d->sci->SendScintillaPtrResult(Sci::SCI_GETCHARACTERPOINTER));
    styles.clear();
    state = styleYamlLine(std::string_view(text + begin, static_cast<std::size_t>(end - begin)), state, styles);
    styles.resize(static_cast<std::size_t>(next - begin), YamlStyle::Plain);
    d->sci->SendScintilla(Sci::SCI_SETSTYLINGEX, static_cast<unsigned long>(styles.size()),
                          reinterpret_cast<const char*>(styles.data()));
    d->send(Sci::SCI_SETLINESTATE, line, state.pack());
  }
}

void YamlEditor::setMarks(const QList<TextMark>& marks) {
  const long length = d->send(Sci::SCI_GETLENGTH);
  for (int severity = 0; severity < 3; ++severity) {
    d->send(Sci::SCI_MARKERDELETEALL, severity);
    d->send(Sci::SCI_SETINDICATORCURRENT, kFirstIndicator + severity);
    d->send(Sci::SCI_INDICATORCLEARRANGE, 0, length);
  }
  for (const TextMark& mark : marks) {
    const int severity = static_cast<int>(mark.severity);
    d->send(Sci::SCI_MARKERADD, d->send(Sci::SCI_LINEFROMPOSITION, mark.range.begin), severity);
    d->send(Sci::SCI_SETINDICATORCURRENT, kFirstIndicator + severity);
    // A mark is never wider than the first line of its range: whole sections in red help nobody.
    const long lineEnd = d->send(Sci::SCI_GETLINEENDPOSITION, d->send(Sci::SCI_LINEFROMPOSITION, mark.range.begin));
    const long end = qMin<long>(qMax<long>(mark.range.end, mark.range.begin + 1), lineEnd);
    if (end > mark.range.begin) d->send(Sci::SCI_INDICATORFILLRANGE, mark.range.begin, end - mark.range.begin);
  }
  d->sci->marks = marks;
}

const QList<TextMark>& YamlEditor::marks() const {
  return d->sci->marks;
}

void YamlEditor::setAnnotations(const QMap<int, QString>& annotations) {
  if (annotations == d->sci->annotations) return;
  d->sci->annotations = annotations;
  d->sci->viewport()->update();
}

const QMap<int, QString>& YamlEditor::annotations() const {
  return d->sci->annotations;
}

void YamlEditor::setSelectedLines(const QList<LineSpan>& spans) {
  d->selected = spans;
  d->send(Sci::SCI_MARKERDELETEALL, kSelectedMarker);
  for (const LineSpan& span : spans)
    for (int line = span.first; line <= span.last; ++line) d->send(Sci::SCI_MARKERADD, line - 1, kSelectedMarker);
}

void YamlEditor::setColorLines(const QList<ColorSpan>& spans) {
  if (spans == d->colors) return;
  d->colors = spans;
  for (int i = 0; i <= kMaxFamilies; ++i) d->send(Sci::SCI_MARKERDELETEALL, kFamilyMarker + i);
  for (const ColorSpan& span : spans) {
    const qsizetype family = d->families.indexOf(span.mixerKind);
    const long marker = kFamilyMarker + (family < 0 ? kMaxFamilies : family);
    for (int line = span.lines.first; line <= span.lines.last; ++line) d->send(Sci::SCI_MARKERADD, line - 1, marker);
  }
}

}  // namespace eulerstack::widgets
