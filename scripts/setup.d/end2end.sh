# Playwright, axe and the Nu HTML checker: the lock file's versions, from npm's own cache when they are there.
if ! cmp -s end2end/package-lock.json end2end/node_modules/installed-lock.json; then
    say "Installing the end-to-end tests' packages: about 30 s."
    quietly "$RADSLAG_CACHE/log/end2end.log" npm ci --prefix end2end --prefer-offline
    cp end2end/package-lock.json end2end/node_modules/installed-lock.json
fi
