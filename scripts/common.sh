# What setup, run, test and fuzz share. To be sourced, with `set -euo pipefail` before.
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$@"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# Runs a command whose output matters only when it fails: quietly LOG COMMAND…
quietly() {
    local log=$1
    shift
    mkdir -p -- "$(dirname -- "$log")"
    "$@" >"$log" 2>&1 || { local code=$?; cat -- "$log" >&2; return "$code"; }
}

# Builds a preset: build_preset PRESET [TARGET…]. Ninja reruns CMake when a CMake file changed, but
# knows nothing of the presets.
build_preset() {
    local preset=$1
    local ninja="$root/build/$preset/build.ninja"
    shift
    cd -- "$root"
    if [ ! -e "$ninja" ] || [ CMakePresets.json -nt "$ninja" ]; then
        quietly "build/$preset.configure.log" cmake --preset "$preset" || return
    fi
    cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"}
}
