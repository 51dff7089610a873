# The compiler of rust-toolchain.toml with its components and the browser's target.
if ! command -v rustup >/dev/null; then
    rustc --version 2>/dev/null | grep -q "^rustc $pinned_rust " || stop "Rust $pinned_rust is needed, best installed with rustup."
    [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ] || stop "Rust's standard library for wasm32-unknown-unknown is needed."
else
    if ! rustc --version >/dev/null 2>&1; then
        say "Installing Rust $pinned_rust: about 1 min."
        quietly "$RADSLAG_CACHE/log/rust.log" rustup toolchain install "$pinned_rust" --profile minimal --component rustfmt --component clippy --target wasm32-unknown-unknown
    fi
    sysroot=$(rustc --print sysroot)
    if [ ! -d "$sysroot/lib/rustlib/wasm32-unknown-unknown" ]; then
        say "Installing Rust's standard library for the browser: about 10 s."
        quietly "$RADSLAG_CACHE/log/rust.log" rustup target add wasm32-unknown-unknown
    fi
    for component in rustfmt clippy; do
        if [ ! -x "$sysroot/bin/cargo-${component/rustfmt/fmt}" ]; then
            say "Installing $component: a few seconds."
            quietly "$RADSLAG_CACHE/log/rust.log" rustup component add "$component"
        fi
    done
fi
command -v cc >/dev/null || stop "A C compiler is needed (Debian: apt-get install gcc libc6-dev)."
