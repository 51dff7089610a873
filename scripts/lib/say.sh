# How scripts speak: one line before each long step, what it does and about how long it takes.

say() { printf '\033[1m•\033[0m %s\n' "$*"; }

stop() {
    printf '\033[1mStopped:\033[0m %s\n' "$*" >&2
    exit 1
}

# quietly LOG CMD…: the output goes to a file, which is shown only when the command fails.
quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    if ! "$@" >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        stop "failed: $* (the whole output: $log)"
    fi
}
