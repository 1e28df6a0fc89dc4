PYTHON ?=
export PYTHON

VENV := .venv/bin/python
INSTALL := $(VENV) -m pip install -qq --disable-pip-version-check --no-input --only-binary :all: --require-hashes
LOCK := $(VENV) -m uv pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock" pyproject.toml

.DEFAULT_GOAL := help
.PHONY: build serve check test soak bench setup reference lock clean help

build: .venv/installed ## Build the site into public/ (sets everything up the first time)
	@$(VENV) build.py build
	@echo "To look at it: make serve"

serve: .venv/installed ## Look at the site; it is rebuilt and reloaded whenever you save
	@$(VENV) build.py serve

check: .venv/installed ## Look for mistakes in the content; writes nothing
	@$(VENV) build.py check

test: .venv/installed-dev ## Run every test (BROWSER=none leaves out those that need a browser)
	@$(VENV) -m tests.browser
	@$(VENV) -m ruff check --quiet
	@$(VENV) -m ruff format --check --quiet
	@$(VENV) -m mypy --no-error-summary
	@$(VENV) -m pytest

soak: .venv/installed-dev ## Run the tests that take hours, with many more random examples
	@$(VENV) -m pytest -m "soak or not soak" --hypothesis-profile=soak

bench: .venv/installed-dev ## Measure the speed, in minutes (SIZE=100 and PAIRS=5 say of what; FULL=1 for everything)
	@$(VENV) -m benchmarks $(if $(FULL),--full) $(if $(SIZE),--size $(SIZE)) $(if $(PAIRS),--pairs $(PAIRS))

setup: .venv/installed ## Install what Prospectus needs into .venv/, and nothing more

reference: .venv/installed ## Write the generated parts of docs/ and schemas/ anew
	@$(VENV) -m docs.reference

lock: .venv/installed ## Write the requirements files anew from pyproject.toml (UPGRADE=1 takes newer versions)
	@$(VENV) -m pip install -qq --disable-pip-version-check uv
	@$(LOCK) $(if $(UPGRADE),--upgrade) --output-file requirements.txt
	@$(LOCK) $(if $(UPGRADE),--upgrade) --group dev --constraint requirements.txt --output-file requirements-dev.txt

clean: ## Remove what make and Prospectus made, and nothing else
	@scripts/clean.sh

help: ## Show this list
	@echo "Prospectus: programme information pages from Markdown and YAML"
	@echo
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

# Wheels only: a package built from source would fetch build tools that no hash guards.
.venv/installed: requirements.txt scripts/environment.sh
	@scripts/environment.sh
	@echo "Installing what Prospectus needs"
	@$(INSTALL) --requirement requirements.txt
	@touch $@

.venv/installed-dev: requirements-dev.txt .venv/installed
	@echo "Installing what the tests need"
	@$(INSTALL) --requirement requirements-dev.txt
	@touch $@
