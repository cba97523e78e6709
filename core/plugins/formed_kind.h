// Built-in mixers and feed-forward parts whose mappings take keys of plug-ins: forms of weights, and reserved keys.
#pragma once
#include "core/plugins/plugin_kind.h"

namespace eulerstack::plugins {

// Another form of the weights of a feed-forward part: each product weight {out, in} is replaced by the tensors of
// `counts`, named "<weight's part>.<tensor>": "up_proj.core0".
class WeightForm {
 public:
  std::string plugin, key, value;  // "vendor.tensor.weight_form", "tt"
  std::vector<schema::FieldSpec> fields;
  DataCounts counts;
  TextPool texts;
};

// A reserved key that does something to the part in whose mapping it stands. Its tensors are the part's, named
// "<key>.<tensor>". It is in use when its value is neither null nor false.
class PartKey {
 public:
  std::string plugin, key;                   // "experimental.residual_gain"
  std::vector<schema::KindFamily> families;  // of the parts that take it: mixers, feed-forward parts
  std::vector<schema::FieldSpec> fields;     // the key itself first; the others stand in the same namespace
  DataCounts counts;
  TextPool texts;

  bool takenBy(schema::KindFamily family) const;
};

// A built-in kind that also takes the forms' and the keys' fields.
class FormedKind : public schema::KindDescriptor {
 public:
  FormedKind(const schema::KindDescriptor& plain, std::vector<const WeightForm*> forms,
             std::vector<const PartKey*> keys);
  const schema::KindDescriptor& plain() const { return *m_plain; }
  // The form that the part's values ask for; null: none.
  const WeightForm* formOf(const schema::KindInstance& instance) const;
  std::vector<const PartKey*> keysOf(const schema::KindInstance& instance) const;

 private:
  void addForm(const WeightForm& form);

  const schema::KindDescriptor* m_plain;
  std::vector<const WeightForm*> m_forms;
  std::vector<const PartKey*> m_keys;
};
// Whether the part's kind is a FormedKind.
bool isFormed(const schema::KindInstance& instance);
// The part as if no plug-in were there; the same when its kind is no FormedKind.
schema::KindInstance plainInstance(const schema::KindInstance& instance);
// Null when the kind takes no form, or its values ask for none.
const WeightForm* weightFormOf(const schema::KindInstance& instance);
// The reserved keys that the part uses, in the order in which they are put around it: the last is the outermost.
std::vector<const PartKey*> partKeysOf(const schema::KindInstance& instance);

}  // namespace eulerstack::plugins
