# `make demo` runs the main job, `make test` passes the tests; both set themselves up in .venv.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
JOBS ?= 2

.PHONY: demo test test-slow lint types bench clean

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

demo: $(VENV)/.ready
	$(BIN)/hwgen generate matmul --rows 8 --cols 8 -o build/demo
	$(BIN)/hwgen simulate matmul --rows 8 --cols 8
	$(BIN)/python examples/digits.py
	$(BIN)/hwgen sweep examples/pe_area.yaml -o build/pe_area

test: lint types
	$(BIN)/pytest -n $(JOBS)

test-slow: $(VENV)/.ready
	$(BIN)/pytest -n $(JOBS) -m slow

lint: $(VENV)/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.ready
	$(BIN)/mypy

bench: $(VENV)/.ready
	$(BIN)/python benchmarks/emission.py

clean:
	rm -rf $(VENV) build
