#include "widgets/yaml_view/yaml_editor.h"

#include <QGuiApplication>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "core/schema/registry.h"
#include "widgets/controls/focus_ring.h"
#include "widgets/theme/theme.h"
#include "widgets/yaml_view/yaml_editor_private.h"

namespace eulerstack::widgets {

namespace {

bool isMark(int character) {
  return character < 32;
}

}  // namespace

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

void YamlEditor::cut() {
  d->send(Sci::SCI_CUT);
}
void YamlEditor::copy() {
  d->send(Sci::SCI_COPY);
}
void YamlEditor::paste() {
  d->send(Sci::SCI_PASTE);
}
void YamlEditor::selectAll() {
  d->send(Sci::SCI_SELECTALL);
}

bool YamlEditor::completionsVisible() const {
  return d->send(Sci::SCI_AUTOCACTIVE) != 0;
}

void YamlEditor::cancelCompletions() {
  d->send(Sci::SCI_AUTOCCANCEL);
}

}  // namespace eulerstack::widgets
