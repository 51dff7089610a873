# wasm-opt makes the islands' WebAssembly small. Distributions' own are too old for what the compiler writes.
node_tools="$RADSLAG_TOOLS/node"
if ! cmp -s "$here/setup.d/node-tools/package-lock.json" "$node_tools/installed-lock.json"; then
    command -v npm >/dev/null || stop "Node.js with npm is needed (version 20 or later)."
    say "Installing wasm-opt: about 20 s."
    mkdir -p "$node_tools"
    cp "$here"/setup.d/node-tools/package*.json "$node_tools/"
    quietly "$RADSLAG_CACHE/log/wasm-opt.log" npm ci --prefix "$node_tools"
    cp "$node_tools/package-lock.json" "$node_tools/installed-lock.json"
fi
