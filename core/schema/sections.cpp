#include "core/schema/sections.h"

#include "core/base/limits.h"
#include "core/kinds/fields.h"

namespace eulerstack::schema {

using namespace kinds;

namespace {

FieldSpec sectionField(const char* name, const char* doc) {
  return {.name = name, .type = FieldType::Section, .nullable = true, .doc = doc};
}

FieldSpec kindField(const char* name, KindFamily family, FieldValue fallback, const char* doc) {
  FieldSpec field{.name = name, .type = FieldType::Kind, .fallback = std::move(fallback)};
  field.family = family;
  field.doc = doc;
  return field;
}

FieldSpec optionalKind(const char* name, KindFamily family, const char* doc) {
  return advanced(nullable(derived(kindField(name, family, {}, doc), ES_TR("Schema", "off"))));
}

FieldSpec anyField(const char* name, const char* doc) {
  return {.name = name, .type = FieldType::Any, .doc = doc};
}

FieldSpec mandatorySection(const char* name, const char* example, const char* doc) {
  FieldSpec field = sectionField(name, doc);
  field.example = example;
  field.required = true;
  field.nullable = false;
  return field;
}

FieldSpec nestedField(const char* name, const Section& section) {
  FieldSpec field = sectionField(name, section.doc);
  field.section = &section;
  return field;
}

FieldSpec patternsField(const char* name, std::vector<std::string> fallback, const char* doc) {
  return {.name = name, .type = FieldType::TextList, .fallback = FieldValue(std::move(fallback)), .doc = doc};
}

FieldSpec coefficients(const char* name, std::vector<double> fallback, const char* doc) {
  FieldSpec field{.name = name, .type = FieldType::NumberList, .fallback = FieldValue(std::move(fallback))};
  field.listLength = 3;
  field.minimum = -1000;
  field.maximum = 1000;
  field.doc = doc;
  return field;
}

const Section& optimizerGroups() {
  static const Section section{
      "optimizer_groups",
      {patternsField("muon", {}, ES_TR("Schema", "Names of matrices that Muon moves; * stands for any text.")),
       patternsField("adamw", {}, ES_TR("Schema", "Names of tensors that AdamW moves, whatever else says."))},
      ES_TR("Schema", "Which tensors each optimizer moves.")};
  return section;
}

const Section& muonSection() {
  static const Section section{
      "muon",
      {integerField("ns_iters", "", 8, 0, 100, ES_TR("Schema", "Newton-Schulz steps with ns_coefs.")),
       coefficients("ns_coefs", {3.4445, -4.7750, 2.0315}, ES_TR("Schema", "Coefficients a, b, c of these steps.")),
       integerField("stabilize_iters", "", 2, 0, 100, ES_TR("Schema", "Further steps with stabilize_coefs.")),
       coefficients("stabilize_coefs", {2.0, -1.5, 0.5}, ES_TR("Schema", "Coefficients of the further steps."))},
      ES_TR("Schema", "How Muon makes an update orthogonal.")};
  return section;
}

const Section& quantSection() {
  static const Section section{
      "quant_aware_training",
      {booleanField("enabled", false, ES_TR("Schema", "Trains with the weights as they are after quantisation.")),
       choiceField("dtype", "fp4", {"fp4", "fp8", "int8"}, ES_TR("Schema", "Format of the quantised weights.")),
       patternsField("scope", {"layers.*"}, ES_TR("Schema", "Names of the matrices; * stands for any text.")),
       choiceField("dequant_to", "bf16", {"fp4", "fp8", "bf16", "fp32"},
                   ES_TR("Schema", "Format that weights are brought back to before they are used."))},
      ES_TR("Schema", "Quantisation that training takes into account.")};
  return section;
}

}  // namespace

Section rootSection() {
  return {"root",
          {required("1", integerField("schema_version", "", {}, 1, 1, ES_TR("Schema", "Version of the language: 1."))),
           anyField("let", ES_TR("Schema", "Named numbers for use in ${let.NAME} expressions.")),
           mandatorySection("model", "{name: my-model, d_model: 256, vocab_size: 512, max_seq_len: 512, n_heads: 4}",
                            ES_TR("Schema", "Sizes and number format of the whole model.")),
           mandatorySection("tokenizer_contract", "{type: hf, pretrained: byte-level}",
                            ES_TR("Schema", "Which tokenizer the model expects.")),
           mandatorySection("embedding", "{type: learned, positional: rope}",
                            ES_TR("Schema", "Token embedding and positions.")),
           required("{block: {mixer: {type: attention}, ffn: {type: gated_mlp}}}",
                    anyField("layer_templates", ES_TR("Schema", "Named layer definitions."))),
           required("[]", anyField("layer_schedule", ES_TR("Schema", "The layers of the model, in order."))),
           required("{type: causal_lm}", kindField("head", KindFamily::Head, {},
                                                   ES_TR("Schema", "What turns the last layer into predictions."))),
           nullable(anyField("execution_modes", ES_TR("Schema", "Phases of a text, such as thinking and answering."))),
           nullable(derived(kindField("transition", KindFamily::Transition, {},
                                      ES_TR("Schema", "What ends one phase and begins the next.")),
                            ES_TR("Schema", "by budget"))),
           sectionField("training_hints", ES_TR("Schema", "Suggested settings for training.")),
           sectionField("compatibility", ES_TR("Schema", "What exports should respect."))},
          ES_TR("Schema", "A whole document.")};
}

Section modelSection() {
  return {"model",
          {required("my-model", textField("name", {}, ES_TR("Schema", "Name of the model."))),
           required("256", integerField("d_model", ES_TR("Schema", "dim"), {}, 1, kMaxWidth,
                                        ES_TR("Schema", "Width of the residual stream."))),
           required("512", integerField("vocab_size", ES_TR("Schema", "tokens"), {}, 1, kMaxVocabulary,
                                        ES_TR("Schema", "Number of token ids."))),
           required("512", integerField("max_seq_len", ES_TR("Schema", "tokens"), {}, 1, kMaxSequence,
                                        ES_TR("Schema", "Longest context."))),
           required("4", integerField("n_heads", ES_TR("Schema", "heads"), {}, 1, kMaxHeads,
                                      ES_TR("Schema", "Number of query heads; divides d_model."))),
           derived(integerField("n_kv_heads", ES_TR("Schema", "heads"), {}, 1, kMaxHeads,
                                ES_TR("Schema", "Number of key/value heads; divides n_heads.")),
                   "n_heads"),
           integerField("mlp_ratio", "", 4, 1, 1024,
                        ES_TR("Schema", "Inner width of feed-forward parts as a multiple of d_model.")),
           advanced(derived(integerField("vendor.studio.dense_ffn_dim", ES_TR("Schema", "dim"), {}, 1, kMaxFfnWidth,
                                         ES_TR("Schema", "Inner width of dense feed-forward parts that give none.")),
                            ES_TR("Schema", "mlp_ratio * d_model"))),
           choiceField("dtype", "bfloat16", {"float32", "bfloat16", "float16"},
                       ES_TR("Schema", "Number format of weights and activations.")),
           advanced(nullable(textField("family_hint", {}, ES_TR("Schema", "Family the design follows, for checks.")))),
           advanced(nullable(integerField("target_params", ES_TR("Schema", "parameters"), {}, 1, 1e15,
                                          ES_TR("Schema", "Number of parameters the design aims at, for checks."))))},
          ES_TR("Schema", "Sizes and number format of the whole model.")};
}

Section tokenizerSection() {
  return {"tokenizer_contract",
          {required("hf", choiceField("type", "hf", {"hf"}, ES_TR("Schema", "Kind of tokenizer: a Hugging Face one."))),
           required("byte-level", textField("pretrained", {}, ES_TR("Schema", "Name or folder of the tokenizer."))),
           booleanField("add_bos", true, ES_TR("Schema", "Puts a start token before each text.")),
           booleanField("add_eos", true, ES_TR("Schema", "Puts an end token after each text.")),
           advanced(nullable(derived(textField("pad_token", {}, ES_TR("Schema", "Token that fills up short texts.")),
                                     ES_TR("Schema", "none"))))},
          ES_TR("Schema", "Which tokenizer the model expects.")};
}

Section embeddingSection() {
  FieldSpec studioPositional{.name = "vendor.studio.positional", .type = FieldType::Choice};
  studioPositional.choices = {"learned"};
  studioPositional.fallbackText = ES_TR("Schema", "positional");
  studioPositional.doc = ES_TR("Schema",
                               "learned: a vector for each position is added to the embedding, as in GPT-2. Needs "
                               "positional: none.");
  return {"embedding",
          {required("learned",
                    choiceField("type", "learned", {"learned"}, ES_TR("Schema", "A learned vector for each token."))),
           required("rope", choiceField("positional", "rope", {"rope", "alibi", "none"},
                                        ES_TR("Schema", "How tokens know their place."))),
           booleanField("tie_word_embeddings", true,
                        ES_TR("Schema", "Says that the head uses the embedding matrix; head.tie_weights decides.")),
           advanced(nullable(
               derived(above(numberField("scale", {}, 0, 1e6, ES_TR("Schema", "Factor on the token embedding."))),
                       ES_TR("Schema", "off")))),
           advanced(studioPositional)},
          ES_TR("Schema", "Token embedding and positions.")};
}

Section layerTemplateSection() {
  return {"layer_template",
          {required("{type: attention}", kindField("mixer", KindFamily::Mixer, {},
                                                   ES_TR("Schema", "What moves information between tokens."))),
           required("{type: gated_mlp}",
                    kindField("ffn", KindFamily::Ffn, {}, ES_TR("Schema", "What transforms each token by itself."))),
           kindField("norm", KindFamily::Norm, FieldValue(std::string("rmsnorm")),
                     ES_TR("Schema", "Normalisation around mixer and feed-forward part.")),
           kindField("residual", KindFamily::Residual, FieldValue(std::string("sequential")),
                     ES_TR("Schema", "How outputs join the residual stream.")),
           sectionField("state", ES_TR("Schema", "What the layer keeps between tokens when it generates.")),
           optionalKind("memory", KindFamily::Memory,
                        ES_TR("Schema", "A memory of its own that the layer reads at its end.")),
           optionalKind("shape_change", KindFamily::ShapeChange,
                        ES_TR("Schema", "Ends the layer at another width; the next layers run at that width."))},
          ES_TR("Schema", "One layer: mixer, feed-forward part, norm and residual.")};
}

Section stateSection() {
  const char* byMixer = ES_TR("Schema", "by mixer");
  return {
      "state",
      {derived({.name = "kv_cache",
                .type = FieldType::Boolean,
                .doc = ES_TR("Schema", "Keeps keys and values of past tokens.")},
               byMixer),
       derived({.name = "ssm_state", .type = FieldType::Boolean, .doc = ES_TR("Schema", "Keeps a recurrent state.")},
               byMixer)},
      ES_TR("Schema", "What the layer keeps between tokens when it generates.")};
}

Section scheduleEntrySection() {
  FieldSpec reference{.name = "template", .type = FieldType::TemplateRef, .required = true};
  reference.doc = ES_TR("Schema", "Name of the layer template.");
  return {"schedule_entry",
          {reference,
           integerField("repeat", ES_TR("Schema", "layers"), 1, 1, static_cast<double>(Limits{}.expandedLayers),
                        ES_TR("Schema", "How many layers of this template follow each other.")),
           sectionField("override", ES_TR("Schema", "Values that differ from the template in these layers.")),
           optionalKind("depth_gating", KindFamily::DepthGating,
                        ES_TR("Schema", "Lets only some tokens pass through these layers."))},
          ES_TR("Schema", "Layers of one template.")};
}

Section parallelEntrySection() {
  return {"parallel_entry",
          {required("[]", anyField("parallel",
                                   ES_TR("Schema", "Two or more streams that read the same input side by side."))),
           kindField("merge", KindFamily::Merge, FieldValue(std::string("concat")),
                     ES_TR("Schema", "How the streams become one again."))},
          ES_TR("Schema", "Streams of layers side by side.")};
}

Section integratorEntrySection() {
  return {"integrator_entry",
          {required("{type: discrete, steps: 4, body: block}",
                    kindField("integrator", KindFamily::Integrator, {},
                              ES_TR("Schema", "A template that is applied several times.")))},
          ES_TR("Schema", "One body applied several times.")};
}

Section streamSection() {
  return {"stream",
          {required("fast", textField("stream", {}, ES_TR("Schema", "Name of the stream."))),
           required("[]", anyField("body", ES_TR("Schema", "The layers of the stream, in order.")))},
          ES_TR("Schema", "One stream of a parallel entry.")};
}

Section streamLayerSection() {
  Section entry = scheduleEntrySection();
  entry.name = "stream_layer";
  std::erase_if(entry.fields, [](const FieldSpec& field) {
    return std::string_view(field.name) != "template" && std::string_view(field.name) != "repeat";
  });
  entry.doc = ES_TR("Schema", "Layers of one template inside a stream.");
  return entry;
}

Section executionModeSection() {
  return {
      "execution_mode",
      {required("answer", textField("name", {}, ES_TR("Schema", "Name of the phase."))),
       required("256", integerField("max_tokens", ES_TR("Schema", "tokens"), {}, 1, kMaxSequence,
                                    ES_TR("Schema", "Budget: the phase ends after so many tokens."))),
       numberField("loss_weight", 1.0, 0, 1e6, ES_TR("Schema", "Weight of the phase's tokens in the training loss.")),
       booleanField("kv_share", false,
                    ES_TR("Schema", "The next phase reads on from this one; else it starts from the prompt again.")),
       booleanField("visible_to_user", true, ES_TR("Schema", "The phase is part of the answer people see.")),
       booleanField("per_token_rationale", false,
                    ES_TR("Schema",
                          "A hidden rationale of max_tokens after each token, mixed into its prediction by a "
                          "learned head."))},
      ES_TR("Schema", "One phase of a text.")};
}

Section trainingHintsSection() {
  FieldSpec betas{
      .name = "betas", .type = FieldType::NumberList, .fallback = FieldValue(std::vector<double>{0.9, 0.95})};
  betas.listLength = 2;
  betas.minimum = 0;
  betas.maximum = 1;
  betas.maximumOpen = true;
  betas.doc = ES_TR("Schema", "Decay rates of AdamW's two averages.");
  return {
      "training_hints",
      {above(numberField("lr_peak", 3e-4, 0, 1000, ES_TR("Schema", "Highest learning rate."))),
       numberField("lr_floor_ratio", 0.1, 0, 1, ES_TR("Schema", "Last learning rate as a share of lr_peak.")),
       numberField("warmup_steps_ratio", 0.03, 0, 1, ES_TR("Schema", "Share of the steps in which the rate rises.")),
       betas,
       numberField("weight_decay", 0.1, 0, 1000, ES_TR("Schema", "Decay of matrices in each step, times the rate.")),
       numberField("grad_clip", 1.0, 0, 1e9, ES_TR("Schema", "Largest norm of the gradient; 0 turns clipping off.")),
       numberField("dropout", 0.0, 0, 1, ES_TR("Schema", "Share of layer outputs set to zero in training.")),
       integerField("seed", "", 1234, 0, 9007199254740992.0, ES_TR("Schema", "Start of all random numbers.")),
       textField("init", FieldValue(std::string("normal_0.02")),
                 ES_TR("Schema", "Distribution of fresh weights: normal_ and its standard deviation.")),
       booleanField("checkpointing", false,
                    ES_TR("Schema", "Computes layers again in the backward pass to save memory.")),
       choiceField(
           "optimizer", "adamw", {"adamw", "muon", "hybrid"},
           ES_TR("Schema",
                 "muon moves the matrices of layers by Muon and the rest by AdamW; hybrid only the matrices that "
                 "optimizer_groups.muon names, all of them without that list.")),
       advanced(nestedField("optimizer_groups", optimizerGroups())), advanced(nestedField("muon", muonSection())),
       advanced(numberField("router_aux_loss_coef", 0.01, 0, 1e6,
                            ES_TR("Schema", "Weight of the routers' extra loss; without effect without a moe part."))),
       advanced(
           numberField("router_lr_multiplier", 1.0, 0, 1e6,
                       ES_TR("Schema", "Factor on the routers' learning rate; without effect without a moe part.")))},
      ES_TR("Schema", "Suggested settings for training.")};
}

Section compatibilitySection() {
  return {
      "compatibility",
      {choiceField("compile_target", "huggingface", {"huggingface"}, ES_TR("Schema", "What exports are made for.")),
       choiceField("dtype_policy", "uniform", {"uniform", "layered_safe"},
                   ES_TR("Schema",
                         "layered_safe keeps norms, biases, routers and an untied head in float32; uniform gives all "
                         "parts the model's dtype.")),
       advanced(nestedField("quant_aware_training", quantSection()))},
      ES_TR("Schema", "What exports should respect.")};
}

}  // namespace eulerstack::schema
