# The only thing that a newcomer types. What each word does is a script in scripts/, one idea each.
# Tools are installed once, outside the checkout; results lie in target/.

.DEFAULT_GOAL := help
.PHONY: help run dev check test release format lints unit

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile

run: ## start Rådslag with example content on http://127.0.0.1:3000
	@scripts/setup build
	@scripts/run

dev: ## the same while you write: rebuilds and restarts at every change
	@scripts/setup build
	@scripts/dev

check: ## fast: format, lints, unit tests (SQLite only)
	@scripts/setup check
	@scripts/check

test: ## everything: check, dependencies, both databases, the built product in a browser
	@scripts/setup test
	@scripts/test

release: ## the optimised product in target/release-package
	@scripts/setup build
	@scripts/build
