"""What happens before the demo serves: by fedctl and by the pages, as people would do it.

Every step is noted when it is done, so that an interrupted set-up goes on where it was.
"""
import itertools
import json
import os

from . import posts, world
from .browser import Browser
from .progress import Stop, step, wait_until


class State:
    """Which steps are done, kept beside the boards' data."""

    def __init__(self, path, boards):
        self.path = path
        self.done = set()
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                kept = json.load(file)
            if kept["boards"] != boards:
                raise Stop(
                    f"This demo was made with {kept['boards']} boards. Set DEMO_BOARDS="
                    f"{kept['boards']}, or start over with `make demo-reset`.")
            self.done = set(kept["done"])
        self.boards = boards
        self._save()

    def once(self, name, act):
        if name not in self.done:
            act()
            self.done.add(name)
            self._save()

    def _save(self):
        with open(self.path + ".new", "w", encoding="utf-8") as file:
            json.dump({"boards": self.boards, "done": sorted(self.done)}, file)
        os.rename(self.path + ".new", self.path)


def tell(nodes, state):
    if "complete" in state.done:
        return
    import_all(nodes, state)
    trust_all(nodes, state)
    share_group(nodes, state)
    state.once("groups settled", lambda: settle(nodes))
    write_all(nodes, state)
    state.once("complete", lambda: None)


def import_all(nodes, state):
    with step("Import schools, people and passwords") as progress:
        for node in nodes:
            progress.update(node.board.name)
            others = [other.board for other in nodes if other is not node]
            state.once(f"schools {node.board.key}", lambda: node.fedctl(
                "schools", "import", "-", "--board", node.board.number,
                stdin=node.board.register(others)))
            state.once(f"people {node.board.key}", lambda: node.fedctl(
                "people", "import", "-", stdin=people_file(node.board)))
            for person in node.board.people:
                if person.demo_role:
                    state.once(f"password {person.email}", lambda: node.fedctl(
                        "people", "set-password", person.email,
                        stdin=(world.PASSWORD + "\n").encode()))
        people = sum(len(node.board.people) for node in nodes)
        schools = sum(len(node.board.schools) for node in nodes)
        progress.detail = f"{people} people, {schools} schools"


def people_file(board):
    return world.to_csv([], [])


def trust_all(nodes, state):
    """Everybody knows the first board; the first three know each other."""
    pairs = [
        (left, right) for left, right in itertools.combinations(nodes, 2)
        if left is nodes[0] or nodes.index(right) < 3
    ]
    if not pairs:
        return
    with step("Let the boards trust each other") as progress:
        for left, right in pairs:
            progress.update(f"{left.board.name} and {right.board.name}")
            pair = f"{left.board.key} {right.board.key}"
            state.once(f"introduce {pair}", lambda: introduce(left, right))
            state.once(f"confirm {pair}", lambda: confirm(left, right))
            for one, other in ((left, right), (right, left)):
                state.once(f"grant {one.board.key} {other.board.key}", lambda: one.fedctl(
                    "peer", "grant", other.board_id, "groups"))
        progress.detail = f"{len(pairs)} pairs compared eight words"


def introduce(left, right):
    known = {peer["board_id"] for peer in right.fedctl("peer", "list")["peers"]}
    if left.board_id not in known:
        invite = left.fedctl("invite", "create", "--hours", "1")["invite"]
        right.fedctl("invite", "accept", invite)


def confirm(left, right):
    """Each admin reads the words on the own screen and compares them with the other's."""
    here = left.fedctl("peer", "show", right.board_id)
    there = right.fedctl("peer", "show", left.board_id)
    if here["state"] == "active" and there["state"] == "active":
        return
    if here["words"] != there["words"] or not here["words"]:
        raise Stop(f"{left.board.name} and {right.board.name} do not see the same words.")
    waiting = 4
    left.fedctl("peer", "confirm", right.board_id, there["words"], accept=(0, waiting))
    right.fedctl("peer", "confirm", left.board_id, here["words"], accept=(0, waiting))
    for one, other in ((left, right), (right, left)):
        wait_until(
            lambda: one.fedctl("peer", "show", other.board_id)["state"] == "active", 20,
            f"{one.board.name} and {other.board.name} do not become peers.")


def share_group(nodes, state):
    host = nodes[0]
    with step("Share the Netwerkgroep") as progress:
        state.once("group", lambda: make_group(host))
        for node in nodes[1:]:
            progress.update(node.board.name)
            state.once(f"offer {node.board.key}", lambda: host.fedctl(
                "group", "invite", posts.NETWORK_GROUP, node.board_id))
            state.once(f"join {node.board.key}", lambda: node.fedctl(
                "group", "join", posts.NETWORK_GROUP, "--wait=30"))
        progress.detail = f"{posts.NETWORK_GROUP}, {len(nodes)} boards"


def make_group(host):
    groups = host.fedctl("group", "list")["groups"]
    if not any(group["name"] == posts.NETWORK_GROUP for group in groups):
        host.fedctl(
            "group", "create", posts.NETWORK_GROUP, "--description", posts.NETWORK_DESCRIPTION)


def settle(nodes):
    """Every board has the group's whole log, so that its people can join."""
    def level():
        groups = [
            group for node in nodes for group in node.fedctl("group", "list")["groups"]
            if group["name"] == posts.NETWORK_GROUP
        ]
        return len(groups) == len(nodes) and len({group["log_seq"] for group in groups}) == 1
    wait_until(level, 30, "The boards do not get level with the group's log.")


class People:
    """The demo's people with their browsers, logged in when they are first needed."""

    def __init__(self, nodes):
        self.nodes = nodes
        self.browsers = {}

    def person(self, board, who):
        role, index = who
        return self.nodes[board].board.with_role(role)[index]

    def browser(self, board, who):
        key = (board, who)
        if key not in self.browsers:
            browser = Browser(self.nodes[board].web_url)
            browser.log_in(self.person(board, who).email, world.PASSWORD)
            self.browsers[key] = browser
        return self.browsers[key]
