# Makes the JavaScript that loads the islands.
cargo_tool wasm-bindgen-cli "$wasm_bindgen_version" 2
