// Linear recurrences as matrix products of chunks: inside a chunk all pairs, between chunks one state.
#include <algorithm>
#include <limits>

#include "core/runtime/ops/chunk_scan.h"
#include "core/runtime/ops/common.h"
#include "core/runtime/ops/narrow.h"
#include "core/runtime/ops/state_space.h"

namespace eulerstack::runtime::ops {
namespace {

// {B, T, ...} to {B, chunks, Q, ...}, filled up with zeros.
at::Tensor inChunks(const at::Tensor& x, std::int64_t chunk, std::int64_t missing) {
  at::Tensor filled = x;
  if (missing > 0) {
    std::vector<std::int64_t> sizes = x.sizes().vec();
    sizes[1] = missing;
    filled = at::cat({x, at::zeros(sizes, x.options().requires_grad(false))}, 1);
  }
  return filled.unflatten(1, {filled.size(1) / chunk, chunk});
}

// Narrow formats compute in float32: sums of many decays, and transforms, need it.
template <class Body>
at::Tensor widened(const at::Tensor& like, at::Tensor* state, const Body& body) {
  at::Tensor wide = state && state->defined() ? state->to(at::kFloat) : at::Tensor();
  const at::Tensor y = body(state ? &wide : nullptr).to(like.scalar_type());
  if (state) *state = wide.to(like.scalar_type());
  return y;
}

at::Tensor belowDiagonal(std::int64_t size, const at::Tensor& like) {
  return at::ones({size, size}, like.options().dtype(at::kBool).requires_grad(false)).tril();
}

// States before each chunk {B, c, ...} from what each chunk adds and how much of the state before it is left; `state`
// as in chunkedScan. Undefined when there is only one chunk and nothing before it.
at::Tensor statesBefore(const at::Tensor& added, const at::Tensor& left, at::Tensor* state) {
  const std::int64_t chunks = added.size(1);
  at::Tensor now = state ? *state : at::Tensor();
  if (!now.defined() && chunks == 1) {
    if (state) *state = added.select(1, 0);
    return {};
  }
  if (!now.defined()) now = at::zeros_like(added.select(1, 0));
  std::vector<at::Tensor> before;
  for (std::int64_t c = 0; c < chunks; ++c) {
    before.push_back(now);
    if (c + 1 < chunks || state) now = left.select(1, c) * now + added.select(1, c);
  }
  if (state) *state = now;
  return at::stack(before, 1);
}

}  // namespace

at::Tensor chunkedScan(const at::Tensor& x, const at::Tensor& step, const at::Tensor& logDecay, const at::Tensor& b,
                       const at::Tensor& c, std::int64_t chunk, at::Tensor* state, const at::Tensor& skip) {
  const auto wide = [](const at::Tensor& t) { return t.defined() ? t.to(at::kFloat) : t; };
  if (isNarrow(x))
    return widened(x, state, [&](at::Tensor* s) {
      return chunkedScan(wide(x), wide(step), wide(logDecay), wide(b), wide(c), chunk, s, wide(skip));
    });
  TORCH_CHECK(x.size(2) % b.size(2) == 0, "groups ", b.size(2), " do not divide heads ", x.size(2));
  if (chunkKernelsTake(x, chunk, state)) return chunkScan({x, step, logDecay, b, c, skip, chunk, 1}, state);
  if (skip.defined()) return chunkedScan(x, step, logDecay, b, c, chunk, state) + x * skip.unsqueeze(-1);
  const std::int64_t time = x.size(1), heads = x.size(2), size = x.size(3), groups = b.size(2);
  const std::int64_t each = heads / groups, q = std::min(chunk, time), missing = (q - time % q) % q;
  const auto byGroup = [&](const at::Tensor& t) { return inChunks(t, q, missing).transpose(2, 3); };
  const at::Tensor bc = byGroup(b), cc = byGroup(c);  // {B, c, G, Q, N}
  // Sums grow along a chunk, and neighbours differ by little: in float32 the difference would keep few of its digits.
  const at::Tensor sum =
      inChunks(logDecay.to(at::kDouble), q, missing).cumsum(2).movedim(2, 3).unflatten(2, {groups, each});
  const auto shareOf = [&](const at::Tensor& t) { return t.to(x.scalar_type()).exp(); };
  const at::Tensor taken =  // {B, c, G, R, Q, P}
      inChunks(step.defined() ? x * step.unsqueeze(-1) : x, q, missing).movedim(2, 3).unflatten(2, {groups, each});
  const at::Tensor distance = sum.unsqueeze(-1) - sum.unsqueeze(-2);
  const at::Tensor fade =
      shareOf(distance.masked_fill(belowDiagonal(q, x).logical_not(), -std::numeric_limits<double>::infinity()));
  const at::Tensor scores = at::matmul(cc, bc.transpose(-1, -2)).unsqueeze(3);
  at::Tensor y = at::matmul(scores * fade, taken);

  const at::Tensor last = sum.narrow(-1, q - 1, 1);
  // All heads of a group side by side, so that one product serves them: {B, c, G, Q, R P}.
  const at::Tensor kept = (taken * shareOf(last - sum).unsqueeze(-1)).movedim(3, 4).flatten(4, 5);
  const at::Tensor added = at::matmul(bc.transpose(-1, -2), kept);  // {B, c, G, N, R P}
  const at::Tensor left = shareOf(last).unsqueeze(-2).expand({-1, -1, -1, -1, 1, size}).movedim(3, 4).flatten(4, 5);
  at::Tensor now;
  if (state && state->defined())
    now = state->unflatten(1, {groups, each}).movedim(2, 3).flatten(3, 4);  // {B, G, N, R P}
  const at::Tensor before = statesBefore(added, left, state ? &now : nullptr);
  if (before.defined()) {
    const at::Tensor across = at::matmul(cc, before).unflatten(4, {each, size}).movedim(4, 3);
    y = y + across * shareOf(sum).unsqueeze(-1);
  }
  if (state) *state = now.unflatten(3, {each, size}).movedim(3, 2).flatten(1, 2);
  return y.flatten(2, 3).movedim(2, 3).flatten(1, 2).narrow(1, 0, time);
}

}  // namespace eulerstack::runtime::ops
