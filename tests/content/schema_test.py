"""Holds the schema that minplanctl prints to the modules and to the broken ones, by a validator
that is not ours: python3 schema_test.py MINPLANCTL SOURCE_DIR"""

import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

# What a schema can tell of the broken modules. A fault in several files' interplay, in text, in ids
# that must differ or be known, and in YAML itself is beyond it.
EXPRESSIBLE = [
    "027", "028", "029", "030", "031", "032", "033", "034", "035", "036", "039", "040", "041",
    "042", "043", "044", "046", "047", "048", "049", "050", "052", "053", "066", "067", "076",
    "081", "083", "084", "085", "086", "088", "089", "091", "094", "095", "102",
    "116", "132", "137", "146", "150", "156", "157", "158", "184",
]


class Loader(yaml.SafeLoader):
    """YAML 1.2's core: `no` and 2026-12-15 are texts, as the reader and the editors take them."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("tag:yaml.org,2002:null", r"^(?:~|null|)$", ["~", "n", ""]),
    ("tag:yaml.org,2002:bool", r"^(?:true|false)$", ["t", "f"]),
    ("tag:yaml.org,2002:int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("tag:yaml.org,2002:float", r"^[-+]?[0-9]+\.[0-9]+$", list("-+0123456789")),
]:
    Loader.add_implicit_resolver(tag, re.compile(pattern), first)


def as_json(value):
    """Keys are texts in JSON."""
    if isinstance(value, dict):
        return {str(key): as_json(part) for key, part in value.items()}
    if isinstance(value, list):
        return [as_json(part) for part in value]
    return value


def read(file):
    return as_json(yaml.load(file.read_text(encoding="utf-8"), Loader))


def broken_file(folder):
    for name in ["nn", "course", "module", "bank", "procedure", "case"]:
        file = folder / (name + ".yaml")
        if file.is_file():
            return file
    raise AssertionError(f"no file in {folder}")


def main():
    minplanctl, source = sys.argv[1], pathlib.Path(sys.argv[2])
    printed = subprocess.run([minplanctl, "schema"], check=True, capture_output=True)
    schema = json.loads(printed.stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)

    failures = []
    good = [file for part in ["modules", "content", "tests/engine/ctl/fixtures/provekurs",
                              "tests/engine/ctl/fixtures/tester",
                              "tests/content/overlaid"]
            for file in sorted((source / part).rglob("*.yaml"))]
    assert len(good) > 4
    for file in good:
        for error in validator.iter_errors(read(file)):
            failures.append(f"{file}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")

    folders = {folder.name[:3]: folder
               for folder in (source / "tests/content/broken").iterdir() if folder.is_dir()}
    for number in EXPRESSIBLE:
        file = broken_file(folders[number])
        if validator.is_valid(read(file)):
            failures.append(f"{file}: the schema finds nothing wrong with it")

    print("\n".join(failures))
    return 1 if failures else 0


sys.exit(main())
