"""A small runner: named checks in order, each passed, failed or not run, and a closing line."""

import argparse
import json
import pathlib
import sys
import time
import traceback


class NotRun(Exception):
    """What a check needs is not on this machine; counted apart from passed and failed."""


class Checks:
    """Runs checks as they are reached, so that a later one may use what an earlier one made."""

    def __init__(self, title):
        self.title = title
        self.passed, self.failed, self.not_run = [], [], []
        print(f"{title}", flush=True)

    def check(self, says, body, *arguments):
        """Runs one check; its name is a sentence. Gives what the body gave, None if it failed."""
        began = time.monotonic()
        try:
            value = body(*arguments)
        except NotRun as reason:
            self.not_run.append(says)
            print(f"  NOT RUN {says}: {reason}", flush=True)
            return None
        except Exception as error:
            self.failed.append(says)
            print(f"  FAILED  {says} ({time.monotonic() - began:.1f} s)", flush=True)
            print(indented(explained(error)), flush=True)
            return None
        self.passed.append(says)
        print(f"  passed  {says} ({time.monotonic() - began:.1f} s)", flush=True)
        return value

    def close(self, counts=None):
        """Prints the closing line, writes the counts for whoever adds them up, and exits."""
        if self.not_run:
            print(f"{len(self.not_run)} not run")
        print(f"{len(self.passed)} passed, {len(self.failed)} failed", flush=True)
        if counts:
            pathlib.Path(counts).write_text(json.dumps({
                "passed": len(self.passed), "failed": len(self.failed),
                "not_run": len(self.not_run)}))
        sys.exit(1 if self.failed else 0)


def explained(error):
    """An assertion in its own words; anything else with where it came from."""
    if isinstance(error, AssertionError) and str(error):
        line = traceback.extract_tb(error.__traceback__)[-1]
        return f"{error}\n({pathlib.Path(line.filename).name}:{line.lineno})"
    return "".join(traceback.format_exception(error)[-6:])


def indented(text):
    return "\n".join("          " + line for line in text.splitlines()[:40])


def equal(found, expected, what="value"):
    assert found == expected, f"{what}: found {found!r}, expected {expected!r}"


def contains(text, *parts):
    missing = [part for part in parts if part not in text]
    assert not missing, f"not found: {missing}; in:\n{text[:1500]}"


def lacks(text, *parts):
    found = [part for part in parts if part in text]
    assert not found, f"found, and should not be: {found}"


def arguments(description):
    """The options every test script takes."""
    parser = argparse.ArgumentParser(description=description)
    root = pathlib.Path(__file__).resolve().parents[2]
    parser.add_argument("--kith", default=str(root / ".build/debug/kith"), help="the command")
    parser.add_argument("--work", help="a folder to work in; kept (default: a temporary one)")
    parser.add_argument("--counts", help="where to write the counts, as JSON")
    return parser
