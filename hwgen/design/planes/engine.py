"""Matrix engines that take weights plane by plane: elastic streams outside, an array inside."""

from __future__ import annotations

from typing import Any, ClassVar

from hwgen.design.engine.core import Core
from hwgen.design.engine.matmul import Matmul
from hwgen.design.planes.core import BothSerialCore, LutCore, PlaneCore, WeightSerialCore
from hwgen.design.planes.core_bitmod import BitmodCore
from hwgen.design.shared import shared


class PlaneMatmul(Matmul):
    """Streams of `PlaneCore`, behind queues.

    act    In   chunks of `lanes` k of a block of rows, in the order of k, each once per tile;
                bits (planes of the weights - 1) and unsigned are the same for all of a tile; last
    wgt    In   a bit of `lanes` k for every column; in the order of `hwgen.plane_tiling`; last
    scale  In   where there are scales: `cols` integers for each sum that has one, and where there
                are zero points as many behind those of a group; last
    out    Out  rows of C, last on the last one of a tile; where activations are floats their
                exponent and `nan`, see `hwgen.design.planes.aligned_row`
    error  Out  sticky: flags of the input streams did not fit together, the mode changed inside
                a tile or has more planes than there are, or a tile has more chunks than a bank

    Without stalls a tile takes planes * chunks cycles, and the first row of its results
    leaves chunks + planes * chunks cycles after its first beat came, and some more that depend
    on the parameters alone: all in `hwgen.design.planes.engine_schedule`.  Chunks load while the
    group before them is replayed; sums drain and are scaled behind the steps of the next.
    """

    core_class: ClassVar[type[Core]] = PlaneCore

    @classmethod
    def core_of(cls, config: Any) -> type[Core]:
        return cls.core_class


@shared
class LutMatmul(PlaneMatmul):
    """C = A·Q by tables of sums of activations.

    act  data: `lanes` activations per row, or the entries of their tables (quantised)

    Floats are aligned to the greatest exponent of their row of the tile, which is known once all
    of its chunks are there: before the first of its tables is made.  No sum is shifted, none
    depends on the order of k, and nothing is cut off of floats within `guard` exponents of it.
    """

    core_class: ClassVar[type[Core]] = LutCore


@shared
class WeightSerialMatmul(PlaneMatmul):
    """C = A·Q, a bit of each weight per cycle.

    act  data: `lanes` activations per row
    """

    core_class: ClassVar[type[Core]] = WeightSerialCore


@shared
class BothSerialMatmul(PlaneMatmul):
    """C = A·Q, a bit of each operand per cycle.

    act  data: a bit of `lanes` activations per row, from the highest down before the next chunk;
         act_bits (their bits - 1) and act_unsigned belong to the mode
    wgt  a beat for each pair of bits: those of the weights come again for every bit of activations
    """

    core_class: ClassVar[type[Core]] = BothSerialCore


@shared
class BitmodMatmul(Matmul):
    """C = A·B with weights of any small datatype, which groups choose.

    act    In   `lanes` k of a block of rows, each chunk once per tile; last
    wgt    In   codes of the same k for `cols` columns; datatype, and selector: which special the
                group of each column has; last
    scale  In   where there are scales: `cols` integers for each group; last
    out    Out  rows of C, last on the last one of a tile; where activations are floats their
                exponent and `nan`, see `Bitmod`
    error  Out  sticky: flags of the input streams did not fit together, or datatype or special
                changed inside a group, or inside a tile without groups

    Without stalls a tile takes the digits of its datatype · chunks cycles, and not less than the
    spacing of its sums (`ScaledCore`).
    """

    @classmethod
    def core_of(cls, config: Any) -> type[Core]:
        return BitmodCore
