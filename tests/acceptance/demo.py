# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo album, made and delivered by its own script once for all checks of a run."""
import time
from pathlib import Path

from workplace import Workplace, runProgram

MAKE = Path(__file__).resolve().parents[2] / "packaging" / "demo" / "make"


class Demo:
    def __init__(self, lacquer, folder):
        self.place = Workplace(lacquer, folder)
        self.folder = folder / "album"
        self.project = self.folder / "album.lacquer"

    def make(self, report):
        """One that this lacquer-cli made before stays."""
        done = self.folder / "passed"
        if done.exists() and done.stat().st_mtime > self.place.lacquerPath.stat().st_mtime:
            return
        begun = time.monotonic()
        said, _ = runProgram([MAKE, self.place.lacquerPath, self.folder], {"LACQUER_CACHE": str(self.place.cache)},
                             acceptable=(0, 1))
        checks = said.decode(errors="replace").strip().splitlines()[-2:]
        passed = len(checks) == 2 and checks[0].endswith(" 0 failed")
        report.expect("the demo album is delivered and passes its own checks", passed,
                      f"{checks[0] if checks else 'nothing was said'}, {time.monotonic() - begun:.0f} s")
        if passed:
            done.touch()
