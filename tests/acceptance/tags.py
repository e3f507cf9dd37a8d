# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands inside every kind of file: one build, read by ffprobe, mediainfo, metaflac, flac and TagLib; loudness by ffmpeg."""
import array
import hashlib
import json
import math
import re
import shutil
import struct

from judge import FFMPEG, flacIsSound
from workplace import runProgram

ENDINGS = {"wav": ".wav", "flac": ".flac", "aiff": ".aiff", "mp3": ".mp3", "vorbis": ".ogg", "opus": ".opus", "aac": ".m4a", "alac": ".m4a"}
SECONDS = 20
TITLES = ["Größe & Ruhm", "夜のドライブ", "Third “Song”"]
FIELDS = {"title": None, "artist": "Blaskapelle Süd", "album": "Kirmes", "genre": "Brass", "date": "2026", "composer": "Ada Öl", "isrc": None}
ISRC = "DEA6226{:05}"

# The same field under the names ffprobe and mediainfo have for it, in lower case and without spaces.
NAMES = {"title": ("title",), "artist": ("artist", "performer"), "album": ("album",), "genre": ("genre",),
         "date": ("date", "recorded_date", "year", "originationdate"), "composer": ("composer",), "isrc": ("isrc", "tsrc")}

# What has no name of its own in these readers' view of a container.
UNSEEN = {("wav", "ffprobe", "isrc"), ("wav", "ffprobe", "composer"), ("aiff", "ffprobe", "isrc")}

TAGLIB = r"""
#include <taglib/fileref.h>
#include <taglib/tpropertymap.h>
#include <taglib/wavfile.h>
#include <taglib/id3v2tag.h>
#include <iostream>
int main(int, char** names) {
    for (++names; *names; ++names) {
        TagLib::FileRef file(*names);
        if (file.isNull()) return 1;
        TagLib::PropertyMap map = file.file()->properties();
        if (auto* wave = dynamic_cast<TagLib::RIFF::WAV::File*>(file.file())) map = wave->ID3v2Tag()->properties();
        for (const auto& [key, values] : map)
            for (const auto& value : values)
                std::cout << *names << '\t' << key.to8Bit(true) << '\t' << value.to8Bit(true).substr(0, 200) << '\n';
    }
}
"""


def makeAlbum(place, music, album):
    """Three excerpts, the second touching the first, with names in three scripts and a cover."""
    (place.folder / "sources").mkdir(parents=True)
    for path in music.masters(24)[4:7]:
        runProgram(["sox", "-D", path, place.folder / "sources" / path.name, "trim", 0, SECONDS])
    runProgram(["convert", "-size", "3000x3000", "-seed", 1, "plasma:red-blue", place.folder / "front.png"])
    place.lacquer("new", album, "--title", FIELDS["album"], "--artist", FIELDS["artist"])
    place.lacquer("add", album, "--each", "sources")
    place.lacquer("set", album, "genre=Brass", "year=2026", "composer=Ada Öl", "cover=front.png", "songs[2].gapSeconds=0",
                  *(f"songs[{i}].title={title}" for i, title in enumerate(TITLES, 1)),
                  *(f"songs[{i}].isrc={ISRC.format(i)}" for i in (1, 2, 3)),
                  'deliverables["wav24"]=', 'deliverables["flac"]=', 'deliverables["ddp"]=')
    for kind in ENDINGS:
        place.lacquer("set", album, f'deliverables["{kind}"].kind={kind}', f'deliverables["{kind}"].replayGain=true',
                      f'deliverables["{kind}"].nameTemplate={{number}}')
        place.lacquer("set", album, f'deliverables["{kind}-clean"].kind={kind}', f'deliverables["{kind}-clean"].tags=clean',
                      f'deliverables["{kind}-clean"].nameTemplate={{number}}')
    place.lacquer("set", album, 'deliverables["radio"].kind=wav', 'deliverables["radio"].tags=broadcast',
                  'deliverables["radio"].nameTemplate={number}', 'deliverables["float"].kind=wav', 'deliverables["float"].bits=32',
                  'deliverables["float"].nameTemplate={number}',
                  'deliverables["float48"].kind=wav', 'deliverables["float48"].bits=32', 'deliverables["float48"].rate=48000',
                  'deliverables["float48"].nameTemplate={number}')
    place.lacquer("match", album, "--mode", "integrated", "--target", "-12")


def filesOf(folder, name):
    return sorted(path for path in (folder / name).iterdir() if path.is_file())


def byFfprobe(path):
    said = json.loads(runProgram(["ffprobe", "-v", "error", "-show_format", "-show_streams", "-of", "json", path])[0])
    tags = dict(said["format"].get("tags", {}))
    for stream in said["streams"]:
        if stream["codec_type"] == "audio":
            tags.update(stream.get("tags", {}))
    pictures = [stream for stream in said["streams"] if stream["codec_type"] == "video"]
    return {key.lower(): value for key, value in tags.items()}, pictures


def byMediainfo(path):
    said = json.loads(runProgram(["mediainfo", "--Output=JSON", path])[0])
    track = next(track for track in said["media"]["track"] if track["@type"] == "General")
    flat = {**track, **track.get("extra", {})}
    # Where there are two it shows RIFF INFO as Latin-1 and AIFF's own ASCII under the first name, and ID3 under the second.
    flat["Title"] = track.get("Track", track.get("Title"))
    return {key.lower(): value for key, value in flat.items() if isinstance(value, str)}


def byTaglib(place, paths):
    source, program = place.folder / "reader.cpp", place.folder / "reader"
    source.write_text(TAGLIB)
    runProgram(["c++", "-std=c++17", source, "-o", program, "-ltag"])
    found = {}
    for line in runProgram([program, *paths])[0].decode().splitlines():
        parts = line.split("\t")
        if len(parts) == 3:
            found.setdefault(parts[0], {})[parts[1].lower()] = parts[2]
    return found


def value(tags, field):
    return next((tags[name] for name in NAMES[field] if name in tags), None)


def same(field, wanted, said):
    return said is not None and (said == wanted or (field == "isrc" and said.replace("-", "") == wanted))


def judgeFields(place, out, report):
    """A table of container by field; every cell says how many of the readers read the same."""
    rows = []
    every = {kind: filesOf(out, kind) for kind in ENDINGS}
    taglib = byTaglib(place, [path for paths in every.values() for path in paths])
    for kind, paths in every.items():
        agreed = {field: 0 for field in FIELDS}
        asked = {field: 0 for field in FIELDS}
        wrong = []
        pictures = set()
        for number, path in enumerate(paths):
            probed, video = byFfprobe(path)
            pictures.add((video[0]["codec_name"], video[0]["width"]) if video else None)
            readers = {"ffprobe": probed, "mediainfo": byMediainfo(path), "taglib": taglib.get(str(path), {})}
            for field, common in FIELDS.items():
                wanted = TITLES[number] if field == "title" else ISRC.format(number + 1) if field == "isrc" else common
                for reader, tags in readers.items():
                    if (kind, reader, field) in UNSEEN:
                        continue
                    asked[field] += 1
                    if same(field, wanted, value(tags, field)):
                        agreed[field] += 1
                    else:
                        wrong.append(f"{path.name} {reader} {field}: {value(tags, field)!r}")
        rows.append((kind, *(f"{agreed[field]}/{asked[field]}" for field in FIELDS), next(iter(pictures)) if len(pictures) == 1 else pictures))
        report.expect(f"{kind}: every reader reads every field", not wrong, "; ".join(wrong[:4]))
        # FFmpeg 5.1 shows no picture of WAV.
        edge = 1000 if kind in ("mp3", "vorbis", "opus", "aac") else 1400
        report.expect(f"{kind}: the cover is a JPEG of {edge} pixels", kind == "wav" or pictures == {("mjpeg", edge)}, str(pictures))
    report.table(("container", *FIELDS, "cover"), rows)
    for number, path in enumerate(every["flac"]):
        said = runProgram(["metaflac", "--export-tags-to=-", path])[0].decode()
        report.expect(f"metaflac reads {path.name}", f"TITLE={TITLES[number]}" in said and f"ISRC={ISRC.format(number + 1)}" in said)
        flacIsSound(path)


def chunksOf(path):
    data, at, chunks = path.read_bytes(), 12, []
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        chunks.append((name, at, size))
        at += 8 + size + size % 2
    return data, chunks, at


def judgeClean(out, report):
    words = [word for text in [*TITLES, "Blaskapelle Süd", "Kirmes", "DEA6226000", "Ada Öl"] for word in (text.encode(), text.encode("utf-16-le"))]
    for kind in ENDINGS:
        found = [word for path in filesOf(out, f"{kind}-clean") for word in words if word in path.read_bytes()]
        bare = [word for path in filesOf(out, kind) for word in words if word in path.read_bytes()]
        report.expect(f"{kind}: a clean file holds none of the words, another does", not found and bare, f"{len(found)} against {len(bare)}")
        _, video = byFfprobe(filesOf(out, f"{kind}-clean")[0])
        report.expect(f"{kind}: and no picture", not video)
    for path in filesOf(out, "wav-clean"):
        data, chunks, end = chunksOf(path)
        names = [name for name, _, _ in chunks]
        report.expect(f"{path.name}: JUNK, fmt and data, and nothing after the sound", names == [b"JUNK", b"fmt ", b"data"] and end == len(data),
                      f"{b' '.join(names).decode()}, {len(data) - end} bytes after")


def ebur128(path, laterSeconds=0):
    """I, LRA, true peak and the highest M and S of ffmpeg, which looks every 100 ms."""
    out, _ = runProgram([*FFMPEG, "-v", "info", "-i", path, "-filter_complex",
                         f"[0:a]atrim=start={laterSeconds},ebur128=metadata=1:peak=true,ametadata=print:file=-", "-f", "null", "-"])
    said = out.decode()
    last = lambda key: float(re.findall(rf"^lavfi\.r128\.{key}=(\S+)", said, re.MULTILINE)[-1])
    most = lambda key: max(float(x) for x in re.findall(rf"^lavfi\.r128\.{key}=(\S+)", said, re.MULTILINE))
    peak = 20 * math.log10(max(most("true_peaks_ch0"), most("true_peaks_ch1")))
    return {"I": last("I"), "LRA": last("LRA"), "TP": peak, "M": most("M"), "S": most("S")}


def judgeLoudness(place, out, report):
    rows = []
    worst = 0
    for path in filesOf(out, "radio"):
        data, chunks, _ = chunksOf(path)
        at = next(at for name, at, _ in chunks if name == b"bext") + 8 + 412
        says = dict(zip(("I", "LRA", "TP", "M", "S"), (number / 100 for number in struct.unpack_from("<5h", data, at))))
        heard = ebur128(path)
        # We look every 10 ms: so does ffmpeg when it begins ten times.
        for tenth in range(1, 10):
            later = ebur128(path, tenth / 100)
            heard = {**heard, "M": max(heard["M"], later["M"]), "S": max(heard["S"], later["S"])}
        # The library takes a window for the range every second, ffmpeg every 100 ms; of 20 s that is seen.
        worst = max(worst, *(abs(says[key] - heard[key]) for key in says if key != "LRA"), abs(says["LRA"] - heard["LRA"]) - 0.2)
        rows.append((path.name, *(f"{says[key]:.2f} / {heard[key]:.2f}" for key in says)))
    report.table(("bext / ffmpeg", "I LUFS", "LRA LU", "TP dBTP", "M LUFS", "S LUFS"), rows)
    report.expect("bext says what ffmpeg's ebur128 measures, within 0.1 (range: 0.3)", worst <= 0.1, f"{worst:.3f} at most")
    rows = []
    for kind in ENDINGS:
        paths = filesOf(out, kind)
        joined = place.folder / "joined.wav"
        inputs = [word for path in paths for word in ("-i", path)]
        runProgram([*FFMPEG, "-v", "error", "-y", *inputs, "-filter_complex",
                    "".join(f"[{i}:a]" for i in range(len(paths))) + f"concat=n={len(paths)}:v=0:a=1", "-c:a", "pcm_f32le", joined])
        album = ebur128(joined)["I"]
        apart = []
        for path in paths:
            tags, _ = byFfprobe(path)
            heard = ebur128(path)["I"]
            if kind == "opus":
                gains = [int(tags[f"r128_{which}_gain"]) / 256 + 5 for which in ("track", "album")]
            elif kind == "wav":
                gains = [float(re.search(rf"replaygain_{which}_gain\0(-?[\d.]+)".encode(), path.read_bytes(), re.IGNORECASE).group(1)) for which in ("track", "album")]
            else:
                gains = [float(tags[f"replaygain_{which}_gain"].split()[0]) for which in ("track", "album")]
            apart += [abs(gains[0] - (-18 - heard)), abs(gains[1] - (-18 - album))]
        rows.append((kind, f"{max(apart[0::2]):.3f}", f"{max(apart[1::2]):.3f}"))
        # Measured before encoding, and a codec leaves a little out.
        allowed = 0.1 if kind in ("mp3", "vorbis", "opus", "aac") else 0.05
        report.expect(f"{kind}: gains of tracks and album are those of ffmpeg's measure, within {allowed} dB", max(apart) <= allowed, f"{max(apart):.3f}")
    report.table(("gain against ffmpeg", "track dB", "album dB"), rows)


def floats(path):
    return array.array("f", runProgram([*FFMPEG, "-v", "error", "-i", path, "-f", "f32le", "-"])[0])


def rms(values):
    return math.sqrt(sum(value * value for value in values) / max(1, len(values)))


def judgeJoins(out, report):
    """The first two tracks touch: decoded and joined they are as long as the lossless ones, and no noisier at the join."""
    rows = []
    for kind in ("mp3", "aac", "vorbis", "opus"):
        rate = 48000 if kind == "opus" else 44100
        clean = [floats(path) for path in filesOf(out, "float48" if kind == "opus" else "float")[:2]]
        wanted = clean[0] + clean[1]
        got = array.array("f")
        lengths = []
        for path in filesOf(out, kind)[:2]:
            decoded = floats(path)
            if kind == "aac":
                # FFmpeg leaves out what comes before the sound and plays the last packet to its end; the edit list says where that is.
                data = path.read_bytes()
                decoded = decoded[:2 * struct.unpack_from(">I", data, data.index(b"elst") + 12)[0]]
            lengths.append(len(decoded) // 2)
            got.extend(decoded)
        expected = [len(part) // 2 for part in clean]
        exact = lengths == expected
        report.expect(f"{kind}: decoded tracks are as long as the sound, to the frame", exact, f"{lengths} and {expected}")
        if not exact:
            continue
        error = [a - b for a, b in zip(got, wanted)]
        join, near = 2 * lengths[0], 2 * rate // 50
        atJoin = rms(error[join - near:join + near])
        elsewhere = sorted(rms(error[at:at + 2 * near]) for at in range(2 * rate, len(error) - 2 * rate, 4 * near))
        high = elsewhere[int(len(elsewhere) * 0.95)]
        rows.append((kind, f"{20 * math.log10(atJoin):.1f}", f"{20 * math.log10(rms(error)):.1f}", f"{20 * math.log10(high):.1f}"))
        report.expect(f"{kind}: 40 ms around the join are no noisier than elsewhere (95th percentile + 3 dB)", atJoin <= high * 1.42,
                      f"{20 * math.log10(atJoin / high):+.1f} dB")
    report.table(("error, dBFS", "at the join", "all", "95th percentile"), rows)


def judgeFloat(out, report):
    apart = 0.0
    for name in ("01", "02", "03"):
        a, b = (floats(next(path for path in filesOf(out, kind) if path.stem == name)) for kind in ("float", "wav"))
        apart = max(apart, max((abs(x - y) for x, y in zip(a, b)), default=9) if len(a) == len(b) else 9)
    report.expect("32-bit float nulls against 24 bit but for rounding and dither", apart <= 2.0 / 2**23, f"{apart * 2**23:.2f} steps of 24 bit")


def judgeLong(place, report):
    """More than 4 GiB of sound in one file, read whole by sox."""
    folder = place.folder / "long"
    folder.mkdir()
    album = folder / "long.lacquer"
    seconds = 3 * 3600 + 1500
    runProgram(["sox", "-n", "-r", 44100, "-c", 2, "-b", 16, folder / "a.flac", "synth", 1, "sine", 440, "gain", -12, "pad", 0, seconds - 1])
    place.lacquer("new", album)
    place.lacquer("add", album, folder / "a.flac")
    place.lacquer("set", album, 'deliverables["wav24"]=', 'deliverables["flac"]=', 'deliverables["ddp"]=', 'deliverables["long"].kind=wav',
                  'deliverables["long"].bits=32')
    place.lacquer("build", album, "--out", folder / "out")
    path = filesOf(folder / "out", "long")[0]
    said = runProgram(["sox", path, "-n", "stat"])[1].decode()
    length = float(re.search(r"Length \(seconds\):\s*([\d.]+)", said).group(1))
    size = path.stat().st_size
    report.expect("more than 4 GiB is RF64 and read whole by sox", size > 2**32 and path.open("rb").read(4) == b"RF64" and abs(length - seconds) < 0.01,
                  f"{size} bytes, {length:.2f} of {seconds} s")
    shutil.rmtree(folder)


def treeOf(folder):
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


def run(place, music, report):
    album = "tags.lacquer"
    makeAlbum(place, music, album)
    place.lacquer("build", album, "--out", "out")
    out = place.folder / "out"
    said = runProgram(["sha256sum", "-c", "--quiet", "SHA256SUMS"], folder=out)[0]
    report.expect("SHA256SUMS names reports and files, and all are so", not said and "report.pdf" in (out / "SHA256SUMS").read_text())
    judgeFields(place, out, report)
    judgeClean(out, report)
    judgeLoudness(place, out, report)
    judgeFloat(out, report)
    judgeJoins(out, report)
    place.lacquer("build", album, "--out", "again", "--no-cache", "--jobs", 1, environment={"LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati"})
    first, again = treeOf(out), treeOf(place.folder / "again")
    apart = sorted(name for name in first.keys() | again.keys() if first.get(name) != again.get(name))
    report.expect("a second build into a fresh folder has equal bytes in every kind", first and not apart, f"{len(first)} files {' '.join(apart[:5])}")
    judgeLong(place, report)
