# The pinned versions of tools that are built with cargo. npm's are in node-tools/, PyPI's in python-tools.txt,
# the compiler's in rust-toolchain.toml, wasm-bindgen's in Cargo.toml (the library and its command must match).
cargo_leptos_version=0.3.7 # from 0.3.8 on the locked dependencies may need a newer compiler than ours
cargo_nextest_version=0.9.143
cargo_deny_version=0.20.2
cargo_machete_version=0.9.2
wasm_bindgen_version=$(sed -n 's/^wasm-bindgen *= *"=\(.*\)"/\1/p' "$ROOT/Cargo.toml")
