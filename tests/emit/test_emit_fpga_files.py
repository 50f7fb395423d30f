"""Files for FPGA tools: read by the tools themselves, or by interpreters that record them."""

from __future__ import annotations

import functools
import json
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import presets
import pytest
import yaml

from hwgen import catalog
from hwgen.emit.files import write
from hwgen.emit.options import Options
from hwgen.emit.products import products
from hwgen.emit.project import TOOLS, Project, split_tools
from hwgen.errors import UserError
from hwgen.rtl import LOW, Port, Rtl

EVERY = Project(tuple(TOOLS), 87.5)
PLAIN = [(name, "tiny", Options()) for name in catalog.names()]
CASES = [
    *PLAIN,
    ("matmul", "odd", Options(reset="async-low")),
    ("matmul", "tiny-ws", Options(reset="none")),
    ("matmul", "tiny-ws", Options(wrap="axi-stream")),
    ("matmul", "odd", Options(wrap="axi-stream", reset="async-low")),
    ("matmul", "tiny-ws", Options(memory="external")),
    ("pe-carry-save", "os", Options()),
    ("pe-carry-save", "ws", Options()),
]
IDS = ["-".join([d, p, *o.changes().values()]) for d, p, o in CASES]


@functools.cache
def rtl_of(design: str, preset: str = "tiny", options: Options | None = None) -> Rtl:
    if not options or options == Options():
        return presets.rtl_of(design, preset)
    found = catalog.get(design)
    return found.generate(found.make_config(preset=preset), options)


@pytest.fixture(params=CASES, ids=IDS)
def rtl(request: pytest.FixtureRequest) -> Rtl:
    return rtl_of(*request.param)


class Tcl:
    """A Tcl interpreter that knows the given commands only, and records their calls."""

    def __init__(self, *commands: str) -> None:
        tkinter = pytest.importorskip("tkinter", reason="Python without tkinter")
        self.calls: list[tuple[str, ...]] = []
        self.tcl = tkinter.Tcl()
        for name in commands:
            self.tcl.createcommand(name, self.recorder(name))

    def recorder(self, name: str) -> Any:
        def call(*words: Any) -> str:
            self.calls.append((name, *map(str, words)))
            return f"<{name} {' '.join(map(str, words))}>"

        return call


@pytest.mark.parametrize("suffix", ["sdc", "xdc"])
def test_sdc_and_xdc(rtl: Rtl, suffix: str) -> None:
    text = products(rtl, "", EVERY)[f"{rtl.top}.{suffix}"]
    run = Tcl("create_clock", "get_ports")
    run.tcl.eval(text)
    clock = rtl.clock
    assert clock is not None and rtl.port(clock).direction == "input"
    assert run.calls == [
        ("get_ports", clock),
        ("create_clock", "-name", clock, "-period", "11.429", f"<get_ports {clock}>"),
    ]
    assert ("asynchronous" in text) == rtl.reset_async


VIVADO = [
    *("read_verilog", "read_xdc", "synth_design", "opt_design", "place_design"),
    *("route_design", "report_utilization", "report_timing_summary", "write_checkpoint"),
]


@pytest.mark.parametrize("part", [None, "xcku040-ffva1156-2-e"])
def test_vivado_script(rtl: Rtl, tmp_path: Path, part: str | None) -> None:
    folder = tmp_path / "with space"
    write(rtl, folder, "", EVERY)
    run = Tcl(*VIVADO)
    run.tcl.setvar("argv", part or "")
    run.tcl.eval(f"source {{{folder / f'{rtl.top}_vivado.tcl'}}}")
    called = {name: words for name, *words in run.calls}
    assert [name for name, *_ in run.calls if name != "read_verilog"] == VIVADO[1:]
    sources = [Path(words[-1]) for name, *words in run.calls if name == "read_verilog"]
    assert [path.name for path in sources] == (folder / f"{rtl.top}.f").read_text().split()
    assert all(path.parent == folder and path.is_file() for path in sources)
    assert called["read_xdc"] == [str(folder / f"{rtl.top}.xdc")]
    synth = dict(zip(called["synth_design"][::2], called["synth_design"][1::2], strict=True))
    assert re.fullmatch(re.escape(part) if part else r"xc7a\w+-\w+", synth.pop("-part"))
    assert synth == {"-top": rtl.top, "-mode": "out_of_context"}
    reports = [called[name][-1] for name in VIVADO[-3:]]
    assert len(set(reports)) == 3
    assert all(Path(path).parent == folder and not Path(path).exists() for path in reports)


NEXTPNR = {
    "ice40": ("pcf", "synth_ice40", ["--hx1k", "--package", "tq144"]),
    "ecp5": ("lpf", "synth_ecp5", ["--25k", "--package", "CABGA256"]),
}
YOSYS = """
import sys
from pyosys import libyosys
design = libyosys.Design()
for command in sys.argv[1:]:
    libyosys.run_pass(command, design)
"""


@pytest.mark.parametrize(
    ("family", "reset"),
    [
        (family, reset) if i == turn else presets.slow((family, reset))
        for i, family in enumerate(NEXTPNR)
        for turn, reset in enumerate(("sync-high", "async-low"))
    ],
)
def test_nextpnr_takes_the_clock(family: str, reset: str, tmp_path: Path) -> None:
    program = Path(sys.executable).with_name(f"yowasp-nextpnr-{family}")
    if not program.exists():
        pytest.skip(f"{program.name} is not installed")
    suffix, synth, chip = NEXTPNR[family]
    entry = catalog.get("pe-multiplier")
    config = entry.make_config({"act": "int3", "wgt": "int3", "acc_width": 8})
    rtl = entry.generate(config, Options(reset=reset))
    write(rtl, tmp_path, "", EVERY)
    passes = [f"read_verilog {rtl.top}.v", f"{synth} -top {rtl.top} -json net.json"]
    subprocess.run(
        [sys.executable, "-c", YOSYS, *passes],
        cwd=tmp_path,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    files = ["--json", "net.json", f"--{suffix}", f"{rtl.top}.{suffix}"]
    done = subprocess.run(
        [program, *chip, *files, f"--{suffix}-allow-unconstrained"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert f"constraining clock net '{rtl.clock}' to 87.50 MHz" in done.stderr
    assert re.search(r"Max frequency for clock .* at 87\.50 MHz\)", done.stderr)


class Signal:
    """Stands for Migen's; two are equal when they are the same one."""

    def __init__(self, width: int = 1) -> None:
        self.width, self.inverted = width, False

    def __invert__(self) -> Signal:
        other = type(self)(self.width)
        other.__dict__.update(self.__dict__, inverted=not self.inverted)
        return other


class DomainSignal(Signal):
    """ClockSignal or ResetSignal of a domain."""

    def __init__(self, domain: str | int) -> None:
        super().__init__()
        self.domain = domain


class ClockSignal(DomainSignal):
    pass


class ResetSignal(DomainSignal):
    pass


class Instance:
    def __init__(self, module: str, **pins: Signal) -> None:
        self.module, self.pins = module, pins

    def __iter__(self) -> Iterator[Instance]:
        return iter([self])


class LiteXModule:
    def __new__(cls, *_: Any, **__: Any) -> LiteXModule:
        made = super().__new__(cls)
        made.specials = []
        return made

    specials: list[Instance]


class Endpoint:
    def __init__(self, layout: list[tuple[str, int]]) -> None:
        for name in ("valid", "ready", "first", "last"):
            setattr(self, name, Signal())
        for name, width in layout:
            assert not hasattr(self, name), name
            setattr(self, name, Signal(width))


class Platform:
    def __init__(self) -> None:
        self.sources: list[Path] = []

    def add_source(self, path: str) -> None:
        self.sources.append(Path(path))


@pytest.fixture
def litex(monkeypatch: pytest.MonkeyPatch) -> None:
    """Modules with the few names of Migen and LiteX that the files use."""
    names: dict[str, dict[str, Any]] = {
        "migen": {c.__name__: c for c in (Signal, ClockSignal, ResetSignal, Instance)},
        "litex": {},
        "litex.gen": {"LiteXModule": LiteXModule},
        "litex.soc": {},
        "litex.soc.interconnect": {},
        "litex.soc.interconnect.stream": {"Endpoint": Endpoint},
    }
    for name, members in names.items():
        module = ModuleType(name)
        module.__dict__.update(members)
        monkeypatch.setitem(sys.modules, name, module)
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, module)


@pytest.mark.usefixtures("litex")
def test_litex_module(rtl: Rtl, tmp_path: Path) -> None:
    write(rtl, tmp_path, "", EVERY)
    names = runpy.run_path(str(tmp_path / f"{rtl.top}_litex.py"))
    (made,) = [
        value
        for value in names.values()
        if isinstance(value, type) and issubclass(value, LiteXModule) and value is not LiteXModule
    ]
    platform = Platform()
    core: Any = made(platform, clock_domain="fast")
    assert platform.sources == [
        tmp_path / name for name in (tmp_path / f"{rtl.top}.f").read_text().split()
    ]
    (instance,) = core.specials
    assert instance.module == rtl.top
    assert set(instance.pins) == {f"{p.direction[0]}_{p.name}" for p in rtl.ports}
    signals: dict[str, Any] = {p.name: pin_of(instance, p) for p in rtl.ports}
    assert {p.name: signals[p.name].width for p in rtl.ports} == {
        p.name: p.width for p in rtl.ports
    }
    assert len({id(signal) for signal in signals.values()}) == len(signals)
    for name, signal in signals.items():
        assert isinstance(signal, ClockSignal) == (name == rtl.clock)
        assert isinstance(signal, ResetSignal) == (name == rtl.reset)
        assert signal.inverted == (name == rtl.reset and rtl.reset_active == LOW)
        assert getattr(signal, "domain", "fast") == "fast"
    for channel in rtl.channels:
        if channel.elastic:
            endpoint = getattr(core, channel.name)
            assert signals[channel.valid or ""] is endpoint.valid
            assert signals[channel.ready or ""] is endpoint.ready
            assert set(map(id, vars(endpoint).values())) >= {
                id(signals[port]) for port in channel.ports
            }
            for port in channel.ports:
                if port.endswith("last"):
                    assert signals[port] is endpoint.last
                elif port.endswith("data"):
                    assert signals[port] is endpoint.data


def pin_of(instance: Instance, port: Port) -> Signal:
    return instance.pins[f"{port.direction[0]}_{port.name}"]


@pytest.mark.parametrize("tools", [(), ("ecp5",), ("litex", "vivado"), tuple(TOOLS)])
def test_only_what_was_asked_for(tools: tuple[str, ...]) -> None:
    rtl = rtl_of("pe-multiplier")
    files = products(rtl, "", Project(tools))
    extra = {
        "vivado": {f"{rtl.top}.xdc", f"{rtl.top}_vivado.tcl"},
        "litex": {f"{rtl.top}_litex.py"},
        "ice40": {f"{rtl.top}.pcf"},
        "ecp5": {f"{rtl.top}.lpf"},
    }
    assert set(files) == set(products(rtl)).union(*(extra[tool] for tool in tools))
    assert set(json.loads(files["manifest.json"])["files"]) == set(files) - {"manifest.json"}
    core = yaml.safe_load(files[f"{rtl.top}.core"])
    assert set(core["targets"]) - {"default", "lint", "sim", "synth"} == set(tools) - {"litex"}
    listed = {name for files in core["filesets"].values() for name in files["files"]}
    kinds = {f"{rtl.top}.{s}" for s in ("v", "sdc", "xdc", "pcf", "lpf")}
    assert listed == kinds & set(files)
    for target in core["targets"].values():
        assert set(target["filesets"]) <= set(core["filesets"]) and target["toplevel"] == rtl.top


def test_models_of_external_memories(tmp_path: Path) -> None:
    rtl = rtl_of("matmul", "tiny-ws", Options(memory="external"))
    write(rtl, tmp_path)
    models = f"{rtl.top}_memories.v"
    assert (tmp_path / f"{rtl.top}.f").read_text().split() == [f"{rtl.top}.v", models]
    core = yaml.safe_load((tmp_path / f"{rtl.top}.core").read_text())
    assert core["filesets"]["models"]["files"] == [models]
    with_models = {name for name, t in core["targets"].items() if "models" in t["filesets"]}
    assert with_models == {"lint", "sim", "synth"}
    text = (tmp_path / models).read_text()
    defined = set(re.findall(r"^module (\w+)", text, re.M))
    assert defined == {each.name for each in rtl.externals} and defined
    for each in rtl.externals:
        assert f"{each.name}: {each.depth} words of {each.width} bits, read latency" in text
        assert not re.search(rf"^module {each.name}\b", rtl.text, re.M)
    assert f"{rtl.top}_memories.v" not in products(rtl_of("matmul", "tiny-ws"))


def test_no_clock_no_constraints() -> None:
    rtl = Rtl(
        "module m(input wire a, output wire b); assign b = a; endmodule\n",
        "m",
        (Port("a", "input", 1), Port("b", "output", 1)),
        clock=None,
        reset=None,
    )
    files = products(rtl, "", EVERY)
    assert not {"m.sdc", "m.xdc", "m.pcf", "m.lpf"} & set(files)
    assert "read_xdc" not in files["m_vivado.tcl"] and "ClockSignal(" not in files["m_litex.py"]


@pytest.mark.parametrize(
    ("mhz", "period"), [(100, "10.000"), (87.5, "11.429"), (1e4, "0.100"), (0.001, "1000000.000")]
)
def test_periods(mhz: float, period: str) -> None:
    assert Project(clock_mhz=mhz).period_ns == period


@pytest.mark.parametrize(
    ("tools", "mhz", "key", "nearest"),
    [
        (("vivid",), 100.0, "for", "vivado"),
        (("ice-40",), 100.0, "for", "ice40"),
        (("",), 100.0, "for", None),
        ((), 0.0, "clock-mhz", "100"),
        ((), -1.0, "clock-mhz", "100"),
        ((), float("nan"), "clock-mhz", "100"),
        ((), float("inf"), "clock-mhz", "10000"),
        ((), 1e9, "clock-mhz", "10000"),
    ],
)
def test_refused(tools: tuple[str, ...], mhz: float, key: str, nearest: str | None) -> None:
    with pytest.raises(UserError) as error:
        Project(tools, mhz)
    assert error.value.key == key
    assert error.value.nearest == nearest if nearest else error.value.nearest in TOOLS


def test_words_of_the_command_line() -> None:
    project = Project(split_tools(["ecp5,vivado", "ecp5"]), 12.5)
    assert project.tools == ("vivado", "ecp5")
    assert project.words() == ["--for", "vivado", "--for", "ecp5", "--clock-mhz", "12.5"]
    assert Project().words() == []
