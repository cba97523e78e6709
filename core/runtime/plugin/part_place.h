// What a part of a plug-in is told of its place.
#pragma once
#include "core/runtime/plugin/library.h"
#include "core/runtime/tensors/parameter_store.h"

namespace eulerstack::runtime::plugin {

struct PlaceNumbers {
  std::int64_t width = 0, heads = 0, longest = 0;
  std::uint64_t layer = 0;
};

class PartValues : public api::Place {
 public:
  // `names`: the tensors of the part, without those that a `when` left out; `listed`: all that the description lists.
  // `store` null: the part has no tensors.
  PartValues(const schema::KindInstance& instance, ParameterStore* store, std::string prefix, PlaceNumbers numbers,
             std::vector<std::string> listed)
      : m_instance(instance),
        m_store(store),
        m_prefix(std::move(prefix)),
        m_numbers(numbers),
        m_listed(std::move(listed)) {}

  bool boolean(const char* field) const override;
  std::int64_t integer(const char* field) const override;
  double number(const char* field) const override;
  const char* text(const char* field) const override;
  at::Tensor tensor(const char* name) const override;
  std::int64_t width() const override { return m_numbers.width; }
  std::int64_t heads() const override { return m_numbers.heads; }
  std::int64_t longest() const override { return m_numbers.longest; }
  std::uint64_t layer() const override { return m_numbers.layer; }

 private:
  const schema::FieldValue& valueOf(const char* field) const;

  const schema::KindInstance& m_instance;  // of the model, which outlives its parts
  ParameterStore* m_store;
  std::string m_prefix;
  PlaceNumbers m_numbers;
  std::vector<std::string> m_listed;
};

}  // namespace eulerstack::runtime::plugin
