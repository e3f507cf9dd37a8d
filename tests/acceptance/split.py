# SPDX-License-Identifier: GPL-3.0-or-later
"""One recording as two songs with equal chains sounds like one, also from stems at another rate than the album's."""
import shutil

from judge import FFMPEG, difference
from workplace import runProgram

SECONDS = 40
# A frame that both rates share, so that the second file begins on a frame of the album.
CUT_SECONDS = 17.34

EQUALIZER = ("equalizer", "band1.on=1", "band2.gainDb=4", "band3.frequencyHz=60", "band3.gainDb=-6", "band3.q=8",
             "band6.gainDb=3", "band7.gainDb=2")
COMPRESSOR = ("compressor", "thresholdDb=-24", "ratio=3", "attackMs=10", "releaseMs=300", "lookaheadMs=2")
LIMITER = ("limiter", "ceilingDbtp=-6")


def chains(place, album, songs, processors):
    """The same chain on every stem, song and the album."""
    for song in range(1, songs + 1):
        for target in (f'songs[{song}].stems["song.wav"]', f'songs[{song}].stems["guitar.wav"]', f"songs[{song}]"):
            for processor in processors:
                place.lacquer("chain", album, target, "add", *processor)
    for processor in processors:
        place.lacquer("chain", album, "album", "add", *processor)


def deliver(place, album):
    out = album.replace(".lacquer", "")
    place.lacquer("set", album, "songs[1].gainDb=-8")
    place.lacquer("build", album, "--out", out, "--only", "wav24")
    return sorted((place.folder / out / "wav24").glob("*.wav"))


def run(place, music, report):
    rows = []
    for rate in (48000, 96000):
        stems = music.stems(1, rate, SECONDS)
        halves = [place.folder / f"half{half}-{rate}" for half in (1, 2)]
        for half, edge in zip(halves, ("end", "start")):
            half.mkdir()
            for stem in stems.glob("*.wav"):
                cut = f"atrim={edge}_sample={round(CUT_SECONDS * rate)}"
                runProgram([*FFMPEG, "-v", "error", "-i", stem, "-af", cut, "-c:a", "pcm_s24le", "-bitexact",
                            half / stem.name])
        for name, processors, limitDbfs in (("eq", (EQUALIZER,), -140), ("comp", (EQUALIZER, COMPRESSOR), -80),
                                            ("limit", (EQUALIZER, COMPRESSOR, LIMITER), -80)):
            one = f"{name}{rate}-one.lacquer"
            place.lacquer("new", one, "--rate", 44100)
            place.lacquer("add", one, stems)
            chains(place, one, 1, processors)
            unsplit = deliver(place, one)

            variants = {}
            cut = f"{name}{rate}-cut.lacquer"
            shutil.copyfile(place.folder / one, place.folder / cut)
            place.lacquer("split", cut, "songs[1]", CUT_SECONDS)
            variants["split, runs on"] = cut
            odd = f"{name}{rate}-odd.lacquer"
            shutil.copyfile(place.folder / one, place.folder / odd)
            place.lacquer("split", odd, "songs[1]", "11.123457", "29.0000113")
            variants["split twice off the grid"] = odd
            if name != "limit":
                fresh = f"{name}{rate}-fresh.lacquer"
                shutil.copyfile(place.folder / cut, place.folder / fresh)
                place.lacquer("set", fresh, "songs[2].continuesPrevious=false")
                variants["split, starts fresh"] = fresh
            two = f"{name}{rate}-two.lacquer"
            place.lacquer("new", two, "--rate", 44100)
            place.lacquer("add", two, *halves)
            place.lacquer("set", two, "songs[2].gapSeconds=0", "songs[2].gainDb=-8",
                          *(() if name == "eq" else ("songs[2].continuesPrevious=true",)))
            chains(place, two, 2, processors)
            variants["two files"] = two

            for variant, album in variants.items():
                pieces = deliver(place, album)
                apart = difference(pieces, unsplit)
                rows.append((f"{rate} Hz, {name}, {variant}", apart.differing, f"{apart.peakDbfs:.1f}",
                             f"{apart.rmsDbfs:.1f}", limitDbfs))
                if name == "comp" and variant == "split, starts fresh":
                    # Dynamics cannot be summed. Were no difference seen here, nothing above would mean anything.
                    report.expect(f"stems at {rate} Hz, a compressor that starts fresh is noticed", apart.differing > 0,
                                  apart)
                    continue
                report.expect(f"stems at {rate} Hz, {name}, {variant}, {len(pieces)} tracks",
                              len(pieces) >= 2 and len(unsplit) == 1 and apart.rmsDbfs <= limitDbfs, apart)
    report.table(("one recording as songs", "samples apart", "peak dBFS", "rms dBFS", "limit"), rows)
