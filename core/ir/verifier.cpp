#include "core/ir/verifier.h"

#include <fmt/format.h>

#include <unordered_set>

#include "core/kinds/integrators.h"

namespace eulerstack::ir {
namespace {

using Breaches = std::vector<std::string>;

void verifyDims(const ModelDims& dims, Breaches& breaches) {
  const std::pair<const char*, std::int64_t> sizes[] = {
      {"d_model", dims.d_model}, {"vocab_size", dims.vocab_size}, {"max_seq_len", dims.max_seq_len},
      {"n_heads", dims.n_heads}, {"n_kv_heads", dims.n_kv_heads}, {"mlp_ratio", dims.mlp_ratio}};
  for (const auto& [name, value] : sizes)
    if (value < 1) breaches.push_back(fmt::format("{} is {}", name, value));
  if (dims.n_heads > 0 && dims.d_model % dims.n_heads != 0) breaches.emplace_back("n_heads does not divide d_model");
  if (dims.n_kv_heads > 0 && dims.n_heads % dims.n_kv_heads != 0)
    breaches.emplace_back("n_kv_heads does not divide n_heads");
}

void verifyPart(const schema::KindInstance& part, schema::KindFamily family, std::string_view where,
                Breaches& breaches) {
  if (!part.kind) {
    breaches.push_back(fmt::format("{} has no kind", where));
    return;
  }
  if (part.kind->family != family)
    breaches.push_back(fmt::format("{} has kind {} of another family", where, part.kind->id));
  for (const schema::FieldValues::Entry& entry : part.values.entries())
    if (!part.kind->fields.find(entry.spec->name))
      breaches.push_back(fmt::format("{} has field {}, unknown to {}", where, entry.spec->name, part.kind->id));
}

void verifyTensors(const schema::TensorList& tensors, std::string_view where, Breaches& breaches) {
  std::unordered_set<std::string_view> names;
  for (const schema::TensorSpec& tensor : tensors) {
    if (!names.insert(tensor.name).second) breaches.push_back(fmt::format("{}: tensor {} twice", where, tensor.name));
    bool positive = !tensor.shape.empty();
    for (const std::int64_t size : tensor.shape) positive = positive && size > 0;
    if (!positive) breaches.push_back(fmt::format("{}: tensor {} has no positive shape", where, tensor.name));
  }
}

void verifyBlock(const Block& block, const ModelIr& model, Breaches& breaches) {
  const std::string where = "block " + block.templateName;
  verifyPart(block.mixer, schema::KindFamily::Mixer, where + " mixer", breaches);
  if (block.ffn.kind) verifyPart(block.ffn, schema::KindFamily::Ffn, where + " ffn", breaches);
  verifyPart(block.norm, schema::KindFamily::Norm, where + " norm", breaches);
  verifyPart(block.residual, schema::KindFamily::Residual, where + " residual", breaches);
  if (block.memory.kind) verifyPart(block.memory, schema::KindFamily::Memory, where + " memory", breaches);
  if (block.shapeChange.kind)
    verifyPart(block.shapeChange, schema::KindFamily::ShapeChange, where + " shape_change", breaches);
  verifyTensors(blockTensors(block, model), where, breaches);
}

// Walks the schedule beside the flat list of layers.
class LayerWalk {
 public:
  LayerWalk(const ModelIr& model, Breaches& breaches) : m_model(model), m_breaches(breaches) {}

  void run() {
    m_width = m_model.dims.d_model;
    for (m_item = 0; m_item < m_model.schedule.size(); ++m_item) {
      m_copy = 0;
      std::visit([&](const auto& item) { m_width = take(item, m_width); }, m_model.schedule[m_item]);
    }
    if (m_next != m_model.layers.size())
      say(fmt::format("{} layers, the schedule has {}", m_model.layers.size(), m_next));
    const std::int64_t out = m_model.outWidth > 0 ? m_model.outWidth : m_model.dims.d_model;
    if (out != m_width) say(fmt::format("the last width is {}, the model says {}", m_width, out));
  }

 private:
  void say(std::string breach) { m_breaches.push_back(std::move(breach)); }

  void expect(const std::shared_ptr<const Block>& block, std::int32_t stream, std::int64_t applications) {
    if (m_next < m_model.layers.size()) {
      const Layer& layer = m_model.layers[m_next];
      if (layer.block != block || layer.item != m_item || layer.copy != m_copy || layer.stream != stream ||
          layer.applications != applications)
        say(fmt::format("layer {} is not copy {} of item {}", m_next, m_copy, m_item));
    }
    ++m_next;
    ++m_copy;
  }

  std::int64_t take(const PlainItem& item, std::int64_t width) { return takePlain(item, width, -1); }

  std::int64_t takePlain(const PlainItem& item, std::int64_t width, std::int32_t stream) {
    if (!item.block) {
      say(fmt::format("item {} has no block", m_item));
      return width;
    }
    if (item.repeat < 1) say(fmt::format("item {} has repeat {}", m_item, item.repeat));
    checkWidth(*item.block, width);
    const std::int64_t after = widthAfter(*item.block, m_model);
    if (item.rest) checkWidth(*item.rest, after);
    for (std::int64_t copy = 0; copy < item.repeat && m_next <= m_model.layers.size(); ++copy)
      expect(copy > 0 && item.rest ? item.rest : item.block, stream, 1);
    return after;
  }

  std::int64_t take(const ParallelItem& item, std::int64_t width) {
    if (item.streams.size() < 2) say(fmt::format("item {} has {} streams", m_item, item.streams.size()));
    for (std::size_t i = 0; i < item.streams.size(); ++i) {
      std::int64_t inner = width;
      for (const PlainItem& body : item.streams[i].body) inner = takePlain(body, inner, static_cast<std::int32_t>(i));
      if (inner != item.streams[i].width) say(fmt::format("stream {} of item {} has another width", i, m_item));
    }
    if (item.width != width) say(fmt::format("item {} reads width {}, the stream has {}", m_item, item.width, width));
    return item.outWidth;
  }

  std::int64_t take(const IntegratorItem& item, std::int64_t width) {
    if (!item.block) {
      say(fmt::format("item {} has no block", m_item));
      return width;
    }
    checkWidth(*item.block, width);
    if (widthAfter(*item.block, m_model) != width) say(fmt::format("the body of item {} changes the width", m_item));
    const std::int64_t calls = item.shared ? item.steps * kinds::bodyCallsPerStep(item.method) : 1;
    for (std::int64_t copy = 0; copy < (item.shared ? 1 : item.steps) && m_next <= m_model.layers.size(); ++copy)
      expect(item.block, -1, calls);
    return width;
  }

  void checkWidth(const Block& block, std::int64_t width) {
    if (widthBefore(block, m_model) != width)
      say(fmt::format("{} of item {} is made for width {}, the stream has {}", block.templateName, m_item,
                      widthBefore(block, m_model), width));
  }

  const ModelIr& m_model;
  Breaches& m_breaches;
  std::size_t m_item = 0, m_next = 0;
  std::uint32_t m_copy = 0;
  std::int64_t m_width = 0;
};

void verifyEntry(const ScheduleItem& entry, std::size_t index, Breaches& breaches) {
  const std::string where = fmt::format("item {}", index);
  if (const auto* plain = std::get_if<PlainItem>(&entry); plain && plain->depthGating.kind)
    verifyPart(plain->depthGating, schema::KindFamily::DepthGating, where + " depth_gating", breaches);
  if (const auto* parallel = std::get_if<ParallelItem>(&entry))
    verifyPart(parallel->merge, schema::KindFamily::Merge, where + " merge", breaches);
  if (const auto* integrator = std::get_if<IntegratorItem>(&entry))
    verifyPart(integrator->method, schema::KindFamily::Integrator, where + " integrator", breaches);
}

}  // namespace

std::vector<std::string> verify(const ModelIr& model) {
  Breaches breaches;
  verifyDims(model.dims, breaches);
  if (model.layers.empty()) breaches.emplace_back("there are no layers");
  LayerWalk(model, breaches).run();
  if (!breaches.empty()) return breaches;  // the kinds' functions may rely on the above
  for (const BlockUse& use : blockUses(model)) verifyBlock(*use.block, model, breaches);
  for (std::size_t i = 0; i < model.schedule.size(); ++i) {
    verifyEntry(model.schedule[i], i, breaches);
    verifyTensors(mergeTensors(model, i), fmt::format("merge {}", i), breaches);
  }
  verifyTensors(outputProjectionTensors(model), "output_proj", breaches);
  verifyTensors(rationaleTensors(model), "rationale", breaches);
  verifyPart(model.positional, schema::KindFamily::Positional, "positional", breaches);
  verifyPart(model.finalNorm, schema::KindFamily::Norm, "final_norm", breaches);
  verifyPart(model.head, schema::KindFamily::Head, "head", breaches);
  verifyTensors(headTensors(model), "head", breaches);
  return breaches;
}

}  // namespace eulerstack::ir
