# SPDX-License-Identifier: GPL-3.0-or-later
"""Second opinions: what ffmpeg, sox and flac find in audio files."""
import array
import hashlib
import math
import os
import re
from dataclasses import dataclass

from workplace import Failed, runProgram

FFMPEG = ["ffmpeg", "-nostdin", "-hide_banner", "-nostats", "-xerror"]


def decodeTo(path, sources, start, seconds, bits, rateHz):
    """An excerpt of sources, mixed, as a WAV file; one that is there already stays."""
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    inputs = [word for source in sources for word in ("-ss", start, "-t", seconds, "-i", source)]
    mix = f"amix=inputs={len(sources)}:normalize=0," if len(sources) > 1 else ""
    beside = path.with_suffix(".partial.wav")
    runProgram([*FFMPEG, "-v", "error", "-y", *inputs, "-filter_complex",
                f"{mix}aresample=resampler=soxr:precision=28:osr={rateHz}:osf=s32,atrim=end_sample={seconds * rateHz}",
                "-ac", 2, "-c:a", f"pcm_s{bits}le", "-bitexact", beside])
    os.replace(beside, path)


def samples(path, bits):
    """All samples of a file as little-endian integers of 16 or 24 bits, decoded by ffmpeg."""
    return runProgram([*FFMPEG, "-v", "error", "-i", path, "-f", f"s{bits}le", "-"])[0]


def samplesBySox(path, bits):
    """The same by sox, which must not dither on its own."""
    return runProgram(["sox", "-D", path, "-t", "raw", "-e", "signed-integer", "-b", bits, "-L", "-"])[0]


def joinedHash(paths, bits, decode=samples):
    """The hash and the number of bytes of all samples, files joined in the order given."""
    digest, count = hashlib.sha256(), 0
    for path in paths:
        data = decode(path, bits)
        digest.update(data)
        count += len(data)
    return digest.hexdigest(), count


@dataclass
class Difference:
    frames: int
    differing: int      # samples
    peakDbfs: float
    rmsDbfs: float

    def __str__(self):
        if not self.differing:
            return f"no difference in {self.frames} frames"
        return (f"{self.differing} of {2 * self.frames} samples differ, peak {self.peakDbfs:.1f} dBFS, "
                f"rms {self.rmsDbfs:.1f} dBFS")


def difference(first, second):
    """How far the samples of two lists of files, joined, lie apart; both must be equally long."""
    data = []
    for paths in (first, second):
        joined = b"".join(runProgram([*FFMPEG, "-v", "error", "-i", path, "-f", "s32le", "-"])[0] for path in paths)
        data.append(array.array("i", joined))
    a, b = data
    if len(a) != len(b):
        raise Failed(f"{len(a) // 2} frames against {len(b) // 2}: {first[0]}, {second[0]}")
    apart = [x - y for x, y in zip(a, b) if x != y] if a != b else []
    decibels = lambda value: 20 * math.log10(value / 2**31) if value else -math.inf
    return Difference(len(a) // 2, len(apart), decibels(max(map(abs, apart), default=0)),
                      decibels(math.sqrt(sum(x * x for x in apart) / len(a))))


@dataclass
class Heard:
    integratedLufs: float
    shortTermLufs: list         # every 100 ms, the window that ends there
    peakDbfs: float             # 16 times oversampled


def listen(path):
    """ffmpeg's ebur128 with three digits, and the highest sample at 16 times the rate by soxr.

    soxr's own choice is a low pass at 0.91 of half the rate. Peaks of what is left after that are other peaks: at -9 LUFS
    they were read up to 0.09 dB over a ceiling that the whole band keeps. So the band is left nearly whole. Silence goes
    ahead and behind, because at the very edges of a file the filter of ffmpeg finds what no interpolation does.
    """
    out, err = runProgram([*FFMPEG, "-v", "info", "-i", path, "-filter_complex",
                           "[0:a]asplit[a][b];[a]ebur128=metadata=1,ametadata=print:file=-[x];"
                           "[b]aformat=sample_fmts=dblp,adelay=delays=4096S:all=1,apad=pad_len=4096,"
                           "aresample=resampler=soxr:precision=33:cutoff=0.995:osr=705600:osf=dblp,"
                           "astats=measure_perchannel=none:measure_overall=Peak_level[y]",
                           "-map", "[x]", "-f", "null", "-", "-map", "[y]", "-f", "null", "-"])
    out, err = out.decode(), err.decode(errors="replace")
    integrated = re.findall(r"^lavfi\.r128\.I=(\S+)", out, re.MULTILINE)
    peak = re.findall(r"Peak level dB: (\S+)", err)
    if not integrated or not peak:
        raise Failed(f"ffmpeg measured nothing in {path}")
    return Heard(float(integrated[-1]), [float(s) for s in re.findall(r"^lavfi\.r128\.S=(\S+)", out, re.MULTILINE)],
                 float(peak[-1]))


def join(paths, joined, skipSeconds=0):
    """One 24-bit file of several, from a time on; a single whole file is itself."""
    if len(paths) == 1 and not skipSeconds:
        return paths[0]
    inputs = [word for path in paths for word in ("-i", path)]
    runProgram([*FFMPEG, "-v", "error", "-y", *inputs, "-filter_complex",
                "".join(f"[{i}:a]" for i in range(len(paths)))
                + f"concat=n={len(paths)}:v=0:a=1,atrim=start={skipSeconds}", "-c:a", "pcm_s24le", joined])
    return joined


def flacIsSound(path):
    runProgram(["flac", "-s", "-t", path])
