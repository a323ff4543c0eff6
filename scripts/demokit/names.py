"""Names and jobs of people who do not exist."""
import unicodedata

FIRST = (
    "Sanne Femke Lotte Anouk Marieke Iris Eva Noor Fleur Maud Lieke Roos Jasmijn Esmee Naomi "
    "Fatima Samira Yasmin Aylin Elif Priya Mei Zoë Chloë Renée Joëlle Margriet Hanneke Annelies "
    "Wilma Petra Ingrid Monique Saskia Ellen Karin Bianca Mirjam Judith Suzanne Linda Nicole "
    "Thirza Geertje Tineke Rianne Daphne Tessa Bregje Willemijn Merel Pien Floor Vera Julia "
    "Daan Bram Thijs Lars Ruben Jesse Sven Tim Niels Joost Wouter Maarten Pieter Koen Bart "
    "Mehmet Youssef Omar Karim Ravi Diego André René Jurgen Henk Gerrit Kees Sjoerd Wessel Tijn"
).split()

LAST = [
    ("de", "Vries"), ("van", "Dijk"), ("", "Bakker"), ("", "Visser"), ("", "Smit"),
    ("", "Meijer"), ("de", "Boer"), ("", "Mulder"), ("de", "Groot"), ("", "Bos"), ("", "Vos"),
    ("", "Peters"), ("", "Hendriks"), ("van", "Leeuwen"), ("", "Dekker"), ("", "Brouwer"),
    ("de", "Wit"), ("", "Dijkstra"), ("", "Smits"), ("de", "Graaf"), ("van der", "Meer"),
    ("van der", "Linden"), ("", "Kok"), ("", "Jacobs"), ("de", "Haan"), ("", "Vermeulen"),
    ("van den", "Heuvel"), ("van der", "Veen"), ("van den", "Broek"), ("de", "Bruijn"),
    ("de", "Bruin"), ("van der", "Heijden"), ("", "Schouten"), ("van", "Beek"), ("", "Willems"),
    ("van", "Vliet"), ("van de", "Ven"), ("", "Hoekstra"), ("", "Maas"), ("", "Verhoeven"),
    ("", "Koster"), ("van", "Dam"), ("van der", "Wal"), ("", "Prins"), ("", "Blom"),
    ("", "Huisman"), ("", "Peeters"), ("de", "Jonge"), ("", "Kuipers"), ("van", "Veen"),
    ("", "Postma"), ("", "Kuiper"), ("", "Veenstra"), ("", "Kramer"), ("van den", "Brink"),
    ("", "Scholten"), ("van", "Wijk"), ("", "Zwart"), ("", "Yılmaz"), ("", "Kaya"),
    ("el", "Amrani"), ("", "Bouzid"), ("", "Singh"), ("", "Nguyen"), ("", "Özdemir"),
    ("", "Rodrigues"), ("", "Timmermans"), ("", "Groen"), ("", "Gerritsen"), ("", "Jonker"),
    ("van", "Loon"), ("", "Evers"), ("", "Molenaar"), ("", "Hermans"), ("van", "Doorn"),
]

OFFICE_JOBS = [
    "Bestuurder", "Adviseur HR mobiliteit", "Functionaris gegevensbescherming", "Controller",
    "Medewerker salarisadministratie", "Beleidsmedewerker onderwijs", "Bestuurssecretaris",
    "Adviseur huisvesting", "Medewerker ICT", "Orthopedagoog", "Managementassistent",
    "Medewerker financiën", "Adviseur HR", "Projectleider taal en rekenen",
    "Medewerker secretariaat", "Kwaliteitsmedewerker",
]

OFFICE_ROLES = {
    "Adviseur HR mobiliteit": ["mobiliteit"],
    "Functionaris gegevensbescherming": ["privacyfunctionaris"],
}


def pairs(source):
    """Names without end, every pair once before any comes again."""
    every = [(first, prefix, last) for first in FIRST for prefix, last in LAST]
    while True:
        source.shuffle(every)
        yield from every


def school_job(source, turn):
    """A job at a school, and the grades that go with it. The first turns are the teachers."""
    if turn < 8:
        return "Leerkracht", str(turn + 1)
    common = [
        ("Leerkracht", str(source.randint(1, 8))),
        ("Leerkracht", f"{(grade := source.randint(1, 7))} {grade + 1}"),
        ("Onderwijsassistent", ""), ("Leraarondersteuner", ""), ("Intern begeleider", ""),
        ("Vakleerkracht gym", ""), ("Conciërge", ""), ("Administratief medewerker", ""),
        ("Schoonmaker", ""),
    ]
    return common[(turn - 8) % len(common)]


def ascii_only(text):
    """Fit for an address: no accents, no spaces."""
    text = text.replace("ı", "i").replace(" ", "").lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if c.isascii() and (c.isalnum() or c == "."))
