"""Files of a design behind registers: what LiteX, FuseSoC and Vivado are told of its bus."""

from __future__ import annotations

import functools
import runpy
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
import yaml

from hwgen import catalog
from hwgen.emit.files import write
from hwgen.emit.options import Options
from hwgen.emit.products import products
from hwgen.emit.project import TOOLS, Project
from hwgen.rtl import Rtl

EVERY = Project(tuple(TOOLS))
HOSTS = ("axi-lite", "wishbone", "uart")


@functools.cache
def rtl_of(wrap: str) -> Rtl:
    entry = catalog.get("matmul")
    return entry.generate(entry.make_config(preset="tiny"), Options(wrap=wrap))


class Signal:
    """A signal of Migen: its width, and where it is."""

    def __init__(self, width: int = 1, name: str = "") -> None:
        self.width, self.name = width, name

    def __getitem__(self, part: slice) -> Signal:
        assert part.start is None and part.step is None and part.stop <= self.width
        return Signal(part.stop, self.name)

    def __invert__(self) -> Signal:
        return Signal(self.width, f"~{self.name}")


def wishbone_interface(data_width: int, addressing: str) -> SimpleNamespace:
    assert (data_width, addressing) == (32, "word")
    widths = {"adr": 30, "dat_w": 32, "dat_r": 32, "sel": 4}
    widths.update(dict.fromkeys(("cyc", "stb", "ack", "we", "err"), 1))
    return SimpleNamespace(**{name: Signal(width, name) for name, width in widths.items()})


def axi_lite_interface(data_width: int, clock_domain: str) -> SimpleNamespace:
    assert (data_width, clock_domain) == (32, "fast")
    layouts = {
        "aw": {"addr": 32, "prot": 3},
        "w": {"data": 32, "strb": 4},
        "b": {"resp": 2},
        "ar": {"addr": 32, "prot": 3},
        "r": {"resp": 2, "data": 32},
    }
    return SimpleNamespace(
        **{
            side: SimpleNamespace(
                **{
                    name: Signal(width, f"{side}{name}")
                    for name, width in {"valid": 1, "ready": 1, **layout}.items()
                }
            )
            for side, layout in layouts.items()
        }
    )


class EventManager:
    finalized = False

    def finalize(self) -> None:
        assert len(vars(self)) == 1, "an event after finalize() is lost"
        self.finalized = True


def event(name: str, edge: str) -> SimpleNamespace:
    assert name and edge == "rising"
    return SimpleNamespace(trigger=Signal(1, "event"))


class LiteXModule:
    specials: tuple[Any, ...] = ()


def litex_instance(folder: Path, rtl: Rtl, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any]:
    """The module, and the pins of its instance, with stand-ins for Migen and LiteX."""
    interconnect = "litex.soc.interconnect"
    names: dict[str, dict[str, Any]] = {
        "migen": {
            "Signal": Signal,
            "ClockSignal": lambda domain: Signal(1, f"clock {domain}"),
            "ResetSignal": lambda domain: Signal(1, f"reset {domain}"),
            "Instance": lambda module, **pins: ((module, pins),),
        },
        "litex": {},
        "litex.gen": {"LiteXModule": LiteXModule},
        "litex.soc": {},
        interconnect: {},
        f"{interconnect}.wishbone": {"Interface": wishbone_interface},
        f"{interconnect}.axi": {"AXILiteInterface": axi_lite_interface},
        f"{interconnect}.csr_eventmanager": {
            "EventManager": EventManager,
            "EventSourceProcess": event,
        },
    }
    for name, members in names.items():
        module = ModuleType(name)
        module.__dict__.update(members)
        monkeypatch.setitem(sys.modules, name, module)
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, module)
    write(rtl, folder, "", EVERY)
    core = runpy.run_path(str(folder / f"{rtl.top}_litex.py"))["Matmul"](clock_domain="fast")
    ((module, pins),) = core.specials
    assert module == rtl.top
    return core, pins


WISHBONE_PINS = {
    **{f"i_wb_{name}_i": name for name in ("cyc", "stb", "we", "adr", "sel")},
    **{f"o_wb_{name}_o": name for name in ("ack", "err")},
    **{"i_wb_dat_i": "dat_w", "o_wb_dat_o": "dat_r"},
    **{"i_clk": "clock fast", "i_rst": "reset fast", "o_irq": "event"},
}


@pytest.mark.parametrize("wrap", HOSTS)
def test_litex_bus(wrap: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rtl = rtl_of(wrap)
    core, pins = litex_instance(tmp_path, rtl, monkeypatch)
    widths = {f"{port.direction[0]}_{port.name}": port.width for port in rtl.ports}
    assert {name: pin.width for name, pin in pins.items()} == widths
    found = {name: pin.name for name, pin in pins.items()}
    if wrap == "uart":
        assert not hasattr(core, "bus") and pins["i_rx"] is core.rx and pins["o_tx"] is core.tx
        return
    assert core.ev.finalized
    if wrap == "wishbone":
        assert found == WISHBONE_PINS
    else:
        assert found.pop("i_aclk") == "clock fast" and found.pop("i_aresetn") == "~reset fast"
        assert found.pop("o_irq") == "event"
        assert {name[2:]: value for name, value in found.items()} == {
            name[2:]: name[2:].removeprefix("s_axil_") for name in found
        }
    text = (tmp_path / f"{rtl.top}_litex.py").read_text()
    words = (
        rtl.port("wb_adr_i").width if wrap == "wishbone" else rtl.port("s_axil_awaddr").width - 2
    )
    assert f"SoCRegion(size=0x{4 << words:X}, " in text


@pytest.mark.parametrize("wrap", HOSTS)
def test_fusesoc_core(wrap: str) -> None:
    rtl = rtl_of(wrap)
    files = products(rtl, "", EVERY)
    core = yaml.safe_load(files[f"{rtl.top}.core"])
    kinds: dict[str, Any] = {}
    for each in core["filesets"]["registers"]["files"]:
        kinds.update(each)
    assert kinds.pop(f"{rtl.top}_map.h") == {"file_type": "cSource", "is_include_file": True}
    assert kinds == {f"{rtl.top}_map.{s}": {"file_type": "user"} for s in ("py", "rdl", "md")}
    assert set(files) > set(kinds)
    targets = core["targets"]
    assert targets["default"]["filesets"] == ["rtl", "registers"]
    assert [name for name, t in targets.items() if "registers" in t["filesets"]] == ["default"]
    assert set(targets) == {"default", "lint", "sim", "synth", "vivado", "ice40", "ecp5"}
    assert all(target["toplevel"] == rtl.top for target in targets.values())


class Vivado:
    """A Tcl interpreter with an IP that has what the script gives it, and `inferred` before."""

    COMMANDS = (
        *("create_project", "add_files", "current_fileset", "update_compile_order"),
        *("ipx::package_project", "ipx::current_core", "ipx::remove_all_memory_map"),
        *("ipx::create_xgui_files", "ipx::update_checksums", "ipx::check_integrity"),
        *("ipx::save_core", "close_project"),
    )

    def __init__(self, inferred: tuple[str, ...]) -> None:
        tkinter = pytest.importorskip("tkinter", reason="Python without tkinter")
        self.tcl = tkinter.Tcl()
        self.tcl.eval("namespace eval ipx {}")
        self.calls: list[tuple[str, ...]] = []
        self.interfaces = set(inferred)
        self.inferred: dict[str, tuple[list[str], str]] = {}
        self.properties: dict[str, str] = {}
        self.parameters: set[str] = set()
        for name in self.COMMANDS:
            self.tcl.createcommand(name, functools.partial(self.record, name))
        self.tcl.createcommand("set_property", self.set_property)
        self.tcl.createcommand("ipx::infer_bus_interface", self.infer)
        self.tcl.createcommand("ipx::get_bus_interfaces", self.get_interfaces)
        self.tcl.createcommand("ipx::add_bus_parameter", self.add_parameter)
        self.tcl.createcommand("ipx::get_bus_parameters", self.get_parameters)
        self.tcl.createcommand("ipx::add_memory_map", lambda name, core: f"map:{name}")
        self.tcl.createcommand("ipx::add_address_block", lambda name, owner: f"{owner}:{name}")

    def record(self, name: str, *words: Any) -> str:
        self.calls.append((name, *map(str, words)))
        return name.rpartition("_")[2]

    def set_property(self, key: str, value: Any, place: str) -> None:
        self.properties[f"{place}.{key}"] = str(value)

    def infer(self, ports: str, kind: str, core: str) -> None:
        words = str(ports).split()
        name = words[0] if len(words) == 1 else "s_axil"
        self.interfaces.add(name)
        self.inferred[name] = (words, kind)

    def get_interfaces(self, *words: str) -> str:
        name = words[-3]
        assert words[-2:] == ("-of_objects", "core")
        return name if name in self.interfaces else ""

    def add_parameter(self, name: str, bus: str) -> None:
        self.parameters.add(f"{bus}.{name}")

    def get_parameters(self, *words: str) -> str:
        found = f"{words[-1]}.{words[-3]}"
        return found if found in self.parameters else ""


@pytest.mark.parametrize("inferred", [(), ("s_axil", "aclk", "aresetn")])
def test_vivado_package(inferred: tuple[str, ...], tmp_path: Path) -> None:
    rtl = rtl_of("axi-lite")
    folder = tmp_path / "with space"
    write(rtl, folder, "x {y} [z] $w", EVERY)
    vivado = Vivado(inferred)
    vivado.tcl.eval(f"source {{{folder / f'{rtl.top}_package.tcl'}}}")
    calls = {name: words for name, *words in vivado.calls}
    assert [name for name, *_ in vivado.calls][-2:] == ["ipx::save_core", "close_project"]
    (source,) = vivado.tcl.splitlist(calls["add_files"][-1])
    assert Path(source) == folder / f"{rtl.top}.v"
    package = calls["ipx::package_project"]
    assert Path(package[package.index("-root_dir") + 1]) == folder / f"{rtl.top}_ip"
    assert set(vivado.inferred) == {"s_axil", "aclk", "aresetn", "irq"} - set(inferred)
    if not inferred:
        ports = {port.name for port in rtl.ports if port.name.startswith("s_axil_")}
        assert set(vivado.inferred["s_axil"][0]) == ports and len(ports) == 19
    found = vivado.properties
    assert {key: value for key, value in found.items() if key.endswith(".value")} == {
        "aclk.ASSOCIATED_BUSIF.value": "s_axil",
        "aclk.ASSOCIATED_RESET.value": "aresetn",
        "aresetn.POLARITY.value": "ACTIVE_LOW",
        "irq.SENSITIVITY.value": "LEVEL_HIGH",
    }
    assert found["s_axil.slave_memory_map_ref"] == "s_axil"
    block = "map:s_axil:registers"
    assert (found[f"{block}.range"], found[f"{block}.width"]) == ("4096", "32")
    assert found["core.description"] == "x  y  [z] $w"


def test_only_axi_lite_is_packaged() -> None:
    for wrap in ("wishbone", "uart", "axi-stream"):
        assert not [name for name in products(rtl_of(wrap), "", EVERY) if "_package" in name]
