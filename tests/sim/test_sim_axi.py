# amaranth: UnusedElaboratable=no
"""AXI4-Stream ports: frames of bytes through an independent bus model give numpy's A·B."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from presets import first
from sim_cocotb import needs_icarus, run_cocotb

from hwgen import catalog, formats
from hwgen.catalog.stimulus.engine import tiling
from hwgen.config import Config
from hwgen.design.host.axi_stream import AxiStream
from hwgen.design.protocol import FLAG, Numbers, Stream
from hwgen.emit.options import Options
from hwgen.errors import UserError
from hwgen.golden.dot import wrap
from hwgen.rtl import Rtl
from hwgen.sim import available, simulate

AXI = Options(wrap="axi-stream")
Frame = tuple[bytes, list[int]]
VERILATOR = available()["verilator"]
needs_verilator = pytest.mark.skipif(not VERILATOR[0], reason=VERILATOR[1])


def rtl_of(values: dict[str, Any], options: Options = AXI) -> Rtl:
    entry = catalog.get("matmul")
    return entry.generate(entry.make_config(values), options)


def random_values(rng: random.Random) -> dict[str, Any]:
    """Widths that are no whole bytes, sides of 1 to 5."""
    values: dict[str, Any] = {
        "rows": rng.randint(1, 5),
        "cols": rng.choice([1, rng.randint(1, 5)]),
        "tile": rng.randint(1, 4),
        "act": rng.choice(["int", "uint"]) + str(rng.randint(1, 9)),
        "wgt": rng.choice(["int", "uint"]) + str(rng.randint(1, 9)),
        "dataflow": rng.choice(["os", "ws"]),
        "depth": rng.randint(1, 7),
        "pe": rng.choice(["multiplier", "carry-save"]),
    }
    bits = formats.get(values["act"]).width + formats.get(values["wgt"]).width
    return {**values, "acc_width": max(2, rng.randint(bits, bits + 9))}


def operand(rng: np.random.Generator, name: str, shape: tuple[int, int]) -> np.ndarray:
    found = formats.get(name)
    low = -(1 << found.width - 1) if found.signed else 0
    return rng.integers(low, low + (1 << found.width), shape)


def packed(numbers: Any, width: int, fill: int) -> bytes:
    """Numbers side by side, element 0 lowest, up to whole bytes, lowest byte first."""
    word = 0
    for i, number in enumerate(numbers):
        word |= (int(number) & (1 << width) - 1) << i * width
    used = len(numbers) * width
    size = -(-used // 8)
    word |= (fill << used) & (1 << 8 * size) - 1
    return word.to_bytes(size, "little")


def framed(beats: list[bytes], users: list[int], ends: Any) -> list[Frame]:
    """Beats as frames; a frame ends with a beat whose flag is 1."""
    frames: list[Frame] = []
    data, user = b"", list[int]()
    for beat, mark, end in zip(beats, users, ends, strict=True):
        data, user = data + beat, user + [mark] * len(beat)
        if end:
            frames.append((data, user))
            data, user = b"", []
    assert not data
    return frames


def job_of(values: dict[str, Any], work: dict[str, int], seed: int, stall: float) -> dict[str, Any]:
    """Frames in and frames out, made of matrices by the words of the documentation."""
    config = catalog.get("matmul").make_config(values)
    rng = np.random.default_rng(seed)
    noise = random.Random(seed)
    a = operand(rng, config.act, (work["m"], work["k"]))
    b = operand(rng, config.wgt, (work["k"], work["n"]))
    order = tiling(config, **work)
    inputs: dict[str, list[Frame]] = {}
    for name, bits in (("act", config.act_bits), ("wgt", config.wgt_bits)):
        fields = order.beats(a, b)[name]
        beats = [packed(row, bits, noise.getrandbits(8)) for row in fields["data"]]
        users, ends = [0] * len(beats), fields["last"]
        if name == "act" and config.dataflow == "ws":
            users = [int(f) | int(x) << 1 for f, x in zip(fields["first"], ends, strict=True)]
            ends = fields["end"]
        inputs[name] = framed(beats, users, ends)
    # C with rows of zeros where os pads, and zero columns where either does.
    high = config.rows if config.dataflow == "os" else config.depth
    c = wrap(a @ b, config.acc_width, config.signed)
    frames = []
    for m0 in range(0, work["m"], high):
        for n0 in range(0, work["n"], config.cols):
            rows = config.rows if config.dataflow == "os" else min(high, work["m"] - m0)
            tile = np.zeros((rows, config.cols), dtype=c.dtype)
            part = c[m0 : m0 + rows, n0 : n0 + config.cols]
            tile[: part.shape[0], : part.shape[1]] = part
            frame = b""
            for row in tile:
                negative = config.signed and config.cols == 1 and int(row[0]) < 0
                frame += packed(row, config.acc_width, 0xFF if negative else 0)
            frames.append(frame)
    beats = sum(len(data) for side in inputs.values() for data, _ in side) + len(frames) * 100
    return {
        "inputs": inputs,
        "frames": frames,
        "seed": seed,
        "stall": stall,
        "timeout_ns": 20_000 + 200 * beats,
    }


def one_random(seed: int, folder: Path) -> None:
    rng = random.Random(seed)
    values = random_values(rng)
    work = {key: rng.randint(1, 11) for key in ("m", "k", "n")}
    reset = rng.choice(["sync-low", "async-low"])
    stall = rng.choice([0.0, 0.3, 0.7])
    rtl = rtl_of(values, Options("axi-stream", reset))
    faults = run_cocotb(rtl, "bench_axi", job_of(values, work, seed, stall), folder)
    assert faults == [], (values, work, stall)


def test_padding_is_named_where_there_is_any() -> None:
    """The wire is there for linters, and only where a bit would be unused."""
    values = {"rows": 1, "cols": 3, "wgt": "int8"}
    for act, place in (("int8", None), ("int5", "s_axis_act_tdata[7:5]")):
        named = re.findall(r"unused_padding = (.*);", rtl_of({**values, "act": act}).verilog)
        assert named == ([f"|{place}"] if place else []), act
        assert ("unused_padding" in rtl_of({**values, "act": act}).verilog) == bool(place)


@needs_icarus
@pytest.mark.parametrize("seed", first(range(4), 2))
def test_frames(seed: int, tmp_path: Path) -> None:
    one_random(seed, tmp_path)


@needs_icarus
@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 140))
def test_more_frames(seed: int, tmp_path: Path) -> None:
    one_random(seed, tmp_path)


BROKEN = {"rows": 3, "cols": 2, "act": "int6", "wgt": "int4", "acc_width": 13, "dataflow": "ws",
          "depth": 4}  # fmt: skip
FAULTS = [
    ("tlast of the output is wired off", r"\.out__last\(m_axis_out_tlast\)", ".out__last()", ""),
    ("tlast of an input is wired off", r"act__end\(s_axis_act_tlast\)", "act__end(1'b0)", ""),
    ("bytes are swapped", r"act__data\(s_axis_act_tdata\[17:0\]\)",
     "act__data({s_axis_act_tdata[17:16], s_axis_act_tdata[7:0], s_axis_act_tdata[15:8]})", ""),
    ("tuser is swapped", r"act__first\(s_axis_act_tuser\[0\]\)",
     "act__first(s_axis_act_tuser[1])", ""),
    ("the padding is not zero", r"tdata = \{6'd0,", "tdata = {6'd1,", ""),
    ("tvalid waits for tready", r"(m_axis_out_tvalid = .*);", r"\1 & m_axis_out_tready;",
     "TVALID waits"),
    ("tready in reset", r"(s_axis_act_tready = \w+) & ~rst;", r"\1;", "TREADY is 1 in reset"),
]  # fmt: skip


@needs_icarus
@pytest.mark.parametrize(
    ("what", "pattern", "replacement", "says"),
    [
        pytest.param(*fault, id=fault[0], marks=[] if i % 3 == 0 else [pytest.mark.slow])
        for i, fault in enumerate(FAULTS)
    ],
)
def test_broken_wrapper(
    what: str, pattern: str, replacement: str, says: str, tmp_path: Path
) -> None:
    rtl = rtl_of(BROKEN)
    text, count = re.subn(pattern, replacement, rtl.text)
    assert count == 1, f"the fault does not fit:\n{rtl.text[:3000]}"
    if "out__last" in replacement:
        text = text.replace("endmodule", "    assign m_axis_out_tlast = 1'b0;\nendmodule", 1)
    job = {**job_of(BROKEN, {"m": 6, "k": 5, "n": 3}, 1, 0.3), "timeout_ns": 20_000}
    faults = run_cocotb(rtl.with_text(text), "bench_axi", job, tmp_path)
    assert faults and says in faults[0], faults


@needs_icarus
def test_the_sound_wrapper_passes_the_same(tmp_path: Path) -> None:
    job = {**job_of(BROKEN, {"m": 6, "k": 5, "n": 3}, 1, 0.3), "timeout_ns": 20_000}
    assert run_cocotb(rtl_of(BROKEN), "bench_axi", job, tmp_path) == []


def through_simulate(values: dict[str, Any], options: Options, simulator: str, seed: int) -> None:
    entry = catalog.get("matmul")
    config = entry.make_config(values)
    rtl, vectors = entry.generate(config, options), entry.vectors(config, seed=seed)
    for stall in (0.0, 0.5):
        result = simulate(
            rtl,
            vectors,
            simulator=simulator,
            stall=stall,
            seed=seed,
            component=lambda: entry.make_component(config, options),
        )
        assert result.passed, f"{values} {options}\n{result.report()}"
        assert result.compared == vectors.compared > 0
        assert stall or result.cycles == vectors.cycles


@pytest.mark.parametrize("seed", first(range(4), 1))
@pytest.mark.parametrize("simulator", ["amaranth", pytest.param("icarus", marks=needs_icarus)])
def test_the_same_vectors(simulator: str, seed: int) -> None:
    """The generic bench drives the wrapped design as it does the bare one, in as many cycles."""
    rng = random.Random(f"axi {seed}")
    reset = rng.choice(["sync-low", "async-low"])
    memory = rng.choice(["inferred", "external"])
    through_simulate(
        random_values(rng), Options("axi-stream", reset, memory=memory), simulator, seed
    )


@needs_verilator
def test_the_same_vectors_in_verilator() -> None:
    options = Options("axi-stream", "async-low", memory="external")
    through_simulate({**BROKEN, "cols": 1}, options, "verilator", 3)


@needs_icarus
def test_padding_is_looked_at() -> None:
    """The generic bench compares the padding of outputs, and fills that of inputs with noise."""
    entry = catalog.get("matmul")
    for cols, pattern, wrong in (
        (2, r"tdata = \{6'd0,", "tdata = {6'd32,"),
        (1, r"tdata = \{\{3\{inner_out__data\[12\]\}\},", "tdata = {3'd0,"),
    ):
        values = {**BROKEN, "cols": cols}
        config = entry.make_config(values)
        rtl = rtl_of(values)
        text, count = re.subn(pattern, wrong, rtl.text)
        assert count == 1, rtl.text[:3000]
        result = simulate(rtl.with_text(text), entry.vectors(config), simulator="icarus")
        assert not result.passed and not result.mismatches
        assert "the padding above data" in result.errors[0]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"padding": 0}, "elements x width"),
        ({"padding": 9}, "elements x width"),
        ({"low": 1}, "side by side"),
    ],
)
def test_fields_fill_their_ports(change: dict[str, int], says: str) -> None:
    """A port is its fields and their padding, without a gap."""
    rtl = rtl_of(BROKEN)
    entry = catalog.get("matmul")
    act = rtl.channels[0]
    fields = tuple(replace(f, **change) if f.name == "data" else f for f in act.fields)
    wrong = replace(rtl, channels=(replace(act, fields=fields), *rtl.channels[1:]))
    with pytest.raises(UserError, match=says) as caught:
        simulate(wrong, entry.vectors(entry.make_config(BROKEN)), simulator="auto")
    assert caught.value.key == "act.data"


def test_fields_do_not_share_bits() -> None:
    rtl = rtl_of(BROKEN)
    entry = catalog.get("matmul")
    act = rtl.channels[0]
    fields = tuple(replace(f, low=0) if f.name == "last" else f for f in act.fields)
    wrong = replace(rtl, channels=(replace(act, fields=fields), *rtl.channels[1:]))
    with pytest.raises(UserError, match="side by side in port s_axis_act_tuser") as caught:
        simulate(wrong, entry.vectors(entry.make_config(BROKEN)), simulator="auto")
    assert caught.value.key == "act.first, act.last"


def test_ports() -> None:
    """Names and widths as AXI and its conventions have them."""
    values = {"rows": 3, "cols": 5, "act": "int5", "wgt": "uint3", "dataflow": "ws"}
    rtl, bare = rtl_of(values), rtl_of(values, Options())
    assert {(p.name, p.direction, p.width) for p in rtl.ports} == {
        ("aclk", "input", 1),
        ("aresetn", "input", 1),
        ("s_axis_act_tvalid", "input", 1),
        ("s_axis_act_tready", "output", 1),
        ("s_axis_act_tdata", "input", 16),
        ("s_axis_act_tlast", "input", 1),
        ("s_axis_act_tuser", "input", 2),
        ("s_axis_wgt_tvalid", "input", 1),
        ("s_axis_wgt_tready", "output", 1),
        ("s_axis_wgt_tdata", "input", 16),
        ("s_axis_wgt_tlast", "input", 1),
        ("m_axis_out_tvalid", "output", 1),
        ("m_axis_out_tready", "input", 1),
        ("m_axis_out_tdata", "output", 120),
        ("m_axis_out_tlast", "output", 1),
        ("error", "output", 1),
    }
    assert [p.name for p in rtl.ports][:2] == ["aclk", "aresetn"]
    assert (rtl.clock, rtl.reset, rtl.reset_active) == ("aclk", "aresetn", "low")
    bare = rtl_of(
        {"rows": 3, "cols": 5, "act": "int5", "wgt": "uint3", "dataflow": "ws"}, Options()
    )
    assert rtl.top == f"{bare.top}_axis"
    # The engine inside is the very one that is emitted without the wrapper.
    assert bare.text.partition("module ")[2].partition("`default")[0] in rtl.text
    assert [c.name for c in rtl.channels] == [c.name for c in bare.channels]
    assert [[f.name for f in c.fields] for c in rtl.channels] == [
        [f.name for f in c.fields] for c in bare.channels
    ]


class Inner(wiring.Component):
    """A component with the given ports, for what the wrapper says of it."""

    def __init__(self, ports: dict[str, Any]) -> None:
        self.config = Config()
        super().__init__(ports)


@pytest.mark.parametrize(
    ("ports", "says"),
    [
        ({"a": In(Stream({"codes": Numbers(4), "last": FLAG}))}, "a has none"),
        ({"a": In(Stream({"data": Numbers(4), "last": FLAG})), "limit": In(4)}, "port limit"),
    ],
)
def test_what_has_no_place(ports: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        AxiStream(Inner(ports))


def test_a_stream_has_a_flag_that_closes() -> None:
    for payload in ({"data": Numbers(4)}, {"data": Numbers(4), "last": Numbers(2)}):
        with pytest.raises(ValueError, match="closes a packet"):
            Stream(payload)
    with pytest.raises(ValueError, match="not 'end'"):
        Out(Stream({"data": Numbers(4), "last": FLAG}, "end"))
