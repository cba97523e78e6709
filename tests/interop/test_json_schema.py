"""The JSON Schema of the language against the Python package jsonschema and the conformance specs: what is valid by the program
is valid by the schema, the schema itself is sound, and it refuses most of what is wrong."""

import json
import os
import pathlib
import re
import subprocess

import jsonschema
import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("EULERSTACK") or str(pathlib.Path(os.environ["EULERSTACK_ENGINE"]).with_name("eulerstack"))
CONFORMANCE = ROOT / "tests/data/conformance"


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2 core schema: 3e-4 is a number, yes is text, 010 is ten."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", "-+0123456789."),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), list(first))
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node), 0)
                           if node.value.lower().startswith("0x") else int(node.value.replace("0o", ""), 8)
                           if node.value.startswith("0o") else int(node.value))
CoreLoader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value.replace(".inf", "inf")
                           .replace(".Inf", "inf").replace(".INF", "inf").replace(".nan", "nan").replace(".NaN", "nan")))


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True)


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(run("schema", "--format", "json-schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def load(path):
    return yaml.load(path.read_text(), CoreLoader)


def verdicts(paths):
    lines = run("--lang", "en", "validate", "--format", "json", *paths).stdout.splitlines()
    return dict(zip(paths, (json.loads(line)["valid"] for line in lines), strict=True))


def test_valid_documents_are_valid(validator):
    paths = sorted(CONFORMANCE.glob("*.yml")) + sorted((ROOT / "presets").rglob("*.yml"))
    valid = [path for path, fine in verdicts(paths).items() if fine]
    assert len(valid) > 40
    for path in valid:
        errors = [f"{path.name}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(load(path))]
        assert not errors, errors


def test_most_faults_are_found(validator):
    paths = sorted(CONFORMANCE.glob("bad_*.yml"))
    refused, passed = 0, []
    for path, fine in verdicts(paths).items():
        if fine:
            continue
        try:
            document = load(path)
            validator.validate(document)
            passed.append(path.stem)
        except (yaml.YAMLError, ValueError, TypeError, RecursionError, jsonschema.ValidationError):  # TypeError: a key is no text
            refused += 1
    print(f"{refused} refused, {len(passed)} only by the program: {' '.join(passed)}")
    assert refused > 0.7 * (refused + len(passed))


def test_an_unknown_key_is_refused_and_reserved_keys_are_not(validator):
    document = load(ROOT / "presets/1-validated/quickstart.yml")
    assert validator.is_valid({**document, "vendor.acme.key": {"free": [1]}, "experimental.x": 1})
    assert not validator.is_valid({**document, "vendor.studio.unheard_of": 1})
    assert not validator.is_valid({**document, "modle": 1})
    document["model"]["d_model"] = "${let.a * 2}"
    assert validator.is_valid(document)
    document["model"]["d_model"] = "128"
    assert not validator.is_valid(document)
    document["model"]["d_model"] = 0
    assert not validator.is_valid(document)


def test_descriptions_are_translated():
    english = run("--lang", "en", "schema", "--format", "json-schema").stdout
    korean = run("--lang", "ko", "schema", "--format", "json-schema").stdout
    assert english != korean
    strip = lambda text: re.sub(r'"(description|title)": ".*?"', "", text)
    assert strip(english) == strip(korean)
