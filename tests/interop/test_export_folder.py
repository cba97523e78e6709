"""What lies in an exported directory, and how it is written: whole or not at all."""

import ast
import builtins
import hashlib
import json
import pathlib
import symtable
import xml.etree.ElementTree

import torch
from export_cases import CASES
from export_tools import PRESETS, compile_to, exported, load, randomize, some_ids
from safetensors.torch import load_file
from transformers import AutoTokenizer


def test_tokenizer_works_on_bytes(workplace):
    tokenizer = AutoTokenizer.from_pretrained(exported(workplace, "plain"), trust_remote_code=True)
    for text in ("Once upon a time", "", " \n\t", "éü 漢字 🙂\x00\x7f", "a" * 3000):
        ids = tokenizer(text).input_ids
        assert ids == [256, *text.encode()]
        assert tokenizer.decode(ids, skip_special_tokens=True) == text
    assert (tokenizer.bos_token_id, tokenizer.eos_token_id, tokenizer.pad_token_id) == (256, 257, 258)
    batch = tokenizer(["abc", "a"], padding=True)
    assert batch.input_ids[1][:2] == [258, 258] and batch.attention_mask[1][:2] == [0, 0]


def test_seeds_and_what_training_starts_from(workplace):
    """The same seed gives the weights that training starts from: a checkpoint of zero steps has them."""
    first, same, other = (workplace / name for name in ("seed5", "seed5b", "seed6"))
    compile_to(first, CASES["plain"], "--seed", 5)
    compile_to(same, CASES["plain"], "--seed", 5)
    compile_to(other, CASES["plain"], "--seed", 6)
    assert (first / "model.safetensors").read_bytes() == (same / "model.safetensors").read_bytes()
    assert (first / "model.safetensors").read_bytes() != (other / "model.safetensors").read_bytes()


@torch.no_grad()
def test_shards(workplace):
    text = CASES["plain"].replace("d_model: 32", "d_model: 128").replace("repeat: 2", "repeat: 4")
    whole, parts = workplace / "whole", workplace / "parts"
    compile_to(whole, text, "--seed", 3)
    compile_to(parts, text, "--seed", 3, "--shard-size", 1)
    index = json.loads((parts / "model.safetensors.index.json").read_text())
    files = sorted(path.name for path in parts.glob("*.safetensors"))
    assert len(files) > 1 and sorted(set(index["weight_map"].values())) == files
    assert all((parts / name).stat().st_size < 1.1 * 2**20 for name in files)
    weights = load_file(whole / "model.safetensors")
    assert index["weight_map"].keys() == weights.keys()
    assert index["metadata"]["total_size"] == sum(value.nbytes for value in weights.values())
    assert torch.equal(load(parts)(some_ids()).logits, load(whole)(some_ids()).logits)
    again = workplace / "parts_again"
    compile_to(again, text, "--weights", parts)
    assert (again / "model.safetensors").read_bytes() == (whole / "model.safetensors").read_bytes()


def test_directory_says_what_it_is(workplace):
    folder = workplace / "described"
    compile_to(folder, CASES["plain"])
    config = json.loads((folder / "config.json").read_text())
    assert config["architectures"] == ["EulerStackForCausalLM"] and config["model_type"] == "eulerstack"
    assert set(config["auto_map"]) == {"AutoConfig", "AutoModel", "AutoModelForCausalLM"}
    assert (folder / "design.yml").read_text() == CASES["plain"]
    manifest = json.loads((folder / "eulerstack_export.json").read_text())["sha256"]
    names = {path.name for path in folder.iterdir()}
    assert set(manifest) == names - {"eulerstack_export.json"}
    card = (folder / "README.md").read_text()
    for name, checksum in manifest.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == checksum
        assert name == "README.md" or checksum in card
    assert "trust_remote_code" in card and "](design.svg)" in card
    assert xml.etree.ElementTree.fromstring((folder / "design.svg").read_text()).tag.endswith("svg")
    kitchen = PRESETS[0].parents[1] / "3-experimental" / "arch_expert_kitchen_sink.yml"
    compile_to(workplace / "sink", kitchen.read_text())
    drawn = (workplace / "sink" / "design.svg").read_text()
    xml.etree.ElementTree.fromstring(drawn)
    assert all(word in drawn for word in ("latent_memory", ">fast<", ">slow<", ">merge<", "ode_rk4", "gate top_k"))


def test_the_code_is_one_file_that_stands_alone(workplace):
    """It is joined from parts when the program is built: every part is in it, its imports stand at the top, and no name is missing."""
    folder = exported(workplace, "plain")
    source = (folder / "modeling_eulerstack.py").read_text()
    tree = ast.parse(source)
    parts = sorted((pathlib.Path(__file__).parents[2] / "resources" / "hf" / "modeling").glob("*.py"))
    assert len(parts) > 20 and all(part.read_text().strip() in source for part in parts)
    imports = [node for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert imports and all(node in tree.body for node in imports)
    assert {"." * node.level + node.module if isinstance(node, ast.ImportFrom) else node.names[0].name for node in imports} <= \
        {"contextlib", "math", "dataclasses", "typing", "torch", "torch.nn.functional", ".configuration_eulerstack",
         "transformers", "transformers.cache_utils", "transformers.modeling_layers", "transformers.modeling_outputs", "transformers.modeling_utils"}
    last = max(tree.body.index(node) for node in imports)
    assert last < min(i for i, node in enumerate(tree.body) if isinstance(node, (ast.ClassDef, ast.FunctionDef)))
    table = symtable.symtable(source, "modeling_eulerstack.py", "exec")
    known = {symbol.get_name() for symbol in table.get_symbols() if symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()}
    assert names_from_outside(table) <= known | set(dir(builtins))


def names_from_outside(table):
    """Names that a scope and those in it take from the module."""
    found = {symbol.get_name() for symbol in table.get_symbols() if symbol.is_global() and symbol.is_referenced()}
    return found.union(*(names_from_outside(child) for child in table.get_children()))


def test_folders_are_replaced_whole_or_not_at_all(workplace):
    folder = workplace / "replaced"
    compile_to(folder, CASES["plain"], "--seed", 1)
    compile_to(folder, CASES["plain"], "--seed", 2)  # an unchanged export is replaced
    (folder / "notes.txt").write_text("mine")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    refused = compile_to(folder, CASES["plain"], "--seed", 3, code=2)
    assert "--force" in refused.stderr
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    compile_to(folder, CASES["plain"], "--seed", 3, "--force")
    assert not (folder / "notes.txt").exists()
    randomize(folder / "model.safetensors")  # trained further by someone
    compile_to(folder, CASES["plain"], code=2)
    other = workplace / "not_ours"
    other.mkdir()
    (other / "file").write_text("x")
    compile_to(other, CASES["plain"], code=2)
    compile_to(other / "file", CASES["plain"], code=2)
    assert (other / "file").read_text() == "x"
    wrong = compile_to(workplace / "wrong", CASES["plain"], "--weights", exported(workplace, "untied"), code=1)
    assert "tensor" in wrong.stderr and not (workplace / "wrong").exists()
    assert not list(workplace.glob(".*")), "a temporary folder is left"
