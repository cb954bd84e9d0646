# shellcheck shell=bash
# The bookkeeping of script/test. Every check and every suite leaves one line in
# $results: part, name, passed, failed, skipped, log. What cannot be read is a failure.

# shellcheck disable=SC2154 # $root, $results and $logs are set by who reads this file.
record() {
  printf '%s\t%s\t%d\t%d\t%d\t%s\n' "$@" >>"$results"
  local what="$1: $2"
  if [ "$4" -gt 0 ]; then
    printf '    %-32s %d passed, %d FAILED\n' "$what" "$3" "$4"
  elif [ "$3" -gt 0 ]; then
    printf '    %-32s %d passed\n' "$what" "$3"
  fi
}

# skip <part> <name> <reason>: a check that this system cannot do.
skip() {
  record "$1" "$2" 0 0 1 -
  printf '    %-32s skipped: %s\n' "$1: $2" "$3"
}

# check <part> <name> <command…>: one check, passed when the command succeeds.
check() {
  local part=$1 name=$2 log=$logs/$1-$2.log
  shift 2
  if "$@" >"$log" 2>&1; then
    record "$part" "$name" 1 0 0 "$log"
  else
    record "$part" "$name" 0 1 0 "$log"
  fi
}

# suite <part> <name> <command…>: a test runner, which writes its tally to $TALLY:
#   passed <n>
#   failed <n>
#   skipped <n>
# A runner that leaves no tally, that ran nothing, or that ends badly although
# no test failed, counts as one failure more.
suite() {
  local part=$1 name=$2 log=$logs/$1-$2.log status=0 passed failed skipped
  shift 2
  export TALLY=$logs/$part-$name.tally
  rm -f "$TALLY"
  "$@" >"$log" 2>&1 || status=$?
  passed=$(tally_of passed) failed=$(tally_of failed) skipped=$(tally_of skipped)
  if [ -z "$passed" ] || [ -z "$failed" ] || [ -z "$skipped" ]; then
    passed=0 failed=1 skipped=0
    echo "The runner ended with status $status and left no tally." >>"$log"
  elif [ $((passed + failed)) = 0 ]; then
    failed=1
    echo "The runner ran no test at all." >>"$log"
  elif [ "$status" != 0 ] && [ "$failed" = 0 ]; then
    failed=1
    echo "The runner ended with status $status although no test failed." >>"$log"
  fi
  record "$part" "$name" "$passed" "$failed" "$skipped" "$log"
}

tally_of() {
  [ ! -f "$TALLY" ] || sed -n "s/^$1 \([0-9][0-9]*\)\$/\1/p" "$TALLY" | tail -n 1
}

# The parts that were asked for and left no line ran nothing: that is a failure.
demand_parts() {
  local part
  for part in "$@"; do
    grep -q "^$part	" "$results" || record "$part" "ran nothing" 0 1 0 -
  done
}

total() { awk -F '\t' -v column="$1" '{ sum += $column } END { print sum + 0 }' "$results"; }

# What failed with the end of its log, and as last line the sum. Status: whether all is well.
summary() {
  local part name failed log
  while IFS=$'\t' read -r part name _ failed _ log; do
    [ "$failed" -gt 0 ] || continue
    printf '\nFAILED %s: %s' "$part" "$name"
    if [ -f "$log" ]; then
      printf ' (whole log: %s)\n' "${log#"$root/"}"
      tail -n 40 "$log" | sed 's/^/    /'
    else
      printf '\n'
    fi
  done <"$results"
  local passed failed_in_all skipped
  passed=$(total 3) failed_in_all=$(total 4) skipped=$(total 5)
  [ "$skipped" = 0 ] && skipped='' || skipped=", $skipped skipped"
  printf '\n%s passed, %s failed%s\n' "$passed" "$failed_in_all" "$skipped"
  [ "$failed_in_all" = 0 ] && [ "$passed" -gt 0 ]
}
