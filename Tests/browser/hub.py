"""A hub under test: the command, a loaded folder to copy, a server to talk to."""

import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request

# A debug build on a busy machine loads the partnership many times more slowly than a release.
LOADING_LIMIT = 600
COMMAND_LIMIT = 300


class Hub:
    """The command, and a working folder that holds hubs and their keys."""

    def __init__(self, kith, work=None):
        self.kith = str(pathlib.Path(kith).resolve())
        self.is_kept = work is not None
        self.work = pathlib.Path(work or tempfile.mkdtemp(prefix="kith-")).resolve()
        self.work.mkdir(parents=True, exist_ok=True)
        self.environment = dict(os.environ, KITH_KEYS=str(self.work / "keys"))

    def run(self, *arguments, limit=COMMAND_LIMIT, environment=None):
        """Runs a command to its end. The answer has returncode, stdout and stderr, as text."""
        return subprocess.run(
            [self.kith, *map(str, arguments)], capture_output=True, text=True, timeout=limit,
            env=environment or self.environment, stdin=subprocess.DEVNULL)

    def server(self, verb, folder, port=None, limit=LOADING_LIMIT):
        return Server(self, verb, folder, port or free_port(), limit)

    @property
    def loaded(self):
        """A folder a demonstration has filled, loaded at most once. Copy it, don't use it."""
        folder = self.work / "loaded"
        if not (folder / "sent" / "COMPLETE").exists():
            with self.server("demo", folder):
                pass
        return folder

    def copy(self, name):
        """A copy of the loaded folder, which nobody serves."""
        folder = self.work / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.loaded, folder)
        return folder

    def clear(self):
        if not self.is_kept:
            shutil.rmtree(self.work, ignore_errors=True)


class Server:
    """`kith demo` or `kith serve`, from its start to its stop."""

    def __init__(self, hub, verb, folder, port, limit):
        self.hub, self.folder, self.port = hub, pathlib.Path(folder), port
        self.address = f"http://127.0.0.1:{port}"
        self.log = hub.work / f"{verb}-{port}.log"
        self.complaints = hub.work / f"{verb}-{port}.err"
        began = time.monotonic()
        self.process = subprocess.Popen(
            [hub.kith, verb, "--data", str(folder), "--port", str(port)],
            stdout=self.log.open("w"), stderr=self.complaints.open("w"),
            stdin=subprocess.DEVNULL, env=hub.environment)
        try:
            self.wait(limit)
        except BaseException:
            self.process.kill()
            raise
        self.seconds_to_serve = time.monotonic() - began

    def wait(self, limit):
        """Until the server answers and has said how to sign in."""
        until = time.monotonic() + limit
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise AssertionError(
                    f"the server ended with {self.process.returncode}: {self.said()}")
            if "Another link:" in self.log.read_text() and self.answers():
                return
            time.sleep(0.1)
        raise AssertionError(f"the server did not answer within {limit} s: {self.said()}")

    def answers(self):
        try:
            with urllib.request.urlopen(self.address + "/health", timeout=2) as answer:
                return answer.status == 200
        except OSError:
            return False

    def said(self):
        return self.log.read_text() + self.complaints.read_text()

    def links(self):
        """The one-time links it printed, by the practitioner's name."""
        found = re.findall(
            r"^  (\S.*?), [^,]+, .*\n    (http\S+/sign-in/\S+)$", self.log.read_text(), re.M)
        return dict(found)

    def link(self, practitioner):
        """A fresh one-time link for a practitioner by short name, asked for by command."""
        answer = self.hub.run("sign-in", "--data", self.folder, "--as", practitioner)
        assert answer.returncode == 0, answer.stderr
        return answer.stdout.strip()

    def stop(self, limit=30):
        """Asks it to end. Gives the exit code and the seconds it took."""
        began = time.monotonic()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=limit)
        return code, time.monotonic() - began

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            try:
                self.stop()
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
