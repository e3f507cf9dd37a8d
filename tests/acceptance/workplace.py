# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of its own to work in, and the programs that are run there."""
import json
import os
import subprocess


class Failed(Exception):
    """A program ended badly; the message is its command line and what it said."""


def runProgram(command, environment=None, folder=None, umask=-1, acceptable=(0,)):
    """Runs a program without input; returns (stdout, stderr) as bytes."""
    command = [str(word) for word in command]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, cwd=folder, umask=umask,
                          env=None if environment is None else {**os.environ, **environment})
    if done.returncode not in acceptable:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise Failed(f"{' '.join(command)} ended with {done.returncode}: {' / '.join(said[-3:])}")
    return done.stdout, done.stderr


class Workplace:
    def __init__(self, lacquer, folder):
        self.lacquerPath = lacquer
        self.folder = folder
        self.cache = folder / "cache"
        folder.mkdir(parents=True, exist_ok=True)

    def lacquer(self, *words, environment=None, umask=-1):
        """Runs lacquer-cli with a cache of this workplace."""
        environment = {"LACQUER_CACHE": str(self.cache), **(environment or {})}
        return runProgram([self.lacquerPath, "--quiet", *words], environment, self.folder, umask)[0]

    def lacquerJson(self, *words, **how):
        return json.loads(self.lacquer(*words, "--json", **how))
