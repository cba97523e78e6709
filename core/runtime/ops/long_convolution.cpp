// Convolutions as long as the text, by Fourier transforms.
#include <complex>

#include "core/kinds/hyena.h"
#include "core/runtime/ops/common.h"
#include "core/runtime/ops/narrow.h"
#include "core/runtime/ops/state_space.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct LongConvolution : torch::autograd::Function<LongConvolution> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& z, const at::Tensor& filter) {
    const std::int64_t length = z.size(2), points = kinds::hyenaPoints(length);
    const at::Tensor of = at::fft_rfft(z, points), ofFilter = at::fft_rfft(filter, points);
    context->save_for_backward({of, ofFilter});
    return at::fft_irfft(of * ofFilter, points).narrow(-1, 0, length).contiguous();
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const std::int64_t length = gradients[0].size(2), points = kinds::hyenaPoints(length);
    const at::Tensor dy = at::fft_rfft(gradients[0], points);
    const at::Tensor dz = at::fft_irfft(dy * saved[1].conj(), points).narrow(-1, 0, length);
    const at::Tensor dfilter = at::fft_irfft((dy * saved[0].conj()).sum(0), points).narrow(-1, 0, length);
    return {dz.contiguous(), dfilter.contiguous()};
  }
};

// A gate is c = z * f + bias z, and gives z' = stream c. Legend: B sequences, N filters, d channels, T tokens, P points
// of a transform, M its numbers.
struct GateSizes {
  std::int64_t batch, filters, width, time, points, numbers;
  // Where rows begin in {B, (N + 1) d, T}, in {B, d, T} and, filled up with zeros for a transform, in {B, d, P}.
  std::int64_t stream(std::int64_t b, std::int64_t n, std::int64_t c) const {
    return ((b * (filters + 1) + n) * width + c) * time;
  }
  std::int64_t row(std::int64_t b, std::int64_t c) const { return (b * width + c) * time; }
  std::int64_t wide(std::int64_t b, std::int64_t c) const { return (b * width + c) * points; }
};
GateSizes sizesOf(const at::Tensor& streams, const at::Tensor& filter) {
  const std::int64_t points = kinds::hyenaPoints(streams.size(2));
  return {streams.size(0), filter.size(0), filter.size(1), streams.size(2), points, points / 2 + 1};
}

template <class T>
using Complex = std::complex<T>;
template <class T>
Complex<T>* complexPointer(const at::Tensor& tensor) {
  return reinterpret_cast<Complex<T>*>(at::view_as_real(tensor).data_ptr<T>());
}

// body(sequence, channel), all sequences of a channel by one thread: what they add to the channel's gradients needs no
// other order.
template <class Body>
void forChannels(const GateSizes& s, const Body& body) {
  constexpr std::int64_t kChannels = 4;  // of a task
  forTasks((s.width + kChannels - 1) / kChannels, [&](std::int64_t, std::int64_t task) {
    for (std::int64_t c = task * kChannels; c < std::min(s.width, (task + 1) * kChannels); ++c)
      for (std::int64_t b = 0; b < s.batch; ++b) body(b, c);
  });
}

// In one pass: the transform of the filter's gradient, and `gradient` turned into that of what was convolved.
template <class T>
void spectraGrad(const GateSizes& s, const Complex<T>* of, const Complex<T>* filter, Complex<T>* gradient,
                 Complex<T>* dfilter) {
  forChannels(s, [&](std::int64_t b, std::int64_t c) {
    const Complex<T>*z = of + (b * s.width + c) * s.numbers, *f = filter + c * s.numbers;
    Complex<T>*g = gradient + (b * s.width + c) * s.numbers, *df = dfilter + c * s.numbers;
    for (std::int64_t i = 0; i < s.numbers; ++i) {
      const T re = g[i].real(), im = g[i].imag();
      df[i] += Complex<T>(re * z[i].real() + im * z[i].imag(), im * z[i].real() - re * z[i].imag());
      g[i] = Complex<T>(re * f[i].real() + im * f[i].imag(), im * f[i].real() - re * f[i].imag());
    }
  });
}

// All gates of the operator with their convolutions: beside each transform one pass, which leaves its rows filled up
// for the next. Composed of operations of their own, every product, sum and slice was a pass.
struct GatedConvolutions : torch::autograd::Function<GatedConvolutions> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& streams, const at::Tensor& filter,
                            const at::Tensor& bias) {
    const GateSizes s = sizesOf(streams, filter);
    const auto options = streams.options().requires_grad(false);
    const at::Tensor spectra = at::fft_rfft(filter.detach(), s.points);  // {N, d, M}
    at::Tensor filled = at::zeros({s.batch, s.width, s.points}, options);
    filled.narrow(2, 0, s.time).copy_(streams.detach().narrow(1, 0, s.width));
    variable_list kept{streams, bias, spectra};  // then the transform and the gates of each filter
    at::Tensor out;
    for (std::int64_t n = 0; n < s.filters; ++n) {
      const at::Tensor of = at::fft_rfft(filled, s.points);
      const at::Tensor convolved = at::fft_irfft(of * spectra[n], s.points);
      const at::Tensor gates = at::empty({s.batch, s.width, s.time}, options);
      const bool last = n + 1 == s.filters;
      if (last) out = at::empty_like(gates);
      dispatch(streams, [&]<class T>() {
        const T *y = pointer<T>(convolved), *biases = pointer<T>(bias) + n * s.width;
        T *z = pointer<T>(filled), *gate = pointer<T>(gates), *next = last ? pointer<T>(out) : z;
        forChannels(s, [&](std::int64_t b, std::int64_t c) {
          const T* stream = pointer<T>(streams) + s.stream(b, n + 1, c);
          const std::int64_t row = s.row(b, c), wide = s.wide(b, c);
          for (std::int64_t t = 0; t < s.time; ++t) {
            const T value = y[wide + t] + biases[c] * z[wide + t];
            gate[row + t] = value;
            next[(last ? row : wide) + t] = stream[t] * value;
          }
        });
      });
      kept.push_back(of);
      kept.push_back(gates);
    }
    context->save_for_backward(kept);
    return out;
  }

  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor &streams = saved[0], &bias = saved[1], &spectra = saved[2];
    const GateSizes s = sizesOf(streams, spectra);
    const auto options = streams.options().requires_grad(false);
    at::Tensor dz = gradients[0].contiguous();
    const at::Tensor dstreams = at::empty_like(streams), dspectra = at::zeros_like(spectra);
    const at::Tensor dbias = at::zeros({s.filters, s.width}, options);
    for (std::int64_t n = s.filters - 1; n >= 0; --n) {
      const at::Tensor &of = saved[static_cast<std::size_t>(3 + 2 * n)],
                       &gates = saved[static_cast<std::size_t>(4 + 2 * n)];
      const at::Tensor before = n > 0 ? saved[static_cast<std::size_t>(2 + 2 * n)] : at::Tensor();
      const at::Tensor dgates = at::empty({s.batch, s.width, s.points}, options);
      dispatch(streams, [&]<class T>() {
        gateGrad<T>(s, n, streams, gates, before, dz, dstreams, dgates, pointer<T>(dbias) + n * s.width);
      });
      const at::Tensor spectrum = at::fft_rfft(dgates, s.points);
      dispatch(streams, [&]<class T>() {
        spectraGrad<T>(s, complexPointer<T>(of), complexPointer<T>(spectra[n]), complexPointer<T>(spectrum),
                       complexPointer<T>(dspectra[n]));
      });
      const at::Tensor through = at::fft_irfft(spectrum, s.points);
      if (n > 0) dz = at::empty({s.batch, s.width, s.time}, options);
      dispatch(streams, [&]<class T>() {
        inputGrad<T>(s, dgates, through, pointer<T>(bias) + n * s.width, n > 0 ? dz : at::Tensor(), dstreams);
      });
    }
    GradientSink sink(bias);
    if (sink.wanted()) sink.target().add_(dbias);
    const at::Tensor dfilter = at::fft_irfft(dspectra, s.points).narrow(-1, 0, s.time).contiguous();
    return {dstreams, dfilter, sink.forAutograd()};
  }

 private:
  // From the gradient of what the gate gave: those of its stream, of the gate (filled up with zeros), of its bias.
  template <class T>
  static void gateGrad(const GateSizes& s, std::int64_t n, const at::Tensor& streams, const at::Tensor& gates,
                       const at::Tensor& before, const at::Tensor& dz, const at::Tensor& dstreams,
                       const at::Tensor& dgates, T* dbias) {
    forChannels(s, [&](std::int64_t b, std::int64_t c) {
      const std::int64_t row = s.row(b, c), own = s.stream(b, n + 1, c);
      const T *stream = pointer<T>(streams) + own, *taken = pointer<T>(streams) + s.stream(b, n, c);
      const T *gate = pointer<T>(gates) + row, *d = pointer<T>(dz) + row;
      const T* earlier = before.defined() ? pointer<T>(before) + row : nullptr;
      T* dstream = pointer<T>(dstreams) + own;
      T* dgate = pointer<T>(dgates) + s.wide(b, c);
      T sum = 0;
      for (std::int64_t t = 0; t < s.time; ++t) {
        dstream[t] = d[t] * gate[t];
        dgate[t] = d[t] * stream[t];
      }
      if (earlier)
#pragma omp simd reduction(+ : sum)
        for (std::int64_t t = 0; t < s.time; ++t) sum += dgate[t] * taken[t] * earlier[t];
      else
#pragma omp simd reduction(+ : sum)
        for (std::int64_t t = 0; t < s.time; ++t) sum += dgate[t] * taken[t];
      dbias[c] += sum;
      std::fill(dgate + s.time, dgate + s.points, T(0));
    });
  }

  // The gradient of what was convolved, into `dz` or, where that is the first stream, into its place.
  template <class T>
  static void inputGrad(const GateSizes& s, const at::Tensor& dgates, const at::Tensor& through, const T* bias,
                        const at::Tensor& dz, const at::Tensor& dstreams) {
    forChannels(s, [&](std::int64_t b, std::int64_t c) {
      T* to = dz.defined() ? pointer<T>(dz) + s.row(b, c) : pointer<T>(dstreams) + s.stream(b, 0, c);
      const T *dgate = pointer<T>(dgates) + s.wide(b, c), *w = pointer<T>(through) + s.wide(b, c);
      for (std::int64_t t = 0; t < s.time; ++t) to[t] = w[t] + bias[c] * dgate[t];
    });
  }
};

}  // namespace

at::Tensor longConvolution(const at::Tensor& z, const at::Tensor& filter) {
  if (isNarrow(z)) return LongConvolution::apply(z.to(at::kFloat), filter.to(at::kFloat)).to(z.scalar_type());
  return LongConvolution::apply(z, filter);
}

at::Tensor gatedConvolutions(const at::Tensor& streams, const at::Tensor& filter, const at::Tensor& bias) {
  if (usesKernels(streams)) return GatedConvolutions::apply(streams.contiguous(), filter, bias.contiguous());
  const std::int64_t width = filter.size(1);
  at::Tensor z = streams.narrow(1, 0, width);
  for (std::int64_t n = 0; n < filter.size(0); ++n) {
    const at::Tensor convolved = longConvolution(z, filter[n]) + z * bias[n].unsqueeze(-1);
    z = streams.narrow(1, (n + 1) * width, width) * convolved;
  }
  return z;
}

}  // namespace eulerstack::runtime::ops
