"""200 SIGKILLs at random moments, on either side, while people post: nothing lost or doubled.

What the web answers with 303 is acknowledged. At the end both boards hold every acknowledged post
exactly once; each writer's posts stand in the order in which they were written, and the group's log
has the same order at both.
"""
import http.client
import random
import re
import signal
import sqlite3
import sys
import threading
import time
import urllib.parse
import uuid

from demo import GROUP, ROOT, Demo, wait_until

sys.path.insert(0, str(ROOT / "scripts"))
from demokit.browser import Browser  # noqa: E402

KILLS = 200
MARK = re.compile(r"kill-[0-9a-f]{12}")


class Writer(threading.Thread):
    """Posts on one board without pause; keeps what was acknowledged."""

    def __init__(self, board, stopping):
        super().__init__(daemon=True)
        self.board = board
        self.stopping = stopping
        self.person = board.person("teacher")
        self.acknowledged = []
        self.failure = None
        self.browser = Browser(board.url)
        self.browser.log_in(self.person["login"], self.person["password"])
        page = self.browser.open(self.browser.open("/groepen").link(GROUP))
        self.action = page.form("Plaatsen").action

    def run(self):
        try:
            while not self.stopping.is_set():
                self.write(self.action)
                # Enough to be always posting, few enough to read all of it afterwards.
                time.sleep(0.01)
        except Exception as error:  # noqa: BLE001 - told by the test
            self.failure = error

    def write(self, action):
        """One post, sent again with the same request id until the board has answered."""
        mark = f"kill-{uuid.uuid4().hex[:12]}"
        fields = {"body": f"Bericht {mark}", "request_id": uuid.uuid4().hex}
        body = urllib.parse.urlencode(fields).encode()
        while True:
            try:
                status, _, _ = self.browser._request("POST", action, body)
            except (OSError, http.client.HTTPException):
                if self.stopping.is_set():
                    return
                time.sleep(0.01)
                continue
            assert status == 303, f"posting answered {status}"
            self.acknowledged.append(mark)
            return


def marks(board):
    """Every marked post of the group as a teacher reads it, the newest first."""
    person = board.person("teacher")
    browser = Browser(board.url)
    browser.log_in(person["login"], person["password"])
    page = browser.open(browser.open("/groepen").link(GROUP))
    found = []
    while True:
        found += [mark for article in page.articles for mark in MARK.findall(article)[:1]]
        older = [href for href, text in page.links if "Oudere berichten" in text]
        if not older:
            return found
        page = browser.open(urllib.parse.urljoin(page.url, older[0]))


def log(board):
    """The marked posts in the order of the group's log, as the board's database has them."""
    database = sqlite3.connect(f"file:{board.directory / 'node.db'}?mode=ro", uri=True)
    rows = database.execute(
        "SELECT log_seq, body FROM posts WHERE body LIKE 'Bericht kill-%' ORDER BY log_seq")
    found = [(seq, body) for seq, body in rows]
    database.close()
    return found


def test_no_acknowledged_post_is_lost_or_doubled(tmp_path):
    source = random.Random(20671)
    demo = Demo(tmp_path / "d", boards=2).start()
    try:
        boards = demo.boards
        for board in boards:
            board.stop()
            board.start()
        stopping = threading.Event()
        writers = [Writer(board, stopping) for board in boards]
        for writer in writers:
            writer.start()
        begun = time.monotonic()
        for number in range(KILLS):
            board = source.choice(boards)
            time.sleep(source.uniform(0, 0.25))
            board.stop(signal.SIGKILL)
            board.start(wait=False)
            # Now and then a kill comes before the node serves.
            if source.random() < 0.8:
                wait_until(board.serves, 20, f"{board.name} serves again")
        killing = time.monotonic() - begun
        for board in boards:
            wait_until(board.serves)
        stopping.set()
        for writer in writers:
            writer.join(30)
            assert writer.failure is None, writer.failure
        acknowledged = [mark for writer in writers for mark in writer.acknowledged]
        assert len(acknowledged) > KILLS, "too little was posted to show anything"

        def level():
            groups = [
                next(g for g in board.fedctl("group", "list")["groups"] if g["name"] == GROUP)
                for board in boards
            ]
            return len({group["log_seq"] for group in groups}) == 1 and all(
                writer.acknowledged[-1] in marks(board)
                for writer in writers for board in boards)

        wait_until(level, 60, "the boards get level")
        here, there = marks(boards[0]), marks(boards[1])
        print(f"{KILLS} kills in {killing:.0f} s, {len(acknowledged)} posts acknowledged")
        for found in (here, there):
            assert len(found) == len(set(found)), "a post stands there twice"
            assert set(acknowledged) <= set(found), "an acknowledged post is lost"
            for writer in writers:
                mine = set(writer.acknowledged)
                shown = [mark for mark in found if mark in mine]
                assert shown == writer.acknowledged[::-1], "posts of one writer change places"
        assert log(boards[0]) == log(boards[1]), "the boards have another order"
        assert all(seq is not None for seq, _ in log(boards[1]))
    finally:
        demo.stop()
