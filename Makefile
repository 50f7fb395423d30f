# `make demo` runs the main job, `make test` passes the tests; both set themselves up in .venv.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# More than cores: many tests wait for processes that are killed or time out.
JOBS ?= 4

.PHONY: demo test test-slow lint types bench reference test-reference clean

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

demo: $(VENV)/.ready
	$(BIN)/hwgen generate matmul --rows 8 --cols 8 -o build/demo
	$(BIN)/hwgen simulate matmul --rows 8 --cols 8
	$(BIN)/python examples/digits.py
	$(BIN)/hwgen sweep examples/pareto.yaml -o build/pareto
	$(BIN)/hwgen pareto build/pareto --x lut --y fmax_mhz
	$(BIN)/hwgen report build/pareto

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
	$(BIN)/python benchmarks/sweep.py
	$(BIN)/python benchmarks/fmax.py
	$(BIN)/python benchmarks/estimate.py
	$(BIN)/python benchmarks/emulation.py
	$(BIN)/python benchmarks/mutation.py
	$(BIN)/python benchmarks/bandit.py
	$(BIN)/python benchmarks/formats.py
	$(BIN)/python benchmarks/codec.py
	$(BIN)/python benchmarks/quantize.py
	$(BIN)/python benchmarks/boards.py

# Writes rtl/reference and sim/vectors anew, after a change of what is emitted.
reference: $(VENV)/.ready
	$(BIN)/python rtl/renew.py

# The reference Verilog by itself: needs cocotb and a simulator, not hwgen.
test-reference: $(VENV)/.ready
	$(BIN)/python sim/run.py

clean:
	rm -rf $(VENV) build
