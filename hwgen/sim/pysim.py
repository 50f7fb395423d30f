"""The same bench on Amaranth's own simulator: no Verilog, no compiler."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hwgen.errors import UserError
from hwgen.rtl import LOW, Rtl
from hwgen.sim.check import check
from hwgen.sim.driver import PERIOD_NS, RESET_CYCLES, Driver, edge_ns
from hwgen.sim.job import Job
from hwgen.sim.outputs import Outputs, outputs_of
from hwgen.sim.prepare import prepare
from hwgen.sim.result import Outcome
from hwgen.sim.vcd import cut


class AmaranthPins:
    """Ports of a component, found by name: `act__payload__data` is act.payload.data.

    Writes wait in `pending` until the edge has passed.
    """

    def __init__(self, rtl: Rtl, component: Any, reset: Any) -> None:
        self._rtl, self._component, self._reset = rtl, component, reset
        self.context: Any = None
        self.pending: dict[str, int] = {}
        self.signals: dict[str, Any] = {}

    def getter(self, port: str) -> Callable[[], int]:
        signal = self._signal(port)
        return lambda: int(self.context.get(signal))

    def setter(self, port: str) -> Callable[[int], None]:
        self.signals[port] = self._signal(port)
        if port == self._rtl.reset and self._rtl.reset_active == LOW:
            # The component itself knows resets that are active high only.
            return lambda value: self.pending.update({port: 1 - value})

        def put(value: int) -> None:
            self.pending[port] = value

        return put

    def text(self, port: str) -> str:
        width = self._rtl.port(port).width
        return format(self.getter(port)(), f"0{width}b")

    def flush(self) -> None:
        """Applies the pending writes."""
        for port, value in self.pending.items():
            self.context.set(self.signals[port], value)
        self.pending.clear()

    def _signal(self, port: str) -> Any:
        """The value behind a port, as unsigned bits."""
        from amaranth.hdl import Value

        if port == self._rtl.reset:
            return self._reset
        found = self._component
        for part in port.split("__"):
            try:
                found = getattr(found, part)
            except AttributeError:
                raise UserError(
                    "component", f"it has no member {port.replace('__', '.')}", port
                ) from None
        bits = Value.cast(found)
        # A slice is unsigned and assignable whatever the shape of the port.
        return bits[: len(bits)]


def simulate_amaranth(
    job: Job, component: Callable[[], Any], folder: Path, trace: tuple[Path, int] | None
) -> tuple[Outcome, Outputs]:
    """Outcome and outputs of one run."""
    from amaranth.hdl import ClockDomain, Module
    from amaranth.sim import Simulator

    top = Module()
    top.domains.sync = domain = ClockDomain(
        "sync", reset_less=job.rtl.reset is None, async_reset=job.rtl.reset_async
    )
    top.submodules.dut = dut = component()
    pins = AmaranthPins(job.rtl, dut, domain.rst)
    data = prepare(job.rtl, job.vectors, job.seed)
    clocked = job.rtl.clock is not None
    drivers: list[Driver] = []

    async def bench(context: Any) -> None:
        pins.context = context
        for stop_after in job.phases:
            driver = job.driver(data, pins, stop_after)
            drivers[:] = [driver]
            driver.reset()
            pins.flush()
            if clocked:
                for _ in range(RESET_CYCLES):
                    await context.tick()
            else:
                await context.delay(edge_ns(0) * 1e-9)
            driver.start()
            pins.flush()
            going = True
            while going:
                # Before the edge everything is settled: read now, write after the tick.
                going = driver.step()
                await (context.tick() if clocked else context.delay(PERIOD_NS * 1e-9))
                if going:
                    pins.flush()

    simulator = Simulator(top)
    if clocked:
        simulator.add_clock(PERIOD_NS * 1e-9)
    simulator.add_testbench(bench)
    if trace is None:
        simulator.run()
    else:
        whole = folder / "whole.vcd"
        with whole.open("w") as file, simulator.write_vcd(file):
            simulator.run()
        cut(whole, trace[0], edge_ns(trace[1]) if trace[1] > 0 else 0)
    record = drivers[0].record()
    outcome = check(job.rtl, job.vectors, data, record, job.stall)
    return outcome, outputs_of(job.rtl, record)
