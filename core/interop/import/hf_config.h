// One config.json with typed reading. Every key that is read is remembered: what nobody asked for is reported, never
// lost. A value that is wrong is reported once and its default used, so that all faults come in one pass.
#pragma once
#include <optional>
#include <set>

#include "core/interop/json_value.h"

namespace eulerstack::interop {

struct IntegerBounds {
  std::int64_t minimum = 1;
  std::int64_t maximum = std::int64_t{1} << 20;
};
struct NumberBounds {
  double minimum = 0;
  double maximum = 1e15;
};

class HfConfig {
 public:
  // className: the class whose defaults count ("LlamaConfig"), for messages. All references must outlive the object.
  HfConfig(const SourceText& text, const JsonObject& object, std::string className,
           std::vector<Diagnostic>& diagnostics);

  // The class reads `other` as `key` (attribute_map). Both written with unlike values is an error.
  void alias(std::string_view key, std::string_view other);

  // The value, marked as read; null when the key is absent.
  const JsonValue* take(std::string_view key);
  bool has(std::string_view key) const;
  bool isNull(std::string_view key) const;  // written as null

  // Absent and null give the default.
  std::int64_t integer(std::string_view key, std::int64_t fallback, IntegerBounds bounds = {});
  double number(std::string_view key, double fallback, NumberBounds bounds = {});
  bool boolean(std::string_view key, bool fallback);
  std::string text(std::string_view key, std::string_view fallback);
  // Null gives nothing; absent gives the default, which may be nothing.
  std::optional<std::int64_t> optionalInteger(std::string_view key, std::optional<std::int64_t> fallback,
                                              IntegerBounds bounds = {});
  std::optional<double> optionalNumber(std::string_view key, std::optional<double> fallback, NumberBounds bounds = {});
  // Nothing when the key is absent, null or no list of texts (reported).
  std::optional<std::vector<std::string>> texts(std::string_view key);
  std::vector<std::int64_t> integers(std::string_view key, IntegerBounds bounds);
  // A nested object read the same way; nothing when absent or null. Its own unread keys: reportUnread() of it.
  std::optional<HfConfig> object(std::string_view key);

  // What a design cannot say. leaveOut: a warning; the import goes on without the value. refuse: an error.
  void leaveOut(std::string_view key);
  void refuse(std::string_view key, std::string_view choices = {});
  void report(DiagId id, std::string_view key, MessageArgs extra = {});

  // Keys of the configuration that change nothing: marked as read and listed, as "key: value", for a comment.
  void setAside(std::string_view key);
  const std::vector<std::string>& asides() const { return m_asides; }
  // A warning for every key that nobody read.
  void reportUnread();
  bool failed() const { return m_failed; }

  const std::string& className() const { return m_className; }
  const JsonObject& entries() const { return *m_object; }
  // "key" as it is written, prefixed by the keys around it ("rope_scaling.factor").
  std::string fullName(std::string_view key) const;
  std::string excerpt(const JsonValue& value) const;

 private:
  const JsonValue* findAny(std::string_view key, std::string_view* written = nullptr) const;
  std::optional<std::int64_t> readInteger(std::string_view key, const JsonValue& value, IntegerBounds bounds);
  std::optional<double> readNumber(std::string_view key, const JsonValue& value, NumberBounds bounds);

  const SourceText* m_text;
  const JsonObject* m_object;
  std::string m_className;
  std::vector<Diagnostic>* m_diagnostics;
  std::string m_prefix;
  std::vector<std::pair<std::string, std::string>> m_aliases;
  std::set<std::string, std::less<>> m_read;
  std::vector<std::string> m_asides;
  bool m_failed = false;
};

}  // namespace eulerstack::interop
