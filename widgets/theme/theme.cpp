#include "widgets/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QProxyStyle>
#include <QScreen>
#include <QSvgRenderer>

#include "widgets/theme/style_sheet.h"
#include "widgets/theme/tokens.h"

namespace eulerstack::widgets {

namespace {

constexpr const char* kFallbackIcon = "template";

QString iconPath(const QString& name) {
  return QStringLiteral(":/icons/%1.svg").arg(name);
}

// The CJK family of the language comes first among the CJK families; the others stay as fallbacks.
QStringList orderedFamilies(QStringList families, const QString& language) {
  const QString suffix = language == "zh" ? "SC" : language == "ja" ? "JP" : language == "ko" ? "KR" : QString();
  if (suffix.isEmpty()) return families;
  QStringList preferred, others;
  qsizetype firstCjk = families.size();
  for (qsizetype i = 0; i < families.size(); ++i)
    if (families[i].contains("CJK")) firstCjk = qMin(firstCjk, i);
  for (const QString& family : families.mid(firstCjk)) (family.endsWith(suffix) ? preferred : others).append(family);
  return families.mid(0, firstCjk) + preferred + others;
}

qreal pointsPerPixel() {
  const QScreen* screen = QGuiApplication::primaryScreen();
  return 72.0 / (screen != nullptr ? screen->logicalDotsPerInchY() : 96.0);
}

// The place beside `rect` where a picture covers just its own pixels: between them some of its columns would be left
// out.
QRectF onWholePixels(const QRectF& rect, QSize picture, const QTransform& transform) {
  constexpr qreal kRounding = 1;  // the picture's size is whole, that of the rectangle is not
  const QRectF device = transform.mapRect(rect);
  if (transform.type() > QTransform::TxScale || qAbs(device.width() - picture.width()) > kRounding) return rect;
  const QPointF corner = device.center() - QPointF(picture.width(), picture.height()) / 2;
  return transform.inverted().mapRect(QRectF(corner.toPoint(), picture));
}

// Fusion, without lines under the mnemonic letters (Alt and the letter work all the same).
class StudioStyle : public QProxyStyle {
 public:
  StudioStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* returned) const override {
    if (hint == SH_UnderlineShortcut) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
  }
};

struct PixmapKey {
  QString name;
  QRgb color = 0;
  int size64 = 0;  // in 1/64 px, so that keys compare exactly
  int ratio64 = 0;
  friend bool operator==(const PixmapKey&, const PixmapKey&) = default;
  friend size_t qHash(const PixmapKey& key, size_t seed) {
    return qHashMulti(seed, key.name, key.color, key.size64, key.ratio64);
  }
};

}  // namespace

struct Theme::Private {
  const Tokens& tokens = Tokens::embedded();
  ThemeName name = ThemeName::Light;
  QString language;
  QApplication* app = nullptr;
  bool styled = false;
  mutable QHash<QString, QFont> fonts;
  mutable QHash<PixmapKey, QPixmap> pixmaps;
  mutable QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;

  QSvgRenderer& renderer(const QString& name, const QColor& color) const {
    std::shared_ptr<QSvgRenderer>& renderer = renderers[name + color.name()];
    if (!renderer) {
      QFile file(iconPath(hasIcon(name) ? name : QString(kFallbackIcon)));
      if (!file.open(QIODevice::ReadOnly)) qFatal("icon %s is missing", qPrintable(name));
      renderer = std::make_shared<QSvgRenderer>(file.readAll().replace("currentColor", color.name().toLatin1()));
    }
    return *renderer;
  }

  QFont makeFont(const TypeStyle& style) const {
    QFont font(orderedFamilies(style.mono ? tokens.monoFamilies : tokens.uiFamilies, language));
    font.setPointSizeF(style.size * pointsPerPixel());
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (style.mono) font.setStyleHint(QFont::Monospace, QFont::PreferDefault);
    return font;
  }
};

namespace {

constexpr std::pair<ThemeName, const char*> kThemeWords[] = {
    {ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::Contrast, "contrast"}};

}  // namespace

ThemeName nextTheme(ThemeName name) {
  switch (name) {
    case ThemeName::Light:
      return ThemeName::Dark;
    case ThemeName::Dark:
      return ThemeName::Contrast;
    case ThemeName::Contrast:
      return ThemeName::Light;
  }
  return ThemeName::Light;
}

QString wordOf(ThemeName name) {
  for (const auto& [known, word] : kThemeWords)
    if (known == name) return QLatin1String(word);
  return {};
}

std::optional<ThemeName> themeNamed(const QString& word) {
  for (const auto& [name, known] : kThemeWords)
    if (word == QLatin1String(known)) return name;
  return std::nullopt;
}

Theme::Theme() : d(std::make_unique<Private>()) {}

Theme::~Theme() = default;

Theme& Theme::instance() {
  static Theme theme;
  return theme;
}

ThemeName Theme::name() const {
  return d->name;
}

void Theme::apply(QApplication& app, ThemeName name) {
  d->name = name;
  d->app = &app;
  d->fonts.clear();
  if (!d->styled) {  // one style for all themes: a new one would polish every widget again
    QApplication::setStyle(new StudioStyle);
    d->styled = true;
  }
  QApplication::setPalette(makePalette(d->tokens.of(name)));
  QApplication::setFont(font("field"));
  app.setStyleSheet(makeStyleSheet(d->tokens, name));
  emit changed();
}

void Theme::setLanguage(const QString& code) {
  if (code == d->language) return;
  d->language = code;
  d->fonts.clear();
  if (d->app != nullptr) QApplication::setFont(font("field"));
  emit changed();
}

QColor Theme::color(const char* role) const {
  return color(role, d->name);
}

QColor Theme::color(const char* role, ThemeName name) const {
  const QHash<QString, QColor>& ui = d->tokens.of(name).ui;
  const auto found = ui.constFind(QLatin1String(role));
  if (found == ui.cend()) qFatal("no colour role %s", role);
  return *found;
}

FamilyColors Theme::family(const QString& mixerKind) const {
  return family(mixerKind, d->name);
}

FamilyColors Theme::family(const QString& mixerKind, ThemeName name) const {
  const QHash<QString, FamilyColors>& families = d->tokens.of(name).families;
  const auto found = families.constFind(mixerKind);
  if (found != families.cend()) return *found;
  return {color("chip", name), color("text", name), color("chip", name), color("chip_text", name)};
}

QColor Theme::series(int index) const {
  const QList<QColor>& series = d->tokens.of(d->name).series;
  return series[index % series.size()];
}

QList<qreal> Theme::seriesDash(int index) const {
  const QList<QList<qreal>>& dashes = d->tokens.of(d->name).seriesDash;
  return dashes[index % dashes.size()];
}

QFont Theme::font(const char* style) const {
  const QString key = QLatin1String(style);
  auto found = d->fonts.constFind(key);
  if (found != d->fonts.cend()) return *found;
  const auto type = d->tokens.type.constFind(key);
  if (type == d->tokens.type.cend()) qFatal("no type style %s", style);
  return *d->fonts.insert(key, d->makeFont(*type));
}

QFont Theme::figures(const char* style) const {
  QFont figures = font(style);
  const QFontMetricsF metrics(figures);
  const auto equalWidths = [](const QFontMetricsF& m) {
    for (const QChar digit : QStringLiteral("123456789"))
      if (qAbs(m.horizontalAdvance(digit) - m.horizontalAdvance(QLatin1Char('0'))) > 0.05) return false;
    return true;
  };
  QStringList families = figures.families();
  while (!equalWidths(QFontMetricsF(figures)) && families.size() > 1) {
    families.removeFirst();
    figures.setFamilies(families);
  }
  // Noto's capitals and digits are taller than Inter's at the same size.
  const qreal ratio = metrics.capHeight() / qMax(1.0, QFontMetricsF(figures).capHeight());
  figures.setPointSizeF(figures.pointSizeF() * qBound(0.85, ratio, 1.15));
  return figures;
}

qreal Theme::metric(const char* path) const {
  const auto found = d->tokens.metrics.constFind(QLatin1String(path));
  if (found == d->tokens.metrics.cend()) qFatal("no metric %s", path);
  return *found;
}

bool Theme::hasIcon(const QString& name) {
  return !name.isEmpty() && QFile::exists(iconPath(name));
}

QPixmap Theme::pixmap(const QString& name, const QColor& color, qreal size, qreal devicePixelRatio) const {
  const PixmapKey key{name, color.rgba(), qRound(size * 64), qRound(devicePixelRatio * 64)};
  const auto found = d->pixmaps.constFind(key);
  if (found != d->pixmaps.cend()) return *found;
  const int pixels = qMax(1, qRound(size * devicePixelRatio));
  QPixmap pixmap(pixels, pixels);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setOpacity(color.alphaF());
  d->renderer(name, color).render(&painter, QRectF(0, 0, pixels, pixels));
  painter.end();
  pixmap.setDevicePixelRatio(devicePixelRatio);
  return *d->pixmaps.insert(key, pixmap);
}

void Theme::drawIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color) const {
  const QPaintEngine::Type engine =
      painter.paintEngine() != nullptr ? painter.paintEngine()->type() : QPaintEngine::Raster;
  if (engine != QPaintEngine::Raster) {
    painter.save();
    painter.setOpacity(painter.opacity() * color.alphaF());
    d->renderer(name, color).render(&painter, rect);
    painter.restore();
    return;
  }
  const QTransform transform = painter.deviceTransform();
  const qreal scale = qSqrt(qAbs(transform.determinant()));
  const QPixmap pixmap = this->pixmap(name, color, rect.width(), qBound(0.25, scale, 16.0));
  painter.drawPixmap(onWholePixels(rect, pixmap.size(), transform), pixmap, QRectF(pixmap.rect()));
}

QIcon Theme::icon(const QString& name, const char* role) const {
  QIcon icon;
  for (const qreal ratio : {1.0, 2.0}) {
    for (const qreal size : {14.0, 16.0, 20.0, 24.0}) {
      icon.addPixmap(pixmap(name, color(role), size, ratio), QIcon::Normal);
      icon.addPixmap(pixmap(name, color("disabled"), size, ratio), QIcon::Disabled);
    }
  }
  return icon;
}

}  // namespace eulerstack::widgets
