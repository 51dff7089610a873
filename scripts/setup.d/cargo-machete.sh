# Finds dependencies that nothing uses.
cargo_tool cargo-machete "$cargo_machete_version" 1
