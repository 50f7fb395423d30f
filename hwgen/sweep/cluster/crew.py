"""The workers that a sweep may use: asked who they are before they get any work."""

from __future__ import annotations

import sys
import time
import uuid
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from hwgen.errors import UserError
from hwgen.sweep.cluster import remote

if TYPE_CHECKING:
    from distributed import Client, Future

PATIENCE_S = 10.0
"""How long a scheduler may take to answer."""

_LONELY_S = 10.0


class Crew:
    """The workers of a scheduler, each with as many places as it has threads.

    identity  what each of them must say that it is
    wake      called from another thread when a worker has said so: time to `look`
    where     names the scheduler in messages
    """

    def __init__(
        self, client: Client, where: str, identity: dict[str, str], wake: Callable[[], None]
    ) -> None:
        self._client, self._where, self._identity, self._wake = client, where, identity, wake
        self._threads: dict[str, int] = {}
        self._asked: dict[str, Future] = {}
        self._refused: dict[str, str] = {}
        self._members: set[str] = set()
        self._busy: Counter[str] = Counter()
        self._worked = self._told = False
        self._alone_since = time.monotonic()

    def look(self) -> set[str]:
        """Sees who came and who went; the members of before that are there no more.

        OSError when the scheduler does not answer.  UserError when there are workers and
        none of them ever was of use.
        """
        self._threads = dict(self._client.nthreads(callback_timeout=PATIENCE_S))
        gone = self._members - self._threads.keys()
        self._members -= gone
        for address in gone:
            del self._busy[address]
        for address in self._refused.keys() - self._threads.keys():
            del self._refused[address]
        for address in self._asked.keys() - self._threads.keys():
            self._asked.pop(address).cancel()
        for address in self._threads.keys() - self._members - self._refused.keys():
            self._ask(address)
        self._complain()
        return gone

    def free(self) -> str | None:
        """The worker with the most free places, or None."""
        places = {a: self._threads[a] - self._busy[a] for a in self._members}
        best = max(places, key=lambda a: places[a], default=None)
        return best if best is not None and places[best] > 0 else None

    def take(self, address: str) -> None:
        """One place of that worker is in use."""
        self._busy[address] += 1

    def give_back(self, address: str, *, worked: bool = False) -> None:
        """It is free again; `worked` when an answer came of it."""
        if self._busy[address]:  # or the worker has gone, and its places with it
            self._busy[address] -= 1
        self._worked |= worked

    def refuse(self, address: str, reason: str) -> None:
        """No more work for this worker, which others hear of once."""
        if address in self._refused:
            return
        self._members.discard(address)
        self._refused[address] = reason
        say(f"the worker {address} gets no points: {reason}")

    def dismiss(self) -> None:
        """Leaves nothing of ours in the workers."""
        for future in self._asked.values():
            future.cancel()
        members = [address for address in self._members if address in self._threads]
        if members:
            self._client.run(
                remote.dismiss, workers=members, on_error="ignore", callback_timeout=PATIENCE_S
            )

    def mismatch(self, found: dict[str, str]) -> str:
        """In words, what a worker that is `found` there has other than we have."""
        wrong = [key for key, value in self._identity.items() if found.get(key) != value]
        parts = [f"{key} {found.get(key)} there, {self._identity[key]} here" for key in wrong]
        return "; ".join(parts)

    def _ask(self, address: str) -> None:
        future = self._asked.get(address)
        if future is None:
            key = f"hwgen-who-{uuid.uuid4().hex}"
            future = self._client.submit(
                remote.enlist, workers=[address], allow_other_workers=False, pure=False, key=key
            )
            self._asked[address] = future
            future.add_done_callback(lambda _: self._wake())
        elif future.done():
            del self._asked[address]
            self._judge(address, future)

    def _judge(self, address: str, future: Future) -> None:
        if future.cancelled():
            return  # asked again at the next look
        try:
            found: dict[str, str] = future.result(timeout=PATIENCE_S)
        except TimeoutError:
            return
        except Exception as error:
            self.refuse(address, f"{type(error).__name__}: {error}")
            return
        wrong = self.mismatch(found)
        if wrong:
            self.refuse(address, wrong)
        else:
            self._members.add(address)

    def _complain(self) -> None:
        now = time.monotonic()
        if self._members or self._asked:
            self._alone_since, self._told = now, False
        elif self._refused and not self._worked:
            address, reason = next(iter(self._refused.items()))
            rule = f"no worker of {self._where} can do these points; {address}: {reason}"
            raise UserError("cluster", rule, None, "the same hwgen and pyosys on all machines")
        elif not self._told and now - self._alone_since > _LONELY_S:
            self._told = True
            say(f"{self._where} has no worker; waiting for one")


def say(text: str) -> None:
    """One line for people, clear of a progress bar."""
    start = "\r\033[K" if sys.stderr.isatty() else ""
    print(f"{start}hwgen: {text}", file=sys.stderr, flush=True)
