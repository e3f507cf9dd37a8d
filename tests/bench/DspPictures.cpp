// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/DspPictures.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace lacquer::bench {

std::vector<double> logarithmicPoints(double from, double to, int count)
{
    std::vector<double> points;
    for (int i = 0; i < count; ++i)
        points.push_back(from * std::pow(to / from, double(i) / (count - 1)));
    return points;
}

std::vector<QPointF> plotted(const std::vector<double>& x, const std::vector<double>& y)
{
    std::vector<QPointF> points;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
        points.emplace_back(x[i], y[i]);
    return points;
}

}  // namespace lacquer::bench

/// dsp-pictures FOLDER: writes PNGs into it.
int main(int argc, char** argv)
{
    using namespace lacquer::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() != 2 || !QDir().mkpath(words.at(1))) {
        std::fprintf(stderr, "usage: dsp-pictures FOLDER\n");
        return 2;
    }
    const QDir folder(words.at(1));
    const bool drawn = drawEqualizers(folder) && drawDithers(folder) && drawDynamics(folder);
    std::printf("%s in %s\n", drawn ? "pictures" : "could not write all pictures", qPrintable(folder.path()));
    return drawn ? 0 : 1;
}
