// SPDX-License-Identifier: GPL-3.0-or-later
// playing-program PROJECT: plays an album's programme Album as a window would and says what happens, so that a test can
// take the sound card away from it. Commands on stdin: play, pause, rewind, quit.
#include "base/Progress.h"
#include "base/Text.h"
#include "model/ProjectFile.h"
#include "playback/Player.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <thread>

using namespace lacquer;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const std::filesystem::path path = argv[1];
    auto loaded = loadProject(path);
    if (!loaded)
        return 1;
    const auto album = std::make_shared<const Album>(loaded->album);
    fcntl(0, F_SETFL, O_NONBLOCK);
    double worstMs = 0;
    const auto timed = [&](auto call) {
        QElapsedTimer timer;
        timer.start();
        call();
        worstMs = std::max(worstMs, double(timer.nsecsElapsed()) * 1e-6);
    };
    QElapsedTimer goodbye;
    bool left = false;
    {
        Player player;
        timed([&] { player.setAlbum(album, path.parent_path()); });
        PlayerState state;
        DeviceState told = DeviceState::None;
        std::int64_t toldFrame = -1;
        for (std::string command; command.find("quit") == std::string::npos;) {
            char buffer[64] = {};
            command.clear();
            if (const auto count = ::read(0, buffer, sizeof buffer - 1); count > 0)
                command.assign(buffer, std::size_t(count));
            else if (count == 0)
                break;
            if (command.find("play") != std::string::npos)
                timed([&] { player.play(); });
            if (command.find("pause") != std::string::npos)
                timed([&] { player.pause(); });
            if (command.find("rewind") != std::string::npos)
                timed([&] { player.seek(0); });
            timed([&] { state = player.state(); });
            if (state.device.state != told) {
                told = state.device.state;
                static const char* const names[] = {"none", "opening", "running", "refused", "lost"};
                std::printf("%s playing=%d frame=%lld %s\n", names[int(told)], int(state.playing),
                            static_cast<long long>(state.heardFrame), state.device.sentence.toUtf8().constData());
            }
            if (state.heardFrame != toldFrame && state.heardFrame / 24000 != toldFrame / 24000) {
                toldFrame = state.heardFrame;
                std::printf("at %lld\n", static_cast<long long>(toldFrame));
            }
            std::fflush(stdout);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        left = state.device.leftSomethingBehind;
        std::printf("worst call %.2f ms, playing=%d frame=%lld underruns=%llu p99.9 %.1f us\n", worstMs, int(state.playing),
                    static_cast<long long>(state.heardFrame), static_cast<unsigned long long>(state.underruns),
                    state.usualCallbackMicroseconds);
        std::fflush(stdout);
        goodbye.start();
    }
    std::printf("goodbye %lld ms\n", static_cast<long long>(goodbye.elapsed()));
    std::fflush(stdout);
    // The library of a dead sound server would keep the process for ever.
    if (left)
        ::_exit(0);
    return 0;
}
