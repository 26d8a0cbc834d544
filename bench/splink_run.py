"""Runs Splink on one of the benchmark's inputs in a process of its own and writes what it linked.

Settings follow Splink's own advice for such columns: name comparisons with term frequencies, dates
with distance levels, blocking on pairs of columns, u from random pairs, m by expectation
maximisation. `--light` turns training down, for those who would.
"""

import argparse
import json
import logging
import resource
import time

import duckdb
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

KINDS = {
    "partnership": {
        "comparisons": lambda: [
            cl.NameComparison("given").configure(term_frequency_adjustments=True),
            cl.NameComparison("family").configure(term_frequency_adjustments=True),
            cl.DateOfBirthComparison("born", input_is_string=True),
            cl.ExactMatch("sex"), cl.ExactMatch("nhs"), cl.PostcodeComparison("postcode"),
            cl.ExactMatch("phone")],
        "blocking": [("nhs",), ("born", "family"), ("born", "given"), ("given", "family", "postcode"),
                     ("phone", "given")],
        "training": [("born",), ("given", "family")]},
    "lifetimes": {
        "comparisons": lambda: [
            cl.ForenameSurnameComparison("given", "family"),
            cl.DateOfBirthComparison("born", input_is_string=True), cl.PostcodeComparison("postcode"),
            cl.ExactMatch("place").configure(term_frequency_adjustments=True),
            cl.ExactMatch("occupation").configure(term_frequency_adjustments=True)],
        "blocking": [("substr(given, 1, 3)", "substr(family, 1, 4)"), ("family", "born"), ("given", "born"),
                     ("postcode", "given"), ("postcode", "family"), ("born", "place"),
                     ("substr(postcode, 1, 3)", "born"), ("substr(postcode, 1, 3)", "given"),
                     ("substr(postcode, 1, 3)", "family"),
                     ("substr(given, 1, 2)", "substr(family, 1, 2)", "substr(born, 1, 4)")],
        "training": [("born",), ("given", "family")]},
    "febrl": {
        "comparisons": lambda: [
            cl.NameComparison("given"), cl.NameComparison("family"),
            cl.DateOfBirthComparison("born", input_is_string=True, datetime_format="%Y%m%d"),
            cl.DamerauLevenshteinAtThresholds("nhs", 2), cl.ExactMatch("postcode"),
            cl.DamerauLevenshteinAtThresholds("address", 2)],
        "blocking": [("nhs",), ("given", "family"), ("family", "postcode"), ("born",), ("given", "postcode")],
        "training": [("born",), ("given", "family")]},
}
KINDS["fake"] = {
    "comparisons": lambda: [
        cl.NameComparison("given"), cl.NameComparison("family"),
        cl.DateOfBirthComparison("born", input_is_string=True),
        cl.ExactMatch("city").configure(term_frequency_adjustments=True), cl.EmailComparison("email")],
    "blocking": [("given", "city"), ("family",), ("born",), ("email",)],
    "training": [("given", "family"), ("born",)]}
KINDS["count"] = {
    "comparisons": lambda: [
        cl.NameComparison("given").configure(term_frequency_adjustments=True),
        cl.NameComparison("family").configure(term_frequency_adjustments=True),
        cl.DateOfBirthComparison("born", input_is_string=True), cl.ExactMatch("sex"),
        cl.PostcodeComparison("postcode"), cl.LevenshteinAtThresholds("address", 2)],
    "blocking": [("given", "family"), ("born", "family"), ("born", "given"), ("postcode", "given")],
    "training": [("born",), ("given", "family")]}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("plan", help="JSON: files, columns by name, out")
    parser.add_argument("--light", action="store_true")
    options = parser.parse_args()
    with open(options.plan, encoding="utf-8") as text:
        plan = json.load(text)
    logging.getLogger("splink").setLevel(logging.ERROR)
    kind, began = KINDS[options.kind], time.monotonic()
    connection = duckdb.connect()
    names = []
    # Headers of the public sets begin with spaces.
    tidy = "true" if options.kind == "febrl" else "false"
    for at, file in enumerate(plan["files"]):
        cells = ", ".join(f"nullif(trim({sql}), '') as {name}" for name, sql in plan["columns"].items())
        connection.execute(
            f"create table t{at} as select {cells} from read_csv('{file}', all_varchar=true, header=true,"
            f" normalize_names={tidy}, delim=',')")
        names.append(f"t{at}")
    api = DuckDBAPI(connection=connection)
    frames = [api.register(name) for name in names]
    settings = SettingsCreator(
        link_type="link_only" if len(names) > 1 else "dedupe_only", unique_id_column_name="record",
        comparisons=kind["comparisons"](),
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in kind["blocking"]])
    linker = Linker(frames if len(frames) > 1 else frames[0], settings)
    linker.training.estimate_probability_two_random_records_match(
        [block_on(*rule) for rule in kind["blocking"][:2]], recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6 if options.light else 1e7)
    for rule in kind["training"][:1] if options.light else kind["training"]:
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*rule))
    trained, cpu = time.monotonic() - began, sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    scored = linker.inference.predict(threshold_match_weight=-5)
    scoring = sum(resource.getrusage(resource.RUSAGE_SELF)[:2]) - cpu
    people = linker.clustering.cluster_pairwise_predictions_at_threshold(
        scored, threshold_match_probability=0.95)
    source = "source_dataset" if len(names) > 1 else "''"
    rows = connection.execute(f"select {source}, record, cluster_id from {people.physical_name}").fetchall()
    pairs = connection.execute(
        f"select {'source_dataset_l' if len(names) > 1 else chr(39) * 2}, record_l,"
        f" {'source_dataset_r' if len(names) > 1 else chr(39) * 2}, record_r, match_probability"
        f" from {scored.physical_name} where match_probability >= 0.95").fetchall()
    compared = connection.execute(f"select count(*) from {scored.physical_name}").fetchone()[0]
    with open(plan["out"], "w", encoding="utf-8") as text:
        json.dump({"people": rows, "pairs": pairs, "trained": trained, "compared": compared,
                   "scoring": scoring}, text)


if __name__ == "__main__":
    main()
