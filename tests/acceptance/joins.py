# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks joined end to end are the album: overlaps, gapless joins and splits, at every depth and rate."""
from judge import flacIsSound, joinedHash, samplesBySox

DELIVERABLES = {"wav24": ("wav", 24, 44100), "wav16": ("wav", 16, 44100), "flac": ("flac", 24, 44100),
                "wav48k": ("wav", 24, 48000), "flac16at96k": ("flac", 16, 96000)}


def makeAlbum(place, music, album):
    """Seven songs and eight tracks: a cross-fade, a pause, a touching song, a recording in two, another cross-fade."""
    masters = music.masters(24)
    place.lacquer("new", album, "--title", "Joined")
    place.lacquer("add", album, music.stems(0, 44100), music.stems(2, 44100), masters[4], masters[7], masters[9],
                  masters[10], masters[11])
    place.lacquer("split", album, "songs[5]", "23.4567")
    place.lacquer("set", album, "songs[2].gapSeconds=-3.3", "songs[4].gapSeconds=0", "songs[7].gapSeconds=-1.2",
                  "songs[8].gapSeconds=1.37", "songs[8].fadeOutSeconds=4")
    place.lacquer("chain", album, 'songs[1].stems["guitar.wav"]', "add", "equalizer", "band3.gainDb=-3",
                  "band6.gainDb=2")
    for song in (1, 3, 5, 6):
        place.lacquer("chain", album, f"songs[{song}]", "add", "compressor", "thresholdDb=-18", "ratio=2", "lookaheadMs=3")
    place.lacquer("chain", album, "songs[7]", "add", "limiter", "ceilingDbtp=-4")
    place.lacquer("chain", album, "album", "add", "equalizer", "band1.on=1", "band2.gainDb=1.5", "band7.gainDb=1")
    place.lacquer("chain", album, "album", "add", "compressor", "thresholdDb=-14", "ratio=1.5")
    place.lacquer("set", album, *(f'deliverables["{name}"].{key}' for name, (kind, bits, rate) in DELIVERABLES.items()
                                  for key in (f"kind={kind}", f"bits={bits}", f"rate={rate}")))
    place.lacquer("match", album, "--mode", "integrated", "--target", "-11")


def run(place, music, report):
    album = "tracks.lacquer"
    makeAlbum(place, music, album)
    place.lacquer("build", album, "--out", "tracks")
    whole = "whole.lacquer"
    (place.folder / whole).write_bytes((place.folder / album).read_bytes())
    place.lacquer("set", whole, *(f'deliverables["{name}"].pieces=album' for name in DELIVERABLES))
    place.lacquer("build", whole, "--out", "whole", "--jobs", 1, "--no-cache", environment={"LACQUER_BLOCK": "997"})
    rows = []
    for name, (kind, bits, rate) in DELIVERABLES.items():
        tracks = sorted((place.folder / "tracks" / name).glob(f"*.{kind}"))
        piece = list((place.folder / "whole" / name).glob(f"*.{kind}"))
        for file in [*tracks, *piece]:
            if kind == "flac":
                flacIsSound(file)
        joined, size = joinedHash(tracks, bits)
        alone, wholeSize = joinedHash(piece, bits)
        bySox, _ = joinedHash(tracks, bits, samplesBySox)
        frames = size // (bits // 4)
        rows.append((name, rate, bits, len(tracks), frames, joined[:16], alone[:16]))
        report.expect(f"{name}: tracks joined are the album of another process (blocks of 997, one job, no cache)",
                      len(tracks) == 8 and len(piece) == 1 and size == wholeSize > 0 and joined == alone == bySox,
                      f"{frames} frames")
    report.table(("deliverable", "Hz", "bits", "tracks", "frames", "joined", "in one piece"), rows)
