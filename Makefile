# Two commands do all the set-up: `make demo` and `make test`. A second call redoes none of it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TORCH := .venv-torch
BENCH := .venv-bench
DATA ?=
OUT ?= runs/demo
FLAGS ?=

# One BLAS thread: at these sizes a second one slows training down.
export OMP_NUM_THREADS := 1

.PHONY: demo test test-torch bench experiments figures languages docs suites lint format help

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/'

demo: $(VENV)/.installed  ## train and compare both languages on the embedded corpora
	$(BIN)/litotes compare en zh --out $(OUT) $(FLAGS)

# The longest file first, or one worker waits for it at the end.
test: $(VENV)/.installed-dev lint  ## lint, types and the whole test suite
	$(BIN)/python -m pytest -n 2 --dist loadfile tests/test_acceptance.py tests

suites: $(VENV)/.installed  ## generate data/negation anew from the language records
	$(BIN)/python -c 'from pipeline import languages; from pipeline.evaluation.suite import write_suite; [write_suite(languages.get(code)) for code in languages.codes()]'

lint: $(VENV)/.installed-dev  ## formatting, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(VENV)/.installed-dev  ## put the code into shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

test-torch: $(TORCH)/.installed  ## gradients against PyTorch, in an environment of its own
	$(TORCH)/bin/python -m pytest -m torch tests/models/test_torch.py tests/benchmarks/test_torch.py

bench: $(BENCH)/.installed  ## the engine against its rivals: make bench DATA=DIR (the real sets)
	$(BENCH)/bin/python -m benchmarks --data-root "$(DATA)" $(FLAGS)

experiments: $(VENV)/.installed-docs  ## measure what the docs say (hours): make experiments DATA=DIR
	$(BIN)/python -m experiments run --data-root "$(DATA)" $(FLAGS)

figures: $(VENV)/.installed-docs  ## draw every figure of the docs anew, from the committed tables
	$(BIN)/python -m experiments draw

languages: $(VENV)/.installed-docs  ## compare every language on generated text: docs/languages.md
	$(BIN)/python -m experiments run languages
	$(BIN)/python -m experiments draw languages

docs: $(VENV)/.installed-docs  ## the pages of docs/ as HTML: docs/_build/index.html
	$(BIN)/sphinx-build --fail-on-warning --quiet docs docs/_build

$(VENV)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit("litotes needs Python 3.11 or later; say make PYTHON=...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $@

$(VENV)/.installed-docs: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[docs]'
	touch $@

# Elsewhere than here, install your platform's CPU build of torch first.
$(TORCH)/.installed: constraints.txt
	$(PYTHON) -m venv $(TORCH)
	$(TORCH)/bin/python -m pip install --quiet --constraint constraints.txt torch==2.13.0 numpy scipy scikit-learn pytest hypothesis
	touch $@

# Elsewhere than here, install your platform's CPU build of torch into $(BENCH) first.
$(BENCH)/.installed: pyproject.toml constraints.txt
	test -x $(BENCH)/bin/python || $(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --constraint constraints.txt --editable '.[bench]'
	touch $@
