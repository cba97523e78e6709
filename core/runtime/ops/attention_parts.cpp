#include "core/runtime/ops/attention_parts.h"

#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {

at::Tensor rotateHeads(const at::Tensor& x, const Rotation& rotation, std::int64_t first, std::int64_t size,
                       bool interleaved) {
  if (!rotation.cosine.defined() || size == 0) return x;
  const auto table = [&](const at::Tensor& values) {
    return values.narrow(0, first, x.size(1)).unsqueeze(1).to(x.scalar_type());
  };
  const at::Tensor cosine = table(rotation.cosine), sine = table(rotation.sine);
  const at::Tensor turned = x.narrow(-1, 0, size);
  const std::int64_t half = size / 2;
  const at::Tensor a = interleaved ? turned.slice(-1, 0, size, 2) : turned.narrow(-1, 0, half);
  const at::Tensor b = interleaved ? turned.slice(-1, 1, size, 2) : turned.narrow(-1, half, half);
  std::vector<at::Tensor> parts{a * cosine - b * sine, b * cosine + a * sine};
  if (size < x.size(-1)) parts.push_back(x.narrow(-1, size, x.size(-1) - size));
  return at::cat(parts, -1);
}

void rotateRows(const at::Tensor& rows, std::int64_t heads, std::int64_t headDim, const Rotation& rotation,
                std::int64_t first, std::int64_t rowsPerSequence, bool backwards) {
  const std::int64_t count = rows.size(0);
  dispatch(rows, [&]<class T>() {
    forPieces(count, sharedPieces(count, 16), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
      kernels::kernels<T>().rotate(pointer<T>(rows), rows.size(1), heads, headDim, pointer<T>(rotation.cosine),
                                   pointer<T>(rotation.sine), first, rowsPerSequence, backwards, begin, end);
    });
  });
}

at::Tensor distances(std::int64_t queries, std::int64_t firstQuery, std::int64_t keys, std::int64_t firstKey,
                     const at::Device& device) {
  const auto integers = at::TensorOptions().dtype(at::kLong).device(device);
  return (at::arange(queries, integers) + (firstQuery - firstKey)).unsqueeze(1) -
         at::arange(keys, integers).unsqueeze(0);
}

at::Tensor hiddenKeys(const at::Tensor& distance, const AttentionSpec& spec) {
  const at::Tensor later = distance < 0;
  if (spec.window <= 0) return later;
  const at::Tensor far = distance >= spec.window;
  switch (spec.mask) {
    case Mask::Band:
      return later.logical_or(far);
    case Mask::Dilated:
      return later.logical_or(far).logical_or(distance.remainder(spec.dilation) != 0);
    case Mask::Strided:
      return later.logical_or(far.logical_and(distance.remainder(spec.window * spec.dilation) != 0));
  }
  return later;
}

at::Tensor scoresOf(const at::Tensor& products, const at::Tensor& distance, const AttentionSpec& spec) {
  at::Tensor scores = products * spec.scale;
  if (spec.softcap > 0) scores = at::tanh(scores / spec.softcap) * spec.softcap;
  if (spec.slopes.defined())
    scores = scores -
             spec.slopes.to(scores.device(), scores.scalar_type()).view({-1, 1, 1}) * distance.to(scores.scalar_type());
  return scores;
}

at::Tensor probabilitiesOf(const at::Tensor& scores, const at::Tensor& hidden, const at::Tensor& sinks) {
  const double lowest = scores.scalar_type() == at::kHalf ? -6e4 : -1e30;
  at::Tensor masked = scores.masked_fill(hidden, lowest);
  if (sinks.defined()) {
    const at::Tensor extra = sinks.to(scores.scalar_type())
                                 .view({1, sinks.size(0), 1, sinks.size(1)})
                                 .expand({scores.size(0), scores.size(1), scores.size(2), sinks.size(1)});
    masked = at::cat({masked, extra}, -1);
  }
  return at::softmax(masked, -1).narrow(-1, 0, scores.size(-1)).masked_fill(hidden, 0);
}

std::uint64_t seedOf(std::uint64_t seed, std::int64_t sequence, std::int64_t head) {
  return seed + 0x9e3779b97f4a7c15ULL * static_cast<std::uint64_t>((sequence << 20) + head + 1);
}

}  // namespace eulerstack::runtime::ops
