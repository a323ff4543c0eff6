"""What the benchmarks share: processes on a core, their CPU and memory, load generators, medians."""
import contextlib
import http.client
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RELEASE = os.path.join(ROOT, ".build", "release")
PEERS = os.environ.get("LERARENKAMER_PEERS", os.path.join(ROOT, "..", "shared", "peers"))
DATA = os.environ.get("LERARENKAMER_DATA", os.path.join(ROOT, "..", "shared", "data"))
TICK = os.sysconf("SC_CLK_TCK")
RUNS = int(os.environ.get("BENCH_RUNS", "5"))
# No wait may last for ever: a benchmark that hangs says so after this many seconds.
PATIENCE = 120


class CannotMeasure(Exception):
    """A figure that cannot be had here; the message is the reason that the results give."""


def say(text):
    print(text, file=sys.stderr, flush=True)


def program(name, package=None):
    """The path of a release program of ours, or of a tool with the package that brings it."""
    own = os.path.join(RELEASE, name)
    if os.path.exists(own):
        return own
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/bin")
    if not found:
        hint = f"apt-get install {package}" if package else "make release"
        raise CannotMeasure(f"{name} is missing: {hint}")
    return found


class Workbench(contextlib.ExitStack):
    """A temporary directory and the processes started for one benchmark; all gone at the end."""

    def __init__(self):
        super().__init__()
        self.directory = tempfile.mkdtemp(prefix="bench-")
        self.callback(shutil.rmtree, self.directory, ignore_errors=True)

    def path(self, *parts):
        return os.path.join(self.directory, *parts)

    def start(self, arguments, core=None, **more):
        """Starts a program, on one core when given, and ends it with the workbench."""
        if core is not None:
            arguments = ["taskset", "-c", str(core), *arguments]
        log = open(self.path(f"{os.path.basename(arguments[0])}-{len(os.listdir(self.directory))}"
                             ".log"), "ab")
        process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   start_new_session=True, **more)
        process.log = log.name
        log.close()
        self.callback(end, process)
        return process

    def certificate(self):
        """A certificate for localhost that lives two days; paths of certificate and key."""
        certificate, key = self.path("server.crt"), self.path("server.key")
        run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
             "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", certificate])
        return certificate, key


def end(process, patience=15):
    """Ends a process that we started, by its own pid."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)


def run(arguments, **more):
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=600, **more)
    if done.returncode:
        raise CannotMeasure(f"{os.path.basename(arguments[0])} ended with {done.returncode}: "
                            + (done.stderr or done.stdout)[-600:].strip())
    return done.stdout


def peer(script, *options):
    """What a peer's script measured, in this same run."""
    path = os.path.join(PEERS, script)
    if not os.path.exists(path):
        raise CannotMeasure(f"the peer's script {script} is not here; set LERARENKAMER_PEERS")
    return json.loads(run([sys.executable, path, *options]))


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def free_port_pair():
    """A base port for the demo: free, and so are those 1,000 above it."""
    for base in range(18101, 28101, 50):
        if not any(listens(base + n) or listens(base + 1000 + n) for n in range(3)):
            return base
    raise CannotMeasure("no free ports for the demo")


def wait_until(condition, what, process=None, pause=0.002, patience=PATIENCE):
    """Waits until condition() holds; returns how many seconds that took."""
    begin = time.monotonic()
    while True:
        if condition():
            return time.monotonic() - begin
        if process is not None and process.poll() is not None:
            with open(process.log, errors="replace") as log:
                raise CannotMeasure(f"{what}: the process ended. {log.read()[-600:]}")
        if time.monotonic() - begin > patience:
            raise CannotMeasure(f"{what}: not within {patience} s")
        time.sleep(pause)


def serves(port, path="/healthz"):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def listens(port):
    with contextlib.suppress(OSError):
        socket.create_connection(("127.0.0.1", port), 1).close()
        return True
    return False


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as f:
        fields = f.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def resident_mb(pid):
    with open(f"/proc/{pid}/status") as f:
        return round(int(re.search(r"VmRSS:\s+(\d+) kB", f.read())[1]) / 1024, 1)


def h2load(url, requests, core=1, extra=()):
    """8 connections of 32 streams, as the peers are loaded; requests a second and how many."""
    text = run(["taskset", "-c", str(core), program("h2load", "nghttp2-client"), "-n",
                str(requests), "-c", "8", "-m", "32", *extra, url])
    rate = re.search(r"finished in [\d.]+\w+, ([\d.]+) req/s", text)
    counts = re.search(r"(\d+) succeeded, (\d+) failed, (\d+) errored", text)
    data = re.search(r"\((\d+)\) data", text)
    if not rate or not counts or counts[2] != "0" or counts[3] != "0":
        raise CannotMeasure("h2load was not answered: " + text[-400:])
    return float(rate[1]), int(counts[1]), int(data[1]) if data else 0


def wrk(url, seconds, connections, *extra):
    """Requests a second and how many were answered 2xx or 3xx."""
    text = run([program("wrk", "wrk"), "-t1", f"-c{connections}", f"-d{seconds}s", *extra, url])
    if "Non-2xx" in text or re.search(r"Socket errors:.*(connect|timeout) [1-9]", text):
        raise CannotMeasure("wrk saw errors: " + text[-400:])
    return (float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]),
            int(re.search(r"(\d+) requests in", text)[1]))


def median(values, digits=2):
    return round(statistics.median(values), digits)


def percentile(values, p):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * p // 100) - 1))]
