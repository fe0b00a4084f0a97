# Two commands: `make ask` gives advice, `make test` runs everything that must pass.
# Each makes its own environment first; nothing but Python 3.11+, make and git is needed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Every test that starts a process would compile everything anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: ask test quick browser examples docs lint bench promise mutants same spoiled clean help

# The questionnaire needs the base install only; the tests add to it, the linters to that.
INSTALL = $(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check -c constraints.txt -e

$(VENV)/made:
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/base: pyproject.toml constraints.txt | $(VENV)/made
	$(INSTALL) .
	touch $@

$(VENV)/test: pyproject.toml constraints.txt | $(VENV)/made
	$(INSTALL) '.[test]'
	touch $(VENV)/base $@

$(VENV)/browser: pyproject.toml constraints.txt | $(VENV)/made
	$(INSTALL) '.[test,browser]'
	touch $(VENV)/base $(VENV)/test $@

$(VENV)/lint: pyproject.toml constraints.txt | $(VENV)/made
	$(INSTALL) '.[test,lint]'
	touch $(VENV)/base $(VENV)/test $@

# The questionnaire, then the advice; ARGS takes its options: ARGS='--lang en'.
ask: $(VENV)/base
	@$(BIN)/advisor ask $(ARGS)

# Everything that must pass; with ARGS='features/court -k appeal' a part of it.
test: $(VENV)/test
	$(BIN)/advisor check --strict
	$(BIN)/python -m pytest -n auto --dist worksteal $(or $(ARGS),--rule-coverage)

# While you write: the pack, then its scenarios, what failed last first. Under a minute.
quick: $(VENV)/test
	$(BIN)/advisor check
	$(BIN)/python -m pytest -n auto --dist worksteal --failed-first --maxfail 5 $(or $(ARGS),features)

# The HTML page in Chromium, on a screen and printed.
browser: $(VENV)/browser
	@tests/browser/install_chromium
	$(BIN)/python -m pytest -o addopts=-q -n auto --dist worksteal tests/browser

# What the example cases are told, kept so that a change of advice shows in a diff.
examples: $(VENV)/base
	@for case in examples/*.yaml; do for lang in zh en; do \
	  $(BIN)/advisor advise $$case --date 2026-11-23 --lang $$lang --format markdown \
	    > examples/advice/$$(basename $$case .yaml).$$lang.md || exit 1; \
	done; done

# Pages made from pack, catalogue and code, and what the example people are asked.
docs: $(VENV)/base
	@$(BIN)/python -m advisor.authoring > docs/facts.md
	@$(BIN)/python -m advisor.specification > docs/steps.md
	@$(BIN)/python -m advisor.contract docs
	@$(BIN)/python -m benchmarks.questions

# How the code is written, and its types.
lint: $(VENV)/lint
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

# Ratios against a peer in the same run, with their bounds: docs/performance.md.
bench: $(VENV)/test
	@$(BIN)/python -m benchmarks

# No answer to a question left out changes the advice: 10,000 random people, an hour.
promise: $(VENV)/test
	@$(BIN)/python -m benchmarks.promise

# Every rule left out, and every rule fired for everybody: some scenario must fail. Minutes.
mutants: $(VENV)/test
	@$(BIN)/python -m benchmarks.mutants

# Nobody is advised otherwise than by the pack in the folder OLD. About an hour.
same: $(VENV)/test
	@$(BIN)/python -m benchmarks.same_advice $(or $(OLD),$(error make same OLD=folder)) . $(ARGS)

# Files of every kind, spoiled at random: each is told with its place. Half an hour.
spoiled: $(VENV)/test
	@$(BIN)/python -m tests.spoiled $(ARGS)

# Take away the environment and everything that tools keep.
clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build

# These lines: each target with the comment above it.
help:
	@awk '/^# /{text = substr($$0, 3); next} \
	  /^[a-z]+:/ && text {printf "%-9s %s\n", substr($$1, 1, length($$1) - 1), text} \
	  {text = ""}' $(firstword $(MAKEFILE_LIST))
