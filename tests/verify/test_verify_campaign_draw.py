"""Cases at random: legal, odd, and always the same."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

import pytest
from presets import in_turn

from hwgen import catalog, formats
from hwgen.emit.options import Options
from hwgen.errors import UserError
from hwgen.formats.accumulator import product_width
from hwgen.sim.patterns import check
from hwgen.verify.campaign.case import Case, Run
from hwgen.verify.campaign.draw import RUNS, draw
from hwgen.verify.campaign.simpler import steps, weight

NAMES = catalog.names()
MANY = 150


@pytest.mark.parametrize("name", in_turn(NAMES, 4))
def test_every_case_is_legal_and_stays_the_same(name: str) -> None:
    design = catalog.get(name)
    configs = set()
    for index in range(MANY):
        case = draw(name, 5, index).legal()
        assert case == draw(name, 5, index).legal() == case.legal()
        assert Case.load(json.loads(case.text)) == case
        assert len(case.runs) == RUNS and case.runs[0].stall == "none"
        configs.add(design.make_config(case.values).digest)
        Options(**case.options)
        for run in case.runs:
            check(run.stall)
            assert set(run.workload) <= set(design.workload)
            assert run.restart is None or case.options.get("reset") != "none"
    # One parameter, a format, has not as many words; nor have those of a PE without formats.
    few = len(design.params) == 1 or name == "pe-xnor"
    assert len(configs) > (0.3 if few else 0.8) * MANY
    assert draw(name, 6, 0) != draw(name, 5, 0) != draw(name, 5, 1)


def taken(name: str, key: str, word: str) -> bool:
    """Whether the design takes that format; some take integers only, or not of one bit."""
    try:
        catalog.get(name).make_config({key: word})
    except UserError:
        return False
    return True


@pytest.mark.parametrize("name", in_turn(NAMES[2:] + NAMES[:2], 4))
def test_odd_configs_are_among_them(name: str) -> None:
    """Without a line for any design: every choice, both ends of every number, odd formats."""
    design = catalog.get(name)
    cases = [draw(name, 0, index).legal() for index in range(4 * MANY)]
    configs = [design.make_config(case.values) for case in cases]
    seen = {p.name: Counter(getattr(c, p.name) for c in configs) for p in design.params}
    for param in design.params:
        if param.kind == "choice":
            # Beside defaults some are refused: those may come, the others must.
            words = {word for word in param.choices or () if taken(name, param.name, word)}
            assert words <= set(seen[param.name]) <= set(param.choices or ())
        elif param.kind == "int" and not param.auto:
            assert param.low in seen[param.name] and param.default in seen[param.name]
            above = min(param.default, param.low + 8) + 1
            assert max(seen[param.name]) >= min(above, param.high)
        elif param.kind == "format" and len(seen[param.name]) == 1:
            assert not any(taken(name, param.name, word) for word in ("int8", "uint4", "e2m1"))
        elif param.kind == "format":
            ends = {"int1", "uint1", "int16", "uint16"}
            assert {word for word in ends if taken(name, param.name, word)} <= set(seen[param.name])
            coded = [word for word in seen[param.name] if "int" not in word]
            integers = len(seen[param.name]) - len(coded)
            if param.choices in (None, ("scalar",)):
                assert integers > (20 if taken(name, param.name, "uint4") else 12)
                assert bool(coded) == taken(name, param.name, "e2m1")
            else:
                assert not integers and len(coded) > 20
            # Some take minifloats and no other codes.
            many = 20 if taken(name, param.name, "posit8_0") else 10
            assert not coded or len(coded) > many
    integers = [p for p in design.params if p.kind == "int" and not p.auto]
    assert not integers or any(p.high in seen[p.name] for p in integers)
    if "acc_width" in seen and "wgt" in seen:
        least = [c for c in configs if c.acc_width == product_width(c.act, c.wgt)]
        assert len(least) > MANY / 5  # the accumulator holds one product and no more
        assert any(c.acc_width == 64 for c in configs)
        one_each = len(seen["act"]) == len(seen["wgt"]) == 1
        assert one_each or sum(c.act_bits != c.wgt_bits for c in configs) > MANY
    options = Counter(word for case in cases for word in case.options.items())
    assert {("reset", "none"), ("reset", "async-low"), ("memory", "external")} <= set(options)
    stalls = {run.stall.partition(":")[0] for case in cases for run in case.runs}
    assert stalls == {"none", "random", "burst", "sources", "sinks", "alternate"}
    assert any(run.restart for case in cases for run in case.runs)


def test_what_is_refused_becomes_the_nearest() -> None:
    values = {"act": "int7", "wgt": "uint5", "acc_width": 3, "rows": 500, "cols": 0}
    case = Case("matmul", values, {"wrap": "axi-stream", "reset": "async-high"}).legal()
    assert case.values == {"act": "int7", "wgt": "uint5", "acc_width": 12, "rows": 128, "cols": 1}
    assert case.options == {"wrap": "axi-stream", "reset": "async-low"}


def test_the_command_says_it_all() -> None:
    run = Run({"m": 3, "k": 1}, "burst:5", 17, 9)
    case = Case("matmul", {"rows": 3, "dataflow": "ws"}, {"reset": "async-low"}, (run,))
    assert case.command("icarus") == (
        "hwgen simulate matmul --rows 3 --dataflow ws --reset async-low --m 3 --k 1 "
        "--stall-pattern burst:5 --restart 17 --seed 9 --simulator icarus"
    )
    plain = replace(case, runs=(Run(stall="random:0.3"),), options={}, values={})
    assert plain.command("native") == "hwgen simulate matmul --stall 0.3 --simulator native"


@pytest.mark.parametrize("name", in_turn(NAMES, 4))
def test_there_is_an_end_to_what_is_simpler(name: str) -> None:
    """The first offer of every step, over and over, leads to a case that nothing is below."""
    design = catalog.get(name)
    case = replace(draw(name, 1, 3).legal(), runs=(Run({}, "burst:5", 40, 7),))
    seen = set()
    for _ in range(200):
        offers = [c.legal() for step in steps(design) for c in step(case)]
        lighter = [c for c in offers if weight(c) < weight(case)]
        if not lighter:
            break
        case = min(lighter, key=weight)
        assert case.text not in seen
        seen.add(case.text)
    assert case.runs == (Run(),) and case.options == {}
    for param in design.params:
        value = case.values.get(param.name, param.default)
        if param.kind == "format" and param.name in case.values:
            assert formats.get(value).width == param.low
