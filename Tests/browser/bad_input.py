"""Files as they go wrong in earnest, each with what the receipt must say of it."""

import dataclasses

COUNCIL = "northmoor-csc-safeguarding"
POLICE = "northmoor-police-notices"
PERSON = "pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_common_child_id\n"


@dataclasses.dataclass
class Case:
    """One file: its rejections as (line, column, what is wrong), in order."""

    says: str
    name: str
    content: bytes
    rejected: list
    enters: bool
    flow: str = COUNCIL
    # Values of the file that no receipt may repeat.
    private: tuple = ()


BAD_INPUT = [
    Case("a wrong file is turned away whole", "rota.csv", b"Staff,Desk\nQuillfeather,4\n",
         [(None, None, "no format this hub reads")], False, private=("Quillfeather",)),
    Case("a file that is not text is turned away", "book.xlsx", b"PK\x03\x04\x00\x00\x08",
         [(None, None, "the workbook is damaged")], False),
    Case("an empty file is turned away", "empty.csv", b"", [(None, None, "empty")], False),
    Case("a missing column is named", "contacts.csv",
         b"cont_contact_id,cont_contact_date,cont_contact_source_desc\nC1,2031-02-03,Police\n",
         [(None, None, "column is missing")], False),
    Case("an impossible date and a failing NHS number leave the good rows to enter",
         "mistakes.csv",
         (PERSON + "B1,Wilhelmina,Featherstonehaugh,F,2015-02-27,9990000026\n"
          "B2,Barnaby,Featherstonehaugh,M,31/02/2015,9990000027\n"
          "B3,Cornelius,Featherstonehaugh,M,2013-11-05,\n").encode(),
         [(3, 5, "not a date of the calendar"), (3, 6, "check digit")], True,
         private=("Featherstonehaugh", "Barnaby", "31/02/2015", "9990000027")),
    Case("Windows-1252 bytes are read as the letters they were", "windows.csv",
         (PERSON + "B4,Zoë,Ó Dálaigh-Wrenfield,F,2016-01-09,\n").encode("cp1252"),
         [], True, private=("Wrenfield",)),
    Case("a very long line is turned away, and the rows around it enter", "long.csv",
         (PERSON + "B5,Ottoline,Featherstonehaugh,F,2014-03-03,\n"
          + "B6," + "x" * 2_000_000 + ",Featherstonehaugh,F,2014-03-03,\n"
          + "B7,Ptolemy,Featherstonehaugh,M,2012-12-12,\n").encode(),
         [(3, None, "longer than")], True, private=("Featherstonehaugh", "xxxx")),
    Case("a ragged row and an open quotation mark are named by their lines", "ragged.csv",
         (PERSON + "B8,Short\nB9,Leander,Featherstonehaugh,M,2012-12-12,\n"
          "B10,\"Open,Featherstonehaugh,M,2012-12-12,\n").encode(),
         [(2, None, "2 cells"), (4, None, "quotation mark")], True,
         private=("Featherstonehaugh", "Leander")),
    Case("a person whom the flow does not cover is left out", "witness.csv",
         b"alert_ref,incident_date,person_id,role,given_name,family_name,dob,sex\n"
         b"DV1-BAD,2026-05-05,W1,victim,Hephzibah,Featherstonehaugh,1988-04-04,F\n"
         b"DV1-BAD,2026-05-05,W2,witness,Ignatius,Featherstonehaugh,1979-04-04,M\n",
         [(3, None, "covers victim")], True, POLICE, ("Featherstonehaugh", "Ignatius")),
    Case("a row about somebody who was not let in is left out", "visits.csv",
         b"cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen\n"
         b"V1,NOBODY,2026-05-05,Y\n",
         [(2, None, "not been let in")], False),
    Case("a council's flow does not take police notices", "notices.csv",
         b"alert_ref,incident_date,person_id,role,given_name,family_name\n"
         b"DV1-X,2026-05-05,W1,victim,Hephzibah,Featherstonehaugh\n",
         [(None, None, "does not take it")], False, private=("Featherstonehaugh",)),
]
