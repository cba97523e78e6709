// The report as a PDF document, light whatever the window's theme is.
#pragma once
#include <QByteArray>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

// GUI thread (fonts and theme). `analysis` must be valid.
QByteArray reportPdf(const analysis::Analysis& analysis, const QString& name, std::int64_t batch);

}  // namespace eulerstack::widgets
