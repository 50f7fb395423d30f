"""Masters of the two buses: words of 32 bits in and out, and whether they were refused."""

from __future__ import annotations

from typing import Any, Protocol

from cocotb.triggers import ReadOnly, RisingEdge
from cocotbext.axi import AxiLiteBus, AxiLiteMaster, AxiResp

MOST = 100
"""Clock cycles after which an access must be over."""


class Master(Protocol):
    async def read(self, word: int) -> tuple[int, bool]:
        """Value, and whether it was an error."""

    async def write(self, word: int, value: int, size: int = 4) -> bool:
        """Whether it was an error; `size` bytes from the lowest one on."""


class Axi:
    """cocotbext-axi's master."""

    def __init__(self, dut: Any) -> None:
        bus = AxiLiteBus.from_prefix(dut, "s_axil")
        self.master = AxiLiteMaster(bus, dut.aclk, dut.aresetn, reset_active_level=False)

    async def read(self, word: int) -> tuple[int, bool]:
        found = await self.master.read(4 * word, 4)
        return int.from_bytes(found.data, "little"), found.resp != AxiResp.OKAY

    async def write(self, word: int, value: int, size: int = 4) -> bool:
        found = await self.master.write(4 * word, value.to_bytes(4, "little")[:size])
        return bool(found.resp != AxiResp.OKAY)


class Wishbone:
    """Classic cycles by the rules of B4: STB is negated when the cycle is answered."""

    def __init__(self, dut: Any, gaps: Any = None) -> None:
        self.dut, self.gaps = dut, gaps
        dut.wb_cyc_i.value = dut.wb_stb_i.value = 0

    async def _cycle(self, word: int, write: bool, value: int, select: int) -> tuple[int, bool]:
        dut = self.dut
        dut.wb_cyc_i.value = dut.wb_stb_i.value = 1
        dut.wb_we_i.value, dut.wb_adr_i.value = int(write), word
        dut.wb_dat_i.value, dut.wb_sel_i.value = value, select
        await RisingEdge(dut.clk)
        await ReadOnly()
        for _ in range(MOST):
            answers = int(dut.wb_ack_o.value), int(dut.wb_err_o.value)
            found = dut.wb_dat_o.value
            await RisingEdge(dut.clk)
            if any(answers):
                break
            await ReadOnly()
        assert sum(answers) == 1, f"word {word}: ACK, ERR are {answers}"
        # The next cycle may set them again before the clock sees it.
        dut.wb_stb_i.value = dut.wb_cyc_i.value = 0
        for _ in range(self.gaps() if self.gaps else 0):
            await ReadOnly()
            assert not int(dut.wb_ack_o.value) and not int(dut.wb_err_o.value)
            await RisingEdge(dut.clk)
        return 0 if write or answers[1] else int(found), bool(answers[1])

    async def read(self, word: int) -> tuple[int, bool]:
        return await self._cycle(word, False, 0, 15)

    async def write(self, word: int, value: int, size: int = 4) -> bool:
        return (await self._cycle(word, True, value, (1 << size) - 1))[1]
