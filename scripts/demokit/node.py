"""One board's node as a process, and fedctl that talks to it."""
import ctypes
import fcntl
import json
import os
import signal
import subprocess
import urllib.error
import urllib.request

from .progress import Stop, wait_until


def die_with_parent():
    """The node ends when the demo does, even when that is killed."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)


class Node:
    def __init__(self, board, directory, programs, web_port, federation_port):
        self.board = board
        self.directory = directory
        self.programs = programs
        self.web_address = f"127.0.0.1:{web_port}"
        self.web_url = f"http://{self.web_address}"
        self.federation_address = f"127.0.0.1:{federation_port}"
        self.process = None
        self.board_id = ""

    @property
    def log(self):
        return os.path.join(self.directory, "node.log")

    @property
    def command(self):
        program = os.path.join(self.programs, "FederationNode")
        return [program, "serve", "--dir", self.directory]

    def initialise(self):
        if os.path.exists(os.path.join(self.directory, "node.json")):
            return
        result = subprocess.run(
            [os.path.join(self.programs, "FederationNode"), "init", "--dir", self.directory,
             "--name", self.board.name, "--board-number", self.board.number,
             "--colour", self.board.colour, "--web", self.web_address,
             "--federation", self.federation_address],
            capture_output=True, text=True)
        if result.returncode != 0:
            raise Stop(f"{self.board.name}: {result.stderr.strip()}")

    def configured_for(self):
        with open(os.path.join(self.directory, "node.json"), encoding="utf-8") as file:
            return json.load(file)["web"]

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True, preexec_fn=die_with_parent)
        wait_until(self.serves, 20, self.why_not)

    def serves(self):
        if self.process.poll() is not None:
            raise Stop(self.why_not())
        try:
            with urllib.request.urlopen(self.web_url + "/healthz", timeout=2) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def why_not(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            last = log.read().strip().splitlines()[-3:]
        return "\n".join([f"{self.board.name} does not serve. Its log says:", *last])

    def fedctl(self, *words, stdin=None, accept=(0,)):
        """Runs fedctl as an admin would, and gives its JSON."""
        result = subprocess.run(
            [os.path.join(self.programs, "fedctl"), *words, "--dir", self.directory, "--json"],
            input=stdin, capture_output=True)
        if result.returncode not in accept:
            said = (result.stderr or result.stdout).decode(errors="replace").strip()
            shown = " ".join(words[:3])
            raise Stop(f"{self.board.name}: fedctl {shown} gave {result.returncode}:\n{said}")
        return json.loads(result.stdout) if result.stdout.strip() else {}

    def holder(self):
        """The process that serves this directory now, ours or one started by hand; else None."""
        try:
            with open(os.path.join(self.directory, "node.lock"), encoding="ascii") as lock:
                try:
                    fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
                    return None
                except BlockingIOError:
                    return int(lock.read().strip() or 0) or None
        except (FileNotFoundError, ValueError):
            return None

    def ask_to_stop(self):
        pid = self.holder()
        if pid is None and self.process is not None and self.process.poll() is None:
            pid = self.process.pid
        if pid is not None:
            try:
                os.kill(pid, signal.SIGTERM)
                os.kill(pid, signal.SIGCONT)
            except ProcessLookupError:
                pass

    def finish(self, seconds=15):
        if self.process is None:
            return
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
