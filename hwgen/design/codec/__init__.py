"""Number formats as hardware: codes to sign, significand and shift, and sums back to codes."""

from hwgen.design.codec.decode import Decoder, DecoderConfig
from hwgen.design.codec.encode import Encoder, EncoderConfig
from hwgen.design.codec.fields import Fields, fields_of
from hwgen.design.codec.round import Rounder, RounderConfig

__all__ = [
    "Decoder",
    "DecoderConfig",
    "Encoder",
    "EncoderConfig",
    "Fields",
    "Rounder",
    "RounderConfig",
    "fields_of",
]
