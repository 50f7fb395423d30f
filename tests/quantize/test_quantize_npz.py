"""Files of quantised tensors: everything comes back, nothing else is read, nothing is unpickled."""

from __future__ import annotations

import io
import json
import pickle
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from hwgen.errors import UserError
from hwgen.formats import CATALOGUE, Codebook
from hwgen.formats.block.hlq import Hlq
from hwgen.quantize import FILE_LAYOUTS, SCOPES, Quantized, load, npy, npz, quantize, save

X = np.random.default_rng(3).standard_normal((6, 4, 256)) * 3
NAMES = [entry.name for entry in CATALOGUE]
FREE = ["int1", "posit5_1", "e1m4", "bfp5_16", "hlq3_64", "bitmod_fp4_32", "tmac3_16", "ue4m3"]


def same(a: Quantized, b: Quantized) -> None:
    assert a.form == b.form
    assert (a.axis, a.scope, a.group, a.bits) == (b.axis, b.scope, b.group, b.bits)
    for name in ("codes", "scales"):
        first, second = getattr(a, name), getattr(b, name)
        assert first.dtype == second.dtype and np.array_equal(first, second), name
    assert a.meta.keys() == b.meta.keys()
    for name in a.meta:
        assert (
            np.array_equal(a.meta[name], b.meta[name]) and a.meta[name].dtype == b.meta[name].dtype
        )
    assert np.array_equal(a.dequantize(), b.dequantize(), equal_nan=True)


@pytest.mark.parametrize("name", [*NAMES, *FREE])
def test_array_layout_keeps_everything(tmp_path: Path, name: str) -> None:
    unsigned = name.startswith("u") or name == "e8m0"
    x = np.abs(X) if unsigned else X
    tensor = quantize(x, name)
    size = save(tensor, tmp_path / "t.npz")
    assert size == (tmp_path / "t.npz").stat().st_size
    same(load(tmp_path / "t.npz"), tensor)
    # Codes take as many bytes as they need, not eight.
    with np.load(tmp_path / "t.npz") as file:
        assert file["codes"].itemsize == next(n for n in (1, 2, 4) if 8 * n >= tensor.form.width)
        if getattr(tensor.form, "scale", "") == "fp16":
            assert file["scales"].dtype == file["meta_zero"].dtype == np.float16


@pytest.mark.parametrize("seed", range(40))
def test_random_tensors_come_back(tmp_path: Path, seed: int) -> None:
    random = np.random.default_rng(seed)
    name = str(random.choice([n for n in [*NAMES, *FREE] if n[0] != "u" and n != "e8m0"]))
    shape = [int(n) for n in random.integers(1, 5, int(random.integers(1, 4)))]
    axis = int(random.integers(-len(shape), len(shape)))
    shape[axis] *= 128
    x = random.standard_normal(shape) * 10.0 ** random.integers(-6, 6)
    x[random.random(shape) < 0.2] = 0
    options: dict[str, Any] = {"axis": axis}
    if not hasattr(quantize(np.zeros(128), name).form, "block_size"):
        options |= {"per": str(random.choice(SCOPES)), "group": int(random.choice([1, 16, 128]))}
    tensor = quantize(x, name, **options)
    layout = str(random.choice(FILE_LAYOUTS))
    if name == "fp32":
        layout = "array"  # scales of 1e-39 are no normal float32
    save(tensor, tmp_path / "t.npz", layout=layout)
    again = load(tmp_path / "t.npz")
    assert np.array_equal(again.codes, tensor.codes) and again.axis == axis
    assert again.bits_per_value == tensor.bits_per_value
    if layout == "array":
        same(again, tensor)
    else:
        # float32 scales of plain formats.
        assert again.dequantize() == pytest.approx(tensor.dequantize(), rel=1e-6)


@pytest.mark.parametrize("layout", ["dense", "planes"])
def test_packed_files_are_as_small_as_they_say(tmp_path: Path, layout: str) -> None:
    tensor = quantize(np.random.default_rng(1).standard_normal((64, 512)), "bitmod_fp3")
    size = save(tensor, tmp_path / "t.npz", layout=layout)
    assert tensor.bits / 8 < size < tensor.bits / 8 + 2500
    assert save(tensor, tmp_path / "u.npz") > 2.4 * size
    again = load(tmp_path / "t.npz")
    same(again, tensor)


@pytest.mark.parametrize("shape", [(0,), (0, 64), (3, 0), (2, 0, 128)])
@pytest.mark.parametrize("name", ["int8", "mxfp4", "hlq2", "bitmod_fp3"])
@pytest.mark.parametrize("layout", FILE_LAYOUTS)
def test_empty_tensors(tmp_path: Path, shape: tuple[int, ...], name: str, layout: str) -> None:
    axis = -1 if shape[-1] in (0, 64, 128) else 0
    if shape[axis] == 64:
        axis = 0  # no whole block of 128
    tensor = quantize(np.zeros(shape), name, axis=axis)
    save(tensor, tmp_path / "t.npz", layout=layout)
    assert load(tmp_path / "t.npz").dequantize().shape == shape


def test_the_same_tensor_gives_the_same_bytes() -> None:
    tensor = quantize(X, "e4m3", per="channel")
    assert npz.to_bytes(tensor) == npz.to_bytes(quantize(X, "e4m3", per="channel"))


def test_blocks_of_nan_come_back(tmp_path: Path) -> None:
    x = X[0].copy()
    x[1, 40] = np.nan
    for layout in FILE_LAYOUTS:
        save(quantize(x, "mxfp8_e4m3"), tmp_path / "t.npz", layout=layout)
        values = load(tmp_path / "t.npz").dequantize()
        assert np.isnan(values[1, 32:64]).all() and np.isnan(values).sum() == 32


def test_what_cannot_be_saved(tmp_path: Path) -> None:
    tensor = quantize(X, "int8")
    for form in (Codebook("mine", (0.0, 1.0)), Hlq(2, 128, "fp32")):
        wrong = quantize(np.abs(X), form)
        with pytest.raises(UserError, match="its name describes"):
            save(wrong, tmp_path / "t.npz")
    with pytest.raises(UserError, match="one of array, dense, planes"):
        save(tensor, tmp_path / "t.npz", layout="sparse")
    for place in (tmp_path, tmp_path / "none" / "t.npz"):
        with pytest.raises(UserError, match="folder"):
            save(tensor, place)
    # float32 of the packed layouts would make all of it infinite, or 0.
    with pytest.raises(UserError, match="beyond float32"):
        save(quantize(X * 1e-3, "fp32"), tmp_path / "t.npz", layout="dense")
    for size in (1e300, 1e-300):
        with pytest.raises(UserError, match="beyond float32"):
            save(quantize(X * size, "int8"), tmp_path / "t.npz", layout="dense")
        save(quantize(X * size, "int8"), tmp_path / "u.npz")
        (tmp_path / "u.npz").unlink()
    assert list(tmp_path.iterdir()) == []


class Trap:
    """Unpickling it creates a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self.path,))


def changed(content: bytes, **arrays: Any) -> bytes:
    """The file with other arrays; None takes one out."""
    with np.load(io.BytesIO(content)) as file:
        found = {name: file[name] for name in file.files}
    found |= arrays
    stream = io.BytesIO()
    kept: dict[str, Any] = {name: part for name, part in found.items() if part is not None}
    np.savez(stream, **kept)
    return stream.getvalue()


def told(content: bytes, **facts: Any) -> bytes:
    with np.load(io.BytesIO(content)) as file:
        about = json.loads(str(file["about"]))
    return changed(content, about=np.array(json.dumps({**about, **facts})))


def test_what_cannot_be_loaded(tmp_path: Path) -> None:
    whole = npz.to_bytes(quantize(X, "e4m3", per="group", group=64))
    packed = npz.to_bytes(quantize(X, "bitmod_fp3"), "dense")
    other = io.BytesIO()
    np.savez(other, a=np.zeros(3))
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("about.npy", b"nothing")
    plain = io.BytesIO()
    np.save(plain, X)
    trap = pickle.dumps(Trap(tmp_path / "sprung"))
    objects = changed(whole, meta_x=np.array([Trap(tmp_path / "sprung")], dtype=object))
    broken = [
        *(b"", b"PK\x03\x04", b"text", other.getvalue(), archive.getvalue(), plain.getvalue()),
        *(trap, objects, changed(whole, codes=None), changed(whole, about=None)),
        *(changed(whole, about=np.array(3)), changed(whole, about=np.array("[1]"))),
        *(changed(whole, codes=np.zeros((6, 4, 256))), changed(whole, codes=np.array(["a"]))),
        *(changed(whole, codes=np.zeros((6, 4, 255), np.uint8)), changed(whole, scales=np.ones(3))),
        *(changed(whole, meta_extra=np.ones(3)), told(whole, format="e9m9"), told(whole, axis=3)),
        *(told(whole, scope="row"), told(whole, group=0), told(whole, group=60)),
        *(told(whole, shape=[6, 4, 128]), told(whole, version=2), told(whole, layout="sparse")),
        *(told(whole, format="mxfp4"), told(whole, shape=None), told(packed, shape=[6, 4, 128])),
        *(changed(packed, meta_selector=None), changed(packed, meta_row_scale=np.ones((6, 4)))),
        changed(packed, codes=np.zeros((6, 4, 95), np.uint8)),
    ]
    for at, content in enumerate(broken):
        path = tmp_path / f"{at}.npz"
        path.write_bytes(content)
        with pytest.raises(UserError) as caught:
            load(path)
        assert caught.value.key == str(path), at
    assert not (tmp_path / "sprung").exists()
    with pytest.raises(UserError, match="exists"):
        load(tmp_path / "none.npz")
    with pytest.raises(UserError, match="exists"):
        load(tmp_path)


@pytest.mark.parametrize("seed", range(60))
def test_damaged_files_raise_user_errors_only(tmp_path: Path, seed: int) -> None:
    random = np.random.default_rng(seed)
    name = ("int8", "mxfp4", "hlq2", "bitmod_fp3")[seed % 4]
    content = bytearray(npz.to_bytes(quantize(X[:2], name), FILE_LAYOUTS[seed % 3]))
    if seed % 2:
        content = content[: int(random.integers(len(content)))]
    for at in random.integers(0, max(len(content), 1), 4) if content else ():
        content[int(at)] = int(random.integers(256))
    (tmp_path / "t.npz").write_bytes(bytes(content))
    try:
        tensor = load(tmp_path / "t.npz")
    except UserError as error:
        assert error.key == str(tmp_path / "t.npz")
        return
    # Checksums of the archive leave little that gets here: names and times.
    assert tensor.codes.shape == X[:2].shape


@pytest.mark.parametrize("kind", ["f2", "f4", "f8", ">f4", "i1", "u2", "i8", "?"])
@pytest.mark.parametrize("shape", [(), (3,), (0,), (2, 0), (2, 3, 4)])
def test_npy_is_read(tmp_path: Path, kind: str, shape: tuple[int, ...]) -> None:
    x = np.arange(int(np.prod(shape))).reshape(shape).astype(kind)
    np.save(tmp_path / "x.npy", np.asfortranarray(x) if x.ndim > 1 else x)
    found = npy.read(tmp_path / "x.npy")
    assert found.dtype == x.dtype and found.shape == x.shape and np.array_equal(found, x)


def test_npy_is_not_unpickled(tmp_path: Path) -> None:
    np.save(tmp_path / "o.npy", np.array([Trap(tmp_path / "sprung")], dtype=object))
    (tmp_path / "p.npy").write_bytes(pickle.dumps(Trap(tmp_path / "sprung")))
    np.savez(tmp_path / "z.npz", x=np.ones(3))
    np.save(tmp_path / "x.npy", np.ones(1000))
    whole = (tmp_path / "x.npy").read_bytes()
    (tmp_path / "short.npy").write_bytes(whole[:4000])
    (tmp_path / "head.npy").write_bytes(whole[:30])
    (tmp_path / "code.npy").write_bytes(whole.replace(b"'shape': (1000,)", b"'shape': (10*9,)"))
    (tmp_path / "new.npy").write_bytes(whole[:6] + b"\x09" + whole[7:])
    (tmp_path / "empty.npy").write_bytes(b"")
    (tmp_path / "huge.npy").write_bytes(whole.replace(b"(1000,), }     ", b"(9999999999,), "))
    rules = {
        **{"o.npy": "must hold numbers", "p.npy": "numpy.save", "z.npz": "several arrays"},
        **{"short.npy": "whole", "head.npy": "whole", "code.npy": "whole", "new.npy": "version 9"},
        **{"empty.npy": "numpy.save", "y.npy": "exists", "huge.npy": "whole"},
    }
    for name, rule in rules.items():
        with pytest.raises(UserError, match=rule) as caught:
            npy.read(tmp_path / name)
        assert caught.value.key == str(tmp_path / name)
        if name == "y.npy":
            assert caught.value.nearest is not None
    assert not (tmp_path / "sprung").exists()
