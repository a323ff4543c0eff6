"""The feed page of 20 posts with comments and likes, for 525 people: ours and Django's."""
import random

import nodes
import tools

POSTS = 200


def fill(node):
    """200 posts of 35 words with 2 to 10 comments and likes, as the peer's page has them."""
    dice = random.Random(7)
    words = ("les leerling groep ouder avond plan toets uitje rooster lokaal bestuur school lezen "
             "rekenen idee vraag dank morgen week verslag").split()

    def text(count):
        return " ".join(dice.choice(words) for _ in range(count)).capitalize() + "."

    people = [node.browser(n) for n in range(3)]
    action, area, hidden = people[0].write_form("/")
    for n in range(POSTS):
        hidden["request_id"] = f"{dice.getrandbits(128):032x}"
        status, _, fields = people[0].post(action, {**hidden, area: text(35)})
        if status != 303:
            raise tools.CannotMeasure(f"a post was answered {status}")
    for n in range(1, POSTS + 1):
        for _ in range(dice.randint(2, 10)):
            dice.choice(people).post(f"/berichten/{n}/reacties", {
                "body": text(12), "request_id": f"{dice.getrandbits(128):032x}"})
        for person in people[:dice.randint(0, 3)]:
            person.post(f"/berichten/{n}/vind-ik-leuk", {})
    page = people[0].get("/")
    if page.count("<article") < 20:
        raise tools.CannotMeasure("the feed page does not show 20 posts")
    return people[0], page


def measure():
    with tools.Workbench() as bench:
        node = nodes.Node(bench)
        node.serve()
        node.fill(525)
        person, page = fill(node)
        url, cookie = person.origin + "/", ["-H", "Cookie: " + person.cookie]
        tools.wrk(url, 2, 8, *cookie)
        rates, costs = [], []
        for _ in range(tools.RUNS):
            before = tools.cpu_seconds(node.process.pid)
            rate, answered = tools.wrk(url, 5, 8, *cookie)
            rates.append(rate)
            costs.append((tools.cpu_seconds(node.process.pid) - before) / answered * 1000)
        mine = {"requests_per_s": tools.median(rates, 0), "cpu_ms_per_request":
                tools.median(costs, 3), "bytes": len(page.encode())}
    try:
        django = tools.peer("feed_page.py")
        mine["ratio_to_django"] = round(mine["requests_per_s"] / django["requests_per_s"], 1)
        mine["peers"] = {"django": {key: django[key] for key in
                                    ("peer", "requests_per_s", "cpu_ms_per_request", "bytes")}}
    except tools.CannotMeasure as reason:
        mine |= {"ratio_to_django": None, "reason": str(reason)}
    return mine
