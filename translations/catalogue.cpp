#include "translations/catalogue.h"

#include <QLocale>
#include <QTranslator>
#include <array>
#include <cstdlib>

namespace eulerstack::translations {
namespace {
constexpr std::array kLanguages{"ko", "en", "zh", "ja", "es"};
}

bool isLanguage(const std::string& code) {
  for (const char* language : kLanguages)
    if (code == language) return true;
  return false;
}

std::string chooseLanguage(const std::string& asked) {
  if (isLanguage(asked)) return asked;
  if (const char* variable = std::getenv("EULERSTACK_LANG"); variable && isLanguage(variable)) return variable;
  const std::string system = QLocale::system().name().left(2).toStdString();
  return isLanguage(system) ? system : "en";
}

Translate catalogue(const std::string& language) {
  if (language == "en") return identityTranslate;
  auto translator = std::make_shared<QTranslator>();
  if (!translator->load(QStringLiteral(":/i18n/eulerstack_%1.qm").arg(QString::fromStdString(language))))
    return identityTranslate;
  return [translator](const char* context, const char* source) {
    const QString text = translator->translate(context, source);
    return text.isEmpty() ? std::string(source) : text.toStdString();
  };
}

}  // namespace eulerstack::translations
