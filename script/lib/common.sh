# shellcheck shell=bash
# What every script shares: where we stand, how we speak, and which Node we run.
# Read with `.`, after which the working directory is the root of the repository.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"

say() { printf '==> %s\n' "$*"; }

die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# Debian's Node is too old for some tools; script/setup then puts another in .tools/.
export PATH=$root/.tools/node_modules/.bin:$root/node_modules/.bin:$PATH

# Debian's Emscripten looks for `acorn` beside Debian's Node; any other Node has to be told.
[ ! -d /usr/share/nodejs ] || export NODE_PATH=/usr/share/nodejs

# "debian-12", "ubuntu-24.04", or "unknown" where the system does not say.
distribution() {
  [ -r /etc/os-release ] || { echo unknown; return; }
  # shellcheck source=/dev/null
  (. /etc/os-release && echo "${ID:-unknown}-${VERSION_ID:-unknown}")
}
