# SPDX-License-Identifier: GPL-3.0-or-later
"""The same album gives the same bytes wherever, whenever and on however many processors it is built."""
import hashlib
import shutil

from workplace import runProgram

# Of every song, so that the whole lot stays quick.
SECONDS = 20

# Name of the folder, words for match and build, environment, umask.
WAYS = [
    ("here", ("--jobs", "1"), {"TZ": "UTC", "LC_ALL": "C.UTF-8"}, 0o022),
    ("in another place/with a longer name", ("--jobs", "2"),
     {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"}, 0o077),
    ("ve bir daha/İIıi", ("--jobs", "2"),
     {"TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "LACQUER_BLOCK": "1000"}, 0o007),
]


def treeOf(folder):
    """Every file with its hash, the way `find | sha256sum` lists them, and the hash of that list."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder)}"
             for path in sorted(folder.rglob("*")) if path.is_file()]
    return lines, hashlib.sha256("\n".join(lines).encode()).hexdigest()


def makeAlbum(place, music, folder, gaps):
    """Seven excerpts with chains on every level; gaps in front of songs 2 and later."""
    (folder / "sources").mkdir(parents=True)
    for song in (0, 3):
        shutil.copytree(music.stems(song, 44100, SECONDS), folder / "sources" / music.stems(song, 44100, SECONDS).name)
    for path in music.masters(24)[4:9]:
        runProgram(["sox", "-D", path, folder / "sources" / path.name, "trim", 0, SECONDS])
    album = folder / "album.lacquer"
    place.lacquer("new", album, "--title", "Işık, ISIK & ısık", "--artist", "İIıi")
    place.lacquer("add", album, "--each", folder / "sources")
    place.lacquer("set", album, *(f"songs[{i}].gapSeconds={gap}" for i, gap in enumerate(gaps, 2)),
                  "songs[1].title=Iılık İİ", 'songs[1].stems["guitar.wav"].gainDb=-1.25', "songs[7].fadeOutSeconds=3.5")
    for song in (1, 2, 5):
        place.lacquer("chain", album, f"songs[{song}]", "add", "compressor", "thresholdDb=-20", "ratio=2.5")
    place.lacquer("chain", album, 'songs[1].stems["guitar.wav"]', "add", "equalizer", "band4.gainDb=-2.5")
    place.lacquer("chain", album, "album", "add", "equalizer", "band2.gainDb=1.5", "band7.gainDb=0.75")
    place.lacquer("chain", album, "album", "add", "compressor", "thresholdDb=-14", "ratio=1.5")
    place.lacquer("set", album, 'deliverables["wav16"].kind=wav', 'deliverables["wav16"].bits=16',
                  'deliverables["wav48k"].kind=wav', 'deliverables["wav48k"].rate=48000')


def run(place, music, report):
    locales = place.folder / "locales"
    locales.mkdir()
    runProgram(["localedef", "-i", "tr_TR", "-f", "UTF-8", locales / "tr_TR.UTF-8"])
    said, _ = runProgram(["locale", "-k", "decimal_point"], {"LOCPATH": str(locales), "LC_ALL": "tr_TR.UTF-8"})
    report.expect("the Turkish locale is there", b'","' in said)
    rows = []
    for kind, gaps in (("several groups", (2, -2, 1, 0, 2.5, -1)), ("one long group", (-2, -2, 0, -1.5, -2, 0))):
        original = place.folder / kind
        makeAlbum(place, music, original, gaps)
        before, after, results = None, None, []
        for name, words, environment, umask in WAYS:
            folder = place.folder / name / kind
            shutil.copytree(original, folder)
            how = {"environment": {**environment, "LOCPATH": str(locales), "LACQUER_CACHE": str(folder / "cache")},
                   "umask": umask}
            place.lacquer("match", folder / "album.lacquer", "--mode", "loudPart", "--target", "-12", *words, **how)
            place.lacquer("build", folder / "album.lacquer", "--out", folder / "out", *words, **how)
            project = hashlib.sha256((folder / "album.lacquer").read_bytes()).hexdigest()
            files, tree = treeOf(folder / "out")
            rows.append((f"{kind}, {' '.join(words)}, {', '.join(environment.values())}, umask {umask:03o}", len(files),
                         project[:16], tree[:16]))
            results.append((project, files))
        for (project, files), (name, *_) in zip(results[1:], WAYS[1:]):
            apart = sorted(set(files) ^ set(results[0][1]))
            report.expect(f"{kind}: '{name}' like the first",
                          project == results[0][0] and len(files) == 4 * 7 + 5 and not apart,
                          f"{len(files)} files" + "".join(f"\n        {line}" for line in apart[:8]))
    report.table(("album", "files", "matched project", "delivery"), rows)
