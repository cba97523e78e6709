#include "widgets/session/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <memory>

namespace eulerstack::widgets {
namespace {

struct Installed {
  QString code = QStringLiteral("en");
  std::unique_ptr<QTranslator> own;
  std::unique_ptr<QTranslator> qt;
};

Installed& installed() {
  static Installed state;
  return state;
}

std::unique_ptr<QTranslator> install(const QString& file, const QString& folder) {
  auto translator = std::make_unique<QTranslator>();
  if (!translator->load(file, folder)) return nullptr;
  QCoreApplication::installTranslator(translator.get());
  return translator;
}

void remove(std::unique_ptr<QTranslator>& translator) {
  if (translator) QCoreApplication::removeTranslator(translator.get());
  translator.reset();
}

}  // namespace

const QStringList& languages() {
  static const QStringList codes{QStringLiteral("ko"), QStringLiteral("en"), QStringLiteral("zh"), QStringLiteral("ja"),
                                 QStringLiteral("es")};
  return codes;
}

void setLanguage(const QString& code) {
  Installed& state = installed();
  const QString known = languages().contains(code) ? code : QStringLiteral("en");
  remove(state.own);
  remove(state.qt);
  state.code = known;
  const QString qtCode = known == QLatin1String("zh") ? QStringLiteral("zh_CN") : known;
  // Qt's own words first: a translator installed later is asked first.
  state.qt = install(QStringLiteral("qtbase_") + qtCode, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  state.own = install(QStringLiteral("eulerstack_") + known, QStringLiteral(":/i18n"));
}

QString currentLanguage() {
  return installed().code;
}

std::string translateCore(const char* context, const char* source) {
  return QCoreApplication::translate(context, source).toStdString();
}

QString text(const Message& message) {
  return fromCore(renderMessage(message, translateCore));
}

QString text(const Phrase& phrase) {
  return fromCore(render(phrase, translateCore));
}

QString fromCore(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace eulerstack::widgets
