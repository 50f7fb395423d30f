"""A Vivado script that packages the design as an IP with an AXI4-Lite slave."""

from __future__ import annotations

from collections.abc import Sequence

from hwgen.emit.vivado_file import PART
from hwgen.rtl import Rtl

_BUS = "s_axil"
_RANGE = 4096
"""Bytes of the least address range that AXI interconnects decode."""


def packaged(rtl: Rtl) -> bool:
    """Whether the design has what the package describes: registers on AXI4-Lite."""
    return bool(rtl.windows) and any(port.name == f"{_BUS}_awaddr" for port in rtl.ports)


def package_text(rtl: Rtl, sources: Sequence[str], summary: str = "") -> str:
    """Tcl for `vivado -mode batch -source`: an IP in the folder `<top>_ip` beside the script.

    The IP has the slave `s_axil`, the address block `registers` of at least 4096 bytes, clock
    and reset that belong to the slave, and an interrupt.  Commands and properties: UG1118,
    Creating and Packaging Custom IP.

    sources  Verilog files beside the script
    summary  one line on the design
    """
    ports = [port for port in rtl.ports if port.name.startswith(f"{_BUS}_")]
    address = max(port.width for port in ports if port.name.endswith("addr"))
    clock, reset = rtl.clock, rtl.reset
    lines = [
        f"# {rtl.top}",
        "# as an IP for the block design.",
        f"#   vivado -mode batch -source {rtl.top}_package.tcl",
        f"# Then add {rtl.top}_ip, which is made beside this script, to ip_repo_paths.",
        "",
        "# What Vivado has found by the names of the ports stays; the rest is added.",
        "proc interface {core name ports kind} {",
        "    if {[llength [ipx::get_bus_interfaces -quiet $name -of_objects $core]] == 0} {",
        "        ipx::infer_bus_interface $ports $kind $core",
        "    }",
        "    return [ipx::get_bus_interfaces $name -of_objects $core]",
        "}",
        "proc parameter {bus name value} {",
        "    if {[llength [ipx::get_bus_parameters -quiet $name -of_objects $bus]] == 0} {",
        "        ipx::add_bus_parameter $name $bus",
        "    }",
        "    set_property value $value [ipx::get_bus_parameters $name -of_objects $bus]",
        "}",
        "",
        "set here [file dirname [file normalize [info script]]]",
        f"create_project -force {rtl.top}_ip_project "
        f"[file join $here {rtl.top}_ip_project] -part {PART}",
        *(f"add_files -norecurse [list [file join $here {source}]]" for source in sources),
        f"set_property top {rtl.top} [current_fileset]",
        "update_compile_order -fileset sources_1",
        f"ipx::package_project -root_dir [file join $here {rtl.top}_ip] -vendor hwgen "
        f"-library {rtl.design or 'foreign'} -taxonomy /UserIP -import_files -force",
        "set core [ipx::current_core]",
        f"set_property name {rtl.top} $core",
        "set_property version 1.0 $core",
        f"set_property display_name {rtl.top} $core",
        f"set_property description {_braced(summary or rtl.top)} $core",
        "",
        f"set bus [interface $core {_BUS} {{",
        *(f"    {port.name}" for port in ports),
        "} xilinx.com:interface:aximm_rtl:1.0]",
        "ipx::remove_all_memory_map $core",
        f"set map [ipx::add_memory_map {_BUS} $core]",
        f"set_property slave_memory_map_ref {_BUS} $bus",
        "set block [ipx::add_address_block registers $map]",
        "set_property base_address 0 $block",
        f"set_property range {max(_RANGE, 1 << address)} $block",
        "set_property width 32 $block",
        "set_property usage register $block",
        "set_property access read-write $block",
        "",
        f"set clock [interface $core {clock} {clock} xilinx.com:signal:clock_rtl:1.0]",
        f"parameter $clock ASSOCIATED_BUSIF {_BUS}",
        f"parameter $clock ASSOCIATED_RESET {reset}",
        f"set reset [interface $core {reset} {reset} xilinx.com:signal:reset_rtl:1.0]",
        # The level of AXI, which has no other.
        "parameter $reset POLARITY ACTIVE_LOW",
        "set irq [interface $core irq irq xilinx.com:signal:interrupt_rtl:1.0]",
        "parameter $irq SENSITIVITY LEVEL_HIGH",
        "",
        "ipx::create_xgui_files $core",
        "ipx::update_checksums $core",
        "ipx::check_integrity $core",
        "ipx::save_core $core",
        "close_project",
        "",
    ]
    return "\n".join(lines)


def _braced(text: str) -> str:
    return "{" + "".join(" " if letter in "{}\\" else letter for letter in text) + "}"
