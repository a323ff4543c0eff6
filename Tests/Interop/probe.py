"""Runs the WireProbe binary: as a server, or for one call of our client."""

import json
import os
import pathlib
import select
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("PROBE", str(ROOT / ".build/debug/WireProbe"))


class Server:
    """A serving WireProbe, until the end of the `with`."""

    def __init__(self, *options):
        self.options = options

    def __enter__(self):
        self.process = subprocess.Popen(
            [BINARY, "--listen", "127.0.0.1:0", "--web", "127.0.0.1:0", *self.options],
            stdout=subprocess.PIPE, text=True)
        ready, _, _ = select.select([self.process.stdout], [], [], 20)
        assert ready, "WireProbe did not say where it listens"
        addresses = json.loads(self.process.stdout.readline())
        self.rpc, self.web = addresses["rpc"], addresses["web"]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=15)
        finally:
            self.process.kill()

    @property
    def rpc_port(self):
        return int(self.rpc.rsplit(":", 1)[1])

    @property
    def web_port(self):
        return int(self.web.rsplit(":", 1)[1])

    def resident_kib(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])

    def sockets(self):
        folder = pathlib.Path(f"/proc/{self.process.pid}/fd")
        return sum(os.readlink(link).startswith("socket:") for link in folder.iterdir())

    def is_running(self):
        return self.process.poll() is None


def call(address, *arguments, timeout=30):
    """One call of our client: what it printed, as lines."""
    done = subprocess.run(
        [BINARY, "call", address, *map(str, arguments)],
        capture_output=True, text=True, timeout=timeout)
    return done.returncode, done.stdout.splitlines(), done.stderr


def eventually(condition, seconds=10):
    """Waits for a condition that has to become true; says whether it did."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return condition()
