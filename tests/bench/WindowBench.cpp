// SPDX-License-Identifier: GPL-3.0-or-later
// window-bench PROJECT [SECONDS]: how quick the window is over a large album, on whatever display it runs: start, open, first
// waveform, turning pages, scrolling and zooming the album, and what playing costs.
#include "Desk.h"
#include "FileDeeds.h"
#include "Listening.h"
#include "MainWindow.h"
#include "Page.h"
#include "Waves.h"
#include "Workspace.h"
#include "widgets/AlbumStrip.h"
#include "widgets/LacquerStyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace lacquer;

namespace {

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void print(const char* what, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double part) { return milliseconds[std::size_t(part * double(milliseconds.size() - 1))]; };
    std::printf("%-42s p50 %7.1f ms   p99 %7.1f ms   (%zu)\n", what, at(0.5), at(0.99), milliseconds.size());
}

template <class Deed>
double timed(Deed deed)
{
    QElapsedTimer timer;
    timer.start();
    deed();
    return double(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: window-bench PROJECT [SECONDS]\n");
        return 2;
    }
    const double seconds = argc > 2 ? std::atof(argv[2]) : 20;
    MainWindow window;
    window.resize(1920, 1080);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    QApplication::processEvents();
    std::printf("%-42s %7.1f ms\n", "main to usable window", double(sinceStart.nsecsElapsed()) / 1e6);

    auto& desk = window.desk();
    QElapsedTimer sinceOpen;
    double firstWave = 0;
    QObject::connect(&desk.waves, &Waves::grown, &window, [&] {
        if (firstWave == 0)
            firstWave = double(sinceOpen.nsecsElapsed()) / 1e6;
    });
    sinceOpen.start();
    if (!window.files().open(QFile::encodeName(QString::fromLocal8Bit(argv[1])).toStdString()))
        return 1;
    QApplication::processEvents();
    const auto& songs = desk.workspace.album().songs;
    std::size_t stems = 0;
    for (const auto& song : songs)
        stems += song->stems.size();
    std::printf("%-42s %7.1f ms   (%zu songs, %zu stems)\n", "open the album", double(sinceOpen.nsecsElapsed()) / 1e6, songs.size(), stems);
    while (firstWave == 0 && sinceOpen.elapsed() < 20000)
        QTest::qWait(2);
    std::printf("%-42s %7.1f ms\n", "first waveform after opening", firstWave);
    QTest::qWait(1000);

    std::vector<double> turns;
    for (int i = 0; i < 100; ++i)
        turns.push_back(timed([&] {
            window.showPage(i % 5);
            window.pageAt(i % 5)->repaint();
            QApplication::processEvents();
        }));
    print("turn a page and draw it", turns);

    window.showPage(2);
    QTest::qWait(500);
    auto* strip = window.findChild<AlbumStrip*>();
    if (strip) {
        const auto whole = strip->axis();
        std::vector<double> scrolling, zooming;
        strip->zoom(4);
        for (int i = 0; i < 200; ++i) {
            const double at = whole.length * double(i % 100) / 140;
            scrolling.push_back(timed([&] {
                strip->setView(at, whole.pixelsPerSecond * 4);
                strip->repaint();
            }));
        }
        for (int i = 0; i < 200; ++i)
            zooming.push_back(timed([&] {
                strip->zoom(i % 40 < 20 ? 1.15 : 1 / 1.15);
                strip->repaint();
            }));
        print("scroll the album, a frame", scrolling);
        print("zoom the album, a frame", zooming);
    }

    window.showPage(1);
    desk.listening.setProgramme(Programme::Album);
    desk.listening.play();
    QTest::qWait(3000);
    const double cpu = cpuSeconds();
    QElapsedTimer wall;
    wall.start();
    while (double(wall.elapsed()) < seconds * 1000)
        QTest::qWait(50);
    std::printf("%-42s %7.1f %% of one core\n", "play the album, meters and window visible",
                (cpuSeconds() - cpu) / (double(wall.elapsed()) / 1000) * 100);
    std::printf("%-42s %s\n", "was playing", desk.listening.playing() ? "yes" : "NO");
    desk.listening.stop();
    desk.workspace.document().markSaved();
    window.close();
    return 0;
}
