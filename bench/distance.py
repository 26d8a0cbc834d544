"""Kith's Jaro-Winkler beside rapidfuzz's, one core each: every name with every other.

rapidfuzz's `cdist` is its fastest way: it keeps one text ready and compares many with it, as Kith's
does here. rapidfuzz counts a common beginning only where the rest is rather alike, Kith always; the
sum of Kith's must be what rapidfuzz's Jaro and the beginnings come to.
"""

import pathlib
import random
import subprocess
import tempfile
import time

import numpy
from rapidfuzz import process
from rapidfuzz.distance import Jaro, JaroWinkler

import people

HERE = pathlib.Path(__file__).resolve().parent


def expected(names):
    """What all pairs' likenesses come to, from rapidfuzz's Jaro and up to four first letters."""
    jaro = process.cdist(names, names, scorer=Jaro.similarity, dtype=numpy.float64, workers=1)
    starts = numpy.array([[ord(name[at]) if at < len(name) else 0 for at in range(4)] for name in names])
    same = (starts[:, None, :] == starts[None, :, :]) & (starts[:, None, :] > 0)
    return (jaro + numpy.cumprod(same, axis=2).sum(axis=2) * 0.1 * (1 - jaro)).sum()


def main():
    swift = ["swift", "build", "--package-path", str(HERE / "distance"), "-c", "release",
             "--scratch-path", str(HERE.parent / ".build/distance")]
    subprocess.run(swift, check=True, stdout=subprocess.DEVNULL)
    world = people.World(1)
    for title, names in (("given names", world.girls[0] + world.boys[0]), ("family names", world.families[0])):
        chosen = random.Random(1).sample(names, 3000)
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write("\n".join(chosen) + "\n")
            file.flush()
            pairs, ours, our_sum = subprocess.run(
                [str(HERE.parent / ".build/distance/release/distance"), file.name], check=True,
                capture_output=True, text=True).stdout.split()
        began = time.process_time()
        process.cdist(chosen, chosen, scorer=JaroWinkler.similarity, dtype=numpy.float64, workers=1)
        theirs = time.process_time() - began
        assert abs(expected(chosen) - float(our_sum)) < 1e-3, (expected(chosen), our_sum)
        rate = [int(pairs) / seconds / 1e6 for seconds in (float(ours), theirs)]
        length = sum(map(len, chosen)) / len(chosen)
        print(f"Jaro-Winkler, {title} of {length:.1f} letters: kith {rate[0]:.1f}M pairs/s, rapidfuzz "
              f"{rate[1]:.1f}M pairs/s, ratio {rate[1] / rate[0]:.2f}×", flush=True)


if __name__ == "__main__":
    main()
