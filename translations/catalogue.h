// The embedded message catalogues, without an application object: for the command line. Needs no QCoreApplication.
#pragma once
#include <memory>
#include <string>

#include "core/base/diagnostic.h"

namespace eulerstack::translations {

// The language to use: `asked` (--lang), else EULERSTACK_LANG, else the system's, else "en". Unknown codes fall
// through.
std::string chooseLanguage(const std::string& asked);
bool isLanguage(const std::string& code);  // ko en zh ja es

// Translations of one language; a text without a translation stays English. Any thread.
Translate catalogue(const std::string& language);

}  // namespace eulerstack::translations
