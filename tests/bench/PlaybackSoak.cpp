// SPDX-License-Identifier: GPL-3.0-or-later
// playback-soak PROJECT MINUTES: plays an album round and round on whatever sound card there is (a JACK server with the
// dummy driver at 48 kHz and 256 frames for figures that compare), moving a knob 30 times a second, and prints own
// underruns, the callback's times and how much the process grew.
#include "base/Text.h"
#include "model/ProjectFile.h"
#include "playback/Player.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace lacquer;

namespace {

/// Of this process, in MiB.
double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1048576;
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "usage: playback-soak PROJECT MINUTES\n");
        return 2;
    }
    const std::filesystem::path path = argv[1];
    auto loaded = loadProject(path);
    if (!loaded) {
        std::fprintf(stderr, "%s\n", qPrintable(loaded.error().message));
        return 1;
    }
    Album album = loaded->album;
    const int rateHz = album.rate.value_or(44100);
    const auto plan = makePlan(album);
    Player player;
    player.setAlbum(std::make_shared<const Album>(album), path.parent_path());
    player.setLoop(FrameRange{0, plan ? plan->frames / rateHz * rateHz : rateHz});
    player.play();
    const int seconds = int(60 * std::atof(argv[2]));
    double settledMiB = 0;
    for (int second = 0; second < seconds; ++second) {
        for (int edit = 0; edit < 30; ++edit) {
            // Every stem's first fader, as a hand would move it.
            album.edit(0).stems[0].gainDb = -3 + 3 * std::sin(0.01 * (30 * second + edit));
            player.setAlbum(std::make_shared<const Album>(album), path.parent_path());
            usleep(33333);
        }
        if (second == 20)
            settledMiB = residentMiB();
        if (second % 30 == 29 || second + 1 == seconds) {
            const PlayerState state = player.state();
            std::printf("%4d s: %s, frame %lld, %llu own underruns, callback of %d frames 99.9 %% within %.1f us, longest %.1f us, "
                        "%.1f MiB (%+.1f)\n",
                        second + 1, state.playing ? "playing" : qPrintable(state.error + state.device.sentence),
                        static_cast<long long>(state.heardFrame), static_cast<unsigned long long>(state.underruns),
                        state.device.period, state.usualCallbackMicroseconds, state.longestCallbackMicroseconds,
                        residentMiB(), settledMiB > 0 ? residentMiB() - settledMiB : 0.0);
            std::fflush(stdout);
        }
    }
    return player.state().underruns == 0 ? 0 : 1;
}
