// Parameter formulas of kinds, found from their tensor lists: each size of each tensor is expressed by the sizes of the
// model and the fields of the kind, so that it is right in several models of unlike sizes at once. What cannot be
// expressed is given as "?": no formula is printed then.
#pragma once
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

#include "core/ir/model_ir.h"

namespace eulerstack::test {

class KindFormula {
 public:
  struct Row {
    std::string tensor;  // "experts.i.up_proj.weight"
    std::string shape;   // "(f, d)"
  };

  explicit KindFormula(const schema::KindDescriptor& kind) : m_kind(kind) {
    for (std::size_t model = 0; model < kModels; ++model) addModel(model);
    makeAtoms();
    for (const auto& [name, tensor] : m_tensors) addRow(name, tensor);
  }

  const std::vector<Row>& rows() const { return m_rows; }
  // "2*d*f + f"; "0" without tensors; nothing when a size was not found.
  std::optional<std::string> text() const {
    if (!m_found) return std::nullopt;
    std::string sum;
    for (const auto& [product, count] : m_terms) {
      sum += sum.empty() ? "" : " + ";
      if (product.empty())
        sum += std::to_string(count);
      else
        sum += (count > 1 ? std::to_string(count) + "*" : std::string()) + product;
    }
    return sum.empty() ? "0" : sum;
  }

 private:
  static constexpr std::size_t kModels = 5;
  using Values = std::array<std::int64_t, kModels>;
  struct Tensor {
    Values copies{};
    std::vector<Values> shape;
    std::size_t order = 0;
  };

  void addModel(std::size_t model) {
    constexpr std::int64_t heads[] = {6, 10, 14, 15, 21};
    constexpr std::int64_t kvHeads[] = {3, 5, 2, 3, 7};
    constexpr std::int64_t headDims[] = {22, 26, 34, 38, 46};
    constexpr std::int64_t lengths[] = {101, 211, 307, 401, 503};
    constexpr std::int64_t vocabularies[] = {1009, 2003, 3001, 4001, 5003};
    ir::ModelDims dims;
    dims.n_heads = heads[model];
    dims.n_kv_heads = kvHeads[model];
    dims.head_dim = headDims[model];
    dims.d_model = dims.n_heads * dims.head_dim;
    dims.max_seq_len = lengths[model];
    dims.vocab_size = vocabularies[model];
    dims.mlp_ratio = static_cast<std::int64_t>(2 * model + 3);
    put("d", model, dims.d_model);
    put("H", model, dims.n_heads);
    put("K", model, dims.n_kv_heads);
    put("h", model, dims.head_dim);
    put("T", model, dims.max_seq_len);
    put("V", model, dims.vocab_size);
    put("mlp_ratio", model, dims.mlp_ratio);
    schema::KindInstance instance = schema::defaultInstance(m_kind);
    std::int64_t prime = 0;
    for (const schema::FieldSpec& field : m_kind.fields.fields) {
      if (field.type != schema::FieldType::Integer) continue;
      if (!field.required && !std::holds_alternative<std::int64_t>(field.fallback)) continue;
      constexpr std::int64_t primes[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
      const std::int64_t value = std::clamp(primes[(static_cast<std::size_t>(prime++) * 5 + model * 2 + 1) % 12],
                                            static_cast<std::int64_t>(std::max(field.minimum, -1e9)),
                                            static_cast<std::int64_t>(std::min(field.maximum, 1e9)));
      instance.values.set({&field, value, true, yaml::kNoNode});
      put(field.name, model, value);
    }
    const schema::KindInstance rope =
        schema::defaultInstance(*schema::Registry::instance().find(schema::KindFamily::Positional, "rope"));
    const schema::KindInstance norm =
        schema::defaultInstance(*schema::Registry::instance().find(schema::KindFamily::Norm, "rmsnorm"));
    const ir::LayerContext context{dims, dims.d_model, &rope, &norm, 4};
    for (const schema::TensorSpec& tensor : m_kind.tensors(instance, context)) addTensor(tensor, model);
  }

  void put(const std::string& name, std::size_t model, std::int64_t value) {
    if (!m_values.contains(name)) m_names.push_back(name);
    m_values[name][model] = value;
  }

  // "experts.3.up_proj" is one of the copies of "experts.i.up_proj".
  void addTensor(const schema::TensorSpec& tensor, std::size_t model) {
    std::string name;
    for (std::size_t i = 0; i < tensor.name.size(); ++i) {
      const auto digit = [&](std::size_t at) { return at < tensor.name.size() && std::isdigit(tensor.name[at]) != 0; };
      if (digit(i) && (i == 0 || tensor.name[i - 1] == '.')) {
        while (digit(i + 1)) ++i;
        name += 'i';
      } else {
        name += tensor.name[i];
      }
    }
    const auto [found, added] = m_tensors.try_emplace(name);
    if (added) {
      found->second.order = m_tensors.size();
      found->second.shape.resize(tensor.shape.size());
    }
    ++found->second.copies[model];
    for (std::size_t i = 0; i < std::min(tensor.shape.size(), found->second.shape.size()); ++i)
      found->second.shape[i][model] = tensor.shape[i];
  }

  static std::string key(const Values& values) {
    std::string text;
    for (const std::int64_t value : values) text += std::to_string(value) + ' ';
    return text;
  }

  // Products of up to three names, with small factors; the simplest wins.
  void makeAtoms() {
    const auto add = [&](const std::string& text, const Values& values) {
      if (std::any_of(values.begin(), values.end(), [](std::int64_t value) { return value <= 0; })) return;
      if (m_known.emplace(key(values), text).second) m_atoms.emplace_back(text, values);
    };
    const auto times = [](const Values& a, const Values& b) {
      Values product{};
      for (std::size_t i = 0; i < kModels; ++i) product[i] = a[i] * b[i];
      return product;
    };
    const auto constant = [](std::int64_t value) {
      Values values{};
      values.fill(value);
      return values;
    };
    // "mlp_ratio * d" is called f.
    Values inner = times(m_values["mlp_ratio"], m_values["d"]);
    add("d", m_values["d"]);
    add("f", inner);
    for (const std::string& name : m_names) add(name, m_values[name]);
    for (std::int64_t value = 1; value <= 256; ++value) add(std::to_string(value), constant(value));
    add("K*h", times(m_values["K"], m_values["h"]));
    for (const std::string& a : m_names)
      for (const std::string& b : m_names) add(a + "*" + b, times(m_values[a], m_values[b]));
    for (const std::string& a : m_names)
      for (const std::int64_t factor : {2, 3, 4})
        add(std::to_string(factor) + "*" + a, times(constant(factor), m_values[a]));
    for (const std::int64_t factor : {2, 3, 4}) add(std::to_string(factor) + "*f", times(constant(factor), inner));
    for (const std::string& a : m_names)
      for (const std::string& b : m_names)
        for (const std::int64_t factor : {2, 3})
          add(std::to_string(factor) + "*" + a + "*" + b, times(constant(factor), times(m_values[a], m_values[b])));
    const Values sixteenth = [&] {
      Values values{};
      for (std::size_t i = 0; i < kModels; ++i) values[i] = (m_values["d"][i] + 15) / 16;
      return values;
    }();
    add("ceil(d/16)", sixteenth);
    for (const std::string& a : m_names)
      for (const std::int64_t part : {2, 16, 64}) {
        Values floor{};
        for (std::size_t i = 0; i < kModels; ++i) floor[i] = m_values[a][i] / part;
        add(a + "//" + std::to_string(part), floor);
      }
    if (m_values.contains("expand")) {
      for (const std::int64_t part : {64, 128}) {
        Values heads{};
        for (std::size_t i = 0; i < kModels; ++i) heads[i] = m_values["expand"][i] * m_values["d"][i] / part;
        add("expand*d//" + std::to_string(part), heads);
      }
    }
  }

  std::string expressed(const Values& values) const {
    const auto known = m_known.find(key(values));
    if (known != m_known.end()) return known->second;
    // A sum of two or three of them.
    const auto minus = [](const Values& a, const Values& b) {
      Values rest{};
      for (std::size_t i = 0; i < kModels; ++i) rest[i] = a[i] - b[i];
      return rest;
    };
    for (const auto& [text, part] : m_atoms) {
      const auto rest = m_known.find(key(minus(values, part)));
      if (rest != m_known.end()) return "(" + text + " + " + rest->second + ")";
    }
    for (const auto& [text, part] : m_atoms)
      for (const auto& [other, second] : m_atoms) {
        const auto rest = m_known.find(key(minus(minus(values, part), second)));
        if (rest != m_known.end()) return "(" + text + " + " + other + " + " + rest->second + ")";
      }
    return "?";
  }

  void addRow(const std::string& name, const Tensor& tensor) {
    std::string shape;
    std::string product = expressed(tensor.copies);
    for (const Values& size : tensor.shape) {
      const std::string text = expressed(size);
      shape += (shape.empty() ? "" : ", ") + text;
      product += "*" + text;
    }
    m_found = m_found && product.find('?') == product.npos;
    m_rows.push_back({name, "(" + shape + ")"});
    addTerm(product);
  }

  // Numbers of a product go to the front, names in order: equal products of different tensors are one term.
  void addTerm(const std::string& product) {
    std::int64_t count = 1;
    std::vector<std::string> factors;
    std::string factor;
    int depth = 0;
    for (const char c : product + "*") {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c != '*' || depth > 0) {
        factor += c;
        continue;
      }
      if (factor.find_first_not_of("0123456789") == factor.npos)
        count *= std::stoll(factor);
      else
        factors.push_back(factor);
      factor.clear();
    }
    std::sort(factors.begin(), factors.end());
    std::string term;
    for (const std::string& each : factors) term += (term.empty() ? "" : "*") + each;
    for (auto& [known, sum] : m_terms)
      if (known == term) {
        sum += count;
        return;
      }
    m_terms.emplace_back(term, count);
  }

  const schema::KindDescriptor& m_kind;
  std::map<std::string, Values> m_values;
  std::vector<std::string> m_names;
  std::map<std::string, Tensor> m_tensors;
  std::vector<std::pair<std::string, Values>> m_atoms;
  std::unordered_map<std::string, std::string> m_known;
  std::vector<Row> m_rows;
  std::vector<std::pair<std::string, std::int64_t>> m_terms;
  bool m_found = true;
};

}  // namespace eulerstack::test
