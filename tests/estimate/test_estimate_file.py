"""Model files: the same model comes back, anything else is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from estimate_stores import configs, noisy, rows

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.estimate import file, points
from hwgen.estimate.features import FAMILIES
from hwgen.estimate.fit import fit
from hwgen.estimate.model import Model
from hwgen.sweep.store import Store

PE = "pe-multiplier"


@pytest.fixture(scope="module")
def model() -> Model:
    return fit(points.measured(rows(PE, 40, noisy(0.1))), {"hwgen": "1.2.3"})


@pytest.fixture
def path(model: Model, tmp_path: Path) -> Path:
    file.save(model, tmp_path / "model.json")
    return tmp_path / "model.json"


def test_round_trip(model: Model, path: Path) -> None:
    again = file.load(path)
    assert again.made == {"hwgen": "1.2.3"}
    entry = catalog.get(PE)
    for values in configs(PE, 20, seed=1):
        config = entry.make_config(values)
        before = model.estimate(entry, config, extrapolate=True)
        after = again.estimate(entry, config, extrapolate=True)
        assert [one.outside for one in before] == [one.outside for one in after]
        assert [one.errors for one in before] == [one.errors for one in after]
        for a, b in zip(before, after, strict=True):
            assert a.value == pytest.approx(b.value, rel=1e-4)


def test_the_same_store_gives_the_same_bytes(model: Model, path: Path, tmp_path: Path) -> None:
    again = fit(points.measured(rows(PE, 40, noisy(0.1))), {"hwgen": "1.2.3"})
    file.save(again, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == path.read_bytes()


def changed(path: Path, **values: Any) -> None:
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"version": 99}, "version 99.*fit it again"),
        ({"kind": "poem"}, "not a model"),
        ({"features": "0"}, "other features: fit it again"),
        ({"points": [["nothing", {}]]}, "does not know its points"),
        ({"points": [[PE, {"act": "int99"}]]}, "does not know its points"),
        ({"groups": [{}]}, "damaged"),
        ({"groups": 7}, "damaged"),
        ({"made": None}, "damaged"),
    ],
)
def test_models_of_others_are_refused(path: Path, values: dict[str, Any], rule: str) -> None:
    changed(path, **values)
    with pytest.raises(UserError, match=rule):
        file.load(path)


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"kind": 1}', "[" * 100_000])
def test_files_that_are_no_models(path: Path, text: str) -> None:
    path.write_text(text)
    with pytest.raises(UserError, match="not a model"):
        file.load(path)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("duals", [1.0]),
        ("duals", None),
        ("weights", {"one": -1.0}),
        ("errors", {PE: {}}),
        ("least", 0.0),
        ("reach", -1.0),
    ],
)
def test_damaged_numbers_are_refused(path: Path, key: str, value: Any) -> None:
    data = json.loads(path.read_text())
    data["groups"][0]["figures"][0][key] = value
    path.write_text(json.dumps(data))
    with pytest.raises(UserError, match="damaged"):
        file.load(path)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such model"):
        file.load(tmp_path / "model.json")


def test_stores_and_exported_rows_say_the_same(tmp_path: Path) -> None:
    store = [{**one, "point": str(i)} for i, one in enumerate(rows(PE, 20))]
    with Store.open(tmp_path / "store", create=True) as opened:
        for one in store:
            opened.put({**one, "digest": "", "seconds": 1.0}, str(one["point"]))
    (tmp_path / "rows.json").write_text(json.dumps({"rows": store}))
    found = [points.measured(points.read(tmp_path / name)) for name in ("store", "rows.json")]
    assert found[0].rows == found[1].rows == 20
    assert list(found[0].ways) == list(found[1].ways)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"rows": 7}', '{"rows": [7]}'])
def test_json_without_rows(tmp_path: Path, text: str) -> None:
    (tmp_path / "rows.json").write_text(text)
    with pytest.raises(UserError, match="rows"):
        points.read(tmp_path / "rows.json")


def test_the_model_that_comes_with_hwgen() -> None:
    """It is small, reads with these sources, and knows the designs that have features."""
    assert file.DEFAULT.stat().st_size < 200_000
    model = file.load(file.DEFAULT)
    assert set(model.designs()) == set(FAMILIES[0].designs)
    targets = {group.way.name.partition("_")[0] for group in model.groups}
    assert targets == {"generic", "ice40", "ecp5", "sg13g2", "sky130"}
    for name in model.designs():
        entry = catalog.get(name)
        assert model.estimate(entry, entry.make_config(preset="tiny")), name
    entry = catalog.get("matmul")
    assert model.estimate(entry, entry.make_config())
