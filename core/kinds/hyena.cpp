// Shapes: d width, N order, f filter width, T tokens, n points of the transforms.
#include "core/kinds/hyena.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "core/kinds/counting.h"
#include "core/kinds/fields.h"
#include "core/kinds/mamba_variants.h"

namespace eulerstack::kinds {
namespace {

std::int64_t streams(const HyenaShape& shape, std::int64_t width) {
  return times(shape.depth + 1, width);
}

schema::TensorList tensors(const KindInstance& mixer, const ir::LayerContext& context) {
  const HyenaShape shape = hyenaShape(mixer);
  const std::int64_t width = context.width;
  schema::TensorList list;
  addLinear(list, "in_proj", width, streams(shape, width), true);
  addConvolution(list, "short_conv", streams(shape, width), kHyenaShortKernel, true);
  addLinear(list, "filter.0", kHyenaFeatures, shape.filterHidden, true);
  addLinear(list, "filter.1", shape.filterHidden, shape.filterHidden, true);
  addLinear(list, "filter.2", shape.filterHidden, times(shape.depth, width), false);
  list.push_back({"long_conv.bias", {shape.depth, width}, {schema::InitKind::Ones, 0}});
  addLinear(list, "out_proj", width, width, true, schema::InitKind::ResidualNormal);
  return list;
}

// Projections; the short convolution; the filters, computed once for each lag; per order and channel three transforms
// of n points of real numbers (2.5 n log2 n each) and n / 2 complex products of 6, shared by T tokens; per order bias
// 2, gate 1 and window 1 a channel.
Flops flops(const KindInstance& mixer, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  const HyenaShape shape = hyenaShape(mixer);
  const std::int64_t width = context.width, orders = times(shape.depth, width);
  Flops sum = linearFlops(width, streams(shape, width), true) + linearFlops(width, width, true);
  sum += Flops(times(streams(shape, width), 2 * kHyenaShortKernel + 1));
  sum +=
      linearFlops(kHyenaFeatures, shape.filterHidden, true) + linearFlops(shape.filterHidden, shape.filterHidden, true);
  sum += linearFlops(shape.filterHidden, orders, false) + Flops(times(4, shape.filterHidden));
  const std::int64_t sequence = std::max<std::int64_t>(1, query.sequence), points = hyenaPoints(sequence);
  const std::int64_t log = std::bit_width(static_cast<std::uint64_t>(points)) - 1;
  const std::int64_t perChannel = (times(15 * log, points) / 2 + times(3, points)) / sequence;
  return sum + Flops(times(perChannel, orders)) + Flops(times(2 + 1 + 1, orders));
}

// While generating, the inputs of the long convolutions are kept: every output needs all of them.
Bytes kvBytes(const KindInstance& mixer, const ir::LayerContext& context) {
  return Bytes(times(times(hyenaShape(mixer).depth, context.width), ir::bytesOf(context.dims.dtype)));
}
Bytes stateBytes(const KindInstance& mixer, const ir::LayerContext& context) {
  const std::int64_t past = times(streams(hyenaShape(mixer), context.width), kHyenaShortKernel - 1);
  return Bytes(times(past, ir::bytesOf(context.dims.dtype)));
}

// Kept: the layer's input; in_proj before and after the short convolution; per order the input of the long convolution
// and its output; the filters and their hidden values once for each lag; out_proj's input.
std::int64_t activations(const KindInstance& mixer, const ir::LayerContext& context, std::int64_t) {
  const HyenaShape shape = hyenaShape(mixer);
  const std::int64_t orders = times(shape.depth, context.width);
  return times(2, context.width) + times(2, streams(shape, context.width)) + times(3, orders) +
         times(4, shape.filterHidden);
}

Phrase detail(const KindInstance& mixer, const ir::LayerContext&) {
  const HyenaShape shape = hyenaShape(mixer);
  Phrase text(Message{ES_TR("Message", "order {count}"), {{"count", shape.depth}}});
  text.add(Message{ES_TR("Message", "filter {size}"), {{"size", shape.filterHidden}}});
  if (shape.decay > 0) text.add(Message{ES_TR("Message", "decay {rate}"), {{"rate", shape.decay}}});
  return text;
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "hyena";
  kind.title = "Hyena";
  kind.family = KindFamily::Mixer;
  kind.section = "hyena";
  kind.fields = {"hyena",
                 {
                     integerField("depth", "", 2, 1, 16, ES_TR("Schema", "Long convolutions and gates in a row.")),
                     integerField("filter_hidden", ES_TR("Schema", "dim"), 64, 1, kMaxWidth,
                                  ES_TR("Schema", "Width of the network that computes the filters.")),
                     numberField("filter_decay", 0.0, 0, 1e6,
                                 ES_TR("Schema",
                                       "How fast the filters fade: by e^-filter_decay over the full "
                                       "context.")),
                 },
                 ES_TR("Schema", "Options of a hyena mixer.")};
  kind.tensors = tensors;
  kind.flops = flops;
  kind.kvBytesPerToken = kvBytes;
  kind.stateBytes = stateBytes;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema",
                   "Convolutions as long as the context, with filters computed by a small network from the distance, "
                   "and gates between them. Fourier transforms make the work grow as T log T.");
  kind.equation =
      "v, x_1 .. x_N = conv3(W_in u), each in R^d; z = v; z = x_n * (h_n conv z + b_n z), n = 1 .. N; y = W_out z; "
      "h_n(t) = MLP(t / max_seq_len) e^(-filter_decay t / max_seq_len)";
  kind.paper = "Poli et al. 2023, section 3";
  kind.icon = "hyena";
  kind.order = 40;
  kind.example = "{type: hyena, hyena: {depth: 2, filter_hidden: 16, filter_decay: 0.5}}";
  return kind;
}

}  // namespace

const KindDescriptor& hyenaKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

HyenaShape hyenaShape(const KindInstance& mixer) {
  return {mixer.values.integer("depth", 2), mixer.values.integer("filter_hidden", 64),
          mixer.values.number("filter_decay", 0)};
}

std::int64_t hyenaPoints(std::int64_t sequence) {
  const std::uint64_t wanted = static_cast<std::uint64_t>(std::max<std::int64_t>(1, sequence)) * 2;
  return static_cast<std::int64_t>(std::bit_ceil(wanted));
}

}  // namespace eulerstack::kinds
