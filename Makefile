# `make` lists what there is. Everything installs what it needs first.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help deps product-deps tools build release test swift-test interop end-to-end check \
	lint tidy protos bench demo demo-reset picture generate format

# A module may import only what Package.swift says that it depends on.
BUILD := swift build --explicit-target-dependency-import-check error
PYTEST := .venv/bin/python -m pytest -q -p no:cacheprovider
export TEST_OUTPUT ?= $(CURDIR)/.test-output
# Playwright uses Debian's chromium; it must never fetch a browser of its own.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1
export PYTHONDONTWRITEBYTECODE := 1

help: ## List these targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## Install the Debian packages that building and testing need.
	@scripts/install-dependencies

product-deps:
	@scripts/install-dependencies --product

tools: deps
	@scripts/test-tools

build: product-deps ## Build everything for debugging.
	$(BUILD)

release: product-deps ## Build the programs, optimised, into .build/release/.
	$(BUILD) -c release --static-swift-stdlib

test: swift-test interop end-to-end ## Run every test: Swift, other people's clients, a browser.

swift-test: deps
	$(BUILD) --build-tests
	swift test --skip-build

# These start our programs and talk to them with clients that we did not write.
interop end-to-end: swift-test tools

interop:
	@if [ -d Tests/Interop ]; then echo "== Tests/Interop"; $(PYTEST) Tests/Interop; fi

end-to-end: interop
	@if [ -d Tests/EndToEnd ]; then echo "== Tests/EndToEnd"; $(PYTEST) Tests/EndToEnd; fi

check: lint protos tidy ## Check format, protos, generated code, scripts and house rules.

lint: deps
	swift format lint --strict -r Sources Tests Package.swift
	@scripts/check-scripts

protos: tools
	.venv/bin/buf lint Protos
	@scripts/generate-messages --check

tidy: deps
	$(BUILD) --build-tests
	swift test --skip-build --filter TidyTests

bench: release tools ## Measure speed and memory next to the peers, into .bench/results.json.
	@scripts/install-dependencies --bench
	Benchmarks/run

demo: ## Three boards on this machine; Ctrl-C stops them, `make demo` goes on.
	@scripts/install-dependencies --product
	$(BUILD) -c release --static-swift-stdlib
	@exec scripts/demo

demo-reset: ## Throw the demo's data away.
	@scripts/demo --reset

picture: tools ## Draw the README's picture from the running demo.
	.venv/bin/python scripts/picture

generate: deps ## Generate the message code after a change in Protos/.
	scripts/generate-messages

format: ## Format the Swift sources.
	swift format -i -r Sources Tests Package.swift
