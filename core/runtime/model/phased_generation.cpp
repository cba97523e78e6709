#include "core/runtime/model/phased_generation.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <chrono>

#include "core/runtime/data/byte_tokenizer.h"
#include "core/runtime/model/generation.h"
#include "core/runtime/model/session_file.h"
#include "core/runtime/model/weights.h"
#include "core/runtime/plugin/host.h"

namespace eulerstack::runtime {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::int64_t kUsualTokens = 256;

class Generation {
 public:
  Generation(const LanguageModel& model, const interop::GenerateOptions& options, const std::atomic<bool>& stop)
      : m_model(model),
        m_options(options),
        m_stop(stop),
        m_tokenizer(model.ir().dims.vocab_size),
        m_bytes(options.promptIds.empty()) {
    m_draw.temperature = options.temperature;
    m_draw.topK = options.topK;
    m_draw.topP = options.topP;
    m_draw.seed = static_cast<std::uint64_t>(options.seed);
    m_draw.allowed = m_bytes ? m_tokenizer.written() : model.ir().dims.vocab_size;
    for (const ir::ScheduleItem& item : model.ir().schedule)
      if (const auto* integrator = std::get_if<ir::IntegratorItem>(&item)) m_latent = m_latent || integrator->hidden;
  }

  // Null when there is no mode of that name.
  bool hasMode() const {
    if (m_options.mode.empty()) return true;
    for (const Phase& phase : m_model.phases().all())
      if (phase.name == m_options.mode) return true;
    return false;
  }

  GenerateReport run(LanguageModel::Session session) {
    const at::NoGradGuard off;
    m_session = std::move(session);
    m_prompt = promptIds();
    const auto began = Clock::now();
    restart();
    std::int64_t rationale = 0;  // tokens of the rationale mode before this phase
    for (const Phase& phase : phases()) {
      if (phase.rationale) {
        rationale = phase.budget;
        continue;
      }
      m_report.phases.push_back(m_latent && !phase.visible ? think(phase) : write(phase, rationale));
      rationale = 0;
      if (m_report.phases.back().ended == "context" || m_stop) break;
      if (!phase.shares) {  // the next phase knows the prompt and nothing of this one
        m_model.beginQuery(m_session);
        restart();
      }
    }
    learn();
    m_report.seconds = std::chrono::duration<double>(Clock::now() - began).count();
    m_report.cacheBytes = m_session.bytes();
    return std::move(m_report);
  }
  LanguageModel::Session& session() { return m_session; }

 private:
  std::vector<Phase> phases() const {
    std::vector<Phase> list;
    for (const Phase& phase : m_model.phases().all())
      if (m_options.mode.empty() || phase.name == m_options.mode || phase.rationale) list.push_back(phase);
    if (list.empty()) list.push_back({"", m_options.maxTokens > 0 ? m_options.maxTokens : kUsualTokens, 1, true, true});
    for (Phase& phase : list)
      if (m_options.maxTokens > 0 && !phase.rationale) phase.budget = std::min(phase.budget, m_options.maxTokens);
    return list;
  }

  std::vector<std::int64_t> promptIds() const {
    if (!m_bytes) return m_options.promptIds;
    std::vector<std::int64_t> ids;
    if (m_tokenizer.hasMarks() && m_model.ir().tokenizer.boolean("add_bos", true)) ids.push_back(m_tokenizer.begin());
    for (const char c : m_options.prompt) ids.push_back(static_cast<unsigned char>(c));
    if (ids.empty()) ids.push_back('\n');
    return ids;
  }

  at::Tensor tensorOf(const std::vector<std::int64_t>& ids) const {
    return at::tensor(ids, at::kLong).view({1, -1}).to(m_model.parameters().flatValues().device());
  }

  // Reads the prompt; memories learn from it.
  void restart() {
    m_all = m_prompt;
    m_hidden = lastOf(m_model.advanceHidden(tensorOf(m_prompt), m_session));
    m_report.tokens += static_cast<std::int64_t>(m_prompt.size());
    learn();
  }

  void learn() {
    for (const auto& [path, value] : m_model.stepMemory(m_session)) m_report.surprise[path] = value;
  }

  static at::Tensor lastOf(const at::Tensor& hidden) { return hidden.narrow(1, hidden.size(1) - 1, 1); }
  bool full() const { return m_session.seen >= m_session.capacity; }

  // Coconut: the last hidden state is the next input. No token is drawn, so only the budget ends the phase.
  PhaseText think(const Phase& phase) {
    PhaseText text{phase.name, phase.visible, "", 0, true, "budget"};
    while (text.tokens < phase.budget && !m_stop) {
      if (full()) {
        text.ended = "context";
        break;
      }
      m_hidden = lastOf(m_model.advanceVector(m_hidden, m_session));
      ++text.tokens;
      ++m_report.tokens;
    }
    return text;
  }

  PhaseText write(const Phase& phase, std::int64_t rationale) {
    PhaseText text{phase.name, phase.visible, "", 0, false, "budget"};
    std::vector<std::int64_t> written;
    while (static_cast<std::int64_t>(written.size()) < phase.budget && !m_stop) {
      const std::int64_t next = drawFrom(rationale > 0 ? mixedLogits(rationale) : m_model.logitsOf(m_hidden));
      if (m_bytes && m_tokenizer.hasMarks() && next == m_tokenizer.end()) {
        text.ended = "text";
        break;
      }
      written.push_back(next);
      m_all.push_back(next);
      ++m_report.tokens;
      if (full()) {
        text.ended = "context";
        break;
      }
      m_hidden = lastOf(m_model.advanceHidden(tensorOf({next}), m_session));
      if (m_bytes && m_model.phases().ends(written)) {
        text.ended = "token";
        break;
      }
    }
    text.tokens = static_cast<std::int64_t>(written.size());
    if (text.ended == "token") written.resize(written.size() - m_model.phases().mark().size());
    if (m_bytes)
      text.text = ByteTokenizer::text(written);
    else
      text.ids = std::move(written);
    return text;
  }

  std::int64_t drawFrom(const at::Tensor& logits) {
    return drawToken(logits.view({-1}), m_draw, static_cast<std::uint64_t>(m_drawn++));
  }

  // Quiet-STaR, section 4.2: what the model says with a rationale behind the token, mixed with what it says without.
  at::Tensor mixedLogits(std::int64_t rationale) {
    const std::int64_t length =
        std::min<std::int64_t>(static_cast<std::int64_t>(m_all.size()) + rationale, m_model.ir().dims.max_seq_len);
    LanguageModel::Session aside = m_model.newSession(1, length);
    at::Tensor hidden = lastOf(m_model.advanceHidden(tensorOf(m_all), aside));
    while (aside.seen < length) {
      const std::int64_t next = drawFrom(m_model.logitsOf(hidden));
      hidden = lastOf(m_model.advanceHidden(tensorOf({next}), aside));
      ++m_report.tokens;
    }
    const at::Tensor share = m_model.rationaleShare(m_hidden, hidden);
    return share * m_model.logitsOf(hidden) + (1 - share) * m_model.logitsOf(m_hidden);
  }

  const LanguageModel& m_model;
  const interop::GenerateOptions& m_options;
  const std::atomic<bool>& m_stop;
  ByteTokenizer m_tokenizer;
  bool m_bytes;  // the ids are bytes; else those of a tokenizer that is not known here: no id has a meaning of its own
  GenerateOptions m_draw;
  LanguageModel::Session m_session;
  std::vector<std::int64_t> m_prompt, m_all;
  at::Tensor m_hidden;  // {1, 1, d} behind the last token
  GenerateReport m_report;
  std::int64_t m_drawn = 0;
  bool m_latent = false;
};

struct KeptFile {
  std::filesystem::path path;
  KeptParts parts;
};
// The session's file, and the one beside the weights. Fresh weights have no place of their own: what would lie beside
// them is then kept in the session.
std::vector<KeptFile> keptFiles(const LanguageModel& model, const interop::GenerateOptions& options) {
  std::vector<KeptFile> files;
  const bool fresh = options.weights.empty();
  if (!options.session.empty()) files.push_back({options.session, {true, fresh}});
  if (!fresh && hasKept(model, {false, true})) files.push_back({persistentFile(options.weights), {false, true}});
  return files;
}

tl::expected<GenerateReport, RunError> generated(const GenerateSetup& setup, const std::atomic<bool>& stop) {
  const interop::GenerateOptions& options = setup.options;
  if (const std::string kind = unbuildableKind(*setup.model); !kind.empty())
    return tl::unexpected(RunError{DiagId::RunKindNotBuilt, {{"kind", kind}}});
  if (options.promptIds.empty() && !ByteTokenizer::fits(setup.model->dims.vocab_size))
    return tl::unexpected(
        RunError{DiagId::RunVocabularyTooSmall, {{"vocab_size", setup.model->dims.vocab_size}, {"needed", kByteIds}}});
  if (options.threads > 0) at::set_num_threads(static_cast<int>(options.threads));
  LanguageModel model(setup.model, ModelOptions{at::kFloat, at::kCPU, false});
  if (options.weights.empty())
    model.initialize(static_cast<std::uint64_t>(options.seed));
  else if (auto read = readWeights(model.parameters(), options.weights); !read)
    return tl::unexpected(
        RunError{DiagId::RunWeightsUnreadable, {{"path", options.weights}, {"reason", read.error()}}});
  Generation generation(model, options, stop);
  if (!generation.hasMode()) return tl::unexpected(RunError{DiagId::RunModeUnknown, {{"mode", options.mode}}});
  const std::int64_t capacity = setup.model->dims.max_seq_len;
  const auto given = static_cast<std::int64_t>(std::max(options.prompt.size(), options.promptIds.size()));
  if (given + 1 > capacity)
    return tl::unexpected(RunError{DiagId::RunPromptTooLong, {{"tokens", given}, {"max_seq_len", capacity}}});
  for (const std::int64_t id : options.promptIds)
    if (id < 0 || id >= setup.model->dims.vocab_size)
      return tl::unexpected(
          RunError{DiagId::RunInternal, {{"reason", std::string("an id is outside of the vocabulary")}}});
  LanguageModel::Session session = model.newSession(1, capacity);
  const std::vector<KeptFile> files = keptFiles(model, options);
  for (const KeptFile& file : files)
    if (auto read = readKept(model, session, file.path, file.parts); !read)
      return tl::unexpected(
          RunError{DiagId::RunSessionUnreadable, {{"path", file.path.string()}, {"reason", read.error()}}});
  GenerateReport report = generation.run(std::move(session));
  report.trained = !options.weights.empty();
  report.work = plugin::takeWork();
  for (const KeptFile& file : files) {
    if (auto written = writeKept(model, generation.session(), file.path, file.parts); !written)
      return tl::unexpected(
          RunError{DiagId::RunSessionUnwritable, {{"path", file.path.string()}, {"reason", written.error()}}});
    if (!file.parts.session) report.memoryFile = file.path.string();
  }
  return report;
}

}  // namespace

tl::expected<GenerateReport, RunError> generateText(const GenerateSetup& setup, const std::atomic<bool>& stop) {
  try {
    return generated(setup, stop);
  } catch (const std::bad_alloc&) {
    return tl::unexpected(RunError{DiagId::RunInternal, {{"reason", std::string("memory ran out")}}});
  } catch (const plugin::PluginFailure& failure) {
    return tl::unexpected(failure.error());
  } catch (const std::exception& error) {
    const std::string text = error.what();
    return tl::unexpected(RunError{DiagId::RunInternal, {{"reason", text.substr(0, text.find('\n'))}}});
  }
}

}  // namespace eulerstack::runtime
