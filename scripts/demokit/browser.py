"""Just enough of a browser to use the pages as a person does: links, forms, cookies."""
import http.client
import urllib.parse
from dataclasses import dataclass, field
from html.parser import HTMLParser

from .progress import Stop


@dataclass
class Form:
    action: str = ""
    method: str = "get"
    fields: dict = field(default_factory=dict)
    # Fields that a person types in, by their label.
    labels: dict = field(default_factory=dict)
    buttons: list = field(default_factory=list)
    text_area: str = ""
    # Which article of the page the form stands in; -1 for none.
    article: int = -1

    def has_button(self, label):
        return any(label.lower() in text.lower() for text, _, _ in self.buttons)


class Page(HTMLParser):
    def __init__(self, url, text):
        super().__init__(convert_charrefs=True)
        self.url = url
        self.source = text
        self.links = []
        self.forms = []
        self.articles = []
        self._open_articles = []
        self._form = None
        self._link = None
        self._button = None
        self._label = None
        self._ids = {}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        get = dict(attributes).get
        if tag == "article":
            self.articles.append("")
            self._open_articles.append(len(self.articles) - 1)
        elif tag == "a" and get("href"):
            self._link = [get("href"), get("aria-label") or ""]
        elif tag == "form":
            article = self._open_articles[-1] if self._open_articles else -1
            self._form = Form(
                get("action") or self.url, (get("method") or "get").lower(), article=article)
        elif tag == "label":
            self._label = [get("for"), ""]
        elif tag in ("input", "textarea") and self._form is not None and get("name"):
            kind = get("type") or "text"
            if tag == "textarea":
                self._form.text_area = get("name")
            elif kind in ("submit", "image"):
                self._form.buttons.append((get("value") or "", get("name"), get("value")))
                return
            elif kind in ("checkbox", "radio") and "checked" not in dict(attributes):
                return
            self._form.fields[get("name")] = get("value") or ""
            self._ids[get("id")] = get("name")
        elif tag == "button":
            self._button = [get("aria-label") or "", get("name"), get("value") or ""]

    def handle_endtag(self, tag):
        if tag == "article" and self._open_articles:
            self._open_articles.pop()
        elif tag == "a" and self._link:
            self.links.append((self._link[0], " ".join(self._link[1].split())))
            self._link = None
        elif tag == "label" and self._label and self._form is not None:
            self._form.labels[" ".join(self._label[1].split())] = self._label[0]
            self._label = None
        elif tag == "button" and self._button:
            text = " ".join(self._button[0].split())
            if self._form is not None:
                self._form.buttons.append((text, self._button[1], self._button[2]))
            self._button = None
        elif tag == "form" and self._form is not None:
            self._form.labels = {
                label: self._ids.get(name, name) for label, name in self._form.labels.items()
            }
            self.forms.append(self._form)
            self._form = None

    def handle_data(self, data):
        for index in self._open_articles:
            self.articles[index] += data
        if self._link:
            self._link[1] += " " + data
        if self._button:
            self._button[0] += " " + data
        if self._label:
            self._label[1] += data

    def link(self, label):
        for href, text in self.links:
            if label.lower() in text.lower():
                return href
        raise Stop(f"{self.url} has no link “{label}”")

    def form(self, button, article=None):
        for form in self.forms:
            if form.has_button(button) and (article is None or form.article == article):
                return form
        raise Stop(f"{self.url} has no form with a button “{button}”")

    def article_with(self, text):
        wanted = " ".join(text.split())
        for index, content in enumerate(self.articles):
            if wanted in " ".join(content.split()):
                return index
        return None


class Browser:
    """One person in one browser. Follows redirects, keeps cookies, sends what browsers send."""

    def __init__(self, origin):
        self.origin = origin
        self.cookies = {}
        parts = urllib.parse.urlsplit(origin)
        self.host = parts.netloc

    def open(self, path):
        return self._go("GET", path, None)

    def submit(self, page, form, values, button):
        fields = dict(form.fields)
        for text, name, value in form.buttons:
            if name and button.lower() in text.lower():
                fields[name] = value
        fields.update(values)
        target = urllib.parse.urljoin(page.url, form.action)
        if form.method == "get":
            return self._go("GET", target + "?" + urllib.parse.urlencode(fields), None)
        return self._go("POST", target, urllib.parse.urlencode(fields).encode())

    def _go(self, method, path, body):
        for _ in range(5):
            path = urllib.parse.urlsplit(path)._replace(scheme="", netloc="", fragment="").geturl()
            status, location, text = self._request(method, path, body)
            if status in (302, 303):
                # What follows "#" is for the browser itself, never for the server.
                target = urllib.parse.urldefrag(urllib.parse.urljoin(path, location)).url
                method, path, body = "GET", target, None
                continue
            if status != 200:
                raise Stop(f"{self.origin}{path} answered {status}")
            return Page(path, text)
        raise Stop(f"{self.origin}{path} keeps sending us on")

    def _request(self, method, path, body):
        connection = http.client.HTTPConnection(self.host, timeout=30)
        headers = {"Accept": "text/html", "Accept-Language": "nl", "Sec-Fetch-Site": "same-origin"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = self.origin
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            for line in answer.headers.get_all("Set-Cookie") or []:
                name, _, value = line.split(";")[0].partition("=")
                self.cookies[name.strip()] = value.strip()
            text = answer.read().decode("utf-8", errors="replace")
            return answer.status, answer.headers.get("Location", path), text
        finally:
            connection.close()

    def log_in(self, email, password):
        page = self.open("/")
        form = page.form("Inloggen")
        values = {form.labels["E-mailadres"]: email, form.labels["Wachtwoord"]: password}
        page = self.submit(page, form, values, "Inloggen")
        if any(form.has_button("Inloggen") for form in page.forms):
            raise Stop(f"{self.origin} does not let {email} in")
        return page
