# SPDX-License-Identifier: GPL-3.0-or-later
"""A disc of twelve real songs, judged by md5sum, cdrskin, sox, cueprint, flac, cdrdao and cd-info; and read back in."""
import os
import re
import shutil
import subprocess
import time

from judge import samplesBySox
from workplace import runProgram

SECTOR = 2352
FIRST_PAUSE = 150

TITLES = ["Hidden Prelude", "Über den Dächern", "Señor Montaña", "Naïve “Café”", "Ångström’s Dream", "Metal Madness", "Crossed",
          "Faded", "Œuvre – fin", "Søvn", "Battle €", "Noël"]
JAPANESE = {2: "屋根の上で", 3: "セニョール", 5: "夢", 12: "クリスマス"}
ISRC = "DEA6226{:05}"
EAN = "4006381333931"


def frames(time):
    minutes, seconds, rest = (int(part) for part in time.split(":"))
    return (minutes * 60 + seconds) * 75 + rest


def makeAlbum(place, music, album):
    """A hidden prelude, a segue, a crossfade, indexes, pauses, codes, Latin-1 and Japanese words."""
    place.lacquer("new", album, "--title", "Größe", "--artist", "Die Lacquer-Spieler")
    place.lacquer("add", album, *music.masters(24))
    place.lacquer("set", album, f"barcode={EAN}", "genre=Rock", "catalogNumber=LQ-001", "language=de", "songs[1].hidden=true",
                  "songs[5].gapSeconds=0", "songs[8].gapSeconds=-3", "songs[3].gapSeconds=1.2345", "songs[4].indexSeconds=[20, 40.5]",
                  "songs[6].copy=permitted", "songs[7].pauseSeconds=1.5", 'translations={"ja":{"title":"大きさ","artist":"ラッカー"}}',
                  *(f"songs[{number}].title={title}" for number, title in enumerate(TITLES, 1)),
                  *(f"songs[{number}].isrc={ISRC.format(number)}" for number in range(1, 13)),
                  *(f'songs[{number}].translations={{"ja":{{"title":"{title}"}}}}' for number, title in JAPANESE.items()))
    place.lacquer("chain", album, "album", "add", "equalizer", "band2.gainDb=1.5", "band7.gainDb=1")
    place.lacquer("set", album, 'deliverables["wav24"]=', 'deliverables["flac"]=', 'deliverables["ddp"].kind=ddp',
                  'deliverables["pauses"].kind=ddp', 'deliverables["pauses"].gaps=pregap',
                  'deliverables["wav16"].kind=wav', 'deliverables["wav16"].bits=16', 'deliverables["wav16"].rate=44100',
                  'deliverables["cue"].kind=cue', 'deliverables["cueFlac"].kind=cue', 'deliverables["cueFlac"].image=flac',
                  'deliverables["cueBin"].kind=cue', 'deliverables["cueBin"].image=bin', 'deliverables["cue"].gaps=pregap')
    place.lacquer("match", album, "--mode", "integrated", "--target", "-12")


def pqStarts(folder):
    """Index 01 of every track and the lead-out, in frames, from the packets as bytes."""
    packets = (folder / "PQDESCR").read_bytes()
    rows = [packets[at:at + 64].decode("ascii") for at in range(0, len(packets), 64)]
    times = {(row[4:6], row[6:8]): (int(row[10:12]) * 60 + int(row[12:14])) * 75 + int(row[14:16]) for row in rows}
    starts = [times[f"{track:02}", "01"] for track in range(1, 100) if (f"{track:02}", "01") in times]
    return starts, times["AA", "01"], times


def judgeFileset(folder, report, what):
    said = runProgram(["md5sum", "-c", "--strict", "CHECKSUM.MD5"], folder=folder)[0].decode()
    report.expect(f"{what}: md5sum finds every file as CHECKSUM.MD5 says", said.count(": OK") == 5, f"{said.count(': OK')} files")
    runProgram(["sox", "-t", "raw", "-r", 44100, "-e", "signed", "-b", 16, "-c", 2, "-L", "IMAGE.DAT", "../image.wav"], folder=folder)
    info = runProgram(["soxi", "../image.wav"], folder=folder)[0].decode()
    sectors = re.search(r"= ([\d.]+) CDDA sectors", info).group(1)
    length = (folder / "DDPMS").read_bytes().split(b"VVVM")
    dsl = next(int(packet[10:18]) for packet in length if packet[:2] == b"D0")
    report.expect(f"{what}: sox counts as many sectors as the map announces", float(sectors) == dsl, f"{sectors} and {dsl}")
    return pqStarts(folder)


def shownTexts(folder):
    done = runProgram(["cdrskin", "textfile_to_v07t=CDTEXT.BIN"], folder=folder)[0].decode("latin-1")
    return [line for line in done.splitlines() if not line.startswith("cdrskin")]


def judgeSheets(folder, starts, leadOut, report, what):
    """`folder` holds a cue sheet, a TOC and an image that begins at 00:02:00; returns what each program says of starts."""
    cue = next(folder.glob("*.cue"))
    sound = next(path for path in folder.iterdir() if path.suffix in (".wav", ".flac", ".bin"))
    wanted = [start - FIRST_PAUSE for start in starts]
    # cuetools take only ASCII names on some systems' locales; a plain copy keeps the judge out of that.
    plain = folder.parent / f"plain-{folder.name}"
    shutil.rmtree(plain, ignore_errors=True)
    plain.mkdir()
    (plain / f"x{sound.suffix}").symlink_to(sound)
    text = cue.read_text(encoding="utf-8").replace(sound.name, f"x{sound.suffix}")
    (plain / "x.cue").write_bytes(text.encode("utf-8"))
    breaks = [frames(line.replace(".", ":")) for line in
              runProgram(["cuebreakpoints", "--append-gaps", "-i", "cue", "x.cue"], folder=plain)[0].decode().split()]
    report.expect(f"{what}: cuebreakpoints finds every start", breaks == wanted[1:], f"{len(breaks)} breaks")
    if sound.suffix == ".wav":
        runProgram(["flac", "-s", "-f", "-0", "--cuesheet=x.cue", "x.wav", "-o", "x.flac"], folder=plain)
        block = runProgram(["metaflac", "--list", "--block-type=CUESHEET", "x.flac"], folder=plain)[0].decode()
        offsets = []
        for track in re.split(r"track\[\d+\]", block)[1:-1]:
            base = int(re.search(r"offset: (\d+)", track).group(1))
            index = next(int(at) for at, number in re.findall(r"offset: (\d+)\s+number: (\d+)", track.split("index points")[1]) if number == "1")
            offsets.append((base + index) // 588)
        report.expect(f"{what}: flac's CUESHEET block has every start", offsets == wanted, f"{len(offsets)} tracks")
        toc = next(folder.glob("*.toc")).read_text(encoding="latin-1")
        (plain / "x.toc").write_text(toc.replace(sound.name.encode().decode("latin-1"), "x.wav"), encoding="latin-1")
        shown = runProgram(["cdrdao", "show-toc", "x.toc"], folder=plain)
        shown = (shown[0] + shown[1]).decode("latin-1")
        told = [frames(match) for match in re.findall(r"^\s*TRACK\s+\d+.*?\n(?:.*\n)*?\s*START\s+(\d\d:\d\d:\d\d)", shown, re.M)]
        if not told:
            told = [frames(match) for match in re.findall(r"INDEX 01[^\d]*(\d\d:\d\d:\d\d)", shown)]
        report.expect(f"{what}: cdrdao takes the TOC", "TRACK" in shown.upper(), f"{len(told)} starts told")
        (plain / "x.bin").write_bytes(b"")
        size = (leadOut - FIRST_PAUSE) * SECTOR
        with open(plain / "x.bin", "r+b") as empty:
            empty.truncate(size)
        listed = runProgram(["cd-info", "--no-device-info", "--no-cddb", "-c", "x.cue"], folder=plain, acceptable=(0, 1))[0].decode("latin-1")
        lsn = [int(match) for match in re.findall(r"^\s*\d+:\s+\d\d:\d\d:\d\d\s+(\d+)\s+audio", listed, re.M)]
        report.expect(f"{what}: cd-info lists every start", lsn == wanted, f"{len(lsn)} tracks")


def memoryOf(command, folder):
    """Seconds and MiB of a program."""
    begun = time.monotonic()
    process = subprocess.Popen([str(word) for word in command], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    return time.monotonic() - begun, usage.ru_maxrss / 1024, status


def longDisc(place, music, report):
    """79 minutes: what writing and verifying cost beside md5sum of the same image."""
    album = "long.lacquer"
    masters = music.masters(24)
    place.lacquer("new", album, "--title", "Long")
    place.lacquer("add", album, *(masters[n % len(masters)] for n in range(78)))
    place.lacquer("set", album, 'deliverables["wav24"]=', 'deliverables["flac"]=', 'deliverables["ddp"].kind=ddp',
                  *(f"songs[{n}].gapSeconds=0.5" for n in range(2, 79)))
    place.lacquer("build", album, "--out", "warm")
    shutil.rmtree(place.folder / "warm")
    build = memoryOf([place.lacquerPath, "-q", "build", album, "--out", "long", "--jobs", 1], place.folder)
    verify = memoryOf([place.lacquerPath, "-q", "ddp", "verify", "long/ddp"], place.folder)
    sums = memoryOf(["md5sum", "long/ddp/IMAGE.DAT"], place.folder)
    size = (place.folder / "long/ddp/IMAGE.DAT").stat().st_size
    report.table(("79-minute disc", "seconds", "MiB"), [(name, f"{figures[0]:.2f}", f"{figures[1]:.0f}") for name, figures in
                 (("build, one job, with every proof", build), ("ddp verify", verify), ("md5sum", sums))])
    report.expect("a 79-minute disc is written and verified", build[2] == verify[2] == 0 and size > 78 * 60 * 75 * SECTOR, f"{size} bytes")
    report.expect("in memory that does not grow with the disc", build[1] < 400 and verify[1] < 200, f"{build[1]:.0f} and {verify[1]:.0f} MiB")


def run(place, music, report):
    # First: a program counts the memory of whoever starts it as its own.
    longDisc(place, music, report)
    album = "disc.lacquer"
    makeAlbum(place, music, album)
    place.lacquer("build", album, "--out", "out")
    out = place.folder / "out"
    starts, leadOut, times = judgeFileset(out / "ddp", report, "ddp")
    report.expect("hidden prelude: track 1 begins behind it", starts[0] > FIRST_PAUSE + 60 * 75 and times["01", "00"] == 0, f"{starts[0]}")
    pauseStarts, pauseLeadOut, pauseTimes = judgeFileset(out / "pauses", report, "pauses")
    report.expect("pauses have an index 00 of their own, and starts do not move", pauseStarts == starts and
                  sum(index == "00" for _, index in pauseTimes) > sum(index == "00" for _, index in times) and pauseLeadOut == leadOut,
                  f"{sum(index == '00' for _, index in pauseTimes)} pauses")
    texts = "\n".join(shownTexts(out / "ddp"))
    latin = ["Größe", "Die Lacquer-Spieler", "Über den Dächern", "Señor Montaña", "Søvn", "Noël", EAN, "LQ-001"]
    latin += [ISRC.format(number) for number in range(2, 13)]
    missing = [word for word in latin if word not in texts]
    report.expect("cdrskin shows the texts", not missing, f"{len(latin) - len(missing)} of {len(latin)}")
    tracks = sorted((out / "wav16").glob("*.wav"))
    joined = b"".join(samplesBySox(path, 16) for path in tracks)
    image = (out / "ddp/IMAGE.DAT").read_bytes()
    behind = image[FIRST_PAUSE * SECTOR + len(joined):]
    report.expect("the image is 150 silent frames, the joined 16-bit tracks, and zeros to the frame",
                  not any(image[:FIRST_PAUSE * SECTOR]) and image[FIRST_PAUSE * SECTOR:FIRST_PAUSE * SECTOR + len(joined)] == joined and
                  not any(behind) and len(behind) < SECTOR and len(image) == leadOut * SECTOR, f"{len(joined) // 4} samples")
    judgeSheets(out / "cue", starts, leadOut, report, "cue")
    judgeSheets(out / "cueBin", starts, leadOut, report, "cue with a bare image")
    judgeSheets(out / "cueFlac", starts, leadOut, report, "cue with FLAC")
    verdict = place.lacquerJson("ddp", "verify", "out/ddp")
    errors = [problem for problem in verdict["problems"] if problem["level"] == "error"]
    report.expect("ddp verify has nothing against it", not errors and verdict["barcode"] == EAN and
                  [track["startFrame"] for track in verdict["tracks"]] == starts, f"{len(verdict['tracks'])} tracks")
    for name in ("ddp", "pauses"):
        back = f"back-{name}.lacquer"
        place.lacquer("ddp", "import", f"out/{name}", back)
        place.lacquer("build", back, "--out", f"back-{name}", "--only", "ddp")
        same = [file for file in ("IMAGE.DAT", "PQDESCR", "CDTEXT.BIN") if
                (out / name / file).read_bytes() == (place.folder / f"back-{name}/ddp" / file).read_bytes()]
        report.expect(f"{name}: imported and built again it is the same", len(same) == 3, ", ".join(same))
    equal = place.lacquerJson("ddp", "compare", "out/ddp", album)
    report.expect("ddp compare: the fileset is what the album builds", equal["equal"] and equal["comparedFrames"] > 0,
                  f"{equal['comparedFrames']} frames")
