"""Options: what may be asked for, how it is said on the command line, what is refused."""

from __future__ import annotations

import itertools
import re
import subprocess
import sys
from dataclasses import replace

import pytest
from emit_lint import complaints, modules
from emit_samples import Sample, needs_simulator, run

from hwgen import catalog
from hwgen.emit.options import CHOICES, HOSTS, STREAMS, Options
from hwgen.errors import UserError
from hwgen.rtl import Rtl

ALL = [
    Options(wrap, reset, dsp, memory)
    for wrap, reset, dsp, memory in itertools.product(*CHOICES.values())
    if reset in (["sync-low", "async-low"] if wrap.startswith("axi") else CHOICES["reset"])
    and not (wrap in HOSTS and reset == "none")
]


def rtl_of(name: str, preset: str = "tiny", **words: str) -> Rtl:
    entry = catalog.get(name)
    return entry.generate(entry.make_config(preset=preset), Options(**words))


def test_every_combination_can_be_told_apart() -> None:
    assert len(ALL) == (5 + 2 * 2 + 2 * 4) * 3 * 2
    assert len({tuple(options.flags()) for options in ALL}) == len(ALL)
    for options in ALL:
        assert Options(**options.changes()) == options == Options(**options.data())
    assert Options().flags() == [] and Options().changes() == {}
    words = Options("axi-stream", "async-low", "no", "external").flags()
    assert " ".join(words) == "--wrap axi-stream --reset async-low --no-dsp --memory external"


def test_reset_that_goes_without_saying() -> None:
    assert Options().reset == "sync-high"
    assert Options(wrap="axi-stream").reset == "sync-low"
    assert Options("axi-stream", "sync-low").flags() == ["--wrap", "axi-stream"]
    assert Options(reset="sync-low").flags() == ["--reset", "sync-low"]


@pytest.mark.parametrize(
    ("words", "key", "nearest"),
    [
        ({"wrap": "axi"}, "wrap", "axi-lite"),
        ({"reset": "async"}, "reset", "async-low"),
        ({"dsp": "on"}, "dsp", "no"),
        ({"memory": "extern"}, "memory", "external"),
        ({"memory": 3}, "memory", "inferred"),
        ({"wrap": "axi-stream", "reset": "sync-high"}, "reset", "sync-low"),
        ({"wrap": "axi-stream", "reset": "async-high"}, "reset", "async-low"),
        ({"wrap": "axi-stream", "reset": "none"}, "reset", "sync-low"),
    ],
)
def test_refused_words(words: dict[str, str], key: str, nearest: str) -> None:
    with pytest.raises(UserError) as caught:
        Options(**words)
    assert (caught.value.key, caught.value.nearest) == (key, nearest)
    # What is nearest is allowed.
    Options(**{**words, key: nearest})


@pytest.mark.parametrize(
    ("name", "words", "key", "nearest"),
    [
        ("array-os", {"wrap": "axi-stream"}, "wrap", "none"),
        ("pe-multiplier", {"wrap": "axi-stream"}, "wrap", "none"),
        ("pe-carry-save", {"dsp": "yes"}, "dsp", "no"),
        ("array-ws", {"memory": "external"}, "memory", "inferred"),
    ],
)
def test_nothing_to_act_on(name: str, words: dict[str, str], key: str, nearest: str) -> None:
    with pytest.raises(UserError) as caught:
        rtl_of(name, **words)
    assert (caught.value.key, caught.value.nearest) == (key, nearest)
    assert f"for {name}, which has no" in str(caught.value)
    rtl_of(name, **{**words, key: nearest})


def test_default_says_nothing() -> None:
    """The options of every day leave no trace in text, header and interface."""
    plain = rtl_of("matmul")
    assert plain.options == {} and plain.externals == () and plain.models == ""
    assert plain.complete == plain.text
    assert (plain.clock, plain.reset, plain.reset_active, plain.reset_async) == (
        "clk", "rst", "high", False,
    )  # fmt: skip
    for word in ("wrap:", "reset:", "sync-high", "use_dsp", "initial", "posedge rst"):
        assert word not in plain.verilog


def test_header_and_interface_say_what_was_chosen() -> None:
    rtl = rtl_of("matmul", wrap="axi-stream", reset="async-low", dsp="no", memory="external")
    for line in ("wrap: axi-stream", "reset: async-low", "dsp: no", "memory: external"):
        assert f"//   {line}\n" in rtl.header
    said = rtl.interface()
    assert said["options"] == {
        "wrap": "axi-stream", "reset": "async-low", "dsp": "no", "memory": "external",
    }  # fmt: skip
    assert (said["reset"], said["reset_active"], said["reset_async"]) == ("aresetn", "low", True)
    assert {each["name"] for each in said["externals"]} == {e.name for e in rtl.externals}


@pytest.mark.parametrize("step", [5, pytest.param(1, marks=pytest.mark.slow)])
def test_digest_follows_the_options(step: int) -> None:
    """Different hardware, different digest; the models of what lies elsewhere do not count."""
    streams = [options for options in ALL if options.wrap in STREAMS][::step]
    digests = [rtl_of("matmul", **options.changes()).digest for options in streams]
    assert len(set(digests)) == len(digests)
    rtl = rtl_of("matmul", memory="external")
    assert replace(rtl, externals=()).digest == rtl.digest


@pytest.mark.parametrize("dsp", ["yes", "no"])
@pytest.mark.parametrize("name", ["pe-multiplier", "array-os", "matmul"])
def test_products_carry_the_attributes(name: str, dsp: str) -> None:
    rtl, plain = rtl_of(name, dsp=dsp), rtl_of(name)
    logic = "dsp" if dsp == "yes" else "logic"
    words = f'(* use_dsp = "{dsp}", multstyle = "{logic}" *) '
    found = re.findall(rf"^    {re.escape(words)}wire .*(product\w*);$", rtl.text, re.M)
    assert found and len(found) == rtl.text.count(" * ") == rtl.text.count("use_dsp")
    assert rtl.text.replace(words, "") == plain.text
    assert complaints(rtl) == []


@needs_simulator
def test_products_without_a_name_get_one() -> None:
    """One that is part of an expression is taken out of it, and means the same."""

    def build(m, p):
        return {"y": p.a * p.b, "z": (p.a * p.b)[:3] ^ (p.a * p.a + p.b), "w": p.a + 3 * p.b}

    sample = Sample({"a": 4, "b": 5}, {"y": 9, "z": 9, "w": 8}, build)
    rtl = sample.rtl(Options(dsp="yes"))
    assert rtl.text.count(" * ") == rtl.text.count("use_dsp") >= 3
    assert rtl.text.count("use_dsp") > sample.rtl().text.count("product")
    run(sample, 60, rtl=rtl)


def test_dsp_no_needs_no_multiplication() -> None:
    """What has none uses none."""
    assert rtl_of("pe-carry-save", dsp="no").text == rtl_of("pe-carry-save").text


def test_memories_lie_outside_whole() -> None:
    rtl, plain = rtl_of("matmul", "tiny-ws", memory="external"), rtl_of("matmul", "tiny-ws")
    inside, outside = set(modules(rtl.text)), {each.name for each in rtl.externals}
    assert outside and inside | outside == set(modules(plain.text)) and not inside & outside
    assert set(modules(rtl.models)) == outside
    assert not re.search(r"reg .*\[0:\d+\];", rtl.text)
    for each in rtl.externals:
        assert each.text in plain.text
        assert each.name == f"ram_1r1w_{each.depth}x{each.width}" and each.latency == 1
        ports = {port.name: port.width for port in each.ports}
        assert ports["write_data"] == ports["read_data"] == each.width
        assert ports["read_addr"] == ports["write_addr"] == (each.depth - 1).bit_length()
        assert f"    {each.name} " in rtl.text
    assert complaints(rtl) == []
    assert {each.depth * each.width for each in rtl.externals} >= {8 * 64}


def test_options_load_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from hwgen.emit.options import Options\n"
        "Options()\n"
        "print([m for m in ('numpy', 'amaranth', 'yaml') if m in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
