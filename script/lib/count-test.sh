#!/usr/bin/env bash
# Shows that the bookkeeping in count.sh cannot be fooled: each case runs a
# made-up runner and compares the last line and the status of the summary.
# shellcheck disable=SC2317 # The functions are handed on by name.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
. "$root/script/lib/count.sh"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
logs=$scratch results=$scratch/results.tsv wrong=0

tally() { printf 'passed %s\nfailed %s\nskipped %s\n' "$1" "$2" "$3" >"$TALLY"; }
passes() { tally 3 0 0; }
fails() { tally 3 2 0; return 1; }
hides_its_failure() { tally 3 2 0; }
crashes() { return 139; }
crashes_after_its_tally() { tally 3 0 0; return 139; }
runs_nothing() { tally 0 0 0; }
skips_everything() { tally 0 0 4; }
writes_nonsense() { echo 'passed many' >"$TALLY"; }
says_much() { echo '99 passed, 0 failed'; tally 1 0 0; }

# expect <last line> <status> <function that records>
expect() {
  : >"$results"
  "$3"
  local output status=0
  output=$(summary) || status=$?
  if [ "$(tail -n 1 <<<"$output")" != "$1" ] || [ "$status" != "$2" ]; then
    echo "$3: expected '$1' and status $2, got '$(tail -n 1 <<<"$output")' and status $status"
    wrong=1
  fi
}

one_good_suite() { suite unit gtest passes; }
two_failures() { suite unit gtest fails; suite wasm node passes; }
hidden_failure() { suite unit gtest hides_its_failure; }
crash() { suite unit gtest passes; suite wasm node crashes; }
late_crash() { suite wasm node crashes_after_its_tally; }
empty_run() { suite wasm node runs_nothing; }
all_skipped() { suite wasm node skips_everything; }
nonsense() { suite wasm node writes_nonsense; }
noise() { suite wasm node says_much; }
no_command() { suite wasm node "$scratch/no-such-command"; }
checks() { check lint good true; check lint bad false; check format good true; }
skipped_check() { check lint good true; skip lint other 'no such tool'; demand_parts lint; }
missing_part() { check lint good true; demand_parts lint browser; }
stale_tally() { suite wasm node passes; : >"$results"; suite wasm node crashes; }
nothing_at_all() { :; }

expect '3 passed, 0 failed' 0 one_good_suite
expect '6 passed, 2 failed' 1 two_failures
expect '3 passed, 2 failed' 1 hidden_failure
expect '3 passed, 1 failed' 1 crash
expect '3 passed, 1 failed' 1 late_crash
expect '0 passed, 1 failed' 1 empty_run
expect '0 passed, 1 failed, 4 skipped' 1 all_skipped
expect '0 passed, 1 failed' 1 nonsense
expect '1 passed, 0 failed' 0 noise
expect '0 passed, 1 failed' 1 no_command
expect '2 passed, 1 failed' 1 checks
expect '1 passed, 0 failed, 1 skipped' 0 skipped_check
expect '1 passed, 1 failed' 1 missing_part
expect '0 passed, 1 failed' 1 stale_tally
expect '0 passed, 0 failed' 1 nothing_at_all

[ "$wrong" = 0 ] && echo "The counting is right in every case."
exit "$wrong"
