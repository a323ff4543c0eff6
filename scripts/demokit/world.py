"""The fictional world: boards, schools and people. The same every time.

No name here is that of a real board, school or place; nobody in it exists.
"""
import csv
import io
import random
from dataclasses import dataclass, field

from . import names

PASSWORD = "welkom-in-de-lerarenkamer"

# The headings of the public register of school sites, in its order.
REGISTER = (
    "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;"
    "HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;"
    "TELEFOONNUMMER;INTERNETADRES;STRAATNAAM CORRESPONDENTIEADRES;"
    "HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES;POSTCODE CORRESPONDENTIEADRES;"
    "PLAATSNAAM CORRESPONDENTIEADRES;NODAAL GEBIED CODE;NODAAL GEBIED NAAM;RPA-GEBIED CODE;"
    "RPA-GEBIED NAAM;WGR-GEBIED CODE;WGR-GEBIED NAAM;COROPGEBIED CODE;COROPGEBIED NAAM;"
    "ONDERWIJSGEBIED CODE;ONDERWIJSGEBIED NAAM;RMC-REGIO CODE;RMC-REGIO NAAM;VAKANTIEREGIO"
)

STAFF = [
    "personeelsnummer", "voornaam", "tussenvoegsel", "achternaam", "e-mail", "functie",
    "vestiging", "groepen", "dagen", "fte", "rol", "begindatum", "einddatum",
]


@dataclass
class School:
    site_code: str
    name: str
    street: str
    place: str


@dataclass
class Person:
    staff_number: str
    first_name: str
    prefix: str
    last_name: str
    email: str
    job: str
    roles: list
    school: School = None
    grades: str = ""
    fte: str = "1,0"
    weekdays: str = "ma di wo do vr"
    # What demo.json calls this person; empty for those who get no password.
    demo_role: str = ""

    @property
    def name(self):
        return " ".join(part for part in (self.first_name, self.prefix, self.last_name) if part)


@dataclass
class Board:
    key: str
    name: str
    number: str
    domain: str
    denomination: str
    colour: str
    schools: list
    people: list = field(default_factory=list)

    def with_role(self, role):
        return [person for person in self.people if person.demo_role == role]

    def register(self, others):
        """The register as published: windows-1252, CRLF, a space for empty; others' rows too."""
        rows = [REGISTER]
        for board in [self, *others]:
            rows += [row(board, school) for school in board.schools]
        return ("\r\n".join(rows) + "\r\n").encode("windows-1252")

    def staff_list(self):
        """The staff as a personnel system exports it."""
        text = io.StringIO()
        writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
        writer.writerow(STAFF)
        for person in self.people:
            site = person.school.site_code if person.school else ""
            writer.writerow([
                person.staff_number, person.first_name, person.prefix, person.last_name,
                person.email, person.job, site, person.grades, person.weekdays, person.fte,
                " ".join(person.roles), "2021-08-01", ""])
        return text.getvalue().encode("utf-8")


def row(board, school):
    empty = " "
    cells = [
        "Waardenland", board.number, school.site_code[:4], school.site_code, school.name,
        school.street, "1", "1999 ZZ", school.place.upper(), "0099", "WAARDENLAND",
        board.denomination, empty, f"www.{board.domain}", school.street, "1", "1999 ZZ",
        school.place.upper(), "99", "Waardenland", "99", "Waardenland", "99", "Waardenland",
        "99", "Waardenland", "99", "Waardenland", "99", "Waardenland", "Midden",
    ]
    return ";".join(cells)


# Persons, sites: the shapes of real boards.
SHAPES = [(518, 16), (60, 4), (11, 1)]

PLACES = ["Hoogwaarden", "Wilgerdam", "Oeverveen", "Lagewaard"]

SCHOOL_NAMES = [
    "De Zeven Sluizen", "De Sluiswachter", "De Vlinderbrug", "De Gouden Griend", "De Veerstoep",
    "De Molenbocht", "De Blauwe Reiger", "De Otterburcht", "De Kievitsweide", "De Appelgaarde",
    "Het Turfschip", "De Veldleeuwerik", "De Schippersknoop", "De Sterrenwaard", "De Zomerkade",
    "De Dijkwachter", "De Peilschaal", "De Wolkenkaart", "De IJsvogelkade", "De Trekschuit",
    "De Lanterfanter",
]

STREETS = ["Zandoogjesweg", "Griendpad", "Veerdam", "Waardlaan", "Kruitmolen", "Rietveld"]

BOARDS = [
    ("wilgenvloot", "Stichting Wilgenvloot", "90001", "Algemeen bijzonder", "#0b6e4f"),
    ("kompasbloem", "Vereniging Kompasbloem", "90002", "Protestants-Christelijk", "#8a3b12"),
    ("vlotbrug", "Stichting De Vlotbrug", "90003", "Openbaar", "#3b4cc0"),
]


def boards(count):
    """The first `count` boards; from the fourth on they are as small as the third."""
    made = []
    site = 0
    for index in range(count):
        if index < len(BOARDS):
            key, name, number, denomination, colour = BOARDS[index]
        else:
            key, name = f"waard{index + 1}", f"Stichting Waardenkind {index + 1}"
            number, denomination, colour = str(90001 + index), "Openbaar", "#5b5b7a"
        people, sites = SHAPES[min(index, len(SHAPES) - 1)]
        schools = []
        for _ in range(sites):
            schools.append(school(site))
            site += 1
        board = Board(key, name, number, f"{key}.example", denomination, colour, schools)
        board.people = staff(board, people)
        made.append(board)
    return made


def school(index):
    known = index < len(SCHOOL_NAMES)
    name = SCHOOL_NAMES[index] if known else f"De Waardenkinderen {index + 1}"
    code = f"9{index // 26 % 10}{chr(65 + index % 26)}W00"
    return School(code, name, STREETS[index % len(STREETS)], PLACES[index % len(PLACES)])


def staff(board, count):
    """Exactly `count` people: the board office, then every school in turn."""
    source = random.Random(board.key)
    pool = names.pairs(source)
    taken = set()
    people = []

    def add(job, roles, school=None, grades="", demo_role="", fte="1,0"):
        first, prefix, last = next(pool)
        email = address(first, prefix, last, board.domain, taken)
        people.append(Person(
            f"{board.number[-1]}{len(people) + 1:04d}", first, prefix, last, email, job, roles,
            school, grades, fte, weekdays(source, fte), demo_role))

    small = len(board.schools) == 1
    add("Adviseur communicatie", ["bestuurskantoor"], demo_role="office", fte="0,8")
    add("Applicatiebeheerder", ["beheerder", "vertrouwensbeheerder"], demo_role="admin")
    if not small:
        for job in names.OFFICE_JOBS[: max(2, len(board.schools))]:
            add(job, names.OFFICE_ROLES.get(job, []), fte=source.choice(["0,6", "0,8", "1,0"]))
    for index, school in enumerate(board.schools):
        add("Directeur", ["directeur"], school, demo_role="director" if index == 0 else "")
    for index, school in enumerate(board.schools[:2] if not small else board.schools * 2):
        # A teacher who has both youngest groups on one school, and one on another.
        add("Leerkracht", ["redacteur"] if index == 0 else [], school, "2" if index else "1 2",
            demo_role="teacher", fte="0,8")
    turn = 0
    while len(people) < count:
        school = board.schools[turn % len(board.schools)]
        job, grades = names.school_job(source, turn // len(board.schools))
        add(job, [], school, grades, fte=source.choice(["0,4", "0,6", "0,8", "0,8", "1,0"]))
        turn += 1
    return people[:count]


def weekdays(source, fte):
    days = {"0,4": 2, "0,6": 3, "0,8": 4, "1,0": 5}[fte]
    chosen = sorted(source.sample(range(5), days))
    return " ".join(["ma", "di", "wo", "do", "vr"][day] for day in chosen)


def address(first, prefix, last, domain, taken):
    local = names.ascii_only(f"{first}.{prefix}{last}")
    candidate, number = local, 2
    while candidate in taken:
        candidate, number = f"{local}{number}", number + 1
    taken.add(candidate)
    return f"{candidate}@{domain}"

