# Every command of the project. Needs only Python 3.11, make and git.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
export PYTHONPATH := $(CURDIR)
.DEFAULT_GOAL := help
.PHONY: $(shell sed -n "s/^\([a-z-]*\):.*/\1/p" $(firstword $(MAKEFILE_LIST)))

help: ## List the commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

run: ## Set up what is missing and start everything (WEGWIJZER_PORT, WEGWIJZER_DATA)
	@$(PYTHON) -m tools run

run-telegram-demo: ## Chat in the terminal as on Telegram, without an account
	@$(PYTHON) -m tools telegram-demo

chaos: ## Kill processes during CONVERSATIONS=500 on Telegram for SECONDS=90, and count
	@$(PYTHON) -m tools chaos "$(CONVERSATIONS)" "$(SECONDS)"

test: ## Set up what is missing and run all tests
	@$(PYTHON) -m tools test

check: ## Lint and type-check the code
	@$(PYTHON) -m tools check

check-content: ## Show editors what is missing, outdated or broken, by language
	@$(PYTHON) -m tools check-content

evaluate: ## Measure understanding: FILE=questions.tsv or a folder, JSON=out.json
	@$(PYTHON) -m tools evaluate "$(FILE)" "$(JSON)"

thresholds: ## Print the curves that the limits in config.yml come from
	@$(PYTHON) -m tools thresholds

compare: ## The parts and Rasa's default pipeline on the same questions: EPOCHS=100 (slow)
	@$(PYTHON) -m tools compare "$(FILE)" "$(EPOCHS)"

without: ## What added topics cost the others, before and after: TOPICS=debts,find_job
	@$(PYTHON) -m tools without "$(TOPICS)" "$(FILE)"

bench: ## Measure start-up, memory and the time of an answer
	@$(PYTHON) -m tools bench

places: ## Measure how well places are found: FILE=mentions.tsv
	@$(PYTHON) -m tools places "$(FILE)"

demo-trends: ## Play two synthetic years of questions, to see the trends before there are users
	@$(PYTHON) -m tools demo-trends

trends-report: ## The yearly report as PDF and DOCX: YEAR=2026 (else the newest), FOLDER=.
	@$(PYTHON) -m tools trends-report "$(YEAR)" "$(FOLDER)"

bench-trends: ## Measure counting and publishing with QUESTIONS=10000000 (about four minutes)
	@$(PYTHON) -m tools bench-trends "$(QUESTIONS)"

quality: ## Measure on the development sets and write docs/quality.md
	@$(PYTHON) -m tools quality

account: ## Staff accounts: DO="add anna --roles front_office --offices ID", DO="--help"
	@$(PYTHON) -m tools account '$(DO)'

bench-console: ## Load the console: 300 conversations, 30 staff, 20 messages a second, both databases
	@$(PYTHON) -m tools bench-console

adapt: ## Learn the sentence model's adapter (slow, committed): EPOCHS=5, GO_ON=1 from the present one
	@$(PYTHON) -m tools adapt "$(EPOCHS)" "$(GO_ON)"

vectors: ## Write the vectors that spare a first start minutes (committed; after adapt or many new questions)
	@$(PYTHON) -m tools vectors

rotate-keys: ## Seal all sign-ups and drafts with a new key (stop the services first)
	@$(PYTHON) -m tools rotate-keys

lock: ## Pin all packages anew, with hashes and without naming an index
	@for group in engine app dev; do .venv/uv/bin/uv pip compile -q --generate-hashes \
	  --no-emit-index-url --group $$group -p 3.11 -o requirements/$$group.txt; done
