"""A person in a browser, who notices everything that a page does wrong."""
import os
import pathlib

from axe_playwright_python.sync_playwright import Axe

from demo import ROOT

OUTPUT = pathlib.Path(os.environ.get("TEST_OUTPUT") or ROOT / ".test-output") / "end-to-end"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
SIZES = {"phone": (390, 844), "desktop": (1280, 900)}


class Screen:
    """One browser context of some width and scheme; boards share it, as they do in a browser."""

    def __init__(self, browser, size, scheme="light"):
        width, height = SIZES[size]
        self.size = size
        self.scheme = scheme
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, locale="nl-NL",
            has_touch=size == "phone", is_mobile=size == "phone", reduced_motion="reduce")
        self.complaints = []
        self.expected_failures = False

    def page(self):
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("console", lambda message: self._heard(page, message))
        page.add_init_script(
            "addEventListener('securitypolicyviolation',"
            " e => console.error('CSP', e.violatedDirective, e.blockedURI))")
        return page

    def _heard(self, page, message):
        if message.type not in ("error", "warning"):
            return
        # While a board is stopped on purpose, its pages cannot reach it, and say so.
        if self.expected_failures and "Failed to load resource" in message.text:
            return
        self.complaints.append(f"{page.url}: {message.text}")

    def close(self):
        self.context.close()
        assert self.complaints == []


class Colleague:
    """Somebody of a board, logged in on a page."""

    def __init__(self, screen, board, person):
        self.screen = screen
        self.board = board
        self.person = person
        self.page = screen.page()

    def log_in(self):
        self.page.goto(self.board.url + "/")
        self.page.get_by_label("E-mailadres").fill(self.person["login"])
        self.page.get_by_label("Wachtwoord").fill(self.person["password"])
        self.page.get_by_role("button", name="Inloggen").click()
        self.page.get_by_role("link", name="Nieuws").first.wait_for()
        return self

    def open_group(self, name):
        self.page.get_by_role("link", name="Groepen").first.click()
        self.page.get_by_role("link", name=name, exact=True).first.click()
        self.page.get_by_role("heading", name=name).wait_for()
        return self

    def write(self, text):
        self.page.get_by_label("Jouw bericht").fill(text)
        self.page.get_by_role("button", name="Plaatsen").click()

    def post(self, text):
        return self.page.locator("article").filter(has_text=text).first

    def like(self, text):
        self.post(text).get_by_role("button", name="Vind ik leuk").click()

    def answer(self, text, answer):
        post = self.post(text)
        post.get_by_label("Reageren").fill(answer)
        post.get_by_role("button", name="Reageren").click()

    def capture(self, name):
        """Keeps a picture of the whole page; on a screen as high, bars stand where they belong."""
        OUTPUT.mkdir(parents=True, exist_ok=True)
        path = OUTPUT / f"{name}-{self.screen.size}-{self.screen.scheme}.png"
        width, height = SIZES[self.screen.size]
        full = self.page.evaluate("document.documentElement.scrollHeight")
        self.page.set_viewport_size({"width": width, "height": max(full, height)})
        self.page.screenshot(path=path)
        self.page.set_viewport_size({"width": width, "height": height})

    def check_accessible(self):
        """No violation of WCAG 2.2 AA that a machine can find, and nothing wider than the page."""
        found = Axe().run(self.page, options={"runOnly": {"type": "tag", "values": TAGS}})
        violations = [
            f"{v['id']}: {node['target']} {node.get('failureSummary', '')}"
            for v in found.response["violations"] for node in v["nodes"]
        ]
        assert violations == [], self.page.url
        wide = self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{self.page.url} is {wide} px too wide"
