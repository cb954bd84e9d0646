#!/usr/bin/env bash
# Runs clang-tidy over the sources of core/, each file again only when it, a
# header, a flag or the checks themselves changed. Needs build/native.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

tidy=clang-tidy-14
passed=build/tidy
mkdir -p "$passed"

# What every file depends on.
common=$(
  {
    "$tidy" --version
    cat .clang-tidy build/native/compile_commands.json
    find core -name '*.h' -type f -print0 | sort -z | xargs -0 cat
  } | sha256sum
)

mapfile -t sources < <(find core/src -name '*.cpp' -type f | sort)
[ ${#sources[@]} -gt 0 ] || die "there is no source in core/src"

changed=()
for source in "${sources[@]}"; do
  fingerprint=$({ echo "$common"; cat "$source"; } | sha256sum)
  mark=$passed/${source//\//_}
  [ "$(cat "$mark" 2>/dev/null)" = "$fingerprint" ] || changed+=("$source" "$mark" "$fingerprint")
done
if [ ${#changed[@]} = 0 ]; then
  echo "No file changed since it passed."
  exit
fi

echo "Files to analyse: $((${#changed[@]} / 3)) of ${#sources[@]}"

# The build's compiler may know warnings that clang does not.
export tidy options="--quiet --extra-arg=-Wno-unknown-warning-option -p build/native"
# shellcheck disable=SC2016 # The inner shell expands these.
printf '%s\0' "${changed[@]}" | xargs -0 -n 3 -P "$(nproc)" bash -c '
  $tidy $options "$1" 2> >(grep -v "warnings generated" >&2) && echo "$3" >"$2"' tidy
