"""Requests and their answers: asked again until the answer is right, or refused."""

from __future__ import annotations

import random
from dataclasses import dataclass

from hwgen.host.errors import DeviceError, Silent
from hwgen.host.transport import BAUD, Transport
from hwgen.link import MOST, Answer, Decoder, Op, Request, Status, opened

LEAST_GRACE_S = 0.005
"""After word of a broken frame, how long at least to listen before asking again: the word may be
about noise before the frame, and the answer on its way."""

_OVERHEAD = 15  # bytes of a request without its payload, both ENDs counted
_QUIET_S = 0.05


@dataclass
class Statistics:
    """What went over a link so far.

    requests   that were answered
    repeated   frames that were sent again
    timeouts   times nothing right was heard in time
    broken     times the device could not read a frame
    strange    frames that came and were no answer to the question: broken, or late
    sent, received  bytes
    """

    requests: int = 0
    repeated: int = 0
    timeouts: int = 0
    broken: int = 0
    strange: int = 0
    sent: int = 0
    received: int = 0


class Link:
    """One question at a time.  Each may be asked twice: see `hwgen.link`.

    timeout_s  to wait for an answer beyond the time that the bytes themselves take; doubled
               with every further try, once only while nothing has ever answered
    tries      how often a question is asked before `Silent`
    first      number of the first question; by default a random one, so that answers to somebody
               who asked before are told from ours
    """

    def __init__(
        self,
        transport: Transport,
        *,
        baud: int = BAUD,
        timeout_s: float = 0.5,
        tries: int = 8,
        first: int | None = None,
    ) -> None:
        self.statistics = Statistics()
        self._transport, self._byte_s = transport, 10 / baud
        self._timeout_s, self._tries = timeout_s, tries
        self._decoder = Decoder()
        self._seq = random.randrange(256) if first is None else first - 1 & 0xFF

    def settle(self, most_s: float = 2.0) -> None:
        """Throws away what still comes, until it is quiet."""
        end = self._transport.now() + most_s
        while self._transport.read(_QUIET_S) and self._transport.now() < end:
            pass
        self._decoder.clear()

    def read(self, space: int, address: int, count: int) -> bytes:
        """`count` bytes, 1 to 256."""
        return self._ask(Op.READ, space, address, count)

    def write(self, space: int, address: int, payload: bytes) -> None:
        """1 to 256 bytes."""
        self._ask(Op.WRITE, space, address, len(payload), payload)

    def now(self) -> float:
        """Seconds on the clock by which it waits."""
        return self._transport.now()

    def close(self) -> None:
        """Closes the transport."""
        self._transport.close()

    def _ask(self, op: Op, space: int, address: int, count: int, payload: bytes = b"") -> bytes:
        if not 1 <= count <= MOST:
            raise ValueError(f"a request is of 1 to {MOST} bytes, not {count}")
        self._seq = (self._seq + 1) & 0xFF
        request = Request(self._seq, op, space, address, count, payload)
        frame, counts = request.frame, self.statistics
        # Everything may be escaped: twice the bytes.
        flight_s = (2 * (_OVERHEAD + count) + len(frame)) * self._byte_s
        for turn in range(self._tries):
            counts.repeated += turn > 0
            counts.sent += len(frame)
            self._transport.write(frame)
            patience = 2 ** (turn if counts.requests else min(turn, 1))
            answer = self._hear(request, flight_s, flight_s + self._timeout_s * patience)
            if answer is not None:
                counts.requests += 1
                return _checked(request, answer)
        rule = f"no answer to {_said(request)}, asked {self._tries} times"
        raise Silent(
            f"{rule}; check the baud rate, the cable and that the board holds this design "
            f"({counts.received} bytes have come so far)"
        )

    def _hear(self, request: Request, flight_s: float, wait_s: float) -> Answer | None:
        """The answer; None where it is time to ask again."""
        counts = self.statistics
        end, broken = self._transport.now() + wait_s, False
        while (left := end - self._transport.now()) > 0:
            data = self._transport.read(left)
            counts.received += len(data)
            for frame in self._decoder.feed(data):
                body = opened(frame)
                answer = None if body is None else Answer.read(body)
                if answer is not None and _fits(request, answer):
                    return answer
                if answer is not None and answer.broken:
                    counts.broken += 1
                    if not broken:
                        broken = True
                        end = min(end, self._transport.now() + flight_s + LEAST_GRACE_S)
                else:
                    counts.strange += 1
            if not data:
                break
        counts.timeouts += not broken
        return None


def _fits(request: Request, answer: Answer) -> bool:
    """Whether this is the answer to that request, and no late one to another."""
    if (answer.seq, answer.op) != (request.seq, request.op):
        return False
    reads = answer.op == Op.READ and answer.status == Status.DONE
    return len(answer.payload) == (request.count if reads else 0)


def _checked(request: Request, answer: Answer) -> bytes:
    """The payload; DeviceError for a refusal."""
    if answer.status == Status.DONE:
        return answer.payload
    known = answer.status in list(Status)
    why = Status(answer.status).meaning if known else f"status {answer.status}"
    raise DeviceError(
        f"the device refuses {_said(request)}: {why}; it holds another design, "
        "or its bitstream is of another version"
    )


def _said(request: Request) -> str:
    """A request in words."""
    what = "read" if request.op == Op.READ else "write"
    place = f"window {request.space - 1}, beat" if request.space else "register number"
    return f"a {what} of {request.count} bytes at {place} {request.address:#x}"
