#include "widgets/theme/severity.h"

namespace eulerstack::widgets {

const char* severityIcon(Severity severity) {
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

const char* severityRole(Severity severity) {
  return severityIcon(severity);
}

const char* severityIconRole(Severity severity) {
  return severity == Severity::Warning ? "warning_fill" : severityIcon(severity);
}

const char* severityLineRole(Severity severity) {
  return severity == Severity::Warning ? "warning_line" : severityIcon(severity);
}

}  // namespace eulerstack::widgets
