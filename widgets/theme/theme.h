// Colours, fonts, sizes and icons of the studio, from resources/themes/tokens.json. GUI thread only.
#pragma once
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>
#include <QString>

class QApplication;

namespace eulerstack::widgets {

enum class ThemeName { Light, Dark };

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

  // themes.<name>.ui.<role>: "panel", "text2", "accent_soft" ... Unknown roles are a programming error (qFatal).
  QColor color(const char* role) const;
  FamilyColors family(const QString& mixerKind) const;  // neutral chip colours for "" and unknown kinds
  QColor series(int index) const;
  QList<qreal> seriesDash(int index) const;
  // type.<style>: "display" ... "chip", "code". Sizes in device-independent px, figures tabular.
  QFont font(const char* style) const;
  // A number of the tokens: metric("card.width"), metric("chrome.right_dock"), metric("motion_ms.expand").
  qreal metric(const char* path) const;

  // resources/icons/<name>.svg tinted; cached by size, colour and device pixel ratio.
  QIcon icon(const QString& name, const char* role = "text") const;
  QPixmap pixmap(const QString& name, const QColor& color, qreal size, qreal devicePixelRatio) const;

 signals:
  void changed();

 private:
  Theme();
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
