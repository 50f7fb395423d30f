"""The native emulator beside cocotb on Verilator and beside a bare Verilator loop in C++.

    python benchmarks/emulation.py [--sides 8,16,32,64] [--backends auto,cxxrtl,verilator]

One product on the engine (`os`, multiplier, int8), streams without stalls, every output
compared with numpy's.  All methods run the same Verilog on the same machine in turns, and the
fastest run of each counts: seven of the emulator and of the bare loop, three with cocotb.

    native   `Emulator.check`: packing, run and comparison, whatever it takes in Python included
    loop     the compiled loop of the same run alone
    cocotb   `simulate(simulator="verilator")`: cocotb drives every cycle; start not counted,
             which flatters cocotb
    bare     a program that holds the beats in arrays, drives valid and ready as 1 and compares
             every output: what one would write by hand, with Verilator's defaults and -O3

Exit code 1 when a limit of the project is missed: 60 and 35 times cocotb at 8x8 and 16x16, the
bare loop, 20 and 5 million multiplications per second at 32x32 and 64x64, built within 60 and
180 s, and a second start without a compiler.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from results_file import provenance, show, write

from hwgen import catalog
from hwgen.rtl import Rtl
from hwgen.sim import Emulator, available, simulate
from hwgen.sim.tools import compiler, verilator
from hwgen.vectors import Vectors

REPEATS = 7
REPEATS_COCOTB = 3
OVER_COCOTB = {8: 60.0, 16: 35.0}
OVER_BARE = 1.0
LEAST_MACS = {32: 20e6, 64: 5e6}
MOST_BUILD_S = {32: 60.0, 64: 180.0}

# Beats of a run of the compiled loop, and of the slow one.
K = {8: 60_000, 16: 20_000, 32: 4000, 64: 1000}
K_COCOTB = {8: 6000, 16: 4000}

Turn = Callable[[], float]
"""One run: cycles per second."""

BARE = """\
#include "Vtop.h"
#include "verilated.h"
#include <chrono>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>
template <class T> void put(T &port, const uint32_t *w) {
    port = sizeof(T) > 4 ? T(w[0] | uint64_t(w[1]) << 32) : T(w[0]);
}
template <std::size_t N> void put(VlWide<N> &port, const uint32_t *w) {
    for (std::size_t i = 0; i < N; i++) port[i] = w[i];
}
template <class T> bool same(const T &port, const uint32_t *w) {
    return uint64_t(port) == (sizeof(T) > 4 ? w[0] | uint64_t(w[1]) << 32 : w[0]);
}
template <std::size_t N> bool same(const VlWide<N> &port, const uint32_t *w) {
    return !std::memcmp(&port[0], w, 4 * N);
}
int main(int argc, char **argv) {
    const long beats = std::atol(argv[1]), rows = std::atol(argv[2]), k = std::atol(argv[3]);
    std::vector<uint32_t> act(beats * IN), wgt(beats * IN), out(rows * OUT);
    FILE *file = std::fopen(argv[4], "rb");
    size_t got = std::fread(act.data(), 4, act.size(), file);
    got += std::fread(wgt.data(), 4, wgt.size(), file);
    got += std::fread(out.data(), 4, out.size(), file);
    if (got != act.size() + wgt.size() + out.size()) return 3;
    const std::unique_ptr<VerilatedContext> context{new VerilatedContext};
    const std::unique_ptr<Vtop> top{new Vtop{context.get()}};
    auto tick = [&] { top->clk = 0; top->eval(); };
    auto tock = [&] { top->clk = 1; top->eval(); };
    top->rst = 1;
    for (int i = 0; i < 4; i++) { tick(); tock(); }
    top->rst = 0;
    top->OUT_READY = 1;
    long a = 0, w = 0, o = 0, cycles = 0;
    auto began = std::chrono::steady_clock::now();
    while (o < rows) {
        top->ACT_VALID = a < beats;
        if (a < beats) { put(top->ACT_DATA, &act[a * IN]); top->ACT_LAST = a % k == k - 1; }
        top->WGT_VALID = w < beats;
        if (w < beats) { put(top->WGT_DATA, &wgt[w * IN]); top->WGT_LAST = w % k == k - 1; }
        tick();
        bool at = top->ACT_VALID && top->ACT_READY, wt = top->WGT_VALID && top->WGT_READY;
        if (top->OUT_VALID && !same(top->OUT_DATA, &out[o++ * OUT])) return 4;
        tock();
        a += at;
        w += wt;
        cycles++;
    }
    std::chrono::duration<double> spent = std::chrono::steady_clock::now() - began;
    std::printf("%ld %.9f\\n", cycles, spent.count());
}
"""


def engine(side: int, k: int) -> tuple[Rtl, Vectors]:
    """The Verilog and one product of four tiles."""
    design = catalog.get("matmul")
    config = design.make_config({"rows": side, "cols": side})
    return design.generate(config), design.vectors(config, m=2 * side, k=k, n=2 * side)


def native(
    rtl: Rtl, vectors: Vectors, backend: str, cache: Path, others: Mapping[str, Turn]
) -> dict[str, Any]:
    """Cycles per second of `check`, of its loop and of `others`; the seconds of the builds."""
    fastest: dict[str, float] = {}
    with Emulator(rtl, backend=backend, cache=cache) as emulator:
        built, chosen = emulator.build_seconds, emulator.backend

        def check() -> float:
            result = emulator.check(vectors)
            if not result.passed or result.cycles is None:
                sys.exit(result.report())
            loop = result.cycles / emulator.loop_seconds
            fastest["loop"] = max(fastest.get("loop", 0.0), loop)
            return result.cycles / result.seconds

        for turn in range(REPEATS):
            for name, run in {"native": check, **others}.items():
                if name != "cocotb" or turn < REPEATS_COCOTB:
                    fastest[name] = max(fastest.get(name, 0.0), run())
    began = time.monotonic()
    with Emulator(rtl, backend=backend, cache=cache) as emulator:
        emulator.check(engine_of_one_tile(vectors))
        again = time.monotonic() - began
        if not emulator.cached:
            sys.exit("the second run compiled")
    return {
        "backend": chosen,
        "build_s": round(built, 1),
        "second_start_s": round(again, 2),
        **{f"{name}_hz": fastest.get(name) for name in ("native", "loop", "cocotb", "bare")},
    }


def engine_of_one_tile(vectors: Vectors) -> Vectors:
    """As short a run as it gets: nothing is sent, nothing expected."""
    cut = {c: {f: v[:0] for f, v in fields.items()} for c, fields in vectors.inputs.items()}
    out = {c: {f: v[:0] for f, v in fields.items()} for c, fields in vectors.expected.items()}
    return Vectors(cut, out)


def cocotb(side: int, cache: Path) -> Turn:
    """Cycles per second while cocotb drives every cycle, its start taken off."""
    rtl, short = engine(side, 2)
    _, long = engine(side, K_COCOTB[side])

    def turn() -> float:
        spans = []
        for vectors in (short, long):
            run = simulate(rtl, vectors, simulator="verilator", cache=cache)
            if not run.passed or run.cycles is None:
                sys.exit(run.report())
            spans.append((run.seconds, run.cycles))
        (start, few), (whole, many) = spans
        return (many - few) / (whole - start)

    turn()  # compiles
    return turn


def bare(rtl: Rtl, vectors: Vectors, folder: Path) -> Turn | None:
    """The hand-written loop, compiled: cycles per second; None without Verilator."""
    tool, cxx = verilator(), compiler()
    if tool is None or cxx is None:
        return None
    (folder / "design.v").write_text(rtl.text)
    env = {"VERILATOR_ROOT": str(tool.root), "PATH": "/usr/bin:/bin"}
    command = [str(tool.binary), "-cc", "--prefix", "Vtop", "-Wno-fatal", "-Wno-lint"]
    command += ["-Mdir", "cpp", "--top-module", rtl.top, "design.v"]
    subprocess.run(command, cwd=folder, env=env, check=True, capture_output=True)
    header = (folder / "cpp" / "Vtop.h").read_text()
    text = BARE
    for stream in ("act", "wgt", "out"):
        for word in ("valid", "ready", "data", "last"):
            name = f"{stream}__{word}"
            member = name if f"&{name}," in header else name.replace("__", "___05F")
            text = text.replace(f"{stream}_{word}".upper(), member)
    words = {"IN": rtl.port("act__data").width // 32, "OUT": rtl.port("out__data").width // 32}
    for name, value in words.items():
        text = text.replace(f"* {name}", f"* {value}")
    (folder / "main.cc").write_text(text)
    include = [f"-I{tool.root / 'include'}", f"-I{tool.root / 'include' / 'vltstd'}", "-Icpp"]
    defines = ["-DVM_COVERAGE=0", "-DVM_SC=0", "-DVM_TIMING=0", "-DVM_TRACE=0"]
    runtime = [str(tool.root / "include" / f"verilated{part}.cpp") for part in ("", "_threads")]
    units = sorted(str(path) for path in (folder / "cpp").glob("*.cpp"))
    flags = ["-O3", "-w", "-std=gnu++17", *defines, *include]
    subprocess.run(
        [*cxx, *flags, "main.cc", *units, *runtime, "-o", "bare", "-pthread"],
        cwd=folder,
        check=True,
    )
    act, wgt = vectors.inputs["act"], vectors.inputs["wgt"]
    out = vectors.expected["out"]["data"]
    with (folder / "beats").open("wb") as file:
        for values, kind in ((act["data"], np.int8), (wgt["data"], np.int8), (out, np.int32)):
            file.write(values.astype(kind).tobytes())
    k = int(np.flatnonzero(act["last"])[0]) + 1
    command = ["./bare", str(len(act["data"])), str(len(out)), str(k), "beats"]

    def turn() -> float:
        done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
        cycles, seconds = done.stdout.split()
        return int(cycles) / float(seconds)

    return turn


def measure(side: int, backends: list[str]) -> list[dict[str, Any]]:
    """One line per backend."""
    rtl, vectors = engine(side, K[side])
    rows = []
    with tempfile.TemporaryDirectory(prefix="hwgen-emulation-") as name:
        cache = Path(name)
        others: dict[str, Turn] = {}
        by_hand = bare(rtl, vectors, _folder(cache / "bare")) if side <= 16 else None
        if by_hand is not None:
            others["bare"] = by_hand
        if side in K_COCOTB and available()["verilator"][0]:
            others["cocotb"] = cocotb(side, cache)
        for backend in backends:
            found = native(rtl, vectors, backend, cache, others)
            khz = {
                name: None if found[f"{name}_hz"] is None else found[f"{name}_hz"] / 1e3
                for name in ("native", "loop", "cocotb", "bare")
            }
            rows.append(
                {
                    "engine": f"{side}x{side}",
                    "asked": backend,
                    **{key: found[key] for key in ("backend", "build_s", "second_start_s")},
                    **{f"{name}_khz": _rounded(value, 1) for name, value in khz.items()},
                    "over_cocotb": _ratio(khz["native"], khz["cocotb"], 1),
                    "over_bare": _ratio(khz["loop"], khz["bare"], 2),
                    "mega_macs": round(found["native_hz"] * side * side / 1e6, 1),
                }
            )
            show(rows[-1:])
    return rows


def misses(row: dict[str, Any]) -> list[str]:
    """Limits that a line with the backend "auto" does not keep."""
    side = int(row["engine"].split("x")[0])
    found = []
    if row["over_cocotb"] is not None and row["over_cocotb"] < OVER_COCOTB.get(side, 0):
        found.append(f"{row['engine']}: {row['over_cocotb']} times cocotb")
    if row["over_bare"] is not None and row["over_bare"] < OVER_BARE:
        found.append(f"{row['engine']}: {row['over_bare']} of the bare loop")
    if row["mega_macs"] * 1e6 < LEAST_MACS.get(side, 0):
        found.append(f"{row['engine']}: {row['mega_macs']} M MAC/s")
    if row["build_s"] > MOST_BUILD_S.get(side, 1e9):
        found.append(f"{row['engine']}: built in {row['build_s']} s")
    return found


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def _ratio(a: float | None, b: float | None, digits: int) -> float | None:
    return None if a is None or b is None else round(a / b, digits)


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sides", default="8,16,32,64")
    parser.add_argument("--backends", default="auto,cxxrtl,verilator")
    args = parser.parse_args()
    backends = [b for b in args.backends.split(",") if b != "verilator" or verilator() is not None]
    rows: list[dict[str, Any]] = []
    for side in map(int, args.sides.split(",")):
        rows += measure(side, backends)
    write("emulation", rows, provenance())
    missed = [text for row in rows if row["asked"] == "auto" for text in misses(row)]
    for text in missed:
        print(f"missed: {text}", file=sys.stderr)
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
