// Vaswani et al. 2017 section 3.2; grouped heads: Ainslie et al. 2023; window: Beltagy et al. 2020 section 3.1,
// Jiang et al. 2023 (Mistral 7B) section 2; latent: DeepSeek-AI 2024 (DeepSeek-V2) section 2.1; sinks: Xiao et al.
// 2023, Agarwal et al. 2025 (gpt-oss); softcap: Gemma Team 2024 (Gemma 2) section 2. Shapes: d width, H query heads, K
// key/value heads, h head size, T tokens.
#include "core/kinds/attention.h"

#include <fmt/format.h>

#include "core/kinds/compression.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
namespace {

Phrase headsText(const AttentionShape& shape) {
  if (shape.mla.latent > 0)
    return Phrase(fmt::format("MLA {}", shape.heads)).add(fmt::format("r {}", shape.mla.latent));
  if (shape.kvHeads == shape.heads) return fmt::format("MHA {}", shape.heads);
  if (shape.kvHeads == 1) return fmt::format("MQA {}", shape.heads);
  return fmt::format("GQA {}/{}", shape.heads, shape.kvHeads);
}

// "4096", "32/4" when every fourth position is seen, "32+4" with each fourth position before the window.
std::string windowText(const AttentionShape& shape) {
  switch (shape.mode) {
    case WindowMode::Dilated:
      return fmt::format("{}/{}", shape.window, shape.dilation);
    case WindowMode::Strided:
      return fmt::format("{}+{}", shape.window, shape.dilation);
    case WindowMode::Band:
      break;
  }
  return std::to_string(shape.window);
}

Phrase detail(const KindInstance& mixer, const ir::LayerContext& context) {
  const AttentionShape shape = attentionShape(mixer, context);
  Phrase text = headsText(shape);
  if (const KindInstance* compression = mixer.values.kind("compression")) {
    const CompressionShape blocks = compressionShape(*compression);
    text.add(fmt::format("{} {}", compression->kind->title, blocks.block));
    if (blocks.top > 0) text.add(Message{ES_TR("Message", "top {count}"), {{"count", blocks.top}}});
  }
  if (shape.window > 0) text.add(Message{ES_TR("Message", "win {size}"), {{"size", windowText(shape)}}});
  if (shape.sinks > 0) text.add(Message{ES_TR("Message", "sinks {count}"), {{"count", shape.sinks}}});
  return text;
}

const schema::Section& sinksSection() {
  static const schema::Section section{
      "attention_sinks",
      {integerField("n_per_head", "", 1, 0, 1024,
                    ES_TR("Schema", "Extra scores in the softmax denominator of each head; they have no value.")),
       booleanField("learnable", true, ES_TR("Schema", "The extra scores are learned; else they are zero."))},
      ES_TR("Schema", "Lets a head attend to nothing.")};
  return section;
}

const schema::Section& mlaSection() {
  static const schema::Section section = [] {
    const auto size = [](const char* name, const char* fallback, double minimum, const char* doc) {
      return derived(integerField(name, ES_TR("Schema", "dim"), {}, minimum, kMaxWidth, doc), fallback);
    };
    return schema::Section{
        "mla",
        {nullable(size("q_lora", ES_TR("Schema", "off"), 1,
                       ES_TR("Schema", "Size of a latent of the queries; off means they are projected at once."))),
         size("rope_head_dim", ES_TR("Schema", "half of a head"), 0,
              ES_TR("Schema", "Rotated numbers of a query and of the key that all heads share.")),
         size("nope_head_dim", ES_TR("Schema", "the rest of a head"), 1,
              ES_TR("Schema", "Numbers of a query and key that are not rotated.")),
         size("v_head_dim", ES_TR("Schema", "head size"), 1, ES_TR("Schema", "Size of a head's values."))},
        ES_TR("Schema", "Sizes of latent attention.")};
  }();
  return section;
}

FieldSpec sectionField(const char* name, const schema::Section& section) {
  FieldSpec field{.name = name, .type = FieldType::Section, .nullable = true};
  field.section = &section;
  field.fallbackText = ES_TR("Schema", "off");
  field.doc = section.doc;
  return advanced(field);
}

FieldSpec windowField() {
  return overridable(nullable(derived(
      integerField("window", ES_TR("Schema", "tokens"), {}, 1, kMaxSequence,
                   ES_TR("Schema", "How many tokens back a token sees, itself included; off means the full context.")),
      ES_TR("Schema", "full context"))));
}

FieldSpec compressionField() {
  FieldSpec field{.name = "compression", .type = FieldType::Kind, .nullable = true};
  field.family = KindFamily::Compression;
  field.fallbackText = ES_TR("Schema", "off");
  field.doc = ES_TR("Schema", "Far tokens are read as blocks, each compressed to one key and value.");
  return advanced(field);
}

FieldSpec qkNormField() {
  FieldSpec field{.name = kQkNorm, .type = FieldType::Choice};
  field.choices = {"head", "width"};
  field.nullable = true;
  field.fallbackText = ES_TR("Schema", "off");
  field.doc = ES_TR("Schema",
                    "RMS norm of queries and keys before rotation. head: of each head (Qwen3); width: of all heads "
                    "together (OLMo 2).");
  return advanced(field);
}

// Fields of version 1.
std::vector<FieldSpec> languageFields() {
  return {
      windowField(),
      choiceField("window_mode", "standard", {"standard", "sliding", "dilated", "nsa"},
                  ES_TR("Schema",
                        "standard, sliding: all tokens of the window. dilated: every window_dilation-th. nsa: all, "
                        "and beyond it every (window * window_dilation)-th.")),
      advanced(derived(integerField("window_dilation", ES_TR("Schema", "tokens"), {}, 1, kMaxSequence,
                                    ES_TR("Schema", "Step of the modes dilated and nsa.")),
                       ES_TR("Schema", "1; nsa: 4"))),
      overridable(
          numberField("attn_drop", 0.0, 0, 1, ES_TR("Schema", "Share of attention weights set to zero in training."))),
      booleanField("qkv_bias", false, ES_TR("Schema", "Adds biases to the query, key and value projections.")),
      nullable(derived(integerField("latent_dim", ES_TR("Schema", "dim"), {}, 1, kMaxWidth,
                                    ES_TR("Schema",
                                          "Keys and values of all heads are read from one latent of this size; only "
                                          "it is cached (MLA).")),
                       ES_TR("Schema", "off"))),
      compressionField(),
      sectionField("attention_sinks", sinksSection()),
  };
}

// Fields of this program, for published models.
std::vector<FieldSpec> studioFields() {
  return {
      advanced(derived(integerField(kHeadDim, ES_TR("Schema", "dim"), {}, 1, kMaxWidth,
                                    ES_TR("Schema", "Size of one head, when it is not d_model / n_heads.")),
                       ES_TR("Schema", "d_model / n_heads"))),
      advanced(derived(integerField(kKvHeads, ES_TR("Schema", "heads"), {}, 1, kMaxHeads,
                                    ES_TR("Schema", "Key/value heads of this template; divides n_heads.")),
                       ES_TR("Schema", "model.n_kv_heads"))),
      advanced(booleanField(kOutputBias, false, ES_TR("Schema", "Adds a bias to the output projection."))),
      qkNormField(),
      advanced(nullable(
          derived(above(numberField(kSoftcap, {}, 0, 1e6, ES_TR("Schema", "Scores z become c tanh(z / c) (Gemma 2)."))),
                  ES_TR("Schema", "off")))),
      advanced(derived(above(numberField(kScale, {}, 0, 1e6, ES_TR("Schema", "Factor on q . k."))),
                       ES_TR("Schema", "1 / sqrt(head size)"))),
      advanced(derived(integerField(kRopeDim, ES_TR("Schema", "dim"), {}, 0, kMaxWidth,
                                    ES_TR("Schema",
                                          "Only the first numbers of a head are rotated; 0 turns rotation off in "
                                          "this template.")),
                       ES_TR("Schema", "head size"))),
      advanced(derived(above(numberField(kRopeTheta, {}, 0, 1e15,
                                         ES_TR("Schema", "Base of the rotation's wavelengths in this template."))),
                       ES_TR("Schema", "embedding.rope_theta"))),
      advanced(booleanField(kRopeInterleaved, false,
                            ES_TR("Schema",
                                  "Neighbouring numbers are rotated against each other, as in DeepSeek's weights, not "
                                  "the halves of a head."))),
      sectionField(kMla, mlaSection()),
  };
}

schema::Section fields() {
  std::vector<FieldSpec> all = languageFields();
  for (FieldSpec& field : studioFields()) all.push_back(std::move(field));
  return {"attention", std::move(all), ES_TR("Schema", "Options of an attention mixer.")};
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "attention";
  kind.title = "Attention";
  kind.family = KindFamily::Mixer;
  kind.section = "attention";
  kind.fields = fields();
  kind.rules = attentionRules();
  kind.keepsKvCache = true;
  kind.tensors = attentionTensors;
  kind.flops = attentionFlops;
  kind.kvBytesPerToken = attentionKvGrowth;
  kind.kvBytes = attentionKvBytes;
  kind.activations = attentionActivations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema",
                   "Each token looks at itself and the tokens before it and mixes their values by the softmax of "
                   "query-key products. Several query heads may share one key/value head (n_kv_heads), or all read "
                   "one latent (latent_dim).");
  kind.equation =
      "q = W_q x in R^(H*h); k, v = W_k x, W_v x in R^(K*h); y = W_o concat_i softmax_j(q_i . k_j / sqrt(h)) v_j, "
      "p - window < j <= p. MLA: c = N(W_dkv x) in R^r, k_r = W_kr x in R^(h_r); k_i = [W_uk,i c, rot k_r], v_i = "
      "W_uv,i c";
  kind.paper =
      "Vaswani et al. 2017, section 3.2; Ainslie et al. 2023 (GQA); DeepSeek-AI 2024 (DeepSeek-V2), section 2.1";
  kind.icon = "attention";
  kind.order = 10;
  kind.example = "{type: attention, attention: {window: 32, attn_drop: 0.1, qkv_bias: true}}";
  return kind;
}

}  // namespace

const KindDescriptor& attentionKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

}  // namespace eulerstack::kinds
