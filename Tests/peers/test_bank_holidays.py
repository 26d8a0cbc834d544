"""The bank holidays of the starter pack, against the PyPI package `holidays`."""

import datetime
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/browser"))

from checks import Checks, arguments, equal  # noqa: E402

FIRST_YEAR = 2018


def the_same_days(ours, years):
    """Only days from Monday to Friday: whether a Saturday is listed changes no working day."""
    import holidays

    theirs = holidays.country_holidays("GB", subdiv="ENG", years=years)
    equal(
        sorted(day for day in ours if day.year in years and day.weekday() < 5),
        sorted(day for day in theirs if day.weekday() < 5), "bank holidays")


def main():
    options = arguments(__doc__).parse_args()
    checks = Checks("Peers")
    pack = json.loads((ROOT / "Content/bank-holidays.json").read_text())
    ours = {datetime.date.fromisoformat(day) for day in pack["days"]}
    years = range(FIRST_YEAR, datetime.date.fromisoformat(pack["knownUntil"]).year + 1)
    checks.check(
        f"the bank holidays of {years[0]} to {years[-1]} are England's",
        the_same_days, ours, years)
    checks.close(options.counts)


if __name__ == "__main__":
    sys.exit(main())
