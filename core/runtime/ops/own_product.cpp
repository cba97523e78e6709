#include "core/runtime/ops/own_product.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "core/runtime/kernels/kernels.h"
#include "core/runtime/ops/work_sharing.h"

namespace eulerstack::runtime::ops {
namespace {

using kernels::kPanel;
using kernels::ProductArgs;

constexpr std::int64_t kRows = 48;            // whole tiles of every instruction set, a task's smallest number of rows
constexpr std::int64_t kTaskDepth = 36864;    // rows times depth of a task: some 40 microseconds a panel
constexpr std::int64_t kGroup = 8;            // panels packed at one time where A is packed too
constexpr std::int64_t kTaskPanels = 4;       // of them in one task at least: what packing A costs is spread over them
constexpr std::int64_t kTasksOfThread = 4;    // fewer leave threads waiting for the last one
constexpr std::int64_t kLargestDepth = 2048;  // packed at one time: 4 MiB of panels

std::int64_t roundedUp(std::int64_t a, std::int64_t step) {
  return (a + step - 1) / step * step;
}

ProductArgs argsOf(const at::Tensor& c, const at::Tensor& a, const at::Tensor& b, bool add) {
  ProductArgs args;
  args.rows = a.size(0);
  args.depth = a.size(1);
  args.cols = b.size(1);
  args.a = a.data_ptr<float>();
  args.aRow = a.stride(0);
  args.aCol = a.stride(1);
  args.b = b.data_ptr<float>();
  args.bRow = b.stride(0);
  args.bCol = b.stride(1);
  args.c = c.data_ptr<float>();
  args.cRow = c.stride(0);
  args.add = add;
  return args;
}

// A task is some rows of one panel, in the order of the panels; a thread packs a panel for itself when it comes to it.
void panelByPanel(const ProductArgs& all, const at::TensorOptions& options) {
  const std::int64_t panels = (all.cols + kPanel - 1) / kPanel;
  const std::int64_t height = std::max(kRows, kTaskDepth / std::max<std::int64_t>(1, all.depth) / kRows * kRows);
  const std::int64_t parts = (all.rows + height - 1) / height;
  const std::int64_t panelSize = all.depth * kPanel;
  const std::int64_t size = roundedUp(kernels::productScratch(height, false), 16) + panelSize;
  const std::int64_t threads = taskThreads(panels * parts);
  const at::Tensor buffer = at::empty({threads, size}, options);
  std::vector<std::int64_t> held(static_cast<std::size_t>(threads * 8), -1);  // each on a cache line of its own
  forTasks(panels * parts, [&](std::int64_t thread, std::int64_t task) {
    ProductArgs part = all;
    part.panelBegin = part.packedFirst = task / parts;
    part.panelEnd = part.panelBegin + 1;
    part.rowBegin = task % parts * height;
    part.rowEnd = std::min(all.rows, part.rowBegin + height);
    part.packed = buffer.data_ptr<float>() + thread * size;
    part.scratch = part.packed + panelSize;
    std::int64_t& mine = held[static_cast<std::size_t>(thread * 8)];
    if (mine != part.panelBegin) kernels::kernels<float>().packPanels(part);
    mine = part.panelBegin;
    kernels::kernels<float>().product(part);
  });
}

// Rows of A stand apart, as in gradients of weights: they are packed for each task, and so the panels, which all tasks
// read, are packed before, once.
void panelsTogether(const ProductArgs& all, std::int64_t first, const at::Tensor& packed) {
  const std::int64_t panels = (all.cols + kPanel - 1) / kPanel;
  const std::int64_t last = std::min(panels, first + kGroup);
  ProductArgs group = all;
  group.packed = packed.data_ptr<float>();
  group.packedFirst = first;
  forTasks(last - first, [&](std::int64_t, std::int64_t task) {
    ProductArgs part = group;
    part.panelBegin = first + task;
    part.panelEnd = part.panelBegin + 1;
    kernels::kernels<float>().packPanels(part);
  });
  const std::int64_t height = all.rows >= 16 * kRows ? kRows : kRows / 2;
  const std::int64_t parts = (all.rows + height - 1) / height;
  const std::int64_t each = parts >= kTasksOfThread * taskThreads(parts) ? kGroup : kTaskPanels;
  const std::int64_t shares = (last - first + each - 1) / each;
  const std::int64_t scratch = roundedUp(kernels::productScratch(height, true), 16);
  const at::Tensor buffer = at::empty({taskThreads(parts * shares), scratch}, packed.options());
  forTasks(parts * shares, [&](std::int64_t thread, std::int64_t task) {
    ProductArgs part = group;
    part.rowBegin = task / shares * height;
    part.rowEnd = std::min(all.rows, part.rowBegin + height);
    part.panelBegin = first + task % shares * each;
    part.panelEnd = std::min(last, part.panelBegin + each);
    part.scratch = buffer.data_ptr<float>() + thread * scratch;
    kernels::kernels<float>().product(part);
  });
}

}  // namespace

bool hasSteps(const at::Tensor& matrix) {
  return matrix.stride(0) == 1 || matrix.stride(1) == 1;
}

void ownProduct(const at::Tensor& c, const at::Tensor& a, const at::Tensor& b, bool add) {
  const ProductArgs all = argsOf(c, a, b, add);
  const at::TensorOptions options = c.options().requires_grad(false);
  if (all.aCol == 1) return panelByPanel(all, options);
  const std::int64_t panels = (all.cols + kPanel - 1) / kPanel;
  const std::int64_t deepest = std::min(all.depth, kLargestDepth);
  const at::Tensor packed = at::empty({std::min(panels, kGroup) * deepest * kPanel}, options);
  for (std::int64_t depth = 0; depth < all.depth; depth += kLargestDepth) {
    ProductArgs block = all;
    block.depth = std::min(kLargestDepth, all.depth - depth);
    block.a += depth * all.aCol;
    block.b += depth * all.bRow;
    block.add = add || depth > 0;
    for (std::int64_t first = 0; first < panels; first += kGroup) panelsTogether(block, first, packed);
  }
}

}  // namespace eulerstack::runtime::ops
