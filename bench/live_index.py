"""One record against everybody, in the hub's live index and in Splink, in one run on one machine.

People are invented by `people.py`. Kith's index is filled with all of them and asked after some,
one by one; each answer is every pair worth a look, weighed by the hub's own model. Splink 5 has no
call of its own for one new record any more: it links a table of one row with a table it has
registered, its figures untrained, which costs it nothing here. Times are CPU.
"""

import argparse
import json
import pathlib
import resource
import statistics
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def cpu(who=resource.RUSAGE_SELF):
    return sum(resource.getrusage(who)[:2])


def invented(size, seed, folder):
    path = pathlib.Path(folder) / f"people-{size}.csv"
    subprocess.run(["python3", HERE / "people.py", "partnership", str(size), str(seed), path], check=True)
    return path


def kith(path, asked):
    binary = HERE / "live/.build/release/LiveBench"
    return json.loads(subprocess.run([binary, path, str(asked)], check=True, capture_output=True).stdout)


def splink(path, asked):
    import logging

    import duckdb
    from splink import Linker, SettingsCreator, block_on
    from splink.backends.duckdb import DuckDBAPI

    from splink_run import KINDS
    logging.disable(logging.CRITICAL)  # untrained figures are meant
    kind, connection = KINDS["partnership"], duckdb.connect()
    connection.execute(
        "create table base as select record_id as record, lower(forename) as given,"
        " lower(surname) as family, date_of_birth as born, sex, nhs_number as nhs, postcode,"
        f" telephone as phone from read_csv('{path}', all_varchar=true, header=true)")
    connection.execute("create table one as select * from base limit 0")
    settings = SettingsCreator(
        link_type="link_only", unique_id_column_name="record", comparisons=kind["comparisons"](),
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in kind["blocking"]])
    api, times, found = DuckDBAPI(connection=connection), [], 0
    size = connection.execute("select count(*) from base").fetchone()[0]
    for at in range(asked):
        connection.execute("delete from one")
        connection.execute(
            "insert into one select 'new' || record, * exclude (record) from base"
            f" offset {at * size // asked} limit 1")
        began = cpu()
        linker = Linker([api.register("one"), api.register("base")], settings)
        scored = linker.inference.predict(threshold_match_weight=-5)
        times.append((cpu() - began) * 1e6)
        found += connection.execute(f"select count(*) from {scored.physical_name}").fetchone()[0]
    return {"profiles": size, "asked": asked, "find_us": {"p50": round(statistics.median(times)),
                                                          "max": round(max(times))}}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--asked", type=int, default=5_000)
    parser.add_argument("--peer-size", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=2031)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for size in options.sizes:
            path = invented(size, options.seed, folder)
            mine = kith(path, options.asked)
            print(f"Kith    {json.dumps(mine)}")
            if size != options.peer_size:
                continue
            try:
                peer = splink(path, 10)
            except ImportError:
                print("Splink  NOT RUN: it is not installed (make bench-live installs it)")
                continue
            print(f"Splink  {json.dumps(peer)}")
            ratio = peer["find_us"]["p50"] / mine["find_us"]["p50"]
            print(f"        one record against {size:,}: Kith needs 1/{ratio:,.0f} of Splink's CPU time")


if __name__ == "__main__":
    main()
