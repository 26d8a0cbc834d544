# The menu: `make` alone shows it.
SHELL := /bin/sh
KITH := .build/release/kith
PORT ?= 8080
DATA ?= ./data
.DEFAULT_GOAL := help
.PHONY: help deps build run test test-all check format bench bench-linkage bench-live docs

help: ## Show this menu
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## Install what building and running need (Debian packages), fetch the stylesheet
	@command -v swift >/dev/null || { echo "Swift 6.3 is needed and was not found: see swift.org/install." >&2; exit 4; }
	@Tools/install libsqlite3-dev pkg-config python3 python3-pip ca-certificates \
		poppler-utils librsvg2-bin unzip wbritish weasyprint fonts-dejavu-core
	@Tools/assets

build: deps $(KITH) ## Build the release: .build/release/kith

# Asking the package manager whether anything changed takes longer than make's own look at the
# files, which is enough for a second `make run`.
$(KITH): Package.swift $(shell find Sources Content -type f -o -type d)
	@echo "Building (the first time takes some minutes)"
	swift build --configuration release --product kith
	@touch $(KITH)

run: build ## Load the invented partnership into ./data and serve http://127.0.0.1:8080
	@exec $(KITH) demo --data $(DATA) --port $(PORT)

test: ## Install what tests need and run everything, browser included
	@Tools/test

test-all: ## The same, and the slow rest
	@KITH_SLOW_TESTS=1 Tools/test

check: ## Format, and what can be checked without building
	swift format lint --strict --recursive Sources Tests Content Package.swift

format: ## Put the sources in the project's format
	swift format --in-place --recursive Sources Tests Content Package.swift

bench: ## Measure speed against named peers
	@Tools/bench

bench-linkage: deps ## Measure linkage beside Splink (fetched from PyPI)
	@Tools/bench-linkage

bench-live: ## Measure one record against a million, beside Splink
	@Tools/bench-live

docs: ## Write docs/reference from the code
	swift run --configuration debug kith docs --out docs/reference
