// Kinds whose records are data: read from a plug-in's description, so that every program knows them without loading the
// plug-in. Counts come from expressions (core/plugins/data_expression.h).
#pragma once
#include <deque>
#include <memory>

#include "core/plugins/data_expression.h"
#include "core/schema/kind_descriptor.h"

namespace eulerstack::plugins {

// One tensor of a list; each number of `shape` is an expression. `when`: only if it is not 0; "": always. `std`: the
// deviation of its start, which training_hints.init then does not replace; "": that of the language.
struct DataTensor {
  std::string name;
  std::vector<std::string> shape;
  std::string when;
  std::string std;
  schema::Init init;
};

// Expressions over the kind's fields, the names under `let` (each may use those before it) and the place: width,
// n_heads, n_kv_heads, head_dim, layers, d_model, max_seq_len, vocab_size, mlp_ratio; `sequence` in flops and
// activations; `streams` and `streams_width` of a merge; `in` and `out` of a weight form.
struct DataCounts {
  std::vector<std::pair<std::string, std::string>> let;
  std::vector<DataTensor> tensors;
  std::string flops = "0";         // of one token
  std::string activations = "0";   // numbers kept for the backward pass, of one token
  std::string kvNumbers = "0";     // numbers that a token adds to what generation keeps
  std::string stateNumbers = "0";  // numbers that generation keeps at any length
};

// Which names an expression may use.
struct DataPlace {
  const schema::KindInstance* instance = nullptr;
  const ir::LayerContext* context = nullptr;
  std::int64_t sequence = 0;
  std::int64_t in = 0, out = 0;  // of a weight form
};
tl::expected<double, std::string> evaluateAt(const DataCounts& counts, const std::string& text, const DataPlace& place);

struct TensorProblem {
  std::string expression;
  std::string reason;  // of an expression that has no value; else `value` is the number that is no size
  double value = 0;
};
// The value as a whole number from 0 on; 0 when it has none.
std::int64_t amountAt(const DataCounts& counts, const std::string& text, const DataPlace& place);
// The list with sizes; sizes that are no whole numbers above 0 become 1 and are named in `problem`.
schema::TensorList tensorsAt(const DataCounts& counts, const DataPlace& place, std::optional<TensorProblem>* problem);

// What the sizes of a part are read from before the model is lowered: the values under `model`.
ir::LayerContext contextOfModel(const schema::FieldValues& model);
// Whether a rule has all it needs; a field with an error has no value: that was reported already.
bool allFieldsRead(const schema::KindInstance& instance, const schema::RuleContext& context);
void reportSize(const schema::KindInstance& instance, const schema::RuleContext& context, const TensorProblem& problem);

// Texts that records point to.
class TextPool {
 public:
  const char* keep(std::string text) { return m_texts.emplace_back(std::move(text)).c_str(); }

 private:
  std::deque<std::string> m_texts;
};

class PluginKind : public schema::KindDescriptor {
 public:
  PluginKind();
  DataCounts counts;
  TextPool texts;
};

}  // namespace eulerstack::plugins
