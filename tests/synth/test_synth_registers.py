"""Clock-to-output and setup time, from tables small enough to look up by hand."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import numpy as np
import pytest
from synth_samples import TINY_LIB, verilog

from hwgen.errors import UserError
from hwgen.synth import liberty, registers, synthesize
from hwgen.synth.registers import Register
from hwgen.synth.tables import LOAD, SLEW, Table, numbers, scale, table

# With s the slew and c the load, in 100 ps and fF, the tables hold
#   transitions of ND  rise 0.1 c + 0.5 s, fall half of that
#   clock to Q         rise 1 + 0.1 c + 0.25 s, fall 1.5 + 0.01 c s
#   clock to QN        fall 1.8
#   setup              rise 0.5 - 0.1 (clock) + 0.25 (data), fall 0.3
# The load is four times the mean of 1 and (1 + 3) / 2: c = 6, so s = 0.6 + 0.5 s = 1.2.
OWN = """\
library (own) { time_unit : "100ps";
  lu_table_template (delay) { variable_1 : total_output_net_capacitance;
    variable_2 : input_net_transition; index_1 ("0, 10"); index_2 ("0, 4"); }
  lu_table_template (limit) { variable_1 : related_pin_transition;
    variable_2 : constrained_pin_transition; index_1 ("0, 1"); index_2 ("0, 1"); }
  cell (ND) { area : 1;
    pin (A) { direction : input; capacitance : 1; }
    pin (B) { direction : input; rise_capacitance : 1; fall_capacitance : 3; }
    pin (Y) { direction : output; function : "!(A&B)"; timing () { related_pin : "A B";
      rise_transition (delay) { values ("0, 2", "1, 3"); }
      fall_transition (delay) { values ("0, 1", "0.5, 1.5"); } } } }
  cell (FF) { area : 4; ff (IQ, IQN) { clocked_on : "CK"; next_state : "D"; clear : "R"; }
    pin (CK) { direction : input; capacitance : 1; timing () { timing_type : min_pulse_width;
      rise_constraint (scalar) { values ("90"); } } }
    pin (R) { direction : input; capacitance : 1; timing () { timing_type : recovery_rising;
      rise_constraint (scalar) { values ("80"); } } }
    pin (D) { direction : input; capacitance : 50;
      timing () { timing_type : setup_rising; related_pin : "CK";
        rise_constraint (limit) { index_1 ("0, 2"); index_2 ("0, 2");
          values ("0.5, 1.0", \\
                  "0.3, 0.8"); }
        fall_constraint (scalar) { values ("0.3"); } }
      timing () { timing_type : hold_rising; related_pin : "CK";
        rise_constraint (scalar) { values ("70"); } } }
    pin (Q) { direction : output; function : "IQ";
      timing () { timing_type : rising_edge; related_pin : "CK";
        cell_rise (delay) { values ("1, 2", "2, 3"); }
        cell_fall (delay) { values ("1.5, 1.5", "1.5, 1.9"); } }
      timing () { timing_type : clear; related_pin : "R"; cell_fall (scalar) { values ("60"); } } }
    pin (QN) { direction : output; function : "IQN";
      timing () { timing_type : rising_edge; related_pin : "CK";
        cell_fall (scalar) { values ("1.8"); } } } }
  cell (BARE) { area : 3; ff (IQ, IQN) { clocked_on : "CK"; next_state : "D"; }
    pin (D) { direction : input; } pin (Q) { direction : output; function : "IQ"; } }
}
"""


def own(*changes: tuple[str, str]) -> registers.Registers:
    text = OWN
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return registers.load(liberty.parse(text))


def test_load_and_edges_are_those_of_four_nands() -> None:
    found = own()
    assert found.load == 6.0
    assert found.slew == pytest.approx(120)


def test_the_worst_of_pins_and_edges_at_that_slew_and_load() -> None:
    found = own()
    # Clock to Q, rising: 1 + 0.6 + 0.3; setup, rising: 0.5 - 0.12 + 0.3.
    assert list(found.cells) == ["FF"]  # BARE has no tables
    assert found.cells["FF"].clk_to_q == pytest.approx(190)
    assert found.cells["FF"].setup == pytest.approx(68)


@pytest.mark.parametrize(
    ("change", "figures"),
    [
        (('values ("1, 2", "2, 3")', 'values ("1, 1", "1, 1")'), (180, 68)),  # QN
        (("1.5, 1.9", "1.5, 4.5"), (204, 68)),  # Q, falling: 1.5 + 3 * 0.6 * 0.3
        (('values ("0.3")', 'values ("0.7")'), (190, 70)),  # setup of a falling D
        (("setup_rising", "setup_falling"), (190, 68)),
        (('time_unit : "100ps"', 'time_unit : "1ns"'), (1900, 680)),
        (('time_unit : "100ps";', ""), (1900, 680)),
        (("pin (D) {", "pin (D, SE) {"), (190, 68)),
    ],
)
def test_each_part_counts(change: tuple[str, str], figures: tuple[float, float]) -> None:
    found = own(change).cells["FF"]
    assert (found.clk_to_q, found.setup) == (pytest.approx(figures[0]), pytest.approx(figures[1]))


def test_setup_may_be_negative() -> None:
    table_ = 'values ("-1, -1", \\\n                  "-1, -1")'
    change = ('values ("0.5, 1.0", \\\n                  "0.3, 0.8")', table_)
    found = own(change, ('values ("0.3")', 'values ("-0.2")'))
    assert found.cells["FF"].setup == pytest.approx(-20)
    assert found.overhead(["FF"]) == pytest.approx(170)


def test_overhead_is_the_worst_of_each_and_of_those_used_only() -> None:
    cells = {"A": Register(100, 50), "B": Register(200, 10), "C": Register(900, 900)}
    found = registers.Registers(1, 1, cells)
    assert found.overhead(["A"]) == 150
    assert found.overhead(["A", "B", "B"]) == 250  # from B to A
    assert found.overhead([]) is None
    assert found.overhead(["A", "LATCH"]) is None


def test_a_nand_without_tables_gives_nothing() -> None:
    assert own(("rise_transition", "rise_power"), ("fall_transition", "fall_power")).cells == {}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (('"100ps"', '"1 parsec"'), "time_unit"),
        (('"0, 2", "1, 3"', '"0, 2", "1"'), "3 values"),
        (('"0, 2", "1, 3"', '"0, x", "1, 3"'), "values 'x' is no number"),
        (('{ values ("0, 2", "1, 3"); }', "{ }"), "has no values"),
        (("cell_rise (delay)", "cell_rise (dalay)"), "no such template"),
        (('index_2 ("0, 4")', 'index_2 ("4, 4")'), "must ascend"),
        (("total_output_net_capacitance", "total_output_net_length"), "length are not read"),
        (("capacitance : 1;", "capacitance : big;"), "capacitance 'big' is no number"),
    ],
)
def test_tables_that_cannot_be_read_are_named(change: tuple[str, str], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        own(change)


def test_tables_are_linear_between_their_corners() -> None:
    rng = random.Random(3)
    for _ in range(200):
        kinds = rng.sample([SLEW, LOAD], rng.randint(0, 2))
        axes = tuple(
            (kind, tuple(sorted(rng.sample(range(20), rng.randint(1, 5))))) for kind in kinds
        )
        shape = [len(index) for _kind, index in axes]
        values = np.array([rng.uniform(-1, 1) for _ in range(int(np.prod(shape)))]).reshape(shape)
        point = {SLEW: rng.uniform(-2, 22), LOAD: rng.uniform(-2, 22)}
        expected = values
        for kind, index in axes:  # one axis after the other
            expected = np.apply_along_axis(
                lambda v, i=index, x=point[kind]: np.interp(x, i, v), 0, expected
            )
        found = Table(axes, tuple(values.ravel())).at(point[SLEW], point[LOAD])
        assert found == pytest.approx(float(expected), abs=1e-12)


def test_numbers_and_units_as_vendors_write_them() -> None:
    group = liberty.Group("cell_rise", "t", lists={"values": ' \\\n "1,2 , 3e0",\\\r\n"4 5\t6" '})
    assert numbers(group, "values") == (1, 2, 3, 4, 5, 6)
    head = {"t": liberty.Group("lu_table_template", "t", {"variable_1": "input_transition_time"})}
    head["t"].lists["index_1"] = '"0 1 2 3 4 5"'
    assert table(group, head).at(2.5) == 3.5
    assert scale("10ps", "time_unit") == pytest.approx(1e-11)
    assert scale('1.0000, "pf"', "capacitive_load_unit") == pytest.approx(1e-12)


# TINY_LIB in ps: four inputs of 1 are a load of 4, 3/49 of the way from 1 to 50.
SHARE = 3 / 49
EDGE = 5 + 25 * SHARE  # slew of its gates, whatever comes in
DELAY = 10 + 20 * SHARE
TIMED = {"FF": "D", "FFR": "D & !R"}


@pytest.fixture(scope="module")
def timed_lib(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """TINY_LIB with tables for FF, a slower flip-flop with a clear, and a latch."""
    limit = (
        "lu_table_template (l) { variable_1 : constrained_pin_transition; "
        'variable_2 : related_pin_transition; index_1 ("0, 10"); index_2 ("0, 10"); }'
    )
    setup = 'timing () { related_pin : "CK"; timing_type : setup_rising; %s }'
    setup %= " ".join(
        f'{edge}_constraint (l) {{ values ("2, 2", "{end}, {end}"); }}'
        for edge, end in (("rise", 12), ("fall", 4))
    )
    tables = " ".join(
        f'{kind} (t) {{ values ("10, 30, 50", "10, 30, 50", "10, 30, 50"); }}'
        for kind in ("cell_rise", "cell_fall", "rise_transition", "fall_transition")
    )
    clock = f'timing () {{ related_pin : "CK"; timing_type : rising_edge; {tables} }}'
    end = 'pin (Q) { direction : output; function : "IQ"; } }\n}'
    assert TINY_LIB.count(end) == 1
    text = TINY_LIB.replace(end, f'pin (Q) {{ direction : output; function : "IQ"; {clock} }} }}')
    data = "pin (D) { direction : input; capacitance : 1; }"
    first, last = text.rsplit(data, 1)
    text = f"{first}{data[:-1]} {setup} }}{last}"
    text = text.replace("lu_table_template (t)", f"{limit} lu_table_template (t)")
    slow = clock.replace('"10, 30, 50"', '"40, 60, 80"')
    text += f"""
      cell (FFR) {{ area : 12; ff (IQ, IQN) {{ clocked_on : "CK"; next_state : "D"; clear : "R"; }}
        pin (CK) {{ direction : input; capacitance : 1; }}
        pin (R) {{ direction : input; capacitance : 1; }}
        pin (D) {{ direction : input; capacitance : 1; {setup.replace("12, 12", "7, 7")} }}
        pin (Q) {{ direction : output; function : "IQ"; {slow} }} }}
      cell (LT) {{ area : 6; latch (IQ, IQN) {{ enable : "G"; data_in : "D"; }}
        pin (G) {{ direction : input; capacitance : 1; }}
        pin (D) {{ direction : input; capacitance : 1; }}
        pin (Q) {{ direction : output; function : "IQ"; }} }}
    }}"""
    path = tmp_path_factory.mktemp("timed") / "timed.lib"
    path.write_text(text)
    return path


PLAIN = "always @(posedge c) {0} <= {1};"
CLEARED = "always @(posedge c or posedge r) if (r) {0} <= 0; else {0} <= {1};"


@pytest.mark.parametrize(
    ("body", "overhead"),
    [
        (PLAIN.format("q", "d") + PLAIN.format("p", "q"), DELAY + 2 + EDGE),
        (CLEARED.format("q", "d") + CLEARED.format("p", "q"), DELAY + 30 + 2 + EDGE / 2),
        # From one kind to the other.
        (PLAIN.format("q", "d") + CLEARED.format("p", "q"), DELAY + 30 + 2 + EDGE),
        ("always @* begin q = d; p = r; end", None),
        (PLAIN.format("q", "d") + "wire x; LT l(.G(c), .D(q), .Q(x)); always @* p = x;", None),
    ],
    ids=["one", "other", "both", "none", "latch"],
)
@pytest.mark.parametrize("flatten", [True, False], ids=["flat", "hierarchical"])
def test_period_of_a_netlist(
    timed_lib: Path, body: str, overhead: float | None, flatten: bool
) -> None:
    text = (
        "(* blackbox *) module LT(input G, D, output Q); endmodule\n"
        f"module f(input c, input r, input d, output reg q, output reg p); {body} endmodule\n"
        "module t(input c, input r, input d, output q, output z); wire p;"
        " f u(.c(c), .r(r), .d(d), .q(q), .p(p)); assign z = ~(p & q); endmodule"
    )
    report = synthesize(verilog(text, "t"), f"liberty:{timed_lib}", flatten=flatten)
    assert report.delay_ps > 0
    if overhead is None:
        assert report.period_ps is None
    else:
        assert report.period_ps == pytest.approx(report.delay_ps + overhead, abs=0.006)


SHIFT = verilog(f"module s(input c, d, output reg q); {PLAIN.format('q', 'd')} endmodule", "s")


def test_registers_alone_have_a_period(timed_lib: Path) -> None:
    report = synthesize(SHIFT, f"liberty:{timed_lib}")
    assert (report.delay_ps, report.period_ps) == (0, pytest.approx(DELAY + 2 + EDGE, abs=0.006))


def test_tables_that_cannot_be_read_are_refused_before_any_work(
    timed_lib: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.lib"
    broken.write_text(timed_lib.read_text().replace("rise_constraint (l)", "rise_constraint (m)"))
    monkeypatch.setattr("hwgen.synth.run.source.run", lambda *_a, **_k: pytest.fail("ran Yosys"))
    with pytest.raises(UserError, match=r"liberty: must be a Liberty file \(rise_constraint"):
        synthesize(SHIFT, f"liberty:{broken}")


def test_real_libraries(mac, real_libraries: list[Path]) -> None:
    for path in real_libraries:
        library = liberty.load(path)
        found = registers.load(library)
        usable = [cell.name for cell in library.flip_flops]
        assert set(usable) <= found.cells.keys()
        assert 20 < found.slew < 300
        for name, register in found.cells.items():
            assert found.slew < register.clk_to_q < 1000, name
            assert -100 < register.setup < 500, name
        report = synthesize(mac, f"liberty:{path}", target_ps=1000)
        overhead = report.period_ps - report.delay_ps
        sums = {
            round(found.cells[a].clk_to_q + found.cells[b].setup, 1)
            for a, b in itertools.product(usable, usable)
        }
        assert round(overhead, 1) in sums
