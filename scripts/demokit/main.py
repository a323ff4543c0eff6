"""The command line, and the order of things: set up once, serve, stop all."""
import argparse
import fcntl
import json
import os
import shutil
import signal
import sys
import time

from . import story, world
from .node import Node
from .progress import Stop, step

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

DESCRIPTION = """Runs fictional boards on this machine until Ctrl-C. Run again, it resumes.

Environment: DEMO_DIR (.demo), DEMO_BASE_PORT (8101; federation ports are 1,000 above),
DEMO_BOARDS (3)."""


def main(words):
    parser = argparse.ArgumentParser(
        prog="scripts/demo", description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reset", action="store_true", help="throw the demo's data away")
    parser.add_argument(
        "--programs", default=os.path.join(ROOT, ".build", "release"), metavar="DIR",
        help="where FederationNode and fedctl lie")
    options = parser.parse_args(words)
    directory = os.path.abspath(os.environ.get("DEMO_DIR") or os.path.join(ROOT, ".demo"))
    try:
        return reset(directory) if options.reset else run(
            directory, os.path.abspath(options.programs))
    except Stop as reason:
        print(f"\nThe demo stopped. {reason}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def number(name, fallback, low, high):
    text = os.environ.get(name) or str(fallback)
    if not text.isdigit() or not low <= int(text) <= high:
        raise Stop(f"{name} is a number from {low} to {high}, not {text!r}.")
    return int(text)


def locked(directory):
    """Only one demo at a time works on a directory."""
    os.makedirs(directory, mode=0o700, exist_ok=True)
    lock = open(os.path.join(directory, "demo.lock"), "w", encoding="ascii")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise Stop(f"Another demo works on {directory}. Stop it with Ctrl-C first.") from None
    return lock


def reset(directory):
    if not os.path.isdir(directory):
        print("There was no demo to throw away.")
        return 0
    lock = locked(directory)
    entries = set(os.listdir(directory)) - {"demo.lock"}
    if entries and "demo-state.json" not in entries:
        raise Stop(f"{directory} holds no demo; nothing was thrown away.")
    shutil.rmtree(directory)
    lock.close()
    print(f"The demo's data is gone. `make demo` starts over.")
    return 0


def run(directory, programs):
    count = number("DEMO_BOARDS", 3, 1, 60)
    base = number("DEMO_BASE_PORT", 8101, 1024, 60000)
    for program in ("FederationNode", "fedctl"):
        if not os.access(os.path.join(programs, program), os.X_OK):
            raise Stop(f"{program} is not built. `make demo` builds it.")
    lock = locked(directory)
    summary = os.path.join(directory, "demo.json")
    if os.path.exists(summary):
        os.remove(summary)
    boards = world.boards(count)
    nodes = [
        Node(board, os.path.join(directory, board.key), programs, base + index, base + 1000 + index)
        for index, board in enumerate(boards)
    ]
    stopping = []
    for number_ in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number_, lambda *_: interrupt(stopping))
    try:
        serve(nodes, directory, summary)
        watch(nodes)
    except KeyboardInterrupt:
        return 0
    finally:
        stopping.append(True)
        stop(nodes, summary)
        lock.close()


def interrupt(stopping):
    """The first Ctrl-C ends what is going on; while all is being stopped, more are ignored."""
    if not stopping:
        stopping.append(True)
        raise KeyboardInterrupt


def serve(nodes, directory, summary):
    state = story.State(os.path.join(directory, "demo-state.json"), len(nodes))
    print(f"{len(nodes)} fictional boards in {directory}")
    for node in nodes:
        if node.holder():
            raise Stop(f"{node.board.name} is served already, by process {node.holder()}.")
        node.initialise()
        if node.configured_for() != node.web_address:
            raise Stop(
                f"This demo was made for {node.configured_for()}. Set DEMO_BASE_PORT as it was, "
                "or start over with `make demo-reset`.")
    with step("Start the nodes") as progress:
        for index, node in enumerate(nodes):
            progress.update(f"{index + 1} of {len(nodes)}")
            node.start()
    for node in nodes:
        node.board_id = node.fedctl("status")["board_id"]
    story.tell(nodes, state)
    write_summary(nodes, summary)
    show(nodes)


def write_summary(nodes, path):
    boards = [
        {
            "name": node.board.name,
            "board_id": node.board_id,
            "web_url": node.web_url,
            "federation_address": node.federation_address,
            "admin_socket": os.path.join(node.directory, "admin.sock"),
            "data_directory": node.directory,
            "pid": node.process.pid,
            "people": [
                {"name": person.name, "role": person.demo_role, "login": person.email,
                 "password": world.PASSWORD}
                for role in ("teacher", "director", "office", "admin")
                for person in node.board.with_role(role)
            ],
        }
        for node in nodes
    ]
    with open(path + ".new", "w", encoding="utf-8") as file:
        json.dump({"boards": boards}, file, ensure_ascii=False, indent=2)
        file.flush()
        os.fsync(file.fileno())
    os.rename(path + ".new", path)


def show(nodes):
    labels = {
        "teacher": "teacher", "director": "director", "office": "board office", "admin": "admin",
    }
    print()
    for node in nodes[:6]:
        print(f"{node.board.name}  {node.web_url}")
        for role, label in labels.items():
            person = node.board.with_role(role)[0]
            print(f"    {label:<13} {person.name:<24} {person.email}")
    if len(nodes) > 6:
        print(f"… and {len(nodes) - 6} more, all in demo.json")
    print(f"\nPassword of them all: {world.PASSWORD}")
    print(f"fedctl: {nodes[0].programs}/fedctl status --dir {nodes[0].directory}")
    print("Ctrl-C stops all of it.", flush=True)


def watch(nodes):
    """Stays until Ctrl-C. A node that ends is told of, not started again: that may be the point."""
    gone = set()
    while True:
        time.sleep(0.5)
        for node in nodes:
            if node.board.key in gone or node.process.poll() is None:
                continue
            gone.add(node.board.key)
            print(f"{node.board.name} has stopped. Start it again, in another terminal:\n"
                  f"    {' '.join(node.command)}", flush=True)


def stop(nodes, summary):
    if os.path.exists(summary):
        os.remove(summary)
    with step("Stop the nodes"):
        for node in nodes:
            node.ask_to_stop()
        for node in nodes:
            node.finish()
