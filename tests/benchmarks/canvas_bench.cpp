// Times of the canvas on long schedules, printed as JSON. All times in milliseconds, medians over the samples; what is
// timed ends with the pixels being there. Run on the offscreen platform: same raster painting as on a screen.
//   canvas_bench [CARDS ...]      default 1000 10000
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "widgets/canvas/canvas_view.h"
#include "widgets/theme/theme.h"

using namespace eulerstack;
using namespace eulerstack::widgets;

namespace {

document::Card endCap(document::CardRole role, const char* title, const char* key) {
  document::Card card;
  card.role = role;
  card.title = title;
  card.path = YamlPath{std::string(key)};
  card.lines = {{"", "", "d = 1024"}};
  card.known = true;
  return card;
}

// Entries of all families with the lines and chips that designs have; one in twenty has a warning or an error.
ProjectionPtr projection(int entries) {
  static const char* families[] = {"attention", "mamba", "retnet", "hyena", "branched", "ttt_layer"};
  auto graph = std::make_shared<document::GraphProjection>();
  graph->parsed = true;
  graph->revision = 1;
  graph->dtypeAndWidth = "B\u00b7T\u00b71024";
  graph->cards.push_back(endCap(document::CardRole::Tokens, "tokens", "model"));
  graph->cards.push_back(endCap(document::CardRole::Embedding, "embedding", "embedding"));
  for (int i = 0; i < entries; ++i) {
    document::Card card;
    const char* family = families[i % 6];
    card.path = YamlPath{std::string("layer_schedule"), static_cast<std::size_t>(i)};
    card.title = std::string(family) + "_" + std::to_string(i % 40);
    card.templatePath = YamlPath{std::string("layer_templates"), card.title};
    card.mixerKind = family;
    card.repeat = 1 + i % 4;
    card.lines = {{family, family, "GQA 16/8 \u00b7 win 4096"}, {"gated_mlp", "gated_mlp", "swiglu \u00b7 2816"}};
    card.chips = {{document::ChipKind::Plain, "", "pre-RMS"}, {document::ChipKind::Plain, "", "res 1.0"}};
    if (i % 3 == 0) card.chips.push_back({document::ChipKind::Modifier, "override", "override 2"});
    card.parameters = ParameterCount(12'000'000 + i);
    card.share = 1.0 / entries;
    card.known = true;
    card.errors = i % 20 == 3 ? 1 : 0;
    card.warnings = i % 20 == 7 ? 1 : 0;
    graph->cards.push_back(std::move(card));
  }
  graph->cards.push_back(endCap(document::CardRole::FinalNorm, "final_norm", "model"));
  graph->cards.push_back(endCap(document::CardRole::Head, "head", "head"));
  return graph;
}

double median(std::vector<double> samples) {
  std::sort(samples.begin(), samples.end());
  return samples.empty() ? 0 : samples[samples.size() / 2];
}

template <class Step>
std::vector<double> time(int count, Step step) {
  std::vector<double> samples;
  for (int i = 0; i < count; ++i) {
    QElapsedTimer timer;
    timer.start();
    step(i);
    samples.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  return samples;
}

long peakKiB() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmHWM:", 0) == 0) return std::stol(line.substr(6));
  return 0;
}

void paintNow(QWidget* viewport) {
  viewport->repaint();
  QCoreApplication::processEvents();
}

void sendMouse(QWidget* viewport, QEvent::Type type, QPointF point) {
  const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
  const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
  QMouseEvent event(type, point, viewport->mapToGlobal(point), button, buttons, Qt::NoModifier);
  QApplication::sendEvent(viewport, &event);
}

// A card in the middle of the window follows the pointer over 60 steps, as far as a drag goes.
std::vector<double> dragSteps(CanvasView& canvas) {
  QWidget* viewport = canvas.view()->viewport();
  const QRectF visible = canvas.view()->visibleArea();
  int card = -1;
  for (const int i : canvas.scene()->layout().cardsIn(visible.adjusted(50, 50, -50, -50)))
    if (!isEndCap(canvas.scene()->card(i)) && card < 0) card = i;
  const QRectF rect = canvas.scene()->layout().cards[static_cast<std::size_t>(card)];
  const QPointF start = canvas.view()->fromScene(rect.center());
  sendMouse(viewport, QEvent::MouseButtonPress, start);
  sendMouse(viewport, QEvent::MouseMove, start + QPointF(20, 20));
  QCoreApplication::processEvents();
  const std::vector<double> samples = time(60, [&](int i) {
    sendMouse(viewport, QEvent::MouseMove, start + QPointF(20 + i * 5, 20 + i * 3));
    QCoreApplication::processEvents();
  });
  sendMouse(viewport, QEvent::MouseMove, QPointF(5, 5));
  QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
  QApplication::sendEvent(canvas.view(), &escape);
  QCoreApplication::processEvents();
  return samples;
}

nlohmann::json measure(int entries) {
  nlohmann::json row;
  row["cards"] = entries;
  DocumentSession session;
  CanvasView canvas(&session);
  canvas.setAnimated(false);
  canvas.resize(1280, 800);
  canvas.show();
  QCoreApplication::processEvents();
  const ProjectionPtr graph = projection(entries);
  QWidget* viewport = canvas.view()->viewport();
  row["build_ms"] = median(time(1, [&](int) { canvas.scene()->setProjection(graph); }));
  canvas.setZoom(1);
  canvas.view()->panBy(QPointF(40, 40) - canvas.view()->fromScene(QPointF(0, 0)));
  row["first_paint_ms"] = median(time(1, [&](int) { paintNow(viewport); }));
  row["repaint_100_ms"] = median(time(50, [&](int) { paintNow(viewport); }));
  row["scroll_100_ms"] = median(time(50, [&](int i) {
    canvas.view()->panBy({0, i % 2 == 0 ? -48.0 : 40.0});
    QCoreApplication::processEvents();
  }));
  row["drag_step_100_ms"] = median(dragSteps(canvas));
  row["zoom_step_ms"] = median(time(20, [&](int i) {
    canvas.setZoom(1 + (i % 5) * 0.03);
    QCoreApplication::processEvents();
  }));
  canvas.setZoom(0.5);
  paintNow(viewport);
  row["repaint_50_ms"] = median(time(30, [&](int) { paintNow(viewport); }));
  // All cards in sight at once: rows so long that the block of cards has the shape of the window, at the least zoom.
  canvas.resize(2600, 1900);
  canvas.scene()->setRowWidth(std::sqrt(entries * 246.0 * 190.0 * 2600 / 1900));
  canvas.fitAll();
  QCoreApplication::processEvents();
  paintNow(viewport);
  row["all_in_sight"] = canvas.view()->visibleArea().contains(canvas.scene()->contentRect());
  row["fit_zoom"] = canvas.zoom();
  row["repaint_fit_all_ms"] = median(time(50, [&](int) { paintNow(viewport); }));
  row["drag_step_fit_all_ms"] = median(dragSteps(canvas));
  row["edit_ms"] = median(time(5, [&](int i) {  // one entry more: match, lay out, paint
    canvas.scene()->setProjection(projection(entries + 1 + i));
    paintNow(viewport);
  }));
  row["peak_mb"] = static_cast<double>(peakKiB()) / 1024.0;
  return row;
}

}  // namespace

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication app(argc, argv);
  Theme::instance().apply(app, ThemeName::Light);
  nlohmann::json report = {
      {"program", "canvas_bench"}, {"window", "1280x800"}, {"platform", QGuiApplication::platformName().toStdString()}};
  std::vector<int> sizes;
  for (int i = 1; i < argc; ++i) sizes.push_back(std::atoi(argv[i]));
  if (sizes.empty()) sizes = {1000, 10000};
  for (const int size : sizes) report["rows"].push_back(measure(size));
  std::printf("%s\n", report.dump(2).c_str());
  return 0;
}
