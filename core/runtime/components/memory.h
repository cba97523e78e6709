// Memories that a layer reads at its end: y = x + sigmoid(W_g h + b_g) * read(h), h the normed x. Between prompts they
// may go on learning (step). Legend: B batch, T time, d width, m hidden width or width of keys, N stored entries.
// Threads and errors: body.h; a MemoryState belongs to one thread at a time.
#pragma once
#include <memory>
#include <vector>

#include "core/runtime/modules/module.h"

namespace eulerstack::runtime {

enum class Persistence : std::uint8_t { PerQuery, Session, Persistent };

struct MemoryViews {
  at::Tensor norm;               // {d}
  at::Tensor query, key, value;  // {m or d, d}, the same, {d, d}
  at::Tensor gate, gateBias;     // {d, d}, {d}
};

struct MemorySettings {
  double innerRate = 0.001;  // of a step in use
  bool updates = false;      // step() may be called while the model is used
  Persistence persistence = Persistence::Session;
  std::int64_t topK = 16;  // retrieval
};

// What one sequence (a batch shares nothing) has learned and seen.
struct MemoryState {
  std::vector<at::Tensor> fast;     // weights learned in use, {B, ...}; empty: those of training
  at::Tensor keys, values;          // retrieval: of the tokens of this prompt, {B, T, m}, {B, T, d}
  at::Tensor storedKeys, stored;    // retrieval: kept from earlier prompts
  at::Tensor waitingKeys, waiting;  // retrieval: to be stored when this prompt is over
  std::int64_t bytes() const;
  // What outlives this process: name -> tensor.
  std::vector<std::pair<std::string, at::Tensor>> tensors() const;
  // One of them again, on the device of the memory; false for a name that is none of these.
  bool restore(const std::string& name, const at::Tensor& value);
};

class Memory {
 public:
  explicit Memory(MemorySettings settings) : m_settings(settings) {}
  virtual ~Memory() = default;
  const MemorySettings& settings() const { return m_settings; }

  // x {B, T, d}, a whole sequence. In training the views that only learning in use needs are trained beside the model.
  virtual at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const = 0;
  // The same for tokens that follow those of the state. Not differentiable.
  virtual at::Tensor advance(const at::Tensor& x, MemoryState& state) const = 0;
  // One learning step on x {B, T, d}, what the layer gave: changes the state, never the weights. Returns the surprise:
  // ||read of k - v||^2 before the step, mean over tokens.
  virtual double step(const at::Tensor& x, MemoryState& state) const = 0;
  // The next prompt: forgets the tokens of the last one, and what it had learned when persistence is per_query.
  void beginQuery(MemoryState& state) const;

 protected:
  MemorySettings m_settings;
};

// A memory that asks, stores and answers through learned views of the stream.
class ViewedMemory : public Memory {
 public:
  ViewedMemory(MemoryViews views, MemorySettings settings) : Memory(settings), m_views(std::move(views)) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  at::Tensor advance(const at::Tensor& x, MemoryState& state) const override;
  double step(const at::Tensor& x, MemoryState& state) const override;

 protected:
  at::Tensor viewed(const at::Tensor& h, const at::Tensor& view) const;
  // What queries {B, T, m} read. `state` null: as trained.
  virtual at::Tensor read(const at::Tensor& h, MemoryState* state) const = 0;
  virtual double learn(const at::Tensor& h, MemoryState& state) const = 0;
  // The loss beside the model's, or undefined.
  virtual at::Tensor besideLoss(const at::Tensor& h) const = 0;

  MemoryViews m_views;
};

// Behrouz et al. 2024 (Titans), section 3.1: M(q) = W_2 gelu(W_1 q + b_1) + b_2; a step is one gradient step on
// ||M(k) - v||^2 at innerRate.
class NeuralMemory : public ViewedMemory {
 public:
  struct Network {
    at::Tensor in, inBias, out, outBias;  // {m, d}, {m}, {d, m}, {d}
  };
  NeuralMemory(MemoryViews views, Network network, MemorySettings settings)
      : ViewedMemory(std::move(views), settings), m_network(std::move(network)) {}
  // Fresh weights that require gradients, float32 on the CPU, by ATen's generator.
  static NeuralMemory fresh(std::int64_t width, std::int64_t hidden, MemorySettings settings = {});

 protected:
  at::Tensor read(const at::Tensor& h, MemoryState* state) const override;
  double learn(const at::Tensor& h, MemoryState& state) const override;
  at::Tensor besideLoss(const at::Tensor& h) const override;

 private:
  Network m_network;
};

// Schlag et al. 2021, section 4.2: read S q; a step writes token by token S += innerRate (v - S k) k^T. q and k have
// length one.
class AssociativeMemory : public ViewedMemory {
 public:
  AssociativeMemory(MemoryViews views, at::Tensor store, MemorySettings settings)  // {d, m}
      : ViewedMemory(std::move(views), settings), m_store(std::move(store)) {}

 protected:
  at::Tensor read(const at::Tensor& h, MemoryState* state) const override;
  double learn(const at::Tensor& h, MemoryState& state) const override;
  at::Tensor besideLoss(const at::Tensor& h) const override;

 private:
  at::Tensor m_store;
};

// Wu et al. 2022, section 3.1: the softmax mean of the values of the topK earlier tokens, and of stored ones, whose
// keys match best. A step stores the tokens for later prompts.
class RetrievalMemory : public ViewedMemory {
 public:
  using ViewedMemory::ViewedMemory;

 protected:
  at::Tensor read(const at::Tensor& h, MemoryState* state) const override;
  double learn(const at::Tensor& h, MemoryState& state) const override;
  at::Tensor besideLoss(const at::Tensor&) const override { return {}; }

 private:
  at::Tensor recall(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values,
                    const at::Tensor& hidden) const;
};

}  // namespace eulerstack::runtime
