#include "widgets/yaml_view/yaml_editor.h"

#include <Qsci/qsciscintillabase.h>

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>

#include "core/schema/registry.h"
#include "widgets/controls/focus_ring.h"
#include "widgets/theme/theme.h"
#include "widgets/yaml_view/yaml_styles.h"

namespace eulerstack::widgets {

namespace {

using Sci = QsciScintillaBase;

constexpr int kProblemMargin = 0;
constexpr int kNumberMargin = 1;
constexpr int kFamilyMargin = 2;
constexpr int kSelectedMarker = 3;  // 0 error, 1 warning, 2 info
constexpr int kFamilyMarker = 4;    // one a mixer kind, the last for other templates
constexpr int kMaxFamilies = 18;
constexpr int kFirstIndicator = 8;  // below are the lexers' own
constexpr unsigned long kUtf8 = 65001;

const char* iconOf(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::Info:
      return "info";
  }
  return "info";
}

const char* roleOf(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning_line";
    case Severity::Info:
      return "info";
  }
  return "info";
}

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

bool isMark(int character) {
  return character < 32;
}

}  // namespace

class YamlEditor::Scintilla : public QsciScintillaBase {
 public:
  explicit Scintilla(YamlEditor* owner) : QsciScintillaBase(owner), m_owner(owner) {}

  QMap<int, QString> annotations;
  QList<TextMark> marks;

  long send(unsigned message, long first = 0, long second = 0) const {
    return SendScintilla(message, static_cast<unsigned long>(first), second);
  }

 protected:
  void paintEvent(QPaintEvent* event) override {
    QsciScintillaBase::paintEvent(event);
    if (annotations.isEmpty()) return;
    const Theme& theme = Theme::instance();
    QPainter painter(viewport());
    QFont font = theme.font("code");
    font.setPixelSize(12);
    painter.setFont(font);
    painter.setPen(theme.color("syn_anno"));
    const int first = static_cast<int>(send(SCI_DOCLINEFROMVISIBLE, send(SCI_GETFIRSTVISIBLELINE)));
    const int last = first + static_cast<int>(send(SCI_LINESONSCREEN)) + 1;
    for (auto it = annotations.lowerBound(first + 1); it != annotations.end() && it.key() <= last + 1; ++it) {
      const long end = send(SCI_GETLINEENDPOSITION, it.key() - 1);
      const long x = send(SCI_POINTXFROMPOSITION, 0, end);
      const long y = send(SCI_POINTYFROMPOSITION, 0, end);
      const long height = send(SCI_TEXTHEIGHT, it.key() - 1);
      painter.drawText(QRect(static_cast<int>(x) + 18, static_cast<int>(y), 600, static_cast<int>(height)),
                       Qt::AlignLeft | Qt::AlignVCenter, it.value());
    }
  }

  bool viewportEvent(QEvent* event) override {
    if (event->type() == QEvent::ToolTip) {
      auto* help = static_cast<QHelpEvent*>(event);
      showToolTip(help->pos(), help->globalPos());
      return true;
    }
    return QsciScintillaBase::viewportEvent(event);
  }

  bool event(QEvent* event) override {
    if (event->type() == QEvent::ShortcutOverride) {
      auto* key = static_cast<QKeyEvent*>(event);
      const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
      const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
      const bool printable = plain && !key->text().isEmpty() && key->text()[0].isPrint();
      bool ours = printable;
      for (const QKeySequence::StandardKey standard :
           {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
            QKeySequence::SelectAll, QKeySequence::Delete})
        ours = ours || key->matches(standard);
      switch (key->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Backspace:
        case Qt::Key_Tab:
        case Qt::Key_Return:
        case Qt::Key_Enter:
          ours = ours || !modifiers.testFlag(Qt::AltModifier);
          break;
        case Qt::Key_Escape:
          ours = ours || SendScintilla(SCI_AUTOCACTIVE) != 0;
          break;
      }
      if (ours) {
        event->accept();
        return true;
      }
    }
    return QsciScintillaBase::event(event);
  }

  void keyPressEvent(QKeyEvent* event) override {
    if (event->matches(QKeySequence::Undo)) {
      emit m_owner->undoRequested();
      return;
    }
    if (event->matches(QKeySequence::Redo) ||
        (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier)) {
      emit m_owner->redoRequested();
      return;
    }
    if (leadsOut(*event)) {
      const bool back = event->key() == Qt::Key_Backtab || event->modifiers().testFlag(Qt::ShiftModifier);
      QAbstractScrollArea::focusNextPrevChild(!back);
      return;
    }
    QsciScintillaBase::keyPressEvent(event);
  }

  void focusOutEvent(QFocusEvent* event) override {
    m_escaped = false;
    QsciScintillaBase::focusOutEvent(event);
  }

  void contextMenuEvent(QContextMenuEvent* event) override { emit m_owner->menuRequested(event->globalPos()); }

 private:
  // Tab indents here: with Ctrl, or after Escape, it leads out.
  bool leadsOut(const QKeyEvent& event) {
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool escaped = m_escaped;
    if (event.key() != Qt::Key_Shift)  // held down before Tab is
      m_escaped = event.key() == Qt::Key_Escape && SendScintilla(SCI_AUTOCACTIVE) == 0;
    if (event.key() != Qt::Key_Tab && event.key() != Qt::Key_Backtab) return false;
    return modifiers == Qt::ControlModifier || (modifiers == Qt::NoModifier && escaped);
  }

  bool m_escaped = false;  // the key before was Escape

  void showToolTip(const QPoint& local, const QPoint& global) {
    const long position = send(SCI_POSITIONFROMPOINTCLOSE, local.x(), local.y());
    const int inMargin = local.x() < 20;
    const long line = send(SCI_LINEFROMPOSITION, send(SCI_POSITIONFROMPOINT, local.x(), local.y()));
    QStringList texts;
    for (const TextMark& mark : marks) {
      const bool sameLine = inMargin && send(SCI_LINEFROMPOSITION, mark.range.begin) == line;
      const bool covered = position >= mark.range.begin && position <= mark.range.end;
      if (sameLine || (!inMargin && position >= 0 && covered)) texts.append(mark.toolTip);
    }
    if (texts.isEmpty())
      QToolTip::hideText();
    else
      QToolTip::showText(global, texts.join(QStringLiteral("\n\n")), this);
  }

  YamlEditor* m_owner;
};

struct YamlEditor::Private {
  Scintilla* sci = nullptr;
  bool applying = false;
  QList<LineSpan> selected;
  QList<ColorSpan> colors;
  QList<CompletionItem> offered;
  QStringList families;  // marker kFamilyMarker + index

  long send(unsigned message, long first = 0, long second = 0) const { return sci->send(message, first, second); }
  void color(unsigned message, long first, const QColor& value) const {
    sci->SendScintilla(message, static_cast<unsigned long>(first), value);
  }
};

YamlEditor::YamlEditor(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
  d->sci = new Scintilla(this);
  d->sci->setFrameShape(QFrame::NoFrame);
  setFocusProxy(d->sci);
  addFocusRing(d->sci);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(d->sci);
  for (const schema::KindDescriptor* kind : schema::Registry::instance().kinds(schema::KindFamily::Mixer))
    if (d->families.size() < kMaxFamilies) d->families.append(QString::fromLatin1(kind->id));

  d->send(Sci::SCI_SETCODEPAGE, kUtf8);
  d->send(Sci::SCI_SETUNDOCOLLECTION, 0);  // the session has the history
  d->send(Sci::SCI_EMPTYUNDOBUFFER);
  d->send(Sci::SCI_SETMODEVENTMASK, Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_DELETETEXT);
  d->send(Sci::SCI_SETLEXER, Sci::SCLEX_CONTAINER);
  d->send(Sci::SCI_SETTABWIDTH, 2);
  d->send(Sci::SCI_SETINDENT, 2);
  d->send(Sci::SCI_SETUSETABS, 0);
  d->send(Sci::SCI_SETBACKSPACEUNINDENTS, 1);
  d->send(Sci::SCI_SETTABINDENTS, 1);
  d->send(Sci::SCI_SETSCROLLWIDTH, 1);
  d->send(Sci::SCI_SETSCROLLWIDTHTRACKING, 1);
  d->send(Sci::SCI_SETENDATLASTLINE, 1);
  d->send(Sci::SCI_SETPASTECONVERTENDINGS, 1);
  d->send(Sci::SCI_SETMOUSEDWELLTIME, 500);
  d->send(Sci::SCI_AUTOCSETSEPARATOR, '\n');
  d->send(Sci::SCI_AUTOCSETIGNORECASE, 1);
  d->send(Sci::SCI_AUTOCSETORDER, 2);  // as given
  d->send(Sci::SCI_AUTOCSETMAXHEIGHT, 10);
  d->send(Sci::SCI_AUTOCSETAUTOHIDE, 1);
  d->send(Sci::SCI_AUTOCSETDROPRESTOFWORD, 0);
  // Our own undo, and combinations that belong to the window.
  for (const char key : {'Z', 'Y', 'D', 'L', 'T', 'U'}) d->send(Sci::SCI_CLEARCMDKEY, key | (Sci::SCMOD_CTRL << 16));
  d->send(Sci::SCI_CLEARCMDKEY, 'Z' | ((Sci::SCMOD_CTRL | Sci::SCMOD_SHIFT) << 16));

  connect(d->sci, &Sci::SCN_MODIFIED, this,
          [this](int position, int type, const char* text, int length, int, int, int, int, int, int) {
            if (d->applying) return;
            const auto begin = static_cast<ByteOffset>(position);
            if ((type & Sci::SC_MOD_INSERTTEXT) != 0)
              emit typed({{begin, begin}, std::string(text, static_cast<std::size_t>(length))});
            if ((type & Sci::SC_MOD_DELETETEXT) != 0)
              emit typed({{begin, begin + static_cast<ByteOffset>(length)}, std::string()});
          });
  connect(d->sci, &Sci::SCN_STYLENEEDED, this, &YamlEditor::styleTo);
  connect(d->sci, &Sci::SCN_CHARADDED, this, [this](int character) {
    if (!isMark(character) || character == '\n') emit charTyped(QChar(character));
  });
  connect(d->sci, &Sci::SCN_UPDATEUI, this, [this](int updated) {
    const int moved = Sci::SC_UPDATE_SELECTION | Sci::SC_UPDATE_CONTENT;
    if ((updated & moved) != 0) emit cursorMoved();
  });
  connect(d->sci, &Sci::SCN_AUTOCCOMPLETED, this, [this](const char* chosen, int, int, int) {
    const QString text = QString::fromUtf8(chosen);
    for (const CompletionItem& item : std::as_const(d->offered)) {
      if (item.text != text || item.suffix.isEmpty()) continue;
      const QByteArray suffix = item.suffix.toUtf8();
      d->sci->SendScintilla(Sci::SCI_REPLACESEL, suffix.constData());
      break;
    }
  });
  connect(&Theme::instance(), &Theme::changed, this, &YamlEditor::restyle);
  restyle();
}

YamlEditor::~YamlEditor() {
  disconnect(&Theme::instance(), nullptr, this, nullptr);
}

QWidget* YamlEditor::textWidget() const {
  return d->sci;
}

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
    const QColor ink = theme.color(severity == Severity::Warning ? "warning_fill" : roleOf(severity));
    const QImage image = theme.pixmap(QString::fromLatin1(iconOf(severity)), ink, 14, ratio).toImage();
    d->send(Sci::SCI_RGBAIMAGESETWIDTH, image.width());
    d->send(Sci::SCI_RGBAIMAGESETHEIGHT, image.height());
    d->send(Sci::SCI_RGBAIMAGESETSCALE, qRound(ratio * 100));
    d->sci->SendScintilla(Sci::SCI_MARKERDEFINERGBAIMAGE, static_cast<unsigned long>(severity), image);
    const long indicator = kFirstIndicator + static_cast<long>(severity);
    d->send(Sci::SCI_INDICSETSTYLE, indicator, Sci::INDIC_SQUIGGLE);
    d->color(Sci::SCI_INDICSETFORE, indicator, theme.color(roleOf(severity)));
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

void YamlEditor::setBytes(std::string_view bytes) {
  d->applying = true;
  d->send(Sci::SCI_CLEARALL);
  const std::size_t firstBreak = bytes.find('\n');
  const bool crlf = firstBreak != std::string_view::npos && firstBreak > 0 && bytes[firstBreak - 1] == '\r';
  d->send(Sci::SCI_SETEOLMODE, crlf ? Sci::SC_EOL_CRLF : Sci::SC_EOL_LF);
  d->sci->SendScintilla(Sci::SCI_ADDTEXT, static_cast<unsigned long>(bytes.size()), bytes.data());
  d->send(Sci::SCI_GOTOPOS, 0);
  d->send(Sci::SCI_SETSCROLLWIDTH, 1);
  d->applying = false;
  d->selected.clear();
  d->colors.clear();
  d->sci->annotations.clear();
  d->sci->marks.clear();
  const auto digits = static_cast<int>(QString::number(d->send(Sci::SCI_GETLINECOUNT)).size());
  const QByteArray widest(qMax(3, digits) + 1, '9');
  const long width =
      d->sci->SendScintilla(Sci::SCI_TEXTWIDTH, static_cast<unsigned long>(Sci::STYLE_LINENUMBER), widest.constData());
  d->send(Sci::SCI_SETMARGINWIDTHN, kNumberMargin, width + 4);
}

QByteArray YamlEditor::bytes() const {
  const long length = d->send(Sci::SCI_GETLENGTH);
  const auto* text = static_cast<const char*>(d->sci->SendScintillaPtrResult(Sci::SCI_GETCHARACTERPOINTER));
  return {text, static_cast<qsizetype>(length)};
}

std::size_t YamlEditor::size() const {
  return static_cast<std::size_t>(d->send(Sci::SCI_GETLENGTH));
}

void YamlEditor::applyEdits(const std::vector<TextEdit>& edits) {
  std::vector<TextEdit> ordered = edits;
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const TextEdit& a, const TextEdit& b) { return a.range.begin > b.range.begin; });
  cancelCompletions();
  d->applying = true;
  const long top = d->send(Sci::SCI_GETFIRSTVISIBLELINE);
  long shift = 0;
  for (const TextEdit& edit : ordered) {
    const long lines = d->send(Sci::SCI_GETLINECOUNT);
    const bool above = d->send(Sci::SCI_LINEFROMPOSITION, edit.range.end) < top;
    d->send(Sci::SCI_SETTARGETRANGE, edit.range.begin, edit.range.end);
    d->sci->SendScintilla(Sci::SCI_REPLACETARGET, static_cast<unsigned long>(edit.text.size()), edit.text.c_str());
    if (above) shift += d->send(Sci::SCI_GETLINECOUNT) - lines;
  }
  // What was in sight stays where it was on the screen.
  d->send(Sci::SCI_SETFIRSTVISIBLELINE, top + shift);
  d->applying = false;
}

ByteOffset YamlEditor::cursor() const {
  return static_cast<ByteOffset>(d->send(Sci::SCI_GETCURRENTPOS));
}

void YamlEditor::setCursor(ByteOffset offset) {
  d->send(Sci::SCI_GOTOPOS, offset);
}

SourceRange YamlEditor::selection() const {
  return {static_cast<ByteOffset>(d->send(Sci::SCI_GETSELECTIONSTART)),
          static_cast<ByteOffset>(d->send(Sci::SCI_GETSELECTIONEND))};
}

void YamlEditor::select(const SourceRange& range) {
  d->send(Sci::SCI_SETSEL, range.begin, range.end);
  d->send(Sci::SCI_SCROLLCARET);
}

void YamlEditor::ensureLinesVisible(const LineSpan& lines) {
  const long top = d->send(Sci::SCI_GETFIRSTVISIBLELINE);
  const long shown = qMax<long>(1, d->send(Sci::SCI_LINESONSCREEN));
  const long first = lines.first - 1;
  const long last = qMin<long>(lines.last - 1, first + shown - 2);
  if (first >= top && last < top + shown) return;
  const long next = first < top ? first - 1 : qMin(first - 1, last - shown + 2);
  d->send(Sci::SCI_SETFIRSTVISIBLELINE, qMax<long>(0, next));
}

int YamlEditor::line(ByteOffset offset) const {
  return static_cast<int>(d->send(Sci::SCI_LINEFROMPOSITION, offset)) + 1;
}

int YamlEditor::column(ByteOffset offset) const {
  const long start = d->send(Sci::SCI_POSITIONFROMLINE, d->send(Sci::SCI_LINEFROMPOSITION, offset));
  return static_cast<int>(d->send(Sci::SCI_COUNTCHARACTERS, start, offset)) + 1;
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

void YamlEditor::showCompletions(const Completion& completion) {
  d->offered = completion.items;
  if (completion.items.isEmpty()) {
    cancelCompletions();
    return;
  }
  // The list asks for the screen under it and does not survive that there is none (a window moved half off the
  // desktop).
  const long caret = d->send(Sci::SCI_GETCURRENTPOS);
  const QPoint at(static_cast<int>(d->send(Sci::SCI_POINTXFROMPOSITION, 0, caret)),
                  static_cast<int>(d->send(Sci::SCI_POINTYFROMPOSITION, 0, caret)));
  const QPoint below = at + QPoint(0, static_cast<int>(d->send(Sci::SCI_TEXTHEIGHT)));
  const QWidget* viewport = d->sci->viewport();
  if (!viewport->isVisible() || !QGuiApplication::screenAt(viewport->mapToGlobal(at)) ||
      !QGuiApplication::screenAt(viewport->mapToGlobal(below))) {
    cancelCompletions();
    return;
  }
  QStringList texts;
  for (const CompletionItem& item : completion.items) texts.append(item.text);
  const QByteArray list = texts.join(QLatin1Char('\n')).toUtf8();
  d->sci->SendScintilla(Sci::SCI_AUTOCSHOW, static_cast<unsigned long>(completion.prefix), list.constData());
}

bool YamlEditor::completionsVisible() const {
  return d->send(Sci::SCI_AUTOCACTIVE) != 0;
}

void YamlEditor::cancelCompletions() {
  d->send(Sci::SCI_AUTOCCANCEL);
}

}  // namespace eulerstack::widgets
