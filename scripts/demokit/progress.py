"""A line for every wait: what is going on, how long it took."""
import sys
import time


class Stop(Exception):
    """The demo cannot go on; says why and what to do."""


class step:
    """`with step("Import people"):` prints the line, and the time when it is done."""

    def __init__(self, what):
        self.what = what
        self.detail = ""

    def __enter__(self):
        self.begun = time.monotonic()
        self.is_terminal = sys.stdout.isatty()
        if self.is_terminal:
            print(f"  … {self.what}", end="", flush=True)
        return self

    def update(self, detail):
        """Shows how far a long step has come, on a terminal only."""
        self.detail = detail
        if self.is_terminal:
            print(f"\r\033[K  … {self.what}: {detail}", end="", flush=True)

    def __exit__(self, kind, error, trace):
        mark = "✓" if kind is None else "✗"
        clear = "\r\033[K" if self.is_terminal else ""
        detail = f": {self.detail}" if self.detail else ""
        taken = time.monotonic() - self.begun
        print(f"{clear}  {mark} {self.what}{detail} ({taken:.1f} s)", flush=True)


def wait_until(done, seconds, failure):
    """Asks until `done()` gives something; raises Stop after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        answer = done()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Stop(failure() if callable(failure) else failure)
        time.sleep(0.05)
