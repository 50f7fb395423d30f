"""One page on everything that was verified: a record per part and design, failures first."""

from hwgen.verify.report.page import page
from hwgen.verify.report.record import FAILED, OK, PARTS, SKIPPED, Record

__all__ = ["FAILED", "OK", "PARTS", "SKIPPED", "Record", "page"]
