"""How soon one HL7 message is acknowledged, beside PyPI's hl7apy parsing the same messages.

One connection over MLLP on the loopback address; each message is another A08 of somebody the hub
holds, and its AA means that what it says is on disk. The yardstick only parses, with hl7apy and with
hl7. Milliseconds by the clock; `pip install hl7apy==1.3.5 hl7==0.4.5` first.
"""

import argparse
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

PERSON = """pers_person_id,pers_forename,pers_surname,pers_dob,pers_common_child_id
P1,Wren,Sallow,2022-04-05,9990000018
"""


def message(number):
    """A message about one child, at a new address each time, so that each is written down."""
    return "\r".join([
        f"MSH|^~\\&|PAS|SB|KITH|HUB|20260310101500||ADT^A08|B{number}|P|2.4",
        "EVN|A08|20260310101500",
        "PID|1||H77^^^SB^MR~9990000018^^^NHS^NH||Sallow^Wren||20220405|F|||"
        f"{number} Quay Walk^^Northmoor",
        f"PV1|1|E|||||||||||||||||V{number}"]) + "\r"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def connected(port, process, limit=60):
    until = time.monotonic() + limit
    while time.monotonic() < until:
        try:
            return socket.create_connection(("127.0.0.1", port), 10)
        except OSError:
            assert process.poll() is None, "the hub ended"
            time.sleep(0.1)
    raise SystemExit("nothing listens for messages")


def acknowledged(connection, text):
    """Seconds until the answer to a message is whole."""
    began = time.perf_counter()
    connection.sendall(b"\x0b" + text.encode() + b"\x1c\r")
    got = b""
    while not got.endswith(b"\x1c\r"):
        got += connection.recv(65536)
    seconds = time.perf_counter() - began
    assert b"MSA|AA|" in got, got
    return seconds


def by_kith(kith, work, count):
    environment = dict(os.environ, KITH_KEYS=str(work / "keys"))
    person = work / "ssd_person.csv"
    person.write_text(PERSON)
    subprocess.run(
        [kith, "import", "--data", str(work / "hub"), "--flow", "northmoor-csc-safeguarding",
         str(person)], check=True, capture_output=True, env=environment)
    port = free_port()
    process = subprocess.Popen(
        [kith, "serve", "--data", str(work / "hub"), "--port", str(free_port()), "--mllp",
         str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    try:
        with connected(port, process) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for number in range(20):
                acknowledged(connection, message(number))
            return [acknowledged(connection, message(20 + number)) for number in range(count)]
    finally:
        process.terminate()
        process.wait(30)


def timed(parse, count):
    found = []
    for number in range(count):
        text = message(number)
        began = time.perf_counter()
        parse(text)
        found.append(time.perf_counter() - began)
    return found


def line(words, seconds):
    ordered = sorted(seconds)
    worst = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return (f"  {words:44} p50 {statistics.median(ordered) * 1000:7.2f} ms"
            f"   p99 {worst * 1000:7.2f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kith", default=".build/release/kith")
    parser.add_argument("--messages", type=int, default=1000)
    options = parser.parse_args()
    import hl7
    from hl7apy.parser import parse_message

    work = pathlib.Path(tempfile.mkdtemp(prefix="kith-bench-"))
    try:
        ours = by_kith(options.kith, work, options.messages)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    checked = timed(lambda text: parse_message(text, validation_level=2), options.messages)
    parsed = timed(hl7.parse, options.messages)
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"{options.messages} messages, one after another; load average {load}")
    print(line("kith, acknowledged and on disk", ours))
    print(line("hl7apy, parsing only", checked))
    print(line("hl7, parsing only", parsed))
    print(f"  ratio of the medians to hl7apy {statistics.median(ours) / statistics.median(checked):.2f}")


if __name__ == "__main__":
    sys.exit(main())
