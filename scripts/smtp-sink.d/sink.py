"""A real SMTP server for tests: keeps every message it accepts as a file.

FOLDER/000001.eml holds the message exactly as it was sent, FOLDER/000001.json its envelope (from, to, tls, login).
The first line on standard output is the port. It runs until it is told to stop.

How a recipient is treated is written in its local part:
    bounce+…@     refused for good (550)
    tempfail+…@   refused for now, every time (451)
    later+…@      refused for now the first time (451), accepted from then on
"""

import argparse
import asyncio
import json
import os
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile

from aiosmtpd.smtp import SMTP, AuthResult


class Sink:
    def __init__(self, folder: str, tls: bool):
        self.folder = folder
        self.tls = tls
        self.number = sum(1 for name in os.listdir(folder) if name.endswith(".eml"))
        self.seen_later: set[str] = set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        rule = address.split("@", 1)[0].split("+", 1)[0].lower() if "+" in address else ""
        if rule == "bounce":
            return "550 5.1.1 No such mailbox"
        if rule == "tempfail" or (rule == "later" and address not in self.seen_later):
            self.seen_later.add(address)
            return "451 4.3.0 Mailbox busy, try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.number += 1
        name = f"{self.number:06}"
        who = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": self.tls or session.ssl is not None,
            "login": getattr(session.auth_data, "login", b"").decode() if session.authenticated else None,
        }
        # The envelope first and the message by rename: whoever sees the .eml sees all of it.
        self.write(f"{name}.json", json.dumps(who).encode())
        self.write(f"{name}.eml", envelope.original_content)
        return "250 OK"

    def write(self, name: str, content: bytes):
        path = os.path.join(self.folder, name)
        with open(path + ".part", "wb") as file:
            file.write(content)
        os.replace(path + ".part", path)


def certificate(folder_for_clients: str) -> ssl.SSLContext:
    """A self-signed certificate for 127.0.0.1, made for this run; clients find it as certificate.pem."""
    with tempfile.TemporaryDirectory() as folder:
        key, cert = os.path.join(folder, "key.pem"), os.path.join(folder, "cert.pem")
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:FALSE"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        shutil.copy(cert, os.path.join(folder_for_clients, "certificate.pem"))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(cert, key)
        return context


async def main():
    parser = argparse.ArgumentParser(description="A real SMTP server for tests.")
    parser.add_argument("--folder", required=True, help="where messages are kept; made if missing")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--starttls", action="store_true", help="offer STARTTLS with a certificate of its own")
    parser.add_argument("--tls", action="store_true", help="speak TLS from the first byte, with a certificate of its own")
    parser.add_argument("--login", metavar="USER:PASSWORD", help="demand this login before a message is taken")
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)

    sink = Sink(options.folder, options.tls)
    tls = certificate(options.folder) if options.starttls or options.tls else None
    starttls = tls if options.starttls else None
    wanted = tuple(part.encode() for part in options.login.split(":", 1)) if options.login else None

    def authenticate(server, session, envelope, mechanism, auth_data):
        right = (auth_data.login, auth_data.password) == wanted
        # `handled=False` lets the server itself answer a wrong login with 535.
        return AuthResult(success=right, handled=right, auth_data=auth_data)

    def connection():
        return SMTP(
            sink, hostname="smtp-sink", enable_SMTPUTF8=True, tls_context=starttls,
            authenticator=authenticate if wanted else None, auth_required=wanted is not None,
            auth_require_tls=starttls is not None,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(connection, "127.0.0.1", options.port, ssl=tls if options.tls else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    # A test that is killed leaves no server behind: its end of our standard input closes.
    if not sys.stdin.isatty() and os.environ.get("SMTP_SINK_FOLLOWS_STDIN"):
        loop.add_reader(sys.stdin, lambda: sys.stdin.buffer.read1(1) or stopped.set())
    await stopped.wait()
    server.close()


asyncio.run(main())
