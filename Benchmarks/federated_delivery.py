"""Posts from board A to board B: acknowledged at A until committed and visible at B."""
import json
import os
import re
import sqlite3
import sys
import time

import node_figures
import nodes
import tools

SECONDS = 8
LONE_POSTS = 500


def two_boards(bench):
    """The demo with two boards; what demo.json says of it."""
    directory = bench.path("demo")
    process = bench.start(
        [sys.executable, os.path.join(tools.ROOT, "scripts", "demo")],
        env=dict(os.environ, DEMO_DIR=directory, DEMO_BOARDS="2",
                 DEMO_BASE_PORT=str(tools.free_port_pair())))
    told = os.path.join(directory, "demo.json")
    tools.wait_until(lambda: os.path.exists(told), "the demo serves", process, pause=0.2,
                     patience=300)
    with open(told) as f:
        return json.load(f)["boards"]


def log_in(board):
    teacher = next(p for p in board["people"] if p["role"] == "teacher")
    return nodes.Browser(int(board["web_url"].rstrip("/").rsplit(":", 1)[1]), teacher["login"],
                         teacher["password"])


class Arrivals:
    """Reads at B, through a connection of its own, how many network posts are committed."""

    def __init__(self, board):
        path = os.path.join(board["data_directory"], "node.db")
        self.connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

    def count(self):
        return self.connection.execute(
            "SELECT coalesce(max(log_seq), 0) FROM posts WHERE log_seq IS NOT NULL").fetchone()[0]


def network_page(browser):
    """The path of the network group's page, found as a person finds it."""
    page = browser.get("/groepen")
    found = re.search(r'href="(/[^"]+)"[^>]*>(?:(?!</a>).)*Leerkrachten groep 2', page, re.S)
    if not found:
        raise tools.CannotMeasure("the network group is not on the groups page")
    return found[1]


def measure():
    with tools.Workbench() as bench:
        boards = two_boards(bench)
        writer, arrivals = log_in(boards[0]), Arrivals(boards[1])
        page = network_page(writer)
        late = lone_posts(writer, page, arrivals)
        rates = [burst(bench, writer, page, arrivals) for _ in range(tools.RUNS)]
        return {"posts_per_s": tools.median(rates, 0),
                "latency_ms_p50": round(tools.percentile(late, 50) * 1000, 2),
                "latency_ms_p99": round(tools.percentile(late, 99) * 1000, 2),
                "lone_posts": len(late)}


def lone_posts(writer, page, arrivals):
    action, area, hidden = writer.write_form(page)
    late = []
    for n in range(LONE_POSTS):
        before = arrivals.count()
        hidden["request_id"] = f"{time.time_ns():032x}"
        status, _, _ = writer.post(action, {**hidden, area: f"Los bericht {n} " + "x" * 180})
        acknowledged = time.monotonic()
        if status != 303:
            raise tools.CannotMeasure(f"a post was answered {status}")
        tools.wait_until(lambda: arrivals.count() > before, "the post arrives", pause=0.0001)
        late.append(time.monotonic() - acknowledged)
    return late


def burst(bench, writer, page, arrivals):
    """Posts a second from the first acknowledged at A until the last is committed at B."""
    script = node_figures.posting_script(bench, writer, page)
    before = arrivals.count()
    begin = time.monotonic()
    _, answered = tools.wrk(writer.origin, SECONDS, 48, "-s", script)
    tools.wait_until(lambda: arrivals.count() - before >= answered, "all posts arrive", pause=0.01)
    return answered / (time.monotonic() - begin)
