# Runs the Rust tests, each in a process of its own.
cargo_tool cargo-nextest "$cargo_nextest_version" 5
