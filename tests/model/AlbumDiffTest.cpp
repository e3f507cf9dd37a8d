// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumDiff: every change is told, once, in words, and nothing else is.
#include "model/AlbumDiff.h"

#include "dsp/Registry.h"
#include "model/SampleAlbum.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class AlbumDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalAlbumsDifferInNothing()
    {
        QVERIFY(albumDifferences(richAlbum(), richAlbum()).isEmpty());
        QVERIFY(albumDifferences(albumOf({}), albumOf({})).isEmpty());
    }

    void tellsFieldsOldAndNew()
    {
        const Album before = albumOf({10, 20});
        Album after = before;
        after.title = u"New"_s;
        after.edit(1).gainDb = -1.5;
        after.edit(1).stems[0].pan = 0.5;
        after.loudness.aimAt(-14);
        after.deliverables[0].bits = 16;
        const QStringList lines = albumDifferences(before, after);
        for (const QString& line : {u"album: title (nothing) -> 'New'"_s, u"album: loudness.targetLufs (nothing) -> -14.0"_s,
                                    u"album: loudness.ceilingDbtp (nothing) -> -1.0"_s, u"song 'Two': gainDb 0.0 -> -1.5"_s,
                                    u"song 'Two', stem 'Two.wav': pan 0.0 -> 0.5"_s, u"deliverable 'wav24': bits 24 -> 16"_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u" not in\n"_s + lines.join(u'\n')));
        QCOMPARE(lines.size(), 6);
    }

    void tellsSongsThatCameWentAndMoved()
    {
        const Album before = albumOf({10, 20, 30, 40, 50});
        Album after = before;
        after.songs.erase(after.songs.begin() + 1);                       // Two
        std::rotate(after.songs.begin(), after.songs.end() - 1, after.songs.end());  // Five first
        Song extra = songOf("Bonus", 9);
        after.append(extra);
        const QStringList lines = albumDifferences(before, after);
        QCOMPARE(lines, (QStringList{u"song 'Two': removed"_s, u"song 'Five': moved from 5 to 1"_s, u"song 'Bonus': added as number 5"_s}));
    }

    void tellsChainsParameterByParameter()
    {
        const ProcessorType& type = *findProcessorType("limiter");
        Album before = albumOf({10});
        before.chain = {ProcessorSettings::withDefaults(type), ProcessorSettings::withDefaults(type)};
        Album after = before;
        after.chain[1].values[0] = type.parameters[0].minimum;
        after.chain[1].bypassed = true;
        std::swap(after.chain[0], after.chain[1]);
        after.edit(0).chain = {ProcessorSettings::withDefaults(type)};
        const QStringList lines = albumDifferences(before, after);
        const QString text = lines.join(u'\n');
        QVERIFY2(text.contains(u"album, limiter: "_s + QString::fromLatin1(type.parameters[0].id)), qPrintable(text));
        QVERIFY2(lines.contains(u"album, limiter: bypassed"_s), qPrintable(text));
        QVERIFY2(lines.contains(u"song 'One', limiter: added as number 1"_s), qPrintable(text));
        QCOMPARE(lines.filter(u"moved"_s).size(), 1);
        QCOMPARE(lines.size(), 4);
    }

    void neverEmptyWhenAlbumsDiffer()
    {
        const Album before = richAlbum();
        std::vector<std::function<void(Album&)>> edits = {
            [](Album& a) { a.unknown["z"] = 1; },
            [](Album& a) { a.loudness.unknown["z"] = 1; },
            [](Album& a) { a.edit(0).unknown["z"] = 1; },
            [](Album& a) { a.edit(0).stems[1].unknown["z"] = 1; },
            [](Album& a) { a.edit(0).stems[1].file.unknown["z"] = 1; },
            [](Album& a) { a.edit(0).stems[1].file.frames += 1; },
            [](Album& a) { a.edit(0).stems[1].file.path = "elsewhere.wav"; },
            [](Album& a) { a.edit(0).referenceMix.reset(); },
            [](Album& a) { a.edit(1).referenceMix->sha256 = std::string(64, 'c'); },
            [](Album& a) { a.chain.back().unknownParameters["z"] = 1; },
            [](Album& a) { a.chain.front().algorithm += 1; },
            [](Album& a) { a.finalLimiter.values[0] = -2; },
            [](Album& a) { a.finalLimiter.id = {77}; },
            [](Album& a) { a.id = {78}; },
            [](Album& a) { a.deliverables.pop_back(); },
            [](Album& a) { a.edit(0).stems.pop_back(); },
        };
        for (std::size_t i = 0; i < edits.size(); ++i) {
            Album after = before;
            edits[i](after);
            QVERIFY2(albumDifferences(before, after).size() == 1, qPrintable(QString::number(i) + albumDifferences(before, after).join(u'|')));
        }
    }

    void keepsTerminalsSafe()
    {
        const Album before = albumOf({10});
        Album after = before;
        after.edit(0).title = u"\x1b[2J\u202e evil\nline"_s;
        for (const QString& line : albumDifferences(before, after))
            QVERIFY(!line.contains(u'\x1b') && !line.contains(QChar(0x202e)) && !line.contains(u'\n'));
    }
};

LACQUER_TEST(AlbumDiffTest)
#include "AlbumDiffTest.moc"
