# SPDX-License-Identifier: GPL-3.0-or-later
"""Twelve real songs of many kinds from Debian packages, as excerpts of a minute: metal, trackers, orchestra, dance."""
from judge import decodeTo

SECTOID = "/usr/share/games/fretsonfire/data/songs/sectoid"
BUBBLE = "/usr/share/games/frozen-bubble/snd"
TUX = "/usr/share/games/supertux2/music"

# Title, first second, and either one file or the stems.
SONGS = [
    ("Metal madness", 25, [f"{SECTOID}/Metal madness/{stem}.ogg" for stem in ("song", "guitar")]),
    ("War of freedom", 40, [f"{SECTOID}/War of freedom/{stem}.ogg" for stem in ("song", "guitar")]),
    ("Escape from chaosland", 70, [f"{SECTOID}/Escape from chaosland/{stem}.ogg" for stem in ("song", "guitar")]),
    ("Feelings", 100, [f"{SECTOID}/Feelings/{stem}.ogg" for stem in ("song", "guitar")]),
    ("Bubbles alone", 30, [f"{BUBBLE}/frozen-mainzik-1p.ogg"]),
    ("Bubbles for two", 30, [f"{BUBBLE}/frozen-mainzik-2p.ogg"]),
    ("Bubbles rise", 5, [f"{BUBBLE}/introzik.ogg"]),
    ("Arctic cave", 20, [f"{TUX}/antarctic/arctic_cave.ogg"]),
    ("Dark forest keep", 10, [f"{TUX}/castle/darkforestkeep.ogg"]),
    ("Winding path", 30, [f"{TUX}/forest/call_of_the_winding_path.ogg"]),
    ("Battle", 20, [f"{TUX}/misc/battle_theme.ogg"]),
    ("Christmas", 10, [f"{TUX}/misc/christmas_theme.ogg"]),
]


class Music:
    def __init__(self, folder, demo):
        self.folder = folder
        self.demo = demo

    def masters(self, bits):
        """Every song as one stereo file of 16 or 24 bits at 44.1 kHz; paths in playing order."""
        paths = []
        for number, (title, start, stems) in enumerate(SONGS, 1):
            path = self.folder / f"masters{bits}" / f"{number:02} {title}.wav"
            decodeTo(path, stems, start, 60, bits, 44100)
            paths.append(path)
        return paths

    def stems(self, song, rateHz, seconds=60):
        """A folder with the stems of one song by its place in SONGS, 24 bits."""
        title, start, stems = SONGS[song]
        folder = self.folder / f"stems{rateHz}-{seconds}" / f"{song + 1:02} {title}"
        for stem in stems:
            decodeTo(folder / (stem.rsplit("/", 1)[1][:-4] + ".wav"), [stem], start, seconds, 24, rateHz)
        return folder
