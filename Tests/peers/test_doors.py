"""The doors for messages, held beside PyPI's hl7 (its mllp_send) and hl7apy."""

import json
import os
import pathlib
import socket
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/browser"))

from checks import Checks, arguments, contains, equal  # noqa: E402
from hub import Hub, free_port  # noqa: E402

FLOW = "st-brannock-adt"
NUMBER = "9990000018"

PERSON = """pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex,pers_common_child_id
P1,Wren,Sallow,2022-04-05,F,9990000018
"""


def message(event, control, home="3 Quay Walk", *rest):
    return "\r".join([
        f"MSH|^~\\&|PAS|SB|KITH|HUB|20260310101500||ADT^{event}|{control}|P|2.4",
        f"EVN|{event}|20260310101500",
        f"PID|1||H77^^^SB^MR~{NUMBER}^^^NHS^NH||Sallow^Wren||20220405|F|||{home}^^Northmoor",
        *(rest or ["PV1|1|E|||||||||||||||||V1"])]) + "\r"


class Listener:
    """A hub that listens for messages."""

    def __init__(self, hub, folder):
        self.port, self.hub, self.folder = free_port(), hub, folder
        self.process = subprocess.Popen(
            [hub.kith, "serve", "--data", str(folder), "--port", str(free_port()), "--mllp",
             str(self.port)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            env=hub.environment)
        until = time.monotonic() + 60
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                assert self.process.poll() is None, self.process.stderr.read()
                time.sleep(0.1)
        raise AssertionError("nothing listens for messages")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)


def answer(port, data, pieces=None):
    """Sends bytes, whole or in pieces, and gives the messages that come back."""
    with socket.create_connection(("127.0.0.1", port), 10) as connection:
        for piece in pieces or [data]:
            connection.sendall(piece)
            time.sleep(0.02)
        connection.shutdown(socket.SHUT_WR)
        connection.settimeout(20)
        got = b""
        while True:
            try:
                more = connection.recv(65536)
            except OSError:
                break
            if not more:
                break
            got += more
    return [part.strip(b"\x0b\r").decode() for part in got.split(b"\x1c\r") if part]


def framed(text):
    return b"\x0b" + text.encode() + b"\x1c\r"


def code(answer_text):
    return answer_text.split("\r")[1].split("|")[1]


def statements(hub, folder):
    return json.loads(hub.run("verify", "--data", folder, "--json").stdout)["size"]


def by_mllp_send(listener, work):
    """The command that comes with hl7 takes our answer for one."""
    file = work / "one.hl7"
    file.write_bytes(message("A04", "S1").encode())
    sent = subprocess.run(
        [str(pathlib.Path(sys.executable).parent / "mllp_send"), "--loose", "--file", str(file),
         "--port", str(listener.port), "127.0.0.1"], capture_output=True, timeout=60)
    equal(sent.returncode, 0, sent.stderr.decode())
    contains(sent.stdout.decode(), "MSA|AA|S1")


def by_hl7apy(listener):
    from hl7apy.parser import parse_message

    ours = answer(listener.port, framed(message("A40", "S2", "x", "ZZZ|1")))[0]
    parsed = parse_message(ours.replace("ACK^A40", "ACK"), validation_level=None)
    equal(parsed.msa.msa_1.value, "AE", "the code of a message without its merge segment")
    equal(parsed.msa.msa_2.value, "S2", "the message answered")
    contains(ours, "ERR|", "MRG")


def repeats(hub, folder, listener):
    before = statements(hub, folder)
    equal(code(answer(listener.port, framed(message("A04", "S1")))[0]), "AA")
    equal(statements(hub, folder), before, "statements after a repeat")


def restarts(hub, folder):
    """A repeat is known by its control id after a restart, also of what was said since."""
    with Listener(hub, folder) as listener:
        equal(code(answer(listener.port, framed(message("A08", "S3", "9 Weir Lane")))[0]), "AA")
    with Listener(hub, folder) as listener:
        before = statements(hub, folder)
        equal(code(answer(listener.port, framed(message("A04", "S1")))[0]), "AA")
        equal(statements(hub, folder), before, "statements after a restart and a repeat")


def split_frames(listener):
    whole = framed(message("A08", "S4")) + framed(message("A31", "S5"))
    pieces = [whole[at:at + 37] for at in range(0, len(whole), 37)]
    equal([code(one) for one in answer(listener.port, b"", pieces)], ["AA", "AA"])


def refuses(listener):
    equal(code(answer(listener.port, framed(message("A99", "S6")))[0]), "AR")
    equal(code(answer(listener.port, framed("rubbish"))[0]), "AR")
    equal(answer(listener.port, b"GET / HTTP/1.0\r\n\r\n"), [], "answers to another protocol")


def main():
    options = arguments(__doc__).parse_args()
    hub = Hub(options.kith, options.work)
    hub.environment = dict(os.environ, KITH_KEYS=str(hub.work / "door-keys"))
    checks = Checks("The doors beside their peers")
    folder = hub.work / "doors"
    person = hub.work / "ssd_person.csv"
    person.write_text(PERSON)
    made = hub.run(
        "import", "--data", folder, "--flow", "northmoor-csc-safeguarding", person)
    equal(made.returncode, 0, made.stdout + made.stderr)
    with Listener(hub, folder) as listener:
        checks.check("mllp_send of PyPI's hl7 is answered AA", by_mllp_send, listener, hub.work)
        checks.check("hl7apy reads our answer to a wrong message", by_hl7apy, listener)
        checks.check("the same message again changes nothing", repeats, hub, folder, listener)
        checks.check("two messages in many pieces are both answered", split_frames, listener)
        checks.check("what is no message is refused", refuses, listener)
    checks.check("a repeat is known after a restart", restarts, hub, folder)
    hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    main()
