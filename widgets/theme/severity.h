// Icon and colours of errors, warnings and notes.
#pragma once
#include "core/base/diagnostic.h"

namespace eulerstack::widgets {

const char* severityIcon(Severity severity);
// Roles of Theme::color.
const char* severityRole(Severity severity);      // text
const char* severityIconRole(Severity severity);  // icon
const char* severityLineRole(Severity severity);  // underline

}  // namespace eulerstack::widgets
