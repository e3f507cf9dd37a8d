# SPDX-License-Identifier: GPL-3.0-or-later
"""Matched albums land on target under the ceiling, in every mode, as our meter and ffmpeg's read the files."""
import math
import shutil
import time
from concurrent.futures import ThreadPoolExecutor

from judge import join, listen, samples

# The hardest first.
TARGETS = (-9, -14, -11, -16)
MODES = ("integrated", "shortTerm", "loudPart", "anchor", "oneGain")
CEILING_DBTP = -1
# Our promise, and what ffmpeg's meter, which counts in hundredths, may see of it.
OURS_LU, FFMPEG_LU = 0.05, 0.06
# ffmpeg reads short-term loudness every 100 ms and may miss the highest; we look every 10 ms.
FFMPEG_SHORT_TERM_LU = 0.25
RENDERS = 8
# Rounding to 24 bits; and what lies in the last percent below half the rate, where no two interpolators agree.
OURS_DB, SOXR_DB = 0.005, 0.03


class Case:
    """An album, what may be solved apart in it (tracks that share a drive), and what sounds without a pause."""

    def __init__(self, name, place, project, units, groups, anchor, overlapSeconds):
        self.name = name
        self.place = place
        self.project = project
        self.units = units
        self.groups = groups
        self.anchor = anchor
        self.overlapSeconds = overlapSeconds    # by track, the cross-fade it begins with
        self.tracks = max(max(unit) for unit in units)
        self.base = {}                          # loudness of every unit without drive and limiter: (ours, ffmpeg's)

    def deliver(self, name, *assignments):
        """A project of its own beside the album's; returns (project, folder of the delivery)."""
        project = self.project.with_name(f"{name}.lacquer")
        shutil.copyfile(self.project, project)
        self.place.lacquer("set", project, *assignments)
        return project, self.place.folder / "out" / name

    def measureBase(self):
        project, out = self.deliver("base", "loudness.mode=off", "loudness.ceilingDbtp=",
                                    *(f"songs[{track}].driveDb=-12" for track in range(1, self.tracks + 1)))
        self.place.lacquer("build", project, "--out", out, "--only", "wav24")
        tracks = sorted((out / "wav24").glob("*.wav"))
        for unit in self.units:
            file = join([tracks[track - 1] for track in unit], out / "joined.wav")
            self.base[unit] = (self.ours(file)["integratedLufs"], listen(file).integratedLufs)
        shutil.rmtree(out)

    def ours(self, file):
        return self.place.lacquerJson("measure", file)["files"][0]


def loudPart(heard, file):
    """Energy mean of the loudest fifth of all 3 s windows inside the sound, from ffmpeg's short-term readings."""
    frames = len(samples(file, 24).rstrip(b"\0")) // 6
    windows = sorted(heard.shortTermLufs[29:frames // 4410], reverse=True)
    loudest = windows[:max(1, math.ceil(len(windows) / 5))]
    return 10 * math.log10(sum(10 ** (level / 10) for level in loudest) / len(loudest))


def judge(case, mode, target):
    """One album matched, built and measured; returns a row and the verdicts."""
    begun = time.monotonic()
    project, out = case.deliver(f"{mode}{target}", f"loudness.anchor={case.anchor if mode == 'anchor' else ''}")
    matched = case.place.lacquerJson("match", project, "--mode", mode, "--target", target, "--jobs", 1)["songs"]
    case.place.lacquer("build", project, "--out", out, "--only", "wav24", "--jobs", 1)
    tracks = sorted((out / "wav24").glob("*.wav"))
    heard, peaks = {}, []

    def hear(numbers, skipSeconds=0):
        key = (tuple(numbers), skipSeconds)
        if key not in heard:
            name = "-".join(map(str, numbers))
            joined = out / f"joined{name}-{skipSeconds}.wav"
            file = join([tracks[number - 1] for number in numbers], joined, skipSeconds)
            heard[key] = (case.ours(file), listen(file), file)
        return heard[key]

    for group in case.groups:
        ours, ffmpegs, _ = hear(group)
        peaks.append((ours["truePeakDbtp"], ffmpegs.peakDbfs))
    errors, unreachable = [], []
    for unit in [tuple(range(1, case.tracks + 1))] if mode == "oneGain" else case.units:
        song = matched[unit[0] - 1]
        wanted = (target, target)
        if mode == "anchor":
            anchor = next(unit for unit in case.units if matched[unit[0] - 1]["song"] == case.anchor)
            wanted = tuple(target + own - base for own, base in zip(case.base[unit], case.base[anchor]))
        skip = case.overlapSeconds.get(unit[0], 0) if mode in ("shortTerm", "loudPart") else 0
        ours, ffmpegs, file = hear(unit, skip)
        if mode == "shortTerm":
            levels = (ours["maxShortTermLufs"], max(ffmpegs.shortTermLufs[29:]))
        elif mode == "loudPart":
            levels = (song["resultLufs"], loudPart(ffmpegs, file))
        else:
            levels = (ours["integratedLufs"], ffmpegs.integratedLufs)
        apart = tuple(level - aim for level, aim in zip(levels, wanted))
        if song["reachable"]:
            errors.append((*apart, song["song"]))
        else:
            unreachable.append(f"{song['song']} {apart[0]:+.2f} LU")
    shutil.rmtree(out)
    worst = [max((error[i] for error in errors), key=abs, default=0) for i in (0, 1)]
    renders = [matched[unit[0] - 1]["renders"] for unit in case.units]
    peak = [max(figures) for figures in zip(*peaks)]
    ffmpegLimit = FFMPEG_SHORT_TERM_LU if mode == "shortTerm" else FFMPEG_LU
    right = (abs(worst[0]) <= OURS_LU and abs(worst[1]) <= ffmpegLimit,
             peak[0] <= CEILING_DBTP + OURS_DB and peak[1] <= CEILING_DBTP + SOXR_DB, max(renders) <= RENDERS)
    return ((f"{case.name} {mode} {target}", len(errors), f"{worst[0]:+.3f}", f"{worst[1]:+.3f}",
             f"{sum(renders) / len(renders):.1f}", max(renders), f"{peak[0]:.3f}", f"{peak[1]:.3f}",
             f"{time.monotonic() - begun:.0f}"), right, unreachable, errors)


def run(place, music, report):
    songs = place.folder / "songs"
    project = songs / "album.lacquer"
    songs.mkdir()
    place.lacquer("new", project, "--title", "Twelve songs")
    place.lacquer("add", project, *music.masters(24))
    demo = music.demo
    demo.make(report)
    titles = [path.stem for path in music.masters(24)]
    cases = [Case("songs", place, project, [(i,) for i in range(1, 13)], [(i,) for i in range(1, 13)], titles[4], {}),
             Case("demo", demo.place, demo.project, [(1,), (2,), (3,), (4, 5), (6,)], [(1, 2), (3,), (4, 5), (6,)],
                  "Feelings", {2: 2.5})]
    rows, verdicts = [], []
    # One job for each of two threads: the figures do not depend on it, and no processor waits for a last song.
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(Case.measureBase, cases))
        work = [(case, mode, target) for target in TARGETS for mode in MODES for case in cases]
        results = pool.map(lambda each: judge(*each), work)
        for (case, mode, target), (row, right, unreachable, errors) in zip(work, results):
            rows.append(row)
            what = f"{case.name}, {mode}, {target} LUFS"
            report.expect(f"{what}: on target", right[0], f"worst {row[2]} LU by us, {row[3]} LU by ffmpeg"
                          + ("" if not unreachable else f"; out of reach: {', '.join(unreachable)}"))
            if not right[0]:
                for error in errors:
                    report.say(f"        {error[2]}: {error[0]:+.3f}, {error[1]:+.3f}")
            report.expect(f"{what}: under the ceiling", right[1],
                          f"{row[6]} dBTP by us, {row[7]} dBFS at 16 times the rate")
            report.expect(f"{what}: found soon", right[2],
                          f"{row[4]} renders on average, {row[5]} at most")
    report.table(("album, mode, target", "on target", "ours LU", "ffmpeg LU", "renders", "most", "dBTP", "16x dBFS", "s"),
                 rows)
    report.say("  shortTerm: ffmpeg looks every 100 ms only. loudPart: ours is match's own reading, ffmpeg's is made of "
               "its short-term readings. anchor: the distance is that of the unlimited album as the same meter reads it.")
