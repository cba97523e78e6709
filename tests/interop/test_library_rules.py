"""What release 5 of the transformers library asks of code that comes with a model, one check for each rule.

Each check is proved: the sentence that keeps the rule is taken out of a copy of the exported code, and the check must then fail."""

import inspect
import json
import shutil

import pytest
import torch
from export_cases import CASES, ROPE, design
from export_tools import PRESETS, compile_to, load, randomize, some_ids, trainer
from safetensors.torch import load_file, save_file
from transformers import AutoConfig, AutoModelForCausalLM, DynamicCache
from transformers.modeling_layers import GradientCheckpointingLayer
from transformers.modeling_utils import ALL_ATTENTION_FUNCTIONS

MODEL, CONFIG, JSON = "modeling_eulerstack.py", "configuration_eulerstack.py", "config.json"
CASE = {**CASES, "rotated": design(embedding=ROPE + ", rope_theta: 5000.0")}


def ties_are_a_dictionary(folder):
    model = load(folder)
    assert model.all_tied_weights_keys == {"head.weight": "embedding.weight"}
    assert model.head.weight is model.embedding.weight and "head.weight" not in load_file(folder / "model.safetensors")


def post_init_has_run(folder):
    assert load(folder).all_tied_weights_keys == {"head.weight": "embedding.weight"}


def nothing_depends_on_buffers(folder):
    """A buffer that is not in the file comes back as whatever lay in memory."""
    model = load(folder)
    assert dict(model.named_buffers()).keys() <= model.state_dict().keys()


def every_parameter_has_first_values(folder):
    """Built on the meta device and given memory full of something else, as from_pretrained does with what a file lacks."""
    config = AutoConfig.from_pretrained(folder, trust_remote_code=True)
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config, trust_remote_code=True)
    model.to_empty(device="cpu")
    with torch.no_grad():
        for value in model.state_dict().values():
            value.fill_(1e9)
    model.tie_weights()
    model.init_weights()
    for name, value in model.state_dict().items():
        assert value.abs().max() < 100, name


def what_was_loaded_stays(folder):
    """A file that lacks some tensors of a module: those start anew, the module's others are kept."""
    part = folder.with_name(folder.name + "_part")
    shutil.copytree(folder, part, dirs_exist_ok=True)
    weights = load_file(folder / "model.safetensors")
    left = {name: value for name, value in weights.items() if not (name.startswith("layers.1.") and name.endswith("bias"))}
    assert len(left) < len(weights)
    save_file(left, part / "model.safetensors", metadata={"format": "pt"})
    for name, value in load(part).state_dict().items():
        assert torch.isfinite(value).all() and value.abs().max() < 100, name
        assert name not in left or torch.equal(value, left[name]), name
        assert name not in weights or name in left or not torch.equal(value, weights[name]), name


@torch.no_grad()
def the_cache_is_the_librarys(folder):
    """One layer of a cache for each mixer, of the library's classes, that grows by update()."""
    model, ids = load(folder), some_ids()
    cache = model(ids, use_cache=True).past_key_values
    assert len(cache.layers) == 2 and cache.get_seq_length() == ids.shape[1]
    own = DynamicCache(config=model.config)  # chosen by layer_types; an unknown one raises
    assert [type(layer) for layer in own.layers] == [type(layer) for layer in cache.layers]
    logits = torch.cat([model(part, past_key_values=own, use_cache=True).logits for part in ids.split(10, dim=1)], dim=1)
    assert (logits - model(ids).logits).abs().max().item() <= 1e-5


def config_has_the_new_names(folder):
    config = json.loads((folder / JSON).read_text())
    assert config["rope_parameters"] == {"rope_type": "default", "rope_theta": 5000.0}
    assert config["dtype"] == "float32"
    assert not {"rope_theta", "rope_scaling", "torch_dtype", "head_mask", "torchscript"} & config.keys()
    assert load(folder).config.rope_parameters["rope_theta"] == 5000.0


def layers_can_be_checkpointed(folder):
    model = load(folder).train()
    model.gradient_checkpointing_enable()
    assert all(isinstance(layer, GradientCheckpointingLayer) and layer.gradient_checkpointing for layer in model.layers)


def layers_are_found_by_those_who_split(folder):
    """FSDP's wrapping, accelerate's placing and vLLM's loading look for these."""
    model = load(folder)
    names = {type(module).__name__ for module in model.modules()}
    assert model._no_split_modules and set(model._no_split_modules) <= names
    assert {"cache", "past_key_values"} <= set(model._skip_keys_device_placement)
    assert model.base_model_prefix == "model"


@torch.no_grad()
def attention_can_be_exchanged(folder):
    """An attention function that somebody registers is called, and gets what forward was given beside."""
    model, seen = load(folder), []

    def attention(module, query, key, value, mask, scaling, dropout=0.0, **kwargs):
        seen.append(kwargs.get("note"))
        assert module.is_causal and module.num_key_value_groups == 2 and query.shape[1] == 2 * key.shape[1]
        groups = [part.repeat_interleave(2, dim=1) for part in (key, value)]
        return torch.nn.functional.scaled_dot_product_attention(query, *groups, attn_mask=mask, is_causal=mask is None, scale=scaling).transpose(1, 2), None

    ALL_ATTENTION_FUNCTIONS.register("noted", attention)
    expected = model(some_ids(), use_cache=False).logits
    assert model._supports_attention_backend and model._supports_sdpa
    model.set_attn_implementation("noted")
    logits = model(some_ids(), use_cache=False, note="given").logits
    assert seen == ["given"] * 2 and (logits - expected).abs().max() <= 1e-5


def experts_have_the_form_servers_know(folder):
    part = load(folder).layers[0].ffn.experts
    assert list(inspect.signature(part.forward).parameters) == ["hidden_states", "top_k_index", "top_k_weights"]


def losses_are_means_over_the_step(folder):
    """With gradient accumulation the trainer says how many labels a whole step has."""
    model, ids = load(folder).train(), some_ids()
    whole = model(ids, labels=ids).loss
    count = torch.tensor(2 * (ids.shape[1] - 1))
    parts = sum(model(part, labels=part, num_items_in_batch=count).loss for part in ids.split(1))
    assert parts.item() == pytest.approx(whole.item(), rel=1e-5)
    short = model(ids, logits_to_keep=3).logits
    assert short.shape[1] == 3 and torch.allclose(short, model(ids).logits[:, -3:], atol=1e-5)


def embeddings_can_be_exchanged(folder):
    model = load(folder)
    assert model.get_input_embeddings() is model.embedding and model.get_output_embeddings() is model.head
    fresh = torch.nn.Embedding(300, 32)
    model.set_input_embeddings(fresh)
    assert model.embedding is fresh
    model.resize_token_embeddings(310)
    assert model.head.weight.shape[0] == model.embedding.weight.shape[0] == model.config.vocab_size == 310


def the_base_model_loads_alone(folder):
    """auto_map names it too: servers build it and put their own head on."""
    from transformers import AutoModel

    base = AutoModel.from_pretrained(folder, trust_remote_code=True).eval()
    assert torch.equal(base(some_ids()).last_hidden_state, load(folder)(some_ids(), output_hidden_states=True).hidden_states[-1])


def checkpoints_hold_the_code(folder):
    """What a trainer saves loads by itself."""
    out = folder.with_name(folder.name + "_run")
    trainer(load(folder).train(), out, 1, save_steps=1).train()
    assert {MODEL, CONFIG} <= {path.name for path in (out / "checkpoint-1").iterdir()}
    load(out / "checkpoint-1")


def no_cache_is_made_in_training(folder):
    model = load(folder)
    assert model(some_ids()).past_key_values is not None
    assert model.train()(some_ids()).past_key_values is None


# Of each rule: the design, the check, and what is taken out of which file to break it.
RULES = {
    "ties": ("plain", ties_are_a_dictionary,
             (MODEL, '_tied_weights_keys = {"head.weight": "embedding.weight"}', '_tied_weights_keys = ["head.weight"]')),
    "post_init": ("plain", post_init_has_run, (MODEL, "self.post_init()", "pass")),
    "buffers": ("rotated", nothing_depends_on_buffers,
                (MODEL, "self.gradient_checkpointing = False", 'self.register_buffer("angles", torch.ones(3), persistent=False)')),
    "first values": ("mamba2", every_parameter_has_first_values, (MODEL, 'elif kind == "zeros":\n                init.zeros_(parameter)',
                                                                   'elif kind == "zeros":\n                pass')),
    "loaded values": ("biases", what_was_loaded_stays, (MODEL, 'init.normal_(parameter, mean=0.0, std=values["std"])', "parameter.data.normal_()")),
    "cache": ("window", the_cache_is_the_librarys, (MODEL, "DynamicSlidingWindowLayer(sliding_window=self.window) if rolling else", "")),
    "layer types": ("window", the_cache_is_the_librarys, (JSON, '"sliding_attention"', '"windowed"')),
    "config names": ("rotated", config_has_the_new_names, (JSON, '"rope_parameters"', '"rope_scaling"')),
    "checkpointing": ("plain", layers_can_be_checkpointed, (MODEL, "class EulerStackLayer(GradientCheckpointingLayer)", "class EulerStackLayer(nn.Module)")),
    "checkpointing flag": ("plain", layers_can_be_checkpointed,
                           (MODEL, "supports_gradient_checkpointing = True", "supports_gradient_checkpointing = False")),
    "splitting": ("plain", layers_are_found_by_those_who_split, (MODEL, '_no_split_modules = ["EulerStackLayer"]', '_no_split_modules = ["Layer"]')),
    "placing": ("plain", layers_are_found_by_those_who_split, (MODEL, '_skip_keys_device_placement = ["cache", "past_key_values"]', "")),
    "prefix": ("plain", layers_are_found_by_those_who_split, (MODEL, 'base_model_prefix = "model"', 'base_model_prefix = ""')),
    "attention": ("grouped", attention_can_be_exchanged, (MODEL, "scaling=self.scaling, dropout=dropout, **kwargs)", "scaling=self.scaling, dropout=dropout)")),
    "attention flag": ("grouped", attention_can_be_exchanged, (MODEL, "_supports_attention_backend = True", "_supports_attention_backend = False")),
    "experts": ("experts", experts_have_the_form_servers_know, (MODEL, "def forward(self, hidden_states, top_k_index, top_k_weights)",
                                                                "def forward(self, hidden_states, chosen, top_k_weights)")),
    "loss": ("plain", losses_are_means_over_the_step, (MODEL, "num_items_in_batch=num_items_in_batch, shift_labels=following)", ")")),
    "logits to keep": ("plain", losses_are_means_over_the_step, (MODEL, "slice(-logits_to_keep, None)", "slice(None)")),
    "embeddings": ("plain", embeddings_can_be_exchanged, (MODEL, "self.embedding = value", "pass")),
    "output embeddings": ("plain", embeddings_can_be_exchanged, (MODEL, "return self.head\n", "return None\n")),
    "base model": ("plain", the_base_model_loads_alone, (JSON, '"AutoModel":', '"AutoModelOf":')),
    "code beside checkpoints": ("plain", checkpoints_hold_the_code, (JSON, '"auto_map"', '"auto_maps"')),
    "no cache in training": ("plain", no_cache_is_made_in_training, (MODEL, " and not self.training and time", " and time")),
}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("rules")


def made(place, name):
    folder = place / name
    if not folder.exists():
        compile_to(folder, CASE[name])
        randomize(folder / "model.safetensors")
    return folder


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_kept(place, rule):
    name, check, _ = RULES[rule]
    check(made(place, name))


@pytest.mark.parametrize("rule", RULES)
def test_a_break_of_the_rule_is_seen(place, rule):
    name, check, (file, kept, broken) = RULES[rule]
    folder = place / f"broken_{rule.replace(' ', '_')}"
    shutil.copytree(made(place, name), folder)
    text = (folder / file).read_text()
    assert kept in text, "the code says it in other words now"
    (folder / file).write_text(text.replace(kept, broken))
    with pytest.raises(BaseException) as seen:
        check(folder)
    assert not isinstance(seen.value, (SyntaxError, IndentationError, KeyboardInterrupt)), seen.value


def extras(folder):
    return [entry.get("_v1_extras", {}) for entry in json.loads((folder / JSON).read_text())["stack"]["pattern"]]


def test_extras_of_each_layer_are_those_of_the_design(place):
    """What other readers of the language look for, layer by layer, against the YAML text."""
    text = next(path for path in PRESETS if path.stem == "arch_expert_kitchen_sink").read_text()
    compile_to(place / "sink", text)
    layers = extras(place / "sink")
    assert len(layers) == 20 and all(set(layer) <= {"attention_latent_dim", "memory", "depth_gating", "mixer_kind", "branched", "ttt",
                                                     "shape_change", "integrator"} for layer in layers)
    found = {key: [index + 1 for index, layer in enumerate(layers) if key in layer]
             for key in ("attention_latent_dim", "memory", "depth_gating", "branched", "ttt", "shape_change", "integrator")}
    assert found == {"attention_latent_dim": [1], "memory": [1], "depth_gating": [2], "branched": [9], "ttt": [12], "shape_change": [13, 15],
                     "integrator": [16, 17, 18]}
    assert layers[0]["attention_latent_dim"] == 64
    assert layers[0]["memory"] == {"kind": "neural_memory", "update_at_inference": True, "params": {"hidden": 128}, "inner_lr": 0.001,
                                   "persistence": "session"}
    assert layers[1]["depth_gating"] == {"kind": "top_k", "enabled": True, "capacity": 0.5}
    assert layers[8]["mixer_kind"] == "branched" and set(layers[8]["branched"]["branches"]) == {"ssm", "attn"}
    assert layers[8]["branched"]["selector"]["top_k"] == 1
    assert layers[11]["mixer_kind"] == "ttt_layer" and layers[11]["ttt"]["inner_lr"] == 0.01
    assert [(layers[i]["shape_change"]["d_out"], layers[i]["shape_change"]["kind"]) for i in (12, 14)] == [(64, "linear"), (128, "mlp")]
    assert layers[15]["integrator"] == layers[16]["integrator"]
    assert (layers[15]["integrator"]["kind"], layers[15]["integrator"]["steps"], layers[15]["integrator"]["output"]) == ("discrete", 2, "hidden")
    assert (layers[17]["integrator"]["kind"], layers[17]["integrator"]["body"]) == ("ode_rk4", "flow")
