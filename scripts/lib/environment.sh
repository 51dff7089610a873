# Where Rådslag's tools, caches and build results lie. Sourced by every script; runs nothing.
# Kept outside the checkout, so that a fresh checkout finds them again.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export RADSLAG_CACHE="${RADSLAG_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/radslag}"
export RADSLAG_TOOLS="${RADSLAG_TOOLS:-$RADSLAG_CACHE/tools}"

# A continuous-integration run starts from a clean checkout: dependencies are compiled once, beside the tools.
# target/style, target/site and target/release-package stay in the checkout: they are results, not caches.
if [ -n "${CI:-}" ]; then
    export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$RADSLAG_CACHE/target}"
fi

# The pinned toolchain may be installed under the name `stable` instead of its number.
pinned_rust=$(sed -n 's/^channel *= *"\(.*\)"/\1/p' "$ROOT/rust-toolchain.toml")
rustup_home="${RUSTUP_HOME:-$HOME/.rustup}"
if ! compgen -G "$rustup_home/toolchains/$pinned_rust-*" >/dev/null; then
    for stable in "$rustup_home"/toolchains/stable-*; do
        if [ -x "$stable/bin/rustc" ] && "$stable/bin/rustc" --version | grep -q "^rustc $pinned_rust "; then
            export RUSTUP_TOOLCHAIN=stable
        fi
    done
fi

for folder in /usr/lib/postgresql/*/bin "$HOME/.cargo/bin" "$RADSLAG_TOOLS/python/bin" "$RADSLAG_TOOLS/node/node_modules/.bin" "$RADSLAG_TOOLS/bin"; do
    case ":$PATH:" in
        ":$folder:"*) ;;
        *) [ ! -d "$folder" ] || PATH="$folder:$PATH" ;;
    esac
done
export PATH
export npm_config_loglevel=error npm_config_fund=false npm_config_audit=false npm_config_update_notifier=false
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 PIP_DISABLE_PIP_VERSION_CHECK=1
