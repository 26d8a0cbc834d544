"""How fast and how well `kith review` reads reports.

Speed: one long report, `kith review` end to end (its tools and the word list included) beside
pdfplumber's `extract_text` on the same pages, in processor seconds of the same run. Accuracy: the
invented layouts of `bench/reviews`, and real reports with what is true of them where a folder
`../shared/data/reviews` lies beside the project (else: NOT RUN).
"""

import argparse
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "bench/reviews"))

from score import Score  # noqa: E402

SHARED = ROOT.parent / "shared/data/reviews"


def processor(command):
    """Runs a command; gives its output, processor seconds, and peak memory in megabytes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = sum(getattr(after, one) - getattr(before, one) for one in ("ru_utime", "ru_stime"))
    return out, seconds, after.ru_maxrss / 1024


def pages(file):
    info = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    return int(info.split("Pages:")[1].split()[0])


def long_report(folder, count):
    """A report of many pages, drawn once."""
    import layouts
    from reportlab.platypus import Paragraph

    report = layouts.restarts()
    report.name = "long"
    layouts.filler(report.story, report.rng, count * 7, ("Adult F",), numbered="12")
    report.add(Paragraph("End", layouts.H1))
    report.write(folder)
    return folder / "long.pdf"


def speed(kith, folder, peer):
    file = long_report(folder, 170)
    count = pages(file)
    _, ours, memory = processor([kith, "review", str(file), "--json", "-"])
    print(f"kith review: {count} pages, {ours:.2f} s of processor, {count / ours:.0f} pages a second, "
          f"peak {memory:.0f} MB")
    if not peer:
        return
    script = ("import pdfplumber,sys\nwith pdfplumber.open(sys.argv[1]) as pdf:\n"
              "  [page.extract_text() for page in pdf.pages[:40]]")
    _, theirs, _ = processor([sys.executable, "-c", script, str(file)])
    rate = 40 / theirs
    print(f"pdfplumber text: {rate:.1f} pages a second; ratio {count / ours / rate:.1f}")


def accuracy(kith, what, files):
    """Files with the truth of each; prints the figures and what differs."""
    score = Score()
    for file, truth in files:
        out = subprocess.run([kith, "review", str(file), "--json", "-"], capture_output=True,
                             text=True, check=True).stdout
        score.add(file.stem, json.loads(truth.read_text()), json.loads(out))
    print(f"{what}: {len(files)} reports, {score.counts['true']} recommendations: {score.text()}")
    for note in score.notes:
        print("  " + note)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kith", default=str(ROOT / ".build/release/kith"))
    parser.add_argument("--no-peer", action="store_true", help="leave pdfplumber out")
    options = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work)
        subprocess.run([sys.executable, str(ROOT / "bench/reviews/layouts.py"), work], check=True)
        made = [(file, file.with_suffix(".json")) for file in sorted(folder.iterdir())
                if file.suffix != ".json"]
        accuracy(options.kith, "invented layouts", made)
        real = [(SHARED / json.loads(truth.read_text())["file"], truth)
                for truth in sorted((SHARED / "truth").glob("*.json"))
                if "agency" not in truth.name] if SHARED.exists() else []
        if real:
            accuracy(options.kith, "real reports", real)
        else:
            print("real reports: NOT RUN, ../shared/data/reviews is not here")
        speed(options.kith, folder, not options.no_peer)


if __name__ == "__main__":
    main()
