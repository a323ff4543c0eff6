"""Importing the register of schools and a large board's staff through fedctl."""
import os

import nodes
import tools

REGISTER_BOARD = "20671"


def measure():
    register = os.path.join(tools.DATA, "duo-vestigingen-bo.csv")
    if not os.path.exists(register):
        raise tools.CannotMeasure("the register of schools is not here; set LERARENKAMER_DATA")
    with open(register, "rb") as f:
        rows = f.read().count(b"\n") - 1
    people = 5000
    school_rates, people_rates = [], []
    for _ in range(tools.RUNS):
        with tools.Workbench() as bench:
            node = nodes.Node(bench, number=REGISTER_BOARD)
            node.serve()
            school_rates.append(rows / nodes.seconds(lambda: node.fedctl(
                "schools", "import", register, "--board", REGISTER_BOARD)))
            site = bench.path("site.csv")
            with open(site, "wb") as f:
                f.write(nodes.register(REGISTER_BOARD))
            node.fedctl("schools", "import", site, "--board", REGISTER_BOARD)
            path = bench.path("people.csv")
            with open(path, "wb") as f:
                f.write(nodes.staff(people))
            people_rates.append(people / nodes.seconds(
                lambda: node.fedctl("people", "import", path)))
            node.stop()
    return {"rows_per_s": tools.median(school_rates, 0),
            "people_rows_per_s": tools.median(people_rates, 0), "rows": rows}
