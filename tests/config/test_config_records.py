"""Parameter records: what they take, what they refuse, digests and module names."""

from __future__ import annotations

import dataclasses
import json
import os
import pickle
import random
import subprocess
import sys
from dataclasses import dataclass
from typing import Any, ClassVar

import pytest
import yaml

from hwgen import catalog
from hwgen.config import MOST_NAME, Config, param
from hwgen.design.array.config import ArrayConfig, CellConfig, TileConfig
from hwgen.design.array.single import SinglePeConfig
from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.queue import QueueConfig
from hwgen.design.pe import PeConfig
from hwgen.errors import UserError

RECORDS: list[type[Config]] = [
    PeConfig,
    CellConfig,
    TileConfig,
    ArrayConfig,
    MatmulConfig,
    SinglePeConfig,
    QueueConfig,
]


@dataclass(frozen=True)
class Sample(Config):
    """One parameter of every sort."""

    prefix: ClassVar[str] = "sample"

    size: int = param(4, "a size", unit="words", range=(1, 9))
    mode: str = param("slow-one", "a mode", choices=("slow-one", "fast"))
    form: str = param("int8", "a format", kind="format", range=(2, 12))
    twice: int = param(None, "derived", range=(1, 99), tag="?t{}", auto="2 * size")
    quiet: int = param(1, "not in names", range=(0, 1), tag=None)

    def derive_twice(self) -> int:
        return 2 * self.size

    def check(self) -> None:
        if self.twice == 13:
            raise UserError("twice", "must not be 13", self.twice, 14)


def random_record(kind: type[Config], rng: random.Random) -> Config:
    """A legal record with every parameter drawn anew."""
    while True:
        values: dict[str, Any] = {}
        for declared in kind.params():
            if declared.kind == "choice":
                values[declared.name] = rng.choice(declared.choices or ())
            elif declared.kind == "format":
                width = rng.randint(declared.low or 1, declared.high or 1)
                values[declared.name] = rng.choice(["int", "uint"]) + str(width)
            elif rng.random() < 0.7 or not declared.auto:
                low, high = declared.low or 0, declared.high or 0
                values[declared.name] = rng.choice([low, high, rng.randint(low, min(high, 40))])
        try:
            return kind.from_mapping(values)
        except UserError:  # an accumulator too narrow for the product
            continue


@pytest.mark.parametrize("kind", [*RECORDS, Sample], ids=lambda kind: kind.__name__)
def test_round_trip(kind: type[Config]) -> None:
    rng = random.Random(kind.__name__)
    for record in [kind(), *(random_record(kind, rng) for _ in range(200))]:
        data = record.data()
        assert list(data) == [declared.name for declared in kind.params()]
        for text in (yaml.safe_dump(data), json.dumps(data)):
            again = kind.from_mapping(yaml.safe_load(text))
            assert again == record and hash(again) == hash(record)
            assert again.digest == record.digest and again.module == record.module
        assert kind.from_mapping({k: str(v) for k, v in data.items()}) == record
        assert kind.from_mapping(dict(reversed(data.items()))).digest == record.digest
        assert pickle.loads(pickle.dumps(record)) == record


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_same_name_same_record(kind: type[Config]) -> None:
    rng = random.Random(kind.__name__)
    by_name: dict[str, Config] = {}
    by_digest: dict[str, Config] = {}
    for _ in range(4000):
        record = random_record(kind, rng)
        for key, table in ((record.module, by_name), (record.digest, by_digest)):
            assert table.setdefault(key, record) == record, (key, record, table[key])
        assert record.module.isidentifier() and record.module.isascii()
        assert record.module.startswith(kind.prefix)
    # As many names and digests as records.
    assert len(set(by_name.values())) == len(by_name) == len(by_digest) > 20


def test_names_that_people_read() -> None:
    assert MatmulConfig().module == "matmul_8x8_int8_int8_acc32_multiplier_os"
    small = MatmulConfig(2, 3, "uint4", "int1", 9, "carry-save", "ws", 16, 1, 2)
    assert small.module == "matmul_2x3_uint4_int1_acc9_carry_save_ws_depth16_tile1_queue2"
    assert Sample().module == "sample_4_slow_one_int8"
    assert Sample(twice=9, quiet=0).module == "sample_4_slow_one_int8_t9"


def test_names_of_many_words_are_cut() -> None:
    """Files and folders are called so; what is cut off still tells records apart."""
    entry = catalog.get("pe-simd")
    words = next(each for each in entry.params if each.name == "modes").choices or ()
    assert len("_".join(words)) > MOST_NAME
    records = [entry.make_config({"modes": "+".join(words), "stages": stages}) for stages in (1, 2)]
    names = [record.module_name("simd") for record in records]
    assert len(set(names)) == 2 and {len(name) for name in names} == {MOST_NAME}


def test_digest_is_the_same_in_another_process() -> None:
    records = [kind() for kind in RECORDS]
    code = (
        "import sys, json, importlib\n"
        "for module, kind, data in json.load(sys.stdin):\n"
        "    cls = getattr(importlib.import_module(module), kind)\n"
        "    print(cls.from_mapping(data).digest)\n"
    )
    given = json.dumps([[type(r).__module__, type(r).__name__, r.data()] for r in records])
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=given,
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        assert done.stdout.split() == [record.digest for record in records]


def test_digest_tells_kinds_apart() -> None:
    assert CellConfig().digest != SinglePeConfig().digest
    assert TileConfig().digest != ArrayConfig().digest
    assert len({record().digest for record in RECORDS}) == len(RECORDS)
    assert all(len(record().digest) == 64 for record in RECORDS)


def test_frozen() -> None:
    record = MatmulConfig()
    with pytest.raises(dataclasses.FrozenInstanceError):
        record.rows = 9  # type: ignore[misc]
    assert {record: 1}[MatmulConfig(rows=8)] == 1
    assert record.replace(cols=3) == MatmulConfig(cols=3)
    assert record.replace(act="int4").acc_width == 32  # stays as it was


@pytest.mark.parametrize(
    ("values", "key", "nearest"),
    [
        ({"row": 8}, "row", "rows"),
        ({"ROWS": 8}, "ROWS", None),
        ({"weight": 8}, "weight", None),
        ({"data_flow": "ws"}, "data_flow", "dataflow"),
        ({"rows": 0}, "rows", 1),
        ({"rows": -4}, "rows", 1),
        ({"rows": 129}, "rows", 128),
        ({"cols": 1000}, "cols", 128),
        ({"rows": "129"}, "rows", 128),
        ({"rows": "eight"}, "rows", 8),
        ({"rows": ""}, "rows", 8),
        ({"rows": "8.0"}, "rows", 8),
        ({"rows": 8.0}, "rows", 8),
        ({"rows": True}, "rows", 8),
        ({"rows": None}, "rows", 8),
        ({"rows": [8]}, "rows", 8),
        ({"rows": {"a": 1}}, "rows", 8),
        ({"depth": 0}, "depth", 1),
        ({"depth": 4097}, "depth", 4096),
        ({"queue": 1}, "queue", 2),
        ({"queue": 65}, "queue", 64),
        ({"tile": 0}, "tile", 1),
        ({"act": "int0"}, "act", "int1"),
        ({"act": "int33"}, "act", "int32"),
        ({"wgt": "uint240"}, "wgt", "uint32"),
        ({"wgt": "e4m33"}, "wgt", "e4m23"),
        ({"wgt": "mxfp4"}, "wgt", "int8"),
        ({"wgt": "Int8"}, "wgt", "int8"),
        ({"wgt": 8}, "wgt", "int8"),
        ({"wgt": ["int8"]}, "wgt", "int8"),
        ({"wgt": None}, "wgt", "int8"),
        ({"pe": "carry_save"}, "pe", "carry-save"),
        ({"pe": "multiplyer"}, "pe", "multiplier"),
        ({"dataflow": "so"}, "dataflow", None),
        ({"dataflow": 1}, "dataflow", None),
        ({"dataflow": True}, "dataflow", None),
        ({"acc_width": 15}, "acc_width", 16),
        ({"acc_width": 65}, "acc_width", 64),
        ({"acc_width": 1}, "acc_width", None),
        ({"act": "e4m3", "wgt": "e4m3", "acc_width": 36}, "acc_width", 37),
        ({"act": "e4m3", "wgt": "e4m3", "acc_width": 641}, "acc_width", 640),
        ({"act": "posit32_3", "wgt": "posit32_3"}, "wgt", "int8"),
        ({"act": "int16", "wgt": "int16", "acc_width": 31}, "acc_width", 32),
    ],
    ids=str,
)
def test_refused(values: dict[str, Any], key: str, nearest: Any) -> None:
    with pytest.raises(UserError) as caught:
        MatmulConfig.from_mapping(values)
    error = caught.value
    assert error.key == key and key in str(error)
    if nearest is not None:
        assert error.nearest == nearest
    assert json.dumps(error.data())


def test_unknown_key_lists_the_known() -> None:
    with pytest.raises(UserError, match="there are rows, cols, act, wgt, acc_width, pe, dataflow"):
        MatmulConfig.from_mapping({"colour": 1})


@pytest.mark.parametrize("text", ["8", "0x8", "0b1000", " 8 "])
def test_text_from_a_command_line(text: str) -> None:
    assert MatmulConfig.from_mapping({"rows": text}) == MatmulConfig(rows=8)


@pytest.mark.parametrize("act_bits", range(1, 17))
def test_accumulator_rule(act_bits: int) -> None:
    for wgt_bits in range(1, 17):
        for act, wgt in (("int", "int"), ("uint", "int"), ("int", "uint"), ("uint", "uint")):
            names = {"act": f"{act}{act_bits}", "wgt": f"{wgt}{wgt_bits}"}
            product = act_bits + wgt_bits
            record = PeConfig(**names)
            assert record.acc_width == min(64, product + 16)
            assert record.signed == ("int" in (act, wgt))
            assert PeConfig(**names, acc_width=product).acc_width == product
            with pytest.raises(UserError, match=rf"acc_width: .*nearest: {product}\)") as caught:
                PeConfig(**names, acc_width=max(product - 1, 1))
            assert caught.value.key == "acc_width"


def test_rules_between_parameters() -> None:
    assert Sample(size=3).twice == 6
    with pytest.raises(UserError, match="must not be 13"):
        Sample(twice=13)


def test_declarations_are_complete() -> None:
    """Help, range and sweep values of every parameter of every design."""
    for design in catalog.DESIGNS:
        for declared in design.config_class.params():
            assert declared.help and declared.rule and declared.sweep, (design.name, declared.name)
            for value in declared.sweep:
                if value is None:
                    assert declared.auto
                else:
                    declared.check(value)


def test_fixed_keys() -> None:
    design = catalog.get("pe-carry-save")
    assert "pe" not in [declared.name for declared in design.params]
    assert design.make_config().data()["pe"] == "carry-save"
    with pytest.raises(UserError) as caught:
        design.make_config({"pe": "multiplier"})
    assert (caught.value.key, caught.value.nearest) == ("pe", "carry-save")
    with pytest.raises(UserError) as caught:
        design.make_config(preset="tini")
    assert caught.value.key == "preset"
