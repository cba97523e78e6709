#include "core/kinds/moe_fields.h"

namespace eulerstack::kinds {
namespace {

using schema::FieldValues;
using schema::RuleContext;
using schema::Section;

constexpr double kMaxExperts = 4096;  // far above what is published (256); a router of more is no design

const Section& correctionSection() {
  static const Section section{
      "bias_correction",
      {booleanField(
           "enabled", false,
           ES_TR("Schema", "Adds a bias to each score for choosing, never for weighing, that training moves.")),
       numberField("update_rate", 0.001, 0, 1000, ES_TR("Schema", "How far a bias moves after each step.")),
       numberField("target_imbalance", 0.0, 0, 1e6,
                   ES_TR("Schema", "Deviation from the mean load, as a share of it, up to which a bias stays."))},
      ES_TR("Schema", "Balance of the experts without a loss (DeepSeek-V3).")};
  return section;
}

const Section& balanceSection() {
  static const Section section{
      "balance",
      {numberField("sequence_aux_coef", 0.0, 0, 1e6,
                   ES_TR("Schema", "Weight of the balance loss within each sequence.")),
       nullable(derived(integerField("group_limit", ES_TR("Schema", "groups"), {}, 1, kMaxExperts,
                                     ES_TR("Schema", "Groups of experts that one token may use.")),
                        ES_TR("Schema", "all groups")))},
      ES_TR("Schema", "Further balance between experts.")};
  return section;
}

FieldSpec sectionField(const char* name, const Section& section) {
  FieldSpec field{.name = name, .type = FieldType::Section, .nullable = true, .doc = section.doc};
  field.section = &section;
  return advanced(field);
}

FieldSpec routingField() {
  FieldSpec field{.name = "routing", .type = FieldType::Kind, .fallback = FieldValue(std::string("learned"))};
  field.family = KindFamily::Routing;
  field.doc = ES_TR("Schema", "How the experts of a token are chosen.");
  return advanced(field);
}

FieldSpec affinityField() {
  FieldSpec field{.name = "affinity", .type = FieldType::Choice};
  field.choices = {"softmax", "sigmoid", "sqrt_softplus"};
  field.fallbackText = ES_TR("Schema", "as router");
  field.doc = ES_TR("Schema", "Turns a logit of the router into the score that chooses and weighs an expert.");
  return advanced(field);
}

const Section& moeSection() {
  static const Section section{
      "moe.options",
      {required("8", integerField("experts", ES_TR("Schema", "experts"), {}, 1, kMaxExperts,
                                  ES_TR("Schema", "Number of experts to choose from."))),
       required("2", integerField("top_k", ES_TR("Schema", "experts"), {}, 1, kMaxExperts,
                                  ES_TR("Schema", "Number of experts that each token uses."))),
       integerField("shared_experts", ES_TR("Schema", "experts"), 0, 0, kMaxExperts,
                    ES_TR("Schema", "Number of further experts that every token uses.")),
       choiceField("router", "softmax", {"softmax", "sigmoid"},
                   ES_TR("Schema", "Probabilities of the experts, for choosing and for the balance losses.")),
       affinityField(),
       numberField("load_balance_coef", 0.01, 0, 1e6, ES_TR("Schema", "Weight of the loss that balances the experts.")),
       advanced(numberField("z_loss", 0.0, 0, 1e6, ES_TR("Schema", "Weight of the loss that keeps logits small."))),
       advanced(
           above(numberField("capacity_factor", 1.0, 0, 1e6,
                             ES_TR("Schema", "Tokens an expert takes in training, as a multiple of an even share.")))),
       advanced(
           choiceField("capacity_drop_policy", "overflow", {"overflow", "drop", "pad"},
                       ES_TR("Schema",
                             "Tokens beyond the capacity in training: overflow computes them too, drop leaves them "
                             "out, pad does so and fills each expert up to its capacity."))),
       advanced(
           nullable(derived(above(numberField("router_init_std", {}, 0, 10,
                                              ES_TR("Schema", "Standard deviation of the router's fresh weights."))),
                            ES_TR("Schema", "training_hints.init")))),
       advanced(below(numberField("router_jitter", 0.0, 0, 1,
                                  ES_TR("Schema", "Range of the random factor on the router's input in training.")))),
       sectionField("bias_correction", correctionSection()), routingField(), sectionField("balance", balanceSection())},
      ES_TR("Schema", "Experts and how tokens reach them.")};
  return section;
}

FieldSpec derivedBoolean(const char* name, const char* fallbackText, const char* doc) {
  return derived({.name = name, .type = FieldType::Boolean, .doc = doc}, fallbackText);
}

const Section& studioSection() {
  static const Section section{
      "vendor.studio.moe",
      {derivedBoolean("norm_topk", "top_k > 1",
                      ES_TR("Schema", "Divides the weights of the chosen experts by their sum.")),
       numberField("routed_scaling", 1.0, -1000, 1000, ES_TR("Schema", "Factor on what the chosen experts give.")),
       derived(integerField("groups", ES_TR("Schema", "groups"), {}, 1, kMaxExperts,
                            ES_TR("Schema", "Groups of equal size that the experts stand in.")),
               ES_TR("Schema", "up to 8")),
       derived(integerField("topk_groups", ES_TR("Schema", "groups"), {}, 1, kMaxExperts,
                            ES_TR("Schema", "Groups that one token may use, when balance.group_limit says nothing.")),
               ES_TR("Schema", "all groups")),
       choiceField("group_score", "top2", {"top2", "max"},
                   ES_TR("Schema", "Score of a group: the sum of its two best experts, or the best one.")),
       derived(integerField("shared_dim", ES_TR("Schema", "dim"), {}, 1, kMaxFfnWidth,
                            ES_TR("Schema", "Inner width of all shared experts together.")),
               ES_TR("Schema", "shared_experts * expert_dim")),
       booleanField("gated", true, ES_TR("Schema", "Each expert has a gate; without it, it is a plain mlp."))},
      ES_TR("Schema", "What a mixture has beyond version 1.")};
  return section;
}

std::int64_t expertsOf(const KindInstance& ffn) {
  const FieldValues* moe = ffn.values.section(kMoe);
  return moe ? moe->integer("experts", 0) : 0;
}
std::int64_t topKOf(const KindInstance& ffn) {
  const FieldValues* moe = ffn.values.section(kMoe);
  return moe ? moe->integer("top_k", 0) : 0;
}

void topKFitsExperts(const KindInstance& ffn, const RuleContext& context) {
  const std::int64_t experts = expertsOf(ffn), topK = topKOf(ffn);
  if (experts < 1 || topK <= experts) return;
  context.report(
      {DiagId::MoreThanAll,
       false,
       "moe.top_k",
       {{"field", std::string("top_k")}, {"value", topK}, {"all", std::string("experts")}, {"limit", experts}},
       experts});
}

std::int64_t nearestDivisorBelow(std::int64_t whole, std::int64_t wish) {
  std::int64_t divisor = std::min(whole, wish);
  while (divisor > 1 && whole % divisor != 0) --divisor;
  return std::max<std::int64_t>(1, divisor);
}

void groupsDivideExperts(const KindInstance& ffn, const RuleContext& context) {
  const FieldValues* studio = ffn.values.section(kStudioMoe);
  const std::int64_t experts = expertsOf(ffn), groups = studio ? studio->integer("groups", 0) : 0;
  if (experts < 1 || groups < 1 || experts % groups == 0) return;
  const std::int64_t nearest = nearestDivisorBelow(experts, groups);
  context.report({DiagId::MoeGroupsDoNotDivide,
                  false,
                  "vendor.studio.moe.groups",
                  {{"groups", groups}, {"experts", experts}, {"nearest", nearest}},
                  nearest});
}

// The groups a token may use exist, and hold as many experts as it chooses.
void groupLimitFits(const KindInstance& ffn, const RuleContext& context) {
  const std::int64_t experts = expertsOf(ffn), topK = topKOf(ffn);
  const std::int64_t groups = moeGroups(ffn.values), limit = moeGroupLimit(ffn.values);
  if (experts < 1 || limit < 1 || experts % groups != 0) return;
  const FieldValues* balance = ffn.values.section(kMoe)->section("balance");
  const bool own = balance && balance->has("group_limit");
  const std::string field = own ? "moe.balance.group_limit" : "vendor.studio.moe.topk_groups";
  const std::string name = own ? "group_limit" : "topk_groups";
  if (limit > groups)
    return context.report({DiagId::MoreThanAll,
                           false,
                           field,
                           {{"field", name}, {"value", limit}, {"all", std::string("groups")}, {"limit", groups}},
                           groups});
  const std::int64_t each = experts / groups;
  const std::int64_t needed = (topK + each - 1) / each;
  if (limit >= needed || topK > experts) return;
  context.report({DiagId::MoeGroupLimitTooSmall,
                  false,
                  field,
                  {{"field", name}, {"value", limit}, {"held", limit * each}, {"top_k", topK}, {"nearest", needed}},
                  needed});
}

void limitsAgree(const KindInstance& ffn, const RuleContext& context) {
  const FieldValues* moe = ffn.values.section(kMoe);
  const FieldValues* balance = moe ? moe->section("balance") : nullptr;
  const FieldValues* studio = ffn.values.section(kStudioMoe);
  if (!balance || !studio || !balance->has("group_limit") || !studio->has("topk_groups")) return;
  const std::int64_t limit = balance->integer("group_limit"), other = studio->integer("topk_groups");
  if (limit == other) return;
  context.report({DiagId::MoeGroupLimitsDiffer,
                  false,
                  "vendor.studio.moe.topk_groups",
                  {{"value", other}, {"limit", limit}},
                  limit,
                  {},
                  true});
}

// Hash routing has no router: what acts on a router's logits cannot be asked for.
void hashHasNoRouter(const KindInstance& ffn, const RuleContext& context) {
  const FieldValues* moe = ffn.values.section(kMoe);
  const KindInstance* routing = moe ? moe->kind("routing") : nullptr;
  if (!routing || !routing->values.has("hash_salt")) return;
  const FieldValues* correction = moe->section("bias_correction");
  const FieldValues* balance = moe->section("balance");
  const std::pair<const char*, bool> asked[] = {
      {"moe.bias_correction.enabled", correction && correction->boolean("enabled")},
      {"moe.router_jitter", moe->number("router_jitter") > 0},
      {"moe.z_loss", moe->number("z_loss") > 0},
      {"moe.router_init_std", moe->has("router_init_std")},
      {"moe.balance.group_limit", balance && balance->has("group_limit")}};
  for (const auto& [field, wanted] : asked)
    if (wanted)
      context.report({DiagId::HashHasNoRouter,
                      false,
                      field,
                      {{"field", std::string(field).substr(std::string_view(field).rfind('.') + 1)}},
                      {},
                      {},
                      true});
}

}  // namespace

FieldSpec moeField() {
  FieldSpec field{.name = kMoe, .type = FieldType::Section, .required = true, .doc = moeSection().doc};
  field.section = &moeSection();
  field.example = "{experts: 8, top_k: 2}";
  return field;
}

FieldSpec studioMoeField() {
  return sectionField(kStudioMoe, studioSection());
}

FieldSpec expertDimField() {
  return advanced(derived(integerField(kExpertDim, ES_TR("Schema", "dim"), {}, 1, kMaxFfnWidth,
                                       ES_TR("Schema", "Inner width of one expert.")),
                          ES_TR("Schema", "mlp_ratio * d_model")));
}

std::vector<schema::KindRule> moeRules() {
  return {topKFitsExperts, groupsDivideExperts, groupLimitFits, limitsAgree, hashHasNoRouter};
}

}  // namespace eulerstack::kinds
