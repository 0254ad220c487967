# Two commands do all the set-up: `make run` and `make test`. Both make .venv first if it is missing or out of date.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
# constraints.txt names the versions that were tested together, for Python 3.11 to 3.13 (make constraints writes it). A
# newer Python gets what the bounds in pyproject.toml allow, as `pip install .` does everywhere.
PYTHONS ?= python3.11 python3.12 python3.13
PINNED   = $$($(BIN)/python -c 'import sys; print("--constraint constraints.txt" if sys.version_info < (3, 14) else "")')
INSTALL  = $(BIN)/python -m pip install --quiet --disable-pip-version-check $(PINNED)
# Where compiled modules may not be kept, each of the hundred processes that the tests start compiles all of ours anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test check lint types layers tests floor wheel bench fuzz models schemas constraints clean

help:  ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "fonds needs Python 3.11 or newer; give one with: make PYTHON=/path/to/python3.11"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "Making $(VENV) failed; on Debian or Ubuntu: apt install python3-venv"; exit 1; }
	@echo "Installing fonds and what it needs into $(VENV) (once; about two minutes) ..."
	@$(INSTALL) -e '.[dev]'
	@touch $@

run: $(STAMP)  ## clean the captures in raw/ and say where to look
	@$(BIN)/fonds run

test: $(STAMP) lint types layers tests wheel  ## everything that CI checks

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

layers: $(STAMP)
	$(BIN)/lint-imports

tests: $(STAMP)
	$(BIN)/python -m pytest -n 3 --dist worksteal

floor: $(STAMP)  ## accuracy on tests/cases, case by case; pin it anew with make floor REASON="why it may be lower"
	@$(BIN)/python -m tests.cases$(if $(REASON),.pin --reason "$$REASON")

wheel: $(STAMP)  ## build the wheel, install it in a fresh environment, run its command on the samples
	$(BIN)/python tests/wheel.py

bench: $(STAMP)  ## accuracy and speed on public data: make bench DATA=/path/to/data
	@$(INSTALL) -e '.[bench]'
	$(BIN)/python -m benchmarks $(if $(DATA),--data $(DATA)) $(ARGS)

fuzz: $(STAMP)  ## throw N spoilt captures at it, then the bombs at their full size: make fuzz N=10000 SEED=1
	$(BIN)/python -m tests.attacks fuzz $(or $(N),1000) --seed $(or $(SEED),1)
	$(BIN)/python -m tests.attacks bombs --full

models: $(STAMP)  ## make all that is learned again, some two hours: make models DATA=/path/to/data; without DATA, list it
	$(if $(DATA),@$(INSTALL) -r training/requirements.txt)
	@$(BIN)/python -m training $(if $(DATA),--data $(DATA) $(or $(ARGS),--run))

schemas: $(STAMP)  ## write schemas/ and what is generated in docs/ anew
	$(BIN)/fonds schema --write schemas
	$(BIN)/python -m fonds.quality.handbook docs/checks.md
	$(BIN)/python docs/images/house.py

constraints:  ## resolve the versions in constraints.txt anew; commit them when make test passes
	$(firstword $(PYTHONS)) .ci/constraints.py $(PYTHONS)

clean:  ## remove the environment and what can be made again; raw/ and archive/ stay
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
