// The language of the window, switchable while it runs.
#pragma once
#include <QObject>
#include <QStringList>

#include "core/base/phrase.h"

namespace eulerstack::widgets {

// "ko", "en", "zh", "ja", "es".
const QStringList& languages();

// Installs the catalogues (embedded /i18n/eulerstack_<code>.qm and Qt's own) so that QEvent::LanguageChange reaches
// every widget. Views keep keys, never translated sentences. GUI thread.
void setLanguage(const QString& code);
QString currentLanguage();

// Core templates through the installed catalogues; safe on any thread.
std::string translateCore(const char* context, const char* source);
// A message or the three lines of a diagnostic in the current language.
QString text(const Message& message);
QString text(const Phrase& phrase);
QString fromCore(const std::string& utf8);

}  // namespace eulerstack::widgets
