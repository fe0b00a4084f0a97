# Two commands: `make ask` gives advice, `make test` runs everything that must pass.
# Each makes its own environment first; nothing but Python 3.11+, make and git is needed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: ask test examples lint bench clean

# The questionnaire needs the base install only; the tests add to it.
$(VENV)/base: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	touch $@

ask: $(VENV)/base
	@$(BIN)/advisor ask $(ARGS)

$(VENV)/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test,lint]'
	touch $@

test: $(VENV)/ready
	$(BIN)/advisor check --strict
	$(BIN)/python -m pytest -n auto --rule-coverage

# What the example cases are told; kept beside them so that a change of advice shows in a diff.
examples: $(VENV)/ready
	@for case in examples/*.yaml; do for lang in zh en; do \
	  $(BIN)/advisor advise $$case --date 2026-11-23 --lang $$lang --format markdown \
	    > examples/advice/$$(basename $$case .yaml).$$lang.md || exit 1; \
	done; done

lint: $(VENV)/ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

# Ratios against a peer in the same run, with their bounds: docs/performance.md.
bench: $(VENV)/ready
	@$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build
