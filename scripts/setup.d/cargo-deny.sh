# Checks licences, sources, bans and advisories of the dependencies.
cargo_tool cargo-deny "$cargo_deny_version" 5
