// Colours, fonts, sizes and icons of the studio, from resources/themes/tokens.json. GUI thread only.
#pragma once
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>
#include <QString>
#include <memory>
#include <optional>

class QApplication;
class QPainter;

namespace eulerstack::widgets {

// Contrast: white and strong colours on black; cards have a strip of the family's colour instead of a filled header.
enum class ThemeName { Light, Dark, Contrast };
ThemeName nextTheme(ThemeName name);
// "light", "dark", "contrast": settings and command line.
QString wordOf(ThemeName name);
std::optional<ThemeName> themeNamed(const QString& word);

struct FamilyColors {
  QColor fill, on, tint, ink;
};

class Theme : public QObject {
  Q_OBJECT
 public:
  static Theme& instance();
  ~Theme() override;

  // Fusion style, palette, application font, a small style sheet from the tokens. Emits changed().
  void apply(QApplication& app, ThemeName name);
  ThemeName name() const;
  bool isDark() const { return name() != ThemeName::Light; }
  bool highContrast() const { return name() == ThemeName::Contrast; }
  // Chooses the CJK family ("ko", "zh", "ja"; others keep the order of the tokens): the same code point is drawn
  // differently in each of them. Emits changed() when the fonts changed.
  void setLanguage(const QString& code);

  // themes.<name>.ui.<role>: "panel", "text2", "accent_soft" ... Unknown roles are a programming error (qFatal).
  QColor color(const char* role) const;
  QColor color(const char* role, ThemeName name) const;  // of a given theme: print is light whatever the window is
  FamilyColors family(const QString& mixerKind) const;   // neutral chip colours for "" and unknown kinds
  FamilyColors family(const QString& mixerKind, ThemeName name) const;
  QColor series(int index) const;
  QList<qreal> seriesDash(int index) const;
  // type.<style>: "display" ... "chip", "code". Sizes in device-independent px.
  QFont font(const char* style) const;
  // For columns and live totals: a family whose digits are of equal width (Inter's are not, and Qt 6.4 can not ask a
  // font for its tabular digits). Same size as font(style).
  QFont figures(const char* style) const;
  // A number of the tokens: metric("card.width"), metric("chrome.right_dock"), metric("motion_ms.expand").
  qreal metric(const char* path) const;

  // resources/icons/<name>.svg tinted; cached by size, colour and device pixel ratio. An unknown name gives the neutral
  // icon "template" (a kind without an icon of its own must not stop the program).
  QIcon icon(const QString& name, const char* role = "text") const;
  QPixmap pixmap(const QString& name, const QColor& color, qreal size, qreal devicePixelRatio) const;
  // Draws into the rectangle: as pixels where the painter has pixels, as paths into SVG, PDF and printers.
  void drawIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color) const;
  static bool hasIcon(const QString& name);

 signals:
  void changed();

 private:
  Theme();
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
