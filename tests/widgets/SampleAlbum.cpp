// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SampleAlbum.h"

#include "widgets/LacquerStyle.h"

#include <QApplication>
#include <QWidget>

#include <cmath>

namespace lacquer::test {

using namespace Qt::StringLiterals;

namespace {

double noise(unsigned n)
{
    n = (n ^ 61U) ^ (n >> 16U);
    n *= 9U;
    n ^= n >> 4U;
    n *= 0x27d4eb2dU;
    return double((n ^ (n >> 15U)) & 0xffffU) / 65535.0;
}

/// Loudness of the part of the song, and of the beat in it.
double level(double at, double seconds, unsigned seed)
{
    if (at < 0 || at >= seconds)
        return 0;
    const auto part = unsigned(at / 24);
    const double body = 0.35 + 0.55 * noise(seed * 131 + part);
    const double edge = std::min({1.0, at / 1.5, (seconds - at) / 6});
    return body * std::max(0.0, edge);
}

}  // namespace

WaveSource sampleWave(double seconds, unsigned seed)
{
    return [seconds, seed](double from, double to, int count) -> std::optional<WaveColumns> {
        WaveColumns columns(count);
        const double width = (to - from) / std::max(1, count);
        for (int i = 0; i < count; ++i) {
            const double at = from + (i + 0.5) * width, loud = level(at, seconds, seed);
            const double beat = std::exp(-std::fmod(at, 0.5) * 5);
            for (unsigned channel = 0; channel < 2; ++channel) {
                const double random = noise(unsigned(at * 40) * 2 + channel + seed * 7919);
                const double peak = width > 0.25 ? loud * (0.55 + 0.45 * random) : loud * (0.25 + 0.3 * random + 0.45 * beat);
                auto& column = columns.channels[channel][std::size_t(i)];
                column.maximum = float(peak);
                column.minimum = float(-peak * (0.85 + 0.15 * random));
                column.rms = float(peak * (width > 0.25 ? 0.22 + 0.1 * loud : 0.3));
            }
        }
        return columns;
    };
}

AlbumPicture sampleAlbum()
{
    struct Row {
        QString title;
        double length, space, fadeIn, fadeOut;
    };
    const std::vector<Row> rows = {{u"Signal Fires"_s, 222, 2, 0, 2.4},        {u"Harbour Lights Out"_s, 245, 1.8, 0, 3.1},
                                   {u"Marram"_s, 178, 2.2, 0, 1.6},            {u"Keep the Engine Warm"_s, 231, 1.2, 0, 2.8},
                                   {u"Salt on the Glass"_s, 273, -1.6, 1.6, 5.2}, {u"Foghorn (Interlude)"_s, 72, 4, 0.5, 0},
                                   {u"Every Other Sunday"_s, 207, 0, 0, 1.9},  {u"Nine Fathoms"_s, 316, 1.8, 0.8, 6.5},
                                   {u"The Long Way to Morning"_s, 261, 2.6, 0, 4.4}, {u"Low Tide Radio"_s, 368, 3, 2, 12}};
    AlbumPicture album;
    double at = 0;
    for (unsigned i = 0; i < rows.size(); ++i) {
        StripSong song;
        song.id = u"song%1"_s.arg(i + 1);
        song.number = QString::number(i + 1);
        song.title = rows[i].title;
        song.spaceBefore = rows[i].space;
        song.start = at + rows[i].space;
        song.length = rows[i].length;
        song.touches = i == 6;
        song.chosen = i == 3;
        song.fadeIn.seconds = rows[i].fadeIn;
        song.fadeOut.seconds = rows[i].fadeOut;
        song.waveStart = 1;
        song.waveLength = song.length + 4;
        song.wave = sampleWave(song.waveLength, i + 1);
        at = song.end();
        for (double second = 0; second < song.length; second += 1) {
            const double loud = level(second + 1, song.waveLength, i + 1);
            album.loudness.points.emplace_back(song.start + second, 20 * std::log10(std::max(0.03, loud)) - 8 + noise(unsigned(second) + i));
        }
        album.loudness.points.emplace_back(song.end(), std::nan(""));
        album.songs.push_back(std::move(song));
    }
    album.length = at;
    album.groups = {{3, 4, {}, {}}, {5, 6, {}, {}}};
    album.sides = {{0, 4, u"Side A"_s, u"19:13 of 22:00"_s}, {5, 9, u"Side B"_s, u"20:31 of 22:00"_s}};
    album.chosenJoin = 4;
    album.loudness.target = -9.5;
    album.loudness.tolerance = 0.7;
    album.loudness.targetWords = u"loud parts −9.5"_s;
    album.loudness.words = u"Short-term loudness, LUFS"_s;
    return album;
}

AlbumPicture longAlbum(int songs, double seconds)
{
    AlbumPicture album;
    double at = 0;
    for (int i = 0; i < songs; ++i) {
        StripSong song;
        song.id = u"song%1"_s.arg(i + 1);
        song.number = QString::number(i + 1);
        song.title = u"A song with the number %1"_s.arg(i + 1);
        song.spaceBefore = 2;
        song.start = at + 2;
        song.length = seconds - 2;
        song.fadeIn.seconds = 1;
        song.fadeOut.seconds = 8;
        song.chosen = i == 3;
        song.wave = sampleWave(song.length, unsigned(i + 1));
        at = song.end();
        for (double second = 0; second < song.length; second += 0.1)
            album.loudness.points.emplace_back(song.start + second, -9 - 8 * noise(unsigned(second)) * noise(unsigned(second / 9)));
        album.songs.push_back(std::move(song));
    }
    album.length = at;
    album.loudness.target = -9.5;
    return album;
}

void savePictures(QWidget& widget, const QString& name)
{
    const auto folder = qEnvironmentVariable("LACQUER_PICTURES");
    if (folder.isEmpty())
        return;
    const auto save = [&](Light light, const QString& word) {
        QApplication::setStyle(new LacquerStyle(Theme::make(light)));
        widget.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, word));
    };
    save(Light::Light, u"light"_s);
    save(Light::HighContrast, u"contrast"_s);
    save(Light::Dark, u"dark"_s);
}

}  // namespace lacquer::test
