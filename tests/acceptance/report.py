# SPDX-License-Identifier: GPL-3.0-or-later
"""What one check found: tables and verdicts, on the terminal and in a file of its own."""


class Report:
    def __init__(self, name, path):
        self.passed = 0
        self.failed = 0
        self._file = open(path, "w", encoding="utf-8")
        self.say(f"== {name}")

    def say(self, line):
        print(line, flush=True)
        self._file.write(line + "\n")

    def expect(self, what, right, figure=""):
        """One verdict; `figure` is what was measured, said in any case."""
        if right:
            self.passed += 1
        else:
            self.failed += 1
        self.say(f"{'ok   ' if right else 'FAIL '} {what}" + (f": {figure}" if figure else ""))

    def table(self, headers, rows):
        """Columns as wide as they need; the first is words, the others figures."""
        cells = [[str(cell) for cell in row] for row in [headers, *rows]]
        widths = [max(len(row[i]) for row in cells) for i in range(len(headers))]
        for row in cells:
            line = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
            self.say("  " + "  ".join(line).rstrip())

    def close(self):
        self._file.close()
