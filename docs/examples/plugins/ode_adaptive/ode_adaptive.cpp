// ode_adaptive: the body as the derivative of an ODE, solved from time 0 to 1 in steps as long as the error allows.
//
// Dormand & Prince 1980, the pair of orders 5 and 4 with seven stages, the last of which is the first of the next step;
// control of the step from the embedded error as in Hairer, Norsett & Wanner 1993, section II.4. Each row of the batch
// has steps of its own, so rows do not touch each other. The error of a row is a mean over all its tokens: a later
// token may lengthen or shorten the steps of earlier ones, which then move within the tolerance. Legend: B rows, T
// tokens, d width; f(x) = body(x) - x.
#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <array>

#include "eulerstack/plugin.h"

namespace {

using eulerstack::plugin::Body;

constexpr const char* kDescription =
#include "description.inc"
    ;

// Row i: the weights of stages 0 .. i in the point of stage i + 1. The last row is the solution of order 5.
constexpr std::array<std::array<double, 6>, 6> kStages = {{
    {1.0 / 5},
    {3.0 / 40, 9.0 / 40},
    {44.0 / 45, -56.0 / 15, 32.0 / 9},
    {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
    {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
    {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84},
}};
// Order 5 minus order 4.
constexpr std::array<double, 7> kError = {35.0 / 384 - 5179.0 / 57600,
                                          0,
                                          500.0 / 1113 - 7571.0 / 16695,
                                          125.0 / 192 - 393.0 / 640,
                                          -2187.0 / 6784 + 92097.0 / 339200,
                                          11.0 / 84 - 187.0 / 2100,
                                          -1.0 / 40};

struct Settings {
  std::int64_t steps = 1, attempts = 100;
  double relative = 1e-3, absolute = 1e-6;
};

class Solver {
 public:
  Solver(const Settings& settings, const Body& body, const at::Tensor& x)
      : m_settings(settings), m_body(body), m_x(x), m_time(at::zeros({x.size(0)}, x.options().dtype(at::kDouble))) {
    m_dt = at::full_like(m_time, 1.0 / static_cast<double>(settings.steps));
  }

  at::Tensor solve(eulerstack::plugin::Report& report) {
    m_slope = slope(m_x);
    for (std::int64_t attempt = 0; !done(); ++attempt) step(attempt >= m_settings.attempts);
    report.add("calls", static_cast<double>(m_calls));
    report.add("steps", m_accepted);
    report.add("rejected", m_rejected);
    report.add("over_limit", m_overLimit);
    return m_x;
  }

 private:
  bool done() const { return (m_time >= 1).all().item<bool>(); }

  at::Tensor slope(const at::Tensor& x) {
    ++m_calls;
    return m_body(x) - x;
  }

  // One attempt of every row that is under way; rows at time 1 take a step of length 0. `last`: to the end, at any
  // error.
  void step(bool last) {
    const at::Tensor left = 1 - m_time;
    const at::Tensor length = last ? left : at::minimum(m_dt, left);
    const at::Tensor h = length.to(m_x.scalar_type()).view({-1, 1, 1});
    std::vector<at::Tensor> k = {m_slope};
    at::Tensor y;
    for (const std::array<double, 6>& weights : kStages) {
      at::Tensor sum = k[0] * weights[0];
      for (std::size_t i = 1; i < k.size(); ++i)
        if (weights[i] != 0) sum = sum + k[i] * weights[i];
      y = m_x + h * sum;
      k.push_back(slope(y));
    }
    accept(y, k, length, h, last);
  }

  void accept(const at::Tensor& y, const std::vector<at::Tensor>& k, const at::Tensor& length, const at::Tensor& h,
              bool last) {
    const at::Tensor error = errorOf(y, k, h);
    const at::Tensor moving = length > 0;
    const at::Tensor good = last ? at::ones_like(moving) : at::logical_or(error <= 1, moving.logical_not());
    const double moved = at::logical_and(good, moving).sum().item<double>();
    const double rows = static_cast<double>(m_time.size(0));
    m_accepted += moved / rows;
    m_rejected += good.logical_not().sum().item<double>() / rows;
    if (last) m_overLimit += moved / rows;
    // 0.9 err^(-1/5), within [0.2, 5].
    m_dt = at::where(moving, length * (0.9 * (error + 1e-10).pow(-0.2)).clamp(0.2, 5.0), m_dt);
    if (moved == 0) return;
    m_time = at::where(good, m_time + length, m_time);
    m_time = at::where(m_time > 1 - 1e-9, at::ones_like(m_time), m_time);
    const at::Tensor rowsThatMove = good.view({-1, 1, 1});
    m_x = at::where(rowsThatMove, y, m_x);
    m_slope = at::where(rowsThatMove, k[6], m_slope);
  }

  // {B}: root mean square over tokens and width of the error, in units of the tolerance; NaN counts as too large.
  at::Tensor errorOf(const at::Tensor& y, const std::vector<at::Tensor>& k, const at::Tensor& h) const {
    const at::NoGradGuard off;
    at::Tensor error = k[0] * kError[0];
    for (std::size_t i = 1; i < k.size(); ++i)
      if (kError[i] != 0) error = error + k[i] * kError[i];
    const at::Tensor allowed =
        m_settings.absolute + m_settings.relative * at::maximum(m_x.abs(), y.abs()).to(at::kDouble);
    const at::Tensor share = (h * error).to(at::kDouble) / allowed;
    return share.square().mean(at::IntArrayRef{1, 2}).sqrt().nan_to_num(1e6, 1e6);
  }

  const Settings& m_settings;
  const Body& m_body;
  at::Tensor m_x, m_slope;  // {B, T, d}
  at::Tensor m_time, m_dt;  // {B}, double
  std::int64_t m_calls = 0;
  double m_accepted = 0, m_rejected = 0, m_overLimit = 0;
};

class DormandPrince : public eulerstack::plugin::Integrator {
 public:
  explicit DormandPrince(const eulerstack::plugin::Place& place)
      : m_settings{place.integer("steps"), place.integer("max_attempts"), place.number("rtol"), place.number("atol")} {}
  at::Tensor integrate(const Body& body, const at::Tensor& x, eulerstack::plugin::Report& report) const override {
    return Solver(m_settings, body, x).solve(report);
  }

 private:
  Settings m_settings;
};

void registerBuilders(eulerstack::plugin::Builders& builders) {
  builders.integrator("ode_adaptive",
                      [](const eulerstack::plugin::Place& place) -> std::unique_ptr<eulerstack::plugin::Integrator> {
                        return std::make_unique<DormandPrince>(place);
                      });
}

}  // namespace

EULERSTACK_PLUGIN(kDescription, registerBuilders)
