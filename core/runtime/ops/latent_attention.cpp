#include "core/runtime/ops/latent_attention.h"

#include <cstring>

#include "core/runtime/kernels/latent.h"
#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kTokensAPiece = 16;

// Cosines and sines of one position, {h_r / 2}; null: no rotation.
template <class T>
struct Turn {
  const T* cosine = nullptr;
  const T* sine = nullptr;
};
template <class T>
Turn<T> turnAt(const Rotation& rotation, std::int64_t position, std::int64_t rope) {
  if (!rotation.cosine.defined()) return {};
  return {pointer<T>(rotation.cosine) + position * (rope / 2), pointer<T>(rotation.sine) + position * (rope / 2)};
}

// to = rotated from; neighbours or halves are pairs in `from`, halves in `to`.
template <class T>
void turned(const T* __restrict from, T* __restrict to, std::int64_t rope, const Turn<T>& turn, bool interleaved) {
  const std::int64_t half = rope / 2;
  if (!turn.cosine) {
    std::memcpy(to, from, sizeof(T) * static_cast<std::size_t>(rope));
    return;
  }
  for (std::int64_t i = 0; i < half; ++i) {
    const T a = interleaved ? from[2 * i] : from[i], b = interleaved ? from[2 * i + 1] : from[half + i];
    to[i] = a * turn.cosine[i] - b * turn.sine[i];
    to[half + i] = b * turn.cosine[i] + a * turn.sine[i];
  }
}

// The gradient of `turned`: to (+)= what reaches `from`.
template <class T>
void turnedBack(const T* __restrict grad, T* __restrict to, std::int64_t rope, const Turn<T>& turn, bool interleaved,
                bool add) {
  const std::int64_t half = rope / 2;
  if (!turn.cosine) {
    for (std::int64_t i = 0; i < rope; ++i) to[i] = (add ? to[i] : T(0)) + grad[i];
    return;
  }
  for (std::int64_t i = 0; i < half; ++i) {
    const T a = grad[i] * turn.cosine[i] + grad[half + i] * turn.sine[i];
    const T b = grad[half + i] * turn.cosine[i] - grad[i] * turn.sine[i];
    T& first = to[interleaved ? 2 * i : i];
    T& second = to[interleaved ? 2 * i + 1 : half + i];
    first = (add ? first : T(0)) + a;
    second = (add ? second : T(0)) + b;
  }
}

template <class T>
void copied(const T* from, T* to, std::int64_t count) {
  std::memcpy(to, from, sizeof(T) * static_cast<std::size_t>(count));
}
template <class T>
void cleared(T* to, std::int64_t count) {
  std::memset(to, 0, sizeof(T) * static_cast<std::size_t>(count));
}

Rotation ofType(const Rotation& rotation, const at::Tensor& x) {
  if (!rotation.cosine.defined()) return rotation;
  return {rotation.cosine.to(x.scalar_type()), rotation.sine.to(x.scalar_type())};
}

// Where one token's numbers stand; heads of `headDim` in `all`: all queries, all keys, all values.
template <class T>
struct Token {
  T* q;
  T* up;
  T* key;
  T* all;
};

template <class T>
void assemble(const Token<T>& token, const LatentSizes& s, std::int64_t headDim, const Turn<T>& turn, bool pairs) {
  const std::int64_t size = s.plain + s.rope, width = s.plain + s.value, all = s.heads * headDim;
  T* firstKey = token.all + all + s.plain;  // turned once, then copied
  turned(token.key, firstKey, s.rope, turn, pairs);
  for (std::int64_t head = 0; head < s.heads; ++head) {
    const T* q = token.q + head * size;
    const T* up = token.up + head * width;
    T* toQuery = token.all + head * headDim;
    T* toKey = toQuery + all;
    T* toValue = toKey + all;
    copied(q, toQuery, s.plain);
    turned(q + s.plain, toQuery + s.plain, s.rope, turn, pairs);
    copied(up, toKey, s.plain);
    if (head > 0) copied<T>(firstKey, toKey + s.plain, s.rope);
    copied(up + s.plain, toValue, s.value);
    cleared(toQuery + size, headDim - size);
    cleared(toKey + size, headDim - size);
    cleared(toValue + s.value, headDim - s.value);
  }
}

// The gradient of `assemble`; token.all is read, the others are written.
template <class T>
void takeApart(const Token<T>& token, const LatentSizes& s, std::int64_t headDim, const Turn<T>& turn, bool pairs) {
  const std::int64_t size = s.plain + s.rope, width = s.plain + s.value, all = s.heads * headDim;
  for (std::int64_t head = 0; head < s.heads; ++head) {
    const T* query = token.all + head * headDim;
    const T* key = query + all;
    T* q = token.q + head * size;
    T* up = token.up + head * width;
    copied(query, q, s.plain);
    turnedBack(query + s.plain, q + s.plain, s.rope, turn, pairs, false);
    copied(key, up, s.plain);
    turnedBack(key + s.plain, token.key, s.rope, turn, pairs, head > 0);
    copied(key + all, up + s.plain, s.value);
  }
}

struct LatentHeads : torch::autograd::Function<LatentHeads> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& q, const at::Tensor& up, const at::Tensor& key,
                            const MaybeTensor& cosine, const MaybeTensor& sine, const LatentSizes& sizes,
                            std::int64_t headDim, bool interleaved) {
    const Rotation rotation{orUndefined(cosine), orUndefined(sine)};
    at::Tensor all = at::empty({q.size(0), q.size(1), 3 * sizes.heads * headDim}, q.options().requires_grad(false));
    overTokens(q, up, key, all, rotation, sizes, [&]<class T>(const Token<T>& token, const Turn<T>& turn) {
      assemble(token, sizes, headDim, turn, interleaved);
    });
    context->save_for_backward({rotation.cosine, rotation.sine});
    context->saved_data["sizes"] = std::vector<std::int64_t>{sizes.heads, sizes.plain, sizes.rope, sizes.latent,
                                                             sizes.value, headDim,     interleaved};
    return all;
  }

  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const std::vector<std::int64_t> n = context->saved_data["sizes"].toIntVector();
    const LatentSizes sizes{n[0], n[1], n[2], n[3], n[4]};
    const at::Tensor all = gradients[0].contiguous();
    const auto fresh = [&](std::int64_t width) { return at::empty({all.size(0), all.size(1), width}, all.options()); };
    const at::Tensor dq = fresh(sizes.heads * (sizes.plain + sizes.rope));
    const at::Tensor dup = fresh(sizes.heads * (sizes.plain + sizes.value)), dkey = fresh(sizes.rope);
    overTokens(
        dq, dup, dkey, all, {saved[0], saved[1]}, sizes,
        [&]<class T>(const Token<T>& token, const Turn<T>& turn) { takeApart(token, sizes, n[5], turn, n[6] != 0); });
    return {dq, dup, dkey, {}, {}, {}, {}, {}};
  }

 private:
  template <class Body>
  static void overTokens(const at::Tensor& q, const at::Tensor& up, const at::Tensor& key, const at::Tensor& all,
                         const Rotation& rotation, const LatentSizes& sizes, const Body& body) {
    const std::int64_t time = q.size(1), tokens = q.size(0) * time;
    dispatch(q, [&]<class T>() {
      forPieces(tokens, sharedPieces(tokens, kTokensAPiece), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i)
          body.template operator()<T>(Token<T>{pointer<T>(q) + i * q.size(2), pointer<T>(up) + i * up.size(2),
                                               pointer<T>(key) + i / time * key.stride(0) + i % time * key.stride(1),
                                               pointer<T>(all) + i * all.size(2)},
                                      turnAt<T>(rotation, i % time, sizes.rope));
      });
    });
  }
};

}  // namespace

bool latentKernelsTake(const at::Tensor& x) {
  return usesKernels(x);
}
bool latentKernelsTake(const at::Tensor& x, const AttentionSpec& spec) {
  return usesKernels(x) && spec.softcap == 0 && !spec.sinks.defined() && (spec.mask == Mask::Band || spec.window == 0);
}

at::Tensor latentHeads(const at::Tensor& q, const at::Tensor& up, const at::Tensor& key, const LatentSizes& sizes,
                       std::int64_t headDim, const Rotation& given, bool interleaved) {
  const Rotation rotation = ofType(given, q);
  return LatentHeads::apply(q.contiguous(), up.contiguous(), key.stride(-1) == 1 ? key : key.contiguous(),
                            maybe(rotation.cosine), maybe(rotation.sine), sizes, headDim, interleaved);
}

void rotateTails(const at::Tensor& x, std::int64_t heads, std::int64_t rope, const Rotation& given, std::int64_t first,
                 bool interleaved) {
  if (!given.cosine.defined() || rope == 0) return;
  const Rotation rotation = ofType(given, x);
  const std::int64_t size = x.size(2) / heads;
  dispatch(x, [&]<class T>() {
    std::vector<T> before(static_cast<std::size_t>(rope));
    for (std::int64_t b = 0; b < x.size(0); ++b)
      for (std::int64_t t = 0; t < x.size(1); ++t)
        for (std::int64_t head = 0; head < heads; ++head) {
          T* tail = pointer<T>(x) + b * x.stride(0) + t * x.stride(1) + (head + 1) * size - rope;
          copied<T>(tail, before.data(), rope);
          turned<T>(before.data(), tail, rope, turnAt<T>(rotation, first + t, rope), interleaved);
        }
  });
}

at::Tensor latentCached(const at::Tensor& q, const at::Tensor& latents, const at::Tensor& keys, const at::Tensor& up,
                        std::int64_t before, const LatentSizes& s, const AttentionSpec& spec) {
  const std::int64_t batch = q.size(0), time = q.size(1), known = before + time, size = s.plain + s.rope;
  at::Tensor out = at::empty({batch, time, s.heads * s.value}, q.options().requires_grad(false));
  const std::int64_t tasks = batch * time * s.heads, scratch = 2 * s.latent + known;
  // Products of one head; below that a second thread is not worth its call.
  constexpr std::int64_t kWorthAThread = 1 << 16;
  const std::int64_t work = size * s.latent + known * (2 * s.latent + s.rope) + s.value * s.latent;
  const std::int64_t count = pieces(tasks, std::max<std::int64_t>(1, kWorthAThread / std::max<std::int64_t>(1, work)));
  const at::Tensor buffer = at::empty({count, scratch}, out.options());
  dispatch(q, [&]<class T>() {
    forPieces(tasks, count, [&](std::int64_t piece, std::int64_t begin, std::int64_t end) {
      for (std::int64_t task = begin; task < end; ++task) {
        const std::int64_t head = task % s.heads, t = task / s.heads % time, b = task / (s.heads * time);
        kernels::LatentArgs<T> args{.plain = s.plain, .rope = s.rope, .latent = s.latent, .value = s.value};
        args.position = before + t;
        args.end = args.position + 1;
        args.begin = spec.window > 0 ? std::max<std::int64_t>(0, args.end - spec.window) : 0;
        args.scale = static_cast<T>(spec.scale);
        if (spec.slopes.defined()) args.slope = pointer<T>(spec.slopes)[head];
        args.query = pointer<T>(q) + (b * time + t) * q.size(2) + head * size;
        args.latents = pointer<T>(latents) + b * latents.stride(0);
        args.latentStride = latents.stride(1);
        args.keys = pointer<T>(keys) + b * keys.stride(0);
        args.keyStride = keys.stride(1);
        args.up = pointer<T>(up) + head * (s.plain + s.value) * s.latent;
        args.out = pointer<T>(out) + (b * time + t) * out.size(2) + head * s.value;
        args.scratch = pointer<T>(buffer) + piece * scratch;
        kernels::latentKernel<T>()(args);
      }
    });
  });
  return out;
}

}  // namespace eulerstack::runtime::ops
