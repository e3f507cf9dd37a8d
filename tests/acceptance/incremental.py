# SPDX-License-Identifier: GPL-3.0-or-later
"""A build renders what has changed and nothing else; judged on the demo album."""
import time


def run(_, music, report):
    demo = music.demo
    demo.make(report)
    rows = []

    def build(what, *assignments):
        if assignments:
            demo.place.lacquer("set", demo.project, *assignments)
        begun = time.monotonic()
        built = demo.place.lacquerJson("build", demo.project, "--out", demo.folder / "delivery")
        seconds = time.monotonic() - begun
        files = [file for made in built["deliverables"] for file in made["files"]]
        nodes = built["nodes"]
        rows.append((what, f"{seconds:.2f}", nodes["rendered"], nodes["cached"],
                     sum(not file["reused"] for file in files), len(files)))
        return nodes, files, seconds

    build("as the demo left it")
    nodes, files, seconds = build("nothing changed")
    report.expect("nothing changed: no node rendered, every file left alone",
                  nodes["rendered"] == 0 and all(file["reused"] for file in files), f"{seconds:.2f} s")
    nodes, files, seconds = build("title of song 3", "songs[3].title=Lantern Lane")
    fresh = [file["path"] for file in files if not file["reused"]]
    report.expect("title changed: no node rendered, only that song's files written",
                  nodes["rendered"] == 0 and len(fresh) == 3 and all("Lantern Lane" in path for path in fresh),
                  f"{nodes['rendered']} nodes, {len(fresh)} files, {seconds:.2f} s")
    # Songs 1 and 2 overlap and are one group. The guitar of song 1 has a chain of its own, and so has the song.
    nodes, files, seconds = build("gain of one stem of song 1", 'songs[1].stems["Guitar.ogg"].gainDb=-1')
    names = nodes["names"]
    touched = {song for file in files if not file["reused"] for song in file["songs"]}
    report.expect("one stem's gain changed: that stem, its song and its group rendered",
                  nodes["rendered"] == 3 and any("Guitar" in name for name in names) and "songs 1 to 2" in names
                  and touched == {"Metal Madness", "War of Freedom"}, f"{'; '.join(names)}, {seconds:.2f} s")
    nodes, files, seconds = build("and back again", 'songs[1].stems["Guitar.ogg"].gainDb=-1.5')
    report.expect("changed back: every node comes from the cache", nodes["rendered"] == 0, f"{seconds:.2f} s")
    build("title back", "songs[3].title=Lantern Street")
    report.table(("build of the demo album", "seconds", "rendered", "cached", "files written", "files"), rows)
