# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the window of Lacquer: a display of its own, and hands that are xdotool's."""
import json
import os
import pathlib
import random
import shutil
import subprocess
import time


class Failed(Exception):
    pass


class Person:
    """One display, one program, one pair of hands. Everything lies in `folder`, screenshots of every step too."""

    def __init__(self, programs, folder, size=(1366, 768)):
        self.programs = programs
        self.folder = folder
        self.size = size
        self.display = f":{random.randint(200, 900)}"
        self.steps = 0
        home = folder / "home"
        home.mkdir(parents=True, exist_ok=True)
        self.environment = dict(os.environ, DISPLAY=self.display, QT_QPA_PLATFORM="xcb", LACQUER_NO_SOUND="1", HOME=str(home),
                                XDG_CONFIG_HOME=str(home), XDG_STATE_HOME=str(home), XDG_CACHE_HOME=str(home),
                                XDG_RUNTIME_DIR=str(home), LC_ALL="C.UTF-8")
        os.chmod(home, 0o700)
        self.server = subprocess.Popen(["Xvfb", self.display, "-screen", "0", f"{size[0]}x{size[1]}x24"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait(lambda: pathlib.Path(f"/tmp/.X11-unix/X{self.display[1:]}").exists(), 10, "the display")
        self.program = None

    def start(self, *words):
        self.program = subprocess.Popen([self.programs["lacquer"], *map(str, words)], env=self.environment,
                                        stdout=subprocess.DEVNULL, stderr=open(self.folder / "lacquer.log", "w"))
        self.window = self.find_window()
        self.tool("windowmove", self.window, "0", "0")
        self.tool("windowsize", self.window, str(self.size[0]), str(self.size[1]))
        self.tool("windowfocus", self.window)
        time.sleep(1)

    def find_window(self):
        for _ in range(100):
            found = self.tool("search", "--onlyvisible", "--pid", str(self.program.pid), check=False).split()
            if found:
                return found[-1]
            time.sleep(0.1)
        raise Failed("no window came")

    def tool(self, *words, check=True):
        done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True)
        if check and done.returncode != 0:
            raise Failed(f"xdotool {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout

    def focus(self):
        """There is no window manager: the newest window of the program gets the keys, as it would from one."""
        windows = self.tool("search", "--onlyvisible", "--pid", str(self.program.pid), check=False).split()
        newest = max(windows, key=int, default=self.window)
        if newest != getattr(self, "focused", None):
            self.tool("windowfocus", newest, check=False)
            self.focused = newest
            time.sleep(0.3)

    def keys(self, *names, pause=0.15):
        for name in names:
            self.focus()
            self.tool("key", "--clearmodifiers", name)
            time.sleep(pause)

    def type(self, text):
        self.focus()
        self.tool("type", "--delay", "12", "--", text)
        time.sleep(0.2)

    def click(self, x, y, times=1, button=1):
        self.tool("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "60", str(button))
        time.sleep(0.25)

    def drag(self, x1, y1, x2, y2, steps=12):
        self.tool("mousemove", str(x1), str(y1), "mousedown", "1")
        time.sleep(0.1)
        for i in range(1, steps + 1):
            self.tool("mousemove", str(int(x1 + (x2 - x1) * i / steps)), str(int(y1 + (y2 - y1) * i / steps)))
            time.sleep(0.03)
        time.sleep(0.2)
        self.tool("mouseup", "1")
        time.sleep(0.4)

    def drop(self, files, x, y):
        """Drags files out of another window and lets go over a place of ours."""
        source = subprocess.Popen([self.programs["drag-source"], "4", str(self.size[1] - 60), *map(str, files)], env=self.environment)
        time.sleep(1.2)
        self.drag(40, self.size[1] - 40, x, y, steps=25)
        try:
            source.wait(5)
        except subprocess.TimeoutExpired:
            source.kill()
            raise Failed("the files were not taken")
        self.tool("windowfocus", self.window, check=False)

    def look(self, name):
        self.steps += 1
        subprocess.run(["import", "-window", "root", str(self.folder / f"{self.steps:02d}-{name}.png")], env=self.environment, check=False)

    def wait(self, condition, seconds, what):
        end = time.time() + seconds
        while time.time() < end:
            if condition():
                return
            time.sleep(0.2)
        raise Failed(f"waited {seconds} s for {what}")

    def stop(self):
        if self.program and self.program.poll() is None:
            self.program.kill()
        self.server.kill()


def material(folder):
    """Five mixes and two songs of stems, short and seeded, made with sox."""
    sources = folder / "sources"
    sources.mkdir()
    mixes = []
    for i in range(5):
        mix = sources / f"{i + 1:02d} Mix {chr(65 + i)}.wav"
        subprocess.run(["sox", "-R", "-n", "-r", "44100", "-b", "24", "-c", "2", str(mix), "synth", str(5 + i), "pinknoise", "vol",
                        str(0.15 + 0.05 * i)], check=True)
        mixes.append(mix)
    stems = []
    for song in ("Low Tide", "Night Drive"):
        (sources / song).mkdir()
        for k, part in enumerate(("Drums", "Bass", "Vocals")):
            subprocess.run(["sox", "-R", "-n", "-r", "44100", "-b", "24", "-c", "2", str(sources / song / f"{part}.wav"), "synth", "6",
                            "pinknoise", "tremolo", str(2 + k), "60", "vol", str(0.1 + 0.03 * k)], check=True)
        stems.append(sources / song)
    return mixes, stems


def same_trees(a, b):
    """Names of files that differ between two folders."""
    names = lambda top: {p.relative_to(top): p for p in top.rglob("*") if p.is_file()}
    left, right = names(a), names(b)
    return sorted(str(n) for n in left.keys() | right.keys()
                  if n not in left or n not in right or left[n].read_bytes() != right[n].read_bytes()), len(left)


def judge(build, project, delivery, other):
    """What the window built is what the command line builds from the album it saved."""
    album = json.loads(project.read_text())
    titles = [song["title"] for song in album["songs"]]
    print("songs:", ", ".join(titles))
    for what, holds in (("the first block was moved", titles[0] != "01 Mix A" and "01 Mix A" in titles[:3] or titles[0] == "Harbour Lights"),
                        ("a space was typed", any(song["gapSeconds"] == 0.5 for song in album["songs"])),
                        ("an overlap was typed", any(song["gapSeconds"] == -1.5 for song in album["songs"])),
                        ("a module was added", any(song["chain"] for song in album["songs"])),
                        ("the album was matched", any(song["driveDb"] != 0 for song in album["songs"])),
                        ("it was named", album["title"] == "Night Swim" and album["artist"] == "The Long Way" and "Harbour Lights" in titles)):
        print("ok  " if holds else "FAIL", what)
        if not holds:
            raise Failed(what)
    subprocess.run([str(build / "app/cli/lacquer-cli"), "build", str(project), "--out", str(other), "--allow-outside", "--no-cache"],
                   check=True, capture_output=True)
    different, count = same_trees(delivery, other)
    print(f"{count} files; different: {', '.join(different) or 'none'}")
    if different:
        raise Failed("the deliveries differ")
    print("ok   the window and the command line delivered the same, byte for byte")


def run(work, words):
    """Does the work in a folder of its own and judges it; the exit code."""
    build, folder = pathlib.Path(words[1]).resolve(), pathlib.Path(words[2]).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    person = Person({"lacquer": build / "app/desktop/lacquer", "drag-source": build / "tests/desktop/drag-source"}, folder)
    try:
        project, delivery = work(person, folder)
        judge(build, project, delivery, folder / "cli")
    except Failed as error:
        person.look("failed")
        print(f"FAIL: {error}")
        return 1
    finally:
        person.stop()
    return 0
