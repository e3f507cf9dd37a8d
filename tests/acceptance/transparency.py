# SPDX-License-Identifier: GPL-3.0-or-later
"""Finished masters through an untouched album come out bit for bit, with zeros in the pauses."""
from judge import flacIsSound, samples, samplesBySox


def run(place, music, report):
    rows = []
    for bits in (16, 24):
        album = f"finished{bits}.lacquer"
        sources = music.masters(bits)
        place.lacquer("new", album, "--title", f"Finished in {bits} bits")
        place.lacquer("add", album, *sources)
        names = ("wav", "flac")
        place.lacquer("set", album, 'deliverables["wav24"]=', *(
            f'deliverables["{name}"].{key}' for name in names for key in (f"kind={name}", f"bits={bits}")))
        place.lacquer("build", album, "--out", f"out{bits}")
        for name in names:
            tracks = sorted((place.folder / f"out{bits}" / name).glob(f"*.{name}"))
            right = zeros = wanted = others = 0
            for number, (source, track) in enumerate(zip(sources, tracks), 1):
                sent = samples(source, bits)
                got = samples(track, bits)
                if name == "flac":
                    flacIsSound(track)
                right += got[:len(sent)] == sent == samplesBySox(track, bits)[:len(sent)]
                frames = len(sent) // (bits // 4)
                # Two seconds, up to the next 1/75 s counted from where the album began; every track begins on one.
                wanted += 0 if number == len(sources) else 88200 + -frames % 588
                pause = got[len(sent):]
                zeros += len(pause) // (bits // 4)
                others += len(pause) - pause.count(0)
            rows.append((f"{bits} bits to {name} {bits}", len(tracks), right, zeros, others))
            report.expect(f"{bits}-bit masters to {name}",
                          len(tracks) == len(sources) == right and zeros == wanted and others == 0,
                          f"{right} of {len(sources)} songs bit for bit, {zeros} frames of pause, "
                          f"{others} bytes of them not zero")
    report.table(("masters", "tracks", "identical", "pause frames", "bytes not zero"), rows)
