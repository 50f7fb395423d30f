"""Two Verilog modules side by side in Icarus under the same random inputs."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

Widths = Mapping[str, int]

# Inputs change while the clock is low; outputs are compared before and after each rising edge.
_BENCH = """\
`timescale 1ns / 1ps
module bench;
  reg {clock} = 0;
  integer seed = {seed}, wrong = 0, seen = 0, n;
{inputs}
{outputs}
{ours} ours ({our_pins});
{theirs} theirs ({their_pins});
  initial begin
    for (n = 0; n < {cycles}; n = n + 1) begin
      #5;
{random}
      #4; compare; #1 {clock} = 1;
      #4; compare; #1 {clock} = 0;
    end
    $display("wrong %0d seen %0d", wrong, seen);
    $finish;
  end
  task compare;
    begin
{compare}
    end
  endtask
endmodule
"""


def differences(
    folder: Path,
    texts: Sequence[str],
    modules: tuple[str, str],
    inputs: Widths,
    outputs: Widths,
    *,
    clock: str = "clk",
    rare: Sequence[str] = (),
    cycles: int = 500,
    seed: int = 1,
) -> tuple[int, int]:
    """Outputs compared that differed, and outputs compared that were known in the second module.

    texts    what defines the two `modules`, as written for an instance (a name, and parameters)
    inputs   ports besides the clock, driven at random; those in `rare` are 1 in an eighth of cases
    clock    port of both modules, "none" where they have none
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for at, text in enumerate(texts):
        path = folder / f"part{at}.v"
        path.write_text(text)
        paths.append(str(path))
    clocked = [] if clock == "none" else [clock]
    pins = {
        side: ", ".join(
            [
                *(f".{name}({name})" for name in (*clocked, *inputs)),
                *(f".{name}({side}_{name})" for name in outputs),
            ]
        )
        for side in ("our", "their")
    }
    random = []
    for name, width in inputs.items():
        words = ", ".join("$random(seed)" for _ in range((width + 31) // 32))
        # In one assignment: a glitch would be an edge to an asynchronous reset.
        less = " & $random(seed) & $random(seed)" if name in rare else ""
        random.append(f"      {name} = {{{words}}}{less};")
    compare = [
        f"      if (^their_{name} !== 1'bx) begin seen = seen + 1;"
        f" if (our_{name} !== their_{name}) wrong = wrong + 1; end"
        for name in outputs
    ]
    (folder / "bench.v").write_text(
        _BENCH.format(
            clock=clock,
            seed=seed,
            cycles=cycles,
            inputs="\n".join(f"  reg [{w - 1}:0] {n} = 0;" for n, w in inputs.items()),
            outputs="\n".join(
                f"  wire [{w - 1}:0] our_{n}, their_{n};" for n, w in outputs.items()
            ),
            ours=modules[0],
            theirs=modules[1],
            our_pins=pins["our"],
            their_pins=pins["their"],
            random="\n".join(random),
            compare="\n".join(compare),
        )
    )
    model = str(folder / "bench.vvp")
    command = ["iverilog", "-g2009", "-DNO_ICE40_DEFAULT_ASSIGNMENTS", "-DNO_INCLUDES"]
    built = subprocess.run(
        [*command, "-s", "bench", "-o", model, str(folder / "bench.v"), *paths],
        capture_output=True,
        text=True,
    )
    assert built.returncode == 0, built.stderr[:2000]
    done = subprocess.run(["vvp", "-n", model], check=True, capture_output=True, text=True)
    words = done.stdout.split()
    return int(words[words.index("wrong") + 1]), int(words[words.index("seen") + 1])
