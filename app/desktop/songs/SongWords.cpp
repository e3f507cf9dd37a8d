// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/SongWords.h"

#include "model/Song.h"
#include "widgets/Figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString words(const char* text, int n = -1)
{
    return QCoreApplication::translate("SongWords", text, nullptr, n);
}

}  // namespace

QString madeOfWords(const Song& song)
{
    const int stems = int(song.stems.size());
    if (stems == 0)
        return words(QT_TRANSLATE_NOOP("SongWords", "no files"));
    if (stems == 1 && !song.referenceMix)
        return words(QT_TRANSLATE_NOOP("SongWords", "one mix"));
    return song.referenceMix ? words(QT_TRANSLATE_N_NOOP("SongWords", "%n stem(s) and a mix"), stems)
                             : words(QT_TRANSLATE_N_NOOP("SongWords", "%n stem(s)"), stems);
}

QString rateWords(int rateHz)
{
    return words(QT_TRANSLATE_NOOP("SongWords", "%1 kHz")).arg(figures(rateHz / 1000.0, rateHz % 1000 ? (rateHz % 100 ? 2 : 1) : 0));
}

QString bitsWords(const FileReference& file)
{
    if (file.lossy)
        return QString::fromStdString(file.format).toUpper();
    return (file.isFloat ? words(QT_TRANSLATE_NOOP("SongWords", "%1-bit float")) : words(QT_TRANSLATE_NOOP("SongWords", "%1 bit")))
        .arg(file.bits);
}

QString formatWords(const Song& song, double seconds)
{
    if (song.stems.empty())
        return {};
    const auto& first = song.stems.front().file;
    const auto all = [&](auto same) { return std::all_of(song.stems.begin(), song.stems.end(), same); };
    const auto rate = all([&](const Stem& s) { return s.file.rateHz == first.rateHz; })
                          ? rateWords(first.rateHz)
                          : words(QT_TRANSLATE_NOOP("SongWords", "different rates"));
    const auto bits = all([&](const Stem& s) { return bitsWords(s.file) == bitsWords(first); })
                          ? bitsWords(first)
                          : words(QT_TRANSLATE_NOOP("SongWords", "different depths"));
    return QStringList{rate, bits, timeFigures(seconds, true)}.join(u" · "_s);
}

}  // namespace lacquer
