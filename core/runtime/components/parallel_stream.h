// Streams that read one input side by side, and the ways to join what they give. Legend: B batch, T time, N streams of
// widths d_1 .. d_N, d width of the input, H heads.
#pragma once
#include <memory>
#include <vector>

#include "core/runtime/components/body.h"

namespace eulerstack::runtime {

enum class MergeForm : std::uint8_t { Concat, Add, Gated, CrossAttention };

struct MergeWeights {
  at::Tensor projection;              // {d, width of the streams together}, or undefined
  at::Tensor gate;                    // Gated: {N, d}
  at::Tensor query, key, value, out;  // CrossAttention: {d_to, d_to}, {d_to, d_from} twice, {d_to, d_to}
};

// Keys and values of the tokens that a cross attention has seen.
struct MergeState {
  at::Tensor keys, values;  // {B, T, d_to}
  std::int64_t bytes() const;
};

class Merge {
 public:
  // CrossAttention only: the streams y_to that asks and y_from that answers, by their index, and how many heads; they
  // divide d_to.
  Merge(MergeForm form, MergeWeights weights, std::size_t from = 0, std::size_t to = 0, std::int64_t heads = 1);
  virtual ~Merge() = default;
  // x {B, T, d} the input, streams {B, T, d_i} what each gave. Causal. Concat: [y_1; ...]; Add: the sum; Gated: each
  // token weighs the streams by softmax(W x); CrossAttention: y_to + attention of y_to over y_from, further streams
  // added (Alayrac et al. 2022, section 2.2). Then the projection, if there is one.
  at::Tensor operator()(const at::Tensor& x, const std::vector<at::Tensor>& streams) const;
  // The same for tokens that follow those of the state, which only CrossAttention changes: new tokens are added to it.
  at::Tensor advance(const at::Tensor& x, const std::vector<at::Tensor>& streams, MergeState& state) const;

 protected:
  // `state` null: the whole sequence.
  virtual at::Tensor joined(const at::Tensor& x, const std::vector<at::Tensor>& streams, MergeState* state) const;

 private:
  at::Tensor crossed(const std::vector<at::Tensor>& streams, MergeState* state) const;

  MergeForm m_form;
  MergeWeights m_weights;
  std::size_t m_from, m_to;
  std::int64_t m_heads;
};

// All streams read the same input; the merge joins them.
class ParallelStream {
 public:
  ParallelStream(std::vector<Body> streams, Merge merge) : m_streams(std::move(streams)), m_merge(std::move(merge)) {}
  at::Tensor operator()(const at::Tensor& x) const;

 private:
  std::vector<Body> m_streams;
  Merge m_merge;
};

}  // namespace eulerstack::runtime
