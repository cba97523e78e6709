// The whole design as a picture: image, SVG, PDF.
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScreen>
#include <QSvgGenerator>
#include <cmath>

#include "widgets/canvas/canvas_view.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

constexpr qreal kMargin = 24;
constexpr qreal kMostPixels = 120e6;  // of an image; larger designs are drawn smaller rather than not at all

QRectF exportArea(const CanvasScene& scene) {
  return scene.contentRect().adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

int dotsPerInch() {
  const QScreen* screen = QGuiApplication::primaryScreen();
  return screen != nullptr ? qRound(screen->logicalDotsPerInchY()) : 96;
}

void draw(QPainter& painter, const CanvasScene& scene, const QRectF& area) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(QRectF(QPointF(0, 0), area.size()), Theme::instance().color("canvas"));
  painter.translate(-area.topLeft());
  scene.paintAll(painter, area);
}

}  // namespace

QImage CanvasView::renderImage(qreal scale) const {
  const QRectF area = exportArea(*m_scene);
  const qreal pixels = area.width() * area.height() * scale * scale;
  const qreal used = pixels > kMostPixels ? scale * std::sqrt(kMostPixels / pixels) : scale;
  QImage image((area.size() * used).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
  if (image.isNull()) return image;
  image.setDevicePixelRatio(used);
  QPainter painter(&image);
  draw(painter, *m_scene, area);
  return image;
}

bool CanvasView::writeSvg(const QString& path) const {
  QSaveFile file(path);  // a file that can not be written whole leaves the old one
  if (!file.open(QIODevice::WriteOnly)) return false;
  const QRectF area = exportArea(*m_scene);
  QSvgGenerator generator;
  generator.setOutputDevice(&file);
  generator.setResolution(dotsPerInch());
  generator.setSize(area.size().toSize());
  generator.setViewBox(QRectF(QPointF(0, 0), area.size()));
  generator.setTitle(m_session->displayName());
  {
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    draw(painter, *m_scene, area);
  }
  return file.commit();
}

bool CanvasView::writePdf(const QString& path) const {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  const QRectF area = exportArea(*m_scene);
  const int dpi = dotsPerInch();
  {
    QPdfWriter writer(&file);
    writer.setResolution(dpi);
    writer.setPageSize(QPageSize(area.size() * 72.0 / dpi, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(m_session->displayName());
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    draw(painter, *m_scene, area);
  }
  return file.commit();
}

}  // namespace eulerstack::widgets
