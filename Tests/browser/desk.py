"""A practitioner at their own browser, and a served copy of the loaded hub for them to sit at."""

import contextlib

from browser import Visitor, chromium
from checks import Checks, arguments
from hub import Hub


@contextlib.contextmanager
def sitting(description, title, folder):
    """Reads the options and serves a copy of the loaded hub: gives the checks, the server, the
    browser and where pictures go. Counts and ends when the checks are through."""
    parser = arguments(description)
    parser.add_argument("--shots", help="a folder for a picture of every page, wide and narrow")
    options = parser.parse_args()
    checks = Checks(title)
    hub = Hub(options.kith, options.work)
    try:
        with hub.server("serve", hub.copy(folder)) as server, chromium() as browser:
            yield checks, server, browser, options.shots
    finally:
        hub.clear()
    checks.close(options.counts)


class Desk:
    """One practitioner at their own browser."""

    def __init__(self, server, browser, practitioner, shots=None, scripts=True):
        self.server = server
        self.visitor = Visitor(browser, server.address, scripts, shots)
        self.visitor.go(server.link(practitioner))
        self.page = self.visitor.page

    @property
    def text(self):
        return self.visitor.text()

    def find(self, words):
        """The rows of a search, each as one line of text."""
        self.visitor.go("/people?q=" + words.replace(" ", "+"))
        rows = self.page.locator("main table tbody tr")
        return [" ".join(text.split()) for text in rows.all_inner_texts()]

    def open(self, name):
        """Opens somebody's file, for the usual purpose of the role where one is asked for. Gives its
        address."""
        self.find(name)
        self.page.get_by_role("link", name=name).first.click()
        if self.page.locator("input[name=purpose]").count():
            self.page.locator("input[name=purpose]").first.check()
            self.page.get_by_role("button", name="Open the file").click()
        return self.visitor.path

    def everything(self, family):
        """The text of every page of a file, one after another."""
        pages = []
        for part in ("", "/chronology", "/duties", "/records"):
            self.visitor.go(family + part)
            pages.append(self.text)
        return " ".join(pages)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.visitor.close()
