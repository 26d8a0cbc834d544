"""How fast FHIR is checked and mapped, beside PyPI's fhir.resources validating the same Bundle.

Both in processor seconds, in one run. Kith's figure is of the whole command, so that of an empty
Bundle is taken off; it checks, maps, seals, commits to, links and works out duties, where the
yardstick checks. `pip install fhir.resources==8.3.0` first.
"""

import argparse
import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PERSON = """pers_person_id,pers_forename,pers_surname,pers_dob,pers_common_child_id
P1,Wren,Sallow,2022-04-05,9990000018
"""


def bundle(count):
    """One child the hub holds, and appointments, problems and prescriptions."""
    entries = [{"resource": {
        "resourceType": "Patient", "id": "p1", "birthDate": "2022-04-05", "gender": "female",
        "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9990000018"}],
        "name": [{"use": "official", "family": "Sallow", "given": ["Wren"]}]}}]
    subject = {"reference": "Patient/p1"}
    for number in range(count):
        day = f"20{20 + number % 6}-0{1 + number % 9}-1{number % 9}"
        entries.append({"resource": [
            {"resourceType": "Appointment", "id": f"a{number}", "status": "noshow",
             "serviceType": [{"text": "Outpatients"}], "start": f"{day}T09:00:00Z",
             "end": f"{day}T09:20:00Z",
             "participant": [{"actor": subject, "status": "accepted"}]},
            {"resourceType": "Condition", "id": f"c{number}", "subject": subject,
             "code": {"text": "Cough"}, "recordedDate": day, "clinicalStatus": {"coding": [{
                 "system": "http://terminology.hl7.org/CodeSystem/condition-clinical",
                 "code": "active"}]}},
            {"resourceType": "MedicationRequest", "id": f"m{number}", "status": "active",
             "intent": "order", "subject": subject, "authoredOn": day,
             "medicationCodeableConcept": {"text": "Amoxicillin"},
             "dosageInstruction": [{"text": "three times daily"}]},
        ][number % 3]})
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries})


def by_kith(kith, folder, file, environment):
    """Processor seconds of an import of one Bundle into a hub that holds the child."""
    shutil.rmtree(folder, ignore_errors=True)
    person = file.parent / "ssd_person.csv"
    person.write_text(PERSON)
    subprocess.run(
        [kith, "import", "--data", str(folder), "--flow", "northmoor-csc-safeguarding",
         str(person)], check=True, capture_output=True, env=environment)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    answer = subprocess.run(
        [kith, "import", "--data", str(folder), "--flow", "mill-lane-fhir", "--json", str(file)],
        capture_output=True, text=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    accepted = json.loads(answer.stdout)["accepted"]
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, accepted


def by_yardstick(text):
    from fhir.resources.R4B.bundle import Bundle

    began = time.process_time()
    Bundle.model_validate_json(text)
    return time.process_time() - began


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kith", default=".build/release/kith")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--resources", type=int, default=3000)
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="kith-bench-"))
    environment = dict(os.environ, KITH_KEYS=str(work / "keys"))
    text = bundle(options.resources)
    (work / "bundle.json").write_text(text)
    (work / "empty.json").write_text(bundle(0))
    ours, theirs = [], []
    try:
        by_yardstick(bundle(3))
        for run in range(options.runs):
            seconds, accepted = by_kith(
                options.kith, work / "hub", work / "bundle.json", environment)
            idle, _ = by_kith(options.kith, work / "hub", work / "empty.json", environment)
            ours.append(seconds - idle)
            theirs.append(by_yardstick(text))
    finally:
        shutil.rmtree(work, ignore_errors=True)
    kith, yardstick = statistics.median(ours), statistics.median(theirs)
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"{options.resources} resources, {accepted} statements; median of {options.runs} runs; "
          f"load average {load}")
    print(f"  kith import, ledger and views included {options.resources / kith:8.0f} resources/s")
    print(f"  fhir.resources, checking only          {options.resources / yardstick:8.0f} resources/s")
    print(f"  ratio of the processor times {kith / yardstick:7.1f}")


if __name__ == "__main__":
    sys.exit(main())
