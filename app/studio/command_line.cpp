#include "app/studio/command_line.h"

#include <QRegularExpression>

#include "widgets/session/translation.h"

namespace eulerstack::studio {
namespace {

constexpr int kLeastSide = 200;
constexpr int kMostSide = 8192;

std::optional<BottomTab> tabNamed(const QString& name) {
  if (name == QLatin1String("problems")) return BottomTab::Problems;
  if (name == QLatin1String("yaml")) return BottomTab::Yaml;
  if (name == QLatin1String("report")) return BottomTab::Report;
  if (name == QLatin1String("run")) return BottomTab::Run;
  return std::nullopt;
}

QSize sizeNamed(const QString& text) {
  static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
  const auto match = pattern.match(text);
  if (!match.hasMatch()) return {};
  const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
  const bool fits =
      std::min(size.width(), size.height()) >= kLeastSide && std::max(size.width(), size.height()) <= kMostSide;
  return fits ? size : QSize();
}

// Takes the value of an option; "" and an error when it is wrong.
void takeValue(CommandLine& line, const QString& option, const QString& value) {
  if (option == QLatin1String("--lang")) {
    line.language = value;
    if (!widgets::languages().contains(value))
      line.error = QStringLiteral("--lang takes ko, en, zh, ja or es, not %1").arg(value);
  } else if (option == QLatin1String("--theme")) {
    line.theme = widgets::themeNamed(value);
    if (!line.theme) line.error = QStringLiteral("--theme takes light, dark or contrast, not %1").arg(value);
  } else if (option == QLatin1String("--screenshot")) {
    line.screenshot = value;
  } else if (option == QLatin1String("--size")) {
    line.size = sizeNamed(value);
    if (!line.size.isValid())
      line.error = QStringLiteral("--size takes WIDTHxHEIGHT from 200x200 to 8192x8192, not %1").arg(value);
  } else {
    line.tab = tabNamed(value);
    if (!line.tab) line.error = QStringLiteral("--tab takes problems, yaml, report or run, not %1").arg(value);
  }
}

}  // namespace

CommandLine parseCommandLine(const QStringList& arguments) {
  static const QStringList valued{QStringLiteral("--lang"), QStringLiteral("--theme"), QStringLiteral("--screenshot"),
                                  QStringLiteral("--size"), QStringLiteral("--tab")};
  CommandLine line;
  for (qsizetype i = 1; i < arguments.size() && line.error.isEmpty(); ++i) {
    const QString argument = arguments[i];
    const QString option = argument.section(QLatin1Char('='), 0, 0);
    if (valued.contains(option)) {
      const bool joined = argument.contains(QLatin1Char('='));
      if (!joined && i + 1 >= arguments.size())
        line.error = QStringLiteral("%1 needs a value").arg(option);
      else
        takeValue(line, option, joined ? argument.section(QLatin1Char('='), 1) : arguments[++i]);
    } else if (argument == QLatin1String("--demo")) {
      line.demo = true;
    } else if (argument == QLatin1String("--start-page")) {
      line.startPage = true;
    } else if (argument == QLatin1String("--time-first-frame")) {
      line.timeFirstFrame = true;
    } else if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
      line.help = true;
    } else if (argument == QLatin1String("--version")) {
      line.version = true;
    } else if (argument.startsWith(QLatin1String("--"))) {
      line.error = QStringLiteral("Unknown option %1").arg(argument);
    } else if (line.file.isEmpty()) {
      line.file = argument;
    } else {
      line.error = QStringLiteral("Only one file can be opened, %1 is the second").arg(argument);
    }
  }
  if (line.error.isEmpty() && line.startPage && (!line.file.isEmpty() || line.tab || line.demo))
    line.error = QStringLiteral("--start-page shows no design: it takes no file, no --tab and no --demo");
  return line;
}

QString usageText() {
  return QStringLiteral(
      "Usage: eulerstack-studio [FILE] [options]\n"
      "  --lang ko|en|zh|ja|es    language of the window\n"
      "  --theme light|dark|contrast  colours\n"
      "  --tab problems|yaml|report|run\n"
      "                           tab of the bottom panel\n"
      "  --screenshot OUT.png     draw the window into a file and exit: with FILE, or the quickstart design\n"
      "  --start-page             the page for choosing a design, also with --screenshot\n"
      "  --size WxH               size of the window (with --screenshot: 1600x1000)\n"
      "  --demo                   open, check, compile and train the quickstart design without a display;\n"
      "                           leaves screenshot.png, loss.png, graph.svg and report.html in out/demo/\n"
      "  --version, --help\n");
}

}  // namespace eulerstack::studio
