"""Draws how CPU seconds and memory grow with records: an SVG, both scales in powers of ten."""

import math

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 640, 380, 70, 40, 60


def draw(rows, path):
    """`rows`: records, CPU seconds, MiB."""
    low = 10 ** math.floor(math.log10(rows[0][0]))
    high = 10 ** math.ceil(math.log10(rows[-1][0]))
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
             f'aria-label="CPU seconds and memory of kith link by records, invented people" '
             f'font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#fff"/>']

    def across(records):
        return LEFT + (WIDTH - LEFT - 40) * math.log10(records / low) / math.log10(high / low)

    top = max(max(cpu, memory / 100) for _, cpu, memory in rows)
    most = 10 ** math.ceil(math.log10(top))
    least = 10 ** math.floor(math.log10(min(min(cpu, memory / 100) for _, cpu, memory in rows)))

    def up(value):
        share = math.log10(value / least) / math.log10(most / least)
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share

    def text(x, y, words, anchor="middle", colour="#212b32"):
        parts.append(f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{words}</text>')

    mark = least
    while mark <= most * 1.01:
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - 40}" y1="{up(mark):.1f}" y2="{up(mark):.1f}" stroke="#d8dde0"/>')
        text(LEFT - 8, up(mark) + 4, f"{mark:g}", "end")
        mark *= 10
    for records, cpu, memory in rows:
        text(across(records), HEIGHT - BOTTOM + 20, f"{records:,}".replace(",", " "))
        text(across(records), up(cpu) - 10, f"{cpu:.1f} s", colour="#005eb8")
        text(across(records), up(memory / 100) + 22, f"{memory:,.0f} MiB".replace(",", " "), colour="#7c2855")
    for place, colour, dash in ((1, "#005eb8", ""), (2, "#7c2855", ' stroke-dasharray="6 4"')):
        points = " ".join(f"{across(row[0]):.1f},{up(row[place] / (1, 100)[place - 1]):.1f}" for row in rows)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2.5"{dash}/>')
    text(LEFT, 20, "kith link, CSV to people: CPU seconds (line), memory in 100 MiB (dashes)", "start")
    text(WIDTH / 2, HEIGHT - 12, "records, invented; both scales in powers of ten")
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(parts) + "\n</svg>\n")
