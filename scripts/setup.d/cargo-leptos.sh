# Builds the server and the islands together. `no_downloads`: it uses wasm-bindgen and wasm-opt from PATH and fetches nothing itself.
cargo_tool cargo-leptos "$cargo_leptos_version" 12 --features no_downloads
