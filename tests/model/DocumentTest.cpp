// SPDX-License-Identifier: GPL-3.0-or-later
// Document: every edit can be taken back to the same bytes, gestures are one step, and listeners hear what changed.
#include "model/Document.h"

#include "dsp/Registry.h"
#include "model/ProjectFile.h"
#include "model/SampleAlbum.h"
#include "support/TestMain.h"

#include <QElapsedTimer>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class DocumentTest : public QObject {
    Q_OBJECT

private:
    /// One of many kinds of edits, chosen and filled at random.
    static void editAtRandom(Album& album, Random& random)
    {
        const auto song = [&]() -> Song& { return album.edit(random.below(album.songs.size())); };
        switch (random.below(album.songs.empty() ? 3 : 12)) {
        case 0: album.title = QString::number(random.next()); break;
        case 1: album.append(songOf("New", random.between(5, 300))); break;
        case 2: album.loudness.aimAt(random.between(-24, -8)); break;
        case 3: song().gainDb = random.between(-20, 20); break;
        case 4: song().title = QString::number(random.next()); break;
        case 5: std::swap(album.songs[random.below(album.songs.size())], album.songs[random.below(album.songs.size())]); break;
        case 6: album.songs.erase(album.songs.begin() + std::ptrdiff_t(random.below(album.songs.size()))); break;
        case 7: song().gainRide.push_back({1000.0 + double(random.below(1000)), 1}); break;
        case 8: song().chain.push_back(ProcessorSettings::withDefaults(processorTypes()[random.below(processorTypes().size())])); break;
        case 9: album.chain.push_back(ProcessorSettings::withDefaults(processorTypes()[random.below(processorTypes().size())])); break;
        case 10: album.deliverables.pop_back(); album.deliverables.emplace_back().name = QString::number(random.next()); break;
        default: song().unknown["x"] = random.next(); break;
        }
    }

private Q_SLOTS:
    void twoHundredRandomActionsAreUndoneToTheSameBytes()
    {
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            Document document(richAlbum());
            Random random{seed};
            std::vector<std::string> texts{projectText(document.album())};
            while (texts.size() <= 200) {
                const Album before = document.album();
                document.edit(u"Edit %1"_s.arg(texts.size()), {}, [&](Album& album) { editAtRandom(album, random); });
                if (!(document.album() == before))
                    texts.push_back(projectText(document.album()));
            }
            for (std::size_t i = texts.size(); i-- > 1;) {
                QCOMPARE(document.undoName(), u"Edit %1"_s.arg(i));
                QCOMPARE(projectText(document.album()), texts[i]);
                document.undo();
            }
            QVERIFY(!document.canUndo());
            QCOMPARE(projectText(document.album()), texts.front());
            for (std::size_t i = 1; i < texts.size(); ++i) {
                document.redo();
                QCOMPARE(projectText(document.album()), texts[i]);
            }
            QVERIFY(!document.canRedo());
        }
    }

    void aGestureIsOneStep()
    {
        Document document(albumOf({10}));
        const auto turn = [&](double value) {
            document.edit(u"Change gain"_s, u"knob 1"_s, [&](Album& album) { album.edit(0).gainDb = value; });
        };
        for (int i = 1; i <= 50; ++i)
            turn(i * 0.1);
        document.endGesture();
        turn(7);
        document.undo();
        QCOMPARE(document.album().songs[0]->gainDb, 5.0);
        document.undo();
        QCOMPARE(document.album().songs[0]->gainDb, 0.0);
        QVERIFY(!document.canUndo());
        document.redo();
        turn(8);
        QVERIFY(!document.canRedo());
        document.undo();
        QCOMPARE(document.album().songs[0]->gainDb, 5.0);
    }

    void aGestureThatLeadsBackLeavesNoStep()
    {
        Document document(albumOf({10}));
        document.edit(u"a"_s, u"k"_s, [](Album& album) { album.title = u"x"_s; });
        document.edit(u"a"_s, u"k"_s, [](Album& album) { album.title.clear(); });
        QVERIFY(!document.canUndo());
        document.edit(u"nothing"_s, {}, [](Album& album) { album.edit(0); });
        QVERIFY(!document.canUndo());
    }

    void aRefusedEditChangesNothing()
    {
        Document document(albumOf({10, 10}));
        const auto refused = document.tryEdit(u"Overlap"_s, {}, [](Album& album) -> Result<void> {
            album.edit(1).gapSeconds = -9;
            return {};
        });
        QVERIFY(!refused.ok());
        QVERIFY(!document.canUndo() && document.isSaved());
        LACQUER_VERIFY_OK(document.tryEdit(u"Overlap"_s, {}, [](Album& album) -> Result<void> {
            album.edit(1).gapSeconds = -3;
            return {};
        }));
        QCOMPARE(document.undoName(), u"Overlap"_s);
    }

    void saysWhatChanged()
    {
        Document document(albumOf({10, 10, 10}));
        AlbumChange heard;
        int calls = 0;
        QObject::connect(&document, &Document::changed, &document, [&](const AlbumChange& change) {
            heard = change;
            ++calls;
        });
        const Id second = document.album().songs[1]->id;
        const auto edit = [&](const std::function<void(Album&)>& change) { document.edit(u"e"_s, {}, change); };

        edit([](Album& a) { a.edit(1).gainDb = 1; });
        QCOMPARE(calls, 1);
        QVERIFY(!heard.album && heard.songs.size() == 1 && heard.songs[second] == Aspects(Aspect::Level));
        edit([](Album& a) { a.edit(1).title = u"x"_s; });
        QVERIFY(heard.songs[second] == Aspects(Aspect::Names));
        edit([](Album& a) { a.edit(1).gapSeconds = 0; });
        QVERIFY(heard.songs[second] == Aspects(Aspect::Placement));
        edit([](Album& a) { a.edit(1).stems[0].delayFrames = 3; });
        QVERIFY(heard.songs[second].testFlag(Aspect::Shape) && heard.songs[second].testFlag(Aspect::Placement));
        edit([](Album& a) { a.edit(1).chain.push_back(ProcessorSettings::withDefaults(processorTypes().front())); });
        QVERIFY(heard.songs[second] == Aspects(Aspect::Shape));
        edit([](Album& a) { a.loudness.aimAt(-14); });
        QVERIFY(heard.album == Aspects(Aspect::Loudness) && heard.songs.empty());
        edit([](Album& a) { a.deliverables.clear(); });
        QVERIFY(heard.album == Aspects(Aspect::Deliverables));
        edit([](Album& a) { a.rate = 48000; });
        QVERIFY(heard.album == Aspects(Aspect::Rate));
        edit([](Album& a) { std::swap(a.songs[0], a.songs[2]); });
        QVERIFY(heard.album == Aspects(Aspect::Placement) && heard.songs.empty() && heard.added.empty());
        edit([](Album& a) { a.songs.erase(a.songs.begin() + 1); });
        QVERIFY(heard.removed == std::vector<Id>{second} && heard.album == Aspects(Aspect::Placement));
        document.undo();
        QVERIFY(heard.added == std::vector<Id>{second});
        QCOMPARE(calls, 11);
    }

    void everyFieldIsAnnounced()
    {
        // A changed value must never be silent: each field of the rich album's first song, stem and album.
        const Album album = richAlbum();
        const std::string text = projectText(album);
        Album changed = album;
        changed.edit(0).referenceMix.reset();
        QVERIFY(!changeBetween(album, changed).isEmpty());
        changed = album;
        changed.edit(0).stems[1].unknown["n"] = 1;
        QVERIFY(!changeBetween(album, changed).isEmpty());
        changed = album;
        changed.unknown["n"] = 1;
        QVERIFY(!changeBetween(album, changed).isEmpty());
        changed = album;
        changed.edit(0).stems[0].file.sha256[0] = 'b';
        QVERIFY(changeBetween(album, changed).songs.begin()->second.testFlag(Aspect::Shape));
        QVERIFY(changeBetween(album, parseProject(text)->album).isEmpty());
    }

    void savedIsKnownThroughUndoAndRedo()
    {
        Document document(albumOf({10}));
        QList<bool> heard;
        QObject::connect(&document, &Document::savedChanged, &document, [&](bool saved) { heard << saved; });
        document.edit(u"a"_s, u"k"_s, [](Album& a) { a.title = u"1"_s; });
        document.markSaved();
        document.edit(u"a"_s, u"k"_s, [](Album& a) { a.title = u"2"_s; });
        document.undo();
        QVERIFY(document.isSaved());
        QCOMPARE(document.album().title, u"1"_s);
        document.undo();
        QCOMPARE(heard, (QList<bool>{false, true, false, true, false}));
    }

    void historyStaysInItsLimits()
    {
        History few(albumOf({10}), {5, std::size_t(1) << 30});
        for (int i = 1; i <= 20; ++i) {
            Album album = few.present();
            album.title = QString::number(i);
            few.push(album.title, {}, album);
        }
        QCOMPARE(few.steps(), std::size_t(5));
        while (few.canUndo())
            few.undo();
        QCOMPARE(few.present().title, u"15"_s);

        History small(albumOf({10}), {10'000, 100'000});
        for (int i = 1; i <= 500; ++i) {
            Album album = small.present();
            album.edit(0).composer = QString(2000, QChar(u'a' + i % 26));
            small.push(QString::number(i), {}, album);
        }
        QVERIFY(small.bytes() <= 100'000);
        QVERIFY(small.steps() >= 5);
    }

    void aStepCostsWhatItChanged()
    {
        Album album = albumOf({});
        for (int i = 0; i < 1000; ++i)
            album.append(songOf("Song", 200));
        Document document(album);
        const std::size_t whole = estimatedBytes(document.album(), nullptr);
        Album edited = document.album();
        edited.edit(500).gainDb = 1;
        const std::size_t step = estimatedBytes(edited, &document.album());
        qInfo("1000 songs: %zu bytes, a step %zu bytes", whole, step);
        QVERIFY(step * 20 < whole);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i)
            document.edit(u"g"_s, {}, [&](Album& a) { a.edit(500).gainDb = i + 1; });
        qInfo("%.2f ms per edit", double(timer.elapsed()) / 100);
    }
};

LACQUER_TEST(DocumentTest)
#include "DocumentTest.moc"
