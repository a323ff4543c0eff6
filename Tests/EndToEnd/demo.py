"""Starts the demo for the tests, and does to its boards what an operator would."""
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(os.environ.get("LERARENKAMER_PROGRAMS") or ROOT / ".build" / "debug")
GROUP = "Leerkrachten groep 2"


def free_base_port(boards):
    """A base whose web and federation ports are free now."""
    for base in range(18101, 28101, 50):
        ports = [base + offset + index for offset in (0, 1000) for index in range(boards)]
        if all(is_free(port) for port in ports):
            return base
    raise RuntimeError("no free ports")


def is_free(port):
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
            return True
        except OSError:
            return False


def wait_until(done, seconds=20, what="it"):
    """Asks until `done()` gives something true."""
    end = time.monotonic() + seconds
    while True:
        answer = done()
        if answer:
            return answer
        assert time.monotonic() < end, f"{what} did not happen within {seconds} s"
        time.sleep(0.05)


class Board:
    def __init__(self, facts):
        self.name = facts["name"]
        self.id = facts["board_id"]
        self.url = facts["web_url"]
        self.host, port = facts["federation_address"].rsplit(":", 1)
        self.federation_port = int(port)
        self.directory = pathlib.Path(facts["data_directory"])
        self.socket = facts["admin_socket"]
        self.pid = facts["pid"]
        self.people = facts["people"]
        self.process = None

    def person(self, role, index=0):
        return [person for person in self.people if person["role"] == role][index]

    def serves(self):
        try:
            with urllib.request.urlopen(self.url + "/healthz", timeout=2) as answer:
                return answer.status == 200
        except OSError:
            return False

    def stop(self, number=signal.SIGTERM):
        pid = self.process.pid if self.process else self.pid
        os.kill(pid, number)
        if self.process:
            self.process.wait(20)
        wait_until(lambda: not self.lock_is_held(), 20, f"{self.name} ends")

    def lock_is_held(self):
        import fcntl
        with open(self.directory / "node.lock", encoding="ascii") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
                return False
            except BlockingIOError:
                return True

    def start(self, wait=True):
        with open(self.directory / "node.log", "ab") as log:
            self.process = subprocess.Popen(
                [PROGRAMS / "FederationNode", "serve", "--dir", self.directory],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        if wait:
            wait_until(self.serves, 20, f"{self.name} serves")

    def run(self, *words, stdin=None):
        return subprocess.run(
            [PROGRAMS / "fedctl", *words, "--dir", self.directory],
            input=stdin, capture_output=True, timeout=60)

    def fedctl(self, *words, stdin=None, status=0):
        """Runs fedctl with --json; the answer of a command that ends with `status`."""
        done = self.run(*words, "--json", stdin=stdin)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return json.loads(done.stdout or done.stderr)


class Demo:
    """The demo as a process, in a directory of its own."""

    def __init__(self, directory, boards=3, base_port=None):
        self.directory = pathlib.Path(directory)
        self.base_port = base_port or free_base_port(boards)
        self.environment = os.environ | {
            "DEMO_DIR": str(self.directory), "DEMO_BASE_PORT": str(self.base_port),
            "DEMO_BOARDS": str(boards),
        }
        self.boards = []
        self.process = None
        self.output = ""

    def start(self, seconds=240):
        summary = self.directory / "demo.json"
        self.process = subprocess.Popen(
            [ROOT / "scripts" / "demo", "--programs", PROGRAMS], env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        end = time.monotonic() + seconds
        while not summary.exists():
            if self.process.poll() is not None or time.monotonic() > end:
                self.process.kill()
                raise AssertionError("the demo does not serve:\n" + self.process.stdout.read())
            time.sleep(0.1)
        self.boards = [Board(facts) for facts in json.loads(summary.read_text())["boards"]]
        return self

    def stop(self, number=signal.SIGINT):
        for board in self.boards:
            if board.process and board.process.poll() is None:
                board.process.terminate()
                board.process.wait(20)
        self.process.send_signal(number)
        self.output = self.process.communicate(timeout=60)[0]
        return self.process.returncode

    def reset(self):
        subprocess.run(
            [ROOT / "scripts" / "demo", "--reset"], env=self.environment, check=True,
            stdout=sys.stderr, timeout=60)
