"""What a node costs: memory with 525 people, start, and start again with 100,000 posts."""
import nodes
import tools

POSTS = 100_000


def measure():
    with tools.Workbench() as bench:
        node = nodes.Node(bench)
        starts = []
        for _ in range(tools.RUNS):
            starts.append(node.serve())
            node.stop()
        node.serve()
        node.fill(525)
        person = node.browser()
        for _ in range(200):
            person.get("/")
        resident = tools.resident_mb(node.process.pid)
        write_posts(bench, node, person, POSTS)
        restarts = []
        for _ in range(tools.RUNS):
            node.stop()
            restarts.append(node.serve())
            node.browser(1).get("/")
        return {"rss_mb_525_people": resident, "start_ms": tools.median(starts, 1),
                "restart_ms_100k_posts": tools.median(restarts, 1)}


def write_posts(bench, node, person, count):
    """Writes posts through the web as people do, many at once, until there are `count`."""
    script = posting_script(bench, person, "/")
    written = 0
    while written < count:
        rate, answered = tools.wrk(person.origin, 10, 48, "-s", script)
        written += answered
        tools.say(f"    {written} posts written, {rate:.0f} a second")


def posting_script(bench, person, page):
    """A wrk script that sends the page's write form again and again, each with a new request id."""
    action, area, hidden = person.write_form(page)
    keep = "&".join(f"{name}={value}" for name, value in hidden.items() if name != "request_id")
    fields = "\n".join(f'wrk.headers["{name}"] = "{value}"'
                       for name, value in person.form_headers().items())
    path = bench.path(f"post-{len(page)}-{person.port}.lua")
    with open(path, "w") as f:
        f.write(f'''wrk.method = "POST"
{fields}
local count = 0
local run = string.format("%08x", os.time() % 4294967296)
request = function()
  count = count + 1
  local id = run .. string.format("%024x", count)
  return wrk.format("POST", "{action}", nil, "{keep}" ..
    "&request_id=" .. id .. "&{area}=Bericht+nummer+" .. count .. "+" .. string.rep("x", 160))
end
''')
    return path
