// The studio without a person in front of it: pictures of the window, and the main job from start to end.
#pragma once
#include <QSize>
#include <QString>

namespace eulerstack::studio {

class MainWindow;

// Draws the window at exactly `size` once the analysis has arrived. False when the file cannot be written.
// Once the previews of its presets are there, 20 s at most.
bool takeScreenshotOfStartPage(MainWindow& window, const QString& path, const QSize& size);
bool takeScreenshot(MainWindow& window, const QString& path, const QSize& size);

// Open, check, compile, train 100 steps; leaves its results in `folder` and says what it does on stdout.
// Returns the exit code of the program.
int runDemo(MainWindow& window, const QString& design, const QString& folder);

}  // namespace eulerstack::studio
