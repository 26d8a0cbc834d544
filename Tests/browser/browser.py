"""Chromium, watched: what it asked for, what it complained of, and what axe finds on a page."""

import contextlib
import pathlib
import urllib.parse

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDE, NARROW = 1280, 320
HEIGHT = 900

# WCAG 2.0 to 2.2, A and AA, and what axe calls best practice: all of it, no rule waived.
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
}


@contextlib.contextmanager
def chromium():
    """Debian's Chromium, without the sandbox that a container does not allow."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en-GB"])
        try:
            yield browser
        finally:
            browser.close()


class Visitor:
    """One person's browser: a page of its own cookies, with scripts or without."""

    def __init__(self, browser, address, scripts=True, shots=None):
        self.address, self.scripts = address, scripts
        self.shots = pathlib.Path(shots) if shots else None
        self.context = browser.new_context(
            java_script_enabled=scripts, locale="en-GB",
            timezone_id="Europe/London", viewport={"width": WIDE, "height": HEIGHT},
            accept_downloads=True)
        self.context.set_default_timeout(60_000)
        self.elsewhere, self.complaints = [], []
        self.page = self.context.new_page()
        self.page.on("request", self.watch_request)
        self.page.on("console", self.watch_console)
        self.page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))

    def watch_request(self, request):
        if not request.url.startswith((self.address + "/", "data:", "blob:")):
            self.elsewhere.append(request.url)

    def watch_console(self, message):
        """Everything but Chromium's remark that a page came with a status of 4xx, as it should."""
        if message.type in ("error", "warning") and "the server responded with a status of 4" \
                not in message.text:
            self.complaints.append(message.text)

    def go(self, path):
        return self.page.goto(path if path.startswith("http") else self.address + path)

    def text(self):
        """The page as a reader finds it, white space evened out."""
        return " ".join(self.page.locator("body").inner_text().split())

    @property
    def path(self):
        return urllib.parse.urlsplit(self.page.url).path

    def look(self, name):
        """Everything that must hold of every page, and a picture of it where they are kept."""
        problems = []
        for width in (WIDE, NARROW):
            self.page.set_viewport_size({"width": width, "height": HEIGHT})
            if self.shots:
                self.shoot(self.shots / f"{name}-{width}.png")
            across = self.page.evaluate("document.documentElement.scrollWidth")
            if across > width:
                problems.append(f"at {width} px it is {across} px wide: {self.widest(width)}")
            if self.scripts:
                problems += [f"at {width} px {found}" for found in self.violations()]
        self.page.set_viewport_size({"width": WIDE, "height": HEIGHT})
        problems += [f"asked {url}" for url in self.elsewhere]
        problems += [f"complained: {words}" for words in self.complaints]
        self.elsewhere.clear()
        self.complaints.clear()
        headings = self.page.locator("h1").count()
        if headings != 1:
            problems.append(f"it has {headings} first headings")
        assert not problems, f"{self.path}\n" + "\n".join(problems)

    def violations(self):
        heard = list(self.complaints)
        found = Axe().run(self.page, options=RULES).response["violations"]
        # What axe itself provokes is not the page's.
        self.complaints[:] = heard
        return [
            f"{one['id']} ({one['impact']}): {one['help']}; {len(one['nodes'])} places, first: "
            + f"{' '.join(map(str, one['nodes'][0]['target']))}  {one['nodes'][0]['html'][:160]}"
            + "  " + " ".join(one["nodes"][0].get("failureSummary", "").split())[:300]
            for one in found]

    def widest(self, width):
        """What sticks out, as selectors: for whoever has to mend it."""
        return self.page.evaluate(
            """width => [...document.querySelectorAll('body *')].filter(e => {
                 const box = e.getBoundingClientRect();
                 return box.width > 0 && box.right > width + 1;
               }).slice(0, 5).map(e => e.tagName.toLowerCase() + '.' + e.getAttribute('class'))
               .join(', ')""", width)

    def shoot(self, file):
        pathlib.Path(file).parent.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=str(file), full_page=True)

    def close(self):
        self.context.close()
