"""Large designs made small: the same layers, fewer of each, narrower and with a short vocabulary, so that a test has time for them.

What a layer is stays: its kind, every field that is no size, the size of a head, whether heads share keys and values, groups of
experts. What shrinks in step: the width, heads, widths of feed-forward parts, latents."""

import copy
import re
from types import SimpleNamespace

import yaml

VOCABULARY = 320
HEADS = 4  # as many are left
GROUP = 4  # experts that are left in a group
# Fields whose numbers are widths beside the model's.
WIDTHS = {"vendor.studio.ffn_dim", "vendor.studio.expert_dim", "vendor.studio.dense_ffn_dim", "vendor.studio.shared_dim", "latent_dim",
          "q_lora", "d_out", "hidden"}


def resolved(text):
    """The document with the value of each ${...} in its place."""
    document = yaml.safe_load(text)
    names = {}

    def value(node):
        if isinstance(node, dict):
            return {key: value(item) for key, item in node.items()}
        if isinstance(node, list):
            return [value(item) for item in node]
        if isinstance(node, str) and (found := re.fullmatch(r"\$\{(.*)\}", node)):
            return eval(found[1], {"__builtins__": {}}, {"let": SimpleNamespace(**names)})  # our own presets only
        return node

    for name, item in document.pop("let", {}).items():
        names[name] = value(item)
    return value(document)


def heads_left(model):
    """Query and key/value heads of the small design: four and, when heads share, two; more where the width cannot be divided so."""
    heads, shared = model["n_heads"], model.get("n_kv_heads") or model["n_heads"]
    kept = 1 if shared == 1 else 2 if shared < heads else None
    left = next(count for count in range(HEADS, heads + 1) if heads % count == 0 and count % (kept or 1) == 0)
    return left, kept or left


def narrowed(node, by):
    if isinstance(node, list):
        return [narrowed(item, by) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: max(8, item // by // 8 * 8) if key in WIDTHS and isinstance(item, int) else narrowed(item, by) for key, item in node.items()}
    if "experts" in result and "top_k" in result:
        groups = result.get("groups") or 1
        result["experts"] = min(result["experts"], max(GROUP * groups, 2 * result["top_k"]))
    return result


def once(entries):
    """Each entry that differs from all before, with one layer of it, or two where there are more (and so in each body)."""
    result = []
    for entry in entries:
        entry = copy.deepcopy(entry)
        if "repeat" in entry:
            entry["repeat"] = min(entry["repeat"], 2)
        for stream in entry.get("parallel", []):
            stream["body"] = once(stream["body"])
        if entry not in result:
            result.append(entry)
    return result


def groups_of(template):
    return (template["ffn"].get("vendor.studio.moe") or {}).get("groups")


def small(text):
    """The design as a document of the language."""
    document = resolved(text)
    model = document["model"]
    heads, shared = heads_left(model)
    by = model["n_heads"] // heads
    for template in document["layer_templates"].values():
        if groups_of(template):  # beside the number of experts, so that `narrowed` sees it
            template["ffn"]["moe"]["groups"] = groups_of(template)
    for part in ("layer_templates", "layer_schedule", "head"):
        document[part] = narrowed(document[part], by)
    for template in document["layer_templates"].values():
        if groups_of(template):
            del template["ffn"]["moe"]["groups"]
    model.update(d_model=model["d_model"] // by, n_heads=heads, vocab_size=min(model["vocab_size"], VOCABULARY), dtype="float32")
    if "n_kv_heads" in model:
        model["n_kv_heads"] = shared
    if "vendor.studio.dense_ffn_dim" in model:
        model["vendor.studio.dense_ffn_dim"] //= by
    document["layer_schedule"] = once(document["layer_schedule"])
    return yaml.safe_dump(document, sort_keys=False)


def few_layers(text):
    """The design with its widths, two layers of each kind and a short vocabulary."""
    document = resolved(text)
    document["model"]["vocab_size"] = VOCABULARY
    document["layer_schedule"] = once(document["layer_schedule"])
    return yaml.safe_dump(document, sort_keys=False)
