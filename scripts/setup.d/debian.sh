# What tests need from the system: a browser, a PostgreSQL server, Java for the HTML checker, venv for Python.
missing=()
if grep -qx ID=debian /etc/os-release; then
    # The same browser without its windows: stories take a fifth less time in it.
    command -v chromium-headless-shell >/dev/null || missing+=(chromium-headless-shell)
else
    command -v chromium || command -v chromium-browser || command -v google-chrome || missing+=(chromium)
fi >/dev/null
command -v initdb >/dev/null || missing+=(postgresql)
command -v java >/dev/null || missing+=(default-jre-headless)
python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
if [ ${#missing[@]} -gt 0 ]; then
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null && as_root=(sudo) || stop "please install as root: apt-get install ${missing[*]}"
    fi
    command -v apt-get >/dev/null || stop "please install with your system's package manager: ${missing[*]} (Debian's names)"
    say "Installing ${missing[*]} with apt-get: 1 to 3 min."
    quietly "$RADSLAG_CACHE/log/apt.log" "${as_root[@]}" apt-get update
    quietly "$RADSLAG_CACHE/log/apt.log" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"
    source "$here/lib/environment.sh" # PostgreSQL's folder may be new
fi
