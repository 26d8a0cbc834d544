"""How a reading of a review compares with what is true of it."""

import difflib
import json
import re


def plain(text):
    return re.sub(r"\s+", " ", (text or "").replace("’", "'").replace("‘", "'")).strip()


def words(text):
    return set(re.findall(r"[a-z0-9]+", plain(text).lower()))


def overlap(left, right):
    left, right = words(left), words(right)
    return len(left & right) / max(1, len(left | right))


def body(name):
    bare = re.sub(r"[^a-z0-9]+", " ", plain(name).lower().replace("'", "")).strip()
    return bare.removeprefix("the ")


def pairs(truth, found):
    """Each true recommendation with the one found for it, or None; and those found for none."""
    rest = list(range(len(found)))
    out = []
    for true in truth:
        scored = [(max(overlap(true["text"], found[index]["text"]),
                       overlap(true["text"], f"{found[index]['stem'] or ''} {found[index]['text']}"))
                   + (0.001 if found[index]["number"] == true.get("number") else 0), -index)
                  for index in rest]
        best = max(scored, default=(0, 0))
        if best[0] >= 0.7:
            rest.remove(-best[1])
            out.append((true, found[-best[1]]))
        else:
            out.append((true, None))
    return out, [found[index] for index in rest]


class Score:
    """Counts over several reports."""

    def __init__(self):
        self.counts = dict.fromkeys(
            ("true", "found", "matched", "numbers", "verbatim", "to_right", "to_more", "to_less",
             "leaks", "lost", "invented"), 0)
        self.notes = []

    def add(self, name, truth, reading):
        count, said = self.counts, json.dumps(reading, ensure_ascii=False)
        matched, extra = pairs(truth["recommendations"], reading["recommendations"])
        count["true"] += len(matched)
        count["found"] += len(reading["recommendations"])
        for one in extra:
            self.notes.append(f"{name}: not true: {one['number']} on page {one['page']}")
        for true, found in matched:
            if found is None:
                self.notes.append(f"{name}: missed {true.get('number')}")
                continue
            count["matched"] += 1
            count["numbers"] += found["number"] == true.get("number")
            close = difflib.SequenceMatcher(
                None, plain(true["text"]), plain(found["text"]), autojunk=False).ratio()
            count["verbatim"] += close >= 0.98
            wanted = set(map(body, true["addressed_to"]))
            given = set(map(body, found["addressed_to"]))
            count["to_right"] += len(wanted & given)
            count["to_more"] += len(given - wanted)
            count["to_less"] += len(wanted - given)
            count["invented"] += bool(given and not wanted)
            if found["number"] != true.get("number") or close < 0.98 or wanted != given:
                self.notes.append(f"{name}: {true.get('number')} differs")
        for word in truth.get("forbidden", []):
            if re.search(rf"\b{re.escape(word)}\b", said):
                count["leaks"] += 1
                self.notes.append(f"{name}: a name came out")
        for kept in truth.get("must_keep", []):
            if kept not in said:
                count["lost"] += 1
                self.notes.append(f"{name}: lost {kept}")
        for key in ("csp", "published", "year_of_death"):
            if truth.get(key) and str(truth[key]) != str(reading[key]):
                self.notes.append(f"{name}: {key} is {reading[key]}, not {truth[key]}")

    def figures(self):
        c = self.counts
        agreed = 2 * c["to_right"]
        return {
            "recall": c["matched"] / max(1, c["true"]),
            "precision": c["matched"] / max(1, c["found"]),
            "number": c["numbers"] / max(1, c["matched"]),
            "verbatim": c["verbatim"] / max(1, c["matched"]),
            "addressee F1": agreed / max(1, agreed + c["to_more"] + c["to_less"]),
            "invented addressees": c["invented"], "leaks": c["leaks"], "lost": c["lost"]}

    def text(self):
        return ", ".join(f"{name} {value:.3f}" if isinstance(value, float) else f"{name} {value}"
                         for name, value in self.figures().items())
