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
                "people", "import", "-", stdin=node.board.staff_list()))
            for person in node.board.people:
                if person.demo_role:
                    state.once(f"password {person.email}", lambda: node.fedctl(
                        "people", "set-password", person.email,
                        stdin=(world.PASSWORD + "\n").encode()))
        people = sum(len(node.board.people) for node in nodes)
        schools = sum(len(node.board.schools) for node in nodes)
        progress.detail = f"{people} people, {schools} schools"


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

    def open_place(self, board, who, place):
        browser = self.browser(board, who)
        page = browser.open("/")
        if place == "news":
            return browser, browser.open(page.link("Nieuws"))
        if place == "school":
            return browser, browser.open(page.link("Mijn school"))
        page = browser.open(page.link("Groepen"))
        return browser, browser.open(page.link(place))

    def write(self, board, who, place, text):
        browser, page = self.open_place(board, who, place)
        form = page.form("Plaatsen")
        browser.submit(page, form, {form.text_area: text}, "Plaatsen")

    def find(self, board, who, place, text):
        """The page with the post, and the number of its article; waits until it is there."""
        def look():
            browser, page = self.open_place(board, who, place)
            article = page.article_with(text)
            return None if article is None else (browser, page, article)
        return wait_until(
            look, 30, f"A post does not arrive at {self.nodes[board].board.name}.")

    def comment(self, board, who, place, text, answer):
        browser, page, article = self.find(board, who, place, text)
        form = page.form("Reageren", article)
        browser.submit(page, form, {form.text_area: answer}, "Reageren")

    def like(self, board, who, place, text):
        browser, page, article = self.find(board, who, place, text)
        form = page.form("Vind ik leuk", article)
        if form.fields.get("like") != "0":
            browser.submit(page, form, {}, "Vind ik leuk")

    def make_group(self, board, who, name):
        browser = self.browser(board, who)
        page = browser.open(browser.open("/groepen").link("Groep beginnen"))
        form = page.form("Groep maken")
        values = {
            form.labels["Naam van de groep"]: name, form.text_area: posts.GROUPS[name],
        }
        browser.submit(page, form, values, "Groep maken")

    def join_group(self, board, who, name):
        """Joins a group; a network group first shows what others will see."""
        browser, page = self.open_place(board, who, name)
        try:
            page = browser.open(page.link("Lid worden"))
        except Stop:
            pass
        if any(form.has_button("Lid worden") for form in page.forms):
            browser.submit(page, page.form("Lid worden"), {}, "Lid worden")


def write_all(nodes, state):
    people = People(nodes)
    with step("Let people join and write") as progress:
        for board, node in enumerate(nodes):
            progress.update(node.board.name)
            for index in range(len(node.board.with_role("teacher"))):
                who = ("teacher", index)
                state.once(f"member {board} {index}", lambda: people.join_group(
                    board, who, posts.NETWORK_GROUP))
            write_local(people, state, board, posts.LOCAL.get(node.board.key, []))
        progress.update(posts.NETWORK_GROUP)
        written = write_network(people, state)
        local = sum(len(posts.LOCAL.get(node.board.key, [])) for node in nodes)
        progress.detail = f"{local + written} posts"


def write_local(people, state, board, entries):
    for number, (who, where, text, answers, likes) in enumerate(entries):
        name = f"{board} {number}"
        place = where.removeprefix("+")
        if where.startswith("+"):
            state.once(f"group {name}", lambda: people.make_group(board, who, place))
            for other in {answer[0] for answer in answers} | set(likes):
                state.once(f"group {name} {other}", lambda: people.join_group(
                    board, other, place))
        state.once(f"post {name}", lambda: people.write(board, who, place, text))
        react(people, state, name, place, text,
              [((board, author), answer) for author, answer in answers],
              [(board, other) for other in likes])


def write_network(people, state):
    count = len(people.nodes)
    written = 0
    for number, (author, text, answers, likes) in enumerate(posts.NETWORK):
        if author[0] >= count:
            continue
        written += 1
        name = f"network {number}"
        state.once(f"post {name}", lambda: people.write(*author, posts.NETWORK_GROUP, text))
        react(people, state, name, posts.NETWORK_GROUP, text,
              [(who, answer) for who, answer in answers if who[0] < count],
              [who for who in likes if who[0] < count])
    return written


def react(people, state, name, place, text, answers, likes):
    for index, (who, answer) in enumerate(answers):
        state.once(f"answer {name} {index}", lambda: people.comment(*who, place, text, answer))
    for who in likes:
        state.once(f"like {name} {who}", lambda: people.like(*who, place, text))
