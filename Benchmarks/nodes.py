"""A node of ours for measuring: made by the same commands an admin types, filled with staff."""
import http.client
import os
import re
import subprocess
import time
import urllib.parse

import tools

SITE = "90AA00"
REGISTER_HEAD = (
    "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;"
    "HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;"
    "TELEFOONNUMMER;INTERNETADRES;STRAATNAAM CORRESPONDENTIEADRES;HUISNUMMER-TOEVOEGING "
    "CORRESPONDENTIEADRES;POSTCODE CORRESPONDENTIEADRES;PLAATSNAAM CORRESPONDENTIEADRES;"
    "NODAAL GEBIED CODE;NODAAL GEBIED NAAM;RPA-GEBIED CODE;RPA-GEBIED NAAM;WGR-GEBIED CODE;"
    "WGR-GEBIED NAAM;COROPGEBIED CODE;COROPGEBIED NAAM;ONDERWIJSGEBIED CODE;ONDERWIJSGEBIED "
    "NAAM;RMC-REGIO CODE;RMC-REGIO NAAM;VAKANTIEREGIO")


def register(board_number):
    """A register of one fictional site, in the published format."""
    row = ["Utrecht", board_number, SITE[:4], SITE, "Basisschool De Meetlat", "Proefweg", "1",
           "9999 ZZ", "MEETDORP", "9999", "MEETDORP", "Openbaar", " ", " ", "Proefweg", "1",
           "9999 ZZ", "MEETDORP"] + ["01", "Meetgebied"] * 6 + ["Midden"]
    return (REGISTER_HEAD + "\r\n" + ";".join(row) + "\r\n").encode("cp1252")


def staff(count):
    """A staff list of `count` people who do not exist."""
    rows = ["personeelsnummer;voornaam;tussenvoegsel;achternaam;e-mail;functie;vestiging;"
            "groepen;dagen;fte;rol;begindatum;einddatum"]
    for n in range(count):
        role = "bestuurskantoor" if n == 0 else "medewerker"
        rows.append(f"{n + 1};Voornaam{n};;Achternaam{n};persoon{n}@voorbeeld.invalid;"
                    f"Leerkracht;{SITE};{n % 8 + 1};ma di wo;0,6;{role};2024-08-01;")
    return ("\r\n".join(rows) + "\r\n").encode()


class Node:
    """One board's node in a directory of the workbench."""

    def __init__(self, bench, name="Bestuur Meetlat", number="99001"):
        self.bench, self.number = bench, number
        self.directory = bench.path("node-" + number)
        self.web, self.federation = tools.free_port(), tools.free_port()
        self.process = None
        tools.run([tools.program("FederationNode"), "init", "--dir", self.directory, "--name",
                   name, "--board-number", number, "--web", f"127.0.0.1:{self.web}",
                   "--federation", f"127.0.0.1:{self.federation}"])

    def serve(self):
        """Starts the node; milliseconds until it answers on /healthz."""
        self.process = self.bench.start(
            [tools.program("FederationNode"), "serve", "--dir", self.directory])
        took = tools.wait_until(lambda: tools.serves(self.web), "the node serves", self.process,
                                pause=0.0005)
        return took * 1000

    def stop(self):
        tools.end(self.process)

    def fedctl(self, *arguments, typed=None):
        done = subprocess.run(
            [tools.program("fedctl"), "--dir", self.directory, *arguments], input=typed,
            capture_output=True, text=True, timeout=120)
        if done.returncode:
            raise tools.CannotMeasure(f"fedctl {arguments[0]} {arguments[1]}: {done.stderr[:400]}")
        return done.stdout

    def fill(self, people):
        """Imports one school and its staff; person 0 can log in and may write board news."""
        for noun, content, more in (("schools", register(self.number), ["--board", self.number]),
                                    ("people", staff(people), [])):
            path = self.bench.path(f"{noun}-{self.number}.csv")
            with open(path, "wb") as f:
                f.write(content)
            self.fedctl(noun, "import", path, *more)
        for n in range(3):
            self.fedctl("people", "set-password", f"persoon{n}@voorbeeld.invalid",
                        typed="meet-maar-raak-12\n")

    def browser(self, person=0):
        return Browser(self.web, f"persoon{person}@voorbeeld.invalid", "meet-maar-raak-12")


class Browser:
    """One person's log-in over one kept connection, as a browser without script has it."""

    def __init__(self, port, login, password):
        self.port = port
        self.origin = f"http://127.0.0.1:{port}"
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.cookie = ""
        page = self.get("/inloggen")
        names = re.findall(r'<input[^>]*name="(\w+)"[^>]*type="(email|password)"', page) or [
            (name, kind) for kind, name in
            re.findall(r'<input[^>]*type="(email|password)"[^>]*name="(\w+)"', page)]
        fields = {name: login if kind == "email" else password for name, kind in names}
        status, _, answer = self.post("/inloggen", fields)
        if status != 303:
            raise tools.CannotMeasure(f"log-in was answered {status}")
        self.cookie = "; ".join(value.split(";")[0] for name, value in answer
                                if name.lower() == "set-cookie")

    def get(self, path):
        self.connection.request("GET", path, headers={"Cookie": self.cookie})
        answer = self.connection.getresponse()
        text = answer.read().decode()
        if answer.status != 200:
            raise tools.CannotMeasure(f"GET {path} was answered {answer.status}")
        return text

    def post(self, path, fields):
        """Status, body and header fields of the answer to a form."""
        body = urllib.parse.urlencode(fields)
        self.connection.request("POST", path, body, headers=self.form_headers())
        answer = self.connection.getresponse()
        return answer.status, answer.read(), answer.getheaders()

    def form_headers(self):
        return {"Cookie": self.cookie, "Origin": self.origin, "Sec-Fetch-Site": "same-origin",
                "Content-Type": "application/x-www-form-urlencoded"}

    def write_form(self, page):
        """Where the page's write form goes, and its hidden fields."""
        for form in re.findall(r"<form\b.*?</form>", self.get(page), re.S):
            area = re.search(r'<textarea[^>]*name="(\w+)"', form)
            if area and "Plaatsen" in form:
                action = re.search(r'action="([^"]+)"', form)[1]
                hidden = {}
                for field in re.findall(r'<input[^>]*type="hidden"[^>]*>', form):
                    hidden[re.search(r'name="(\w+)"', field)[1]] = re.search(
                        r'value="([^"]*)"', field)[1]
                return action, area[1], hidden
        raise tools.CannotMeasure(f"{page} has no write form")


def seconds(action):
    begin = time.monotonic()
    action()
    return time.monotonic() - begin
