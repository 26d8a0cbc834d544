"""Names and numbers of the invented people, to look for where none may stand."""

import csv
import pathlib
import re


class Personal:
    """What the files of a demonstration say of people, by which a log is searched."""

    COLUMNS = {
        "pers_forename", "pers_surname", "pers_common_child_id", "given_name", "family_name",
        "nhs_number", "address", "addr_address_postcode", "postcode", "circumstances",
        "victim_view", "safe_contact"}

    def __init__(self, sent):
        self.words = set()
        for file in pathlib.Path(sent).glob("*/*.csv"):
            with file.open(encoding="utf-8", newline="") as text:
                for row in csv.DictReader(text):
                    for column in self.COLUMNS & row.keys():
                        # Shorter words are too likely to be a program's own.
                        if len(row[column] or "") >= 4:
                            self.words.add(row[column])

    def within(self, text):
        """Which of them stand in a text as whole words."""
        tokens = set(re.findall(r"[\w'’-]+", text))
        return sorted(
            word for word in self.words
            if (word in tokens if re.fullmatch(r"[\w'’-]+", word) else word in text))
