# aiosmtpd: the real SMTP server that tests send mail to (scripts/smtp-sink).
python_tools="$RADSLAG_TOOLS/python"
if ! cmp -s "$here/setup.d/python-tools.txt" "$python_tools/installed.txt"; then
    command -v python3 >/dev/null || stop "Python 3.10 or later is needed."
    say "Installing the test mail server: about 10 s."
    rm -rf "$python_tools"
    quietly "$RADSLAG_CACHE/log/python-tools.log" python3 -m venv "$python_tools"
    quietly "$RADSLAG_CACHE/log/python-tools.log" "$python_tools/bin/pip" install --no-deps --requirement "$here/setup.d/python-tools.txt"
    cp "$here/setup.d/python-tools.txt" "$python_tools/installed.txt"
fi
