# cargo_tool NAME VERSION MINUTES [cargo install arguments…]: builds a tool into $RADSLAG_TOOLS/bin, unless that version is there or on PATH.
cargo_tool() {
    local name=$1 version=$2 minutes=$3
    shift 3
    if grep -qs "^\"$name $version " "$RADSLAG_TOOLS/.crates.toml"; then
        return
    fi
    local command=$name
    [ "$name" != wasm-bindgen-cli ] || command=wasm-bindgen
    if "$command" --version 2>/dev/null | grep -qw "$version"; then
        return
    fi
    say "Building $name $version: about $minutes min on two cores, only this once."
    # Its objects must not land among the project's own.
    quietly "$RADSLAG_CACHE/log/$name.log" env -u CARGO_TARGET_DIR cargo install --locked --root "$RADSLAG_TOOLS" "$name" --version "=$version" "$@"
}
