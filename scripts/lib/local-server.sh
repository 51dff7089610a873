# The settings of a server on one's own machine. Sourced after environment.sh; what is already set is kept.
export RADSLAG_DATA_DIR="${RADSLAG_DATA_DIR:-$ROOT/data}"
export RADSLAG_DATABASE_URL="${RADSLAG_DATABASE_URL:-sqlite:$RADSLAG_DATA_DIR/radslag.db}"
export RADSLAG_ADDR="${RADSLAG_ADDR:-127.0.0.1:3000}"
export RADSLAG_BASE_URL="${RADSLAG_BASE_URL:-http://$RADSLAG_ADDR}"
mkdir -p "$RADSLAG_DATA_DIR"

# Example content goes into an empty database only; whatever has been written stays.
fill_if_empty() {
    if [ ! -e "$RADSLAG_DATA_DIR/seeded" ]; then
        "$1" seed
        touch "$RADSLAG_DATA_DIR/seeded"
    fi
}

tell_where() {
    say "Rådslag: $RADSLAG_BASE_URL (stop with ctrl-C)"
    say "Staff: $RADSLAG_BASE_URL/admin, e.g. samordnare@exempel.se; password $(head -n 1 "$RADSLAG_DATA_DIR/staff.txt"); all accounts: $RADSLAG_DATA_DIR/staff.txt"
    say "Outgoing mail: ${RADSLAG_SMTP_URL:-files in $RADSLAG_DATA_DIR/mail}"
}
